"""Tables that were pasted one cell a line → table blocks.

A run of header words, each on a line of its own, and below it the cells of the rows in the same
rhythm.  What the columns hold keeps the beat: a row whose name is none, or whose sex is neither, is
out of step; it may have lost a blank cell, and where no such reading fits the table ends.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from notices.document import Block, Cell, Document, Table
from notices.parsing.headword import field_of, is_header, is_listed
from notices.parsing.shape import Expectation, expectation, fit, shape

_LONGEST_HEADER = 40
_LONGEST_CELL = 80
"""Characters; longer lines are running text."""
_MOST_COLUMNS = 30
_GOOD_ENOUGH = 0.4
"""What the cells of a row have to fit on average, on the scale of :func:`notices.parsing.shape.fit`."""
_CERTAIN = -2.0
"""No cell of a row may fit worse where its column says what it holds."""
_LONGEST_DAY = 20
_STOPS = "。；：:;！？!?"
_EMPTY = Cell(0, 0)

_Row = tuple[Block | None, ...]
"""The cells of a row; None for one that was blank and has vanished."""


@dataclass(frozen=True, slots=True)
class Stacked:
    """A table that was found, and the index of the block after it."""

    block: Block
    after: int


def may_be_header(folded: str, block: Block) -> bool:
    """Whether a block can be the first header of a stacked table: cheap, for every line of a page."""
    return (
        block.kind == "paragraph"
        and block.end - block.start <= _LONGEST_HEADER
        and is_header(folded[block.start : block.end])
    )


def gather(document: Document, blocks: Sequence[Block], at: int) -> Stacked | None:
    """The table whose headers begin at ``at``, or None."""
    found = _table(document, blocks, at)
    return None if found is None else Stacked(*found)


def _said(document: Document, block: Block) -> str:
    return document.folded[block.start : block.end]


def _unpadded(text: str) -> str:
    """A cell without the blanks that pad a short name: 楼  轩."""
    letters = text.split()
    return "".join(letters) if all(len(letter) == 1 for letter in letters) else text


def _is_cell(document: Document, block: Block) -> bool:
    """Whether a block can be the content of a cell: a short line that is no sentence and has no label."""
    if block.kind != "paragraph" or block.end - block.start > _LONGEST_CELL:
        return False
    text = document.text[block.start : block.end]
    return "\n" not in text and not any(stop in text for stop in _STOPS)


@dataclass(frozen=True, slots=True)
class _Columns:
    """What the columns of a table hold."""

    expected: tuple[Expectation, ...]
    fields: tuple[str | None, ...]

    def worth(self, document: Document, row: Sequence[Block | None]) -> float | None:
        """How well the cells of a row go under the columns, on average; None if one certainly does not."""
        total = 0.0
        for expected, name, cell in zip(self.expected, self.fields, row, strict=True):
            if cell is None:
                continue
            worth = fit(expected, shape(_unpadded(_said(document, cell))))
            if worth < _CERTAIN and (name in ("name", "gender", "serial") or expected == "number"):
                return None
            total += worth
        return total / len(row)


def _head_words(document: Document, blocks: Sequence[Block], at: int) -> list[str]:
    """The header words from ``at`` on, each on its own line; no word heads two columns."""
    words: list[str] = []
    for block in blocks[at : at + _MOST_COLUMNS]:
        if not may_be_header(document.folded, block):
            break
        word = "".join(_said(document, block).split())
        if word in words:
            break
        words.append(word)
    return words


def _table(document: Document, blocks: Sequence[Block], at: int) -> tuple[Block, int] | None:
    """The table whose headers begin at ``at``, and the index of the block after it."""
    words = _head_words(document, blocks, at)
    # The first cells may be words that could head columns too, so shorter headers are tried as well.
    for width in range(len(words), 1, -1):
        heads = blocks[at : at + width]
        words = words[:width]
        columns = _Columns(tuple(expectation(word) for word in words), tuple(map(field_of, words)))
        listed = sum(map(is_listed, words))
        if "name" not in columns.fields or listed < 2:  # noqa: PLR2004 - a name alone heads a list
            continue
        rows, after = _rows(document, blocks, at + width, columns)
        if rows:
            cells = [tuple(_EMPTY if cell is None else Cell(cell.start, cell.end) for cell in row) for row in rows]
            head = tuple(Cell(block.start, block.end) for block in heads)
            last = blocks[after - 1]
            return Block("table", blocks[at].start, last.end, table=Table((head, *cells), 1, merged=False)), after
    return None


def _rows(document: Document, blocks: Sequence[Block], at: int, columns: _Columns) -> tuple[list[_Row], int]:
    """The rows from ``at`` on, and the index of the block after them."""
    rows: list[_Row] = []
    while True:
        row = _row(document, blocks, at, columns, ahead=1)
        if row is None or (not rows and _holds_header(document, row)):
            return rows, at
        rows.append(row)
        at += sum(cell is not None for cell in row)


def _holds_header(document: Document, row: _Row) -> bool:
    """Whether a row is still the header, because a caption was taken for its first word."""
    return any(cell is not None and is_listed(_said(document, cell)) for cell in row)


def _row(document: Document, blocks: Sequence[Block], at: int, columns: _Columns, ahead: int) -> _Row | None:
    """The best reading of the row at ``at``: in full, or with one cell lost; None where none is in step.

    A reading after which the next row is out of step is a worse one.
    """
    width = len(columns.expected)
    cells = _before_stop(document, blocks, at, width)
    best: tuple[float, _Row] | None = None
    for lost in (None, *range(width)):
        needed = width - (lost is not None)
        if len(cells) < needed or needed < 2:  # noqa: PLR2004
            continue
        row: list[Block | None] = list(cells[:needed])
        if lost is not None:
            if columns.fields[lost] in ("name", "serial"):
                continue
            row.insert(lost, None)
        worth = columns.worth(document, row)
        if worth is None or worth < _GOOD_ENOUGH:
            continue
        follows = ahead == 0 or _goes_on(document, blocks, at + needed, columns)
        worth += (1.0 if follows else 0.0) - (0.3 if lost is not None else 0.0)
        if best is None or worth >= best[0]:
            best = worth, tuple(row)
    return best[1] if best is not None else None


def _before_stop(document: Document, blocks: Sequence[Block], at: int, width: int) -> list[Block]:
    """The blocks from ``at`` on that can be cells, at most ``width``."""
    cells: list[Block] = []
    for index, block in enumerate(blocks[at : at + width], at):
        if not _is_cell(document, block) or _is_signature(document, blocks, index):
            break
        cells.append(block)
    return cells


def _is_signature(document: Document, blocks: Sequence[Block], at: int) -> bool:
    """Whether a line names the body that signs: words, and a day in full alone below them."""
    if at + 1 >= len(blocks) or shape(_said(document, blocks[at])) != "han":
        return False
    below = _said(document, blocks[at + 1])
    return len(below) <= _LONGEST_DAY and "年" in below and "日" in below and shape(below) == "date"


def _goes_on(document: Document, blocks: Sequence[Block], at: int, columns: _Columns) -> bool:
    """Whether the table ends at ``at``, or another row is in step there."""
    if at >= len(blocks) or not _is_cell(document, blocks[at]):
        return True
    return _row(document, blocks, at, columns, ahead=0) is not None
