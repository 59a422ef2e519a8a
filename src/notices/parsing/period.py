"""The windows that a notice states: its publicity period (公示期), deadlines for objections, other ranges.

How they are written is said in ``grammars/period.lark`` and the grammars that it imports.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field, replace
from datetime import date
from typing import Any, Literal

from lark import Token

from notices.document import Document
from notices.models.period import (
    LAST_DAY_LABELS,
    OBJECTION_WORDS,
    RANGE_LABELS,
    RANGE_SUBJECTS,
    REMEDY_WORDS,
    WINDOW_LABELS,
)
from notices.parsing.date import Clock, StatedDate
from notices.parsing.days import DaysReader, Length, Stretch
from notices.parsing.elision import complete
from notices.parsing.grammar import Match, Phrase
from notices.parsing.part import Part
from notices.span import Piece

Role = Literal["period", "deadline", "range"]
"""A publicity period; the last day (or the days from publication) for objections; any other range."""

_LONGEST_LABEL = 8
"""Characters that a label of a range has at most before 时间, where its words are not listed."""


@dataclass(frozen=True, slots=True)
class Window:
    """A window as a notice states it.

    ``places`` is its wording without label and without brackets around it, in one run of text or, where
    a deadline completes it, in two; ``start`` and ``end`` are the days as stated.  A single stated day is the first one, unless the notice calls it the last
    (公示截止日期, …前): nothing says that the window ends on the day on which it begins.
    """

    document: Document = field(repr=False)
    role: Role
    places: tuple[Piece, ...]
    start: StatedDate | None = None
    end: StatedDate | None = None
    length: Length | None = None
    label: str | None = None
    label_place: Piece | None = None

    def until(self, deadline: Window | None) -> Window:
        """The same window with the last day of ``deadline``, whose wording belongs to it then."""
        if deadline is None:
            return self
        return replace(self, end=deadline.end, places=(*self.places, *deadline.places))

    def part(self, hint: date | None = None) -> Part:
        """The arguments of ``models.Period``, or of ``models.Range`` where the role is ``range``.

        ``hint`` is the day of the notice, known from its signature or page: days without any year lie
        next to it.  Where only the year is known, its middle (2 July) is the hint that means "in that year".
        """
        meant = complete(self.start, self.end, hint)
        wording = tuple(piece for place in self.places for piece in self.document.pieces(*place))
        part = Part({"text": self.document.slice(*wording)}, {(): wording, ("text",): wording}, list(meant.inferred))
        for name, stated, day in (("start", self.start, meant.first), ("end", self.end, meant.last)):
            if stated is not None:
                self._put_day(part, name, stated, day)
        if self.length is not None:
            self._put(part, "length", self.length.value, self.length.value_place)
            self._put(part, "unit", self.length.unit, self.length.unit_place)
        if self.role == "range" and self.label is not None and self.label_place is not None:
            self._put(part, "label", self.label, self.label_place)
        for name in meant.impossible:
            stated_day = self.document.slice(*part.places[name,])
            part.findings.append({"name": "impossible-date", "loc": (name,), "text": stated_day})
        if meant.is_inverted:
            name = "inverted-range" if self.role == "range" else "inverted-period"
            part.findings.append({"name": name, "loc": (), "text": part.data["text"]})
        return part

    def _put(self, part: Part, name: str, value: Any, place: Piece) -> None:
        part.data[name] = value
        part.places[name,] = self.document.pieces(*place)

    def _put_day(self, part: Part, name: str, stated: StatedDate, day: date | None) -> None:
        """Enter a day with its weekday and time of day; an impossible one has a place and no value."""
        part.places[name,] = self.document.pieces(stated.start, stated.end)
        if day is not None:
            part.data[name] = day
        if stated.weekday is not None and stated.weekday_place is not None:
            self._put(part, f"{name}_weekday", stated.weekday, stated.weekday_place)
        # 24:00 closes its day; of a beginning no time can say that
        if stated.clock is not None and (name == "end" or stated.clock.hour < 24):  # noqa: PLR2004
            self._put(part, f"{name}_time", stated.clock.value, stated.clock[2:])


@dataclass(frozen=True, slots=True)
class _Found:
    """What the grammar reads: the stretch, its role, and the token that may be a label."""

    role: Role
    stretch: Stretch
    label: Token | None = None
    stop: int | None = None
    """Where the wording ends, if that is before the end of the phrase."""
    has_colon: bool = False


class _Reader(DaysReader):
    """From the tree of ``period.lark`` to what was found."""

    def enclosed(self, children: list[Any]) -> tuple[Stretch, int | None]:
        """A stretch, and where it ends if a bracket closes behind it."""
        stretch = next(child for child in children if isinstance(child, Stretch))
        last = children[-1]
        return stretch, last.start_pos if isinstance(last, Token) else None

    held_bounded = enclosed

    def held(self, children: list[Any]) -> tuple[Stretch, int | None]:
        """A stretch with or without brackets around it."""
        child = children[0]
        return (child, None) if isinstance(child, Stretch) else child

    def shown(self, children: list[Any]) -> Stretch:
        """The days between which something is shown."""
        first, _, last = children
        if isinstance(last, Clock):
            last = replace(first, clock=last, weekday=None, weekday_place=None)
        return Stretch(first.start, first, last)

    counted = DaysReader.bounded

    def period(self, children: list[Any]) -> _Found:
        """The publicity period."""
        label, child = children[0], children[-1]
        if isinstance(child, StatedDate):
            return _Found("period", Stretch(child.start, last=child), label)
        if isinstance(child, Token):
            return _Found("period", children[1], None, child.start_pos)
        stretch, stop = child
        if label.type == "LAST_DAY_LABEL" and stretch.last is None:
            stretch = replace(stretch, first=None, last=stretch.first)
        return _Found("period", stretch, label, stop)

    def deadline(self, children: list[Any]) -> _Found:
        """The last day for objections, or the days that there are for them."""
        if isinstance(children[0], Stretch):
            return _Found("deadline", children[0])
        last: StatedDate = children[1]
        return _Found("deadline", Stretch(last.start, last=last))

    def range(self, children: list[Any]) -> _Found:
        """Another range with its label."""
        stretch, stop = children[-1]
        return _Found("range", stretch, children[0], stop, any(":" in str(child) for child in children[1:-1]))

    def start(self, children: list[_Found]) -> _Found:
        """The phrase."""
        return children[0]


def _words() -> dict[str, Sequence[str]]:
    return {
        "WINDOW_LABEL": WINDOW_LABELS,
        "LAST_DAY_LABEL": LAST_DAY_LABELS,
        "RANGE_LABEL": RANGE_LABELS,
        "OBJECTION_WORD": OBJECTION_WORDS,
        "REMEDY_WORD": REMEDY_WORDS,
    }


_WINDOWS: Phrase[_Found] = Phrase("period", _Reader(), _words)
_DAYS: Phrase[Stretch] = Phrase("days", DaysReader())


def read_windows(document: Document, start: int, end: int) -> list[Window]:
    """The windows stated between two offsets of the document, left to right."""
    found = _WINDOWS.find(document.folded, start, end)
    return [window for match in found if (window := _window(document, match)) is not None]


def choose_period(windows: Iterable[Window]) -> Window | None:
    """The publicity period among the windows of a notice, or None.

    One with both days goes before one with a length or a last day, and a lone first day, which may be that
    of publication (公告时间：…), comes last.  Without a period a deadline for objections is one.  A period
    without a last day ends with the deadline for objections, where one is stated.
    """
    stated = sorted(windows, key=_vagueness)
    deadlines = [window for window in stated if window.role == "deadline"]
    for window in stated:
        if window.role == "period":
            ends = (deadline for deadline in deadlines if deadline.end is not None)
            return window if window.end is not None else window.until(next(ends, None))
    return next(iter(deadlines), None)


def _vagueness(window: Window) -> int:
    if window.start is not None and window.end is not None:
        return 0
    return 2 if window.end is None and window.length is None else 1


def read_period_phrase(document: Document) -> Part | None:
    """The window that a phrase states, with or without its label; None where it states none."""
    text = document.folded
    begin = len(text) - len(text.lstrip())
    alone = _DAYS.match(text, begin)
    if alone is not None and not text[alone.end :].strip(" \t\n。"):
        stretch = alone.value
        place = (stretch.start, alone.end)
        return Window(document, "period", (place,), stretch.first, stretch.last, stretch.length).part()
    windows = read_windows(document, 0, len(text))
    chosen = choose_period(windows) or next(iter(windows), None)
    return chosen.part() if chosen is not None else None


def _window(document: Document, match: Match[_Found]) -> Window | None:
    found = match.value
    folded = document.folded
    label = label_place = None
    if found.label is not None:
        label_place = (found.label.start_pos or 0, found.label.end_pos or 0)
        if found.role == "range":
            begin = _label_start(folded, label_place[0], found)
            if begin is None:
                return None
            label_place = (begin, label_place[1])
        label = "".join(document.text[slice(*label_place)].split())
    stretch = found.stretch
    end = match.end if found.stop is None else found.stop
    end = stretch.start + len(folded[stretch.start : end].rstrip())
    place = (stretch.start, end)
    return Window(
        document, found.role, (place,), stretch.first, stretch.last, stretch.length, label, label_place
    )  # fmt: skip


def _label_start(folded: str, start: int, found: _Found) -> int | None:
    """Where the label of a range begins, of which the last word stands at ``start``; None if it is no label."""
    begin = start
    while (subject := next((word for word in RANGE_SUBJECTS if folded.endswith(word, 0, begin)), None)) is not None:
        begin -= len(subject)
    if begin < start:
        return begin
    if not (found.has_colon and found.stretch.first and found.stretch.last):
        return None
    while "\u4e00" <= folded[begin - 1 : begin] <= "\u9fff":
        begin -= 1
        if start - begin > _LONGEST_LABEL:
            return None
    return begin
