"""Working days, 调休 counted, and the horizon beyond which nobody can tell."""

from __future__ import annotations

from datetime import date, timedelta

import chinese_calendar
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from notices.calendar import (
    DEFAULT_CALENDAR,
    AmendedCalendar,
    BlankCalendar,
    StateCouncilCalendar,
    add_days,
    add_workdays,
    count_workdays,
    next_workday,
)

KNOWN = StateCouncilCalendar()

COUNTS = [  # from, to, calendar days and working days from first to last, both counted
    (date(2020, 6, 24), date(2020, 7, 1), 8, 5),
    (date(2023, 9, 28), date(2023, 10, 9), 12, 4),
    (date(2024, 2, 4), date(2024, 2, 9), 6, 6),
    (date(2025, 2, 7), date(2025, 2, 19), 13, 10),
    (date(2026, 9, 25), date(2026, 10, 10), 16, 6),
]

ENDS = [  # from, the end of five working days with the first day counted and without
    (date(2020, 6, 24), date(2020, 7, 1), date(2020, 7, 2)),
    (date(2023, 9, 28), date(2023, 10, 10), date(2023, 10, 11)),
    (date(2024, 2, 2), date(2024, 2, 7), date(2024, 2, 8)),
    (date(2026, 2, 12), date(2026, 2, 25), date(2026, 2, 26)),
    (date(2026, 9, 30), date(2026, 10, 12), date(2026, 10, 13)),
]


class EveryDay:
    """A calendar without rest that knows all years."""

    def is_workday(self, _: date) -> bool | None:
        return True


class Until:
    """A calendar that knows days up to one."""

    def __init__(self, last: date) -> None:
        self.last = last

    def is_workday(self, day: date) -> bool | None:
        return None if day > self.last else True


def test_every_day_up_to_the_horizon_agrees_with_chinesecalendar() -> None:
    assert KNOWN.first == date(2004, 1, 1)
    days = (KNOWN.first + timedelta(days=ahead) for ahead in range((KNOWN.last - KNOWN.first).days + 1))
    assert [day for day in days if KNOWN.is_workday(day) is not chinese_calendar.is_workday(day)] == []


def test_nobody_can_tell_beyond_the_horizon() -> None:
    for day in (KNOWN.first - timedelta(days=1), KNOWN.last + timedelta(days=1), date.min, date.max):
        assert KNOWN.is_workday(day) is None
        assert count_workdays(day, day) is None
        assert next_workday(day) is None
        assert add_workdays(day, 1) is None
    assert count_workdays(KNOWN.last - timedelta(days=3), KNOWN.last + timedelta(days=3)) is None
    assert count_workdays(KNOWN.first - timedelta(days=3), KNOWN.first) is None
    assert add_workdays(KNOWN.last, 30) is None


@pytest.mark.parametrize(("start", "end", "days", "workdays"), COUNTS)
def test_working_days_between_two_days(start: date, end: date, days: int, workdays: int) -> None:
    assert (end - start).days + 1 == days
    assert count_workdays(start, end) == workdays


@pytest.mark.parametrize(("start", "counted", "not_counted"), ENDS)
def test_the_end_of_five_working_days(start: date, counted: date, not_counted: date) -> None:
    assert add_workdays(start, 5) == counted
    assert add_workdays(start, 5, count_first=False) == not_counted


@pytest.mark.parametrize(
    ("start", "length", "last", "rolled"),
    [
        (date(2026, 9, 28), 3, date(2026, 10, 1), date(2026, 10, 8)),
        (date(2025, 9, 30), 5, date(2025, 10, 5), date(2025, 10, 9)),
    ],
)
def test_a_last_day_off_rolls_to_the_next_working_day(start: date, length: int, last: date, rolled: date) -> None:
    assert add_days(start, length, count_first=False) == last
    assert next_workday(last) == rolled


def test_a_window_that_runs_backwards_has_no_working_day() -> None:
    assert count_workdays(date(2020, 6, 9), date(2020, 6, 8)) == 0


def test_no_length_has_no_end() -> None:
    assert add_workdays(date(2020, 6, 9), 0) is None
    assert add_workdays(date(2020, 6, 9), -3) is None
    assert add_days(date(2020, 6, 9), 0) is None
    assert add_days(date(2020, 6, 9), -1) is None


def test_dates_end_somewhere() -> None:
    assert add_days(date.max, 1) == date.max
    assert add_days(date.max, 2) is None
    assert add_days(date.max, 1, count_first=False) is None
    assert add_days(date(2020, 6, 9), 10**12) is None
    assert add_workdays(date.max, 2, EveryDay()) is None
    assert add_workdays(date.max, 1, EveryDay()) == date.max


def test_a_calendar_of_ones_own_counts() -> None:
    saturday, sunday = date(2020, 6, 13), date(2020, 6, 14)
    assert count_workdays(saturday, sunday, EveryDay()) == 2
    assert add_workdays(saturday, 2, EveryDay()) == sunday
    assert next_workday(saturday, EveryDay()) == saturday
    assert count_workdays(saturday, sunday, Until(saturday)) is None
    assert add_workdays(saturday, 2, Until(saturday)) is None


def test_a_gap_in_a_calendar_cannot_be_told() -> None:
    class Gap:
        def is_workday(self, day: date) -> bool | None:
            return None if day.day == 10 else True

    assert count_workdays(date(2020, 6, 9), date(2020, 6, 11), Gap()) is None


def test_it_says_what_it_is() -> None:
    assert repr(DEFAULT_CALENDAR) == "StateCouncilCalendar()"


days = st.dates(date(2004, 1, 1), date(2025, 12, 1))


@settings(max_examples=80)
@given(days, st.integers(1, 30))
def test_counting_undoes_adding(start: date, length: int) -> None:
    end = add_workdays(start, length)
    assert end is not None
    assert count_workdays(start, end) == length
    assert DEFAULT_CALENDAR.is_workday(end)


@settings(max_examples=80)
@given(days, st.integers(1, 30))
def test_the_first_day_counts_or_the_next_does(start: date, length: int) -> None:
    without = add_workdays(start, length, count_first=False)
    assert without == add_workdays(start + timedelta(days=1), length)
    assert add_days(start, length, count_first=False) == add_days(start + timedelta(days=1), length)


OWN = AmendedCalendar(
    days_off=frozenset({date(2099, 2, 5), date(2025, 4, 2)}),
    workdays=frozenset({date(2099, 2, 14)}),
    first=date(2099, 2, 2),  # a Monday
    last=date(2099, 2, 20),
)
AMENDED = [
    (date(2025, 4, 1), True),
    (date(2025, 4, 2), False),
    (date(2025, 10, 1), False),
    (date(2025, 10, 11), True),
    (date(2099, 2, 1), None),
    (date(2099, 2, 2), True),
    (date(2099, 2, 5), False),
    (date(2099, 2, 6), True),
    (date(2099, 2, 7), False),
    (date(2099, 2, 8), False),
    (date(2099, 2, 14), True),
    (date(2099, 2, 20), True),
    (date(2099, 2, 21), None),
    (date(2099, 2, 23), None),
]


@pytest.mark.parametrize(("day", "works"), AMENDED)
def test_what_is_amended_goes_before_the_rest(day: date, *, works: bool | None) -> None:
    assert OWN.is_workday(day) is works


def test_nothing_is_known_of_years_that_are_not_named_whole() -> None:
    for half in (AmendedCalendar(first=date(2099, 1, 1)), AmendedCalendar(last=date(2099, 12, 31)), AmendedCalendar()):
        assert half.is_workday(date(2099, 2, 3)) is None
        assert half.is_workday(date(2025, 10, 1)) is False


def test_a_calendar_that_stands_alone() -> None:
    alone = AmendedCalendar(first=date(2025, 10, 1), last=date(2025, 10, 31), base=BlankCalendar())
    assert [alone.is_workday(date(2025, 10, day)) for day in (1, 11)] == [True, False]
    assert alone.is_workday(date(2025, 9, 30)) is None
    assert repr(BlankCalendar()) == "BlankCalendar()"
