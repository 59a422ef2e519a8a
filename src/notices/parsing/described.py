"""A line of a list that says of one person what he is, or whose: 张华齐　云台县供电所班长."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any, NamedTuple

from lark import Token, Transformer

from notices.models.body import BODY_SUFFIXES
from notices.models.header import RESERVE_WORDS
from notices.parsing.name_list import is_word, may_be_name, surname_words, unpadded
from notices.parsing.phrase import Phrase
from notices.span import Piece

_LONGEST = 90
"""No such line has more characters."""


class Described(NamedTuple):
    """A name and the words beside it; places are offsets into the text."""

    name: Piece
    about: Piece | None = None
    """What the person is: a post, or the body worked for."""
    of: Piece | None = None
    """The class, the body or the subject that the person belongs to, before the name."""
    notes: tuple[tuple[str, Piece], ...] = ()
    """What else is said, by field: 女 in brackets, 候补1 before the name, 3人 900元 of a household."""
    is_odd: bool = False
    """Whether no surname tells that it is a name."""


_NOTED = {"GENDER": "gender", "ETHNICITY": "ethnicity", "NOTE": "remark", "RANK": "remark", "HOUSEHOLD": "remark"}


def _piece(token: Token) -> Piece:
    start = token.start_pos or 0
    return start, start + len(token.rstrip())


class _Build(Transformer[Token, Any]):
    """Tokens → :class:`Described`."""

    def note(self, tokens: list[Token]) -> tuple[tuple[str, Piece], ...]:
        return tuple((_NOTED[token.type], _piece(token)) for token in tokens)

    def start(self, parts: list[Any]) -> Described:
        places = {part.type: _piece(part) for part in parts if isinstance(part, Token)}
        notes = [note for part in parts if not isinstance(part, Token) for note in part]
        if "RANK" in places:
            notes.insert(0, (_NOTED["RANK"], places["RANK"]))
        if "HOUSEHOLD" in places:
            notes.append((_NOTED["HOUSEHOLD"], places["HOUSEHOLD"]))
        of = places.get("OF") or places.get("VILLAGE")
        name = places.get("NAME") or places["ODD"]
        return Described(name, places.get("ABOUT"), of, tuple(notes), is_odd="ODD" in places)


def _words() -> Mapping[str, Iterable[str]]:
    return {**surname_words(), "BODY_SUFFIX": BODY_SUFFIXES, "RESERVE": RESERVE_WORDS}


_PHRASE: Phrase[Described] = Phrase("described", _Build(), _words)


def read_columns(folded: str, start: int, end: int) -> tuple[Described, ...]:
    """The persons whom a line describes side by side; none where it describes one alone, or anything else.

    >>> [found.about for found in read_columns("张华齐  云台一中    马波  石桥一中", 0, 21)]
    [(5, 9), (17, 21)]
    """
    persons: list[Described] = []
    while start < end <= start + _LONGEST:
        match = _PHRASE.match(folded, start, end)
        if match is None or match.value.about is None or match.value.is_odd:
            return ()
        if is_word(unpadded(folded[slice(*match.value.name)])):
            return ()
        persons.append(match.value)
        start = match.end + len(folded[match.end : end]) - len(folded[match.end : end].lstrip())
    return tuple(persons) if len(persons) > 1 else ()


def read_described(folded: str, start: int = 0, end: int | None = None) -> Described | None:
    """The person whom the line from ``start`` to ``end`` describes, None where it is no such line.

    >>> read_described("1.张华齐 云台县供电所班长")
    Described(name=(2, 5), about=(6, 14), of=None, notes=(), is_odd=False)
    """
    end = len(folded) if end is None else end
    if end - start > _LONGEST:
        return None
    match = _PHRASE.match(folded, start, end)
    if match is None or folded[match.end : end].strip():
        return None
    name = unpadded(folded[slice(*match.value.name)])
    return None if is_word(name) or (match.value.is_odd and not may_be_name(name.replace("·", ""))) else match.value
