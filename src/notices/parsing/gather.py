"""The roster of a notice: gathered from its tables, or else from the persons and names of its text."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Callable, Iterator, Sequence
from operator import itemgetter
from typing import Any

from notices.document import Block, Document
from notices.models.header import RESERVE_WORDS
from notices.models.kind import Kind
from notices.models.kinds import kinds
from notices.models.procurement import Bidder
from notices.parsing.bidder import read_bidders
from notices.parsing.bidder_table import matched, settle
from notices.parsing.body_list import read_body_list
from notices.parsing.entries import HEADER, Cut, EntriesReading, cut_pieces
from notices.parsing.form import Form, read_form
from notices.parsing.form_head import split_head
from notices.parsing.inline import read_inline_names
from notices.parsing.names import read_grid_names, read_names
from notices.parsing.outline import Region
from notices.parsing.part import Part, Places
from notices.parsing.people import read_people
from notices.parsing.person import merge_persons
from notices.parsing.roster import read_entries
from notices.parsing.running import gaps
from notices.parsing.sections import sections
from notices.parsing.table import Grid, read_table
from notices.parsing.turned import read_turned
from notices.span import Loc, Piece

Provider = tuple[Callable[[Loc], tuple[Piece, ...] | None], Callable[[], Iterator[Loc]]]
"""What :class:`notices.span.Spans` asks for the places of values of which there may be many."""


class _Table:
    """A table of the notice: its block, what it says, and the places of its cells."""

    def __init__(
        self, document: Document, block: Block, grid: Grid, above: Piece | None, *, is_form: bool = False
    ) -> None:
        self.is_form = is_form
        self._document = document
        self.block = block
        self.grid = grid
        self.caption: tuple[Piece, ...] = grid.caption or (() if above is None else document.pieces(*above))
        """Where the line above the table that names it stands, or the table's own first rows."""

    @property
    def title(self) -> str | None:
        """The words of the caption."""
        return self._document.slice(*self.caption).strip() or None

    def claimed(self) -> Iterator[Piece]:
        """The runs of text that the table takes: all of its block but totals, notes and the like."""
        runs = gaps(self.block.start, self.block.end, self.grid.asides)
        return (run for run in runs if not self._document.slice(run).isspace())

    def data(self) -> dict[str, Any]:
        """Data of ``models.table.Table``."""
        return {**self.grid.data(), "caption": self.title}

    def place(self, loc: Loc) -> tuple[Piece, ...] | None:
        """The place of ``("rows", r, c)`` or ``("columns", c)``; that of the table itself is ``()``."""
        match loc:
            case ():
                return tuple(self.claimed())
            case ("rows", int(row), int(column)) if 0 <= row < len(self.grid.rows) and 0 <= column < len(
                self.grid.columns
            ):
                return self.grid.piece(row, column)
            case ("columns", int(column)) if 0 <= column < len(self.grid.header):
                return self.grid.header[column] or None
            case ("caption",):
                return self.caption or None
            case _:
                return None

    def locs(self) -> Iterator[Loc]:
        """The locs of all that has a place."""
        yield ()
        if self.caption:
            yield ("caption",)
        columns = range(len(self.grid.columns))
        yield from (("columns", column) for column in columns if self.grid.header[column])
        for row, cells in enumerate(self.grid.rows):
            yield from (("rows", row, column) for column in columns if cells[column] is not None)


class Roster:
    """Tables and entries of one notice; the entries are known once the kind is."""

    def __init__(self, document: Document, blocks: Sequence[Block], region: Region) -> None:
        self._document = document
        self._blocks = [blocks[index] for part in region.parts for index in range(part.first, part.last + 1)]
        self._tables: list[_Table] = []
        self._loose: list[Grid] = []
        self.forms: list[Form] = []
        """The tables of labels and values, which list nobody."""
        self._readings: list[tuple[_Table, EntriesReading, int]] = []
        self.tables: list[int] = []
        """The indices of the blocks that are tables of the notice."""
        self.blocks: set[int] = {part.first for part in region.parts if part.kind == "NAMES"}
        """The indices of the blocks that hold nothing but names."""
        self.entries: list[dict[str, Any]] = []
        """Data of the entries."""
        self.places: Places = {}
        """The places of entries that stand in running text, and of captions."""
        self._read_tables(blocks, region)

    def _read_tables(self, blocks: Sequence[Block], region: Region) -> None:
        before = None
        for part in region.parts:
            block = blocks[part.first]
            if block.kind == "table":
                form = read_form(self._document, block)
                split = split_head(self._document, block) if form is None else None
                if split is not None:
                    self.forms.append(split.form)
                    self._tables.append(_Table(self._document, split.head, split.form.grid(), before, is_form=True))
                    block = split.rest
                grid = read_table(self._document, block) if form is None else form.grid()
                if form is not None:
                    self.forms.append(form)
                    self._tables.append(_Table(self._document, block, grid, before, is_form=True))
                elif grid.columns:
                    self._tables.append(_Table(self._document, block, grid, before))
                    self.tables.append(part.first)
                else:
                    self._loose.append(grid)
            is_caption = part.kind in ("LISTTITLE", "SECTION") and part is not region.title
            before = (block.start, block.end) if is_caption else None

    @property
    def columns(self) -> list[str]:
        """The headers of all tables."""
        return [column for table in self._tables if not table.is_form for column in table.grid.columns]

    def enter(self, name: str) -> None:
        """Read the entries, for a notice of the kind ``name``."""
        kind = kinds()[name]
        for table in (table for table in self._tables if not table.is_form):
            for reading in self._read(kind, table):
                self._readings.append((table, reading, len(self.entries)))
                self.entries += reading.entries
        if kind.entry is not None and kind.entry.subjects and "name" not in kind.entry.subjects:
            self._add_bodies(kind)
            return
        if not self.entries:
            self._add(self._from_text(kind))
        self._add(self._reserves(kind))

    def _add_bodies(self, kind: Kind) -> None:
        """Add what running text says of a roster that is about no people: the names in it are those of others."""
        if kind.entry is not Bidder:
            return
        headed = {table.block.start for table in self._tables if not table.is_form}
        bidders = read_bidders(self._document, [block for block in self._blocks if block.start not in headed])
        if not self.entries:
            self._add(bidders)
        for index, part in matched(self.entries, bidders):
            for field in part.data.keys() - self.entries[index].keys():
                self.entries[index][field] = part.data[field]
                self.places["entries", index, field] = part.places[field,]

    def _read(self, kind: Kind, table: _Table) -> list[EntriesReading]:
        """What a table says, section after section; sections without entries are left out."""
        grid = table.grid
        turned = read_turned(grid.columns, grid.rows) if kind.entry is Bidder else None
        if kind.entry is None or turned is not None:
            return [turned] if turned is not None and turned.entries else []
        readings = [
            read_entries(kind, part.columns, None if part.first else grid.levels, part.rows, table.title).moved(
                part.first
            )
            for part in sections(kind.entry, grid.columns, grid.rows)
        ]
        if kind.entry is Bidder:
            for reading in readings:
                settle(reading)
        return [reading for reading in readings if reading.entries]

    def _add(self, parts: Sequence[Part]) -> None:
        for part in parts:
            for loc, pieces in part.places.items():
                self.places["entries", len(self.entries), *loc] = pieces
            self.entries.append(part.data)

    def _reserves(self, kind: Kind) -> list[Part]:
        """People whom a sentence beside the roster names as reserves: 递补人选为张三、李四."""
        folded = self._document.folded
        said = [
            block
            for block in self._blocks
            if block.kind != "table" and any(folded.find(word, block.start, block.end) >= 0 for word in RESERVE_WORDS)
        ]
        named = {entry.get("name") for entry in self.entries}
        parts = [part for block in said for part in read_inline_names(self._document, block.start, block.end, kind)]
        return [part for part in parts if part.data.get("reserve") and part.data.get("name") not in named]

    def _from_text(self, kind: Kind) -> list[Part]:
        """Persons with particulars, names in grids and lists, and bodies; else names in sentences."""
        document = self._document
        people = self._people(kind)
        bodies = read_body_list(document, self._blocks, kind)
        if bodies:
            return sorted([*people, *bodies], key=lambda part: part.start)
        if people:
            return self._with_neighbours(people, kind)
        running = (block for block in self._blocks if block.kind != "table")
        return [part for block in running for part in read_inline_names(document, block.start, block.end, kind)]

    def _with_neighbours(self, people: list[Part], kind: Kind) -> list[Part]:
        """The ``people``, with those whom a sentence names beside all of them: 拟推荐张三、李四（女，回族）."""
        ends = [block.end for block in self._blocks]
        around = {bisect_right(ends, part.start) for part in people}
        if len(around) != 1:
            return people
        block = self._blocks[around.pop()]
        named = read_inline_names(self._document, block.start, block.end, kind)
        is_beside = {part.data["name"] for part in people} < {part.data["name"] for part in named}
        return merge_persons([*named, *people]) if is_beside else people

    def _people(self, kind: Kind) -> list[Part]:
        """Persons with particulars, else names in grids and lists.

        A list that names all those persons among others is the roster, and what is said of them is added; another
        list belongs to it where such persons stand among those whom it names.
        """
        document = self._document
        headed = {table.block.start for table in self._tables if not table.is_form}
        people = read_people(document, [block for block in self._blocks if block.start not in headed], kind)
        grids = (part for grid in self._loose for part in read_grid_names(document, grid, kind))
        names = [*grids, *read_names(document, self._blocks, kind)]
        if not people:
            return names
        if {part.data["name"] for part in people} < {part.data["name"] for part in names}:
            return merge_persons([*names, *people])
        ends = [block.end for block in self._blocks]
        starts = {self._blocks[bisect_right(ends, part.start)].start for part in people}
        listed = read_names(document, self._blocks, kind, beside=starts)
        return merge_persons(sorted([*people, *listed], key=lambda part: part.start)) if listed else people

    def table_data(self) -> list[dict[str, Any]]:
        """Data of ``models.table.Table``."""
        return [table.data() for table in self._tables]

    def claimed(self) -> Iterator[Piece]:
        """The runs of text that tables and their captions take."""
        for table in self._tables:
            yield from table.claimed()
            yield from table.caption

    def providers(self) -> tuple[Provider, ...]:
        """Where the cells of tables and the values of entries in tables stand, computed when asked for."""
        return ((self._table_place, self._table_locs), (self._entry_place, self._entry_locs)) if self._tables else ()

    def _table_place(self, loc: Loc) -> tuple[Piece, ...] | None:
        match loc:
            case ("tables", int(index), *rest) if 0 <= index < len(self._tables):
                return self._tables[index].place(tuple(rest))
            case _:
                return None

    def _table_locs(self) -> Iterator[Loc]:
        for index, table in enumerate(self._tables):
            yield from (("tables", index, *loc) for loc in table.locs())

    def _entry_place(self, loc: Loc) -> tuple[Piece, ...] | None:
        match loc:
            case ("entries", int(index), *rest):
                pass
            case _:
                return None
        # The entries of a table follow those of the table before it.
        at = bisect_right(self._readings, index, key=itemgetter(2)) - 1
        if at < 0:
            return None
        table, reading, first = self._readings[at]
        if index - first >= len(reading.entries):
            return None
        if not rest:
            return self._row_place(table, reading.rows[index - first])
        cut = reading.cut(("entries", index - first, *rest))
        if cut is not None and cut.row == HEADER:
            return self._header_place(table, cut)
        pieces = table.grid.piece(cut.row, cut.column) if cut else None
        return cut_pieces(pieces, cut.start, cut.end) or None if cut and pieces else None

    def _header_place(self, table: _Table, cut: Cut) -> tuple[Piece, ...] | None:
        """The place of a part of a header; of all of it where blanks in it shift the offsets."""
        pieces = table.grid.header[cut.column]
        is_plain = self._document.slice(*pieces) == table.grid.columns[cut.column]
        return (cut_pieces(pieces, cut.start, cut.end) if is_plain else pieces) or None

    def _row_place(self, table: _Table, row: int) -> tuple[Piece, ...] | None:
        """The place of a line of a table: its cells in order, without those filled down from other lines."""
        grid = table.grid
        pieces = [piece for column in range(len(grid.columns)) for piece in grid.piece(row, column) or ()]
        return tuple(pieces) or None

    def _entry_locs(self) -> Iterator[Loc]:
        for _, reading, first in self._readings:
            for loc in reading.locs():
                yield ("entries", first + int(loc[1]), *loc[2:])
