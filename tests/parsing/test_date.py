"""Days in every form in which notices write them."""

from __future__ import annotations

from datetime import date, time

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from notices.document import Document
from notices.parsing.date import StatedDate, find_dates, read_date, read_date_phrase


def document(text: str) -> Document:
    return Document(text, ())


JUNE_9 = (2020, 6, 9)

WHOLE = [  # wording, what it states
    ("2020年6月9日", JUNE_9), ("2020年06月09号", JUNE_9), ("２０２０年６月９日", JUNE_9), ("2020年6月份9日", JUNE_9),
    ("2020年6月9曰", JUNE_9),
    ("2020 年 6 月 9 日", JUNE_9), ("2 0 2 0 年 6 月 9 日", JUNE_9), ("2020年1 2月3 1日", (2020, 12, 31)),
    ("2020年\n6月9日", JUNE_9), ("2020　年　6　月　9　日", JUNE_9), ("2020\xa0年\xa06月9日", JUNE_9),
    ("二〇二〇年六月九日", JUNE_9), ("二○二○年六月九日", JUNE_9), ("二O二O年六月九日", JUNE_9), ("二Ｏ二０年六月九日", JUNE_9),
    ("二零二〇年六月九日", JUNE_9), ("二0二0年六月九日", JUNE_9), ("一九九八年十月十日", (1998, 10, 10)),
    ("二〇二一年十二月三十一日", (2021, 12, 31)), ("二〇二一年十一月廿一日", (2021, 11, 21)), ("二〇二一年〇六月〇九日", (2021, 6, 9)),
    ("二〇二一年三月二十日", (2021, 3, 20)), ("二〇二一年三月卅日", (2021, 3, 30)), ("2020年六月九日", JUNE_9),
    ("2O20年6月9日", JUNE_9), ("202O年6月9日", JUNE_9), ("2020年l0月1日", (2020, 10, 1)), ("2O2l年6月3O日", (2021, 6, 30)),
    ("2020.6.9", JUNE_9), ("2020.06.09", JUNE_9), ("2020．6．9", JUNE_9), ("2020. 6. 9", JUNE_9), ("2020.6.9日", JUNE_9),
    ("2020-6-9", JUNE_9), ("2020-06-09", JUNE_9), ("2020－06－09", JUNE_9), ("2020/6/9", JUNE_9), ("2020/06/09", JUNE_9),
    ("2020年6.9", JUNE_9), ("2020年6.9日", JUNE_9), ("20年6月9日", JUNE_9), ("09年12月1日", (2009, 12, 1)),
    ("2025年10 21日", (2025, 10, 21)), ("2025年6 21 日", (2025, 6, 21)), ("6月9日", (None, 6, 9)), ("十二月三日", (None, 12, 3)),
    ("2020年2月30日", (2020, 2, 30)), ("13月1日", (None, 13, 1)), ("2020年6月31日", (2020, 6, 31)), ("2020年0月45日", (2020, 0, 45)),
]  # fmt: skip

BRIEF = [  # only the neighbours make it a day
    ("9日", (None, None, 9)), ("九日", (None, None, 9)), ("三十一号", (None, None, 31)), ("6.9", (None, 6, 9)), ("06/09", (None, 6, 9)),
    ("20.6.9", JUNE_9), ("20/6/9", JUNE_9), ("2020年6月9", JUNE_9), ("6月9", (None, 6, 9)), ("10 27日", (None, 10, 27)),
    ("9日（星期二）", (None, None, 9)), ("9日8:30", (None, None, 9)), ("9日（周二）8:30", (None, None, 9)), ("9日上午", (None, None, 9)),
]  # fmt: skip

WITH_MORE = [  # text, wording of the day, weekday, time of day
    ("2020年6月9日（星期二）", "2020年6月9日", 2, None),
    ("2020年6月9日(周三)", "2020年6月9日", 3, None),
    ("2020年6月9日星期日", "2020年6月9日", 7, None),
    ("2020年6月9日（星期天）", "2020年6月9日", 7, None),
    ("2020年6月9日 礼拜六", "2020年6月9日", 6, None),
    ("2020年6月9日[星 期 一]", "2020年6月9日", 1, None),
    ("6月9日周5", "6月9日", 5, None),
    ("2020年6月9日8:30", "2020年6月9日", None, time(8, 30)),
    ("2020年6月9日 08：30：00", "2020年6月9日", None, time(8, 30)),
    ("2020年6月9日17:30时", "2020年6月9日", None, time(17, 30)),
    ("2020年6月9日8时", "2020年6月9日", None, time(8)),
    ("2020年6月9日8点整", "2020年6月9日", None, time(8)),
    ("2020年6月9日8时30分", "2020年6月9日", None, time(8, 30)),
    ("2020年6月9日上午八时三十分", "2020年6月9日", None, time(8, 30)),
    ("6月9日下午5点半", "6月9日", None, time(17, 30)),
    ("6月9日下午17:30", "6月9日", None, time(17, 30)),
    ("6月9日上午", "6月9日", None, None),
    ("6月9日（上午）9时", "6月9日", None, time(9)),
    ("6月9日中午12时", "6月9日", None, time(12)),
    ("6月9日中午1时", "6月9日", None, time(13)),
    ("6月9日晚上12点", "6月9日", None, time(0)),
    ("6月9日晚8点", "6月9日", None, time(20)),
    ("6月9日凌晨0:05", "6月9日", None, time(0, 5)),
    ("6月9日24时", "6月9日", None, time(0)),
    ("6月9日24:00", "6月9日", None, time(0)),
    ("2020-10-3011：00", "2020-10-30", None, time(11)),
    ("2020-10-911:00", "2020-10-9", None, time(11)),
    ("2020-06-09 08:30", "2020-06-09", None, time(8, 30)),
    ("6月9日（星期二）上午8:30", "6月9日", 2, time(8, 30)),
]

NO_DATES = [
    "", "年月日", "2020年", "6月", "2020年6月", "3.5", "1.2.3.4", "12020年6月", "２０２０", "第3号", "公示", "3²日", "😀",
    "0571-88001234", "2020-2021学年", "8:30", "二〇二〇年", "６０％", "10.5%", "1/2", "星期二", "20200609",
]  # fmt: skip


def stated(found: StatedDate | None) -> tuple[int | None, int | None, int] | None:
    return (found.year, found.month, found.day) if found else None


@pytest.mark.parametrize(("text", "numbers"), WHOLE)
def test_a_day_is_read_wherever_it_stands(text: str, numbers: tuple[int | None, int, int]) -> None:
    page = document(f"会议于{text}举行")
    [found] = find_dates(page, 0, len(page.text))
    assert stated(found) == numbers
    assert page.slice((found.start, found.end)) == text
    assert stated(read_date_phrase(document(f" {text} "))) == numbers


@pytest.mark.parametrize(("text", "numbers"), BRIEF)
def test_a_brief_day_is_one_where_it_is_all_there_is(text: str, numbers: tuple[int | None, int | None, int]) -> None:
    page = document(text)
    found = read_date_phrase(page)
    assert stated(found) == numbers
    assert list(find_dates(page, 0, len(text))) == []


@pytest.mark.parametrize(("text", "day", "weekday", "clock"), WITH_MORE)
def test_weekday_and_time_of_day_have_places_of_their_own(
    text: str, day: str, weekday: int | None, clock: time | None
) -> None:
    page = document(text)
    found = read_date_phrase(page)
    assert found is not None
    assert (page.slice((found.start, found.end)), found.weekday, found.time) == (day, weekday, clock)
    if found.weekday_place is not None:
        assert page.slice(found.weekday_place).strip("星 期周礼拜") in "一二三四五六日天5"
    if found.clock is not None:
        assert page.slice(found.clock[2:]) in text[len(day) :]
        assert page.slice(found.clock[2:]) == page.slice(found.clock[2:]).strip()


def test_the_end_of_a_day_is_told_from_its_beginning() -> None:
    clocks = [read_date_phrase(document(f"6月9日{clock}")) for clock in ("24时", "晚上12点", "0时")]
    assert [found and found.clock and found.clock.hour for found in clocks] == [24, 24, 0]


@pytest.mark.parametrize("text", NO_DATES)
def test_other_numbers_are_no_days(text: str) -> None:
    assert list(find_dates(document(text), 0, len(text))) == []


@pytest.mark.parametrize(
    ("text", "is_impossible", "value"),
    [
        ("2020年6月9日", False, date(2020, 6, 9)),
        ("2020年2月29日", False, date(2020, 2, 29)),
        ("2021年2月29日", True, None),
        ("2月29日", False, None),
        ("2月30日", True, None),
        ("31日", False, None),
        ("32日", True, None),
        ("2020年13月1日", True, None),
    ],
)
def test_a_day_that_no_calendar_has_is_read_and_told(text: str, is_impossible: bool, value: date | None) -> None:
    found = read_date_phrase(document(text))
    assert found is not None
    assert (found.is_impossible, found.value) == (is_impossible, value)


@pytest.mark.parametrize(
    ("line", "wording"),
    [
        ("2023年2月28日", "2023年2月28日"),
        ("    二〇二三年二月二十八日   ", "二〇二三年二月二十八日"),
        ("（2023年2月28日）", "2023年2月28日"),
        ("石桥区水利局　　2023年2月28日", "2023年2月28日"),
        ("石桥区人民政府办公室  2023年2月28日印发", "2023年2月28日"),
        ("日期：2023.2.28", "2023.2.28"),
        ("23.2.28", "23.2.28"),
        ("2023年2月28日至3月6日", "3月6日"),
    ],
)
def test_the_day_that_ends_a_line_is_read(line: str, wording: str) -> None:
    page = document(line)
    found = read_date(page, 0, len(line))
    assert found is not None
    assert page.slice((found.start, found.end)) == wording


@pytest.mark.parametrize(
    "line", ["", "石桥区水利局", "2023年2月28日前反映", "现于2023年2月28日公布名单", "见附件3.5", "第9号"]
)
def test_a_line_that_ends_otherwise_has_none(line: str) -> None:
    assert read_date(document(line), 0, len(line)) is None


@pytest.mark.parametrize("text", ["", "2020年6月9日至15日", "公示时间：2020年6月9日", "无"])
def test_a_phrase_that_says_more_is_no_date(text: str) -> None:
    assert read_date_phrase(document(text)) is None


@settings(max_examples=60)
@given(st.text(st.sampled_from("2O0〇二十廿一年月日号./-:：时点分半上午（星期一）周 \n至9３²😀a"), max_size=40))
def test_no_text_is_too_odd(text: str) -> None:
    page = document(text)
    read_date(page, 0, len(text))
    read_date_phrase(page)
    for found in find_dates(page, 0, len(text)):
        assert page.slice((found.start, found.end)).strip() == page.slice((found.start, found.end)) != ""


@settings(max_examples=60)
@given(st.dates(date(1990, 1, 1), date(2049, 12, 31)))
def test_any_day_is_read_back(day: date) -> None:
    wordings = (f"{day.year}年{day.month}月{day.day}日", f"{day:%Y-%m-%d}", f"{day.year}.{day.month}.{day.day}")
    for text in wordings:
        found = read_date_phrase(document(text))
        assert found is not None
        assert found.value == day
