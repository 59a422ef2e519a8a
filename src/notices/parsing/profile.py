"""Persons as lines of labels and values, or as small tables of them → entries: 姓名：张晓明 / 性别：女 / 现任职务：…"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from itertools import chain
from typing import Any, NamedTuple

from lark import Token, Transformer, v_args

from notices.document import Block, Cell, Document
from notices.models.biography import NOT_OF_PERSONS
from notices.models.entry import Entry
from notices.models.header import RESERVE_WORDS
from notices.models.kind import Kind
from notices.parsing.card import read_card
from notices.parsing.header import find_carrier, plain
from notices.parsing.name_list import is_word, unpadded
from notices.parsing.part import Part
from notices.parsing.person import Said, enter
from notices.parsing.phrase import Phrase
from notices.span import Piece

NAMED = "姓名"
"""What the label of a person's name holds; a name under another (负责人, 联系人) makes nobody an entry."""

_LONGEST_VALUE = 60
"""A longer line after a label without a value is a paragraph of its own."""
_LONGEST_NAME = 12
_LONGEST_LATIN = 40


class Pair(NamedTuple):
    """A label, or nothing where a post has none, its value, and what the value says where no label tells."""

    label: Piece | None
    value: Piece | None
    field: str = ""


def _piece(token: Token) -> Piece:
    start = token.start_pos or 0
    return start, start + len(token.rstrip(" \t\n,;。"))


@v_args(inline=True)
class _Build(Transformer[Token, Any]):
    """Tokens → the pairs of a line."""

    def pair(self, label: Token | Pair, value: Token | None = None) -> Pair:
        if isinstance(label, Pair):
            return label
        return Pair(_piece(label), None if value is None or not value.strip() else _piece(value))

    def present(self, _: Token, post: Token) -> Pair:
        return Pair(None, _piece(post), "current_post")

    def proposed(self, _: Token, post: Token) -> Pair:
        return Pair(None, _piece(post), "proposed_post")

    def start(self, *pairs: Pair) -> tuple[Pair, ...]:
        return pairs


_line: Phrase[tuple[Pair, ...]] = Phrase("profile", _Build())


def read_pairs(document: Document, start: int, end: int) -> tuple[Pair, ...]:
    """The labels and values that fill the text from ``start`` to ``end``; none where it holds anything else."""
    found = _line.fill(document.folded, start, end)
    return found.value if found is not None else ()


def _down(document: Document, rows: Sequence[tuple[Cell, ...]]) -> Iterable[Cell]:
    """The cells of a table that hold something: row by row, or column by column where all rows begin the cells alike.

    Cells begin alike where their first characters are the same: 姓名：鲁宁 | 姓名：叶岚.
    """
    filled = [[cell for cell in row if document.folded[cell.start : cell.end].strip()] for row in rows]
    filled = [row for row in filled if row]
    begin = [{document.folded[cell.start : cell.start + 1] for cell in row} for row in filled]
    is_beside = all(len(row) == len(filled[0]) > 1 for row in filled) and all(len(first) == 1 for first in begin)
    return chain.from_iterable(zip(*filled, strict=True) if is_beside else filled)


class Profiles:
    """Gathers persons from lines of labels that follow each other, block after block.

    A person begins at the label of a name, or at the label that opened the one before; a line without labels ends
    it, and so does a label that is none of a person's (联系电话).
    """

    def __init__(self, document: Document, kind: Kind) -> None:
        self._document = document
        self._model = kind.entry
        self._pairs: list[Pair] = []

    def take(self, block: Block, *, follows: bool = False) -> bool:
        """Whether the next block is part of a profile; a post alone is where it ``follows`` a person."""
        if self._model is None:
            return False
        if block.kind == "table":
            return self._take_card(block, self._model)
        open_label = self._pairs[-1] if self._pairs and self._pairs[-1].value is None else None
        pairs = read_pairs(self._document, block.start, block.end)
        if not pairs and open_label is not None and block.end - block.start <= _LONGEST_VALUE:
            self._pairs[-1] = open_label._replace(value=(block.start, block.end))
            return True
        if not pairs or any(map(self._is_foreign, pairs)):
            return False
        if not self._pairs and not (self._field(pairs[0], self._model) and (pairs[0].label or follows)):
            return False
        self._pairs += pairs
        return True

    def _take_card(self, block: Block, model: type[Entry]) -> bool:
        """Whether the table is about persons."""
        pairs = [Pair(label, value) for label, value in read_card(self._document, block, model)]
        pairs = pairs or self._cells_of_pairs(block)
        if not any(self._is_name(pair, model) for pair in pairs):
            return False
        self._pairs += pairs
        return True

    def _cells_of_pairs(self, block: Block) -> list[Pair]:
        """The labels with values that the cells of a table hold (a photograph, 姓名：鲁宁), none of any other table.

        Persons side by side are read one after the other.
        """
        pairs: list[Pair] = []
        for cell in _down(self._document, block.table.rows if block.table is not None else ()):
            found = read_pairs(self._document, cell.start, cell.end)
            if not found or any(pair.value is None for pair in found):
                return []
            pairs += found
        return pairs

    def _word(self, pair: Pair) -> str:
        return plain(self._document.slice(pair.label)) if pair.label else ""

    def _field(self, pair: Pair, model: type[Entry]) -> str:
        carrier = find_carrier(model, self._word(pair)) if pair.label else None
        return carrier.field if carrier is not None else pair.field

    def _is_foreign(self, pair: Pair) -> bool:
        """Whether a label is the notice's, and no person's; without a value, any that the model does not know.

        A name under a label of names (拟任人选：) is no label's value but the head of a list.
        """
        if self._model is None:
            return True
        if field := self._field(pair, self._model):
            return field == "name" and NAMED not in self._word(pair)
        return pair.value is None or any(part in self._word(pair) for part in NOT_OF_PERSONS)

    def close(self, last: Part | None = None) -> list[Part]:
        """The persons gathered; what stands before the first of them is said of ``last``, the person before."""
        pairs, self._pairs = self._pairs, []
        model = self._model
        if model is None or not pairs:
            return []
        parts: list[Part] = []
        for record in self._records(pairs, model):
            part = self._part(record, model)
            if part is not None:
                parts.append(part)
            elif last is not None and not parts:
                self._enter(last, record, model)
        return parts

    def _records(self, pairs: Sequence[Pair], model: type[Entry]) -> Iterator[list[Pair]]:
        """The pairs of one person after those of the other."""
        opener = self._word(pairs[0])
        repeats = bool(opener) and sum(self._word(pair) == opener for pair in pairs) > 1
        record: list[Pair] = []
        is_named = False
        for pair in pairs:
            is_name = self._is_name(pair, model)
            is_first = self._word(pair) == opener if repeats else is_name
            if is_first and is_named:
                yield record
                record, is_named = [], False
            record.append(pair)
            is_named |= is_name
        yield record

    def _is_name(self, pair: Pair, model: type[Entry]) -> bool:
        return NAMED in self._word(pair) and self._field(pair, model) == "name"

    def _part(self, record: Sequence[Pair], model: type[Entry]) -> Part | None:
        named = next((pair for pair in record if pair.value and self._is_name(pair, model)), None)
        if named is None or named.value is None:
            return None
        pieces = self._document.pieces(*named.value)
        said = self._document.slice(*pieces)
        name = unpadded(said)
        longest = _LONGEST_LATIN if name.isascii() else _LONGEST_NAME
        # Blanks inside are rather those of a name (成　语) than of a word.
        if not 1 < len(name) <= longest or (is_word(name) and name == said):
            return None
        places = [place for pair in record for place in (pair.label, pair.value) if place]
        whole = self._document.pieces(min(places)[0], max(places)[1])
        part = Part({"type": model.model_fields["type"].default, "name": name}, {(): whole, ("name",): pieces})
        self._enter(part, (pair for pair in record if pair is not named), model)
        return part

    def _enter(self, part: Part, record: Iterable[Pair], model: type[Entry]) -> None:
        for pair in record:
            if pair.value is not None:
                enter(self._document, part, model, Said(pair.field, pair.value, pair.label))
                if any(word in self._word(pair) for word in RESERVE_WORDS):
                    part.data["reserve"] = True  # 递补顺序：2
