"""Stretches of days: from when till when, and for how long."""

from __future__ import annotations

from datetime import time

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from notices.folding import fold
from notices.parsing.date import StatedDate
from notices.parsing.days import DaysReader, Stretch
from notices.parsing.numeral import numeral_value
from notices.parsing.phrase import Match, Phrase

Day = tuple[int | None, int | None, int] | None

PHRASE: Phrase[Stretch] = Phrase("days", DaysReader())

JUNE_9: Day = (2020, 6, 9)
JUNE_15: Day = (None, 6, 15)

RANGES: list[tuple[str, Day, Day]] = [
    ("2020年6月9日至2020年6月15日", JUNE_9, (2020, 6, 15)),
    ("2020年6月9日至6月15日", JUNE_9, JUNE_15),
    ("自2020年6月9日始，至6月15日结束", JUNE_9, JUNE_15),
    ("2020年6月9日至15日", JUNE_9, (None, None, 15)),
    ("2020年6月9日-6月15日", JUNE_9, JUNE_15),
    ("2020年6月9日—6月15日", JUNE_9, JUNE_15),
    ("2020年6月9日——6月15日", JUNE_9, JUNE_15),
    ("2020年6月9日--6月15日", JUNE_9, JUNE_15),
    ("2020年6月9日- -6月15日", JUNE_9, JUNE_15),
    ("2020年6月9日 － 6月15日", JUNE_9, JUNE_15),
    ("2020年6月9日~6月15日", JUNE_9, JUNE_15),
    ("2020年6月9日～6月15日", JUNE_9, JUNE_15),
    ("2020年6月9日到6月15日", JUNE_9, JUNE_15),
    ("2020年6月9日_6月15日", JUNE_9, JUNE_15),
    ("2020年6月9日ー6月15日", JUNE_9, JUNE_15),
    ("2020年6月9日→6月15日", JUNE_9, JUNE_15),
    ("2020年6月9日—至6月15日", JUNE_9, JUNE_15),
    ("2020年6月9日截至6月15日", JUNE_9, JUNE_15),
    ("2020年6月9日直至6月15日", JUNE_9, JUNE_15),
    ("2020年6月9日止于6月15日", JUNE_9, JUNE_15),
    ("2020年6月9日\n一6月15日", JUNE_9, JUNE_15),
    ("2020年6月9日一15日", JUNE_9, (None, None, 15)),
    ("2020年6月9日\n至15日", JUNE_9, (None, None, 15)),
    ("自2020年6月9日至6月15日止", JUNE_9, JUNE_15),
    ("自2020年6月9日起至6月15日止", JUNE_9, JUNE_15),
    ("从2020年6月9日起，至6月15日止", JUNE_9, JUNE_15),
    ("2020年6月9日起至6月15日截止", JUNE_9, JUNE_15),
    ("从2020年6月9日开始到6月15日为止", JUNE_9, JUNE_15),
    ("由2020年6月9日至6月15日结束", JUNE_9, JUNE_15),
    ("自2020年6月9日至6月15日前", JUNE_9, JUNE_15),
    ("即2020年6月9日至6月15日", JUNE_9, JUNE_15),
    ("6月9日至6月15日", (None, 6, 9), JUNE_15),
    ("12月28日至1月4日", (None, 12, 28), (None, 1, 4)),
    ("12月28日至2021年1月4日", (None, 12, 28), (2021, 1, 4)),
    ("9日—13日", (None, None, 9), (None, None, 13)),
    ("9号到13号", (None, None, 9), (None, None, 13)),
    ("12月11至13日", (None, 12, 11), (None, None, 13)),
    ("7月9—11日", (None, 7, 9), (None, None, 11)),
    ("2019年7月9-11日", (2019, 7, 9), (None, None, 11)),
    ("6月9-15", (None, 6, 9), (None, None, 15)),
    ("2022.7.13-17", (2022, 7, 13), (None, None, 17)),
    ("2022.7.13-2022.7.17", (2022, 7, 13), (2022, 7, 17)),
    ("2021.3.1—3.7", (2021, 3, 1), (None, 3, 7)),
    ("3.1-3.7", (None, 3, 1), (None, 3, 7)),
    ("21.3.1-21.3.7", (2021, 3, 1), (2021, 3, 7)),
    ("2021-03-01至2021-03-07", (2021, 3, 1), (2021, 3, 7)),
    ("2021-03-01-2021-03-07", (2021, 3, 1), (2021, 3, 7)),
    ("2021-03-01至03-07", (2021, 3, 1), (None, 3, 7)),
    ("2021-03-01 ~ 03-07", (2021, 3, 1), (None, 3, 7)),
    ("2021/3/1-2021/3/7", (2021, 3, 1), (2021, 3, 7)),
    ("2021/3/1-3/7", (2021, 3, 1), (None, 3, 7)),
    ("2021年3.1-3.7", (2021, 3, 1), (None, 3, 7)),
    ("22年3月1日至3月7日", (2022, 3, 1), (None, 3, 7)),
    ("二〇二二年八月二十二日至八月二十六日", (2022, 8, 22), (None, 8, 26)),
    ("二○二二年八月二十二日—二十六日", (2022, 8, 22), (None, None, 26)),
    ("2025年10 21 日至10 27 日", (2025, 10, 21), (None, 10, 27)),
    ("2 0 2 0 年 6 月 9 日 至 6 月 1 5 日", JUNE_9, JUNE_15),
    ("２０２０年６月９日—６月１５日", JUNE_9, JUNE_15),
    ("2020年6月15日至6月9日", (2020, 6, 15), (None, 6, 9)),
    ("2020年2月25日至2月30日", (2020, 2, 25), (None, 2, 30)),
    ("2020年6月9日至6月15日（节假日除外）", JUNE_9, JUNE_15),
    ("2020年6月9日至6月15日，节假日顺延", JUNE_9, JUNE_15),
    ("2020年6月9日至6月15日（遇法定节假日顺延）", JUNE_9, JUNE_15),
    ("2020年6月9日至6月15日（工作日）", JUNE_9, JUNE_15),
    ("2020年6月9日（星期二）至6月15日（星期一）", JUNE_9, JUNE_15),
    ("即日起至6月15日", None, JUNE_15),
    ("自今日起至6月15日止", None, JUNE_15),
    ("自公告之日起至2020年6月15日止", None, (2020, 6, 15)),
    ("至6月15日", None, JUNE_15),
    ("至2020年6月15日止", None, (2020, 6, 15)),
    ("截止到6月15日", None, JUNE_15),
    ("截至6月15日", None, JUNE_15),
    ("2020年6月15日止", None, (2020, 6, 15)),
    ("2020年6月9日", JUNE_9, None),
    ("自2020年6月9日", JUNE_9, None),
    ("自2020年6月9日起", JUNE_9, None),
    ("2020年6月9日起", JUNE_9, None),
]

LENGTHS = [
    ("5个工作日", 5, "workday"), ("5 个 工 作 日", 5, "workday"), ("五个工作日", 5, "workday"), ("5工作日", 5, "workday"),
    ("十五个工作日", 15, "workday"), ("5个工作天", 5, "workday"), ("5个法定工作日", 5, "workday"), ("五（5）个工作日", 5, "workday"),
    ("5（五）个工作日", 5, "workday"), ("3个工作日内", 3, "workday"), ("3个工作日以内", 3, "workday"), ("７个工作日", 7, "workday"),
    ("7天", 7, "day"), ("七天", 7, "day"), ("7日", 7, "day"), ("七日", 7, "day"), ("10个自然日", 10, "day"), ("30个日历日", 30, "day"),
    ("7个公历日", 7, "day"), ("二十日", 20, "day"), ("三十天", 30, "day"), ("廿天", 20, "day"), ("一周", 7, "day"), ("两周", 14, "day"), ("1周", 7, "day"),
    ("一个星期", 7, "day"), ("一星期", 7, "day"), ("两个礼拜", 14, "day"), ("5天（节假日顺延）", 5, "day"), ("5个工作日（节假日除外）", 5, "workday"),
    ("自公示之日起7个工作日", 7, "workday"), ("从公示之日起7个工作日内", 7, "workday"), ("自发布之日起七个工作日", 7, "workday"),
    ("见报之日起十个工作日内", 10, "workday"), ("自本公告发布之日起1个工作日", 1, "workday"), ("公布之日起7个工作日", 7, "workday"),
    ("自刊登之日起30日内", 30, "day"), ("自即日起7日内", 7, "day"), ("即日起三天", 3, "day"),
 ("自本通知印发之日起5天", 5, "day"),
    ("自公示次日起5个工作日", 5, "workday"), ("自网上公开之日起，为期5天", 5, "day"), ("公示之日起（5个工作日）", 5, "workday"),
    ("5个工作日，自公示之日起", 5, "workday"), ("5个工作日（自公示之日起）", 5, "workday"), ("5个工作日，自公告发布之次日起计算", 5, "workday"),
]  # fmt: skip

BOTH: list[tuple[str, Day, Day, int]] = [
    ("2020年6月9日至6月15日（5个工作日）", JUNE_9, JUNE_15, 5),
    ("2020年6月9日至6月15日（节假日除外，共5个工作日）", JUNE_9, JUNE_15, 5),
    ("2020年6月9日至6月15日（共5个工作日）", JUNE_9, JUNE_15, 5),
    ("2020年6月9日至6月15日（五个工作日）", JUNE_9, JUNE_15, 5),
    ("2020年6月9日至6月15日(5个工作日,公示当日不计)", JUNE_9, JUNE_15, 5),
    ("2020年6月9日至6月15日(共5个工作日,节假日顺延)", JUNE_9, JUNE_15, 5),
    ("2020年6月9日至6月15日（共5个工作日，公示当日不计）", JUNE_9, JUNE_15, 5),
    ("2020年6月9日至6月15日，共5个工作日", JUNE_9, JUNE_15, 5),
    ("2020年6月9日至6月15日，5个工作日", JUNE_9, JUNE_15, 5),
    ("2020年6月9日至6月15日止，共计七天", JUNE_9, JUNE_15, 7),
    ("2020年6月9日至6月15日，为期5个工作日", JUNE_9, JUNE_15, 5),
    ("2020年6月9日至6月15日，公示期为5个工作日", JUNE_9, JUNE_15, 5),
    ("2020年6月9日至6月15日共5个工作日", JUNE_9, JUNE_15, 5),
    ("2020年6月9日至6月15日 5个工作日", JUNE_9, JUNE_15, 5),
    ("2020年6月9日至6月15日（节假日除外），共5天", JUNE_9, JUNE_15, 5),
    ("5个工作日（2020年6月9日至6月15日）", JUNE_9, JUNE_15, 5),
    ("5个工作日（即2020年6月9日至6月15日）", JUNE_9, JUNE_15, 5),
    ("5个工作日（时间为2020年6月9日至6月15日）", JUNE_9, JUNE_15, 5),
    ("5个工作日，自2020年6月9日起至6月15日止", JUNE_9, JUNE_15, 5),
    ("5个工作日，即2020年6月9日至6月15日", JUNE_9, JUNE_15, 5),
    ("5个工作日，时间为2020年6月9日至6月15日", JUNE_9, JUNE_15, 5),
    ("5个工作日。自2020年6月9日至6月15日", JUNE_9, JUNE_15, 5),
    ("5个工作日：2020年6月9日至6月15日", JUNE_9, JUNE_15, 5),
    ("5个工作日 2020年6月9日至6月15日", JUNE_9, JUNE_15, 5),
    ("5个工作日（2020年6月9日至6月15日，节假日除外）", JUNE_9, JUNE_15, 5),
    ("5个工作日(2020年6月9日-6月15日)内", JUNE_9, JUNE_15, 5),
    ("7日（2020年6月9日至6月15日）", JUNE_9, JUNE_15, 7),
    ("三天（即12月11至13日）", (None, 12, 11), (None, None, 13), 3),
    ("自公示之日起7个工作日(2018年5月28日-6月5日)", (2018, 5, 28), (None, 6, 5), 7),
    ("自公示之日起5个工作日，即2020年6月9日至6月15日", JUNE_9, JUNE_15, 5),
    ("自2020年6月9日起5个工作日", JUNE_9, None, 5),
    ("7天，自即日起至6月15日", None, JUNE_15, 7),
    ("自2020年6月9日起，公示5个工作日", JUNE_9, None, 5),
    ("2020年6月9日起，为期5天", JUNE_9, None, 5),
    ("5个工作日，自2020年6月9日起", JUNE_9, None, 5),
    ("5个工作日（从2020年6月9日起）", JUNE_9, None, 5),
    ("5个工作日，2020年6月9日起", JUNE_9, None, 5),
]

TIMES = [
    ("2025年12月25日8:30-12月31日8:30", time(8, 30), time(8, 30)),
    ("2016年12月5日8:00起至2016年12月10日17:00止", time(8), time(17)),
    ("2024年11月25日上午9时至2024年12月14日下午16时", time(9), time(16)),
    ("6月9日8时至15日24时", time(8), time(0)),
    ("2020-06-0908:30-2020-06-1517:30", time(8, 30), time(17, 30)),
    ("2020年6月9日8:30-11:30", time(8, 30), time(11, 30)),
    ("2020年6月9日下午2:00至5:30", time(14), time(5, 30)),
]

PARTS = [  # what stands behind a stretch is not of it
    ("2020年6月9日至6月15日。公示期间", "2020年6月9日至6月15日"),
    ("7天，公示期间任何单位", "7天"),
    ("7天，联系电话：88001234", "7天"),
    ("5天\n2020年6月9日", "5天"),
    ("10个工作日\n2020年6月9日至此", "10个工作日"),
    ("2020年6月9日至诚学院", "2020年6月9日"),
    ("2020年6月9日，共3人", "2020年6月9日"),
    ("2020年6月9日至2个月", "2020年6月9日"),
    ("2020年6月9日-15人", "2020年6月9日"),
    ("7天，2020年6月20日前", "7天"),
    ("5个工作日，自公示期满", "5个工作日"),
]

NONE = ["", "公示", "5个", "5人", "3.5天", "工作日", "第5天", "5-", "至", "自", "（", "2020年", "六个月零", "满后"]


def read(text: str) -> Match[Stretch] | None:
    return PHRASE.match(fold(text))


def day(stated: StatedDate | None) -> Day:
    return (stated.year, stated.month, stated.day) if stated else None


@pytest.mark.parametrize(("text", "first", "last"), RANGES)
def test_first_and_last_day(text: str, first: Day, last: Day) -> None:
    found = read(text)
    assert found is not None
    assert (day(found.value.first), day(found.value.last), found.value.length) == (first, last, None)
    assert (found.value.start, found.end) == (0, len(text))


@pytest.mark.parametrize(("text", "number", "unit"), LENGTHS)
def test_how_long(text: str, number: int, unit: str) -> None:
    found = read(text)
    assert found is not None
    length = found.value.length
    assert length is not None
    assert (length.value, length.unit, found.value.first, found.value.last) == (number, unit, None, None)
    assert (found.value.start, found.end) == (0, len(text))


@pytest.mark.parametrize(("text", "first", "last", "number"), BOTH)
def test_days_and_length(text: str, first: Day, last: Day, number: int) -> None:
    found = read(text)
    assert found is not None
    length = found.value.length
    assert (day(found.value.first), day(found.value.last), length and length.value) == (first, last, number)
    assert (found.value.start, found.end) == (0, len(text))


@pytest.mark.parametrize(("text", "first", "last"), TIMES)
def test_times_of_day(text: str, first: time, last: time) -> None:
    found = read(text)
    assert found is not None
    assert found.value.first is not None
    assert found.value.last is not None
    assert (found.value.first.time, found.value.last.time) == (first, last)
    assert found.end == len(text)


def test_a_time_of_day_alone_ends_the_same_day() -> None:
    found = read("2020年6月9日（星期二）8:30-11:30")
    assert found is not None
    last = found.value.last
    assert last is not None
    assert (day(last), last.weekday) == (JUNE_9, None)


@pytest.mark.parametrize("text", ["一个月", "两个月", "半个月", "24小时", "自公示之日起一个月"])
def test_months_and_hours_are_no_number_of_days(text: str) -> None:
    found = read(text)
    assert found is not None
    assert (found.value, found.end) == (Stretch(0, is_counted="起" in text), len(text))


@pytest.mark.parametrize(("text", "wording"), PARTS)
def test_what_stands_behind_is_left(text: str, wording: str) -> None:
    found = read(text)
    assert found is not None
    assert text[found.value.start : found.end] == wording


@pytest.mark.parametrize("text", NONE)
def test_other_words_are_no_stretch(text: str) -> None:
    assert read(text) is None


@settings(max_examples=80)
@given(st.lists(st.sampled_from([
    "2020年", "6月", "9日", "15日", "至", "—", "自", "起", "止", "，", "（", "）", "5个工作日", "7天", "共", "即", "公示之日起", "8:30", "3.1", "9",
    "（星期二）", "节假日顺延", "一", "\n", " ", "个", "前", "内", "2021-03-01",
]), max_size=14).map("".join))  # fmt: skip
def test_places_are_wordings(text: str) -> None:
    found = read(text)
    if found is None:
        return
    stretch = found.value
    assert 0 <= stretch.start < found.end <= len(text)
    for stated in (stretch.first, stretch.last):
        if stated is not None:
            assert stretch.start <= stated.start < stated.end <= found.end
            assert text[stated.start : stated.end].strip() == text[stated.start : stated.end]
    if stretch.length is not None:
        assert numeral_value(text[slice(*stretch.length.value_place)]) == stretch.length.value
