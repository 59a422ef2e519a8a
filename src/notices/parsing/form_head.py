"""Tables that begin as forms: rows of labels and values above the header of a list.

项目名称 | 河堤加固工程, over all columns; then 排序 | 中标候选人 | 投标报价 …
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from itertools import takewhile
from typing import NamedTuple

from notices.document import Block, Cell, Document, Table
from notices.parsing.form import Form, Pair, cell_text, is_known, is_label

_FEWEST_BELOW = 2
"""Below its head, a list has a header and a row."""
_PAIR = 2
"""Cells: a label and its value."""


class Split(NamedTuple):
    """The head of a table, as a form and as a block, and the table without it."""

    form: Form
    head: Block
    rest: Block


def split_head(document: Document, block: Block) -> Split | None:
    """The form at the head of a table block, and the table below it; None where it has no such head.

    The block of the table keeps its offsets: in the source, it is all one table.
    """
    table = block.table or Table(())
    rows = list(takewhile(lambda row: _is_pairs(document, row), table.rows))
    if not rows or len(table.rows) - len(rows) < _FEWEST_BELOW:
        return None
    cells = [_kept(row) for row in rows]
    pairs = tuple(Pair(label, value) for row in cells for label, value in zip(row[::_PAIR], row[1::_PAIR], strict=True))
    end = max(cell.end for row in cells for cell in row)
    head = replace(block, end=end, table=replace(table, rows=tuple(rows)))
    return Split(Form(document, pairs), head, replace(block, table=replace(table, rows=table.rows[len(rows) :])))


def _is_pairs(document: Document, row: Sequence[Cell]) -> bool:
    """Whether a row holds nothing but known labels and their values, none of which may itself be a label.

    A single pair has to fill the row: side by side with empty columns, or in a wide cell.
    """
    cells = _kept(row)
    if not cells or len(cells) % _PAIR:
        return False
    is_wide = len(cells) > _PAIR or cells[1].colspan > 1 or len(row) > _PAIR
    words = [cell_text(document, cell) for cell in cells]
    return is_wide and all(map(is_known, words[::_PAIR])) and all(words) and not any(map(is_label, words[1::_PAIR]))


def _kept(row: Sequence[Cell]) -> list[Cell]:
    """The cells of a row without the empty ones at its end."""
    cells = list(row)
    while cells and cells[-1].start == cells[-1].end:
        cells.pop()
    return cells
