"""Sums in Chinese capitals."""

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from notices.parsing.capitals import capitals_value

CASES = [
    ("柒万伍仟元整", "75000"),
    ("贰佰伍拾万零陆仟元整", "2506000"),
    ("壹佰零贰元叁角伍分", "102.35"),
    ("拾元零伍分", "10.05"),
    ("壹元伍角", "1.5"),
    ("伍万圆正", "50000"),
    ("参拾萬元".replace("萬", "万"), "300000"),
    ("五十万元", "500000"),
    ("十二万元", "120000"),
    ("两千元", "2000"),
    ("叁亿伍仟万元整", "350000000"),
    ("壹万亿元", "1000000000000"),
    ("壹拾亿零伍佰元", "1000000500"),
    ("伍 万 元 整", "50000"),
    ("伍仟整", "5000"),
    ("零元", "0"),
    ("零元整", "0"),
    ("贰零贰肆元", None),
    ("壹贰元", None),
    ("伍元叁", None),
    ("伍元角", None),
    ("伍元整角", None),
    ("整", None),
    ("", None),
    ("伍美元", None),
    ("壹亿亿亿元", None),
]  # fmt: skip

FIGURES = "零壹贰叁肆伍陆柒捌玖"


@pytest.mark.parametrize(("text", "value"), CASES)
def test_the_sum_in_capitals(text: str, value: str | None) -> None:
    assert capitals_value(text) == (None if value is None else Decimal(value))


def _section(number: int) -> str:
    """A number below ten thousand in capitals."""
    said, gap = "", False
    for step, letter in ((1000, "仟"), (100, "佰"), (10, "拾"), (1, "")):
        figure = number // step % 10
        if figure:
            said += ("零" if gap and said else "") + FIGURES[figure] + letter
        gap = not figure
    return said


@given(st.integers(0, 9999), st.integers(0, 9999), st.integers(0, 9999), st.integers(0, 9), st.integers(0, 9))
def test_every_sum_is_read_back(high: int, middle: int, low: int, tens: int, cents: int) -> None:
    said = (_section(high) + "亿" if high else "") + (_section(middle) + "万" if middle else "") + _section(low)
    parts = (FIGURES[tens] + "角" if tens else "") + (FIGURES[cents] + "分" if cents else "")
    value = Decimal(high * 10**8 + middle * 10**4 + low) + Decimal(10 * tens + cents) / 100
    assert capitals_value(f"{said or '零'}元{parts}整") == value


@given(st.text("零壹贰拾佰仟万亿元角分整 圆1x", max_size=40))
def test_any_text_makes_a_sum_or_none(text: str) -> None:
    value = capitals_value(text)
    assert value is None or value >= 0
