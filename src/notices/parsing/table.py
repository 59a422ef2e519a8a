"""Tables as a source lays them out → grids: header, rows, merged cells filled, and the place of each cell."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Any

from notices.document import Block, Cell, Document, Table
from notices.parsing.headword import field_of, is_header
from notices.parsing.name_list import is_name
from notices.span import Piece

_LEVELS = 3
"""A header has no more levels."""
_CAPTIONS = 3
"""No more rows stand above a header."""
_SUMS = ("合计", "总计", "小计", "共计", "总 计", "合 计")
_NOTES = ("备注", "说明", "注:", "注：", "注", "填表", "制表", "审核")
_NEVER_MERGED = frozenset(
    "serial name gender ethnicity birth exam_number id_number written_score interview_score total_score rank outcome "
    "reserve tutor remark studied origin degree".split()
)
"""Fields whose blank cells are blank: they belong to one person."""
_GROUPING = frozenset("position position_code unit unit_code supervisor_unit major major_code".split())
"""Fields that several people share."""

Row = tuple[Cell | None, ...]


@dataclass(slots=True)
class Grid:
    """A table as read.

    ``columns`` are the headers without white space, levels joined by ``/``, a repeated one with ``#2``; empty
    for a table without a header.  ``rows`` are the cells as written, None where nothing stands; they are as
    long as ``columns``, or as the widest row.
    """

    columns: tuple[str, ...]
    levels: tuple[tuple[str, ...], ...] | None
    rows: list[tuple[str | None, ...]]
    caption: str | None
    _headers: tuple[tuple[Piece, ...], ...]
    _cells: list[Row]

    def piece(self, row: int, column: int) -> tuple[Piece, ...] | None:
        """Where a cell stands; one filled down has the place of the cell it came from; None for a blank."""
        if not (0 <= row < len(self._cells) and 0 <= column < len(self._cells[row])):
            return None
        cell = self._cells[row][column]
        return None if cell is None else _pieces(cell)

    def header_pieces(self, column: int) -> tuple[Piece, ...] | None:
        """Where the words of a header stand; None for a blank one."""
        return (self._headers[column] or None) if 0 <= column < len(self._headers) else None

    def data(self) -> dict[str, Any]:
        """The arguments of ``models.table.Table``."""
        data: dict[str, Any] = {"caption": self.caption, "columns": self.columns, "rows": self.rows}
        if self.levels is not None:
            data["levels"] = self.levels
        return data


@dataclass(frozen=True, slots=True)
class _Header:
    """The header of a table: its words column by column and level by level, and the first row below it."""

    words: tuple[tuple[str, ...], ...]
    places: tuple[tuple[Piece, ...], ...]
    first_row: int
    caption: str | None

    @property
    def columns(self) -> tuple[str, ...]:
        """Levels joined, repeats numbered."""
        seen: dict[str, int] = {}
        columns: list[str] = []
        for levels in self.words:
            column = "/".join(levels)
            seen[column] = seen.get(column, 0) + 1
            columns.append(column if seen[column] == 1 else f"{column}#{seen[column]}")
        return tuple(columns)


def is_roster(document: Document, block: Block) -> bool:
    """Whether the header of a table has a column of names and at least one other known column."""
    if block.table is None:
        return False
    header = _header(document, block.table, _spread(block.table, _LEVELS + _CAPTIONS))
    if header is None:
        return False
    known = [field_of(levels[-1] if levels else "") or field_of("".join(levels)) for levels in header.words]
    return "name" in known and sum(field is not None for field in known) > 1


def read_table(document: Document, block: Block) -> Grid:
    """The table of a block, read: a block without one gives an empty grid."""
    if block.table is None:
        return Grid((), None, [], None, (), [])
    spread = _spread(block.table)
    header = _header(document, block.table, spread)
    if header is None:
        rows = [row for row in spread if any(_is_filled(cell) for cell in row)]
        return Grid((), None, [_texts(document, row) for row in rows], None, (), rows)
    reader = _Reader(document, header, is_merged=block.table.merged)
    return reader.read(spread[header.first_row :])


def _pieces(cell: Cell) -> tuple[Piece, ...]:
    return ((cell.start, cell.end), *cell.more)


def _is_filled(cell: Cell | None) -> bool:
    return cell is not None and (cell.end > cell.start or bool(cell.more))


def _text(document: Document, cell: Cell | None) -> str:
    if cell is None:
        return ""
    if cell.more:
        return document.slice(*_pieces(cell))
    return document.text[cell.start : cell.end]


def _texts(document: Document, row: Iterable[Cell | None]) -> tuple[str | None, ...]:
    return tuple(_text(document, cell).strip() or None for cell in row)


def _spread(table: Table, limit: int | None = None) -> list[Row]:
    """The rows with cells that span put wherever they reach, and short rows filled up with None."""
    rows = table.rows[:limit] if limit is not None else table.rows
    if not any(cell.rowspan > 1 or cell.colspan > 1 for row in rows for cell in row):
        width = max(map(len, rows), default=0)
        return [row if len(row) == width else (*row, *[None] * (width - len(row))) for row in rows]
    spread: list[dict[int, Cell]] = [{} for _ in rows]
    for index, row in enumerate(rows):
        at = 0
        for cell in row:
            while at in spread[index]:
                at += 1
            for below in spread[index : index + cell.rowspan]:
                for column in range(at, at + cell.colspan):
                    below.setdefault(column, cell)
            at += cell.colspan
    width = max((max(row, default=-1) + 1 for row in spread), default=0)
    return [tuple(row.get(column) for column in range(width)) for row in spread]


def _plain(text: str) -> str:
    return "".join(text.split())


def _header(document: Document, table: Table, spread: Sequence[Row]) -> _Header | None:
    """The header, or None where no row among the first is one."""
    captions: list[str] = []
    for index, row in enumerate(spread[: _CAPTIONS + 1]):
        words = [_plain(_text(document, cell)) for cell in row]
        filled = [word for word in words if word]
        is_marked = table.header_rows is not None and index == table.header_rows - 1
        if len(set(filled)) <= 1 and len(row) > 1 and not is_marked:
            captions += filled[:1]
            continue
        if _heads(filled, is_marked=is_marked):
            return _levels(document, spread, index, " ".join(captions) or None)
        return None
    return None


def _heads(words: Sequence[str], *, is_marked: bool) -> bool:
    """Whether the filled cells of a row are headers: most of them known, or marked as such and no people."""
    if not words:
        return False
    known = sum(map(is_header, words))
    if is_marked:
        return known > 0 or not all(map(is_name, words))
    return known * 2 >= len(words) and known > (len(words) > 1)


def _levels(document: Document, spread: Sequence[Row], first: int, caption: str | None) -> _Header:
    """The header that begins in row ``first``, with the levels below it."""
    levels = [spread[first]]
    for row in spread[first + 1 : first + _LEVELS]:
        if not _is_level(document, levels, row):
            break
        levels.append(row)
    words: list[tuple[str, ...]] = []
    places: list[tuple[Piece, ...]] = []
    across: list[Cell | None] = [None] * len(levels)
    for column in range(len(spread[first])):
        said: list[tuple[str, tuple[Piece, ...]]] = []
        for depth, row in enumerate(levels):
            cell = row[column] if column < len(row) else None
            if _is_filled(cell):
                across[depth] = cell
                across[depth + 1 :] = [None] * (len(levels) - depth - 1)
            elif depth + 1 < len(levels) and not said and _is_filled(levels[depth + 1][column]):
                cell = across[depth]  # the upper word reaches over this column
            if cell is not None and _is_filled(cell):
                word = _plain(_text(document, cell))
                if not said or said[-1][0] != word:
                    said.append((word, _pieces(cell)))
        words.append(tuple(word for word, _ in said) or ("",))
        places.append(tuple(piece for _, pieces in said for piece in pieces))
    return _Header(tuple(words), tuple(places), first + len(levels), caption)


def _is_level(document: Document, levels: Sequence[Row], row: Row) -> bool:
    """Whether a row below a header is its next level: words of headers where the level above is blank or wide."""
    above = levels[-1]
    fresh = False
    for upper, cell in zip(above, row, strict=False):
        if not _is_filled(cell) or cell is upper:
            continue
        if not is_header(_plain(_text(document, cell))):
            return False
        fresh = True
    if not fresh:
        return False
    spans = [cell for cell in above if cell is not None and cell.colspan > 1]
    blank_above = any(not _is_filled(upper) and _is_filled(cell) for upper, cell in zip(above, row, strict=False))
    return bool(spans) or blank_above


class _Reader:
    """Reads the rows below a header."""

    def __init__(self, document: Document, header: _Header, *, is_merged: bool) -> None:
        self._document = document
        self._header = header
        self._is_merged = is_merged
        self._fields = [field_of(levels[-1]) or field_of("".join(levels)) for levels in header.words]

    def read(self, rows: Sequence[Row]) -> Grid:
        """The grid of all that stands below the header."""
        columns = self._header.columns
        body = [row for row in rows if self._is_row(row)]
        keep = [index for index, column in enumerate(columns) if column or any(_is_filled(row[index]) for row in body)]
        if len(keep) < len(columns):
            body = [tuple(row[index] for index in keep) for row in body]
            columns = tuple(columns[index] for index in keep)
            self._fields = [self._fields[index] for index in keep]
        words = [self._header.words[index] for index in keep]
        places = [self._header.places[index] for index in keep]
        period = _period(words)
        if period < len(words):
            body = self._unroll(body, period)
            words, places, columns = words[:period], places[:period], columns[:period]
            self._fields = self._fields[:period]
        body = [row for row in body if any(_is_filled(cell) for cell in row)]
        if self._is_merged:
            body = self._filled(body)
        levels = _even(words) if any(len(word) > 1 for word in words) else None
        texts = [_texts(self._document, row) for row in body]
        return Grid(columns, levels, texts, self._header.caption, tuple(places), body)

    def _is_row(self, row: Row) -> bool:
        """Whether a row is one of the roster: not blank, no sum, no note, no header again, no heading."""
        document = self._document
        text = document.text
        if len(row) > 1 and row[0] is row[-1]:
            return False  # a cell over the whole width: a heading, the end of a page
        first = next((cell for cell in row if _is_filled(cell)), None)
        if first is None:
            return False
        if all(cell is not None and cell.end > cell.start for cell in row) and text[first.start] not in "合总小共备说注填制审":
            header = self._header.words[0][-1]
            return _plain(text[first.start : first.end]) != header or not self._is_header_again(row)
        said = _plain(_text(document, first))
        if said.startswith(_SUMS):
            return False
        distinct = {id(cell) for cell in row if _is_filled(cell)}
        if len(distinct) == 1 and len(row) > 2:  # noqa: PLR2004 - of two columns one may well be blank
            return self._stands_alone(row)
        if said.startswith(_NOTES) and self._fields[0] not in (None, "remark") and not is_name(said):
            return False
        return not self._is_header_again(row)

    def _stands_alone(self, row: Row) -> bool:
        """Whether a row with one filled cell is a row: a name below a merged post is, a heading is not."""
        column = next(index for index, cell in enumerate(row) if _is_filled(cell))
        return column < len(self._fields) and self._fields[column] == "name"

    def _is_header_again(self, row: Row) -> bool:
        words = [_plain(_text(self._document, cell)) for cell in row]
        same = sum(word in levels for word, levels in zip(words, self._header.words, strict=False) if word)
        return same > 1 and same == sum(map(bool, words))

    def _unroll(self, body: Sequence[Row], period: int) -> list[Row]:
        """Rows that stand side by side under a repeated header, one below the other."""
        width = len(body[0]) if body else 0
        blocks = [[row[at : at + period] for row in body] for at in range(0, width, period)]
        if self._counts_across(blocks):
            return [row for rows in zip(*blocks, strict=True) for row in rows]
        return [row for block in blocks for row in block]

    def _counts_across(self, blocks: Sequence[Sequence[Row]]) -> bool:
        """Whether the serial numbers go from left to right before they go down."""
        if "serial" not in self._fields or len(blocks) < 2 or not blocks[0]:  # noqa: PLR2004
            return False
        column = self._fields.index("serial")
        left, right = (_plain(_text(self._document, block[0][column])) for block in blocks[:2])
        return left.isdecimal() and right.isdecimal() and int(right) == int(left) + 1 and len(blocks[0]) > 1

    def _filled(self, body: list[Row]) -> list[Row]:
        """The rows with blank cells under merged ones filled from above, where blank can mean "the same"."""
        columns = self._merged_columns(body)
        if not columns:
            return body
        above: dict[int, Cell | None] = dict.fromkeys(columns)
        filled: list[Row] = []
        for row in body:
            if all(_is_filled(row[column]) for column in columns):
                above = {column: row[column] for column in columns}
                filled.append(row)
                continue
            cells = list(row)
            is_new = False
            for column in columns:
                if _is_filled(row[column]):
                    above[column] = row[column]
                    is_new = True
                elif is_new:
                    above[column] = None  # a new school does not go on with the last post of the one before
                else:
                    cells[column] = above[column]
            filled.append(tuple(cells))
        return filled

    def _merged_columns(self, body: Sequence[Row]) -> list[int]:
        name = self._fields.index("name") if "name" in self._fields else None
        return [
            column
            for column, field in enumerate(self._fields)
            if body
            and _is_filled(body[0][column])
            and (field in _GROUPING if name is None or column > name else field not in _NEVER_MERGED)
        ]


def _period(words: Sequence[tuple[str, ...]]) -> int:
    """How many columns a header has before it repeats; all of them if it does not."""
    for period in range(2, len(words) // 2 + 1):
        if len(words) % period == 0 and all(word == words[index % period] for index, word in enumerate(words)):
            return period
    return len(words)


def _even(words: Sequence[tuple[str, ...]]) -> tuple[tuple[str, ...], ...]:
    """Headers of one depth: a word that stands for all its levels is said once a level."""
    depth = max(map(len, words))
    return tuple((*word, *[word[-1]] * (depth - len(word))) for word in words)
