"""The rows of a table below its header: which are lines of the roster, and what a blank cell means.

A row may instead name the group of those below it (一、教育局（3人）), sum up (合计), be a note (备注：…),
the header again, or a page mark.  A blank under a merged cell means "as above", but only in columns
that group the rows: a blank name or score is blank.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field

from notices.document import Cell
from notices.folding import fold
from notices.parsing.headword import field_of, fields_of
from notices.parsing.pagemark import is_page_mark
from notices.parsing.shape import shape

Row = tuple[Cell, ...]
Values = tuple[str | None, ...]
Words = tuple[str, ...]
Read = Callable[[Row], list[str]]

_GROUPING = frozenset({"position", "position_code", "unit", "unit_code", "supervisor_unit"})
"""Fields that a merged cell says for several rows, wherever the column stands."""
_GROUPING_BEFORE_NAME = frozenset({"major", "major_code", "direction", "direction_code", "category", "education", None})
"""Fields, and unknown columns (None), that do so only to the left of the names."""
_OWN = frozenset({
    "serial", "name", "gender", "birth", "exam_number", "id_number", "written_score", "interview_score", "total_score", "rank",
    "outcome", "tutor", "remark",
})  # fmt: skip
"""Fields of one row alone, whose blanks are blanks."""
_PEOPLE = frozenset({"name"})
_SUBJECTS = frozenset({"project", "supplier", "body", "lot", "parcel", "item", "goods"})
"""Fields that say what a row is about where that is nobody."""
_FIGURES = frozenset({"integer", "decimal", "digits"})
_FEWEST_SHARED = 2
"""Filled cells, and blank ones, by which two columns are seen to be merged alike."""
_TOTALS = ("合计", "总计", "小计", "共计")
_NOTES = ("备注", "说明", "注")
_MAX_TOTAL = 6
_MAX_GROUP = 60
_NOT_PLAIN = frozenset("合总總小共备備说說注")
"""The characters that a total or a note begins with, in both scripts."""


def grouping(names: Sequence[str]) -> tuple[int, ...]:
    """The columns in which a blank cell under a filled one means the same as above, from left to right."""
    fields = [field_of(name) for name in names]
    subject_at = _subject(names, fields)
    filled: list[int] = []
    for at, carried in enumerate(fields):
        is_first = at < subject_at and at - len(filled) == fields[:at].count("serial") and carried not in _OWN
        if carried in _GROUPING or (at < subject_at and carried in _GROUPING_BEFORE_NAME) or is_first:
            filled.append(at)
    return tuple(filled)


def _subject(names: Sequence[str], fields: Sequence[str | None]) -> int:
    """The first column that says what a row is about: people, or else what any kind of roster lists."""
    if "name" in fields:
        return fields.index("name")
    for subjects in (_PEOPLE, _SUBJECTS):
        found = next((at for at, name in enumerate(names) if not subjects.isdisjoint(fields_of(name))), None)
        if found is not None:
            return found
    return 0


def shared(rows: Sequence[Row], names: Sequence[str], fills: Sequence[int], read: Read) -> tuple[int, ...]:
    """The columns of figures that are filled in just the rows in which one of ``fills`` is: merged together with it."""
    width = len(names)
    full = [row for row in rows if len(row) == width and sum(cell[0] < cell[1] for cell in row) > 1]
    patterns = {tuple(row[at][0] < row[at][1] for row in full) for at in fills}
    patterns = {pattern for pattern in patterns if min(pattern.count(True), pattern.count(False)) >= _FEWEST_SHARED}
    if not patterns:
        return ()
    return tuple(
        at
        for at, name in enumerate(names)
        if at not in fills
        and tuple(row[at][0] < row[at][1] for row in full) in patterns
        and field_of(name) not in _OWN
        and all(shape(fold(text)) in _FIGURES for row in full if (text := read((row[at],))[0]))
    )


@dataclass(slots=True)
class Body:
    """Reads rows into ``values`` and ``cells``; what is no line of the roster into ``groups`` and ``asides``."""

    names: tuple[str, ...]
    read: Read
    fills: tuple[int, ...]
    """The columns to fill down; empty where the format itself says what is merged."""
    heads: frozenset[Words] = frozenset()
    """The rows of the header, white space removed; pages repeat them."""
    values: list[Values] = field(default_factory=list)
    cells: list[Row] = field(default_factory=list)
    groups: list[tuple[int, Cell]] = field(default_factory=list)
    """The cells that name a group, each with the index of the first row of the group."""
    asides: list[Cell] = field(default_factory=list)
    _above: Values | None = None
    _above_cells: Row = ()
    _resetting: frozenset[int] | None = None

    def add(self, rows: Sequence[Row]) -> None:
        """Read ``rows``, from top to bottom."""
        width = len(self.names)
        odd = _NOT_PLAIN | {words[0][:1] for words in self.heads}
        for row in rows:
            cells = row
            if len(row) != width:
                cells = fitted(row, width)
                self.asides += [cell for cell in row[width:] if cell[0] < cell[1]]
            texts = self.read(cells)
            if all(texts) and cells[0] is not cells[-1] and texts[0][0] not in odd:
                self._keep(tuple(texts), cells)
            elif compact(texts) not in self.heads:
                self._add_odd(row, cells, texts)

    def new_part(self) -> None:
        """Forget what stands above: what follows is another part of the page."""
        self._above = None

    def finish(self) -> None:
        """A group without rows is running text."""
        while self.groups and self.groups[-1][0] == len(self.values):
            self.asides.append(self.groups.pop()[1])

    def _keep(self, values: Values, cells: Row) -> None:
        self.values.append(values)
        self.cells.append(cells)
        self._above, self._above_cells = values, cells

    def _add_odd(self, row: Row, cells: Row, texts: list[str]) -> None:
        filled = [at for at, text in enumerate(texts) if text and (at == 0 or cells[at] is not cells[at - 1])]
        if not filled:
            return
        if len(filled) > 1 and texts[filled[0]][0] not in _NOT_PLAIN:
            self._keep(*self._filled_down(texts, cells))
            return
        head = "".join(fold(texts[filled[0]]).split())
        if len(filled) == 2 and head.rstrip(":") in _NOTES and cells[filled[1]].colspan > 1:  # noqa: PLR2004
            self.asides += [cells[at] for at in filled]
            return
        if head.startswith(_TOTALS) and (len(head) <= _MAX_TOTAL or len(filled) == 1):
            self.asides += [cells[at] for at in filled]
        elif len(filled) == 1 and len(self.names) > 1 and (filled[0] == 0 or len(row) == 1):
            self._add_lone(cells[filled[0]], head, texts)
        else:
            self._keep(*self._filled_down(texts, cells))

    def _add_lone(self, cell: Cell, head: str, texts: list[str]) -> None:
        """A row with a single cell: the name of a group, a note, a page mark, or a line with little in it."""
        spanning = cell.colspan > 1 or len(self.names) > 2  # noqa: PLR2004
        is_note = head.startswith(_NOTES) and head.lstrip("备注说明")[:1] in (":", "1", "(")
        if is_note or (is_page_mark(head, 0, len(head)) and (cell.colspan > 1 or not head.isdecimal())):
            self.asides.append(cell)
        elif spanning and not head.isdecimal():
            self.new_part()
            if len(head) <= _MAX_GROUP:
                self.groups.append((len(self.values), cell))
            else:
                self.asides.append(cell)
        else:
            row = (cell, *(_empty(cell.end) for _ in self.names[1:]))
            self._keep(tuple(text or None for text in texts), row)

    def _filled_down(self, texts: list[str], cells: Row) -> tuple[Values, Row]:
        """The values and cells of a row with blanks, blanks that mean "as above" filled."""
        above = self._above
        if above is None or not self.fills:
            return tuple(text or None for text in texts), cells
        values: list[str | None] = [text or None for text in texts]
        filled = list(cells)
        for at in self.fills:
            if values[at] is None:
                values[at], filled[at] = above[at], self._above_cells[at]
            elif values[at] != above[at] and at in self._merged():
                break  # a new unit: its posts are not those of the one above
        return tuple(values), tuple(filled)

    def _merged(self) -> frozenset[int]:
        return self._resetting if self._resetting is not None else frozenset(self.fills)

    def reset_by(self, columns: frozenset[int]) -> None:
        """Let a new value in one of ``columns`` only end what is filled down to its right."""
        self._resetting = columns


def compact(texts: Sequence[str]) -> Words:
    """The texts of a row, white space removed."""
    return tuple("".join(text.split()) for text in texts)


def columns_with_blanks(rows: Sequence[Row], columns: Sequence[int]) -> frozenset[int]:
    """Those of ``columns`` that have an empty cell in some row."""
    return frozenset(
        at for at in columns if any(len(row) > at and row[at][0] == row[at][1] and len(row) > 1 for row in rows)
    )


def side_by_side(rows: Sequence[Row], times: int, width: int) -> Iterator[list[Row]]:
    """The rows of each of ``times`` parts of ``width`` columns that stand side by side, from left to right."""
    for part in range(times):
        cut = (row[part * width : (part + 1) * width] for row in rows)
        yield [cells for cells in cut if any(cell[0] < cell[1] for cell in cells)]


def fitted(row: Row, width: int) -> Row:
    """A row with as many cells as there are columns."""
    if len(row) > width:
        return row[:width]
    end = row[-1].end if row else 0
    return (*row, *(_empty(end) for _ in range(width - len(row))))


def _empty(at: int) -> Cell:
    return Cell(at, at)
