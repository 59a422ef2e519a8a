"""Marks between pages."""

from __future__ import annotations

import pytest

from notices.folding import fold
from notices.parsing.pagemark import is_page_mark

MARKS = (
    "— 1 —",
    "－12－",
    "第 1 页，共 3 页",
    "第1页",
    "第3页 共10页",
    "共3页，第1页",
    "1 / 3",
    "Page 2 of 5",
    "page 2",
    "·3·",
    "12",
    "- 7",
    "-----7-----",
)
OTHERS = ("第3名", "1.", "共3人", "2031年", "第一页", "", "1 2", "— 一 —", "12345", "公示", "第 1 页" * 9)


@pytest.mark.parametrize("text", MARKS)
def test_marks(text: str) -> None:
    assert is_page_mark(fold(text), 0, len(text))


@pytest.mark.parametrize("text", OTHERS)
def test_other_lines(text: str) -> None:
    assert not is_page_mark(fold(text), 0, len(text))


def test_only_the_text_between_the_offsets_counts() -> None:
    assert is_page_mark("名单- 3 -公示", 2, 7)
