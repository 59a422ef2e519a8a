"""Tables that begin anew under another header half way down: 序号|单位名称 for bodies, then 序号|姓名|部门 for people."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from notices.models.entry import Entry
from notices.parsing.header import find_carrier
from notices.parsing.headword import is_header, is_listed

Row = Sequence[str | None]


class Section(NamedTuple):
    """A part of a table with its own header: the index of its first row, its columns, and its rows."""

    first: int
    columns: Sequence[str]
    rows: Sequence[Row]


def sections(model: type[Entry], columns: Sequence[str], rows: Sequence[Row]) -> list[Section]:
    """The parts of a table whose ``rows`` stand under ``columns`` and, further down, under other headers.

    A row heads what follows if all its cells are words that head columns, and one of them names what lines of
    ``model`` are about.
    """
    heads = [index for index, row in enumerate(rows) if _is_head(model, row)]
    found: list[Section] = []
    first = 0
    for head in (*heads, len(rows)):
        if head > first:
            found.append(Section(first, columns, rows[first:head]))
        if head < len(rows):
            columns = _columns(rows[head])
        first = head + 1
    return found


def _is_head(model: type[Entry], row: Row) -> bool:
    first = next((cell for cell in row if cell), "")
    if first[:1].isdecimal() or not is_listed(first):
        return False
    words = {cell for cell in row if cell}
    if len(words) < 2 or not all(map(is_header, words)):  # noqa: PLR2004
        return False
    carried = {found.field for word in words if (found := find_carrier(model, word)) is not None}
    return not carried.isdisjoint((*model.subjects, *model.alone))


def _columns(row: Row) -> list[str]:
    """The headers that a row gives; what a merged cell is filled up with is blank."""
    return ["" if index and cell == row[index - 1] else cell or "" for index, cell in enumerate(row)]
