"""Anything else that has the form of a notice."""

from __future__ import annotations

from typing import Literal

from notices.models.entry import Entry
from notices.models.kind import Kind


class Item(Entry):
    """A line of a roster whose kind is not in the catalogue: its name, and the rest by header."""

    type: Literal["item"] = "item"  # pyright: ignore[reportIncompatibleVariableOverride]


KINDS = (Kind("other", zh="其他", entry=Item),)
