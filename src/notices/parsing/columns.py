"""Tables laid out in columns of text (以空格对齐的表格) → table blocks.

A line of headers, in one line or in two or three, and below it lines of as many words.  Between the
rows may stand page marks, the header again, and labelled lines that name a section; around a row the
ends of a cell that was too long for its column.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

from notices.document import Block, Cell, Document, Table
from notices.parsing.headline import (
    MAX_COLUMNS,
    HeadWord,
    interleave,
    is_fragment_line,
    is_head_line,
    pair,
    whole,
)  # fmt: skip
from notices.parsing.headword import is_header, listed
from notices.parsing.line import Line, Word, read_line
from notices.parsing.pagemark import is_page_mark
from notices.parsing.placing import Place, Placer
from notices.span import Piece

_MAX_FEEDS = 3
"""More line feeds than this between two lines end a table."""
_MAX_LENGTH = 400
_MAX_BETWEEN = 8
"""So many page marks, headers and names of sections may stand between two rows."""
_PREVIEW = 40
"""Rows by which is judged whether words stand below their headers."""
_REMEMBERED = 100


def may_be_header(folded: str, block: Block) -> bool:
    """Whether a block can be the line of headers of a table: cheap, for every line of a page."""
    if block.kind != "paragraph" or block.end - block.start > _MAX_LENGTH:
        return False
    words = folded[block.start : block.end].split()
    return 1 < len(words) <= MAX_COLUMNS and (
        not listed().isdisjoint(words) or (len(words[0]) == 1 and words[0] + words[1] in listed())
    )


@dataclass(slots=True)
class Gathered:
    """A table that was found: its block, and the blocks that it is made of, from ``first`` to before ``after``."""

    block: Block
    first: int
    after: int


def gather(lines: Lines, at: int, earliest: int) -> Gathered | None:
    """The table whose header stands in the line at ``at``, or None.

    The header may begin in the line before, if that is not before ``earliest``.
    """
    head = lines.read(at)
    if head is None or not is_head_line(head):
        return None
    for first, headers, after in _headers(lines, at, earliest):
        reader = _Reader(lines, headers, [lines.read(index) for index in range(first, after)])
        end = reader.read_rows(after)
        if reader.is_table():
            return Gathered(reader.block(), first, end)
    return None


class Lines:
    """The lines of a document, read when needed; the last few are remembered."""

    def __init__(self, document: Document, blocks: Sequence[Block]) -> None:
        self.document = document
        self.blocks = blocks
        self._read: dict[int, Line | None] = {}

    def read(self, index: int) -> Line | None:
        """The line at ``index``; None if there is none or it can be no line of a table."""
        if index in self._read:
            return self._read[index]
        if len(self._read) > _REMEMBERED:
            self._read.clear()
        line = self._read[index] = self._line(index)
        return line

    def _line(self, index: int) -> Line | None:
        if not 0 <= index < len(self.blocks):
            return None
        block = self.blocks[index]
        if block.kind != "paragraph" or block.end - block.start > _MAX_LENGTH:
            return None
        return read_line(self.document, block)

    def is_near(self, index: int, feeds: int = _MAX_FEEDS) -> bool:
        """Whether at most so many line feeds stand between this line and the one before."""
        before, line = self.blocks[index - 1], self.blocks[index]
        return self.document.text.count("\n", before.end, line.start) <= feeds


def _headers(lines: Lines, at: int, earliest: int) -> Iterator[tuple[int, tuple[HeadWord, ...], int]]:
    """The ways to read the header at ``at``: first line, headers, the line after; the likeliest first."""
    head = lines.read(at)
    if head is None:
        return
    above = lines.read(at - 1) if at > earliest and lines.is_near(at, 1) else None
    below = lines.read(at + 1) if at + 1 < len(lines.blocks) and lines.is_near(at + 1, 1) else None
    above = above if above is not None and is_fragment_line(above) and _text(above) != _text(head) else None
    below = below if below is not None and is_fragment_line(below) and _text(below) != _text(head) else None
    centred = whole(head)
    if above is not None and below is not None and centred is not None:
        found = pair(above, below)
        if found.words and found.left_over * 4 <= len(found.words):
            row = _fullest(lines, at + 2, len(centred) + len(found.words))
            yield at - 1, interleave(found.words, centred, row), at + 2
    for upper, lower, first in ((head, below, at), (above, head, at - 1)):
        if upper is not None and lower is not None:
            found = pair(upper, lower)
            cut = len(upper.words) + len(lower.words) - len(found.words)
            if not found.left_over and cut > 0 and len(found.words) > 1:
                yield first, found.words, first + 2
    if centred is not None:
        yield at, centred, at + 1


def _fullest(lines: Lines, start: int, width: int) -> tuple[Word, ...]:
    """The words of the line with the most of them, but not more than ``width``, among the first rows."""
    rows = [line.words for index in range(start, start + 12) if (line := lines.read(index)) is not None]
    return max((row for row in rows if len(row) <= width), key=len, default=())


@dataclass(slots=True)
class _Reader:
    """Reads the rows below a header."""

    lines: Lines
    headers: tuple[HeadWord, ...]
    head_lines: Sequence[Line | None]
    rows: list[list[Cell]] = field(default_factory=list)
    texts: frozenset[str] = frozenset()
    pending: list[Piece] = field(default_factory=list)
    """Page marks and names of sections since the last row."""
    held_back: bool = False
    """Whether lines since the last row are in the table only if another row follows."""
    placer: Placer = field(init=False)
    counted: int = 0
    after: int = 0
    """The first block that is not in the table."""

    def __post_init__(self) -> None:
        self.placer = Placer(self.headers)
        self.texts = frozenset(_text(line) for line in self.head_lines if line is not None)

    def is_table(self) -> bool:
        """Whether what was read is sure to be a table: two rows, or one in many columns."""
        return self.counted > 1 or (self.counted == 1 and len(self.headers) > 2)  # noqa: PLR2004

    def block(self) -> Block:
        """The table as a block."""
        head = [Cell(*header.pieces[0], more=header.pieces[1:]) for header in self.headers]
        start = min(line.start for line in self.head_lines if line is not None)
        end = self.lines.blocks[self.after - 1].end
        return Block("table", start, end, table=Table((tuple(head), *map(tuple, self.rows)), header_rows=1))

    def read_rows(self, start: int) -> int:
        """Read the rows from block ``start`` on; the index of the first block that is not in the table."""
        at = self.after = start
        if not self._begins(start):
            return start
        self.placer.watch([line.words for index in range(start, start + _PREVIEW) if (line := self.lines.read(index))])
        while at - self.after < _MAX_BETWEEN and (used := self._step(at, first=at == start)) > 0:
            at += used
            if not self.held_back:
                self.after = at
        return self.after

    def _begins(self, start: int) -> bool:
        """Whether there is a row among the first lines; before anything dearer is tried."""
        lines = (self.lines.read(index) for index in range(start, start + 3))
        return any(
            line is not None and not _is_of_headers(line) and self.placer.place(line.words) is not None
            for line in lines
        )

    def _step(self, at: int, *, first: bool) -> int:
        """Read what stands at block ``at``; how many blocks it took, 0 at the end of the table."""
        line = self.lines.read(at)
        if line is None or not (first or self.lines.is_near(at)):
            return 0
        if not _is_of_headers(line) and (places := self.placer.place(line.words)) is not None:
            self._add(line.words, places)
            return 1
        if self._is_header_again(at):
            self.held_back = True
            return 1
        if is_page_mark(self.lines.document.folded, *line.piece) or self._names_a_section(at):
            self.held_back = True
            self.pending.append(line.piece)
            return 1
        return self._read_broken_row(at) or self._read_wrapped_cell(at) or self._read_end_of_cell(line)

    def _add(self, words: Sequence[Word], places: Sequence[Place | None]) -> list[Cell]:
        for start, end in self.pending:
            self.rows.append([Cell(start, end, colspan=len(self.headers))])
        self.pending.clear()
        self.held_back = False
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
        return line is not None and _text(line) in self.texts

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
        if len(words) != len(self.headers) or self.placer.place(below.words) is not None:
            return 0
        places = self.placer.place(words)
        if places is None or None in places:
            return 0
        self._add(words, places)
        return 2

    def _read_wrapped_cell(self, at: int) -> int:
        """A row with the halves of a cell, told by its bracket, in the lines above and below."""
        above, line, below = (self.lines.read(at + step) for step in range(3))
        if above is None or line is None or below is None or len(above.words) != 1 or len(below.words) != 1:
            return 0
        top, bottom = above.words[0], below.words[0]
        if _depth(top.text) != 1 or _depth(bottom.text) != -1:
            return 0
        places = self.placer.place(line.words)
        if places is None:
            return 0
        empty = [index for index, place in enumerate(places) if place is None and self.placer.expected[index] == "text"]
        if len(empty) != 1:
            return 0
        self._add(line.words, places)[empty[0]] = Cell(top.start, top.end, more=((bottom.start, bottom.end),))
        return 3

    def _read_end_of_cell(self, line: Line) -> int:
        """The end of a cell of the row above, told by its bracket."""
        if len(line.words) != 1 or not self.rows or self.held_back or _depth(line.words[0].text) != -1:
            return 0
        folded = self.lines.document.folded
        row = self.rows[-1]
        opened = [index for index, cell in enumerate(row) if _depth(folded[cell.start : cell.end]) == 1]
        if len(opened) != 1:
            return 0
        row[opened[0]] = row[opened[0]]._replace(more=(line.piece,))
        return 1


def _is_of_headers(line: Line) -> bool:
    """Whether a line begins and ends with a header: it is no row."""
    return is_header(line.words[0].text) and is_header(line.words[-1].text)


def _text(line: Line) -> str:
    return "".join("".join(word.text.split()) for word in line.words)


def _depth(text: str) -> int:
    """How many more brackets are opened than closed."""
    return text.count("(") - text.count(")")
