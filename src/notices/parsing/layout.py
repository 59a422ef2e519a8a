"""From lines to what they are laid out as: tables in columns, stacked tables, wrapped paragraphs.

A source makes a block of each line; here lines that belong together become one block.  All else stays
as it is, in order, with the same offsets.
"""

from __future__ import annotations

from collections.abc import Sequence
from itertools import groupby

from notices.document import Block, Cell, Document, Table
from notices.parsing import columns, stacked, wrapped
from notices.parsing.line import Lines
from notices.parsing.pagemark import is_page_mark
from notices.parsing.seam import separate
from notices.parsing.table import read_columns

_MAX_MARKS = 2
"""Blocks that may stand between the parts of a table that pages divide."""
_LONGEST_NUMBER = 6
"""Digits of the number of a row."""


def arrange(document: Document) -> tuple[Block, ...]:
    """The blocks of ``document``, with lines that make up a table or a paragraph gathered into one block."""
    arranged: list[Block] = []
    for is_text, run in groupby(separate(document), key=lambda block: block.place == "text"):
        blocks = tuple(run)
        arranged += _gathered(document, blocks) if is_text else blocks
    return tuple(arranged)


def _gathered(document: Document, blocks: Sequence[Block]) -> list[Block]:
    folded = document.folded
    lines = Lines(document, blocks)
    arranged: list[Block] = []
    at = earliest = 0
    while at < len(blocks):
        block = blocks[at]
        if block.kind == "table":
            joined, after = _join_pages(document, blocks, at)
            arranged.append(joined)
        elif columns.may_be_header(folded, block) and (table := columns.gather(lines, at, earliest)):
            del arranged[len(arranged) - (at - table.first) :]
            arranged.append(table.block)
            after = table.after
        elif stacked.may_be_header(folded, block) and (stack := stacked.gather(document, blocks, at)):
            arranged.append(stack.block)
            after = stack.after
        else:
            after = wrapped.gather(document, blocks, at)
            arranged.append(block if after == at + 1 else Block("paragraph", block.start, blocks[after - 1].end))
            if after == at + 1:
                at = after
                continue  # this line may yet be the upper half of a header
        at = earliest = after
    return arranged


def _join_pages(document: Document, blocks: Sequence[Block], at: int) -> tuple[Block, int]:
    """A table together with its parts on the next pages: after nothing but page marks the same header again, or rows."""
    block = blocks[at]
    head = _head(document, block)
    rows = list(block.table.rows) if block.table else []
    after = at + 1
    while head:
        following = after
        while following < len(blocks) and following - after < _MAX_MARKS and _is_mark(document, blocks[following]):
            following += 1
        if following >= len(blocks):
            break
        marks = blocks[after:following]
        if _head(document, blocks[following]) != head and not _goes_on(document, block, rows, blocks[following], marks):
            break
        rows += [(Cell(mark.start, mark.end, colspan=len(head)),) for mark in marks]
        rows += (blocks[following].table or Table(())).rows
        after = following + 1
    if after == at + 1 or block.table is None:
        return block, at + 1
    table = Table(tuple(rows), block.table.header_rows, block.table.merged)
    return Block("table", block.start, blocks[after - 1].end, table=table), after


def _goes_on(
    document: Document, block: Block, rows: Sequence[tuple[Cell, ...]], below: Block, marks: Sequence[Block]
) -> bool:
    """Whether ``below`` is a table without a header that goes on with ``rows``: over a page mark, or by its number."""
    if below.table is None or not below.table.rows or _width(below.table.rows[0]) != _width(rows[-1]):
        return False
    last, first = (document.folded[row[0].start : row[0].end] for row in (rows[-1], below.table.rows[0]))
    is_next = last.isdecimal() and first.isdecimal() and int(first[:_LONGEST_NUMBER]) == int(last[:_LONGEST_NUMBER]) + 1
    return (
        (is_next or (bool(marks) and not last.isdecimal()))
        and not read_columns(document, below)
        and bool(read_columns(document, block))
    )


def _width(row: Sequence[Cell]) -> int:
    """The columns that a row takes."""
    return sum(cell.colspan for cell in row)


def _is_mark(document: Document, block: Block) -> bool:
    return block.kind == "paragraph" and is_page_mark(document.folded, block.start, block.end)


def _head(document: Document, block: Block) -> list[str]:
    """The words of a table's first row, without blanks; none for other blocks and for rows of one cell."""
    if block.table is None or not block.table.rows or len(block.table.rows[0]) < 2:  # noqa: PLR2004
        return []
    return ["".join(document.folded[cell.start : cell.end].split()) for cell in block.table.rows[0]]
