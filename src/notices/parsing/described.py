"""A line of a list that says of one person what he is, or whose: 张华齐　云台县供电所班长."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import NamedTuple

from lark import Token, Transformer

from notices.models.body import BODY_SUFFIXES
from notices.parsing.grammar import Phrase
from notices.parsing.name_list import is_word, surname_words, unpadded
from notices.span import Piece

_LONGEST = 90
"""No such line has more characters."""


class Described(NamedTuple):
    """A name and the words beside it; places are offsets into the text."""

    name: Piece
    about: Piece | None = None
    """What the person is: a post, or the body worked for."""
    of: Piece | None = None
    """The class or the body that the person belongs to, before the name."""


class _Build(Transformer[Token, Described]):
    def start(self, tokens: list[Token]) -> Described:
        places = {token.type: (token.start_pos or 0, (token.start_pos or 0) + len(token.rstrip())) for token in tokens}
        return Described(places["NAME"], places.get("ABOUT"), places.get("OF"))


def _words() -> Mapping[str, Iterable[str]]:
    return {**surname_words(), "BODY_SUFFIX": BODY_SUFFIXES}


_PHRASE: Phrase[Described] = Phrase("described", _Build(), _words)


def read_described(folded: str, start: int = 0, end: int | None = None) -> Described | None:
    """The person whom the line from ``start`` to ``end`` describes, None where it is no such line.

    >>> read_described("1.张华齐 云台县供电所班长")
    Described(name=(2, 5), about=(6, 14), of=None)
    """
    end = len(folded) if end is None else end
    if end - start > _LONGEST:
        return None
    match = _PHRASE.match(folded, start, end)
    if match is None or folded[match.end : end].strip():
        return None
    return None if is_word(unpadded(folded[slice(*match.value.name)])) else match.value
