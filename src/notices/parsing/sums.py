"""Columns of money: the cells of one as sums in yuan, whatever the unit of the header."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from notices.folding import fold
from notices.parsing.amount import Amount, read_labelled_amount


class Sums(NamedTuple):
    """The sums of a column, cell by cell."""

    values: list[str | None]
    """In yuan, as models take them."""
    words: list[str | None] | None
    """The sums that stand in capitals beside the figures; None where no cell has both."""
    unread: list[str | None] | None
    """The cells that hold anything else (8%, 详见附件), as written; None where all are sums."""


def read_sums(header: str, cells: Sequence[str | None]) -> Sums:
    """The sums in the ``cells`` under ``header``.

    >>> read_sums("中标金额（万元）", ["121.5", "8%", None])
    Sums(values=['1215000', None, None], words=None, unread=[None, '8%', None])
    """
    found = [_read(header, cell) for cell in cells]
    values = [None if amount is None else str(amount.value) for amount in found]
    words = [None if amount is None or amount.words is None else str(amount.words) for amount in found]
    unread = [cell if amount is None else None for amount, cell in zip(found, cells, strict=True)]
    return Sums(values, words if any(words) else None, unread if any(unread) else None)


def _read(header: str, cell: str | None) -> Amount | None:
    return read_labelled_amount(header, fold(cell)) if cell else None
