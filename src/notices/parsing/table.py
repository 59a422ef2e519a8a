"""From the cells of a table block to the table that they mean: columns, rows, and the place of each cell."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from typing import Any

from notices.document import Block, Cell, Document, Table
from notices.folding import fold
from notices.parsing.headword import field_of
from notices.parsing.table_header import Column, Header, columns_of, find_header, name_columns, repeats
from notices.parsing.table_rows import (
    Body,
    Row,
    Values,
    columns_with_blanks,
    compact,
    fitted,
    grouping,
    shared,
    side_by_side,
)
from notices.span import Piece

_LOOKED_AT = 8
"""Rows among which the header is looked for."""
_MAX_COLSPAN = 1000


@dataclass(frozen=True, slots=True)
class Grid:
    """A table as it is meant.  Rows have as many cells as there are columns; a blank cell is None.

    A table without a header has no ``columns``, and its rows are as long as the source has them.
    """

    document: Document = field(repr=False)
    columns: tuple[str, ...]
    """Header words, white space removed, levels joined by ``/``, a repeated one with ``#2``."""
    levels: tuple[tuple[str, ...], ...] | None
    """The words of each header from the top, where some have more than one."""
    rows: tuple[Values, ...]
    cells: tuple[Row, ...]
    """The cells that the values of ``rows`` stand in; a value filled down is in the cell it comes from."""
    header: tuple[tuple[Piece, ...], ...]
    """Where the words of each column's header stand."""
    caption: tuple[Piece, ...]
    """Where the table's own first rows name it; empty if they do not."""
    groups: tuple[tuple[int, Cell], ...]
    """Cells that name the rows from an index on (一、教育局（3人）), in order."""
    asides: tuple[Piece, ...]
    """Text of the block that is in no row: totals, notes, page marks; running text of the notice."""

    def piece(self, row: int, column: int) -> tuple[Piece, ...] | None:
        """The runs of text in which a cell's value stands; None for a blank cell."""
        return None if self.rows[row][column] is None else _pieces(self.document, self.cells[row][column])

    def group(self, row: int) -> Cell | None:
        """The cell that names the group which a row belongs to, if any."""
        at = bisect_right(self.groups, row, key=lambda group: group[0]) - 1
        return self.groups[at][1] if at >= 0 else None

    def slice(self, *pieces: Piece) -> str:
        """The wording of what stands in these runs of the text."""
        return self.document.slice(*pieces)

    def data(self) -> dict[str, Any]:
        """The arguments of ``models.table.Table``."""
        caption = self.slice(*self.caption).strip() or None
        return {"caption": caption, "columns": self.columns, "rows": self.rows, "levels": self.levels}


def read_columns(document: Document, block: Block) -> tuple[str, ...]:
    """The columns of a table block as its first rows tell them: those of ``read_table``, without the rows."""
    table = block.table or Table(())
    table = replace(table, rows=table.rows[:_LOOKED_AT])
    rows, texts, _ = _written(document, block, table)
    header = find_header(texts, table.header_rows)
    if header.is_missing:
        return ()
    return _Headed(header, (), columns_of(texts, header)).named(rows)[1]


def read_table(document: Document, block: Block) -> Grid:
    """The table of a table block: header found, blanks filled, repeated headers and totals taken out."""
    table = block.table or Table(())
    rows, texts, read = _written(document, block, table)
    header = find_header(texts, table.header_rows)
    above = [[cell for cell in _distinct(row) if cell[0] < cell[1]] for row in rows[: header.top]]
    caption = tuple(piece for cells in above for cell in cells[:1] for piece in _pieces(document, cell))
    beside = tuple(piece for cells in above for cell in cells[1:] for piece in _pieces(document, cell))
    if header.is_missing:
        kept = [row for row in rows if any(cell[0] < cell[1] for cell in row)]
        values = tuple(tuple(text or None for text in read(row)) for row in kept)
        return Grid(document, (), None, values, tuple(kept), (), (), (), ())
    return _headed(document, table, rows, _Headed(header, caption, columns_of(texts, header), beside), read)


@dataclass(frozen=True, slots=True)
class _Headed:
    """What the rows above the body say."""

    header: Header
    caption: tuple[Piece, ...]
    columns: list[Column]
    beside: tuple[Piece, ...] = ()
    """What stands beside the caption: the unit of the figures."""

    def trimmed(self, rows: Sequence[Row]) -> list[Column]:
        """The columns without the empty ones at the right that have no header."""
        columns = list(self.columns)
        while columns and not columns[-1].levels:
            at = len(columns) - 1
            if any(len(row) > at and row[at][0] < row[at][1] for row in rows[self.header.bottom :]):
                break
            columns.pop()
        return columns

    def named(self, rows: Sequence[Row]) -> tuple[list[Column], tuple[str, ...], int]:
        """The columns and their names, and how often they stand side by side."""
        columns = self.trimmed(rows)
        times = repeats(columns)
        once = columns[: len(columns) // times]
        names = tuple(name_columns(once))
        if len(names) == 1 and times > 1 and field_of(names[0]) != "name":
            return columns, tuple(name_columns(columns)), 1
        return once, names, times


def _headed(document: Document, table: Table, rows: Sequence[Row], head: _Headed, read: _Reader) -> Grid:
    columns, names, times = head.named(rows)
    lines = rows[head.header.bottom :]
    fills = grouping(names) if table.merged else ()
    if fills and times == 1:
        fills = tuple(sorted((*fills, *shared(lines, names, fills, read))))
    head_rows = rows[head.header.top : head.header.bottom]
    body = Body(names, read, fills, frozenset(compact(read(fitted(row, len(names)))) for row in head_rows))
    body.reset_by(columns_with_blanks(lines, fills))
    if times == 1:
        body.add(lines)
    else:
        for part in _parts(lines, times, len(names), names, read):
            body.new_part()
            body.add(part)
    body.finish()
    levels = tuple(column.levels for column in columns)
    return Grid(
        document,
        names,
        levels if any(len(words) > 1 for words in levels) else None,
        tuple(body.values),
        tuple(body.cells),
        tuple(
            tuple(piece for row, at in column.cells for piece in _pieces(document, rows[row][at])) for column in columns
        ),
        head.caption,
        tuple(body.groups),
        tuple(sorted((*head.beside, *(piece for cell in body.asides for piece in _pieces(document, cell))))),
    )


def _parts(lines: Sequence[Row], times: int, width: int, names: Sequence[str], read: _Reader) -> list[list[Row]]:
    """The rows of a table folded side by side, in the order of their serial numbers; else the left part first."""
    parts = list(side_by_side(lines, times, width))
    serial = next((at for at, name in enumerate(names) if field_of(name) == "serial"), None)
    if serial is None or len(parts) < 2 or not parts[0] or not parts[1]:  # noqa: PLR2004
        return parts
    first, second = (fold(read(part[0])[serial]) for part in parts[:2])
    if first.isdecimal() and second.isdecimal() and int(second) == int(first) + 1 and len(parts[0]) > 1:
        return [[row[at * width : (at + 1) * width] for row in lines for at in range(times)]]
    return parts


class _Reader:
    """Reads the texts of a row's cells; of a row that no mark and no line break cuts, in one go."""

    def __init__(self, document: Document, block: Block, rows: Sequence[Row]) -> None:
        self._document = document
        self._text = document.text
        first = bisect_left(document.marks, (block.start, block.start))
        self._is_cut = first < len(document.marks) and document.marks[first][0] < block.end
        self._is_cut |= any(cell[4] for row in rows for cell in row)
        self._is_spanned = any(cell.rowspan > 1 for row in rows for cell in row)

    def __call__(self, row: Row) -> list[str]:
        text = self._text
        if self._is_cut or (row and self._has_break(row)):
            return [self._document.slice(*_pieces(self._document, cell)).strip() for cell in row]
        return [text[cell[0] : cell[1]] for cell in row]

    def _has_break(self, row: Row) -> bool:
        """Whether a line ends within a row, whose cells may stand above it where cells span several."""
        if self._is_spanned:
            return any(self._text.find("\n", cell[0], cell[1]) >= 0 for cell in row)
        return self._text.find("\n", row[0][0], row[-1][1]) >= 0


def _pieces(document: Document, cell: Cell) -> tuple[Piece, ...]:
    if cell.start == cell.end and not cell.more:
        return ()
    own = document.pieces(cell.start, cell.end)
    return own if not cell.more else (*own, *(piece for run in cell.more for piece in document.pieces(*run)))


def _distinct(row: Row) -> list[Cell]:
    """The cells of a row, one that spans several columns once."""
    return [cell for at, cell in enumerate(row) if at == 0 or cell is not row[at - 1]]


def _written(document: Document, block: Block, table: Table) -> tuple[Sequence[Row], list[list[str]], _Reader]:
    """All rows with cells repeated over what they span, the texts of the first, each cell once, and what reads rows."""
    rows: Sequence[Row] = table.rows
    reader = _Reader(document, block, rows)
    if table.merged or not any(cell.rowspan > 1 or cell.colspan > 1 for row in rows for cell in row):
        return rows, [[text.strip() for text in reader(row)] for row in rows[:_LOOKED_AT]], reader
    spread = _spread(rows)
    seen: set[int] = set()
    texts: list[list[str]] = []
    for row in spread[:_LOOKED_AT]:
        fresh = [id(cell) not in seen and not seen.add(id(cell)) for cell in row]  # type: ignore[func-returns-value]
        texts.append([text if new else "" for text, new in zip(reader(row), fresh, strict=True)])
    return spread, texts, reader


def _spread(rows: Sequence[Row]) -> list[Row]:
    """Rows in which a cell stands in every place that it spans."""
    spread: list[Row] = []
    hanging: dict[int, tuple[Cell, int]] = {}
    for row in rows:
        cells: list[Cell] = []
        for cell in row:
            _hang(cells, hanging)
            for _ in range(min(cell.colspan, _MAX_COLSPAN)):
                if cell.rowspan > 1:
                    hanging[len(cells)] = (cell, cell.rowspan - 1)
                cells.append(cell)
        _hang(cells, hanging)
        spread.append(tuple(cells))
    return spread


def _hang(cells: list[Cell], hanging: dict[int, tuple[Cell, int]]) -> None:
    """Add the cells from rows above that reach down into the next place of this row."""
    while (found := hanging.get(len(cells))) is not None:
        cell, left = found
        if left > 1:
            hanging[len(cells)] = (cell, left - 1)
        else:
            del hanging[len(cells)]
        cells.append(cell)
