"""Stretches of days as notices state them: from when till when, and for how long.

How they are written is said in ``grammars/days.lark``.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Any

from lark import Token

from notices.models.period import Unit
from notices.parsing.date import Clock, DateReader, StatedDate, token_kind, token_place
from notices.parsing.numeral import numeral_value
from notices.span import Piece

DAYS_OF_A_WEEK = 7


@dataclass(frozen=True, slots=True)
class Length:
    """A stated number of days, what it counts, and where both stand."""

    value: int
    unit: Unit
    value_place: Piece
    unit_place: Piece


@dataclass(frozen=True, slots=True)
class Stretch:
    """What a window states behind its label: first and last day, and length, as far as they are said.

    ``start`` is the offset at which the wording begins.  A length in months or hours is wording only.
    ``is_counted`` says that its days are counted from the publication (自公示之日起) or from today.
    """

    start: int
    first: StatedDate | None = None
    last: StatedDate | None = None
    length: Length | None = None
    is_counted: bool = False


class DaysReader(DateReader):
    """From the tree of ``days.lark`` to a :class:`Stretch`."""

    def length(self, tokens: list[Token]) -> Length | Token:
        """A number of days with its unit."""
        if len(tokens) == 1:
            return tokens[0]
        number, unit = tokens
        count = numeral_value(str(number).partition("(")[0])
        kind = token_kind(unit)
        return Length(
            count * DAYS_OF_A_WEEK if kind == "WEEKS" else count,
            "workday" if kind == "WORKDAYS" else "day",
            token_place(number),
            token_place(unit),
        )

    def begin(self, children: list[Any]) -> Stretch:
        """The day from which on."""
        if isinstance(children[0], Stretch):
            return children[0]
        first = next(child for child in children if isinstance(child, StatedDate))
        return Stretch(_start(children[0]), first=first)

    onward = begin

    def until(self, children: list[Any]) -> Stretch:
        """The day up to which."""
        last = next(child for child in children if isinstance(child, StatedDate))
        return Stretch(_start(children[0]), last=last)

    def end(self, children: list[Any]) -> StatedDate | Clock | None:
        """The day, or the time of day on the first day, up to which."""
        if not isinstance(children[0], Token):
            stated: StatedDate | Clock | None = children[0]
            return stated
        numbers = [numeral_value(str(token)) for token in children]
        month = numbers[0] if len(numbers) > 1 else None
        return StatedDate(None, month, numbers[-1], token_place(children[0])[0], token_place(children[-1])[1])

    def bounded(self, children: list[Any]) -> Stretch:
        """A stretch with more than a first day."""
        first = last = length = None
        is_counted = False
        for child in children:
            if isinstance(child, Stretch):
                first, last = first or child.first, last or child.last
            elif isinstance(child, Token):
                is_counted |= token_kind(child) in ("SINCE", "PUBLISHED")
            elif isinstance(child, Length):
                length = child
            elif isinstance(child, StatedDate):
                last = child
            elif isinstance(child, Clock) and first is not None:
                last = replace(first, clock=child, weekday=None, weekday_place=None)
        return Stretch(_start(children[0]), first, last, length, is_counted)

    def stretch(self, children: list[Stretch]) -> Stretch:
        """A stretch of any form."""
        return children[0]


def _start(child: Any) -> int:
    """Where the wording begins that ``child`` was made of."""
    if isinstance(child, Token):
        return (child.start_pos or 0) + len(child) - len(child.lstrip(" \t\n,;"))
    if isinstance(child, Length):
        return child.value_place[0]
    start: int = child.start
    return start
