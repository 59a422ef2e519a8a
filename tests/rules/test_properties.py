"""What must hold for any notice: a broken one is found broken, a sound one passes, and none stops the rules."""

from __future__ import annotations

from datetime import date, timedelta
from typing import Any

from hypothesis import event, given, settings
from hypothesis import strategies as st

from notices.calendar import add_days, add_workdays
from notices.models.base import LENIENT
from notices.models.notice import Notice
from notices.rules import check_notice

DAYS = st.dates(date(2004, 1, 1), date(2026, 10, 31))
TIMES = st.none() | st.times().map(lambda clock: clock.replace(second=0, microsecond=0))
NAMES = st.sampled_from(["孙一鸣", "李双喜", "周三省", "吴四维", "郑*", "王·五"])
NUMBERS = st.none() | st.sampled_from(["20200101", "20200102", "33010119900101001X", "3301**********0011", "0011"])
LABELS = st.none() | st.text(max_size=8)


def notice_of(**values: Any) -> Notice:
    return Notice.model_validate(values, context=LENIENT)


def names_found(notice: Notice) -> set[str]:
    return {found.name for found in check_notice(notice).diagnostics}


@given(start=DAYS, end=DAYS, start_time=TIMES, end_time=TIMES)
def test_inverted_exactly_where_the_end_comes_first(start: date, end: date, start_time: Any, end_time: Any) -> None:
    notice = notice_of(period={"start": start, "end": end, "start_time": start_time, "end_time": end_time})
    assert notice.period is not None
    event("inverted" if notice.period.is_inverted else "forward")
    found = names_found(notice)
    assert ("inverted-period" in found) == notice.period.is_inverted
    assert not {"inverted-period", "single-day-period"} <= found
    assert "inverted-range" not in found


@given(start=DAYS, length=st.integers(2, 40), unit=st.sampled_from(["workday", "day"]), first=st.booleans())
def test_a_sound_window_is_not_complained_of(start: date, length: int, unit: str, *, first: bool) -> None:
    end = (add_workdays if unit == "workday" else add_days)(start, length, count_first=first)
    assert end is not None
    period = {"start": start, "end": end, "length": length, "unit": unit,
              "start_weekday": start.isoweekday(), "end_weekday": end.isoweekday()}  # fmt: skip
    notice = notice_of(kind="recruitment", period=period, issued=start)
    assert not {name for name in names_found(notice) if "period" in name or "mismatch" in name}


@given(start=DAYS, length=st.integers(3, 15), off=st.integers(1, 5))
def test_a_window_cut_short_is_found(start: date, length: int, off: int) -> None:
    """Fewer calendar days than the stated working days can never be right."""
    end = start + timedelta(days=max(0, length - 1 - off))
    found = names_found(notice_of(period={"start": start, "end": end, "length": length, "unit": "workday"}))
    assert "length-mismatch" in found


@given(day=DAYS, shift=st.integers(0, 6))
def test_weekdays(day: date, shift: int) -> None:
    stated = (day.weekday() + shift) % 7 + 1
    found = names_found(notice_of(period={"start": day, "start_weekday": stated}))
    assert ("weekday-mismatch" in found) == (shift != 0)


PERIODS = st.fixed_dictionaries(
    {},
    optional={
        "start": st.dates(), "end": st.dates(), "start_time": TIMES, "end_time": TIMES,
        "start_weekday": st.integers(1, 7), "end_weekday": st.integers(1, 7),
        "length": st.integers(-(10**9), 10**9), "unit": st.sampled_from(["workday", "day"]),
    },
)  # fmt: skip
ENTRIES = st.lists(
    st.fixed_dictionaries(
        {"type": st.just("candidate")},
        optional={"name": NAMES, "exam_number": NUMBERS, "id_number": NUMBERS, "reserve": st.booleans()},
    ),
    max_size=8,
)
NOTICES = st.fixed_dictionaries(
    {},
    optional={
        "kind": st.sampled_from(["talent", "recruitment", "other"]),
        "title": LABELS,
        "issued": st.dates(),
        "period": PERIODS,
        "ranges": st.lists(PERIODS, max_size=2),
        "counts": st.lists(st.fixed_dictionaries({"value": st.integers(-5, 10)}), max_size=3),
        "contacts": st.lists(
            st.fixed_dictionaries({"type": st.sampled_from(["phone", "fax"]), "value": st.text(max_size=20)}),
            max_size=3,
        ),
        "entries": ENTRIES,
        "inferred": st.lists(st.sampled_from(["period.start.year", "period.end.year"]), max_size=2),
        "findings": st.lists(st.fixed_dictionaries({"name": st.just("impossible-date"), "text": LABELS}), max_size=2),
    },
)


@settings(max_examples=300)
@given(NOTICES)
def test_no_notice_stops_the_rules(values: dict[str, Any]) -> None:
    notice = notice_of(**values)
    outcome = check_notice(notice)
    assert outcome == check_notice(notice)
    for found in outcome.diagnostics:
        assert found.severity == "info" or not found.uncertain
        assert all(found.messages.values())


@given(ENTRIES)
def test_nobody_is_found_twice_where_all_names_and_numbers_differ(entries: list[dict[str, Any]]) -> None:
    alone = [
        {"type": "candidate", "name": f"孙{index}", "exam_number": f"2020{index:04}"} for index, _ in enumerate(entries)
    ]
    assert "duplicate-entry" not in names_found(notice_of(entries=alone))
