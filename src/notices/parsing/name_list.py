"""Lists of names: what stands between the separators of a line or a cell, and what of it are people's names."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from itertools import pairwise
from typing import Any, Literal, NamedTuple

from lark import Token, Transformer, v_args

from notices.folding import fold
from notices.models.surnames import COMPOUND_SURNAMES, NEVER_LAST, NOT_NAMES, SURNAMES, WEAK_SURNAMES
from notices.parsing.grammar import Phrase
from notices.span import Piece

Judgement = Literal["sure", "likely", "word"]


class Item(NamedTuple):
    """One thing of a list: where it stands, whether it is a name, and what a bracket after it says."""

    place: Piece
    judgement: Judgement
    notes: tuple[tuple[str, Piece], ...] = ()
    """Field and place: ``("gender", (12, 13))``; of a note that is nothing else ``remark``."""


@dataclass(frozen=True, slots=True)
class NameList:
    """A line or cell that is a list, with the label before it; places are offsets into the text."""

    label: Piece | None
    items: tuple[Item, ...]
    end: int

    def count(self, judgement: Judgement) -> int:
        """How many items are judged so."""
        return sum(item.judgement == judgement for item in self.items)

    @property
    def may_be_of_names(self) -> bool:
        """Whether nearly all items are or may be names."""
        return self.count("word") * 10 <= len(self.items)

    @property
    def is_of_names(self) -> bool:
        """Whether nearly all items are names, at least one of them for sure."""
        return self.may_be_of_names and self.count("sure") > self.count("word")


def surname_words() -> Mapping[str, Iterable[str]]:
    """The word lists that the grammars with names in them declare."""
    return {"SURNAME": SURNAMES, "WEAK": WEAK_SURNAMES, "COMPOUND": COMPOUND_SURNAMES}


def unpadded(name: str) -> str:
    """A name without the blanks that pad it (张　三 → 张三); between Latin letters one blank stays."""
    words = name.split()
    joined = words[0] if words else ""
    for before, word in pairwise(words):
        joined += " " + word if before[-1].isascii() and word[0].isascii() and before[-1].isalnum() else word
    return joined


def is_word(name: str) -> bool:
    """Whether what begins with a surname is a word of the language all the same: 方案, 江苏, 高等院校."""
    return name in NOT_NAMES or name[-1] in NEVER_LAST


_JUDGED: dict[str, Judgement] = {"NAME": "sure", "PADDED": "sure", "MASKED": "likely", "LIKELY": "likely"}
_NOTED = {"GENDER": "gender", "ETHNICITY": "ethnicity", "NOTE": "remark"}


def _piece(token: Token) -> Piece:
    return token.start_pos or 0, token.end_pos or 0


@v_args(inline=True)
class _Build(Transformer[Token, Any]):
    """Tokens → :class:`NameList`, whose end is set by the caller."""

    def label(self, token: Token) -> Piece:
        start, _ = _piece(token)
        return start, start + len(token.rstrip().rstrip(":").rstrip())

    def note(self, *tokens: Token) -> tuple[tuple[str, Piece], ...]:
        return tuple(
            (_NOTED[token.type], (_piece(token)[0], _piece(token)[0] + len(token.rstrip()))) for token in tokens
        )

    def named(self, name: Token, notes: tuple[tuple[str, Piece], ...] = ()) -> Item:
        judgement = _JUDGED.get(name.type, "word")
        if judgement != "word" and is_word(unpadded(name)):
            judgement = "word"
        is_masked = name.type == "MASKED" and name[0] in SURNAMES | WEAK_SURNAMES
        if is_masked or any(field != "remark" for field, _ in notes):
            judgement = "sure"  # of nothing but people are sex and people told, and names masked
        return Item(_piece(name), judgement, notes)

    def numbered(self, item: Item) -> Item:
        return item

    def item(self, item: Item) -> Item:
        return item

    def names(self, *parts: Any) -> list[Item]:
        if isinstance(parts[0], list):
            parts[0].append(parts[1])
            return parts[0]
        return [parts[0]]

    def start(self, *parts: Any) -> tuple[Piece | None, list[Item]]:
        *label, items = parts
        return (label[0] if label else None), items


_names: Phrase[tuple[Piece | None, list[Item]]] = Phrase("names", _Build(), surname_words)


def read_list(folded: str, start: int = 0, end: int | None = None) -> NameList | None:
    """The list that fills ``folded`` from ``start`` to ``end``, or None where that is no list.

    >>> found = read_list(fold("马波、龚露露（女）、学科"))
    >>> [item.judgement for item in found.items]
    ['sure', 'sure', 'word']
    """
    end = len(folded) if end is None else end
    match = _names.fill(folded, start, end)
    if match is None:
        return None
    label, items = match.value
    return NameList(label, tuple(items), match.end)


def is_name(text: str) -> bool:
    """Whether ``text`` is, by its surname and its length, the name of one person.

    >>> is_name("张　三"), is_name("方案"), is_name("王*轩")
    (True, False, True)
    """
    found = read_list(fold(text.strip()))
    return found is not None and found.label is None and len(found.items) == 1 and found.items[0].judgement != "word"
