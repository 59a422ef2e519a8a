"""Lines that say of one person what he is, or whose."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from notices.folding import fold
from notices.parsing.described import read_described

# line, name, what he is, whose he is
CASES = [
    ("1.张华齐 云台县供电所带电作业班班长", "张华齐", "云台县供电所带电作业班班长", None),
    ("2 付溪弘　云台县山水小学校长。", "付溪弘", "云台县山水小学校长", None),
    ("(3)欧阳雪,云台县第一中学教师", "欧阳雪", "云台县第一中学教师", None),
    ("张 华 云台县第一小学教师", "张 华", "云台县第一小学教师", None),
    ("6.边巧云 云台县第一中学高级教师", "边巧云", "云台县第一中学高级教师", None),
    ("顾馨晓 商学院 会计2903", "顾馨晓", "商学院 会计2903", None),
    ("一、张华齐　3人　900元　因残", "张华齐", None, None),
    ("十二、张  华　3人　月补助900元", "张  华", None, None),
    ("会计2903班  方文静", "方文静", None, "会计2903班"),
    ("云台二小  谢知亦", "谢知亦", None, "云台二小"),
    ("普  兰　云台县第一小学", "普  兰", "云台县第一小学", None),
    ("云台县第一中学  谢知亦", "谢知亦", None, "云台县第一中学"),
    ("张华齐——云台县第一中学", "张华齐", "云台县第一中学", None),
    ("◆ 张华齐　云台县第一中学", "张华齐", "云台县第一中学", None),
    ("石桥村 谢知亦", "谢知亦", None, "石桥村"),
    ("石桥村三组 谢　亦", "谢 亦", None, "石桥村三组"),
    ("070700 海洋科学 谢知亦", "谢知亦", None, "070700 海洋科学"),
]
NOTES = [
    ("张华齐（女）　云台县第一中学教师", {"gender": "女"}),
    ("一、张华齐　3人　900元　因残", {"remark": "3人　900元　因残"}),
    ("张华齐（女，回族）　云台县第一中学教师", {"gender": "女", "ethnicity": "回族"}),
    ("张华齐（回族）　云台县第一中学教师", {"ethnicity": "回族"}),
    ("石桥村 张华齐（五保户）", {"remark": "五保户"}),
    ("070700 海洋科学　候补1　张华齐", {"remark": "候补1"}),
    ("候补1　070700 海洋科学　张华齐", {"remark": "候补1"}),
    ("070700 海洋科学　候补1　张华齐（女）", {"remark": "候补1", "gender": "女"}),
    ("候补2　070700 海洋科学　张华齐（女）", {"remark": "候补2", "gender": "女"}),
]

NONE = [
    "张华齐   云台县第一小学        谢知亦   云台县第二小学",
    "", "张三 李四", "王丽 通讯员", "高中教师 方文静", "联系人 王强", "方案 云台县第一中学教师", "夏至实,男,汉族,云台县第一中学教师",
    "张三 13900001111 云台县第一中学", "夏老师 0999-6212345", "张华齐 云台县供电所班长。另有", "张华齐" + " 云台县供电所班长" * 20,
]  # fmt: skip


@pytest.mark.parametrize(("line", "name", "about", "of"), CASES)
def test_lines(line: str, name: str, about: str | None, of: str | None) -> None:
    folded = fold(line)
    found = read_described(folded)
    assert found is not None
    assert folded[slice(*found.name)] == name
    assert (found.about and folded[slice(*found.about)]) == about
    assert (found.of and folded[slice(*found.of)]) == of


@pytest.mark.parametrize(("line", "notes"), NOTES)
def test_what_else_is_said(line: str, notes: dict[str, str]) -> None:
    found = read_described(fold(line))
    assert found is not None
    assert {field: line[slice(*place)] for field, place in found.notes} == notes


@pytest.mark.parametrize("line", NONE)
def test_no_such_lines(line: str) -> None:
    assert read_described(fold(line)) is None


@given(st.text("张华1.,。 班长云台县\n（）", max_size=40))
def test_any_text(text: str) -> None:
    folded = fold(text)
    found = read_described(folded)
    for place in (found.name, found.about, found.of) if found else ():
        assert place is None or folded[slice(*place)].strip()
