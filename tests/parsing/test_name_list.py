"""Lists of names: their items, and what of them are names."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from notices.folding import fold
from notices.parsing.name_list import is_name, may_be_name, read_list, read_lists, unpadded

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
    ("马波、龚露露、武红等3人", ["马波", "龚露露", "武红"]),
    ("马波、龚露露共两名同学", ["马波", "龚露露"]),
    ("马波（导师：林一舟教授）", ["马波/tutor林一舟教授"]),
    ("马波（导师：林一舟教授，定向）", ["马波/tutor林一舟教授remark定向"]),
    ("马波（女，护理2903班）", ["马波/gender女remark护理2903班"]),
    ("20290103 马波", ["马波/student_number20290103"]),
    ("马波 20290103  龚露露 20290104", ["马波/student_number20290103", "龚露露/student_number20290104"]),
    ("20290103 马波 20290104 龚露露", ["马波/student_number20290103", "龚露露"]),
    ("第一名 马波；第二名 龚露露", ["马波", "龚露露"]),
    ("◆ 马波 ◆ 龚露露", ["马波", "龚露露"]),
    ("马大山（4人） 龚露露（2人） 武红霞（1人）", ["马大山/remark4人", "龚露露/remark2人", "武红霞/remark1人"]),
    ("会计2903班（2人）  马波  章　程", ["马波", "章程"]),
    ("会计岗（2人）1.马波 2.龚露露", ["马波", "龚露露"]),
    ("高三（1）班   马波   龚露露", ["马波", "龚露露"]),
    ("产科  马波、龚露露", ["马波", "龚露露"]),
    ("云台县第一中学  马波", ["马波"]),
]
LABELS = [
    ("拟聘用人员 ：马波", "拟聘用人员"),
    ("会计2903班（2人）  马波  龚露露", "会计2903班（2人）"),
    ("一、会计岗（2人） 马波 龚露露", "一、会计岗（2人）"),
    ("高三（1）班   马波   龚露露", "高三（1）班"),
    ("产科  马波、龚露露", "产科"),
    ("云台县第一中学  马波", "云台县第一中学"),
    ("综合类（含师范）：马波", "综合类（含师范）"),
    ("马波（导师：林一舟）", None),
    ("刘一中 马波", None),
]
SECTIONS = [
    ("三好学生：马波、龚露露；优秀干部：武红霞。", [["马波", "龚露露"], ["武红霞"]]),
    ("石桥一中 马波 龚露露", [["马波", "龚露露"]]),
    ("初一（1）班：马波　龚露露　初一（2）班：武红霞", [["马波", "龚露露"], ["武红霞"]]),
    ("三好学生：马波、龚露露；联系电话：6622001。", []),
    ("一、会计岗（2人） 马波 龚露露 二、出纳岗（1人） 武红霞", [["马波", "龚露露"], ["武红霞"]]),
    ("出纳岗（1人） 武红霞 公示期为2029年7月7日至7月15日", [["武红霞"]]),
    ("出纳岗：1.武红霞 2.马波以上人员公示期为七天", [["武红霞", "马波"]]),
]
ODD = ["木合塔尔、帕提古丽、古丽巴哈尔", "娜娜  塔　娜", "Anna Weber、Olga Petrova"]
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
    "马波、龚露露等5人",
    "马波以上人员公示期为七天",
    "马波 13912345678",
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


@pytest.mark.parametrize(("text", "label"), LABELS)
def test_labels(text: str, label: str | None) -> None:
    found = read_list(fold(text))
    assert found is not None
    assert (found.label and text[slice(*found.label)]) == label


@pytest.mark.parametrize(("text", "wanted"), SECTIONS)
def test_headings_within_a_line(text: str, wanted: list[list[str]]) -> None:
    lists = read_lists(fold(text))
    assert [[text[slice(*item.place)] for item in found.items] for found in lists] == wanted


@pytest.mark.parametrize("text", ODD)
def test_what_neither_surname_nor_word_tells(text: str) -> None:
    found = read_list(fold(text))
    assert found is not None
    assert {item.judgement for item in found.items} == {"odd"}


@pytest.mark.parametrize(
    ("text", "may"),
    [("马海伍各莫", True), ("石桥镇小学", False), ("修配厂", False), ("Anna", False), ("马", False), ("马波2", False)],
)
def test_may_be_name(text: str, may: bool) -> None:
    assert may_be_name(text) is may


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
