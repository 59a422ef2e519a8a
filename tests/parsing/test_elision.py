"""Years and months that are left to the reader."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from notices.parsing.date import StatedDate
from notices.parsing.elision import Meant, complete

Numbers = tuple[int | None, int | None, int]


def day(numbers: Numbers | None) -> StatedDate | None:
    return StatedDate(*numbers, 0, 1) if numbers else None


CASES: list[tuple[Numbers | None, Numbers | None, date | None, date | None, date | None, tuple[str, ...]]] = [
    # first, last, hint, the days meant, what is inferred
    ((2020, 6, 9), (2020, 6, 15), None, date(2020, 6, 9), date(2020, 6, 15), ()),
    ((2020, 6, 9), (None, 6, 15), None, date(2020, 6, 9), date(2020, 6, 15), ()),
    ((2020, 6, 9), (None, None, 15), None, date(2020, 6, 9), date(2020, 6, 15), ()),
    ((2020, 12, 28), (None, 1, 4), None, date(2020, 12, 28), date(2021, 1, 4), ("end.year",)),
    ((2020, 10, 8), (None, 1, 20), None, date(2020, 10, 8), date(2021, 1, 20), ("end.year",)),
    ((2020, 6, 15), (None, 6, 9), None, date(2020, 6, 15), date(2020, 6, 9), ()),
    ((2020, 12, 20), (None, 12, 2), None, date(2020, 12, 20), date(2020, 12, 2), ()),
    ((2020, 6, 15), (None, None, 9), None, date(2020, 6, 15), date(2020, 6, 9), ()),
    ((2017, 5, 26), (2016, 6, 2), None, date(2017, 5, 26), date(2016, 6, 2), ()),
    ((None, 12, 28), (2021, 1, 4), None, date(2020, 12, 28), date(2021, 1, 4), ("start.year",)),
    ((None, 6, 9), (2021, 6, 15), None, date(2021, 6, 9), date(2021, 6, 15), ("start.year",)),
    ((None, 6, 15), (2021, 6, 9), None, date(2021, 6, 15), date(2021, 6, 9), ("start.year",)),
    ((None, None, 9), (2021, 6, 15), None, date(2021, 6, 9), date(2021, 6, 15), ("start.year",)),
    ((None, None, 28), (2021, 7, 3), None, date(2021, 6, 28), date(2021, 7, 3), ("start.year",)),
    ((None, None, 28), (2021, 1, 3), None, date(2020, 12, 28), date(2021, 1, 3), ("start.year",)),
    ((None, None, 15), (2021, 6, 9), None, date(2021, 6, 15), date(2021, 6, 9), ("start.year",)),
    ((None, 4, 14), (None, 4, 20), date(2021, 4, 14), date(2021, 4, 14), date(2021, 4, 20), ("start.year", "end.year")),
    ((None, 12, 28), (None, 1, 4), date(2021, 1, 5), date(2020, 12, 28), date(2021, 1, 4), ("start.year", "end.year")),
    ((None, 12, 28), (None, 1, 4), date(2020, 12, 27), date(2020, 12, 28), date(2021, 1, 4), ("start.year", "end.year")),
    ((None, 1, 4), (None, 1, 8), date(2020, 12, 31), date(2021, 1, 4), date(2021, 1, 8), ("start.year", "end.year")),
    ((None, 1, 4), (None, 1, 8), date(2020, 7, 2), date(2020, 1, 4), date(2020, 1, 8), ("start.year", "end.year")),
    ((None, 12, 28), None, date(2020, 7, 2), date(2020, 12, 28), None, ("start.year",)),
    ((None, 4, 14), (None, 4, 20), None, None, None, ()),
    (None, (None, 8, 16), date(2013, 7, 16), None, date(2013, 8, 16), ("end.year",)),
    (None, (2013, 8, 16), None, None, date(2013, 8, 16), ()),
    ((2013, 8, 16), None, None, date(2013, 8, 16), None, ()),
    (None, None, date(2013, 8, 16), None, None, ()),
    ((None, None, 9), (None, None, 13), date(2021, 3, 9), date(2021, 3, 9), date(2021, 3, 13),
     ("start.month", "start.year", "end.month", "end.year")),
    ((None, None, 30), (None, None, 31), date(2021, 4, 2), date(2021, 3, 30), date(2021, 3, 31),
     ("start.month", "start.year", "end.month", "end.year")),
    ((None, None, 29), None, date(2021, 1, 2), date(2020, 12, 29), None, ("start.month", "start.year")),
    (None, (None, None, 3), date(2020, 12, 30), None, date(2021, 1, 3), ("end.month", "end.year")),
]  # fmt: skip


@pytest.mark.parametrize(("first", "last", "hint", "meant"), [(*case[:3], Meant(*case[3:])) for case in CASES])
def test_a_reader_completes_it(first: Numbers | None, last: Numbers | None, hint: date | None, meant: Meant) -> None:
    assert complete(day(first), day(last), hint) == meant


@pytest.mark.parametrize(
    ("first", "last", "impossible"),
    [
        ((2020, 2, 25), (None, 2, 30), ("end",)),
        ((2021, 2, 29), (None, 3, 3), ("start",)),
        ((None, 13, 1), (None, 13, 9), ("start", "end")),
        ((None, 2, 29), (None, 3, 3), ()),
        ((2020, 6, 28), (None, None, 31), ("end",)),
    ],
)
def test_days_that_no_calendar_has_are_told(first: Numbers, last: Numbers, impossible: tuple[str, ...]) -> None:
    meant = complete(day(first), day(last))
    assert meant.impossible == impossible
    assert (meant.first is None) >= ("start" in impossible)
    assert (meant.last is None) >= ("end" in impossible)


@pytest.mark.parametrize(
    ("first", "last", "is_inverted"),
    [
        ((None, 6, 15), (None, 6, 9), True),
        ((None, None, 15), (None, None, 9), True),
        ((None, 12, 28), (None, 1, 4), False),
        ((None, 6, 9), (None, 6, 15), False),
    ],
)
def test_without_any_year_it_can_still_run_backwards(first: Numbers, last: Numbers, is_inverted: bool) -> None:
    assert complete(day(first), day(last)).is_inverted is is_inverted


days = st.dates(date(2001, 1, 1), date(2099, 12, 31))


def elided(whole: date, form: int) -> StatedDate:
    """``whole`` in one of the forms: with its year, without it, the day alone."""
    stated = day((whole.year if form == 0 else None, whole.month if form < 2 else None, whole.day))
    assert stated is not None
    return stated


@settings(max_examples=150)
@given(days, st.integers(0, 60), st.sampled_from([(0, 0), (0, 1), (1, 0), (1, 1), (0, 2), (2, 2)]))
def test_a_range_that_runs_forward_is_never_inverted(start: date, length: int, forms: tuple[int, int]) -> None:
    end = start + timedelta(days=length)
    if forms[1] == 2 and (end.year, end.month) != (start.year, start.month):
        return
    meant = complete(elided(start, forms[0]), elided(end, forms[1]), start)
    assert (meant.first, meant.last) == (start, end)


@settings(max_examples=150)
@given(days, st.integers(1, 60), st.sampled_from([(0, 0), (0, 1), (1, 0), (1, 1), (0, 2), (2, 2)]))
def test_a_range_that_runs_backwards_always_is(start: date, length: int, forms: tuple[int, int]) -> None:
    end = start - timedelta(days=length)
    if forms != (0, 0) and end.year != start.year:
        return  # the year that is left out would be another one
    if forms[1] == 2 and end.month != start.month:
        return
    for hint in (start, None):
        meant = complete(elided(start, forms[0]), elided(end, forms[1]), hint)
        runs_backwards = meant.first is not None and meant.last is not None and meant.last < meant.first
        assert runs_backwards or meant.is_inverted
