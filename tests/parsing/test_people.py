"""People described in the body of a notice, block after block."""

from __future__ import annotations

from typing import Any

import pytest

from notices.models.kinds import kinds
from notices.parsing.people import read_people
from notices.sources.text import read_text

KINDS = kinds()

CASES: list[tuple[str, str, list[dict[str, Any]]]] = [
    (
        "the post in a line above, with the name",
        "冯辰　拟任图书馆副馆长\n冯辰，男，1979年8月生，现任图书馆科长。\n叶岚  拟任科技处处长\n叶岚，女，1980年1月生。",
        [
            {
                "name": "冯辰",
                "proposed_post": "图书馆副馆长",
                "gender": "男",
                "birth": "1979年8月",
                "current_post": "图书馆科长",
            },
            {"name": "叶岚", "proposed_post": "科技处处长", "gender": "女", "birth": "1980年1月"},
        ],
    ),
    (
        "the post in a line above, without the name",
        "拟任图书馆副馆长：\n冯辰，男，1979年8月生\n科技处处长人选：\n叶岚，女，1980年1月生，拟任副处长",
        [
            {"name": "冯辰", "gender": "男", "birth": "1979年8月", "proposed_post": "图书馆副馆长"},
            {"name": "叶岚", "gender": "女", "birth": "1980年1月", "proposed_post": "副处长"},
        ],
    ),
    (
        "the posts in lines below",
        "冯辰，男，1979年8月生，大学学历。\n现任职务：图书馆科长\n拟任职务：图书馆副馆长\n公示电话：0999-1234567",
        [
            {
                "name": "冯辰",
                "gender": "男",
                "birth": "1979年8月",
                "education": "大学学历",
                "current_post": "图书馆科长",
                "proposed_post": "图书馆副馆长",
            }
        ],
    ),
    (
        "sentences that appoint",
        "经研究决定：\n任命冯辰为图书馆馆长；\n免去叶岚的图书馆馆长职务。",
        [
            {"name": "冯辰", "proposed_post": "图书馆馆长"},
            {"name": "叶岚", "removed_post": "图书馆馆长"},
        ],
    ),
    ("a line of an office ends at the next", "拟任图书馆副馆长\n现将有关情况公示如下。\n冯辰，男，1979年8月生", [
        {"name": "冯辰", "gender": "男", "birth": "1979年8月"},
    ]),
    ("one office for several", "一、拟任图书馆副馆长人选2名\n冯辰，男，1979年8月生\n叶岚，女，1980年1月生", [
        {"name": "冯辰", "gender": "男", "birth": "1979年8月", "proposed_post": "图书馆副馆长"},
        {"name": "叶岚", "gender": "女", "birth": "1980年1月", "proposed_post": "图书馆副馆长"},
    ]),
    ("the post after a curriculum vitae", "冯辰，男，1979年8月生\n2003.07-2008.05 图书馆馆员\n2008.05- 图书馆科长\n拟任图书馆副馆长。", [
        {"name": "冯辰", "gender": "男", "birth": "1979年8月", "proposed_post": "图书馆副馆长"},
    ]),
    ("the post below, in a line as a heading", "冯辰，男，1979年8月生\n拟任图书馆副馆长", [
        {"name": "冯辰", "gender": "男", "birth": "1979年8月", "proposed_post": "图书馆副馆长"},
    ]),
    ("a sentence beside a biography", "拟任冯辰同志为图书馆馆长。冯辰同志，男，1979年8月生。叶岚任图书馆科长", [
        {"name": "冯辰", "gender": "男", "birth": "1979年8月", "proposed_post": "图书馆馆长"},
    ]),
    ("the name in a line of its own", "（一）冯辰\n男，汉族，1979年8月生\n（二）叶　岚\n女，1980年1月生", [
        {"name": "冯辰", "gender": "男", "ethnicity": "汉族", "birth": "1979年8月"},
        {"name": "叶岚", "gender": "女", "birth": "1980年1月"},
    ]),
    ("reserves under a heading", "【拟任人选】 1人\n姓名：冯辰　　性别：男\n【递补人选】 1人\n姓名：叶岚　　性别：女", [
        {"name": "冯辰", "gender": "男"},
        {"name": "叶岚", "gender": "女", "reserve": True},
    ]),
    ("nobody", "现将拟任职人员公示如下。\n联系人：冯辰", []),
]  # fmt: skip


@pytest.mark.parametrize(("text", "wanted"), [case[1:] for case in CASES], ids=[case[0] for case in CASES])
def test_people(text: str, wanted: list[dict[str, Any]]) -> None:
    document = read_text(text)
    found = read_people(document, document.blocks, KINDS["appointment"])
    assert [{key: value for key, value in part.data.items() if key != "type"} for part in found] == wanted


def test_other_kinds_have_biographies_without_offices() -> None:
    document = read_text("拟任图书馆副馆长\n冯辰，男，1979年8月生")
    found = read_people(document, document.blocks, KINDS["recruitment"])
    assert [part.data for part in found] == [
        {"type": "candidate", "name": "冯辰", "gender": "男", "birth": "1979年8月"}
    ]
