"""Windows and ranges as models: what is said, and what follows from it."""

from __future__ import annotations

from datetime import UTC, date, datetime, time

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from pydantic import ValidationError

from notices.models import period as words
from notices.models.base import LENIENT
from notices.models.period import Period, Range

JUNE_9, JUNE_15 = date(2020, 6, 9), date(2020, 6, 15)


class EveryDay:
    """A calendar without rest."""

    def is_workday(self, _: date) -> bool | None:
        return True


INVERTED = [
    {"start": JUNE_15, "end": JUNE_9},
    {"start": JUNE_9, "end": JUNE_9, "start_time": time(17), "end_time": time(8)},
]


@pytest.mark.parametrize("said", INVERTED)
@pytest.mark.parametrize(("model", "error"), [(Period, "inverted_period"), (Range, "inverted_range")])
def test_one_that_ends_before_it_begins_is_refused(
    model: type[Period | Range], error: str, said: dict[str, date | time]
) -> None:
    with pytest.raises(ValidationError) as refused:
        model.model_validate(said)
    assert [found["type"] for found in refused.value.errors()] == [error]
    assert "2020-06-09" in refused.value.errors()[0]["msg"]
    lenient = model.model_validate(said, context=LENIENT)
    assert lenient.is_inverted
    with pytest.raises(ValidationError) as refused:
        model.model_validate_json(lenient.model_dump_json())
    assert [found["type"] for found in refused.value.errors()] == [error]
    assert model.model_validate_json(lenient.model_dump_json(), context=LENIENT) == lenient


@pytest.mark.parametrize(
    "said",
    [
        {},
        {"start": JUNE_9},
        {"end": JUNE_15},
        {"start": JUNE_9, "end": JUNE_9},
        {"start": JUNE_9, "end": JUNE_15, "start_time": time(17), "end_time": time(8)},
        {"start": JUNE_9, "end": JUNE_9, "start_time": time(8), "end_time": time(17)},
        {"start": JUNE_9, "end": JUNE_9, "start_time": time(8)},
        {"start": JUNE_9, "end": JUNE_9, "start_time": time(8), "end_time": time(8)},
        {"start": JUNE_9, "end": JUNE_9, "start_time": time(8), "end_time": time(0)},
    ],
)
def test_one_that_runs_forward_is_taken(said: dict[str, date | time]) -> None:
    assert not Period.model_validate(said).is_inverted


def test_strings_of_json_are_taken() -> None:
    assert Period.model_validate({"start": "2020-06-09", "end": "2020-06-15", "end_time": "17:30"}) == Period(
        start=JUNE_9, end=JUNE_15, end_time=time(17, 30)
    )


@pytest.mark.parametrize(
    "said",
    [
        {"start": "2020-02-30"},
        {"start_weekday": 0},
        {"end_weekday": 8},
        {"unit": "week"},
        {"begin": JUNE_9},
        {"start_time": datetime(2020, 6, 9, 8, tzinfo=UTC).timetz()},
    ],
)
def test_what_cannot_be_is_refused(said: dict[str, object]) -> None:
    with pytest.raises(ValidationError):
        Period.model_validate(said)


def test_it_is_frozen() -> None:
    with pytest.raises(ValidationError):
        Period(start=JUNE_9).start = JUNE_15  # type: ignore[misc]


def test_the_wording_does_not_make_two_windows_different() -> None:
    said, written = Period(start=JUNE_9, text="2020年6月9日"), Period(start=JUNE_9, text="2020.6.9")
    assert said == written
    assert hash(said) == hash(written)
    assert said != Period(start=JUNE_15)
    assert Range(label="面试时间") != Range(label="报名时间")
    assert Range(start=JUNE_9) != Period(start=JUNE_9)


@pytest.mark.parametrize(
    ("said", "single", "days", "workdays"),
    [
        ({"start": JUNE_9, "end": JUNE_15}, False, 7, 5),
        ({"start": JUNE_9, "end": JUNE_9}, True, 1, 1),
        ({"start": JUNE_15, "end": JUNE_9}, False, 0, 0),
        ({"start": JUNE_9}, False, None, None),
        ({"end": JUNE_9}, False, None, None),
        ({}, False, None, None),
        ({"start": date(2060, 1, 1), "end": date(2060, 1, 3)}, False, 3, None),
    ],
)
def test_its_days_are_counted(said: dict[str, date], single: bool, days: int | None, workdays: int | None) -> None:
    period = Period.model_validate(said, context=LENIENT)
    assert (period.is_single_day, period.days, period.workdays()) == (single, days, workdays)


def test_days_are_counted_by_the_calendar_that_is_given() -> None:
    assert Period(start=JUNE_9, end=JUNE_15).workdays(EveryDay()) == 7


@pytest.mark.parametrize(
    ("said", "last"),
    [
        ({"start": JUNE_9, "end": JUNE_15, "length": 30, "unit": "day"}, JUNE_15),
        ({"end": JUNE_15}, JUNE_15),
        ({"start": JUNE_9, "length": 5, "unit": "workday"}, JUNE_15),
        ({"start": JUNE_9, "length": 7, "unit": "day"}, JUNE_15),
        ({"start": JUNE_9, "length": 7}, JUNE_15),
        ({"start": JUNE_9}, None),
        ({"length": 7, "unit": "day"}, None),
        ({"start": date(2060, 1, 1), "length": 5, "unit": "workday"}, None),
        ({"start": JUNE_9, "length": 0, "unit": "day"}, None),
    ],
)
def test_its_last_day(said: dict[str, object], last: date | None) -> None:
    assert Period.model_validate(said).last_day() == last


def test_the_last_day_depends_on_how_one_counts() -> None:
    length = Period(length=5, unit="workday")
    assert length.last_day(start=JUNE_9) == JUNE_15
    assert length.last_day(start=JUNE_9, count_first=False) == date(2020, 6, 16)
    assert length.last_day(EveryDay(), start=JUNE_9) == date(2020, 6, 13)
    days = Period(start=JUNE_9, length=7, unit="day")
    assert days.last_day(start=date(2000, 1, 1)) == JUNE_15
    assert days.last_day(count_first=False) == date(2020, 6, 16)


@settings(max_examples=60)
@given(st.dates(), st.dates(), st.none() | st.times(), st.none() | st.times())
def test_validator_and_predicate_agree(start: date, end: date, first: time | None, last: time | None) -> None:
    said = {"start": start, "end": end, "start_time": first, "end_time": last}
    lenient = Period.model_validate(said, context=LENIENT)
    if lenient.is_inverted:
        with pytest.raises(ValidationError):
            Period.model_validate(said)
    else:
        assert Period.model_validate(said) == lenient
    assert lenient.is_inverted >= (end < start)


@pytest.mark.parametrize(
    "listed",
    [
        words.WINDOW_LABELS,
        words.LAST_DAY_LABELS,
        words.RANGE_SUBJECTS,
        words.RANGE_WORDS,
        words.RANGE_LABELS,
        words.OBJECTION_WORDS,
        words.REMEDY_WORDS,
    ],
)
def test_words_are_listed_once(listed: tuple[str, ...]) -> None:
    assert len(set(listed)) == len(listed)
    assert all(word == "".join(word.split()) != "" for word in listed)
