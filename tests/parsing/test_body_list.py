"""Bodies that are listed one a line."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from notices.document import Block, Document
from notices.models.kinds import kinds
from notices.parsing.body_list import read_body_list


def document(text: str) -> Document:
    """``text`` with a block for each line."""
    blocks: list[Block] = []
    at = 0
    for line in text.split("\n"):
        if line.strip():
            blocks.append(Block("paragraph", at, at + len(line)))
        at += len(line) + 1
    return Document(text, tuple(blocks))


# text, bodies
CASES = [
    ("numbers", "拟认定以下企业。\n1.青柳恒远机械有限公司\n2.云台药业股份有限公司", ["青柳恒远机械有限公司", "云台药业股份有限公司"]),
    ("a heading", "一、先进集体（2个）\n青柳县第一中学\n青柳县山水小学\n二、优秀教师\n夏至、谢安", ["青柳县第一中学", "青柳县山水小学"]),
    ("one alone", "三、工人先锋号推荐对象\n青柳县人民医院", ["青柳县人民医院"]),
    ("several in a line", "一、先进集体（2个）\n青柳县第一中学、青柳县山水小学", ["青柳县第一中学", "青柳县山水小学"]),
    ("over names", "一、优秀班集体\n青柳县第一中学\n夏至、谢安、罗民溪", []),
    ("nothing leads to them", "现将名单公示如下：\n夏至、谢安\n1.青柳县第一中学", []),
    ("a signature", "现将先进单位名单公示如下：\n青柳县教育局\n2031年3月1日", []),
    ("people", "现将有关情况公布。\n1.青柳县第一中学", []),
]  # fmt: skip


@pytest.mark.parametrize(("text", "bodies"), [case[1:] for case in CASES], ids=[case[0] for case in CASES])
def test_bodies(text: str, bodies: list[str]) -> None:
    read = document(text)
    parts = read_body_list(read, read.blocks, kinds()["honour"])
    assert [part.data["body"] for part in parts] == bodies
    assert all(read.slice(*part.places["body",]) == part.data["body"] for part in parts)


def test_a_heading_is_the_award() -> None:
    read = document("一、先进集体（1个）\n青柳县第一中学")
    (part,) = read_body_list(read, read.blocks, kinds()["honour"])
    assert part.data == {"type": "honoree", "body": "青柳县第一中学", "award": "先进集体"}
    assert read.slice(*part.places["award",]) == "先进集体"


def test_models_without_awards() -> None:
    read = document("拟支持企业如下：\n1.青柳恒远机械有限公司")
    (part,) = read_body_list(read, read.blocks, kinds()["funding"])
    assert part.data == {"type": "beneficiary", "body": "青柳恒远机械有限公司"}


def test_kinds_that_are_never_about_bodies() -> None:
    read = document("拟认定企业如下：\n1.青柳恒远机械有限公司")
    assert read_body_list(read, read.blocks, kinds()["recruitment"]) == []


@given(st.text("一、先进集体1.县学校公司\n（）：", max_size=60))
def test_any_text(text: str) -> None:
    read = document(text)
    read_body_list(read, read.blocks, kinds()["honour"])
