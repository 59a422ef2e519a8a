"""A calendar file of the user's own: local holidays, or a year that the shipped calendar does not know yet."""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from datetime import date, datetime
from pathlib import Path
from typing import Any

from notices.calendar import DEFAULT_CALENDAR, AmendedCalendar, BlankCalendar, Calendar

LISTS, DAYS = ("days-off", "workdays"), ("known-from", "known-until")
"""The keys that hold lists of days, and those that hold a day."""
ALONE = "alone"
"""The key that says whether the file goes without the calendar that it would amend."""


class CalendarError(ValueError):
    """A calendar file with a mistake; the message names the file and the key."""

    def __init__(self, path: str | Path, reason: str) -> None:
        super().__init__(f"{path}: {reason}")
        self.path = str(path)
        self.reason = reason

    def __reduce__(self) -> tuple[Any, ...]:
        return type(self), (self.path, self.reason)


def read_calendar(path: str | Path, *, base: Calendar = DEFAULT_CALENDAR) -> AmendedCalendar:
    """The calendar ``base``, by default that of the State Council, with what the TOML file ``path`` says.

    All keys may be left out::

        days-off = [2027-02-05, 2027-02-08]   # no working days, whatever the weekday
        workdays = [2027-02-13]               # weekends that are worked (调休)
        known-from = 2027-01-01               # the years that the file knows in full: where ``base``
        known-until = 2027-12-31              # cannot tell, Monday to Friday are working days
        alone = true                          # ``base`` is not asked: nothing is known outside those years

    OSError if the file cannot be opened, CalendarError if it is wrong.
    """
    try:
        table = tomllib.loads(Path(path).read_bytes().decode("utf-8-sig"))
    except (tomllib.TOMLDecodeError, UnicodeDecodeError) as error:
        raise CalendarError(path, str(error)) from None
    wrong = _mistake(table)
    if wrong is not None:
        raise CalendarError(path, wrong)
    days_off, workdays = (frozenset(table.get(key, ())) for key in LISTS)
    first, last = (table.get(key) for key in DAYS)
    return AmendedCalendar(days_off, workdays, first, last, BlankCalendar() if table.get(ALONE) else base)


def _mistake(table: Mapping[str, Any]) -> str | None:
    """What is wrong with a calendar file, named by its key; None if nothing is."""
    for key, value in table.items():
        if key == ALONE:
            if not isinstance(value, bool):
                return f"{key}: {value!r} is neither true nor false"
            continue
        if key not in LISTS + DAYS:
            return f"{key}: no such key; there are {', '.join((*LISTS, *DAYS, ALONE))}"
        days = value if key in LISTS and isinstance(value, list) else [value]
        for day in days:
            if not isinstance(day, date) or isinstance(day, datetime):
                return f"{key}: {day!r} is no day; write it as 2027-02-05"
    both = sorted(set(table.get(LISTS[0], ())) & set(table.get(LISTS[1], ())))
    if both:
        return f"{LISTS[1]}: {both[0]} is also among {LISTS[0]}"
    if (DAYS[0] in table) != (DAYS[1] in table):
        return f"{DAYS[0]} and {DAYS[1]} go together"
    if table.get(ALONE) and DAYS[0] not in table:
        return f"{ALONE}: needs {DAYS[0]} and {DAYS[1]}, or nothing would be known"
    if DAYS[0] in table and table[DAYS[1]] < table[DAYS[0]]:
        return f"{DAYS[1]}: {table[DAYS[1]]} lies before {DAYS[0]}"
    return None
