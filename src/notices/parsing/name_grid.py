"""Names in the cells of a table without a header (姓名表), with the rows that head them: 总行营业部（6人）."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import NamedTuple

from notices.folding import fold
from notices.parsing.group import Group, read_group
from notices.parsing.name_list import Judgement, read_list, unpadded
from notices.span import Piece

_FEWEST = 2
"""So many names are a grid of names."""


class Run(NamedTuple):
    """A run of characters of a cell: row, column, and its offsets in the cell."""

    row: int
    column: int
    place: Piece


class GridName(NamedTuple):
    """A name in a grid, without padding, and the heading over it."""

    at: Run
    name: str
    heading: Run | None = None


class _Item(NamedTuple):
    name: GridName
    judgement: Judgement


def names_of_grid(rows: Iterable[Sequence[str | None]]) -> list[GridName]:
    """The names in a table without header, row by row; none where it holds anything but names.

    A row that is one heading with a number is none of them, and what neither surname nor word tells is a name where
    it stands among names.
    """
    found: list[_Item] = []
    others = 0
    head: Run | None = None
    for row, cells in enumerate(rows):
        filled = [(column, cell) for column, cell in enumerate(cells) if cell and cell.strip()]
        if len({cell for _, cell in filled}) == 1 and (group := _heading(filled[0][1])) is not None:
            head = Run(row, filled[0][0], group.place)
            continue
        for column, cell in filled:
            items = _items(row, column, cell, head)
            found += items
            others += not items
    sure = sum(item.judgement == "sure" for item in found)
    others += sum(item.judgement == "word" for item in found)
    odd = sum(item.judgement == "odd" for item in found)
    if sure < _FEWEST or others * 10 > len(found) or (odd * 10 > len(found) and odd > sure):
        return []
    return [item.name for item in found if item.judgement != "word"]


def _heading(cell: str) -> Group | None:
    group = read_group(fold(cell), 0, len(cell))
    return group if group is not None and group.is_counted else None


def _items(row: int, column: int, cell: str, head: Run | None) -> list[_Item]:
    """What a cell lists; nothing where that is no list."""
    listed = read_list(fold(cell))
    if listed is None or listed.label is not None:
        return []
    return [
        _Item(GridName(Run(row, column, item.place), unpadded(cell[slice(*item.place)]), head), item.judgement)
        for item in listed.items
    ]
