"""Postcodes: which exist, and in which province."""

from __future__ import annotations

import pytest

from notices.codes.areas import areas
from notices.codes.postcode import PREFIXES, postcode_fault, provinces_of


def test_every_province_has_postcodes() -> None:
    assert PREFIXES.keys() == {area.province for area in areas().values()}
    assert all(len(prefix) == 2 and prefix.isdecimal() for prefixes in PREFIXES.values() for prefix in prefixes)


@pytest.mark.parametrize("code", ["041000", "100800", "999077", "861000", "010000"])
def test_what_may_exist(code: str) -> None:
    assert postcode_fault(code) is None


@pytest.mark.parametrize(
    ("code", "zh", "en"),
    [
        ("04100", "应有6位，实有5位", "6 digits expected, not 5"),
        ("0410000", "应有6位，实有7位", "6 digits expected, not 7"),
        ("", "应有6位，实有0位", "6 digits expected, not 0"),
        ("000000", "没有以00开头的邮政编码", "no postcode begins with 00"),
        ("871234", "没有以87开头的邮政编码", "no postcode begins with 87"),
        ("981234", "没有以98开头的邮政编码", "no postcode begins with 98"),
    ],
)
def test_what_does_not_exist(code: str, zh: str, en: str) -> None:
    assert postcode_fault(code) == (zh, en, True)


def test_the_provinces_of_a_code() -> None:
    assert provinces_of("310000") == ("浙江",)
    assert provinces_of("750000") == ("内蒙古", "宁夏")
    assert provinces_of("999077") == ()
