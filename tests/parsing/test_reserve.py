"""The words that mark reserves."""

from __future__ import annotations

import pytest

from notices.parsing.reserve import marks_reserve, speaks_of_reserves


@pytest.mark.parametrize(
    ("said", "marks"),
    [
        ("候补", True),
        ("候补3", True),
        ("替补第二名", True),
        ("拟候补", True),
        ("递补（第1名）", True),
        ("备 选", True),
        ("递补入围", False),
        ("候补（按顺序递补）：", True),
        ("候补资格审查", False),
        ("不候补", False),
        ("正式", False),
        ("", False),
    ],
)
def test_marks_reserve(said: str, marks: bool) -> None:
    assert marks_reserve(said) is marks


def test_of_those_who_come_in_a_caption_says_no_more() -> None:
    assert speaks_of_reserves("候补人员名单")
    assert not speaks_of_reserves("递补人员名单")
