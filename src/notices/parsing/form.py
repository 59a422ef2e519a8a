"""Forms: tables in which labels and values stand side by side, one fact after the other, without a header."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from notices.document import Block, Cell, Document, Table
from notices.folding import fold
from notices.models.contact import LABELS as CONTACT_LABELS
from notices.models.field_label import DESCRIPTIONS, NOUNS
from notices.models.period import LAST_DAY_LABELS, WINDOW_LABELS
from notices.parsing.field_phrase import labels
from notices.parsing.label import core_of, role_of
from notices.parsing.table import Grid
from notices.span import Piece

_LONGEST_LABEL = 24
"""No label is longer, in code points without blanks."""
_FEWEST_ROWS = 2
"""One row of labels and values may as well be a line of something else."""
_FEWEST_KNOWN = 2
"""One known label may be a word of anything."""
_MOST_ROWS = 80
"""A longer table is a list."""

_CONTACTS = tuple(word for words in CONTACT_LABELS.values() for word in words)
_ENDINGS = (*NOUNS, *DESCRIPTIONS, *_CONTACTS)
_WINDOWS = frozenset((*WINDOW_LABELS, *LAST_DAY_LABELS))


@dataclass(frozen=True, slots=True)
class Pair:
    """A label and its value; a heading (采购人信息) has no value, an empty value no piece of text."""

    label: Cell
    value: Cell | None


@dataclass(frozen=True, slots=True)
class Form:
    """A form, in the order of reading."""

    document: Document
    pairs: tuple[Pair, ...]

    def facts(self) -> Iterator[tuple[Piece, Piece | None]]:
        """The places of labels and values; None for a heading."""
        for pair in self.pairs:
            yield _piece(pair.label), None if pair.value is None else _piece(pair.value)

    def grid(self) -> Grid:
        """The form as a table of one row, whose columns are the labels."""
        pairs = [(pair.label, pair.value) for pair in self.pairs if pair.value is not None]
        words = ["".join(self.document.slice(*self._pieces(label)).split()).rstrip(":：") for label, _ in pairs]
        columns = tuple(
            word if words.index(word) == at else f"{word}#{words[:at].count(word) + 1}" for at, word in enumerate(words)
        )
        values = tuple(self.document.slice(*self._pieces(value)).strip() or None for _, value in pairs)
        header = tuple(self._pieces(label) for label, _ in pairs)
        row = tuple(value for _, value in pairs)
        return Grid(self.document, columns, None, (values,), (row,), header, (), (), self._headings())

    def _headings(self) -> tuple[Piece, ...]:
        headings = (pair.label for pair in self.pairs if pair.value is None)
        return tuple(sorted(piece for cell in headings for piece in self._pieces(cell)))

    def _pieces(self, cell: Cell) -> tuple[Piece, ...]:
        return () if cell.start == cell.end else self.document.pieces(cell.start, cell.end)


def read_form(document: Document, block: Block) -> Form | None:
    """The form that a table block holds; None where the table is any other.

    Most cells in the place of a label have the form of one, and half are known, or a quarter where no value has the
    form of a label; no known label stands in the place of a value.
    Rows of one cell are headings, and so is the first cell of a row that has one too many.
    """
    rows = (block.table or Table(())).rows
    if not _FEWEST_ROWS <= len(rows) <= _MOST_ROWS:
        return None
    pairs: list[Pair] = []
    known = unknown = lines = 0
    for row in rows:
        cells = _kept(row)
        if len(cells) % 2:
            if len(cells) > 1 and not is_label(cell_text(document, cells[0])):
                return None
            pairs.append(Pair(cells[0], None))
        paired = cells[len(cells) % 2 :]
        lines += bool(paired)
        for label, value in zip(paired[::2], paired[1::2], strict=True):
            word = cell_text(document, label)
            if not word and label.start == label.end and value.start == value.end:
                continue
            if is_known(cell_text(document, value)) or not 1 < len(word) <= _LONGEST_LABEL:
                return None
            if not is_label(word):
                unknown += 1
            known += is_known(word)
            pairs.append(Pair(label, value))
    said = [cell_text(document, pair.value) for pair in pairs if pair.value is not None]
    is_form = lines >= _FEWEST_ROWS and 3 * unknown <= len(said) and _is_told(known, said)
    return Form(document, tuple(pairs)) if is_form else None


def _is_told(known: int, said: Sequence[str]) -> bool:
    """Whether so many known labels tell a form with these values; of a longer one whose values look like none, fewer."""
    return 2 * known >= max(len(said), 4) or (
        known >= _FEWEST_KNOWN and 4 * known >= len(said) and not any(map(is_label, said))
    )


def is_label(word: str) -> bool:
    """Whether a cell has the form of a label: short, and known whole or by its last word.

    >>> is_label("项目名称"), is_label("拟征收土地位置"), is_label("云渡市第一中学")
    (True, True, False)
    """
    core = core_of(word)
    return 1 < len(core) <= _LONGEST_LABEL and (is_known(word) or core.endswith(_ENDINGS))


def is_known(word: str) -> bool:
    """Whether a cell is a label that is known whole, that of a party, of a contact or of the window."""
    if not 1 < len(word) <= _LONGEST_LABEL:
        return False
    core = core_of(word)
    return core in labels() or core in _WINDOWS or role_of(core) is not None or core.endswith(_CONTACTS)


def _kept(row: Sequence[Cell]) -> list[Cell]:
    """The cells of a row, an empty one too many at its end left out."""
    cells = list(row)
    while len(cells) % 2 and len(cells) > 1 and cells[-1].start == cells[-1].end:
        cells.pop()
    return cells


def cell_text(document: Document, cell: Cell) -> str:
    """What a cell says in one spelling, without blanks and the colon of a label."""
    said = document.text[cell.start : min(cell.end, cell.start + 4 * _LONGEST_LABEL)]
    return fold("".join(said.split())).rstrip(":")


def _piece(cell: Cell) -> Piece:
    return cell.start, cell.end
