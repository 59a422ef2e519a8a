"""Attachments: which lines name them, and under which numbers."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import notices
from notices.document import Document
from notices.models.citation import Attachment
from notices.models.field import Field
from notices.parsing.attachment import read_attached_facts, read_attachments
from notices.span import Piece

Named = tuple[int | None, str]
"""Number and title."""


def lines_of(text: str) -> list[Piece]:
    pieces = []
    at = 0
    for line in text.split("\n"):
        if line.strip():
            pieces.append((at, at + len(line)))
        at += len(line) + 1
    return pieces


def read(text: str) -> tuple[list[Named], list[str]]:
    """The attachments that the lines of ``text`` name, and the lines that do nothing else."""
    document = Document(text, ())
    parts, attached = read_attachments(document, lines_of(text))
    for part in parts:
        assert document.slice(*part.places["title",]) == Attachment(**part.data).title != ""
    named = [(part.data.get("number"), part.data["title"]) for part in parts]
    return named, [document.slice(piece) for piece in attached]


# The text, what it names, and how many of its lines do nothing else.
CASES: list[tuple[str, list[Named], int]] = [
    ("附件：拟聘用人员名单", [(None, "拟聘用人员名单")], 1),
    ("附  件： 拟聘用人员名单。", [(None, "拟聘用人员名单")], 1),
    ("附：拟聘用人员名单", [(None, "拟聘用人员名单")], 1),
    ("附表：拟聘用人员名单；", [(None, "拟聘用人员名单")], 1),
    ("附件：《明湖镇规划》06-11 地块调整草案", [(None, "《明湖镇规划》06-11 地块调整草案")], 1),
    ("附件:1.全县先进集体拟表彰对象名单", [(1, "全县先进集体拟表彰对象名单")], 1),
    ("附件：1.名单 2.报名表", [(1, "名单"), (2, "报名表")], 1),
    ("附件：1、名单；2、报名表。", [(1, "名单"), (2, "报名表")], 1),
    ("附件：（1）名单（2）报名表", [(1, "名单（2）报名表")], 1),
    ("附件1：名单", [(1, "名单")], 1),
    ("附件1：名单\n附件2：报名表", [(1, "名单"), (2, "报名表")], 2),
    ("附件1：名单 附件2：报名表", [(1, "名单"), (2, "报名表")], 1),
    ("附件一：名单", [(1, "名单")], 1),
    ("附件1. 名单", [(1, "名单")], 1),
    ("附件1 名单", [(1, "名单")], 1),
    ("附件：\n拟聘用人员名单\n明湖县教育局", [(None, "拟聘用人员名单")], 2),
    ("附件：\n1.名单.xlsx\n2.明教【2022】9号 关于招聘的通知.zip\n明湖县教育局",
     [(1, "名单.xlsx"), (2, "明教【2022】9号 关于招聘的通知.zip")], 3),
    ("附件：1.名单\n2.报名表\n3.承诺书", [(1, "名单"), (2, "报名表"), (3, "承诺书")], 3),
    ("附件：1.名单\n2.报名表 3.承诺书；\n5.其他", [(1, "名单"), (2, "报名表"), (3, "承诺书")], 2),
    ("附件：1.名单\n联系电话：12345\n2.报名表", [(1, "名单")], 1),
    ("附件：名单\n2.报名表", [(None, "名单")], 1),
    ("附件：\n（1）名单\n（2）报名表", [(1, "名单"), (2, "报名表")], 3),
    ("附件：拟聘名单1.xls", [(None, "拟聘名单1.xls")], 1),
    ("附件：1.5万元补助名单", [(None, "1.5万元补助名单")], 1),
    ("附件：2022年名单", [(None, "2022年名单")], 1),
    ("点击下载>>>\n2022年明湖县拟聘用人员公示表.xls", [(None, "2022年明湖县拟聘用人员公示表.xls")], 2),
    ("点击下载：名单.pdf", [(None, "名单.pdf")], 1),
    ("拟聘用人员名单.DOCX", [(None, "拟聘用人员名单.DOCX")], 1),
    ("附件：拟聘用人员名单\n附件：拟聘用 人员名单", [(None, "拟聘用人员名单")], 2),
    ("附件1：http://example.org/a.pdf", [(1, "http://example.org/a.pdf")], 1),
    # none
    ("附件：", [], 1),
    ("附件：无", [], 0),
    ("附件1\n拟聘用人员名单", [], 0),
    ("附件", [], 0),
    ("名单见附件。", [], 0),
    ("附件中有名单", [], 0),
    ("附件1中有名单", [], 0),
    ("附注：1.草案示意图", [], 0),
    ("附近的学校：一所", [], 0),
    ("附件：详见本网。欢迎反映情况", [], 0),
    ("1.名单\n2.报名表", [], 0),
    ("附件：\n欢迎广大群众反映情况。", [], 1),
    ("请于公示期内反映", [], 0),
    ("网址：www.example.com", [], 0),
    ("", [], 0),
]  # fmt: skip


@pytest.mark.parametrize(("text", "named", "lines"), CASES)
def test_attachments(text: str, named: list[Named], lines: int) -> None:
    found, attached = read(text)
    assert found == named
    assert len(attached) == lines


def test_which_lines_are_attached() -> None:
    text = "特此公示\n附件：1.名单\n2.报名表\n联系人：张晓明"
    assert read(text)[1] == ["附件：1.名单", "2.报名表"]


def test_an_address_is_the_url_too() -> None:
    text = "附件：https://example.org/a.pdf"
    (part,), _ = read_attachments(Document(text, ()), lines_of(text))
    assert part.data["url"] == "https://example.org/a.pdf"


def test_a_block_of_several_lines() -> None:
    text = "附件：1.名单\n　　2.报名表"
    parts, attached = read_attachments(Document(text, ()), [(0, len(text))])
    assert [part.data["title"] for part in parts] == ["名单", "报名表"]
    assert attached == [(0, len(text))]


ALPHABET = [*"附件表：:1、2.（）；。 \n", "名单", "点击下载", ".xls", "🙂", "３²", "一"]


@settings(max_examples=150, deadline=None)
@given(st.lists(st.sampled_from(ALPHABET), max_size=24).map("".join) | st.text(max_size=40))
def test_any_text(text: str) -> None:
    read(text)


@pytest.mark.parametrize("unit", ["附件：", "附件1 ", "1.名", "名", " ", "附", "（1）", "名单.xls", "点击下载"])
def test_hostile_lines_are_read(unit: str) -> None:
    text = "附件：1." + unit * (100_000 // len(unit))
    read_attachments(Document(text, ()), [(0, len(text))])


def test_an_attachment_that_the_page_links_has_its_address() -> None:
    page = "<h1>明湖县教师拟聘用人员公示</h1><p>现予公示。公示期7天。</p><p>附件：1.<a href='/f/a.xlsx'>拟聘用人员名单</a></p><p>2.体检标准</p>"
    attachments = notices.parse(page).attachments
    assert [(named.title, named.url) for named in attachments] == [("拟聘用人员名单", "/f/a.xlsx"), ("体检标准", None)]


FACTS: list[tuple[str, list[tuple[str, str]]]] = [
    ("附件：拟聘用人员名单", [("附件", "拟聘用人员名单")]),
    ("附 件： 拟聘用人员名单。", [("附件", "拟聘用人员名单")]),
    ("附件1：名单\n附件2 报名表", [("附件1", "名单"), ("附件2", "报名表")]),
    ("附表：名单", [("附表", "名单")]),
    ("附：名单", []),
    ("附件：\n拟聘用人员名单", []),
    ("附件：1.名单 2.报名表", []),
    ("附件1：名单 附件2：报名表", []),
    ("拟聘用人员名单.xls", []),
]


@pytest.mark.parametrize(("text", "expected"), FACTS, ids=[text for text, _ in FACTS])
def test_a_line_with_one_attachment_is_a_fact_too(text: str, expected: list[tuple[str, str]]) -> None:
    document = Document(text, ())
    _, attached = read_attachments(document, lines_of(text))
    facts = list(read_attached_facts(document, attached))
    for part in facts:
        assert document.slice(*part.places["value",]) == Field(**part.data).value
        assert "".join(document.slice(*part.places["label",]).split()) == part.data["label"]
    assert [(part.data["label"], part.data["value"]) for part in facts] == expected


def test_the_fact_and_the_attachment_stand_in_one_place() -> None:
    notice = notices.parse(
        "明湖一中拟聘用人员公示\n现将拟聘用人员公示如下。\n附件：拟聘用人员名单\n明湖一中\n2031年3月1日"
    )
    assert [(field.label, field.value) for field in notice.fields] == [("附件", "拟聘用人员名单")]
    assert notice.spans["fields", 0, "value"] == notice.spans["attachments", 0, "title"]
