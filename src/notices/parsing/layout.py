"""Blocks as a reader sees them: tables that a source could not know, and lines that belong together.

Each pass takes blocks and gives blocks, so that what one has made the next leaves alone.
"""

from __future__ import annotations

from collections.abc import Sequence

from notices.document import Block, Document
from notices.parsing.columns import gather, may_be_header
from notices.parsing.stacked import stack
from notices.parsing.wrapped import unwrap


def arrange(document: Document) -> tuple[Block, ...]:
    """The blocks of ``document``, with tables put together that only blanks or line ends keep apart."""
    return tuple(unwrap(document, stack(document, align(document, document.blocks))))


def align(document: Document, blocks: Sequence[Block]) -> list[Block]:
    """The blocks with each header of words kept apart by blanks and the rows below it as one table."""
    folded = document.folded
    arranged: list[Block] = []
    at = earliest = 0
    while at < len(blocks):
        found = gather(document, blocks, at, earliest) if may_be_header(folded, blocks[at]) else None
        if found is None:
            arranged.append(blocks[at])
            at += 1
        else:
            del arranged[len(arranged) - (at - found.first) :]
            arranged.append(found.block)
            at = earliest = found.after
    return arranged
