"""Blocks as a reader sees them: tables that a source could not know, and lines that belong together."""

from __future__ import annotations

from notices.document import Block, Document


def arrange(document: Document) -> tuple[Block, ...]:
    """The blocks of ``document``."""
    return document.blocks
