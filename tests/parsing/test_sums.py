"""Columns of money."""

import pytest

from notices.parsing.sums import read_sums

CASES: list[tuple[str, list[str | None], list[str | None], list[str | None] | None, list[str | None] | None]] = [
    ("金额（万元）", ["1.5", "0"], ["15000", "0"], None, None),
    ("成交金额", ["26,900.00", None], ["26900", None], None, None),
    ("成交金额", ["8%", "3000"], [None, "3000"], None, ["8%", None]),
    ("成交金额", ["玖万元整（￥98,000.00）", "￥5"], ["98000", "5"], ["90000", None], None),
    ("成交金额", [], [], None, None),
]


@pytest.mark.parametrize(("header", "cells", "values", "words", "unread"), CASES)
def test_a_column(
    header: str,
    cells: list[str | None],
    values: list[str | None],
    words: list[str | None] | None,
    unread: list[str | None] | None,
) -> None:
    found = read_sums(header, cells)
    assert found.values == values
    assert found.words == words
    assert found.unread == unread
