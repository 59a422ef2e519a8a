"""Identity numbers, and what masks leave of them."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from notices.codes.identity import candidates, check_of, is_birth, is_id_number, is_old_id_number, masked

VALID = "11010519491231002X"


@pytest.mark.parametrize(
    ("number", "valid"),
    [
        (VALID, True),
        (VALID.lower(), True),
        ("110105194912310021", False),
        ("11010519491331002X", False),
        (VALID[:-1], False),
        (VALID + "0", False),
        ("", False),
        ("１10105194912310" + "02X", False),
        ("1101051949123100²X", False),
        ("1101051949123100AX", False),
        ("110105194A12310021", False),
    ],
)
def test_numbers(number: str, *, valid: bool) -> None:
    assert is_id_number(number) is valid


@pytest.mark.parametrize(
    ("number", "valid"),
    [("110105491231002", True), ("110105491331002", False), ("11010549123100", False), ("1101054912310021", False),
     ("11010549123100X", False), ("11010549123100２", False)],
)  # fmt: skip
def test_old_numbers(number: str, *, valid: bool) -> None:
    assert is_old_id_number(number) is valid


@given(st.integers(100000, 999999), st.dates(date(1900, 1, 1), date(2099, 12, 31)), st.integers(0, 999))
def test_the_right_check_character_makes_a_number_and_no_other_does(region: int, born: date, sequence: int) -> None:
    body = f"{region}{born:%Y%m%d}{sequence:03}"
    assert [char for char in "0123456789X" if is_id_number(body + char)] == [check_of(body)]


@pytest.mark.parametrize(
    ("digits", "valid"),
    [("19000101", True), ("18991231", False), ("20991231", True), ("21000101", False), ("20000229", True), ("19000229", False)],
)  # fmt: skip
def test_births(digits: str, *, valid: bool) -> None:
    assert is_birth(digits) is valid


COUNTS = [
    (VALID, 1),
    ("110105194912310021", 0),
    ("1101051949123100**", 10),
    ("11010519491231002*", 1),
    ("11010519491231****", 1000),
    ("11010519491231***X", 91),
    ("1101051949****002X", 34),
    ("1101051949****002*", 365),
    ("1101051948****002*", 366),
    ("110105194912**002*", 31),
    ("1101051949**31002*", 7),
    ("110105****1231002*", 127),
    ("110105194*1231002*", 10),
    ("110105********002*", 46386),
    ("*10105194912310021", 1),
    ("*1010519491231002X", 1),
    ("**010519491231002X", 9),
]


@pytest.mark.parametrize(("number", "count"), COUNTS)
def test_what_a_mask_leaves(number: str, count: int) -> None:
    assert candidates(number, 2026) == count


def test_nobody_is_born_after_the_check() -> None:
    assert candidates("110105****0101002*", 2000) == 101


def test_masks_of_our_own_leave_many() -> None:
    assert candidates(masked(VALID), 2026) > 100_000
    assert masked(VALID) == "110105********00**"
    assert masked("110105491231002") == "110105*********"
