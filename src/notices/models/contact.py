"""Whom to turn to: phones, addresses and people."""

from __future__ import annotations

from typing import ClassVar, Literal

from notices.models.base import Model

ContactType = Literal["phone", "fax", "email", "address", "postcode", "website", "person"]


class Contact(Model):
    """One way to reach somebody (联系方式); a label with two numbers makes two contacts."""

    provenance: ClassVar[frozenset[str]] = frozenset({"text"})

    type: ContactType
    """What ``value`` is."""
    value: str
    """The value in one spelling: half-width, ``0357-3304009``, an extension after ``转``."""
    label: str | None = None
    """The label as written: 监督电话."""
    text: str | None = None
    """The value as written."""
    owner: str | None = None
    """Whose it is, where the notice names the owner beside the value."""
