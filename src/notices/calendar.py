"""Working days of the People's Republic of China, with a horizon.

The days off and the working weekends (调休) that the State Council announces each year come from
the tables of the package ``chinesecalendar``.  Outside the years that it knows the answer is None,
"cannot tell", and never a guess.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import date, timedelta
from functools import cache
from typing import NamedTuple, Protocol

ONE_DAY = timedelta(days=1)
SATURDAY = 5
"""The first day of the weekend, as ``date.weekday`` numbers it."""


class Calendar(Protocol):
    """What counting working days needs; bring your own for local holidays or later years."""

    def is_workday(self, day: date) -> bool | None:
        """Whether people work on ``day``; None where the calendar cannot tell."""
        ...


class _Announced(NamedTuple):
    """What the State Council has announced: exceptions from Monday to Friday, and the years they cover."""

    days_off: frozenset[date]
    working_weekends: frozenset[date]
    first: date
    last: date


@cache
def _announced() -> _Announced:
    """The tables of ``chinesecalendar``, read once; its own function scans all of them at each call."""
    from chinese_calendar import holidays, workdays  # 12 ms, and only needed where working days are counted

    years = [day.year for day in holidays]
    return _Announced(frozenset(holidays), frozenset(workdays), date(min(years), 1, 1), date(max(years), 12, 31))


class StateCouncilCalendar:
    """The calendar of the State Council's yearly notices (国务院办公厅关于节假日安排的通知).

    >>> StateCouncilCalendar().is_workday(date(2025, 2, 8))  # a Saturday, worked to make up for a day off
    True
    """

    @property
    def first(self) -> date:
        """The first day that it knows."""
        return _announced().first

    @property
    def last(self) -> date:
        """The last day that it knows: its horizon."""
        return _announced().last

    @property
    def version(self) -> str:
        """Which release of the tables it reads: ``chinesecalendar 1.11.0``."""
        from importlib.metadata import version

        return f"chinesecalendar {version('chinesecalendar')}"

    def is_workday(self, day: date) -> bool | None:
        """Whether ``day`` is a working day, 调休 counted; None outside the announced years."""
        announced = _announced()
        if not announced.first <= day <= announced.last:
            return None
        return day in announced.working_weekends or (day.weekday() < SATURDAY and day not in announced.days_off)

    def __repr__(self) -> str:
        return "StateCouncilCalendar()"


class BlankCalendar:
    """A calendar that can tell of no day: the base of one that does not build on the State Council's."""

    def is_workday(self, day: date) -> bool | None:  # noqa: ARG002 - the protocol names it
        """Always None."""
        return None

    def __repr__(self) -> str:
        return "BlankCalendar()"


@dataclass(frozen=True)
class AmendedCalendar:
    """A calendar with exceptions of one's own: local holidays, or a year that ``base`` does not know yet.

    ``days_off`` and ``workdays`` go before what ``base`` says.  From ``first`` to ``last``, where they are given, days of
    which ``base`` cannot tell are working days from Monday to Friday.

    >>> local = AmendedCalendar(days_off=frozenset({date(2025, 4, 2)}))  # 三月三 in Guangxi
    >>> local.is_workday(date(2025, 4, 2)), local.is_workday(date(2025, 4, 1))
    (False, True)
    """

    days_off: frozenset[date] = frozenset()
    workdays: frozenset[date] = frozenset()
    first: date | None = None
    last: date | None = None
    base: Calendar = field(default_factory=StateCouncilCalendar)

    def is_workday(self, day: date) -> bool | None:
        """Whether ``day`` is a working day; None where neither the exceptions nor ``base`` can tell."""
        if day in self.days_off or day in self.workdays:
            return day in self.workdays
        known = self.base.is_workday(day)
        if known is None and self.first is not None and self.last is not None and self.first <= day <= self.last:
            return day.weekday() < SATURDAY
        return known


DEFAULT_CALENDAR: Calendar = StateCouncilCalendar()
"""The calendar of everything that is not given another one."""


def count_workdays(start: date, end: date, calendar: Calendar = DEFAULT_CALENDAR) -> int | None:
    """The number of working days from ``start`` to ``end``, both counted.

    0 if ``end`` lies before ``start``; None if the calendar cannot tell for one of the days.

    >>> count_workdays(date(2020, 6, 24), date(2020, 7, 1))
    5
    """
    if end < start:
        return 0
    if calendar.is_workday(end) is None:  # the far end lies beyond the horizon: no need to walk there
        return None
    counted = 0
    for day in _days_from(start):
        works = calendar.is_workday(day)
        if works is None:
            return None
        counted += works
        if day == end:
            break
    return counted


def add_workdays(
    start: date, length: int, calendar: Calendar = DEFAULT_CALENDAR, *, count_first: bool = True
) -> date | None:
    """The day on which ``length`` working days from ``start`` are over.

    ``start`` itself is counted if it is a working day and ``count_first`` is true; the law
    (《民法典》第二百零一条) does not count it, most notices do.  None if ``length`` is below 1 or the
    horizon of the calendar comes first.

    >>> add_workdays(date(2020, 6, 24), 5), add_workdays(date(2020, 6, 24), 5, count_first=False)
    (datetime.date(2020, 7, 1), datetime.date(2020, 7, 2))
    """
    remaining = length
    for day in _days_from(start) if length > 0 else ():
        if day == start and not count_first:
            continue
        works = calendar.is_workday(day)
        if works is None:
            return None
        remaining -= works
        if remaining == 0:
            return day
    return None


def add_days(start: date, length: int, *, count_first: bool = True) -> date | None:
    """The day on which ``length`` calendar days from ``start`` are over.

    None if ``length`` is below 1 or no such day can be written (after the year 9999).

    >>> add_days(date(2020, 6, 9), 7), add_days(date(2020, 6, 9), 7, count_first=False)
    (datetime.date(2020, 6, 15), datetime.date(2020, 6, 16))
    """
    ahead = length - 1 if count_first else length
    if length < 1 or ahead > (date.max - start).days:
        return None
    return start + timedelta(days=ahead)


def next_workday(day: date, calendar: Calendar = DEFAULT_CALENDAR) -> date | None:
    """``day`` if it is a working day, or else the next one (末日为休假日的顺延, 《民法典》第二百零三条).

    None if the calendar cannot tell.

    >>> next_workday(date(2026, 10, 1))
    datetime.date(2026, 10, 8)
    """
    return add_workdays(day, 1, calendar)


def _days_from(start: date) -> Iterator[date]:
    """``start`` and each day after it, as far as dates go."""
    day = start
    yield day
    while day < date.max:
        day += ONE_DAY
        yield day
