"""Tables → the roster: the rows of a table as entries of the notice's kind.

Columns are read as wholes, each with one search or two; Python looks at single cells only where a column holds
more than plain values: a name with a remark in brackets, several names in a cell, a score that is none.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cached_property
from itertools import pairwise, repeat
from typing import Any, NamedTuple

from notices.folding import fold
from notices.models.entry import Entry
from notices.models.header import RESERVE_COLUMNS, RESERVE_WORDS
from notices.models.kind import Kind
from notices.models.roster_words import BODY_HEADINGS
from notices.parsing.area import read_area, read_areas, unit_of_area
from notices.parsing.entries import (
    HEADER,
    NUMBERS,
    Cut,
    EntriesReading,
    area_fields,
    money_fields,
    numeric_fields,
    read_number,
)
from notices.parsing.grammar import word_pattern
from notices.parsing.header import find_carrier, plain
from notices.parsing.name_list import is_name, may_be_name, read_list, unpadded
from notices.parsing.reserve import marks_reserve, speaks_of_reserves
from notices.parsing.sums import read_sums
from notices.span import Piece

Row = Sequence[str | None]
Column = Sequence[str | None]

# What parts the cells of a column that is searched as a whole; should a cell hold it, the column is read cell by cell.
_UNIT = "\x1f"
_NUMBERS = {kind: re.compile(f"(?:(?:{number})?{_UNIT})*") for kind, number in NUMBERS.items()}
_NOT_PLAIN = re.compile(r"[^\S\x1f]|[、,;/()]")
# What is longer than most names, and has no dot as the longer ones have.
_LONG = re.compile(r"[^\x1f·]{5}")
_RESERVE = re.compile(word_pattern(RESERVE_WORDS))
_MARKING = ("outcome", "remark", "serial", "category")
"""The fields whose cells may say that a line is of a reserve."""


def read_entries(
    kind: Kind,
    columns: Sequence[str],
    levels: Sequence[Sequence[str]] | None,
    rows: Sequence[Row],
    caption: str | None = None,
) -> EntriesReading:
    """The entries that the ``rows`` under ``columns`` are for a notice of ``kind``.

    ``levels`` are the words of each header in several levels.  A ``caption`` of 候补 and the like
    makes all of them reserves.  A row without any subject of the model (a name, a body, a project) is no entry,
    except in a roster of the model for any kind.  A kind without an entry model has no entries, nor has a table
    without a column of subjects.
    """
    if kind.entry is None or not rows or not columns:
        return EntriesReading([])
    reader = _Reader(kind.entry, columns, levels, rows)
    return reader.read(is_reserve=_is_reserve_caption(caption)) if reader.has_entries else EntriesReading([])


def _is_reserve_caption(caption: str | None) -> bool:
    """Whether a caption speaks of reserves alone; of 递补 it often says that they have come in."""
    said = fold(caption or "")
    return speaks_of_reserves(said) and not any(word in said for word in "及和与")


class _Name(NamedTuple):
    """A name in a cell: where in the cell it stands, and what the brackets after it say.

    ``field`` is another than ``name`` where the cell names something that is no person.
    """

    row: int
    name: str | None
    place: Piece | None = None
    notes: tuple[tuple[str, Piece], ...] = ()
    field: str = "name"


def _names_in(cell: str) -> list[tuple[Piece, tuple[tuple[str, Piece], ...]]]:
    """The names in a cell of names, each with its notes; none where the cell is to be taken as it is."""
    found = read_list(fold(cell))
    if found is None or found.label is not None:
        return []
    if (
        len(found.items) > 1
        and not found.is_of_names
        and not (_is_listed(cell) and found.count("sure") and not found.count("word"))
    ):
        return []
    return [(item.place, item.notes) for item in found.items]


def _is_listed(cell: str) -> bool:
    """Whether what a cell holds is told apart by more than blanks, which may stand within a name too."""
    return any(mark in cell for mark in "、，,；;")


class _Reader:
    """Reads one table: the names first, which tell the entries, then column after column."""

    def __init__(
        self, model: type[Entry], columns: Sequence[str], levels: Sequence[Sequence[str]] | None, rows: Sequence[Row]
    ) -> None:
        self._model = model
        self._columns = columns
        self._cells: list[Column] = list(zip(*rows, strict=True))
        self._fields = self._carried(levels)
        carried = self._fields.values()
        others = [index for index in range(len(columns)) if index not in carried]
        self._seconds = [index for index in others if self._is_second(index)]
        self._extra = {
            columns[index]: index for index in others if index not in self._seconds and not self._is_filled(index)
        }

    def _carried(self, levels: Sequence[Sequence[str]] | None) -> dict[str, int]:
        """The column of each field; of two columns for one field the better named has it."""
        best: dict[str, tuple[tuple[int, int], int]] = {}
        for index, header in enumerate(self._columns):
            found = find_carrier(self._model, header, levels[index] if levels else ())
            if found is not None and (found.field not in best or found.rank < best[found.field][0]):
                best[found.field] = found.rank, index
        carried = {name: index for name, (_, index) in sorted(best.items(), key=lambda item: item[1][1])}
        if carried.keys().isdisjoint(self._model.subjects):
            alone = next((name for name in self._model.alone if name in carried), None)
            carried = {self._model.alone[name] if name == alone else name: at for name, at in carried.items()}
        return carried

    def _is_second(self, column: int) -> bool:
        """Whether a column holds the names of reserves, beside that of the roster."""
        if plain(self._columns[column]).partition("(")[0] not in RESERVE_COLUMNS:
            return False
        cells = [cell for cell in self._cells[column] if cell]
        found = [read_list(fold(cell)) for cell in cells]
        return bool(cells) and all(names is not None and names.is_of_names for names in found)

    def _is_filled(self, column: int) -> bool:
        """Whether a column without a header holds nothing but what the merged cells beside it say."""
        return column > 0 and not self._columns[column] and self._cells[column] == self._cells[column - 1]

    @property
    def _is_untyped(self) -> bool:
        return not self._model.subjects

    @property
    def has_entries(self) -> bool:
        """Whether the table has a column that says what its lines are about, where its model asks for one."""
        return not self._fields.keys().isdisjoint(self._model.subjects) or bool(self._seconds) or self._is_untyped

    def read(self, *, is_reserve: bool) -> EntriesReading:
        names = self._once(self._names())
        rows: Sequence[int] = range(len(self._cells[0])) if names is None else [name.row for name in names]
        reading = EntriesReading([], self._fields, dict(self._extra), rows)
        self._build(reading, names)
        for index, name in enumerate(names or ()):
            if name.place is not None:
                self._note(reading, index, name)
        self._mark_reserves(reading, is_reserve=is_reserve)
        for column in self._seconds:
            self._add_reserves(reading, column)
        return reading

    def _names(self) -> list[_Name] | None:
        """The names of the roster with their rows; None where each row has one plain name, or may be without."""
        column = self._fields.get("name")
        if column is None:
            return self._nameless()
        cells = self._cells[column]
        if all(cells) and not self._needs_care("".join([f"{cell}{_UNIT}" for cell in cells])):
            return None
        others = self._cells_of_subjects()
        names: list[_Name] = []
        for row, cell in enumerate(cells):
            if cell:
                names += self._names_of(row, cell)
            elif self._is_untyped or any(other[row] for other in others):
                names.append(_Name(row, None))
        return names

    def _once(self, names: list[_Name] | None) -> list[_Name] | None:
        """The names without those of rows that go on with the person of the row above: a household's next member."""
        serial, name = self._fields.get("serial"), self._fields.get("name")
        if serial is None or name is None:
            return names
        keys = list(zip(self._cells[serial], self._cells[name], strict=True))
        again = {row for row, (before, key) in enumerate(pairwise(keys), 1) if before == key and all(key)}
        if not again:
            return names
        if names is None:
            names = [_Name(row, unpadded(cell or "")) for row, cell in enumerate(self._cells[name])]
        return [one for one in names if one.row not in again]

    def _nameless(self) -> list[_Name] | None:
        """The rows of a table without a column of names: those that say what they are about."""
        subjects = self._cells_of_subjects()
        if self._is_untyped or any(map(all, subjects)):
            return None
        return [_Name(row, None) for row, cells in enumerate(zip(*subjects, strict=True)) if any(cells)]

    def _cells_of_subjects(self) -> list[Column]:
        return [self._cells[self._fields[field]] for field in self._model.subjects if field in self._fields]

    def _needs_care(self, cells: str) -> bool:
        """Whether cells, each with a mark at its end, hold more than one plain name each."""
        said = fold(cells)
        return _NOT_PLAIN.search(said) is not None or (
            self._model.unnamed is not None and _LONG.search(said) is not None
        )

    def _names_of(self, row: int, cell: str) -> list[_Name]:
        """The names in one cell; or all of it, as the name of a person or of something else."""
        found = _names_in(cell) if _NOT_PLAIN.search(fold(cell)) else []
        if found:
            return [_Name(row, unpadded(cell[start:end]), (start, end), notes) for (start, end), notes in found]
        said = "".join(fold(cell).split())
        if self._model.unnamed is not None and _LONG.search(said) and not is_name(cell):
            if may_be_name(said) and self._is_of_people:
                return [_Name(row, said)]
            return [_Name(row, cell, (0, len(cell)), field=self._model.unnamed)]
        return [_Name(row, unpadded(cell))]

    @cached_property
    def _is_of_people(self) -> bool:
        """Whether the column of names holds people by its header and by most of its cells: 户主, 姓名."""
        column = self._fields["name"]
        if any(word in self._columns[column] for word in BODY_HEADINGS):
            return False
        cells = ["".join(fold(cell).split()) for cell in self._cells[column] if cell]
        return 2 * sum(may_be_name(cell) and _LONG.search(cell) is None for cell in cells) >= len(cells)

    def _build(self, reading: EntriesReading, names: list[_Name] | None) -> None:
        """Make an entry of each row, without what is blank; numbers that are none go to the extra values."""
        numeric = numeric_fields(self._model)
        columns: dict[str, Column] = {}
        extra: dict[str, Column] = {header: self._at(reading.rows, column) for header, column in self._extra.items()}
        for field, column in tuple(self._fields.items()):
            cells = self._at(reading.rows, column)
            if field == "name" and names is not None:
                columns[field] = [name.name if name.field == "name" else None for name in names]
            elif field in numeric:
                read, unread = self._read(field, column, cells, numeric[field])
                columns |= read
                reading.fields |= dict.fromkeys(read, column)
                if unread is not None:
                    extra[self._columns[column]] = unread
                    reading.extra[self._columns[column]] = column
            else:
                columns[field] = cells
        kind = repeat(self._model.model_fields["type"].default, len(reading.rows))
        reading.entries = _dicts({"type": kind, **columns}, is_full=all(map(all, columns.values())))
        for field in area_fields(self._model) & self._fields.keys():
            self._note_units(reading, field)
        if extra:
            for entry, stated in zip(reading.entries, _dicts(extra, is_full=False), strict=True):
                if stated:
                    entry["extra"] = stated

    def _read(self, field: str, column: int, cells: Column, number: type) -> tuple[dict[str, Column], Column | None]:
        """What a column of numbers says, for its field and for that of sums in words; and the cells that say none."""
        if field in area_fields(self._model):
            areas = read_areas(cells)
            others = [None if area else cell for area, cell in zip(areas, cells, strict=True)]
            return {field: [area and area.value for area in areas]}, others if any(others) else None
        if field not in money_fields(self._model):
            values, unread = _numbers(cells, number)
            return {field: values}, unread
        sums = read_sums(self._columns[column], cells)
        read: dict[str, Column] = {field: sums.values}
        if sums.words is not None and (in_words := f"{field}_in_words") in self._model.model_fields:
            read[in_words] = sums.words
        return read, sums.unread

    def _note_units(self, reading: EntriesReading, field: str) -> None:
        """Enter in what the areas of a column are: the unit of the cell, or else that of the header."""
        column = self._fields[field]
        header = self._columns[column]
        common = unit_of_area(header)
        for index, (entry, row) in enumerate(zip(reading.entries, reading.rows, strict=True)):
            cell = self._cells[column][row] or ""
            stated = read_area(cell) if field in entry else None
            if stated is not None and stated.unit is not None:
                entry[f"{field}_unit"] = cell[slice(*stated.unit)]
                reading.cuts[index, f"{field}_unit"] = Cut(row, column, *stated.unit)
            elif stated is not None and common is not None:
                entry[f"{field}_unit"] = header[slice(*common)]
                reading.cuts[index, f"{field}_unit"] = Cut(HEADER, column, *common)

    def _at(self, rows: Sequence[int], column: int) -> Column:
        cells = self._cells[column]
        return cells if isinstance(rows, range) else [cells[row] for row in rows]

    def _note(self, reading: EntriesReading, index: int, name: _Name) -> None:
        """Enter what stands beside the name in its cell, and where the name stands in it."""
        entry, column = reading.entries[index], self._fields["name"]
        cell = self._cells[column][name.row] or ""
        for field, (start, end) in ((name.field, name.place or (0, len(cell))), *name.notes):
            if field != "name":
                if field not in self._model.model_fields or field in entry:
                    # Another column says it already, or the model does not know it: the cell itself keeps it.
                    entry["extra"] = {**entry.get("extra", {}), self._columns[column]: cell}
                    reading.extra[self._columns[column]] = column
                    continue
                entry[field] = cell[start:end]
            if (start, end) != (0, len(cell)) or field not in self._fields:
                reading.cuts[index, field] = Cut(name.row, column, start, end)

    def _mark_reserves(self, reading: EntriesReading, *, is_reserve: bool) -> None:
        """Mark those whom the caption, the serial number, the outcome or the remark calls reserves."""
        if is_reserve:
            for entry in reading.entries:
                entry["reserve"] = True
        for field in _MARKING:
            column = self._fields.get(field)
            header = fold(self._columns[column]) if column is not None else ""
            is_order = field == "serial" and _RESERVE.search(header) is not None
            noted = field == "remark" and any(key[1] == field for key in reading.cuts)
            if not (is_order or noted or (column is not None and _RESERVE.search(self._joined(column)))):
                continue
            for index, entry in enumerate(reading.entries):
                said = entry.get(field)
                if said and (is_order or marks_reserve(said)):
                    entry["reserve"] = True
                    reading.cuts[index, "reserve"] = reading.cut(("entries", index, field)) or Cut(0, 0)

    def _joined(self, column: int) -> str:
        return fold(_UNIT.join([cell or "" for cell in self._cells[column]]))

    def _add_reserves(self, reading: EntriesReading, column: int) -> None:
        """Append the names of a second column as reserves."""
        rows = list(reading.rows)
        for row, cell in enumerate(self._cells[column]):
            for (start, end), _ in _names_in(cell) if cell else ():
                index = len(reading.entries)
                name = unpadded((cell or "")[start:end])
                kind = self._model.model_fields["type"].default
                reading.entries.append({"type": kind, "name": name, "reserve": True})
                reading.cuts[index, "name"] = Cut(row, column, start, end)
                rows.append(row)
        reading.rows = rows


def _dicts(columns: dict[str, Any], *, is_full: bool) -> list[dict[str, Any]]:
    """A mapping for each line of ``columns``, without what is blank."""
    keys = tuple(columns)
    lines = zip(*columns.values(), strict=True)
    if is_full:
        return [dict(zip(keys, line, strict=True)) for line in lines]
    return [{key: value for key, value in zip(keys, line, strict=True) if value} for line in lines]


def _numbers(cells: Column, number: type) -> tuple[Column, Column | None]:
    """The numbers of a column; and, if it holds anything else, that, as it is written."""
    joined = fold(_UNIT.join([cell or "" for cell in cells])) + _UNIT
    pattern = _NUMBERS[number]
    split = joined.split(_UNIT)[:-1]
    if pattern.fullmatch(joined) and len(split) == len(cells):
        return split, None
    values: list[str | None] = []
    unread: list[str | None] = []
    for cell in cells:
        value = read_number(cell or "", number)
        values.append(value)
        unread.append(None if value else cell)
    return values, unread
