"""Tables of HTML: whether one holds data or lays out a page, and its rows with the spans that they state."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from itertools import groupby

from notices.document import Block, Cell, Table
from notices.sources.limits import Limits
from notices.sources.rows import drawn_in

_WIDEST_SPAN = 1_000
"""Columns, as browsers have it."""
_FEWEST_PARAGRAPHS = 4
"""Of a cell in a table of one row, from which on it is a part of the page."""


@dataclass(slots=True)
class DraftCell:
    """A cell as it is read: its place, the spans it states, and the blocks that stand in it."""

    start: int
    end: int
    rowspan: int
    colspan: int
    is_head: bool
    blocks: list[Block] = field(default_factory=list)

    @property
    def is_layout(self) -> bool:
        """Whether a table stands in it."""
        return any(block.kind == "table" for block in self.blocks)


DraftRow = list[DraftCell]


def table_blocks(rows: Sequence[DraftRow], limits: Limits) -> Iterator[Block]:
    """The blocks of a table: itself, or what its cells hold where it lays out a page.

    Rows with a table in one of their cells are layout, and so is a table of one column without header or of one row with
    paragraphs in it.
    """
    if _is_one_column(rows) or _is_one_row_of_text(rows):
        yield from _contents(rows)
        return
    for is_layout, run in groupby(rows, lambda row: any(cell.is_layout for cell in row)):
        part = list(run)
        if is_layout or _is_one_column(part):
            yield from _contents(part)
        else:
            yield from _data_table(part, limits)


def _contents(rows: Sequence[DraftRow]) -> Iterator[Block]:
    return (block for row in rows for cell in row for block in cell.blocks)


def _is_one_column(rows: Sequence[DraftRow]) -> bool:
    return all(len(row) <= 1 for row in rows) and not any(cell.is_head for row in rows for cell in row)


def _is_one_row_of_text(rows: Sequence[DraftRow]) -> bool:
    filled = [row for row in rows if any(cell.blocks for cell in row)]
    return len(filled) == 1 and any(len(cell.blocks) >= _FEWEST_PARAGRAPHS for cell in filled[0])


def _data_table(rows: list[DraftRow], limits: Limits) -> Iterator[Block]:
    kept = [list(row) for row in _without_blank_rows(rows)]
    filled = [cell for row in kept for cell in row if cell.start < cell.end]
    if not filled:
        return
    start, end = filled[0].start, filled[-1].end
    width = max((sum(cell.colspan for cell in row) for row in kept if len(row) > 1), default=1)
    limits.check("max_columns", width)
    cells: list[tuple[Cell, ...]] = []
    area = 0
    for index, row in enumerate(kept):
        spanned = tuple(
            Cell(
                cell.start,
                cell.end,
                min(cell.rowspan or len(kept), len(kept) - index),
                cell.colspan if len(row) > 1 else min(cell.colspan, width),
            )
            for cell in row
        )
        area += sum(cell.rowspan * cell.colspan for cell in spanned)
        limits.check("max_cells", area)
        cells.append(drawn_in(spanned, start, end))
    yield Block("table", start, end, table=Table(tuple(cells), _marked(kept), merged=False))


def _marked(rows: Sequence[DraftRow]) -> int | None:
    """How many rows at the top hold nothing but header cells (``th``); None where all rows do, or none does."""
    count = next((at for at, row in enumerate(rows) if not all(cell.is_head for cell in row)), len(rows))
    return count if 0 < count < len(rows) and any(len(row) > 1 for row in rows[:count]) else None


def _without_blank_rows(rows: Sequence[DraftRow]) -> Iterator[DraftRow]:
    """``rows`` without those in which nothing stands, where no cell from above reaches into them or past them."""
    reaching = 0
    for row in rows:
        if reaching > 0 or any(cell.start < cell.end for cell in row):
            yield row
        reaching = max([reaching - 1, *(cell.rowspan - 1 if cell.rowspan else len(rows) for cell in row)])


def span_of(value: str | None, *, least: int) -> int:
    """A ``rowspan`` or ``colspan`` as stated, at least ``least``; 1 for what is no number.

    >>> span_of("3", least=1), span_of("0", least=1), span_of("x", least=1), span_of(None, least=0)
    (3, 1, 1, 1)
    """
    digits = (value or "").strip()[:6]
    if not (digits.isascii() and digits.isdigit()):
        return 1
    return min(max(int(digits), least), _WIDEST_SPAN if least else 65_534)
