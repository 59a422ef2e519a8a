"""Containers that are named like furniture and hold the text of the page all the same (content-share-wrap)."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace

from notices.document import Block
from notices.span import Piece

_SENTENCE_MARKS = "，。；、,;"
"""Menus and footers hold few of them."""
_FEWEST_MARKS = 3


def restored(text: str, blocks: Sequence[Block], asides: Iterable[Piece]) -> tuple[Block, ...]:
    """``blocks`` of a page with ``text``; those within one of ``asides`` that holds most of its sentences are text again."""
    marks = _marks(text, (0, len(text)))
    texts = [aside for aside in asides if (held := _marks(text, aside)) >= _FEWEST_MARKS and held * 2 > marks]
    if not texts:
        return tuple(blocks)
    return tuple(
        replace(block, place="text")
        if block.place == "aside" and any(start <= block.start and block.end <= end for start, end in texts)
        else block
        for block in blocks
    )


def _marks(text: str, piece: Piece) -> int:
    return sum(text.count(mark, *piece) for mark in _SENTENCE_MARKS)
