"""All texts of a notice in which something personal may stand, and the columns that are about persons."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache
from typing import TYPE_CHECKING, NamedTuple

from notices.folding import fold
from notices.span import Loc

if TYPE_CHECKING:
    from notices.models.notice import Notice
    from notices.models.table import Table


class Said(NamedTuple):
    """A text of a notice: where it stands, what it says, and under what label or header (or name of a field)."""

    loc: Loc
    text: str
    label: str


def everything_said(notice: Notice) -> Iterator[Said]:
    """The texts of roster, tables, facts and running text; the roster before its tables."""
    yield from said_in_roster(notice)
    for number, table in enumerate(notice.tables):
        yield from _cells(number, table)
    for index, fact in enumerate(notice.fields):
        yield Said(("fields", index, "value"), fact.value, fact.label)
    for index, passage in enumerate(notice.text):
        yield Said(("text", index), passage.text, "")


def said_in_roster(notice: Notice) -> Iterator[Said]:
    """The texts of the roster: under the names of fields, and under headers that no field has."""
    for index, entry in enumerate(notice.entries):
        for name, value in vars(entry).items():
            if isinstance(value, str):
                yield Said(("entries", index, name), value, name)
        for header, value in entry.extra.items():
            yield Said(("entries", index, "extra", header), value, header)


def _cells(number: int, table: Table) -> Iterator[Said]:
    for row, cells in enumerate(table.rows):
        for column, cell in enumerate(cells):
            if cell is not None:
                yield Said(("tables", number, "rows", row, column), cell, table.columns[column])


class Column(NamedTuple):
    """A column of a table that lists persons."""

    number: int
    """Of the table."""
    position: int
    """Of the column in it."""
    header: str
    table: Table

    def cells(self) -> Iterator[tuple[Loc, str]]:
        """The filled cells, with their places; what is masked as a whole is not filled."""
        for row, cells in enumerate(self.table.rows):
            cell = cells[self.position]
            if cell is not None and cell.strip(" *＊"):
                yield ("tables", self.number, "rows", row, self.position), cell


def columns_about_persons(notice: Notice) -> Iterator[Column]:
    """The columns, but for those of names, of the tables that have a column of names."""
    for number, table in enumerate(notice.tables):
        plain = [_plain(header) for header in table.columns]
        if name_headers().isdisjoint(plain):
            continue
        for index, header in enumerate(table.columns):
            if plain[index] not in name_headers():
                yield Column(number, index, header, table)


def _plain(header: str) -> str:
    """A header as headers are compared: in one spelling, without blanks, without the levels above it."""
    return "".join(fold(header).split()).rpartition("/")[2]


@cache
def name_headers() -> frozenset[str]:
    """The headers of columns that hold names of persons, plain as headers are compared."""
    from notices.models.kinds import kinds  # the models, which only a check needs

    entries = (kind.entry for kind in kinds().values() if kind.entry is not None)
    return frozenset(fold(word) for entry in entries for word in entry.headers.get("name", ()))
