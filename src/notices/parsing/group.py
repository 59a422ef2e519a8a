"""Headings over lists of names: whose names they are."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from lark import Token, Transformer, v_args

from notices.parsing.numeral import numeral_value
from notices.parsing.phrase import Phrase
from notices.span import Piece

_LONGEST = 60
"""No heading of a list has more characters."""
_DEPTHS = {"OUTER": 1, "MIDDLE": 2, "INNER": 3}
_SUBJECT = 4
"""So many digits has the code of a subject, or more; that of a college has less."""
OUTERMOST = 1
"""The depth of a heading with 一、."""
BARE = 4
"""The depth of a heading without a number: it stands nearest to its list."""


@dataclass(frozen=True, slots=True)
class Group:
    """A heading over names: the place of its words without number and count, and how deep it stands.

    ``depth`` is 1 for 一、, 2 for （一） and the code of a college, 3 for 1. and the code of a subject, and 4 where
    there is no number.  ``people`` is the stated number of those below it, where it may be people that it counts.
    """

    place: Piece
    depth: int = BARE
    is_counted: bool = False
    people: int | None = None
    is_subject: bool = False
    """Whether the code before it is that of a subject (专业)."""


@v_args(inline=True)
class _Build(Transformer[Token, Any]):
    """Tokens → the features of :class:`Group` that each part gives."""

    def number(self, number: Token) -> dict[str, Any]:
        if number.type != "CODE":
            return {"depth": _DEPTHS[number.type]}
        is_subject = len(number.rstrip()) >= _SUBJECT
        return {"depth": _DEPTHS["INNER" if is_subject else "MIDDLE"], "is_subject": is_subject}

    def measure(self, measure: Token) -> bool:
        return measure.type == "PERSONS"

    def counted(self, number: Token, of_people: bool) -> dict[str, Any]:
        return {"is_counted": True, "people": numeral_value(number) if of_people else None}

    def start(self, *parts: Any) -> Group:
        features: dict[str, Any] = {}
        for part in parts:
            features |= {"place": _within(part)} if isinstance(part, Token) else part
        return Group(**features)


def _within(title: Token) -> Piece:
    """The place of the words of a heading, without the brackets around all of it: 【骨干教师】."""
    start, end = title.start_pos or 0, title.end_pos or 0
    return (
        (start + 1, end - 1)
        if title.startswith("[") and title.endswith("]") and len(title) > len("[]")
        else (start, end)
    )


_group: Phrase[Group] = Phrase("group", _Build())


def read_group(folded: str, start: int, end: int) -> Group | None:
    """The heading that fills ``folded`` from ``start`` to ``end``, or None where that is none.

    >>> read_group("一、教育局(8人)", 0, 9)
    Group(place=(2, 5), depth=1, is_counted=True, people=8, is_subject=False)
    """
    if end - start > _LONGEST:
        return None
    match = _group.match(folded, start, end)
    return None if match is None or folded[match.end : end].strip() else match.value
