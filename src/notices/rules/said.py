"""All texts of a notice in which something personal may stand."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING, NamedTuple

from notices.folding import fold
from notices.span import Loc

if TYPE_CHECKING:
    from notices.models.notice import Notice


class Said(NamedTuple):
    """A text of a notice: where it stands, what it says, and under what label or header (or name of a field)."""

    loc: Loc
    text: str
    label: str

    @property
    def folded(self) -> str:
        """What it says in one spelling; most long values are numbers, of which nothing has to be folded."""
        return self.text if self.text.isascii() else fold(self.text)


def everything_said(notice: Notice, least: int) -> Iterator[Said]:
    """The texts of roster, tables, facts and running text that have ``least`` characters; the roster before its tables."""
    yield from said_in_roster(notice, least)
    yield from said_in_tables(notice, least)
    for index, fact in enumerate(notice.fields):
        if len(fact.value) >= least:
            yield Said(("fields", index, "value"), fact.value, fact.label)
    for index, passage in enumerate(notice.text):
        if len(passage.text) >= least:
            yield Said(("text", index), passage.text, "")


def said_in_roster(notice: Notice, least: int) -> Iterator[Said]:
    """Those of the roster: under the names of fields, and under headers that no field has."""
    for index, entry in enumerate(notice.entries):
        for name, value in vars(entry).items():
            if value.__class__ is str and len(value) >= least:
                yield Said(("entries", index, name), value, name)
        for header, value in entry.extra.items():
            if len(value) >= least:
                yield Said(("entries", index, "extra", header), value, header)


def said_in_tables(notice: Notice, least: int) -> Iterator[Said]:
    """Those of the cells of tables."""
    for number, table in enumerate(notice.tables):
        for row, cells in enumerate(table.rows):
            for column, cell in enumerate(cells):
                if cell is not None and len(cell) >= least:
                    yield Said(("tables", number, "rows", row, column), cell, table.columns[column])
