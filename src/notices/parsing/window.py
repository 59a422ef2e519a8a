"""Windows and other ranges as stated, and which of them is the publicity period."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field, replace
from datetime import date
from typing import Any, Literal

from notices.document import Document
from notices.folding import fold
from notices.models.period import FIRST_DAY_WORDS, REGISTRATIONS, WINDOW_LABELS
from notices.parsing.date import StatedDate
from notices.parsing.days import Length
from notices.parsing.elision import complete
from notices.parsing.part import Part
from notices.span import Piece

Role = Literal["period", "deadline", "range"]
"""A publicity period; the last day (or the days from publication) for objections; any other range."""

_SOME_DAY = date(2001, 7, 2)
"""A day of the year that two windows without any year share."""


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
    is_counted: bool = False
    """Whether its length is counted from the publication."""

    @property
    def is_length(self) -> bool:
        """Whether it states no days, but a number of them."""
        return self.start is None and self.end is None and self.length is not None

    @property
    def is_open(self) -> bool:
        """Whether nothing says when it ends: no last day, and no length that is counted from any."""
        return self.end is None and (self.length is None or (self.start is None and not self.is_counted))

    @property
    def is_opening(self) -> bool:
        """Whether it states no more than the day on which it begins, and calls it so: 公示开始时间."""
        says_first = self.label is not None and any(word in fold(self.label) for word in FIRST_DAY_WORDS)
        return self.start is not None and self.end is None and self.length is None and says_first

    def completed(self, other: Window) -> Window:
        """The same window with what ``other``, another statement of it, says beyond it."""
        return replace(
            self,
            start=self.start or other.start,
            end=self.end or other.end,
            length=self.length or other.length,
            places=tuple(sorted((*self.places, *other.places))),
        )

    def contradicts(self, other: Window) -> bool:
        """Whether ``other`` states something else for what both state: another first day, last day or length.

        A year that only one of them says is that of the other as well.
        """
        stated = [complete(window.start, window.end) for window in (self, other)]
        known = (day for meant in stated for day in (meant.last, meant.first) if day is not None)
        hint = next(known, _SOME_DAY)
        mine, theirs = (complete(window.start, window.end, hint) for window in (self, other))
        if _differ(mine.first, theirs.first) or _differ(mine.last, theirs.last):
            return True
        if self.length is None or other.length is None:
            return False
        return self.length.unit == other.length.unit and self.length.value != other.length.value

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


def period_and_ranges(windows: Iterable[Window], *, is_offer: bool = False) -> tuple[Window | None, list[Window]]:
    """The publicity period among the windows of a notice, if there is one, and the other ranges.

    One with both days goes before one with a length or a last day, and a lone first day, which may be that
    of publication (公告时间：…), comes last.  Without a period a range that no label names is one, and then
    a deadline for objections.  Of an offer to the public (``is_offer``: an auction, a lease) the days of registration
    are its window, where it has no other.  What is said apart is put together: the length of another statement of the
    period, its first day (公示开始时间), and the deadline for objections as the last day where nothing says
    when it ends.  Another statement of the period, or a deadline, that does not agree with it is kept as a range.
    """
    stated = sorted(windows, key=_vagueness)
    ranges = [window for window in stated if window.role == "range"]
    deadlines = [window for window in stated if window.role == "deadline"]
    periods = [window for window in stated if window.role == "period"]
    if not periods and (unlabelled := next((window for window in ranges if window.label is None), None)):
        ranges.remove(unlabelled)
        periods.append(replace(unlabelled, role="period"))
    if is_offer and not periods and (open_days := next(filter(_is_registration, ranges), None)):
        ranges.remove(open_days)
        periods.append(replace(open_days, role="period", label=None, label_place=None))
    period = next(iter((*periods, *deadlines)), None)
    if period is None:
        return None, sorted(ranges, key=lambda window: window.places)
    if period.length is None and (length := next((other for other in periods if other.is_length), None)):
        period = period.completed(length)
    if period.start is None and (opening := next((other for other in periods if other.is_opening), None)):
        period = period.completed(opening)
    if period.is_open and (deadline := next((other for other in deadlines if other.end), None)):
        period = period.completed(deadline)
    ranges += _contradictions(period, periods, deadlines)
    return period, sorted(ranges, key=lambda window: window.places)


def _contradictions(period: Window, periods: Iterable[Window], deadlines: Iterable[Window]) -> Iterator[Window]:
    """What else is called the period, or is the last day for objections, and does not agree with ``period``."""
    if period.role != "period":
        return
    for other in (*periods, *deadlines):
        # A lone first day may be that of publication; 再次公示3天 and a time from publication are other matters.
        is_called_so = other.length is not None and fold(other.label or "") in WINDOW_LABELS
        if (other.end is not None or is_called_so) and period.contradicts(other):
            yield replace(other, role="range")


def _differ(one: date | None, other: date | None) -> bool:
    return one is not None and other is not None and one != other


def _is_registration(window: Window) -> bool:
    label = fold(window.label or "")
    return window.end is not None and label.startswith(REGISTRATIONS)


def _vagueness(window: Window) -> int:
    if window.start is not None and window.end is not None:
        return 0
    return 2 if window.end is None and window.length is None else 1
