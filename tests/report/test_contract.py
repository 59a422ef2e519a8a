"""The JSON contract."""

from __future__ import annotations

import json
from dataclasses import replace
from datetime import date

from notices.diagnostic import Diagnostic, Edit
from notices.laws.requirement import Requirement
from notices.models.base import LENIENT
from notices.models.field import Passage
from notices.models.notice import Notice
from notices.parsing.page import Page
from notices.report.contract import diagnostic_record, error_record, law_record, notice_record, page_record, to_line
from notices.rules import check_page
from notices.span import SourceMap, Span, Spans
from tests.support.made_page import PLACES, TEXT, empty_page, page_of


def test_a_page() -> None:
    page = page_of()
    page = Page(page.document, page.notices, (Passage(text="青石", start=0, end=2, line=1, column=1),))
    record = json.loads(to_line(page_record("draft.md", page)))
    assert list(record) == ["schema", "source", "notices", "passages", "diagnostics", "rules"]
    assert (record["schema"], record["source"]) == ("notices/1", "draft.md")
    assert record["passages"] == [{"text": "青石", "start": 0, "end": 2, "line": 1, "column": 1}]
    (notice,) = record["notices"]
    assert notice["period"]["end"] == "2020-06-03"
    assert notice["entries"][1] == {
        "type": "candidate", "name": "李双喜", "reserve": True, "serial": 2, "position": "语文教师",
    }  # fmt: skip
    assert "spans" not in notice
    assert [found["code"] for found in record["diagnostics"]] == ["D101", "C101"]
    assert record["diagnostics"][0]["message"] == "公示期止于2020年6月3日，早于开始日2020年6月9日"
    assert "D101" in record["rules"]["ran"]
    assert record["rules"]["not_run"] == []


def test_the_outcome_and_the_language_may_be_given() -> None:
    page = page_of()
    record = page_record("draft.md", page, outcome=check_page(page, select=["D"]), language="en")
    assert [found["message"] for found in record["diagnostics"]] == [
        "the publicity window ends on 2020-06-03, before it begins on 2020-06-09"
    ]
    assert "C101" in record["rules"]["not_run"]


LAW = Requirement(
    slug="test-window", kinds=(), counts="window", law="《测试办法》", article="第九条", valid_from=date(2020, 1, 1),
    valid_until=date(2025, 7, 1), version="2020修订", source="《测试办法》转引文本", status="B",
)  # fmt: skip
FINDING = Diagnostic(
    "L101", "period-too-short", "error", {"zh": "短", "en": "short"}, ("period",), 1, Span(3, 5, 2, 1, 2, 3, "表1!B2"),
    (Span(7, 8, 4, 5, 4, 6),), law=LAW, edits=(Edit(3, 4, "一"), Edit(5, 5, "")),
)  # fmt: skip


def test_all_that_a_finding_may_have() -> None:
    assert diagnostic_record(FINDING, "zh") == {
        "code": "L101", "name": "period-too-short", "severity": "error", "message": "短", "loc": ["period"], "notice": 1,
        "line": 2, "column": 1, "end_line": 2, "end_column": 3, "origin": "表1!B2",
        "also": [{"line": 4, "column": 5, "end_line": 4, "end_column": 6, "origin": None}],
        "law": {
            "slug": "test-window", "citation": "《测试办法》第九条", "law": "《测试办法》", "article": "第九条",
            "version": "2020修订", "status": "B", "hedge": "据转引，请核对原文", "valid_from": "2020-01-01",
            "valid_until": "2025-07-01", "source": "《测试办法》转引文本",
        },
        "edits": [{"start": 3, "end": 4, "text": "一"}, {"start": 5, "end": 5, "text": ""}],
    }  # fmt: skip


def test_a_law_that_was_read_has_no_hedge_and_need_have_no_end() -> None:
    record = law_record(replace(LAW, status="A", valid_until=None), "zh")
    assert (record["hedge"], record["valid_until"]) == (None, None)
    assert law_record(LAW, "en")["hedge"] == "as quoted elsewhere: check the original text"


def test_spans() -> None:
    page = page_of(PLACES | {("title",): ((0, 3), (6, 8))})
    spans = {tuple(span["loc"]): span for span in notice_record(page.notices[0], spans=True)["spans"]}
    assert spans["period",] == {
        "loc": ["period"], "start": 31, "end": 50, "line": 2, "column": 18, "end_line": 2, "end_column": 37,
    }  # fmt: skip
    assert TEXT[31:50] == "2020年6月9日—2020年6月3日"
    assert spans["title",]["parts"] == [[0, 3], [6, 8]]
    assert spans["contacts", 0, "value"]["line"] == 3


def test_spans_name_the_sheet_and_cell() -> None:
    page = page_of()
    source_map = SourceMap(origins=((0, "表1!B2"),))
    notice = page.notices[0].with_spans(Spans(source_map, {("title",): ((0, 3),)}))
    assert notice_record(notice, spans=True)["spans"][0]["origin"] == "表1!B2"


def test_a_notice_reads_back_as_it_was() -> None:
    notice = page_of().notices[0]
    assert Notice.model_validate(notice_record(notice), context=LENIENT) == notice


def test_a_page_without_notices() -> None:
    record = page_record("empty.md", empty_page())
    assert (record["notices"], record["passages"], record["diagnostics"]) == ([], [], [])


def test_a_source_that_could_not_be_read() -> None:
    assert error_record("a.png", "SourceError", "a picture") == {
        "schema": "notices/1", "source": "a.png", "error": {"type": "SourceError", "message": "a picture"},
    }  # fmt: skip


def test_a_line_is_a_line_and_keeps_the_characters() -> None:
    value = {"text": "公示\n甲\u2028\u2029\x85乙"}
    line = to_line(value)
    assert line == '{"text":"公示\\n甲\\u2028\\u2029\\u0085乙"}\n'
    assert len(line.splitlines()) == 1
    assert json.loads(line) == value
