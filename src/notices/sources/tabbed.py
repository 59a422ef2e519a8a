"""Tables as a spreadsheet pastes them: lines that follow each other, with tabs between their cells.

A tab also indents a paragraph, pushes a signature to the right, and stands after a label (联系电话：⇥)
or the number of a list (1.⇥).  So a table begins with a line that has a tab *between* words, it has two
rows or more, and labelled lines and list items at its edges stay outside.  Its rows may be set apart
by blank lines, if all of them are.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from notices.document import Block
from notices.sources.edges import Edges
from notices.sources.limits import Limits
from notices.sources.rows import Row, lines_of, runs_of_lines, table_block

# A line that begins with a pipe is a row of another syntax.
_FIRST = r"[^\S\n]*+[^\t\n|][^\t\n]*+\t[^\S\n]*+\S[^\n]*+"
_FURTHER = r"(?![^\S\n]*+(?:\||$))[^\t\n]*+\t[^\n]*+"
# The name of a group on a line of its own, between lines that have a tab after their first word.
_GROUP = r"(?![^\n]*(?:名单|人员|候补|递补|替补|公示|附件|备注|、))[^\S\n]*+[\u3400-\u9fff][^\t\n|:：。；;]{1,19}(?=\n[^\S\n]*+[^\s|][^\t\n]*+\t)"
_RUN = runs_of_lines(_FIRST, rf"(?:{_FURTHER}|{_GROUP})")
_OPENS = re.compile(_FIRST)

_LABELLED = re.compile(r"\s*[㐀-鿿 \u3000()（）]{1,14}[:：]")
_LISTED = re.compile(r"\s*(?:[(（]?[0-9一二三四五六七八九十]{1,3}[)）.．、]|[•●▲◆■○◇※*])[^\S\t]*\t[^\t]*\Z")

_FEWEST_ROWS = 2
_FEWEST_MENDED = 3
"""Columns of a table whose rows a line break may have cut."""


def tables(edges: Edges, start: int, end: int, limits: Limits) -> Iterator[Block]:
    """The tables of tabbed lines between ``start`` and ``end``, in order."""
    text = edges.text
    for match in _RUN.finditer(text, start, end):
        for lines in _parted(_rows_among(list(lines_of(text, *match.span())))):
            kept = _within_width([edges.cells(at, line.split("\t")) for at, line in lines])
            rows = _spread(_without_blank_columns(_mended(kept, text)))
            if len(rows) >= _FEWEST_ROWS:
                yield table_block(lines[: len(kept)], rows, limits)


def _rows_among(lines: list[tuple[int, str]]) -> list[tuple[int, str]]:
    """``lines`` without what merely stands before a table (labels, lists, indents) and labelled lines after it."""
    first, last = 0, len(lines)
    while first < last and not _opens_table(lines[first][1]):
        first += 1
    while first < last and (_LABELLED.match(lines[last - 1][1]) or "\t" not in lines[last - 1][1]):
        last -= 1
    return lines[first:last]


def _parted(lines: list[tuple[int, str]]) -> Iterator[list[tuple[int, str]]]:
    """The tables among ``lines``: below a line without a tab that names it a table may begin with the header again."""
    begin = 0
    for index in range(1, len(lines) - 1):
        if "\t" not in lines[index][1] and lines[index + 1][1].split() == lines[begin][1].split():
            yield lines[begin:index]
            begin = index + 1
    yield lines[begin:]


def _opens_table(line: str) -> bool:
    return not (_LABELLED.match(line) or _LISTED.match(line)) and _OPENS.match(line) is not None


def _mended(rows: list[Row], text: str) -> list[Row]:
    """``rows``, with those put together that a line break in a cell cuts in two, where all rows are numbered."""
    width = len(rows[0]) if rows else 0
    if width < _FEWEST_MENDED or all(len(row) == width for row in rows):
        return rows
    mended: list[Row] = []
    for row in rows:
        above = mended[-1] if mended else row
        is_rest = 1 < len(row) < width and len(above) + len(row) - 1 == width
        if (
            mended
            and is_rest
            and _is_numbered(above, text)
            and not _is_numbered(row, text)
            and row[0].start < row[0].end
        ):
            mended[-1] = (*above[:-1], above[-1]._replace(end=row[0].end), *row[1:])
        else:
            mended.append(row)
    return mended


def _is_numbered(row: Row, text: str) -> bool:
    return text[row[0].start : row[0].end].isdecimal()


def _without_blank_columns(rows: list[Row]) -> list[Row]:
    """``rows`` without columns between others in which nothing stands: two tabs moved the next column into its place.

    Only where the first row has no other blank, for else it may be a row whose cells are merged with those above.
    """
    filled = {at for row in rows for at, cell in enumerate(row) if cell.start < cell.end}
    blank = set(range(1, max(filled, default=0))) - filled
    if not blank or {at for at, cell in enumerate(rows[0]) if cell.start == cell.end and at < max(filled)} != blank:
        return rows
    return [tuple(cell for at, cell in enumerate(row) if at not in blank) for row in rows]


def _spread(rows: list[Row]) -> list[Row]:
    """``rows``, with the name of a group, which stands alone on its line, over all columns."""
    width = max(map(len, rows), default=1)
    return [(row[0]._replace(colspan=width),) if len(row) == 1 else row for row in rows]


def _within_width(rows: list[Row]) -> list[Row]:
    """``rows`` up to the first that begins further right than any row before it ends: a signature, pushed over."""
    width = 0
    for index, row in enumerate(rows):
        if row[0][0] == row[0][1] and index:
            filled = next((column for column, cell in enumerate(row) if cell[0] < cell[1]), 0)
            if filled >= width:
                return rows[:index]
        width = max(width, len(row))
    return rows
