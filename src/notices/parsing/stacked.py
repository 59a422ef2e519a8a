"""Tables of which every cell became a line (一格一段), as pages and messengers paste them → table blocks.

The headers stand one below the other, then the cells in the same order.  The shapes of cells verify
the rhythm; where it breaks the table is over, unless the next serial number or name shows it again.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from notices.document import Block, Cell, Document, Table
from notices.parsing.headline import HeadWord
from notices.parsing.headword import is_header, is_listed, listed
from notices.parsing.placing import Place, Placer
from notices.parsing.line import Word

_MAX_COLUMNS = 20
_MAX_HEADER = 16
_MAX_CELL = 60
_STOPS = ("。", ":", "；", ";")
_FEEDS = 12
"""More line feeds than this between two cells end a table."""


@dataclass(frozen=True, slots=True)
class Stacked:
    """A table that was found, and the block after it."""

    block: Block
    after: int


def may_be_header(folded: str, block: Block) -> bool:
    """Whether a block can be the first header of a stacked table: cheap, for every line of a page."""
    if block.end - block.start > _MAX_HEADER or block.kind == "table":
        return False
    text = folded[block.start : block.end]
    return text in listed() or ("".join(text.split()) in listed())


def gather(document: Document, blocks: Sequence[Block], at: int) -> Stacked | None:
    """The table whose first header is ``blocks[at]``, or None."""
    folded = document.folded
    heads = _heads(document, blocks, at)
    if len(heads) < 2 or not any(is_name(head.text) for head in heads):  # noqa: PLR2004
        return None
    reader = _Reader(document, blocks, heads)
    after = reader.read(at + len(heads))
    if len(reader.rows) < (2 if len(heads) == 2 else 1):  # noqa: PLR2004
        return None
    head = tuple(Cell(block.start, block.end) for block in blocks[at : at + len(heads)])
    rows = (head, *map(tuple, reader.rows))
    end = max(cell.end for cell in reader.rows[-1])
    assert end <= len(folded)
    return Stacked(Block("table", blocks[at].start, end, table=Table(rows, header_rows=1)), after)


def is_name(header: str) -> bool:
    """Whether a header is that of the names."""
    return header.endswith(("姓名", "人员", "考生", "名称", "人选"))


def _heads(document: Document, blocks: Sequence[Block], at: int) -> list[HeadWord]:
    """The headers that stand one below the other from ``blocks[at]`` on."""
    heads: list[HeadWord] = []
    for index in range(at, min(at + _MAX_COLUMNS + 1, len(blocks))):
        block = blocks[index]
        text = document.folded[block.start : block.end]
        if block.kind == "table" or len(text) > _MAX_HEADER or ":" in text or not is_header(text):
            break
        if not is_listed(text) and len(heads) < 2 and index > at + 1:  # noqa: PLR2004
            break
        word = Word(block.start, block.end, text, 0, 0, 0, 0)
        heads.append(HeadWord.of(word))
    return heads


class _Reader:
    """Reads the lines below the headers into rows."""

    def __init__(self, document: Document, blocks: Sequence[Block], heads: Sequence[HeadWord]) -> None:
        self.document = document
        self.blocks = blocks
        self.width = len(heads)
        self.heads = [head.text for head in heads]
        self.placer = Placer(heads)
        self.rows: list[list[Cell]] = []

    def read(self, start: int) -> int:
        """Read rows from block ``start`` on; the index of the first block that is not in the table."""
        at = start
        while True:
            words = self._cells(at, self.width + 1)
            if len(words) < 2:  # noqa: PLR2004
                return at
            if [word.text for word in words[: self.width]] == self.heads and self._is_row(at + self.width):
                at += self.width
            elif (taken := self._take(words, at)) > 0:
                at += taken
            elif self.rows and self._names_a_group(words, at):
                word = words[0]
                self.rows.append([Cell(word.start, word.end, colspan=self.width)])
                at += 1
            else:
                return at

    def _cells(self, at: int, count: int) -> list[Word]:
        """The lines from ``blocks[at]`` on that can be cells, at most ``count``."""
        words: list[Word] = []
        folded, text = self.document.folded, self.document.text
        for index in range(at, min(at + count, len(self.blocks))):
            block = self.blocks[index]
            if block.kind == "table" or block.end - block.start > _MAX_CELL:
                break
            value = folded[block.start : block.end]
            feeds = text.count("\n", self.blocks[index - 1].end, block.start)
            if any(stop in value for stop in _STOPS) or feeds > _FEEDS:
                break
            words.append(Word(block.start, block.end, value, 0, 0, 0, 0))
        return words

    def _take(self, words: list[Word], at: int) -> int:
        """Read a row from ``words``, whole or with a cell missing; how many lines it took."""
        places = self._place(words[: self.width])
        if places is not None and None not in places:
            self._add(words, places)
            return self.width
        for count in range(min(self.width - 1, len(words)), max(1, self.width - 3), -1):
            places = self._place(words[:count])
            if places is None or sum(place is not None for place in places) != count:
                continue
            if self._is_row(at + count) or len(self._cells(at + count, 1)) == 0:
                self._add(words, places)
                return count
        return 0

    def _place(self, words: Sequence[Word]) -> list[Place | None] | None:
        """The cell of each line, in order; None if a line would have to share a cell."""
        places = self.placer.place(words)
        if places is None or any(place is not None and place[1] - place[0] > 1 for place in places):
            return None
        return places

    def _is_row(self, at: int) -> bool:
        """Whether a whole row begins at ``blocks[at]``."""
        words = self._cells(at, self.width)
        places = self._place(words) if len(words) == self.width else None
        return places is not None and None not in places

    def _names_a_group(self, words: Sequence[Word], at: int) -> bool:
        """Whether a line of words stands above a row: the name of a group."""
        return not words[0].text.isdecimal() and self._is_row(at + 1)

    def _add(self, words: Sequence[Word], places: Sequence[Place | None]) -> None:
        cells: list[Cell] = []
        end = words[0].start
        for place in places:
            if place is not None:
                start, end = words[place[0]].start, words[place[0]].end
                cells.append(Cell(start, end))
            else:
                cells.append(Cell(end, end))
        self.rows.append(cells)
