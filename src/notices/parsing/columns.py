"""Tables whose columns are kept apart by blanks alone, as text layers of PDF files and typed lists have them.

A header is a line of header words; a header may also stand on three lines, of which the first and the
last hold the halves of words (拟录取专 / 业代码).  The words of a row go to the columns by what each
column holds, by their order, and by where they stand.  A line that does not fit is no row.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cache
from itertools import pairwise
from typing import NamedTuple

from notices.document import Block, Cell, Document, Table
from notices.parsing.headword import field_of, is_header, is_listed
from notices.parsing.line import Line, Word, read_line
from notices.parsing.shape import Expectation, expectation, fit, shape

_HEADER_LIKE = re.compile(r"[^\s,:;!?。]{1,24}(?:\s+[^\s,:;!?。]{1,24}){0,40}\s*")
_PAGE_MARK = re.compile(
    r"\s*(?:-{1,3}\s*[0-9]{1,4}\s*-{1,3}|第\s*[0-9]{1,4}\s*页.{0,24}|[0-9]{1,4}(?:\s*/\s*[0-9]{1,4})?)\s*"
)
_LONGEST_HEADER = 400
"""Characters; no header line is longer."""
_LONGEST_ROW = 600
"""Characters; no row is longer."""
_WORDS_OF_A_ROW = 40
"""A line with more words is no row."""
_SHOWING = 6
"""So many rows are looked at for where the columns stand."""
_LOST_LINES = 3
"""So many lines that are no rows may stand between rows, where a page or a section ends."""
_GOOD_ENOUGH = 0.9
"""What the words of a row have to fit on average, on the scale of :func:`notices.parsing.shape.fit`."""
_STANDS_BELOW = 1.0
"""What it is worth that a word stands under its header."""
_JOINED = -0.8
"""What it costs to take two words for one cell."""
_JOINED_TIGHTLY = -0.3
"""The same where one blank parts them."""
_NEVER_MISSING = -4.0


class _Column(NamedTuple):
    """A column: where the pieces of its header stand, what it holds, and the cells of a terminal that it takes."""

    word: str
    pieces: tuple[Word, ...]
    expected: Expectation
    field: str | None
    shown: tuple[Word, ...] = ()
    """Words of full rows that stand in this column."""

    def is_over(self, word: Word) -> bool:
        """Whether the header, or what full rows show below it, stands over a word: in wide or in narrow characters."""
        return any(
            (head.left < word.right and word.left < head.right)
            or (head.narrow_left < word.narrow_right and word.narrow_left < head.narrow_right)
            for head in (*self.pieces, *self.shown)
        )


@dataclass(frozen=True, slots=True)
class _Header:
    """A header: its columns, and the blocks on which it stands."""

    columns: tuple[_Column, ...]
    first: int
    last: int

    @property
    def words(self) -> tuple[str, ...]:
        return tuple(column.word for column in self.columns)

    def cells(self) -> tuple[Cell, ...]:
        """The header as cells of a table."""
        return tuple(
            Cell(
                column.pieces[0].start,
                column.pieces[0].end,
                more=tuple((word.start, word.end) for word in column.pieces[1:]),
            )
            for column in self.columns
        )


_Placed = tuple[tuple[Word, ...], ...]
"""The words of a row, column by column; none for an empty cell."""


def align(document: Document, blocks: Sequence[Block]) -> list[Block]:
    """The blocks with each header and the rows below it as one table; all others as they are."""
    if not any(_may_head(document, block) for block in blocks):
        return list(blocks)
    arranged: list[Block] = []
    at = 0
    while at < len(blocks):
        header = _header(document, blocks, at)
        found = _table(document, blocks, header) if header is not None else None
        if header is None or found is None:
            arranged.append(blocks[at])
            at += 1
        else:
            table, at = found
            arranged.append(table)
    return arranged


def _may_head(document: Document, block: Block) -> bool:
    """A cheap test: a short line of words without stops, at least one of them a header."""
    if block.kind != "paragraph" or block.end - block.start > _LONGEST_HEADER:
        return False
    if _HEADER_LIKE.fullmatch(document.folded, block.start, block.end) is None:
        return False
    words = document.folded[block.start : block.end].split()
    return len(words) > 1 and sum(is_header(word) for word in words) * 3 >= len(words)


def _header(document: Document, blocks: Sequence[Block], at: int) -> _Header | None:
    """The header that begins at block ``at``, on one line or on three."""
    if not _is_line(blocks[at]) or blocks[at].end - blocks[at].start > _LONGEST_HEADER:
        return None
    if at + 2 < len(blocks) and all(map(_is_line, blocks[at + 1 : at + 3])) and _may_head(document, blocks[at + 1]):
        upper, middle, lower = (read_line(document, block) for block in blocks[at : at + 3])
        if len(upper.words) == len(lower.words):
            columns = _halves_joined(document, blocks[at + 3 : at + 6], upper, middle, lower)
            if columns is not None:
                return _Header(columns, at, at + 2)
    if not _may_head(document, blocks[at]):
        return None
    words = read_line(document, blocks[at]).words
    columns = tuple(_column((word,)) for word in words)
    return _Header(columns, at, at) if _are_headers(columns) else None


def _is_line(block: Block) -> bool:
    return block.kind == "paragraph"


def _column(pieces: tuple[Word, ...]) -> _Column:
    word = "".join("".join(piece.text.split()) for piece in pieces)
    return _Column(word, pieces, expectation(word), field_of(word))


def _are_headers(columns: Sequence[_Column]) -> bool:
    """Whether words head columns: nearly all can, two are listed, and one is that of the names or three are known."""
    heads = sum(is_header(column.word) for column in columns)
    listed = sum(is_listed(column.word) for column in columns)
    named = any(column.field == "name" for column in columns)
    return len(columns) > 1 and heads * 5 >= len(columns) * 4 and listed >= (2 if named else 3)


def _halves_joined(
    document: Document, below: Sequence[Block], upper: Line, middle: Line, lower: Line
) -> tuple[_Column, ...] | None:
    """The columns of a header on three lines, in the order that the rows below it show."""
    halves = [_column(pair) for pair in zip(upper.words, lower.words, strict=True)]
    whole = [_column((word,)) for word in middle.words]
    if not all(is_header(column.word) for column in halves) or not _are_headers([*halves, *whole]):
        return None
    rows = [read_line(document, block).words for block in below if _is_line(block)]
    rows = [words for words in rows if len(words) * 2 > len(halves) + len(whole)]
    return _merged(halves, whole, rows)


def _merged(halves: Sequence[_Column], whole: Sequence[_Column], rows: Sequence[Sequence[Word]]) -> tuple[_Column, ...]:
    """Two rows of columns put in one order: the one in which the first words of the rows fit best."""

    @cache
    def best(taken: int, kept: int) -> tuple[float, tuple[int, ...]]:
        """The worth of the order so far, and which of the two gave each column."""
        if taken == 0 and kept == 0:
            return 0.0, ()
        place = taken + kept - 1
        choices: list[tuple[float, tuple[int, ...]]] = []
        if taken:
            worth, order = best(taken - 1, kept)
            choices.append((worth + _worth(halves[taken - 1], place, rows), (*order, 0)))
        if kept:
            worth, order = best(taken, kept - 1)
            choices.append((worth + _worth(whole[kept - 1], place, rows), (*order, 1)))
        return max(choices, key=lambda choice: choice[0])

    sources = (iter(halves), iter(whole))
    return tuple(next(sources[source]) for source in best(len(halves), len(whole))[1])


def _worth(column: _Column, place: int, rows: Sequence[Sequence[Word]]) -> float:
    """How well the words at ``place`` of the rows go under a column."""
    worth = 0.0
    for words in rows:
        if place < len(words):
            worth += fit(column.expected, shape(words[place].text))
            worth += _STANDS_BELOW if column.is_over(words[place]) else 0.0
    return worth


def _table(document: Document, blocks: Sequence[Block], header: _Header) -> tuple[Block, int] | None:
    """The table under ``header`` and the index of the block after it; None where no row follows."""
    header = _shown(document, blocks, header)
    rows: list[tuple[Cell, ...]] = []
    end = header.last
    for last, placed in _rows(document, blocks, header):
        rows.append(tuple(map(_cell, placed)))
        end = last
    if not rows:
        return None
    start = blocks[header.first].start
    table = Table((header.cells(), *rows), header_rows=1)
    return Block("table", start, blocks[end].end, table=table), end + 1


def _shown(document: Document, blocks: Sequence[Block], header: _Header) -> _Header:
    """The header with the places that the first full rows show for its columns, since words need not stand below it."""
    columns = header.columns
    for block in blocks[header.last + 1 : header.last + 1 + _SHOWING]:
        if not _is_candidate(block):
            break
        placed = _place(header.columns, read_line(document, block).words)
        if placed is not None and all(placed[: len(columns) - 1]):
            columns = tuple(
                column._replace(shown=(*column.shown, *cell)) for column, cell in zip(columns, placed, strict=True)
            )
    return _Header(columns, header.first, header.last)


def _cell(words: tuple[Word, ...]) -> Cell:
    return Cell(words[0].start, words[-1].end) if words else Cell(0, 0)


def _rows(document: Document, blocks: Sequence[Block], header: _Header) -> Iterator[tuple[int, _Placed]]:
    """The rows below a header, each with the last block that it takes."""
    at = header.last + 1
    while at < len(blocks):
        taken = _row(document, blocks, header, at)
        if taken is not None:
            last, placed = taken
            yield last, placed
            at = last + 1
            continue
        resumed = _resumed(document, blocks, header, at)
        if resumed is None:
            return
        at = resumed


def _resumed(document: Document, blocks: Sequence[Block], header: _Header, at: int) -> int | None:
    """Where rows go on behind the end of a page, a section line with the header repeated, or the rest of a cell."""
    for ahead in range(at, min(at + _LOST_LINES, len(blocks))):
        block = blocks[ahead]
        if not _is_line(block) or block.end - block.start > _LONGEST_ROW:
            return None
        again = _header(document, blocks, ahead)
        if again is not None:
            return (
                again.last + 1
                if again.words == header.words and _row(document, blocks, header, again.last + 1)
                else None
            )
        is_passed = _is_rest_of_cell(document, block, header) or _is_page_mark(document, block)
        if is_passed and _row(document, blocks, header, ahead + 1) is not None:
            return ahead + 1
        if not is_passed and ahead > at:
            return None
    return None


def _is_page_mark(document: Document, block: Block) -> bool:
    return _PAGE_MARK.fullmatch(document.folded, block.start, block.end) is not None


def _is_rest_of_cell(document: Document, block: Block, header: _Header) -> bool:
    """Whether a line is one word in brackets that are not closed, above or below the row that it belongs to."""
    text = document.folded[block.start : block.end]
    return len(text.split()) == 1 and text.count("(") != text.count(")") and len(header.columns) > 2  # noqa: PLR2004


def _row(document: Document, blocks: Sequence[Block], header: _Header, at: int) -> tuple[int, _Placed] | None:
    """The row that begins at block ``at``, on one line or on two: its last block and its cells."""
    if at >= len(blocks) or not _is_candidate(blocks[at]) or _is_page_mark(document, blocks[at]):
        return None
    words = read_line(document, blocks[at]).words
    placed = _place(header.columns, words)
    if placed is not None and not _is_short(header, words):
        return at, placed
    if at + 1 < len(blocks) and _is_candidate(blocks[at + 1]):
        further = read_line(document, blocks[at + 1]).words
        if len(words) + len(further) <= len(header.columns) and (placed is None or _lacks_name(header, further)):
            both = _place(header.columns, (*words, *further), break_at=len(words))
            if both is not None:
                return at + 1, both
    return (at, placed) if placed is not None else None


def _is_candidate(block: Block) -> bool:
    return _is_line(block) and block.end - block.start <= _LONGEST_ROW


def _is_short(header: _Header, words: Sequence[Word]) -> bool:
    """Whether so few words may be half a row."""
    return len(words) * 2 <= len(header.columns)


def _lacks_name(header: _Header, words: Sequence[Word]) -> bool:
    """Whether a line cannot be a row of its own, since no word of it is a name."""
    named = any(column.expected == "name" for column in header.columns)
    return named and not any(shape(word.text) in ("name", "masked_name", "long_name") for word in words)


def _place(columns: Sequence[_Column], words: Sequence[Word], break_at: int | None = None) -> _Placed | None:
    """The words of a line under the columns, or None where they are no row.

    The best of all ways to give each column none, one, two or three neighbouring words, in order.  Words on
    both sides of ``break_at``, a line end, are never one cell.
    """
    if not 1 < len(words) <= min(_WORDS_OF_A_ROW, 2 * len(columns) + 2):
        return None
    # worths[j][i]: the best worth of the first i words under the first j columns, and how many the last one took
    worths: list[list[tuple[float, int] | None]] = [[(0.0, 0)] + [None] * len(words)]
    for column in columns:
        before = worths[-1]
        line: list[tuple[float, int] | None] = []
        for count in range(len(words) + 1):
            best: tuple[float, int] | None = None
            for taken in range(min(3, count) + 1):
                earlier = before[count - taken]
                if earlier is None or (break_at is not None and count - taken < break_at < count):
                    continue
                worth = earlier[0] + _worth_of(column, words[count - taken : count])
                if best is None or worth > best[0]:
                    best = worth, taken
            line.append(best)
        worths.append(line)
    reached = worths[-1][len(words)]
    if reached is None or reached[0] < _GOOD_ENOUGH * len(words):
        return None
    placed: list[tuple[Word, ...]] = []
    count = len(words)
    for line in reversed(worths[1:]):
        taken = (line[count] or (0.0, 0))[1]
        placed.append(tuple(words[count - taken : count]))
        count -= taken
    placed.reverse()
    named = [cell for column, cell in zip(columns, placed, strict=True) if column.field == "name"]
    return tuple(placed) if not named or all(named) else None


def _worth_of(column: _Column, words: Sequence[Word]) -> float:
    """What it is worth to give a column these words as its cell."""
    if not words:
        return _NEVER_MISSING if column.field == "name" else (0.0 if column.expected == "remark" else -0.6)
    text = " ".join(word.text for word in words)
    worth = fit(column.expected, shape(text))
    worth += sum(_STANDS_BELOW if column.is_over(word) else 0.0 for word in words) / len(words)
    for before, after in pairwise(words):
        tight = after.start - before.end == 1
        worth += (_JOINED_TIGHTLY if tight else _JOINED) + (len(words) - 1) * 0.2
    return worth * len(words) if len(words) > 1 else worth
