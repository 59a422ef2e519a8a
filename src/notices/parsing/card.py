"""Small tables about one person (简历表): labels and values side by side, without a header."""

from __future__ import annotations

from collections.abc import Sequence

from notices.document import Block, Cell, Document, Table
from notices.models.entry import Entry
from notices.parsing.header import find_carrier, plain
from notices.parsing.name_list import is_name
from notices.span import Piece

_ENOUGH = 2
"""So many labels that the model knows, and half of all of them, make a card."""
_LONGEST_LABEL = 12
"""No label is longer, in code points without blanks."""

_FEWEST_CELLS = 2

Row = tuple[Cell, ...]
CardPair = tuple[Piece, Piece | None]
"""The places of a label and of its value, if a value is stated."""


def read_card(document: Document, block: Block, model: type[Entry]) -> list[CardPair]:
    """The labels and values of a table in which they alternate; none of any other table.

    Rows of one cell are captions and are left out, and so is a cell at the end of a row that has no partner
    (a photograph).
    """
    rows = (block.table or Table(())).rows
    pairs = _side_by_side(document, rows, model)
    if pairs:
        return pairs
    known = 0  # labels that the model has a field for
    for row in rows:
        if len(row) < _FEWEST_CELLS:
            continue  # a caption
        for label, value in zip(row[::2], row[1::2], strict=False):
            word, said = _text(document, label), _text(document, value)
            if not word and not said:
                continue
            if not word or len(word) > _LONGEST_LABEL or (said and find_carrier(model, said) is not None):
                return []  # a header, or cells that no label tells
            known += find_carrier(model, word) is not None
            pairs.append(((label.start, label.end), (value.start, value.end) if said else None))
    return pairs if known >= max(_ENOUGH, len(pairs) / 2) else []


def _side_by_side(document: Document, rows: Sequence[Row], model: type[Entry]) -> list[CardPair]:
    """The same of a table whose first column holds the labels, and each other column a person; person by person."""
    labelled = [row for row in rows if len(row) > _FEWEST_CELLS and len(row) == len(rows[-1])]
    words = [_text(document, row[0]) for row in labelled]
    known = [(carrier := find_carrier(model, word)) is not None and carrier.field for word in words]
    names = labelled[known.index("name")][1:] if "name" in known else ()
    if sum(map(bool, known)) < _ENOUGH or not all(is_name(document.slice((cell.start, cell.end))) for cell in names):
        return []
    return [
        ((row[0].start, row[0].end), (row[at].start, row[at].end) if _text(document, row[at]) else None)
        for at in range(1, len(names) + 1)
        for row in labelled
    ]


def _text(document: Document, cell: Cell) -> str:
    return plain(document.slice((cell.start, cell.end)))
