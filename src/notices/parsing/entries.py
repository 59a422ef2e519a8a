"""Entries as they were read from a table, and the way back from each value to its cell."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field, replace
from decimal import Decimal
from functools import cache
from typing import Any, NamedTuple, get_args

from notices.folding import fold
from notices.models.area import Area
from notices.models.entry import Entry
from notices.models.money import Money
from notices.models.ordinal import ORDINALS
from notices.span import Loc, Piece

NUMBERS = {Decimal: r"[0-9]{1,9}(?:\.[0-9]{1,9})?", int: "[0-9]{1,9}"}
"""How the numbers of a roster are written, in folded text."""


@cache
def numeric_fields(model: type[Entry]) -> dict[str, type]:
    """The fields of ``model`` that hold numbers, with the type of number."""
    return {
        name: number
        for name, info in model.model_fields.items()
        for number in NUMBERS
        if number in (info.annotation, *get_args(info.annotation))
    }


@cache
def money_fields(model: type[Entry]) -> frozenset[str]:
    """The fields of ``model`` that hold sums of money."""
    fields = model.model_fields.items()
    return frozenset(name for name, info in fields if any(isinstance(mark, Money) for mark in info.metadata))


@cache
def area_fields(model: type[Entry]) -> frozenset[str]:
    """The fields of ``model`` that hold areas."""
    fields = model.model_fields.items()
    return frozenset(name for name, info in fields if any(isinstance(mark, Area) for mark in info.metadata))


def read_number(text: str, number: type) -> str | None:
    """The number that ``text`` is, with or without 分 after it, as the model takes it; None if it is none.

    A whole number may be written as a place: 第一名.

    >>> read_number("８５.５ 分", Decimal), read_number("缺考", Decimal), read_number("1.5", int), read_number("第二名", int)
    ('85.5', None, None, '2')
    """
    said = "".join(fold(text).split()).removesuffix("分")
    if number is int and said in ORDINALS:
        return str(ORDINALS[said])
    return said if re.fullmatch(NUMBERS[number], said) else None


HEADER = -1
"""The row of what stands in the header of a column: the unit of its areas."""


class Cut(NamedTuple):
    """A part of a cell: row, column, and offsets into the text of the cell; ``end`` None for all of it.

    The row may be :data:`HEADER`.
    """

    row: int
    column: int
    start: int = 0
    end: int | None = None


@dataclass(slots=True)
class EntriesReading:
    """The entries of a table, and where each value stands in it.

    ``entries`` are the arguments of the kind's entry model, not validated yet.  ``fields`` and
    ``extra`` tell the column of each field and of each header that no field carries; ``rows`` the row
    of each entry.  ``cuts`` holds the places that these do not tell.
    """

    entries: list[dict[str, Any]]
    fields: dict[str, int] = field(default_factory=dict)
    extra: dict[str, int] = field(default_factory=dict)
    rows: Sequence[int] = ()
    cuts: dict[tuple[int, str], Cut] = field(default_factory=dict)

    def cut(self, loc: Loc) -> Cut | None:
        """The place of ``("entries", i, field)`` or ``("entries", i, "extra", header)``, if that is stated."""
        match loc:
            case ("entries", int(index), str(name), *rest) if 0 <= index < len(self.entries):
                entry = self.entries[index]
            case _:
                return None
        match rest:
            case [] if name in entry:
                return self.cuts.get((index, name)) or self._cell(index, self.fields.get(name))
            case [str(header)] if name == "extra" and header in entry.get("extra", ()):
                return self._cell(index, self.extra.get(header))
            case _:
                return None

    def moved(self, rows: int) -> EntriesReading:
        """This reading, of lines that stand so many ``rows`` further down in the table."""
        if not rows:
            return self
        cuts = {key: cut._replace(row=cut.row + rows) for key, cut in self.cuts.items()}
        return replace(self, rows=[row + rows for row in self.rows], cuts=cuts)

    def _cell(self, index: int, column: int | None) -> Cut | None:
        return None if column is None else Cut(self.rows[index], column)

    def locs(self) -> Iterator[Loc]:
        """The locs of all values that have a place, entry by entry."""
        for index, entry in enumerate(self.entries):
            for name in entry:
                if name == "extra":
                    yield from (("entries", index, "extra", header) for header in entry["extra"])
                elif name in self.fields or (index, name) in self.cuts:
                    yield ("entries", index, name)


def cut_pieces(pieces: Iterable[Piece], start: int, end: int | None = None) -> tuple[Piece, ...]:
    """The part from ``start`` to ``end`` of a text that stands in ``pieces``: offsets into the pieces joined.

    >>> cut_pieces(((10, 12), (20, 25)), 1, 4)
    ((11, 12), (20, 22))
    """
    found: list[Piece] = []
    at = 0
    for piece_start, piece_end in pieces:
        length = piece_end - piece_start
        low = max(start - at, 0)
        high = length if end is None else min(end - at, length)
        if low < high:
            found.append((piece_start + low, piece_start + high))
        at += length
    return tuple(found)
