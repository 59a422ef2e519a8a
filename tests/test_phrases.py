"""One phrase alone."""

from __future__ import annotations

from contextlib import suppress
from datetime import date
from typing import Any

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from notices.errors import NoticeError, ParseError
from notices.models.period import Period
from notices.phrases import parse_contacts, parse_date, parse_period

PERIODS: list[tuple[str, dict[str, Any]]] = [
    ("2024年5月6日至10日", {"start": date(2024, 5, 6), "end": date(2024, 5, 10)}),
    ("公示时间：2024年5月6日—2024年5月10日", {"start": date(2024, 5, 6), "end": date(2024, 5, 10)}),
    ("2024年12月28日至1月4日", {"start": date(2024, 12, 28), "end": date(2025, 1, 4)}),
    ("自公示之日起5个工作日", {"length": 5, "unit": "workday"}),
]


@pytest.mark.parametrize(("text", "values"), PERIODS)
def test_periods(text: str, values: dict[str, Any]) -> None:
    assert parse_period(text) == Period(**values)


def test_an_inverted_window_is_data() -> None:
    assert parse_period("2024年5月10日至5月6日").is_inverted


@pytest.mark.parametrize("text", ["", "\n", "公示", "今天天气不错", "🙂", "３²"])
def test_no_period(text: str) -> None:
    with pytest.raises(ParseError, match="no window") as caught:
        parse_period(text)
    assert caught.value.expected


DATES = ["2024年5月6日", "二〇二四年五月六日", "２０２４．５．６", "2024-05-06", " 2024 年 5 月 6 日 "]


@pytest.mark.parametrize("text", DATES)
def test_dates(text: str) -> None:
    assert parse_date(text) == date(2024, 5, 6)


NO_DATES = [("2024年2月30日", "no such day"), ("5月6日", "no year"), ("明天", "no date"), ("", "no date in ''")]


@pytest.mark.parametrize(("text", "message"), NO_DATES)
def test_no_date(text: str, message: str) -> None:
    with pytest.raises(ParseError, match=message) as caught:
        parse_date(text)
    assert (caught.value.line, caught.value.column) == (1, 1)


def test_the_place_is_that_of_the_first_character() -> None:
    with pytest.raises(ParseError) as caught:
        parse_date("\n\n  明天")
    assert (caught.value.line, caught.value.column) == (3, 3)


def test_contacts() -> None:
    found = parse_contacts("监督电话：0571-88001234、0571-88001235")
    assert [(contact.type, contact.label, contact.value) for contact in found] == [
        ("phone", "监督电话", "0571-88001234"),
        ("phone", "监督电话", "0571-88001235"),
    ]


@pytest.mark.parametrize("text", ["", "公示", "2024年5月6日"])
def test_no_contacts(text: str) -> None:
    assert parse_contacts(text) == []


@pytest.mark.parametrize("parse", [parse_period, parse_date, parse_contacts])
def test_only_text(parse: Any) -> None:
    with pytest.raises(TypeError, match="expected a text"):
        parse(b"2024")


PHRASES = st.lists(
    st.sampled_from([*"公示自至到—年月日起止：、（）", "2024", "13", "31", "0571-", "88001234", "\n", "𠮷", "\ud800"])
    | st.text(max_size=3),
    max_size=12,
).map("".join)


@given(PHRASES)
@example("<html><p>公示</p></html>")
@settings(max_examples=200)
def test_any_text_is_read_or_refused(text: str) -> None:
    for parse in (parse_period, parse_date, parse_contacts):
        with suppress(NoticeError):
            parse(text)
