"""HTML pages as documents."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from notices.document import Document
from notices.errors import SourceError
from notices.sources.html import read, read_text
from notices.sources.limits import Limits

Found = list[tuple[str, str]]


def blocks(document: Document) -> Found:
    """The place and words of each block that is no table."""
    return [(block.place, document.text[block.start : block.end]) for block in document.blocks if block.kind != "table"]


def tables(document: Document) -> list[list[list[tuple[str, int, int]]]]:
    """The tables: of each row the words and spans of its cells."""
    return [
        [
            [(document.text[cell.start : cell.end], cell.rowspan, cell.colspan) for cell in row]
            for row in block.table.rows
        ]
        for block in document.blocks
        if block.table is not None
    ]


TEXTS: dict[str, tuple[str, Found]] = {
    "paragraphs": ("<p>公示<p>名单", [("text", "公示"), ("text", "名单")]),
    "a date in many spans": ("<p><span>202</span><span>6</span><span>年</span>6月</p>", [("text", "2026年6月")]),
    "line breaks": ("<p>甲<br>乙<br/>丙</p>", [("text", "甲"), ("text", "乙"), ("text", "丙")]),
    "white space": ("<p>\n  甲  乙\t<b> A</b>\n B </p>", [("text", "甲 乙 A B")]),
    "lines of the source between Chinese": ("<p>甲\n    乙</p>", [("text", "甲乙")]),
    "lines of the source between elements": ("<p><i>甲</i>\n<i>乙</i></p>", [("text", "甲乙")]),
    "no-break spaces": ("<p>&nbsp;&nbsp;甲&nbsp;乙&nbsp;</p><p>&nbsp;</p>", [("text", "甲\xa0乙")]),
    "references": ("<p>&#20844;&#x793A;&mdash;&lt;甲&gt;</p>", [("text", "公示—<甲>")]),
    "characters without width": ("<p>张&#8203;三\u200b四</p>", [("text", "张三四")]),
    "half a surrogate pair": ("<p>张\ud800</p>", [("text", "张\ufffd")]),
    "breaks of other kinds": ("<p>甲\u2028乙</p>", [("text", "甲"), ("text", "乙")]),
    "what nobody sees": (
        ("<title>x</title><style>x</style><script>x</script><noscript>x</noscript><template>x</template><p>甲"
        "<span style='color:red; display: none'>x</span><i hidden>x</i><!-- x --><option>x</option></p>"),
        [("text", "甲")],
    ),
    "what a script will show": ("<div id=js_content style='visibility: hidden; opacity: 0'>甲</div>", [("text", "甲")]),
    "Word's own markup": ("<p class=MsoNormal><b>甲<o:p>&nbsp;</o:p></b><xml>x</xml><![if !vml]>乙<![endif]></p>", [("text", "甲\xa0乙")]),
    "declarations": ("<?xml version=1.0?><!DOCTYPE html><p>甲<!doctype x>乙<?xml:x /><!>丙", [("text", "甲乙 丙")]),
    "a comment that is not closed": ("<p>甲<!-- 乙 <p>丙", [("text", "甲")]),
    "preformatted lines": ("<pre>甲  乙\n丙\r\n\n丁</pre>", [("text", "甲  乙"), ("text", "丙"), ("text", "丁")]),
    "stray end tags": ("</div><p>甲</b></p></td>乙", [("text", "甲"), ("text", "乙")]),
    "an end tag too few": ("<div>甲<div>乙", [("text", "甲"), ("text", "乙")]),
    "a link": ("<li><a href='/'>首页</a></li>", [("link", "首页")]),
    "links and nothing said between": ("<a href='/'>首页</a> &gt; <a href='/x'>公示</a>", [("link", "首页 > 公示")]),
    "a link in a sentence": ("<p>见<a href='/'>首页</a></p>", [("text", "见首页")]),
    "a link to a file": ("<p><a href='a.xlsx'>名单</a></p>", [("text", "名单")]),
    "an anchor": ("<p><a name='a'>名单</a></p>", [("text", "名单")]),
    "navigation by element": ("<nav><p>公示</p></nav><p>甲</p>", [("aside", "公示"), ("text", "甲")]),
    "navigation by class": ("<div class='top leftNav'>公示</div>甲", [("aside", "公示"), ("text", "甲")]),
    "a footer by name": ("<div id=footer><div>电话</div></div>", [("aside", "电话")]),
    "a footer by its whole name": ("<div class='w foot'>电话</div>", [("aside", "电话")]),
    "a foot of the text": ("<div class=footText>某局</div>", [("text", "某局")]),
    "a footnote is none": ("<div class=footnote>注</div>", [("text", "注")]),
    "a container that shares its name": (
        "<div class=content-share><p>现将王某、李某公示如下，公示期七天。</p></div><div class=footer>电话</div>",
        [("text", "现将王某、李某公示如下，公示期七天。"), ("aside", "电话")],
    ),
    "navigation by role": ("<div role=navigation>公示</div>", [("aside", "公示")]),
    "a caption": ("<table><caption>名单</caption><tr><td>姓名<td>岗位<tr><td>王某<td>教师</table>", [("text", "名单")]),
    "a table that lays out": ("<table><tr><td><p>公示</p><p>甲</p></td></tr></table>", [("text", "公示"), ("text", "甲")]),
    "one row that lays out": (
        "<table><tr><td>栏目</td><td><p>公示</p><p>甲</p><p>乙</p><p>丙</p></td></tr></table>",
        [("text", "栏目"), ("text", "公示"), ("text", "甲"), ("text", "乙"), ("text", "丙")],
    ),
    "an empty table": ("<table><tr><td> </td><td></td></tr></table><table></table>", []),
    "cells without a table": ("<td>甲</td><tr>乙", [("text", "甲乙")]),
    "nothing": ("", []),
}  # fmt: skip


@pytest.mark.parametrize(("source", "found"), TEXTS.values(), ids=TEXTS)
def test_text_is_what_a_reader_of_the_page_sees(source: str, found: Found) -> None:
    assert blocks(read_text(source)) == found


TABLES: dict[str, tuple[str, list[list[list[tuple[str, int, int]]]]]] = {
    "cells without end tags": (
        "<table><tr><td>姓名<td>岗位<tr><td>王某<td>教师</table>",
        [[[("姓名", 1, 1), ("岗位", 1, 1)], [("王某", 1, 1), ("教师", 1, 1)]]],
    ),
    "spans": (
        "<table><tr><th rowspan=2>姓名<th colspan='2'>成绩<tr><td>笔试<td>面试<tr><td>王某<td>80<td>90</table>",
        [[[("姓名", 2, 1), ("成绩", 1, 2)], [("笔试", 1, 1), ("面试", 1, 1)], [("王某", 1, 1), ("80", 1, 1), ("90", 1, 1)]]],
    ),
    "spans beyond the table": (
        "<table><tr><td rowspan=99>甲<td colspan=1>乙<tr><td>丙</table>",
        [[[("甲", 2, 1), ("乙", 1, 1)], [("丙", 1, 1)]]],
    ),
    "a span of nought reaches to the end": (
        "<table><tr><td rowspan=0>甲<td>乙<tr><td>丙<tr><td>丁</table>",
        [[[("甲", 3, 1), ("乙", 1, 1)], [("丙", 1, 1)], [("丁", 1, 1)]]],
    ),
    "a title over all columns": (
        "<table><tr><td colspan=50>名单<tr><td>姓名<td>岗位</table>",
        [[[("名单", 1, 2)], [("姓名", 1, 1), ("岗位", 1, 1)]]],
    ),
    "blank rows go": (
        "<table><tr><td>姓名<td>岗位<tr><td>&nbsp;<td><tr><td>王某<td>教师</table>",
        [[[("姓名", 1, 1), ("岗位", 1, 1)], [("王某", 1, 1), ("教师", 1, 1)]]],
    ),
    "blank rows that a cell reaches into stay": (
        "<table><tr><td rowspan=2>甲<td>乙<tr><td><tr><td>丙<td>丁</table>",
        [[[("甲", 2, 1), ("乙", 1, 1)], [("", 1, 1)], [("丙", 1, 1), ("丁", 1, 1)]]],
    ),
    "lines in a cell": (
        "<table><tr><td>岗位<br>代码<td>姓名<tr><td><p>1<p>2<td>王某</table>",
        [[[("岗位\n代码", 1, 1), ("姓名", 1, 1)], [("1\n\n2", 1, 1), ("王某", 1, 1)]]],
    ),
    "a table in a table that lays out": (
        "<table><tr><td><table><tr><td>姓名<td>岗位<tr><td>王某<td>教师</table><td>栏目</table>",
        [[[("姓名", 1, 1), ("岗位", 1, 1)], [("王某", 1, 1), ("教师", 1, 1)]]],
    ),
    "rows around a table in a table": (
        "<table><tr><td>电话<td>1<tr><td colspan=2><table><tr><td>甲<td>乙</table><tr><td>传真<td>2</table>",
        [[[("电话", 1, 1), ("1", 1, 1)]], [[("甲", 1, 1), ("乙", 1, 1)]], [[("传真", 1, 1), ("2", 1, 1)]]],
    ),
    "a table in a paragraph": ("<p><table><tr><td>甲<td>乙</table></p>", [[[("甲", 1, 1), ("乙", 1, 1)]]]),
    "one column under a header": ("<table><tr><th>姓名<tr><td>王某</table>", [[[("姓名", 1, 1)], [("王某", 1, 1)]]]),
    "nonsense for spans": ("<table><tr><td rowspan=x colspan=-3>甲<td colspan=²>乙</table>", [[[("甲", 1, 1), ("乙", 1, 1)]]]),
    "a hidden cell": ("<table><tr><td>甲<td style='display:none'>x<td>乙</table>", [[[("甲", 1, 1), ("乙", 1, 1)]]]),
}  # fmt: skip


@pytest.mark.parametrize(("source", "found"), TABLES.values(), ids=TABLES)
def test_tables_keep_cells_and_spans(source: str, found: list[list[list[tuple[str, int, int]]]]) -> None:
    assert tables(read_text(source)) == found


def test_a_table_states_its_own_spans() -> None:
    (block,) = read_text("<table><tr><td>甲<td>乙</table>").blocks
    assert block.table is not None
    assert not block.table.merged


def test_blank_lines_stand_between_paragraphs_only() -> None:
    page = "<p>甲<br>乙</p><ul><li>丙<li>丁</ul><table><tr><td>戊<td>己<tr><td><p>庚</p><td><p>辛</p></table>壬"
    assert read_text(page).text == "甲\n乙\n\n丙\n丁\n\n戊\t己\n庚\t辛\n\n壬\n\n"


def test_headings_have_levels() -> None:
    found = [(block.kind, block.level) for block in read_text("<h1>甲</h1><h3>乙<br>丙</h3><p>丁").blocks]
    assert found == [("heading", 1), ("heading", 3), ("heading", 3), ("paragraph", 0)]


@pytest.mark.parametrize("end", ["\n", "\r\n", "\r"])
def test_places_are_those_of_the_file(end: str) -> None:
    document = read_text(f"<html>{end}<p>公示期&nbsp;<b>2</b>020年</p>{end}</html>")
    span = document.span((document.text.index("2"), document.text.index("年") + 1))
    assert (span.line, span.column) == (2, 16)
    assert (span.end_line, span.end_column) == (2, 25)


def test_a_byte_order_mark_takes_no_column() -> None:
    document = read(b"\xef\xbb\xbf<p>\xe7\x94\xb2")
    assert document.span((0, 1)).column == 4


def test_links_keep_their_addresses() -> None:
    document = read_text("<p>附件：<a href='/a.xlsx'>名单</a>、<a href='b?x=1&amp;y=2'>表</a></p>")
    assert [(document.text[start:end], to) for start, end, to in document.links] == [
        ("名单", "/a.xlsx"),
        ("表", "b?x=1&y=2"),
    ]


METADATA = {
    "nothing": ("<p>甲", None, None),
    "the title of the window": ("<head><title> 公示\n 名单 </title>", "公示 名单", None),
    "the title of the text comes first": ("<title>公示_某县</title><meta name=ArticleTitle content=公示>", "公示", None),
    "the day": ("<meta name='PubDate' content='2023-09-11 16:42'>", None, date(2023, 9, 11)),
    "the day as a property": ("<meta property='article:published_time' content='2023/9/1'>", None, date(2023, 9, 1)),
    "no day": ("<meta name=PubDate content='2023-02-30'><meta name=publishdate content=x>", None, None),
    "the first of several": ("<meta name=PubDate content=2023-01-02><meta name=publishdate content=2023-01-03>", None, date(2023, 1, 2)),
    "a title without words": ("<title> </title>", None, None),
    "a title in the body is none": ("<body><svg><title>x</title></svg>", None, None),
}  # fmt: skip


@pytest.mark.parametrize(("source", "title", "published"), METADATA.values(), ids=METADATA)
def test_metadata(source: str, title: str | None, published: date | None) -> None:
    document = read_text(source)
    assert (document.title, document.published) == (title, published)


def test_a_wrong_charset_is_not_believed() -> None:
    document = read("<meta charset=utf-8><p>现将拟聘用人员名单公示如下</p>".encode("gb18030"), name="a.html")
    assert (document.encoding, document.name) == ("gb18030", "a.html")
    assert document.text == "现将拟聘用人员名单公示如下\n\n"


@pytest.mark.parametrize(
    ("source", "limits", "limit"),
    [
        ("<p>公示", Limits(max_characters=4), "MAX_CHARACTERS"),
        ("<p>\n\n", Limits(max_lines=1), "MAX_LINES"),
        ("<table><tr><td>甲<td>乙<td>丙", Limits(max_columns=2), "MAX_COLUMNS"),
        ("<table><tr><td rowspan=3 colspan=9>甲<td>乙<tr><tr>丙<td>丁", Limits(max_cells=20), "MAX_CELLS"),
    ],
)
def test_limits(source: str, limits: Limits, limit: str) -> None:
    with pytest.raises(SourceError, match=limit):
        read_text(source, limits=limits)


@pytest.mark.parametrize(
    "piece",
    [
        "<div>",
        "<b>",
        "<table><tr><td>",
        "<a href=x>",
        "</p>",
        "<p>甲",
        "&",
        "<!--->",
        "<![x]>",
        "<td rowspan=999 colspan=999>甲",
    ],
)
def test_pages_may_be_nested_and_broken_as_deep_as_they_like(piece: str) -> None:
    document = read_text(piece * 3000)
    assert len(document.text) <= 9000


_MARKUP = st.sampled_from(
    ["<p>", "</p>", "<br>", "<table>", "</table>", "<tr>", "<td>", "<th>", "<td rowspan=2>", "<td colspan=3>", "<b>", "</b>", "<div hidden>",
     "</div>", "<a href=x>", "</a>", "<pre>", "<h2>", "</h2>", "<nav>", "&nbsp;", "&#x", "&amp", "<!--", "-->", "\r\n", " ", "公示", "2020年", "张三",
     "<script>", "</script>", "\0", "\u200b", "<caption>", "<svg>", "<select>", "<title>"]
)  # fmt: skip


@given(st.lists(_MARKUP | st.text(max_size=3), max_size=40).map("".join))
@settings(max_examples=300)
def test_any_markup_makes_a_document(source: str) -> None:
    document = read_text(source)
    at = 0
    for block in document.blocks:
        assert at <= block.start < block.end <= len(document.text)
        assert document.text[block.start : block.end].strip() == document.text[block.start : block.end]
        assert not document.text[at : block.start].strip()
        at = block.end
        for cell in (cell for row in (block.table.rows if block.table else ()) for cell in row):
            assert block.start <= cell.start <= cell.end <= block.end
    assert not document.text[at:].strip()
    assert document.span((0, len(document.text))).line >= 1
