"""What holds of any dates: a notice whose dates agree is silent, and one in which a single date is off is not."""

from __future__ import annotations

from datetime import date, timedelta
from typing import Any

from hypothesis import given
from hypothesis import strategies as st

from notices import api
from notices.calendar import count_workdays, next_workday
from notices.models.base import LENIENT
from notices.models.notice import Notice
from notices.rules import Standards, check_notice, check_page

DAYS = st.dates(date(2010, 1, 1), date(2026, 8, 31))
LENGTHS = st.integers(1, 30)


def severities(code: str, **values: Any) -> list[str]:
    notice = Notice.model_validate(values, context=LENIENT)
    return [found.severity for found in check_notice(notice, select=[code]).diagnostics]


@given(start=DAYS, length=LENGTHS)
def test_a_last_day_that_is_worked_is_silent_and_one_that_is_not_is_told(start: date, length: int) -> None:
    end = start + timedelta(days=length)
    working = next_workday(end)
    assert working is not None
    assert severities("D109", period={"start": start, "end": working}) == []
    if working != end:
        expected = "info" if count_workdays(start, end) else "warning"
        assert severities("D109", period={"start": start, "end": end}) == [expected]


@given(start=DAYS, length=LENGTHS, off=st.integers(1, 10))
def test_two_statements_of_the_window_agree_or_not(start: date, length: int, off: int) -> None:
    end = start + timedelta(days=length)
    period = {"start": start, "end": end, "length": length + 1, "unit": "day"}
    again = {**period, "label": "公示期"}
    assert severities("D110", period=period, ranges=[again, {"end": end}]) == []
    for other in (
        {**again, "start": start - timedelta(days=off)},
        {**again, "end": end + timedelta(days=off)},
        {**again, "length": length + 1 + off},
        {"end": end - timedelta(days=off)},
    ):
        assert severities("D110", period=period, ranges=[other]) == ["warning"]
    assert severities("D110", period=period, ranges=[{"end": end + timedelta(days=off)}]) == ["info"]


@given(start=DAYS, later=st.integers(0, 2), off=st.integers(2, 20))
def test_the_year_of_the_title_and_that_of_the_window(start: date, later: int, off: int) -> None:
    def of_title(year: int) -> list[str]:
        return severities(
            "D108", kind="recruitment", title=f"青石县{year}年拟聘用人员公示", period={"start": start}, issued=start
        )

    assert of_title(start.year - later) == []
    assert of_title(start.year + off) == ["warning"]
    assert of_title(start.year - off - 1) == ["warning"]


@given(issued=DAYS, off=st.integers(0, 400))
def test_a_date_after_that_of_the_page(issued: date, off: int) -> None:
    text = (
        "青石县拟聘用人员公示\n\n现予公示。公示期：5个工作日。\n\n青石县教育局\n"
        f"{issued.year}年{issued.month}月{issued.day}日\n"
    )
    late = check_page(api.parse_page(text, published=issued - timedelta(days=off)), select=["D111"]).diagnostics
    early = check_page(api.parse_page(text, published=issued + timedelta(days=off)), select=["D111"]).diagnostics
    assert (len(late), len(early)) == (int(off > 0), 0)


class AllWeek:
    """A calendar of which every day but 16 June is worked."""

    def is_workday(self, day: date) -> bool | None:
        return day.day != 16


def test_the_calendar_that_is_given_holds() -> None:
    def told(start: date, end: date) -> list[str]:
        notice = Notice.model_validate({"period": {"start": start, "end": end}}, context=LENIENT)
        found = check_notice(notice, select=["D109"], standards=Standards(calendar=AllWeek())).diagnostics
        return [one.messages["zh"] for one in found]

    assert told(date(2024, 6, 8), date(2024, 6, 9)) == []
    assert told(date(2099, 6, 14), date(2099, 6, 16)) == [
        "公示期的最后一天2099年6月16日（星期二）是休息日，宜顺延至2099年6月17日"
    ]
    assert told(date(2024, 6, 16), date(2024, 6, 16)) == ["公示期2024年6月16日没有一个工作日，无人受理异议"]
