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
    ("一、能工巧匠（6名，按姓氏笔画为序）", "能工巧匠", 1, True),
    ("101 海洋学院", "海洋学院", 2, False),
    ("070700 海洋科学", "海洋科学", 3, False),
    ("2903 班", "2903 班", 4, False),
    ("◆ 语文教师", "语文教师", 4, False),
    ("【骨干教师】 4人", "骨干教师", 4, True),
]
PEOPLE = [
    ("一、教育局（8人）", 8),
    ("优秀教师（六名）", 6),
    ("最低生活保障（12户）", 12),
    ("语文教师5名", 5),
    ("先进集体（3个）", None),
    ("教育局", None),
]
NONE = ["", "123", "2020", "公示期满，无异议。", "联系电话：12345", "一" * 70, "现公示如下：马波"]


@pytest.mark.parametrize(("text", "title", "depth", "is_counted"), CASES)
def test_groups(text: str, title: str, depth: int, is_counted: bool) -> None:
    group = read_group(fold(text), 0, len(text))
    assert group is not None
    assert (text[slice(*group.place)], group.depth, group.is_counted) == (title, depth, is_counted)


@pytest.mark.parametrize(("text", "people"), PEOPLE)
def test_how_many_people(text: str, people: int | None) -> None:
    group = read_group(fold(text), 0, len(text))
    assert group is not None
    assert group.people == people


def test_codes_of_subjects() -> None:
    college, subject = read_group("101 海洋学院", 0, 8), read_group("070700 海洋科学", 0, 11)
    assert college is not None
    assert subject is not None
    assert (college.is_subject, subject.is_subject) == (False, True)


@pytest.mark.parametrize("text", NONE)
def test_no_groups(text: str) -> None:
    assert read_group(fold(text), 0, len(text)) is None


@given(st.text(max_size=60))
def test_any_text(text: str) -> None:
    read_group(fold(text), 0, len(text))
