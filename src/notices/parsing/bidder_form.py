"""Forms about a bidder: tables in which labels and values stand side by side (中标人 | 云渡建设有限公司)."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache
from typing import NamedTuple

from notices.document import Cell, Document, Table
from notices.models.ordinal import ORDINALS
from notices.models.procurement import LOT_HEADERS, WINNER_LABELS, Bidder
from notices.parsing.entries import money_fields
from notices.parsing.header import find_carrier, plain
from notices.span import Piece


class Said(NamedTuple):
    """One thing that the text says: what it is, where its label and its value stand."""

    what: str
    value: Piece
    label: str = ""
    rank: int | None = None
    rank_place: Piece | None = None


@cache
def _winners() -> frozenset[str]:
    return frozenset(map(plain, WINNER_LABELS))


@cache
def _lots() -> frozenset[str]:
    return frozenset(map(plain, LOT_HEADERS))


def read_form(document: Document, table: Table) -> Iterator[Said]:
    """What a form says of lots and bidders, label by label; a cell is a label if the model of bidders knows it.

    Where labels stand in the first column alone and several values behind each, every column of values is read for
    itself: 标段 | 一标段 | 二标段.
    """
    words = [[plain(document.slice((cell.start, cell.end))) for cell in row] for row in table.rows]
    for row, column, at in _pairs(words):
        value = table.rows[row][at]
        if value.start < value.end:
            yield from _said(words[row][column], table.rows[row][column], (value.start, value.end))


def _pairs(words: list[list[str]]) -> Iterator[tuple[int, int, int]]:
    """Row, column of a label, and column of its value."""
    width = max(map(len, words), default=0)
    if width > 2 and not any(map(_is_label, (word for row in words for word in row[1:]))):  # noqa: PLR2004
        yield from (
            (row, 0, column) for column in range(1, width) for row, cells in enumerate(words) if column < len(cells)
        )
    else:
        yield from ((row, at, at + 1) for row, cells in enumerate(words) for at in range(len(cells) - 1))


def _is_label(word: str) -> bool:
    return word in ORDINALS or find_carrier(Bidder, word) is not None


def _said(word: str, label: Cell, value: Piece) -> Iterator[Said]:
    if not word:
        return
    if word in ORDINALS:
        yield Said("supplier", value, word, ORDINALS[word], (label.start, label.end))
    elif word in _winners():
        yield Said("supplier", value, word)
    elif word in _lots():
        yield Said("lot", value, word)
    elif (carrier := find_carrier(Bidder, word)) is not None:
        yield Said("sum" if carrier.field in money_fields(Bidder) else "fact", value, word)
