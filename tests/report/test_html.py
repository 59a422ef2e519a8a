"""The report as an HTML file: complete, escaped, of one piece, and the same each time."""

from __future__ import annotations

import base64
import hashlib
import re
from dataclasses import replace
from datetime import date
from html.parser import HTMLParser
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from notices import api
from notices.diagnostic import Diagnostic, Language, Severity
from notices.laws.requirement import Requirement
from notices.report import html as module
from notices.report import html_page, html_table
from notices.report.checked import Checked
from notices.report.findings import Unread
from notices.report.html import html
from notices.report.html_words import WORDS
from notices.rules import check_page, plan
from notices.span import Span

NOTICE = """\
青石县公开招聘教师拟聘用人员公示

公示时间：2024年3月4日至2024年3月1日。监督电话：0776-282160。

| 序号 | 岗位 | 姓名 |
|---|---|---|
| 1 | 语文教师 | 孙一鸣 |
| 2 | 语文教师 | 孙一鸣 |

青石县教育局

2024年3月1日
"""

VOID = {"meta", "br"}


class Tree(HTMLParser):
    """The document as a browser takes it: every tag closed, and its attributes by id."""

    def __init__(self, document: str) -> None:
        super().__init__()
        self.open: list[str] = []
        self.tags: list[tuple[str, dict[str, str | None]]] = []
        self.text = ""
        self.feed(document)
        self.close()
        assert not self.open

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        assert len(attrs) == len(dict(attrs))
        self.tags.append((tag, dict(attrs)))
        if tag not in VOID:
            self.open.append(tag)

    def handle_endtag(self, tag: str) -> None:
        assert self.open.pop() == tag

    def handle_data(self, data: str) -> None:
        self.text += data

    def values(self, attribute: str) -> list[str]:
        return [found for _, attributes in self.tags if (found := attributes.get(attribute)) is not None]

    def with_class(self, name: str) -> list[dict[str, str | None]]:
        return [attributes for _, attributes in self.tags if name in (attributes.get("class") or "").split()]


def checked(text: str = NOTICE, source: str = "draft.md") -> Checked:
    page = api.parse_page(api.read(text.encode(), name=source))
    return Checked(source, check_page(page).diagnostics, len(page.notices), page.document, page)


def made(severity: Severity = "error", span: Span | None = None, **more: Any) -> Diagnostic:
    messages: dict[Language, str] = {"zh": more.pop("zh", "有误"), "en": more.pop("en", "wrong")}
    return Diagnostic("D101", "inverted-period", severity, messages, span=span, **more)


def tree(*done: Checked | Unread, language: Any = "zh") -> Tree:
    return Tree(html(done, plan(), language))


def test_every_link_leads_somewhere_and_no_name_is_given_twice() -> None:
    read = tree(checked(), checked(source="other.md"))
    ids = read.values("id")
    assert len(ids) == len(set(ids))
    assert {link.removeprefix("#") for link in read.values("href")} <= set(ids)
    assert all(link.startswith("#") for link in read.values("href"))


def test_each_finding_has_a_mark_a_note_and_a_line_in_the_list() -> None:
    one = checked()
    assert {found.code for found in one.diagnostics} >= {"D101", "C101", "R101"}
    ids = set(tree(one).values("id"))
    for number in range(1, len(one.diagnostics) + 1):
        assert {f"m{number}", f"f{number}", f"l{number}"} <= ids


def test_nothing_is_fetched_and_nothing_runs() -> None:
    document = html([checked()], plan(), "zh")
    read = Tree(document)
    names = {tag for tag, _ in read.tags}
    assert not names & {"script", "img", "link", "iframe", "form", "object", "base", "svg"}
    assert not [name for _, attributes in read.tags for name in attributes if name.startswith(("on", "style", "src"))]
    assert "url(" not in document
    assert "@import" not in document


def test_the_policy_allows_the_style_that_is_there_and_nothing_else() -> None:
    document = html([checked()], plan(), "zh")
    (style,) = re.findall("<style>(.*?)</style>", document, re.DOTALL)
    (policy,) = [attributes["content"] for _, attributes in Tree(document).tags if attributes.get("http-equiv")]
    digest = base64.b64encode(hashlib.sha256(style.encode()).digest()).decode()
    assert policy == f"default-src 'none'; style-src 'sha256-{digest}'; base-uri 'none'; form-action 'none'"


def test_both_languages() -> None:
    chinese, english = tree(checked()), tree(checked(), language="en")
    assert chinese.values("lang")[0] == "zh-Hans"
    assert english.values("lang")[0] == "en"
    assert "公示公告检查报告" in chinese.text
    assert "Report on public notices" in english.text
    assert "公示期止于2024年3月1日" in chinese.text
    assert "ends on 2024-03-01" in english.text
    assert WORDS["zh"].keys() == WORDS["en"].keys()


def test_the_law_stands_beside_the_finding() -> None:
    law = Requirement(
        slug="x", kinds=(), counts="window", law="《某法》", article="第三条", valid_from=date(2019, 6, 1), version="2018修订",
        asks="公示五日", status="B", mandatory=False, valid_until=date(2024, 1, 1),
    )  # fmt: skip
    one = Checked("a", [made(law=law)])
    assert (
        "《某法》第三条（2018修订，自2019-06-01起施行，2024-01-01起不再适用，一般性要求）（据转引，请核对原文）公示五日"
        in tree(one).text
    )
    english = tree(one, language="en").text
    assert (
        "《某法》第三条 (2018修订, in force since 2019-06-01, no longer from 2024-01-01, as a rule) (as quoted elsewhere"
        in english
    )
    bare = Checked("a", [made(law=replace(law, status="A", version=None, asks="", mandatory=True, valid_until=None))])
    assert "《某法》第三条（自2019-06-01起施行）整则" in tree(bare).text


def test_the_rules_that_found_something_are_explained() -> None:
    read = tree(checked())
    assert {"D101", "C101"} <= set(read.values("id"))
    assert "D102" not in read.values("id")
    assert "查什么" in read.text
    assert "公示时间为2020年6月9日—2020年6月3日" in read.text


def test_a_code_that_no_rule_has_is_not_explained() -> None:
    read = tree(Checked("a", [replace(made(), code="X999")]))
    assert "X999" in read.text
    assert "X999" not in read.values("id")


def test_findings_without_a_place_are_told_before_the_text() -> None:
    one = checked("青石县教师名单公示\n\n孙一鸣\n")
    read = tree(replace(one, diagnostics=[made()]))
    assert "没有标在原文里的问题" in read.text
    assert "f1" in read.values("id")
    assert "m1" not in read.values("id")
    assert read.values("href").count("#f1") == 1


def test_a_source_without_its_document_has_its_findings_all_the_same() -> None:
    read = tree(Checked("a.md", [made(span=Span(3, 5, 1, 4, 1, 6)), made("info", uncertain=True)]))
    assert "第1行第4列" in read.text
    assert "提示·无法确定" in read.text
    assert {"f1", "f2", "l1", "l2"} <= set(read.values("id"))


def test_a_document_without_its_notices_is_shown() -> None:
    one = checked()
    read = tree(replace(one, page=None))
    assert "孙一鸣" in read.text
    assert "m1" in read.values("id")


def test_sources_that_could_not_be_read_hold_none_or_no_notice() -> None:
    read = tree(Unread("a.doc", "SourceError", "格式不支持"), Checked("b.md", [], 0), Checked("c.md", []))
    assert read.text.count("无法读取：格式不支持") == 2
    assert "没有找到公示公告" in read.text
    assert "没有发现问题" in read.text
    assert "1个来源无法读取" in read.text


def test_nothing_at_all() -> None:
    assert "没有发现问题" in tree().text


def test_where_findings_stand_in_a_workbook() -> None:
    one = Checked("a.xlsx", [made(span=Span(0, 1, 2, 3, 2, 4, origin="名单!B2"))])
    assert "名单!B2 · 第2行第3列" in tree(one).text


def test_the_roster_leads_to_the_findings_about_its_rows() -> None:
    one = checked()
    duplicate = [found.code for found in one.diagnostics].index("R101") + 1
    (link,) = [one for one in tree(one).with_class("ref") if "id" not in one]
    assert link["href"] == f"#f{duplicate}"


def test_marks_overlap() -> None:
    one = checked()
    assert one.document is not None
    at = one.document.text.index("公示时间")
    spans = [Span(at, at + 6, 3, 1, 3, 7), Span(at + 2, at + 10, 3, 3, 3, 11), Span(at + 2, at + 10, 3, 3, 3, 11)]
    read = tree(replace(one, diagnostics=[made("info", spans[0]), made("warning", spans[1]), made("error", spans[2])]))
    assert [(mark["data-of"], mark["class"]) for tag, mark in read.tags if tag == "mark"] == [
        ("1", "info"), ("1 2 3", "error"), ("2 3", "error")
    ]  # fmt: skip


def test_a_finding_about_a_whole_table_stands_at_it() -> None:
    one = checked()
    assert one.document is not None
    (table,) = [block for block in one.document.blocks if block.table]
    span = one.document.span((table.start, table.end))
    read = tree(replace(one, diagnostics=[made("warning", span)]))
    (row,) = read.with_class("whole")
    assert (row["class"], row["data-of"]) == ("row whole warning", "1")
    assert not [tag for tag, _ in read.tags if tag == "mark"]
    assert read.values("href").count("#m1") == 2


def test_a_finding_about_several_paragraphs_stands_at_each() -> None:
    one = checked()
    assert one.document is not None
    span = one.document.span((0, len(one.document.text)))
    read = tree(replace(one, diagnostics=[made("error", span)]))
    assert len(read.with_class("whole")) == len(one.document.blocks)
    assert read.values("id").count("m1") == 1


def test_a_value_in_several_paragraphs_is_marked_in_each() -> None:
    one = checked()
    assert one.document is not None
    first, second = one.document.blocks[3:5]
    span = one.document.span((first.start, first.end), (second.start, second.end))
    read = tree(replace(one, diagnostics=[made("error", span)]))
    assert read.with_class("whole") == []
    assert [tag for tag, _ in read.tags].count("mark") == 2


def test_an_empty_cell_is_marked() -> None:
    one = checked(NOTICE.replace("| 2 | 语文教师 | 孙一鸣 |", "| 2 |  | 李双喜 |"))
    assert one.document is not None
    (table,) = [block.table for block in one.document.blocks if block.table]
    cell = table.rows[2][1]
    span = one.document.span((cell.start, cell.end))
    read = tree(replace(one, diagnostics=[made("warning", span)]))
    assert cell.start == cell.end
    assert "（空）1" in read.text
    assert "m1" in read.values("id")


def test_more_findings_than_a_report_can_bear(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(module, "MOST_FINDINGS", 3)
    done = [
        Checked("a", [made("info"), made("warning", zh="一"), made("info")]),
        Checked("b", [made("warning", zh="二"), made("error", zh="三")]),
    ]
    read = tree(*done)
    assert "共发现5个问题，这里只列出最严重的3个" in read.text
    assert [found["id"] for found in read.with_class("note")] == ["f1", "f2", "f3"]
    assert all(word in read.text for word in ("inverted-period一", "inverted-period二", "inverted-period三"))
    assert "提示D101" not in read.text


def test_a_long_table_is_cut_and_says_so(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(html_table, "MOST_ROWS", 2)
    rows = "".join(f"| {number} | 语文教师 | 孙{name} |\n" for number, name in enumerate("一二三四五六", start=1))
    one = checked(NOTICE.replace("| 1 | 语文教师 | 孙一鸣 |\n| 2 | 语文教师 | 孙一鸣 |\n", rows))
    assert one.document is not None
    at = one.document.text.index("孙四")
    read = tree(replace(one, page=None, diagnostics=[made(span=one.document.span((at, at + 2)))]))
    assert "孙一此处略去2行4语文教师孙四" in read.text
    assert "此处略去2行青石县教育局" in read.text


def test_a_long_text_is_cut_and_says_so(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(html_page, "MOST_BLOCKS", 2)
    one = checked()
    assert one.document is not None
    at = one.document.text.index("青石县教育局")
    read = tree(replace(one, diagnostics=[made(span=one.document.span((at, at + 2)))]))
    assert read.text.count("此处略去1段") == 2
    assert read.with_class("rest") == []


def test_what_is_around_a_notice_is_folded_away() -> None:
    one = checked("网站首页\n\n通知列表\n\n" + NOTICE)
    read = tree(replace(one, diagnostics=[]))
    assert "页面的其余部分（2段）" in read.text
    (rest,) = read.with_class("rest")
    assert "open" not in rest
    assert one.document is not None
    read = tree(replace(one, diagnostics=[made(span=one.document.span((0, 2)))]))
    assert "open" in read.with_class("rest")[0]


def test_hostile_names_are_text() -> None:
    hostile = '"><script>alert(1)</script><img src=x onerror=alert(1)>]]>'
    one = checked(NOTICE.replace("孙一鸣", hostile), source=hostile)
    found = [*one.diagnostics, made(zh=hostile, span=Span(0, 1, 1, 1, 1, 2, origin=hostile))]
    read = tree(replace(one, diagnostics=found), Unread(hostile, hostile, hostile))
    assert not {tag for tag, _ in read.tags} & {"script", "img"}
    assert hostile in read.text


def test_the_same_each_time() -> None:
    assert html([checked()], plan(), "zh") == html([checked()], plan(), "zh")


SPANS = st.tuples(st.integers(0, 160), st.integers(0, 160)).map(lambda pair: (min(pair), max(pair)))


@given(st.lists(SPANS, max_size=6), st.sampled_from(["zh", "en"]))
@settings(max_examples=40)
def test_findings_may_stand_anywhere(places: list[tuple[int, int]], language: str) -> None:
    one = checked()
    assert one.document is not None
    size = len(one.document.text)
    spans = [one.document.span((min(start, size), min(end, size))) for start, end in places]
    read = tree(replace(one, diagnostics=[made(span=span) for span in spans]), language=language)
    ids = read.values("id")
    assert len(ids) == len(set(ids))
    assert {link.removeprefix("#") for link in read.values("href")} <= set(ids)
