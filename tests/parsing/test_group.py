"""Headings over lists of names."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from notices.folding import fold
from notices.parsing.group import read_group

# text, what it names, its depth, whether it counts
CASES = [
    ("一、教育局（8人）", "教育局", 1, True),
    ("十二、教育局", "教育局", 1, False),
    ("（一）第十七中学（共3人）", "第十七中学", 2, True),
    ("(2) 第十七中学", "第十七中学", 2, False),
    ("1.语文教师：", "语文教师", 3, False),
    ("2）语文教师", "语文教师", 3, False),
    ("3 语文教师 5名", "语文教师", 3, True),
    ("田径（6名）：", "田径", 4, True),
    ("华中站（武汉、长沙）", "华中站（武汉、长沙）", 4, False),
    ("第一选区（应选2名，候选人3名）", "第一选区", 4, True),
    ("法学 专业", "法学 专业", 4, False),
    ("一、先进集体（3个）", "先进集体", 1, True),
]
NONE = ["", "123", "2020", "公示期满，无异议。", "联系电话：12345", "一" * 70, "现公示如下：马波"]


@pytest.mark.parametrize(("text", "title", "depth", "is_counted"), CASES)
def test_groups(text: str, title: str, depth: int, is_counted: bool) -> None:
    group = read_group(fold(text), 0, len(text))
    assert group is not None
    assert (text[slice(*group.place)], group.depth, group.is_counted) == (title, depth, is_counted)


@pytest.mark.parametrize("text", NONE)
def test_no_groups(text: str) -> None:
    assert read_group(fold(text), 0, len(text)) is None


@given(st.text(max_size=60))
def test_any_text(text: str) -> None:
    read_group(fold(text), 0, len(text))
