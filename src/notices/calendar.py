"""Working days of the People's Republic of China, with a horizon.

The days off and the working weekends (调休) that the State Council announces each year come from
the package ``chinesecalendar``, which raises beyond the years it knows instead of guessing.
"""

from __future__ import annotations

from datetime import date, timedelta
from typing import Protocol


class Calendar(Protocol):
    """What counting working days needs; bring your own for local holidays or later years."""

    def is_workday(self, day: date) -> bool | None:
        """Whether people work on ``day``; None where the calendar cannot tell."""
        ...


class StateCouncilCalendar:
    """The calendar of the State Council's yearly notices (国务院办公厅关于节假日安排的通知)."""

    def is_workday(self, day: date) -> bool | None:
        """Whether ``day`` is a working day, 调休 counted; None beyond the announced years."""
        import chinese_calendar

        try:
            return bool(chinese_calendar.is_workday(day))
        except NotImplementedError:
            return None


DEFAULT_CALENDAR: Calendar = StateCouncilCalendar()


def count_workdays(start: date, end: date, calendar: Calendar = DEFAULT_CALENDAR) -> int | None: ...
def add_workdays(start: date, length: int, calendar: Calendar = DEFAULT_CALENDAR, *, count_first: bool = True) -> date | None: ...
def add_days(start: date, length: int, *, count_first: bool = True) -> date:
    return start + timedelta(days=length - 1 if count_first else length)
