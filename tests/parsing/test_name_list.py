"""Lists of names: their items, and what of them are names."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from notices.folding import fold
from notices.parsing.name_list import is_name, read_list, unpadded

# text, names; with what brackets say after a slash, field by field
LISTS = [
    ("马波", ["马波"]),
    ("马波、龚露露、武红霞", ["马波", "龚露露", "武红霞"]),
    ("马波、龚露露、武红霞。", ["马波", "龚露露", "武红霞"]),
    ("马波，龚露露；武红霞", ["马波", "龚露露", "武红霞"]),
    ("马波/龚露露", ["马波", "龚露露"]),
    ("马波　　龚露露\t武红霞", ["马波", "龚露露", "武红霞"]),
    ("胡　涛　　刘艳红　　孟　岚", ["胡涛", "刘艳红", "孟岚"]),
    ("贺  洋  苏慧敏  汪卫东  梁  亮", ["贺洋", "苏慧敏", "汪卫东", "梁亮"]),
    ("马波、\n龚露露", ["马波", "龚露露"]),
    ("1.马波 2.龚露露", ["马波", "龚露露"]),
    ("1.马波2.龚露露", ["马波", "龚露露"]),
    ("（1）马波（2）龚露露", ["马波", "龚露露"]),
    ("1 马波 2 龚露露", ["马波", "龚露露"]),
    ("一、马波", ["马波"]),
    (
        "马波（女）、龚露露（男，藏族）、武波（回族）",
        ["马波/gender女", "龚露露/gender男ethnicity藏族", "武波/ethnicity回族"],
    ),
    ("马波（候补）", ["马波/remark候补"]),
    ("马波、龚露露（排名不分先后）", ["马波", "龚露露"]),
    ("拟聘用人员：马波、龚露露", ["马波", "龚露露"]),
    ("欧阳慧、令狐雪松、司马　光", ["欧阳慧", "令狐雪松", "司马光"]),
    ("王*轩、张*、李某某、袁X、李X0048", ["王*轩", "张*", "李某某", "袁X", "李X0048"]),
    ("马波、阿依古丽·买买提、次仁 · 多吉", ["马波", "阿依古丽·买买提", "次仁·多吉"]),
    ("向志鹏、楼轩", ["向志鹏", "楼轩"]),
]
WORDS = [
    "血压、胸片",
    "江苏、安徽、云南",
    "方案、计划、程序",
    "高等院校、科研院所",
    "岗位 姓名 性别",
    "学科建设、学术之星",
    "田径、游泳、武术",
]
NO_LISTS = [
    "",
    "、",
    "马波、",
    "根据《条例》，马波",
    "马波等2人",
    "马波是龚露露的同事",
    "马波：",
    "3²",
    "😀",
    "马波（女",
    "2020年6月9日",
    "A、B",
]


@pytest.mark.parametrize(("text", "wanted"), LISTS)
def test_lists(text: str, wanted: list[str]) -> None:
    found = read_list(fold(text))
    assert found is not None
    read = []
    for item in found.items:
        notes = "".join(field + text[slice(*place)] for field, place in item.notes)
        read.append(unpadded(text[slice(*item.place)]) + ("/" + notes if notes else ""))
        assert item.judgement != "word"
    assert read == wanted


def test_a_label_is_no_name() -> None:
    found = read_list("拟聘用人员 : 马波")
    assert found is not None
    assert found.label == (0, 5)


@pytest.mark.parametrize("text", WORDS)
def test_words_are_no_names(text: str) -> None:
    found = read_list(fold(text))
    assert found is not None
    assert not found.is_of_names


@pytest.mark.parametrize("text", NO_LISTS)
def test_no_lists(text: str) -> None:
    assert text == "马波、" or read_list(fold(text)) is None


@pytest.mark.parametrize(
    ("text", "is_one"),
    [
        ("张三", True),
        ("张　三", True),
        ("方案", False),
        ("王*轩", True),
        ("张三、李四", False),
        ("张三：李四", False),
        ("教师", False),
        ("", False),
        ("高等院校", False),
    ],
)
def test_is_name(text: str, is_one: bool) -> None:
    assert is_name(text) is is_one


@pytest.mark.parametrize(
    ("name", "plain"),
    [("张　三", "张三"), ("Anna  Li", "Anna Li"), ("次仁 · 多吉", "次仁·多吉"), ("", ""), (" 李X 1", "李X 1")],
)
def test_unpadded(name: str, plain: str) -> None:
    assert unpadded(name) == plain


PIECES = st.sampled_from(
    ["马波", "龚露露", "胡　涛", "、", "　", "（女）", "1.", "：", "方案", "\n", "王*", "·", "名单", "，", "。"]
)


@given(st.text(max_size=40) | st.lists(PIECES, max_size=12).map("".join))
def test_any_text(text: str) -> None:
    found = read_list(fold(text))
    if found is not None:
        places = [item.place for item in found.items]
        assert places == sorted(places)
        assert all(0 <= start < end <= len(text) for start, end in places)
