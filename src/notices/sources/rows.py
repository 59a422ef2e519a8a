"""What the two table syntaxes of text have in common: lines that follow each other, each a row of cells."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from notices.document import Block, Cell, Table
from notices.sources.limits import Limits

Row = tuple[Cell, ...]


def runs_of_lines(first: str, further: str) -> re.Pattern[str]:
    """A pattern for the lines of a table: one that ``first`` describes, and those like ``further`` after it.

    The lines follow each other without a gap, or each is set apart from the next by blank lines.
    The two patterns must match from the start of a line to its end and be possessive, so that no
    line is read over and over.
    """
    gap = r"(?:\n[^\S\n]*+(?=\n))++"
    return re.compile(rf"^(?:{first})(?:(?:\n{further})++|(?:{gap}\n{further}(?!\n{further}))*+)", re.MULTILINE)


def lines_of(text: str, start: int, end: int) -> Iterator[tuple[int, str]]:
    """The lines between ``start`` and ``end`` that are not blank, each with its offset."""
    for line in text[start:end].split("\n"):
        if line and not line.isspace():
            yield start, line
        start += len(line) + 1


def is_blank(row: Row) -> bool:
    """Whether nothing stands in any cell of ``row``."""
    return all(cell.start == cell.end for cell in row)


def table_block(
    lines: Sequence[tuple[int, str]], rows: Sequence[Row], limits: Limits, header_rows: int | None = None
) -> Block:
    """The block of ``rows``, which ``lines`` spell; it reaches from the first visible character to the last."""
    limits.check("max_columns", max(map(len, rows)))
    (first, opening), (last, closing) = lines[0], lines[-1]
    start = first + len(opening) - len(opening.lstrip())
    end = last + len(closing.rstrip())
    edge_rows = {0, len(rows) - 1}
    cells = tuple(drawn_in(row, start, end) if index in edge_rows else row for index, row in enumerate(rows))
    return Block("table", start, end, table=Table(cells, header_rows))


def drawn_in(row: Row, start: int, end: int) -> Row:
    """``row`` with the blank cells that stand before ``start`` or after ``end`` moved there."""
    return tuple(
        cell if start <= cell.start <= end else Cell(at := min(max(cell.start, start), end), at) for cell in row
    )
