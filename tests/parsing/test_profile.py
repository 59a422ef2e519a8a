"""Lines of labels and values about persons → entries."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from notices.models.kinds import kinds
from notices.parsing.part import Part
from notices.parsing.profile import Profiles
from notices.sources import html
from notices.sources.text import read_text

KINDS = kinds()


def profiles(text: str, kind: str) -> list[Part]:
    """The persons of ``text``, whose lines are blocks; each value is what stands at its place."""
    document = read_text(text)
    gathered = Profiles(document, KINDS[kind])
    found: list[Part] = []
    for block in document.blocks:
        if not gathered.take(block):
            found += gathered.close()
    found += gathered.close()
    for part in found:
        for loc, pieces in part.places.items():
            said = document.slice(*pieces)
            if loc == ("name",):
                assert "".join(said.split()) == part.data["name"]
            elif loc and loc[0] == "extra":
                assert part.data["extra"][loc[1]] == said
            elif loc:
                assert part.data[str(loc[0])] == said
    return found


def entries(text: str, kind: str = "appointment") -> list[dict[str, Any]]:
    return [{key: value for key, value in part.data.items() if key != "type"} for part in profiles(text, kind)]


CASES: list[tuple[str, str, list[dict[str, Any]]]] = [
    (
        "one line a label",
        "姓　名：郑敏\n性别：女\n现任职务：县司法局党组成员、副局长，四级调研员\n拟任职务：县司法局局长",
        [
            {
                "name": "郑敏",
                "gender": "女",
                "current_post": "县司法局党组成员、副局长，四级调研员",
                "proposed_post": "县司法局局长",
            }
        ],
    ),
    (
        "several labels a line, numbered",
        "1.姓名：郑敏  性别：女，民族：汉族。\n2.姓名：王强；性别：男，",
        [{"name": "郑敏", "gender": "女", "ethnicity": "汉族"}, {"name": "王强", "gender": "男"}],
    ),
    (
        "posts without a colon",
        "姓名：王强\n现任县水利局科员，拟任县水利局副局长。",
        [{"name": "王强", "current_post": "县水利局科员", "proposed_post": "县水利局副局长"}],
    ),
    (
        "the label that opened one person opens the next",
        "工作单位：县水利局\n姓名：王强\n工作单位：县司法局\n姓名：郑敏",
        [{"name": "王强", "unit": "县水利局"}, {"name": "郑敏", "unit": "县司法局"}],
    ),
    (
        "a label of the notice ends the person",
        "姓名：王强\n性别：男\n联系电话：0999-1234567\n民族：汉族",
        [{"name": "王强", "gender": "男"}],
    ),
    ("what no field carries", "姓名：王强\n血型：甲", [{"name": "王强", "extra": {"血型": "甲"}}]),
    ("no name", "性别：男\n民族：汉族", []),
    ("a word for a name", "姓名：方案\n民族：汉族", []),
    ("a sentence", "姓名：这里填写的是申请人身份证上的姓名全称\n", []),
    ("a label over a list", "拟任职人选：\n王强\n性别：男", []),
    ("a sentence after an unknown label", "王强同志情况：男，汉族，拟任局长", []),
    ("other people", "联系人：王强\n负责人：郑敏", []),
    ("nothing", "", []),
]


@pytest.mark.parametrize(("text", "wanted"), [case[1:] for case in CASES], ids=[case[0] for case in CASES])
def test_profiles(text: str, wanted: list[dict[str, Any]]) -> None:
    assert entries(text) == wanted


def test_a_value_on_the_next_line() -> None:
    assert entries("姓名：\n吴安\n专业名称：\n审计学\n总成绩：63.12", "admission") == [
        {"name": "吴安", "major": "审计学", "total_score": "63.12"}
    ]


def test_other_kinds_have_profiles_too() -> None:
    assert entries("姓名：吴安\n发展对象时间：2021年3月", "party_membership") == [
        {"name": "吴安", "development_since": "2021年3月"}
    ]


def test_labels_after_a_person_are_said_of_that_person() -> None:
    document = read_text("拟任职务：县司法局局长")
    gathered = Profiles(document, KINDS["appointment"])
    assert gathered.take(document.blocks[0])
    person = Part({"type": "appointee", "name": "郑敏"}, {(): ((0, 2),)})
    assert gathered.close(person) == []
    assert person.data["proposed_post"] == "县司法局局长"


PIECES = ["姓名", "：", "王强", "性别", "男", "\n", " ", "，", "现任", "拟任", "县水利局科员", "1.", "电话", "。"]


@given(st.text(max_size=40) | st.lists(st.sampled_from(PIECES), max_size=20).map("".join))
def test_any_text(text: str) -> None:
    profiles(text, "appointment")


def test_hostile_lines_stay_cheap() -> None:
    for text in ("姓名：" * 5_000, "姓" * 20_000, "姓名：王强 " * 5_000, "现任" * 10_000, "：" * 20_000):
        profiles(text, "appointment")


PHOTOGRAPH = '<td rowspan="2"><img src="a.jpg"></td>'
CARDS = {
    "a card with a photograph": (
        f"<tr>{PHOTOGRAPH}<td>姓名：郑敏</td></tr><tr><td>拟聘部门：水利学院</td></tr>",
        ["郑敏 水利学院"],
    ),
    "two persons side by side": (
        "<tr><td>姓名：郑敏</td><td>姓名：章　程</td></tr><tr><td>拟聘部门：水利学院</td><td>拟聘部门：图书馆</td></tr>",
        ["郑敏 水利学院", "章程 图书馆"],
    ),
    "two persons one below the other": (
        "<tr><td>姓名：郑敏</td><td>拟聘部门：水利学院</td></tr><tr><td>姓名：Benjamin Abernathy</td><td>拟聘部门：图书馆</td></tr>",
        ["郑敏 水利学院", "Benjamin Abernathy 图书馆"],
    ),
    "a cell that is no label with a value": (f"<tr>{PHOTOGRAPH}<td>姓名：郑敏</td></tr><tr><td>水利学院</td></tr>", []),
    "a label without a value": (f"<tr>{PHOTOGRAPH}<td>姓名：郑敏</td></tr><tr><td>拟聘部门：</td></tr>", []),
    "nobody": (f"<tr>{PHOTOGRAPH}<td>拟聘部门：水利学院</td></tr><tr><td>学历：博士</td></tr>", []),
    "a word for a name": (f"<tr>{PHOTOGRAPH}<td>姓名：章程</td></tr><tr><td>学历：博士</td></tr>", []),
}


@pytest.mark.parametrize(("rows", "wanted"), CARDS.values(), ids=CARDS)
def test_tables_whose_cells_hold_labels_and_values(rows: str, wanted: list[str]) -> None:
    document = html.read_text(f"<table>{rows}</table>")
    gathered = Profiles(document, KINDS["talent"])
    for block in document.blocks:
        gathered.take(block)
    assert [f"{part.data['name']} {part.data['unit']}" for part in gathered.close()] == wanted
