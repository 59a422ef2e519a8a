"""Days as notices state them, with weekday and time of day.

How a day may be written is said in ``grammars/date.lark``; this module makes numbers of the wording and
keeps its place.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date, time
from typing import Any, NamedTuple

from lark import Token, Transformer

from notices.document import Document
from notices.parsing.numeral import numeral_value
from notices.parsing.phrase import Phrase
from notices.span import Piece

CENTURY = 2000
"""What a year in two figures counts from."""
LEAP_YEAR = 2000
"""A year that has every day that any year has."""
_WEEKDAYS = {letter: number for number, letter in enumerate("一二三四五六日", 1)} | {"天": 7} | {
    str(number): number for number in range(1, 7)
}  # fmt: skip
_AFTERNOON = ("下", "晚", "傍")
_TAILS = ("", "印发", "发布", "公布", "制", "止")  # what may stand behind the day of a signature


def day_of(year: int, month: int, day: int) -> date | None:
    """The day of the calendar, or None where it has no such day."""
    try:
        return date(year, month, day)
    except ValueError:
        return None


class Clock(NamedTuple):
    """A time of day as stated, and its place; the hour is 24 where the end of the day is meant."""

    hour: int
    minute: int
    start: int
    end: int

    @property
    def value(self) -> time:
        """The time of day; 24:00, which no ``time`` can hold, is 0:00."""
        return time(self.hour % 24, self.minute)


@dataclass(frozen=True, slots=True)
class StatedDate:
    """A day as a notice states it; the year, or year and month, may be left to the reader.

    ``start`` and ``end`` are the offsets of the day's own wording in the document, without weekday and
    time of day.  Years in two figures are completed (20年 → 2020).
    """

    year: int | None
    month: int | None
    day: int
    start: int
    end: int
    weekday: int | None = None
    """1 for Monday, 7 for Sunday."""
    weekday_place: Piece | None = None
    clock: Clock | None = None
    is_brief: bool = False
    """Whether only its neighbours make it a day: 9日, 6.9."""

    @property
    def value(self) -> date | None:
        """The day, if it is stated in full and exists."""
        if self.year is None or self.month is None:
            return None
        return day_of(self.year, self.month, self.day)

    @property
    def is_impossible(self) -> bool:
        """Whether the calendar has no such day: 2月30日, 13月1日; without a year, whether none has it."""
        year = LEAP_YEAR if self.year is None else self.year
        return day_of(year, self.month or 1, self.day) is None

    @property
    def time(self) -> time | None:
        """The time of day stated with it; 24:00 is 0:00, which as an end closes the day."""
        return self.clock.value if self.clock else None


def token_place(token: Token) -> Piece:
    """The place of what ``token`` says, without blanks and brackets around it."""
    text = str(token)
    start = token.start_pos or 0
    return start + len(text) - len(text.lstrip(" \t\n([")), start + len(text.rstrip(" \t\n)]"))


def token_kind(token: Token) -> str:
    """The name of the terminal in the grammar that defines it: a grammar that imports it sees a longer one."""
    return token.type.rpartition("__")[2]


class DateReader(Transformer[Token, Any]):
    """From the tree of ``date.lark`` to a :class:`StatedDate`."""

    def date(self, tokens: list[Token]) -> StatedDate:
        """The day itself."""
        numbers: dict[str, int] = {}
        for token in tokens:
            numbers[token_kind(token).rpartition("_")[2].lower()] = numeral_value(token)
        year = numbers.get("year")
        if year is not None and year < 100:  # noqa: PLR2004 - two figures
            year += CENTURY
        return StatedDate(
            year, numbers.get("month"), numbers["day"], token_place(tokens[0])[0], token_place(tokens[-1])[1]
        )

    short_date = date

    def moment(self, children: list[Any]) -> StatedDate:
        """The day with its weekday and time of day."""
        stated: StatedDate = children[0]
        if len(children) == 1:
            return stated
        said: dict[str, Any] = {}
        for child in children[1:]:
            if isinstance(child, Token):
                said["weekday"] = next(_WEEKDAYS[letter] for letter in reversed(child) if letter in _WEEKDAYS)
                said["weekday_place"] = token_place(child)
            else:
                said["clock"] = child
        return replace(stated, **said)

    def brief(self, children: list[Any]) -> StatedDate:
        """The same for a day in a form that only its neighbours make one."""
        return replace(self.moment(children), is_brief=True)

    def clock(self, children: list[Any]) -> Clock | None:
        """The time of day by the 24-hour clock; None where only half a day is named."""
        stated = children[-1]
        if isinstance(stated, Token):
            return None
        hour, minute, start, end = stated
        if len(children) > 1:
            half = str(children[0]).lstrip("(")
            start = token_place(children[0])[0]
            # 下午5时; 中午1时; 晚上12时 is the end of the day, 中午12时 and 下午12:30 are not
            if hour < 12 and (half.startswith(_AFTERNOON) or (half.startswith("中") and hour < 10)):  # noqa: PLR2004
                hour += 12
            elif hour == 12 and half.startswith("晚"):  # noqa: PLR2004
                hour = 24
        return Clock(hour, minute, start, end) if hour <= 24 and minute < 60 else None  # noqa: PLR2004

    def time(self, tokens: list[Token]) -> tuple[int, int, int, int]:
        """Hour and minute as said, and their place."""
        hour = numeral_value(tokens[0])
        minute = 0
        if len(tokens) > 1:
            minute = 30 if tokens[1] == "半" else numeral_value(str(tokens[1]).partition(":")[0])
        return hour, minute, token_place(tokens[0])[0], token_place(tokens[-1])[1]

    def start(self, children: list[Any]) -> Any:
        """The phrase."""
        return children[0]


_DATES: Phrase[StatedDate] = Phrase("date", DateReader())


def find_dates(document: Document, start: int, end: int) -> Iterator[StatedDate]:
    """The days between two offsets of the document, left to right; brief ones (9日, 6.9) are left out."""
    for found in _DATES.find(document.folded, start, end):
        if not found.value.is_brief:
            yield found.value


def read_date(document: Document, start: int, end: int) -> StatedDate | None:
    """The day that ends a line, as that of a signature does; None if it ends otherwise.

    Brackets and 印发 may stand behind it, the body that signs before it.
    """
    last = None
    for found in _DATES.find(document.folded, start, end):
        last = found
    if last is None or document.folded[last.end : end].strip(" \t\n()[]。") not in _TAILS:
        return None
    return last.value if not last.value.is_brief or not document.folded[start : last.start].strip() else None


def read_date_phrase(document: Document) -> StatedDate | None:
    """The day that the document states if it states nothing else, or None."""
    text = document.folded
    found = _DATES.match(text, len(text) - len(text.lstrip()))
    return found.value if found is not None and not text[found.end :].strip(" \t\n。") else None
