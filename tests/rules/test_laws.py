"""The rules of law, over all days: exactly what the law counts is counted."""

from __future__ import annotations

from datetime import date, timedelta
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from notices import api
from notices.calendar import count_workdays
from notices.diagnostic import SEVERITIES, Diagnostic
from notices.laws import Laws, Requirement
from notices.models.base import LENIENT
from notices.models.notice import Notice
from notices.rules import Standards, check_notice, check_page

DAYS = st.dates(date(2019, 6, 1), date(2026, 10, 31))


def found_by(code: str, laws: Laws | None = None, **values: Any) -> tuple[Diagnostic, ...]:
    notice = Notice.model_validate(values, context=LENIENT)
    standards = Standards() if laws is None else Standards(laws=laws)
    return check_notice(notice, select=[code], standards=standards).diagnostics


def hired(start: date, end: date) -> tuple[Diagnostic, ...]:
    title = "某市拟录用公务员公示"
    return found_by("L101", kind="civil_service", title=title, issued=start, period={"start": start, "end": end})


@pytest.mark.parametrize(
    ("start", "end", "workdays"),
    [
        (date(2020, 6, 24), date(2020, 7, 1), 5),
        (date(2023, 9, 28), date(2023, 10, 9), 4),
        (date(2024, 2, 4), date(2024, 2, 9), 6),
        (date(2025, 2, 7), date(2025, 2, 19), 10),
        (date(2026, 9, 25), date(2026, 10, 10), 6),
    ],
)
def test_working_days_are_counted_with_holidays_and_worked_weekends(start: date, end: date, workdays: int) -> None:
    for number in (workdays, workdays + 1):
        asked = Requirement(
            slug="a",
            kinds=(),
            counts="window",
            law="《某办法》",
            valid_from=date(2000, 1, 1),
            number=number,
            unit="workday",
        )
        found = found_by("L101", Laws([asked]), title="公示", issued=start, period={"start": start, "end": end})
        assert [one.message for one in found] == (
            [f"公示期仅{workdays}个工作日（{start}至{end}），少于《某办法》规定的{number}个工作日"]
            if number > workdays
            else []
        )


@given(start=DAYS, days=st.integers(1, 30))
def test_a_window_is_too_short_exactly_where_its_working_days_are_too_few(start: date, days: int) -> None:
    end = start + timedelta(days=days)
    counted = count_workdays(start, end)
    assert counted is not None
    found = hired(start, end)
    assert [one.severity for one in found] == (["error"] if counted < 5 else [])
    for one in found:
        assert one.law is not None
        assert one.law.citation == "《公务员法》第三十二条"
        assert f"仅{counted}个工作日" in one.message


@given(start=DAYS, days=st.integers(1, 30), more=st.integers(0, 30))
def test_a_longer_window_is_never_worse(start: date, days: int, more: int) -> None:
    def gravity(end: date) -> int:
        return max((1 + SEVERITIES.index(one.severity) for one in hired(start, end)), default=0)

    assert gravity(start + timedelta(days=days + more)) <= gravity(start + timedelta(days=days))


@given(issued=DAYS, days=st.integers(-3, 30))
def test_an_auction_is_too_soon_exactly_within_seven_days(issued: date, days: int) -> None:
    stated = {"label": "拍卖时间", "start": issued + timedelta(days=days)}
    found = found_by("L102", kind="auction", title="拍卖公告", issued=issued, ranges=[stated])
    assert bool(found) == (0 <= days < 7)


@pytest.mark.parametrize("days", [1, 9, 10, 30, 44, 45, 46, 60, 90])
def test_creditors_have_less_time_exactly_below_forty_five_days(days: int) -> None:
    text = f"减资公告\n\n请债权人自本公告之日起{days}日内要求本公司清偿债务。\n\n某某商贸有限公司\n2024年9月3日"
    found = check_page(api.parse_page(text), select=["L103"]).diagnostics
    assert [one.message for one in found] == (
        [f"写明的期限仅{days}天，少于《公司法》第二百二十四条规定的45天"] if days < 45 else []
    )


@given(
    kind=st.sampled_from(["civil_service", "auction", "tender", "court", "land", "other"]),
    title=st.none() | st.text(max_size=8),
    issued=st.none() | st.dates(),
    start=st.none() | st.dates(),
    end=st.none() | st.dates(),
    length=st.none() | st.integers(-(10**9), 10**9),
    unit=st.sampled_from([None, "day", "workday"]),
    label=st.none() | st.sampled_from(["开标时间", "拍卖时间", ""]),
)
def test_no_notice_stops_the_rules(
    kind: str, title: str | None, issued: date | None, label: str | None, **days: Any
) -> None:
    ranges = [{**days, "label": label}]
    facts = [{"label": label or "x", "value": "99999年99月99日"}, {"label": "政府采购开标时间", "value": "0000-00-00"}]
    values: dict[str, Any] = {
        "kind": kind,
        "title": title,
        "issued": issued,
        "period": days,
        "ranges": ranges,
        "fields": facts,
    }
    for code in ("L101", "L102"):
        assert all(one.message and "None" not in one.message for one in found_by(code, None, **values))
