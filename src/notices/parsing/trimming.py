"""Pieces of text without the blanks at their ends."""

from __future__ import annotations

from notices.document import Document
from notices.span import Piece


def trimmed(document: Document, start: int, end: int) -> Piece:
    """The piece from ``start`` to ``end`` without blanks at its ends; equal offsets where it is all blank."""
    text = document.folded[start:end]
    kept = text.strip()
    start += len(text) - len(text.lstrip()) if kept else 0
    return start, start + len(kept)
