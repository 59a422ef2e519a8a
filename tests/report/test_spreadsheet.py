"""Rosters as CSV."""

from __future__ import annotations

import csv
import io
from dataclasses import replace
from typing import Any, Literal

import pytest

from notices.models.entry import Entry
from notices.models.notice import Notice
from notices.parsing.page import Page
from notices.report import spreadsheet as report
from notices.report.spreadsheet import columns, guarded, spreadsheet, spreadsheet_head
from tests.support.made_page import empty_page, page_of


def rows_of(page: Page, source: str = "draft.md") -> list[dict[str, str]]:
    text = spreadsheet_head() + spreadsheet(source, page)
    assert text.startswith("\ufeffsource,notice,kind,title,")
    return list(csv.DictReader(io.StringIO(text.removeprefix("\ufeff"), newline="")))


def stated(row: dict[str, str]) -> dict[str, str]:
    return {name: value for name, value in row.items() if value}


def test_one_line_an_entry() -> None:
    first, second = rows_of(page_of(number="青教〔2020〕1号", issued="2020-06-08"))
    assert stated(first) == {
        "source": "draft.md", "notice": "0", "kind": "recruitment", "title": "青石县教育局拟聘用人员公示",
        "number": "青教〔2020〕1号", "issuers": "青石县教育局", "issued": "2020-06-08", "period_start": "2020-06-09",
        "period_end": "2020-06-03", "contacts": "联系电话：0571-8800123", "type": "candidate", "name": "孙一鸣",
        "serial": "1", "position": "语文教师",
    }  # fmt: skip
    assert (second["name"], second["reserve"]) == ("李双喜", "true")


def test_one_line_for_a_notice_without_roster() -> None:
    (row,) = rows_of(
        page_of(entries=[], issuers=["甲局", "乙局"], period=None, contacts=[{"type": "fax", "value": "1"}])
    )
    assert stated(row).keys() == {"source", "notice", "kind", "title", "issuers", "contacts"}
    assert (row["issuers"], row["contacts"]) == ("甲局；乙局", "1")


def test_length_and_unit() -> None:
    row = rows_of(page_of(period={"length": 5, "unit": "workday"}))[0]
    assert (row["period_length"], row["period_unit"], row["period_start"]) == ("5", "workday", "")


def test_no_notice_no_line() -> None:
    assert spreadsheet("a.md", empty_page()) == ""


def test_columns_that_no_field_carries_are_one_object() -> None:
    (row,) = rows_of(page_of(entries=[{"type": "item", "name": "孙一鸣", "extra": {"班级": "一班", "备": "a"}}]))
    assert row["extra"] == '{"班级": "一班", "备": "a"}'


def test_fields_of_entries_that_are_called_like_those_of_notices(monkeypatch: pytest.MonkeyPatch) -> None:
    class Work(Entry):
        type: Literal["work"] = "work"  # pyright: ignore[reportIncompatibleVariableOverride]
        title: str | None = None
        authors: tuple[str, ...] = ()

    monkeypatch.setattr(report, "entry_types", lambda: {"work": Work})
    report.fields.cache_clear()
    columns.cache_clear()
    try:
        assert columns()[len(report.OF_NOTICE) :] == (
            "type", "name", "reserve", "outcome", "entry_title", "authors", "extra",
        )  # fmt: skip
        notice = Notice(title="公示").model_copy(update={"entries": (Work(title="河", authors=("甲", "乙")),)})
        (row,) = rows_of(replace(empty_page(), notices=(notice,)))
        assert (row["title"], row["entry_title"], row["authors"]) == ("公示", "河", "甲、乙")
    finally:
        report.fields.cache_clear()
        columns.cache_clear()


def test_columns_are_the_same_for_all_sources_and_each_stands_once() -> None:
    assert len(columns()) == len(set(columns()))
    for page in (page_of(), page_of(entries=[]), page_of(entries=[{"type": "item", "name": "甲"}])):
        for line in csv.reader(io.StringIO(spreadsheet("a", page), newline="")):
            assert len(line) == len(columns())


CELLS: list[tuple[str, str]] = [
    ("", ""), ("张三", "张三"), ("80.5", "80.5"), ("-0.5", "-0.5"), ("+3", "+3"),
    ("=HYPERLINK(1)", "'=HYPERLINK(1)"), ("+86 1380", "'+86 1380"), ("-", "'-"), ("-1+1", "'-1+1"), ("@a", "'@a"),
    ("\t=1", "'\t=1"), ("\r=1", "'\r=1"), ("\n=1", "'\n=1"), ("＝1", "'＝1"), ("－１", "'－１"), ("-²", "'-²"), ("==", "'=="),
]  # fmt: skip


@pytest.mark.parametrize(("cell", "safe"), CELLS)
def test_no_cell_is_run_as_a_formula(cell: str, safe: str) -> None:
    assert guarded(cell) == safe


FIELDS: list[dict[str, Any]] = [
    {"title": "=1+1"}, {"number": "=1+1"}, {"issuers": ["=1+1"]}, {"contacts": [{"type": "fax", "value": "=1+1"}]},
    {"entries": [{"type": "candidate", "name": "=1+1"}]},
]  # fmt: skip


@pytest.mark.parametrize("changes", FIELDS)
def test_every_text_is_guarded(changes: dict[str, Any]) -> None:
    assert "'=1+1" in rows_of(page_of(**changes))[0].values()


def test_the_source_too() -> None:
    assert rows_of(page_of(), source="=1.md")[0]["source"] == "'=1.md"


def test_lines_end_as_spreadsheets_want_and_breaks_stay_in_the_cell() -> None:
    text = spreadsheet("a.md", page_of(title="公示\n甲", entries=[]))
    assert text.endswith("\r\n")
    assert '"公示\n甲"' in text
