"""All texts of a notice in which something personal may stand."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING, NamedTuple

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
