"""Cited laws and documents, and attachments."""

from __future__ import annotations

from notices.models.base import Model


class Citation(Model):
    """A law or document that the notice cites (依据)."""

    title: str
    """The title between the outer book marks, or its wording where there are none."""
    number: str | None = None
    """The document number (发文字号): 苏办发〔2020〕9号."""
    article: str | None = None
    """The article: 第三十二条."""


class Attachment(Model):
    """A document named under 附件."""

    title: str
    """Its name as written."""
    number: int | None = None
    """Its number in the list, from 1."""
    url: str | None = None
    """Where it can be fetched, if the source links it."""
