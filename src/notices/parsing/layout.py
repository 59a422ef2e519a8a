"""Blocks as a reader sees them: tables that a source could not know, and lines that belong together.

Each pass takes blocks and gives blocks, so that what one has made the next leaves alone.
"""

from __future__ import annotations

from notices.document import Block, Document
from notices.parsing.columns import align


def arrange(document: Document) -> tuple[Block, ...]:
    """The blocks of ``document``, with tables put together that only blanks or line ends keep apart."""
    return tuple(align(document, document.blocks))
