"""The header of a table of cells: which rows it takes, its words level by level, and its caption.

Where a format does not mark the header it is told by its words, and where these are unknown by the cells
below them.  A blank to the right of a word, with words below it, says that the word stands over several
columns (成绩 over 笔试 and 面试); a blank below a word, that the word is the whole header of its column.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from notices.folding import fold
from notices.parsing.header import plain
from notices.parsing.header_shape import heads
from notices.parsing.headword import is_header
from notices.parsing.shape import shape

Texts = Sequence[Sequence[str]]
"""The first rows of a table, cell by cell; what a merged cell covers is empty."""

_MAX_CAPTIONS = 3
_MAX_LEVELS = 3
_MAX_LENGTH = 60
_FEWEST_COLUMNS = 2
"""With words over them, beside a column without."""
_DATA = frozenset(
    {"gender", "decimal", "digits", "masked_name", "long_name", "date", "name", "integer", "coded", "code"}
)
"""Shapes that no header has."""
_FIGURES = frozenset({"integer", "decimal", "digits"})
"""Shapes of what stands in a column of figures."""


class Header(NamedTuple):
    """Where the header of a table stands: after ``top`` rows of caption, in rows ``top`` to ``bottom``."""

    top: int
    bottom: int

    @property
    def is_missing(self) -> bool:
        """Whether the table has no header."""
        return self.top == self.bottom


def find_header(rows: Texts, marked: int | None) -> Header:
    """The header among the first ``rows``; ``marked`` rows of it where the format says so.

    A marked header that holds a single word is a caption, and an empty one is none.
    """
    top = 0
    width = max(map(len, rows[: _MAX_CAPTIONS + 1]), default=0)
    while top < min(len(rows), _MAX_CAPTIONS) and sum(map(bool, rows[top])) < 2 <= width:  # noqa: PLR2004
        top += 1
    if top >= len(rows):
        return Header(0, 0)
    if marked is not None and marked > top:
        return Header(0, 0) if _is_form(rows) else Header(top, _last_level(rows, top, marked))
    if (found := _header_at(rows, top)) is None and _is_caption_with_unit(rows[top], width):
        found = _header_at(rows, top + 1)
    return found if found is not None else Header(0, 0)


def _header_at(rows: Texts, top: int) -> Header | None:
    """The header that begins in row ``top``; None if that row is none."""
    if top >= len(rows):
        return None
    found = Header(top, _last_level(rows, top, top + 1))
    below = rows[top + 1] if top + 1 < len(rows) else ()
    return found if is_header_row(rows[top], below) or _is_told_by_shapes(rows, found) else None


def _is_caption_with_unit(row: Sequence[str], width: int) -> bool:
    """Whether a row holds two cells in a wider table, the second with a colon: 单位:万元 beside the caption."""
    words = [word for word in row if word]
    return len(words) == 2 < width and ":" in fold(words[1])  # noqa: PLR2004


def _is_told_by_shapes(rows: Texts, header: Header) -> bool:
    """Whether the cells below what may be a header say that it is one."""
    if header.bottom >= len(rows):
        return False
    columns = columns_of(rows, header)
    times = repeats(columns)
    columns = columns[: len(columns) // times]
    body = rows[header.bottom :]
    if len(columns) > _FEWEST_COLUMNS and not columns[0].levels:  # over what the rows are called
        columns, body = columns[1:], [row[1:] for row in body]
    return all(column.levels for column in columns) and heads(name_columns(columns), body, is_repeated=times > 1)


def is_header_row(row: Sequence[str], below: Sequence[str]) -> bool:
    """Whether a row holds headers: most of its words are known, or some are and no cell looks like data."""
    words = [word for word in row if word]
    if not words or any(len(word) > _MAX_LENGTH for word in words):
        return False
    known = sum(map(is_header, words))
    others = [shape(word) for word in words if not is_header(word)]
    if any(kind in _DATA for kind in others) and known * 4 < len(words) * 3:
        return False
    if known * 2 > len(words):
        return True
    first_below = next((word for word in below if word), "")
    return known > 0 and known * 3 >= len(words) and len(set(words)) == len(words) and not is_header(first_below)


def _is_form(rows: Texts) -> bool:
    """Whether the rows say label, value, label, value: a form and no table."""
    return len(rows) > 1 and all(
        len(row) % 2 == 0 and all(map(is_header, row[::2])) and not any(map(is_header, row[1::2])) for row in rows[:6]
    )


def _last_level(rows: Texts, top: int, bottom: int) -> int:
    """The row after the last level of a header that takes the rows from ``top`` to before ``bottom`` at least."""
    while bottom < min(len(rows), top + _MAX_LEVELS):
        below = rows[bottom + 1] if bottom + 1 < len(rows) else ()
        if not _holds_remarks(rows[bottom]) and not _is_lower_level(rows[top:bottom], rows[bottom], below):
            break
        bottom += 1
    return bottom


def _holds_remarks(row: Sequence[str]) -> bool:
    """Whether a row holds nothing but remarks in brackets, which belong to the headers above them: (公顷), (万元)."""
    words = [word for word in row if word]
    return len(words) > 1 and all(map(_is_remark, words))


def _is_remark(word: str) -> bool:
    return fold(word[0]) == "(" and fold(word[-1]) == ")"


def _is_lower_level(above: Texts, lower: Sequence[str], below: Sequence[str]) -> bool:
    """Whether the words of ``lower`` stand under words of the last row ``above`` that several columns share.

    A blank in it has a word above it, or else, in a level between two, one ``below``.
    """
    upper = above[-1]
    width = min(len(upper), len(lower))
    filled = [at for at in range(width) if lower[at]]
    if len(filled) < 2 or len(filled) == width or len(lower) > len(upper):  # noqa: PLR2004
        return False
    if any(not upper[at] and (at + 1 >= width or upper[at + 1]) and (at == 0 or not any(upper[:at])) for at in filled):
        return False
    shared = all(not upper[at] or (at + 1 < width and not upper[at + 1]) for at in filled)
    blanks = [at for at in range(width) if not lower[at] and not any(_at(row, at) for row in above)]
    headed = all(_at(below, at) and not _is_data(below[at]) for at in blanks)
    return shared and headed and not any(_is_data(lower[at], _at(below, at)) for at in filled)


def _is_data(word: str, below: str = "") -> bool:
    """Whether a word has the shape of a value; 代码 has that of a name, and is a known header.

    What looks like a name is none where a figure stands ``below`` it: 申报 over 12.5.
    """
    kind = shape(word)
    return kind in _DATA and not is_header(word) and not (kind == "name" and shape(fold(below)) in _FIGURES)


class Column(NamedTuple):
    """The header of one column: its words from the top, and the cells (row, column) that they stand in."""

    levels: tuple[str, ...]
    cells: tuple[tuple[int, int], ...]


def columns_of(rows: Texts, header: Header) -> list[Column]:
    """The header of each column that the header's rows have, level by level, white space removed."""
    found: list[Column] = []
    for at in range(max(map(len, rows[header.top : header.bottom]))):
        cells: list[tuple[int, int]] = []
        for index in range(header.top, header.bottom):
            row = rows[index]
            place = at
            if not _at(row, at) and any(_at(rows[lower], at) for lower in range(index + 1, header.bottom)):
                while place > 0 and not _at(row, place):
                    place -= 1
                above = rows[index - 1] if index > header.top else ()
                if any(_at(above, between) for between in range(place + 1, at + 1)):
                    continue
            if _at(row, place):
                cells.append((index, place))
        found.append(Column(_levels([written(rows[row][place]) for row, place in cells]), tuple(cells)))
    return found


def _levels(words: Sequence[str]) -> tuple[str, ...]:
    """The words of a header level by level; a remark in brackets is no level of its own."""
    levels: list[str] = []
    for word in words:
        if levels and _is_remark(word):
            levels[-1] += word
        else:
            levels.append(word)
    return tuple(levels)


def _at(row: Sequence[str], index: int) -> str:
    return row[index] if index < len(row) else ""


def written(word: str) -> str:
    """A header word as it is written, white space removed."""
    return "".join(word.split())


def name_columns(columns: Sequence[Column]) -> list[str]:
    """One name a column: the levels joined by ``/``, a repeated one marked ``#2``, ``#3``, …"""
    names: list[str] = []
    seen: dict[str, int] = {}
    for column in columns:
        name = "/".join(column.levels)
        seen[name] = seen.get(name, 0) + 1
        names.append(name if seen[name] == 1 else f"{name}#{seen[name]}")
    return names


def repeats(columns: Sequence[Column]) -> int:
    """How many times the same headers stand side by side: 2 for 序号 姓名 序号 姓名, else 1."""
    keys = [tuple(map(plain, column.levels)) for column in columns]
    for width in range(1, len(keys) // 2 + 1):
        times, rest = divmod(len(keys), width)
        if not rest and all(keys[:width]) and keys[:width] * times == keys:
            return times
    return 1
