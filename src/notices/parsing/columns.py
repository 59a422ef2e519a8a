"""Tables laid out in columns of text (以空格对齐的表格) → table blocks: where one begins, and its header.

A line of headers, in one line or in two or three, and below it lines of as many words.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from notices.document import Block
from notices.parsing.column_rows import ColumnRows
from notices.parsing.halves import interleave, pair
from notices.parsing.header_shape import may_head
from notices.parsing.headline import (
    MAX_COLUMNS,
    HeadWord,
    is_fragment_line,
    is_head_line,
    is_sure,
    may_be_head_line,
    whole,
    with_ends,
    with_units,
)
from notices.parsing.headword import listed
from notices.parsing.leveled import in_levels
from notices.parsing.line import MAX_LENGTH, Line, Lines, Word

_PROOF = 5
"""Rows by which unknown headers are judged."""
_FEWEST_UNKNOWN = 3
"""Words of a header of which none is listed."""


def may_be_header(folded: str, block: Block) -> bool:
    """Whether a block can be the line of headers of a table: cheap, for every line of a page."""
    if block.kind != "paragraph" or block.end - block.start > MAX_LENGTH:
        return False
    words = folded[block.start : block.end].split()
    if not 1 < len(words) <= MAX_COLUMNS:
        return False
    if not listed().isdisjoint(words) or (len(words[0]) == 1 and words[0] + words[1] in listed()):
        return True
    return len(words) >= _FEWEST_UNKNOWN and all(map(may_head, words))


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
    if head is None:
        return None
    for first, headers, after in _headers(lines, at, earliest) if is_head_line(head) else ():
        rows = ColumnRows(lines, headers, [lines.read(index) for index in range(first, after)])
        rows.read(after)
        if rows.is_table():
            return Gathered(rows.block(), first, rows.after)
    if may_be_head_line(head):
        for headers, after in _unknown(lines, at, head):
            head_lines = [lines.read(index) for index in range(at, after)]
            proof = ColumnRows(lines, headers, head_lines)
            proof.read(after, _PROOF)  # so that lines that prove nothing are not read again and again
            if proof.is_aligned() and (is_sure(head) or proof.shows_figures()):
                rows = ColumnRows(lines, headers, head_lines)
                rows.read(after)
                return Gathered(rows.block(), at, rows.after)
    return None


def _unknown(lines: Lines, at: int, head: Line) -> Iterator[tuple[tuple[HeadWord, ...], int]]:
    """The ways to read headers that no list knows, each with the line after; their ends or units may stand below."""
    below = lines.read(at + 1) if at + 1 < len(lines.blocks) and lines.is_near(at + 1, 1) else None
    for continued in (with_units, with_ends) if below is not None else ():
        if below is not None and (headers := continued(head, below)) is not None:
            yield headers, at + 2
    yield tuple(map(HeadWord.of, head.words)), at + 1


def _headers(lines: Lines, at: int, earliest: int) -> Iterator[tuple[int, tuple[HeadWord, ...], int]]:
    """The ways to read the header at ``at``: first line, headers, the line after; the likeliest first."""
    head = lines.read(at)
    if head is None:
        return
    above = lines.read(at - 1) if at > earliest and lines.is_near(at, 1) else None
    below = lines.read(at + 1) if at + 1 < len(lines.blocks) and lines.is_near(at + 1, 1) else None
    above = above if above is not None and is_fragment_line(above) and above.text != head.text else None
    below = below if below is not None and is_fragment_line(below) and below.text != head.text else None
    centred = whole(head)
    if above is not None and below is not None and centred is not None:
        found = pair(above, below)
        if found.words and found.left_over * 4 <= len(found.words):
            row = _fullest(lines, at + 2, len(centred) + len(found.words))
            yield at - 1, interleave(found.words, centred, row), at + 2
    if below is not None and centred is not None and (units := with_units(head, below)) is not None:
        yield at, units, at + 2
    if below is not None and (leveled := in_levels(head, below)) is not None:
        yield at, leveled, at + 2
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
