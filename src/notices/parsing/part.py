"""What a phrase was read into: plain data, and the place of each value."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any

from notices.span import Loc, Piece

Places = dict[Loc, tuple[Piece, ...]]
"""The runs of text in which each value stands, by its loc."""


@dataclass(slots=True)
class Part:
    """A part of a notice as it was read.

    ``data`` are the arguments of the part's model, not validated yet: a whole notice is validated
    once.  ``places`` are keyed by loc within the part: ``("start",)``; the part itself is ``()``.
    Offsets are those of the document's text.
    """

    data: dict[str, Any]
    places: Places
    inferred: list[str] = field(default_factory=list)
    """What the part does not say in so many words, as dotted paths within it: ``start.year``."""
    findings: list[dict[str, Any]] = field(default_factory=list)
    """What was noticed while reading: the arguments of ``models.field.Finding``, with ``loc`` within the part."""

    @property
    def start(self) -> int:
        """Where the part begins."""
        return self.places[()][0][0]

    @property
    def end(self) -> int:
        """Where the part ends, excluded."""
        return self.places[()][-1][1]
