"""Headings over lists of names: whose names they are."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from lark import Token, Transformer, v_args

from notices.parsing.grammar import Phrase
from notices.span import Piece

_LONGEST = 60
"""No heading of a list has more characters."""
_DEPTHS = {"OUTER": 1, "MIDDLE": 2, "INNER": 3}
BARE = 4
"""The depth of a heading without a number: it stands nearest to its list."""


@dataclass(frozen=True, slots=True)
class Group:
    """A heading over names: the place of its words without number and count, and how deep it stands.

    ``depth`` is 1 for 一、, 2 for （一）, 3 for 1. and 4 where there is no number.
    """

    place: Piece
    depth: int = BARE
    is_counted: bool = False


@v_args(inline=True)
class _Build(Transformer[Token, Any]):
    def number(self, number: Token) -> int:
        return _DEPTHS[number.type]

    def counted(self) -> bool:
        return True

    def start(self, *parts: Any) -> Group:
        depth, counted = BARE, False
        title: Token | None = None
        for part in parts:
            if isinstance(part, Token):
                title = part
            elif isinstance(part, bool):
                counted = True
            else:
                depth = part
        place = (title.start_pos or 0, title.end_pos or 0) if title is not None else (0, 0)
        return Group(place, depth, counted)


_group: Phrase[Group] = Phrase("group", _Build())


def read_group(folded: str, start: int, end: int) -> Group | None:
    """The heading that fills ``folded`` from ``start`` to ``end``, or None where that is none.

    >>> read_group("一、教育局(8人)", 0, 9)
    Group(place=(2, 5), depth=1, is_counted=True)
    """
    if end - start > _LONGEST:
        return None
    match = _group.match(folded, start, end)
    return None if match is None or folded[match.end : end].strip() else match.value
