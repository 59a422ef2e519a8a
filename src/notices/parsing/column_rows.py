"""The rows of a table laid out in columns of text, from the line below its header to its last row.

Between the rows may stand page marks, the header again, and labelled lines that name a section; around a
row the ends of a cell that was too long for its column, told by its bracket or by its place in the line.
"""

from __future__ import annotations

import sys
from collections.abc import Sequence
from dataclasses import dataclass, field

from notices.document import Block, Cell, Table
from notices.parsing.date import read_date
from notices.parsing.header_shape import heads
from notices.parsing.headline import HeadWord
from notices.parsing.headword import is_header
from notices.parsing.line import Line, Lines, Word
from notices.parsing.pagemark import is_page_mark
from notices.parsing.placing import Place, Placer
from notices.span import Piece

_MAX_BETWEEN = 8
"""So many page marks, headers and names of sections may stand between two rows."""
_PREVIEW = 40
"""Rows by which is judged whether words stand below their headers."""
_OF_WORDS = frozenset({"text", "coded", "choice", "any"})
"""What columns hold whose cells may be too long for them."""
_LONGEST_GROUP = 30
"""Characters of a line that names the rows below it."""
_GLANCE = 3
"""Rows by which is judged whether it is worth while to look at more."""
_MAX_ENDS = 3
"""So many cells of a row may be too long for their columns."""
_ORDINALS = tuple(
    f"{before}{numeral}{after}" for numeral in "一二三四五六七八九十" for before, after in (("", "、"), ("(", ")"))
)
"""How the names of groups begin."""
_LONGEST_DAY = 24
"""Characters of a line that says a day and nothing else."""


@dataclass(slots=True)
class ColumnRows:
    """Reads the rows below ``headers``, which stand in ``head_lines``."""

    lines: Lines
    headers: tuple[HeadWord, ...]
    head_lines: Sequence[Line | None]
    rows: list[list[Cell]] = field(default_factory=list)
    counted: int = 0
    """The rows, without page marks and names of sections."""
    after: int = 0
    """The first block that is not in the table."""
    _texts: frozenset[str] = frozenset()
    _pending: list[Piece] = field(default_factory=list)
    """Page marks and names of sections since the last row."""
    _held_back: bool = False
    """Whether lines since the last row are in the table only if another row follows."""
    _placer: Placer = field(init=False)

    def __post_init__(self) -> None:
        self._placer = Placer(self.headers)
        self._texts = frozenset(line.text for line in self.head_lines if line is not None)

    def is_table(self) -> bool:
        """Whether what was read is sure to be a table: two rows, or one in many columns."""
        return self.counted > 1 or (self.counted == 1 and len(self.headers) > 2)  # noqa: PLR2004

    def is_aligned(self) -> bool:
        """Whether what was read is sure to be a table even where the headers are unknown: its rows keep to their places."""
        return self.counted > 1 and self._placer.aligned is not None

    def shows_figures(self) -> bool:
        """Whether what stands below unknown headers are the figures of a table."""
        folded = self.lines.document.folded
        rows = [[folded[cell.start : cell.end] for cell in row] for row in self.rows[:_PREVIEW]]
        return heads([header.text for header in self.headers], rows)

    def block(self) -> Block:
        """The table as a block."""
        start = min(line.start for line in self.head_lines if line is not None)
        end = self.lines.blocks[self.after - 1].end
        heads = self._head_rows()
        return Block("table", start, end, table=Table((*heads, *map(tuple, self.rows)), header_rows=len(heads)))

    def _head_rows(self) -> list[tuple[Cell, ...]]:
        """The header in one row of cells, or in two where a word stands over several columns."""
        words = tuple(Cell(*header.pieces[0], more=header.pieces[1:]) for header in self.headers)
        if not any(header.group for header in self.headers):
            return [words]
        empty = Cell(words[0].start, words[0].start)
        upper: list[Cell] = []
        for at, (header, word) in enumerate(zip(self.headers, words, strict=True)):
            is_first = at == 0 or self.headers[at - 1].group != header.group
            upper.append(word if header.group is None else Cell(*header.group) if is_first else empty)
        lower = (empty if header.group is None else word for header, word in zip(self.headers, words, strict=True))
        return [tuple(upper), tuple(lower)]

    def read(self, start: int, most: int = sys.maxsize) -> None:
        """Read the rows from block ``start`` on, no more than ``most`` of them."""
        at = self.after = start
        self._watch(start, _GLANCE)
        if not self._begins(start):
            return
        self._watch(start, _PREVIEW)
        while (
            self.counted < most and at - self.after < _MAX_BETWEEN and (used := self._step(at, first=at == start)) > 0
        ):
            at += used
            if not self._held_back:
                self.after = at

    def _watch(self, start: int, lines: int) -> None:
        """Let the placer learn from so many lines where words stand."""
        self._placer.watch([line.words for index in range(start, start + lines) if (line := self.lines.read(index))])

    def _begins(self, start: int) -> bool:
        """Whether there is a row among the first lines; before anything dearer is tried."""
        return any(self._row_at(index) is not None for index in range(start, start + 3))

    def _row_at(self, index: int) -> list[Place | None] | None:
        """Where the words of the line at ``index`` go, if it is a row."""
        line = self.lines.read(index)
        if (
            line is None
            or line.text in self._texts
            or (is_header(line.words[0].text) and is_header(line.words[-1].text))
        ):
            return None
        return self._placer.place(line.words)

    def _step(self, at: int, *, first: bool) -> int:
        """Read what stands at block ``at``; how many blocks it took, 0 at the end of the table."""
        line = self.lines.read(at)
        if line is None or not (first or self.lines.is_near(at)):
            return 0
        if (places := self._row_at(at)) is not None:
            if self._goes_on(places) and (used := self._read_ends(at, line)):
                return used
            self._add(line.words, places)
            return 1
        if self._is_header_again(at):
            self._held_back = True
            return 1
        if is_page_mark(self.lines.document.folded, *line.piece) or self._names_a_section(at):
            self._held_back = True
            self._pending.append(line.piece)
            return 1
        return (
            self._read_broken_row(at)
            or self._read_wrapped_cells(at)
            or self._read_ends(at, line)
            or self._read_group(at, line)
        )

    def _read_group(self, at: int, line: Line) -> int:
        """A numbered line of one word that names the rows below it (一、文科组)."""
        if len(line.words) > 1 or len(line.text) > _LONGEST_GROUP or not line.text.startswith(_ORDINALS):
            return 0
        if at + 1 >= len(self.lines.blocks) or not self.lines.is_near(at + 1) or self._row_at(at + 1) is None:
            return 0
        self._held_back = True
        self._pending.append(line.piece)
        return 1

    def _goes_on(self, places: Sequence[Place | None]) -> bool:
        """Whether a line lacks the number that rows begin with and holds nothing but words: the ends of several cells."""
        return (
            places[0] is None
            and self._placer.expected[0] in ("serial", "code")
            and all(self._placer.expected[at] in _OF_WORDS for at, place in enumerate(places) if place is not None)
        )

    def _add(self, words: Sequence[Word], places: Sequence[Place | None]) -> list[Cell]:
        for start, end in self._pending:
            self.rows.append([Cell(start, end, colspan=len(self.headers))])
        self._pending.clear()
        self._held_back = False
        cells: list[Cell] = []
        end = words[0].start
        for place in places:
            start = words[place[0]].start if place else end
            end = words[place[1] - 1].end if place else end
            cells.append(Cell(start, end))
        placed = {index for place in places if place for index in range(*place)}
        # Words of no column stand behind those of the columns, so that they are not lost.
        cells += [Cell(word.start, word.end) for index, word in enumerate(words) if index not in placed]
        self.rows.append(cells)
        self.counted += 1
        return cells

    def _is_header_again(self, at: int) -> bool:
        line = self.lines.read(at)
        return line is not None and line.text in self._texts

    def _names_a_section(self, at: int) -> bool:
        """Whether the line is a label that stands right above the header's next appearance."""
        line = self.lines.read(at)
        return (
            line is not None
            and ":" in self.lines.document.folded[line.start : line.end]
            and len(line.words) <= 4  # noqa: PLR2004
            and self._is_header_again(at + 1)
        )

    def _read_broken_row(self, at: int) -> int:
        """A row whose first cells stand on one line and the others on the next."""
        line, below = self.lines.read(at), self.lines.read(at + 1)
        if line is None or below is None or not self.lines.is_near(at + 1, 1):
            return 0
        words = (*line.words, *below.words)
        if len(words) != len(self.headers) or self._placer.place(below.words) is not None:
            return 0
        places = self._placer.place(words)
        if places is None or None in places:
            return 0
        self._add(words, places)
        return 2

    def _read_wrapped_cells(self, at: int) -> int:
        """A row of which the line above holds the upper halves of cells, and the line below the lower ones."""
        above, line, below = (self.lines.read(at + step) for step in range(3))
        if above is None or line is None or not self.lines.is_near(at + 1, 1):
            return 0
        places = self._row_at(at + 1)
        if places is None:
            return 0
        columns = self._columns_under(above, places)
        if columns is None:
            return 0
        if below is None or self._row_at(at + 2) is not None or not self.lines.is_near(at + 2, 1):
            below = None
        ends = self._columns_under(below, places) if below is not None else None
        if self._placer.aligned is None and ends is None:
            return 0  # the upper half alone, at no certain place
        cells = self._add(line.words, places)
        for column, word in columns.items():
            lower = ends.get(column) if ends is not None else None
            cells[column] = Cell(word.start, word.end, more=(() if lower is None else ((lower.start, lower.end),)))
        return 2 if ends is None else 3

    def _columns_under(self, half: Line, places: Sequence[Place | None]) -> dict[int, Word] | None:
        """The empty columns that the words of ``half`` are halves of; None if that is not sure of each."""
        if len(half.words) > _MAX_ENDS:
            return None
        empty = [at for at, place in enumerate(places) if place is None and self._placer.expected[at] in _OF_WORDS]
        if self._placer.aligned is None:
            alone = len(half.words) == 1 and len(empty) == 1 and _depth(half.words[0].text) != 0
            return {empty[0]: half.words[0]} if alone else None
        found = {column: word for word in half.words if (column := self._placer.column_of(word)) in empty}
        return found if len(found) == len(half.words) else None

    def _read_ends(self, at: int, line: Line) -> int:
        """The ends of cells of the row right above, told by their brackets or by their places."""
        if not self.rows or self._held_back or len(line.words) > _MAX_ENDS or len(self.rows[-1]) == 1:
            return 0
        if not self.lines.is_near(at, 1) or self._is_day(at + 1):
            return 0  # more likely the signature of the notice
        row = self.rows[-1]
        ends = {self._column_above(word, row): word for word in line.words}
        if None in ends or len(ends) < len(line.words):
            return 0
        for column, word in ends.items():
            cell = row[column or 0]
            row[column or 0] = cell._replace(more=(*cell.more, (word.start, word.end)))
        return 1

    def _is_day(self, at: int) -> bool:
        """Whether the line says a day in full and nothing else."""
        if at >= len(self.lines.blocks):
            return False
        block = self.lines.blocks[at]
        if block.end - block.start > _LONGEST_DAY:
            return False
        day = read_date(self.lines.document, block.start, block.end)
        return day is not None and day.year is not None and day.start == block.start

    def _column_above(self, word: Word, row: Sequence[Cell]) -> int | None:
        """The column of ``row`` whose cell goes on in ``word``; None if that is not sure."""
        folded = self.lines.document.folded
        if _depth(word.text) == -1:
            opened = [at for at, cell in enumerate(row) if _depth(folded[cell.start : cell.end]) == 1 and not cell.more]
            return opened[0] if len(opened) == 1 else None
        column = self._placer.column_of(word)
        if column is None or row[column].start == row[column].end:
            return None
        return column if self._placer.expected[column] in _OF_WORDS and _depth(word.text) == 0 else None


def _depth(text: str) -> int:
    """How many more brackets are opened than closed."""
    return text.count("(") - text.count(")")
