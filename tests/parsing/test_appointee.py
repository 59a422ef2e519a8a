"""Sentences that appoint people, or relieve them → entries."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from notices.document import Document
from notices.models.kinds import kinds
from notices.parsing.appointee import read_appointments

KINDS = kinds()


def appointments(text: str, kind: str = "appointment") -> list[tuple[str, str | None, str | None]]:
    """Name, proposed post and removed post of all persons; each value is what stands at its place."""
    document = Document(text, ())
    found = read_appointments(document, 0, len(text), KINDS[kind])
    for part in found:
        for loc, pieces in part.places.items():
            said = document.slice(*pieces)
            assert not loc or part.data[str(loc[0])] == ("".join(said.split()) if loc == ("name",) else said)
    return [(part.data["name"], part.data.get("proposed_post"), part.data.get("removed_post")) for part in found]


CASES: list[tuple[str, list[tuple[str, str | None, str | None]]]] = [
    (
        "任命张远、李岚为县水利局副局长，免去李岚的县农业局副局长职务；免去王强同志县林业局局长职务。",
        [
            ("张远", "县水利局副局长", None),
            ("李岚", "县水利局副局长", None),
            ("李岚", None, "县农业局副局长"),
            ("王强", None, "县林业局局长"),
        ],
    ),
    ("经研究，决定任命：张远同志为县水利局副局长", [("张远", "县水利局副局长", None)]),
    (
        "张远任县水利局局长职务（试用期一年），免去其县农业局副局长职务；李岚、王强任县林业局科员。",
        [
            ("张远", "县水利局局长", None),
            ("李岚", "县林业局科员", None),
            ("王强", "县林业局科员", None),
        ],
    ),
    ("张远任县水利局局长，同时免去其县农业局副局长职务", [("张远", "县水利局局长", "县农业局副局长")]),
    ("任命张远为县水利局局长，免去县农业局副局长", [("张远", "县水利局局长", "县农业局副局长")]),
    ("王强同志不再担任县林业局局长职务。", [("王强", None, "县林业局局长")]),
    ("王强不再担任县林业局局长，", [("王强", None, "县林业局局长")]),
    ("拟推荐张远同志为石桥区人民代表大会代表候选人", [("张远", "石桥区人民代表大会代表候选人", None)]),
    ("1.张远　拟任县水利局局长", [("张远", "县水利局局长", None)]),
    ("聘任李 岚为东山学院处长，聘期三年", [("李岚", "东山学院处长", None)]),
    ("王强同志任现职以来工作认真", []),
    ("张远，男，现任科长", []),
    ("任期为五年，任何人不得", []),
    ("向组织部反映，孙部长任组长", []),
    (
        "张远任县水利局局长；免去：李岚同志县林业局局长职务",
        [("张远", "县水利局局长", None), ("李岚", None, "县林业局局长")],
    ),
    (
        "拟任某镇党委书记：张远；拟任某镇副镇长：李岚（女）、王　强",
        [("张远", "某镇党委书记", None), ("李岚", "某镇副镇长", None)],
    ),
    ("拟提任县水利局科长：张远、李岚同志", [("张远", "县水利局科长", None), ("李岚", "县水利局科长", None)]),
    ("拟任职务：张家村主任", []),
    ("请方案为准", []),
    ("联系人：廉主任　电话：0999-1234567", []),
    ("张远任劳任怨", []),
    ("", []),
]


@pytest.mark.parametrize(("text", "wanted"), CASES)
def test_appointments(text: str, wanted: list[tuple[str, str | None, str | None]]) -> None:
    assert appointments(text) == wanted


def test_entries_without_posts_have_none() -> None:
    assert appointments("任命张远为县水利局副局长", "recruitment") == []


PIECES = [
    "任命",
    "张远",
    "李岚",
    "、",
    "为",
    "县水利局局长",
    "免去",
    "的",
    "职务",
    "，",
    "同志",
    "任",
    "不再担任",
    "拟",
    "其",
    "；",
]


@given(st.text(max_size=40) | st.lists(st.sampled_from(PIECES), max_size=20).map("".join))
def test_any_text(text: str) -> None:
    appointments(text)


def test_hostile_lines_stay_cheap() -> None:
    for text in ("任命张远、" * 5_000, "张远、" * 10_000, "免去" * 10_000, "张远任" * 5_000, "张" * 20_000):
        appointments(text)
