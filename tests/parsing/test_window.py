"""Windows as parts of a notice, and which of several is the publicity period."""

from __future__ import annotations

from datetime import date, time

import pytest

from notices.document import Document
from notices.parsing.part import Part
from notices.parsing.period import read_windows
from notices.parsing.window import Window, period_and_ranges


def read(text: str, marks: tuple[tuple[int, int], ...] = ()) -> list[Window]:
    document = Document(text, (), marks=marks)
    return read_windows(document, 0, len(text))


def wordings(part: Part, text: str) -> dict[str, str]:
    """The wording of each value of ``part``."""
    return {
        ".".join(map(str, loc)): "".join(text[start:end] for start, end in pieces)
        for loc, pieces in part.places.items()
    }


def test_each_value_has_its_place() -> None:
    text = "公示期为5个工作日，自2020年6月9日（星期二）上午8:00起至6月15日（星期一）17时30分止。"
    [window] = read(text)
    part = window.part()
    said = "5个工作日，自2020年6月9日（星期二）上午8:00起至6月15日（星期一）17时30分止"
    assert part.data == {
        "text": said,
        "start": date(2020, 6, 9),
        "start_weekday": 2,
        "start_time": time(8),
        "end": date(2020, 6, 15),
        "end_weekday": 1,
        "end_time": time(17, 30),
        "length": 5,
        "unit": "workday",
    }
    assert wordings(part, text) == {
        "": said,
        "text": said,
        "start": "2020年6月9日",
        "start_weekday": "星期二",
        "start_time": "上午8:00",
        "end": "6月15日",
        "end_weekday": "星期一",
        "end_time": "17时30分",
        "length": "5",
        "unit": "个工作日",
    }
    assert (part.inferred, part.findings) == ([], [])


def test_a_range_keeps_its_label() -> None:
    text = "笔试、面 试 时 间：2020年6月20日至21日"
    [window] = read(text)
    part = window.part()
    assert part.data == {
        "text": "2020年6月20日至21日",
        "start": date(2020, 6, 20),
        "end": date(2020, 6, 21),
        "label": "面试时间",
    }
    assert wordings(part, text)["label"] == "面 试 时 间"


def test_a_period_needs_no_label() -> None:
    [window] = read("公示时间：2020年6月20日至21日")
    assert "label" not in window.part().data


def test_the_year_comes_from_the_hint_and_is_marked() -> None:
    [window] = read("公示时间：12月28日至1月4日")
    part = window.part(date(2021, 1, 5))
    assert (part.data["start"], part.data["end"]) == (date(2020, 12, 28), date(2021, 1, 4))
    assert part.inferred == ["start.year", "end.year"]
    without = window.part()
    assert {"start", "end"}.isdisjoint(without.data)
    assert ("start",) in without.places


def test_a_day_that_does_not_exist_is_a_finding() -> None:
    text = "公示时间：2023年2月24日—2023年2月30日"
    [window] = read(text)
    part = window.part()
    assert "end" not in part.data
    assert wordings(part, text)["end"] == "2023年2月30日"
    assert part.findings == [{"name": "impossible-date", "loc": ("end",), "text": "2023年2月30日"}]


@pytest.mark.parametrize(
    ("text", "name"),
    [("公示时间：6月15日至6月9日", "inverted-period"), ("面试时间：6月15日至9日", "inverted-range")],
)
def test_without_a_year_it_is_found_to_run_backwards(text: str, name: str) -> None:
    [window] = read(text)
    assert [finding["name"] for finding in window.part().findings] == [name]
    assert window.part(date(2020, 6, 1)).findings == []
    assert window.part(date(2020, 6, 1)).data["end"] == date(2020, 6, 9)


@pytest.mark.parametrize(
    ("text", "start", "end"),
    [
        ("公示时间：2020年6月9日8时至6月15日24时", time(8), time(0)),
        ("公示时间：2020年6月9日0:00至6月15日晚上12点", time(0), time(0)),
        ("公示时间：2020年6月9日24:00至6月15日", None, None),
    ],
)
def test_the_end_of_a_day_is_the_time_of_an_end_only(text: str, start: time | None, end: time | None) -> None:
    [window] = read(text)
    data = window.part().data
    assert (data.get("start_time"), data.get("end_time")) == (start, end)


def test_a_window_over_two_lines_says_what_both_say() -> None:
    text = "公示时间为2O21年11月8日\n一11月12日。"
    [window] = read(text)
    part = window.part()
    assert part.data["text"] == "2O21年11月8日一11月12日"
    assert part.data["end"] == date(2021, 11, 12)
    assert len(part.places[()]) == 2


def test_marks_inside_are_not_of_the_wording() -> None:
    text = "**公示时间**：2020年6月9日**至**15日"
    marks = tuple((at, at + 2) for at in range(len(text)) if text[at : at + 2] == "**")
    [window] = read(text, marks)
    assert window.part().data["text"] == "2020年6月9日至15日"


CHOICES = [  # text, the wording of the period, of the other ranges
    ("公示时间：2020年6月9日至15日", "2020年6月9日至15日", []),
    ("公示期7天。公示时间：2020年6月9日至15日", "7天2020年6月9日至15日", []),
    ("公示时间：2020年6月9日至15日。公示期7天，再次公示3天", "2020年6月9日至15日7天", []),
    ("公示时间：2020年6月9日至15日，如有异议，请于2020年6月15日前反映", "2020年6月9日至15日", []),
    ("公示时间：2020年6月9日至15日，如有异议，请于2020年6月14日前反映", "2020年6月9日至15日", ["2020年6月14日前"]),
    ("公示时间：2020年6月9日至15日，如有异议，请于6月14日前反映", "2020年6月9日至15日", ["6月14日前"]),
    ("公示时间：6月9日至15日，如有异议，请于2020年6月15日前反映", "6月9日至15日", []),
    ("公示时间：6月9日至15日，如有异议，请于6月16日前反映", "6月9日至15日", ["6月16日前"]),
    (
        "公示时间：2020年6月9日至15日。面试时间：7月1日。公示期自6月8日至15日",
        "2020年6月9日至15日",
        ["7月1日", "自6月8日至15日"],
    ),
    ("公示时间：2020年6月9日至15日。公示期自6月9日起", "2020年6月9日至15日", []),
    ("公示期：7天（2020年6月9日至15日）。公示期限：5天", "7天（2020年6月9日至15日）", ["5天"]),
    ("公示期：7天（2020年6月9日至15日）。公示期限：5个工作日", "7天（2020年6月9日至15日）", []),
    ("公示期：7天（2020年6月9日至15日）。公示期限：7天", "7天（2020年6月9日至15日）", []),
    ("公告时间：2020-06-08。公示开始时间：2020-06-09。公示期：2020年6月10日至15日", "2020年6月10日至15日", []),
    ("公告时间：2020-06-08 10:00。公示期7天", "7天", []),
    ("公告时间：2020-06-08", "2020-06-08", []),
    ("面试时间：2020年6月9日", None, ["2020年6月9日"]),
    ("面试时间：2020年6月9日。公示期7天。报名时间：2020年5月1日至5日", "7天", ["2020年6月9日", "2020年5月1日至5日"]),
    ("请于2020年6月15日前反映", "2020年6月15日前", []),
    ("自公示之日起5个工作日内有异议的，请于2020年6月15日前反映", "自公示之日起5个工作日内", []),
    ("公示期5个工作日，自公示之日起。如有异议，请于2020年6月15日前反映", "5个工作日，自公示之日起", []),
    ("公示期自2020年6月9日起5个工作日，有异议请于2020年6月20日前反映", "自2020年6月9日起5个工作日", []),
    ("公示开始时间：2020-06-09 00:00  公示结束时间：2020-06-15 23:59", "2020-06-09 00:002020-06-15 23:59", []),
    ("公告时间：2020-06-08 10:00。公示截止时间：2020年6月15日", "2020年6月15日", []),
    ("现予公示（5个工作日），如有异议，请于2020年6月15日前反映", "5个工作日2020年6月15日前", []),
    ("公示期自2020年6月9日起，如有异议，请于2020年6月15日前反映", "自2020年6月9日起2020年6月15日前", []),
    ("公示期至2020年6月15日止，如有异议，请于2020年6月14日前反映", "至2020年6月15日止", ["2020年6月14日前"]),
    ("公示期至2020年6月15日止，自公示之日起3日内有异议的，可以反映", "至2020年6月15日止", []),
    ("无", None, []),
]


@pytest.mark.parametrize(("text", "period", "ranges"), CHOICES)
def test_the_publicity_period_among_several(text: str, period: str | None, ranges: list[str]) -> None:
    chosen, others = period_and_ranges(read(text))
    assert (chosen.part().data["text"] if chosen else None) == period
    assert [window.part().data["text"] for window in others] == ranges


OFFERS = [  # text, the wording of the period
    ("报名时间：即日起至2020年6月15日17时止。展示时间：2020年6月9日至10日", "即日起至2020年6月15日17时止"),
    ("竞买报名时间：2020年6月9日至6月15日", "2020年6月9日至6月15日"),
    ("公告期：2020年6月1日至8日。报名时间：2020年6月9日至6月15日", "2020年6月1日至8日"),
    ("报名时间：2020年6月9日", None),
    ("展示时间：2020年6月9日至6月15日", None),
]


@pytest.mark.parametrize(("text", "period"), OFFERS)
def test_the_days_of_registration_are_the_window_of_an_offer(text: str, period: str | None) -> None:
    chosen, _ = period_and_ranges(read(text), is_offer=True)
    assert (chosen.part().data["text"] if chosen else None) == period
    if chosen is not None:
        assert "label" not in chosen.part().data


def test_a_range_without_label_is_the_period_where_nothing_else_is() -> None:
    alone = read("2020年6月9日至6月15日")
    chosen, others = period_and_ranges(alone)
    assert chosen is not None
    assert (chosen.role, others) == ("period", [])
    chosen, others = period_and_ranges([*alone, *read("公示期7天")])
    assert chosen is not None
    assert chosen.part().data["text"] == "7天"
    assert others == alone


def test_a_completed_period_has_the_place_of_both() -> None:
    text = "现予公示（5个工作日），如有异议，请于2020年6月15日前反映"
    chosen, _ = period_and_ranges(read(text))
    assert chosen is not None
    part = chosen.part()
    assert (part.data["length"], part.data["end"]) == (5, date(2020, 6, 15))
    assert wordings(part, text)[""] == part.data["text"]
    assert (part.start, part.end) == (text.index("5"), text.index("前") + 1)
