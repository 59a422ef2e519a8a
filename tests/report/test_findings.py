"""The reports of ``check``: their exact wording."""

from __future__ import annotations

import json
from dataclasses import replace
from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from notices import api
from notices.calendar import AmendedCalendar
from notices.cli.schema import findings_schema
from notices.diagnostic import Diagnostic, Edit, Language
from notices.laws import NATIONAL
from notices.report.checked import Checked
from notices.report.concise import concise
from notices.report.contract import to_text
from notices.report.findings import Unread, findings
from notices.report.fingerprint import fingerprints
from notices.report.full import full
from notices.report.github import github
from notices.report.summary import Tally, summary
from notices.rules import Standards, all_rules, check_page, plan
from notices.span import Span
from tests.support import material
from tests.support.json_schema import faults
from tests.support.made_page import checked_of, empty_page, page_of, without_document

STANDARDS = Standards(today=date(2026, 11, 1))
LANGUAGES: list[Language] = ["zh", "en"]

FULL_ZH = """\
draft.md:2:18: 错误 D101 inverted-period 公示期止于2020年6月3日，早于开始日2020年6月9日
2 | 现将拟聘用人员予以公示。公示时间为2020年6月9日—2020年6月3日。
  |                                   ^^^^^^^^^^^^^^^^^^^^^^^^^

draft.md:3:9: 警告 C101 invalid-phone “0571-8800123”不是有效的电话号码：区号0571之后应有8位，实有7位
3 | 　　联系电话：    0571-8800123
  |                   ^^^^^^^^^^^^

"""
FULL_EN = """\
draft.md:2:18: error D101 inverted-period the publicity window ends on 2020-06-03, before it begins on 2020-06-09
2 | …将拟聘用人员予以公示。公示时间为2020年6月9日—2020年6月3日。
  |                                  ^^^^^^^^^^^^^^^^^^^^^^^^^

draft.md:3:9: warning C101 invalid-phone “0571-8800123” is no valid phone number: \
8 digits expected behind the area code 0571, not 7
3 | 　　联系电话：    0571-8800123
  |                   ^^^^^^^^^^^^

"""
CONCISE_ZH = """\
draft.md:2:18: D101 inverted-period 公示期止于2020年6月3日，早于开始日2020年6月9日
draft.md:3:9: C101 invalid-phone “0571-8800123”不是有效的电话号码：区号0571之后应有8位，实有7位
"""
GITHUB_EN = """\
::error file=draft.md,line=2,endLine=2,col=18,endColumn=37,title=D101 inverted-period::\
the publicity window ends on 2020-06-03, before it begins on 2020-06-09
::warning file=draft.md,line=3,endLine=3,col=9,endColumn=21,title=C101 invalid-phone::\
“0571-8800123” is no valid phone number: 8 digits expected behind the area code 0571, not 7
"""


def test_full() -> None:
    assert full(checked_of(page_of()), "zh") == FULL_ZH
    assert full(checked_of(page_of()), "en", columns=66) == FULL_EN


def test_full_in_colours_says_the_same() -> None:
    shown = full(checked_of(page_of()), "zh", colour=True)
    assert shown.startswith("\x1b[1mdraft.md:2:18\x1b[0m: \x1b[1;31m错误\x1b[0m D101 ")
    assert "\x1b[1;31m^^^^" in shown
    for code in ("1;31", "1;33", "1", "2", "0"):
        shown = shown.replace(f"\x1b[{code}m", "")
    assert shown == FULL_ZH


def test_full_without_the_lines() -> None:
    lines = full(without_document(checked_of(page_of())), "zh").splitlines()
    assert lines == ["\n".join(CONCISE_ZH.splitlines()[:1]).replace("D101", "错误 D101"), "",
                     CONCISE_ZH.splitlines()[1].replace("C101", "警告 C101"), ""]  # fmt: skip


def test_a_finding_without_a_place_names_the_source() -> None:
    checked = checked_of(page_of({}, title=None, period={"end": "2020-06-03"}, contacts=VALUES_WITHOUT_FAULT))
    assert concise(checked, "zh") == "draft.md: S104 missing-title 没有标题，应写明单位、年度和公示事项\n"
    assert full(checked, "en") == (
        "draft.md: warning S104 missing-title there is no title; name the body, the year and the subject\n\n"
    )
    assert github(checked, "en").startswith("::warning file=draft.md,title=S104 missing-title::there is")


VALUES_WITHOUT_FAULT = [{"type": "address", "value": "青石路18号"}]


def test_concise_and_github() -> None:
    assert concise(checked_of(page_of()), "zh") == CONCISE_ZH
    assert github(checked_of(page_of()), "en") == GITHUB_EN


def test_github_names_files_as_the_repository_does() -> None:
    for source in ("./drafts/a.md", ".\\drafts\\a.md", "drafts/a.md"):
        assert github(Checked(source, (ODD,)), "zh").startswith("::notice file=drafts/a.md,line=1,endLine=2,title=")


def test_nothing_found() -> None:
    checked = Checked("a.md", ())
    assert full(checked, "zh") == concise(checked, "zh") == github(checked, "zh") == ""


ODD = Diagnostic(
    "X900",
    "odd-title",
    "info",
    {"zh": "一\n::error::二%", "en": "one\x1b[2J"},
    span=Span(0, 1, 1, 1, 2, 3, origin="表1!B2"),
)


def test_what_stands_in_a_message_or_a_name_does_no_harm() -> None:
    checked = Checked("C:\\公示, 一\n.md", (ODD,))
    assert concise(checked, "zh") == "C:\\公示, 一\ufffd.md:1:1 (表1!B2): X900 odd-title 一\ufffd::error::二%\n"
    assert "\x1b" not in full(checked, "en")
    assert github(checked, "zh") == (
        "::notice file=C%3A/公示%2C 一%0A.md,line=1,endLine=2,title=X900 odd-title::一%0A::error::二%25\n"
    )


def test_the_first_piece_of_a_value_is_marked() -> None:
    """A title over two headings stands in two pieces; the first line is shown."""
    page = page_of({("title",): ((3, 6), (13, 15)), (): ((0, 20),)}, issuers=[])
    lines = full(checked_of(page), "zh").splitlines()
    assert lines[1:3] == ["1 | 青石县教育局拟聘用人员公示", "  |       ^^^^^^"]


def test_json() -> None:
    checked = checked_of(page_of())
    record = json.loads(
        to_text(findings([checked, Unread("b.png", "SourceError", "a picture")], plan(["D", "C"]), STANDARDS, "en"))
    )
    assert record["schema"] == "notices/1"
    assert record["sources"] == [
        {"source": "draft.md", "notices": 1},
        {"source": "b.png", "error": {"type": "SourceError", "message": "a picture"}},
    ]
    assert {"D101", "C101"} <= set(record["rules"]["ran"])
    assert "S101" in record["rules"]["not_run"]
    assert record["diagnostics"][0] == {
        "source": "draft.md", "code": "D101", "name": "inverted-period", "severity": "error",
        "message": "the publicity window ends on 2020-06-03, before it begins on 2020-06-09", "loc": ["period"],
        "notice": 0, "line": 2, "column": 18, "end_line": 2, "end_column": 37, "origin": None,
    }  # fmt: skip
    assert [found["code"] for found in record["diagnostics"]] == ["D101", "C101"]


def test_json_names_all_rules() -> None:
    rules = findings([], plan(["D"]), STANDARDS, "zh")["rules"]
    assert rules["names"]["D101"] == "inverted-period"
    assert set(rules["names"]) == {*rules["ran"], *rules["not_run"]}
    assert rules["dynamic"] == [rule.code for rule in all_rules() if rule.is_dynamic]


@given(
    st.one_of(material.spoiled(), material.notices(inverted=True).map(lambda made: made.text)),
    st.sampled_from(LANGUAGES),
)
@settings(max_examples=40)
def test_the_published_schema_tells_all_of_any_report(text: str, language: Language) -> None:
    page = api.parse_page(text)
    found = check_page(page).diagnostics
    checked = Checked("a.md", found, len(page.notices), fingerprints=fingerprints(found, page.document))
    record = findings([checked, Unread("b.png", "SourceError", text)], plan(), STANDARDS, language)
    assert faults(json.loads(to_text(record)), findings_schema()) == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_published_schema_tells_of_all_that_a_finding_may_have(language: Language) -> None:
    laws = [law for law in NATIONAL.requirements if law.valid_until or law.status == "B" or not law.article]
    full_of = [
        replace(ODD, law=law, also=(Span(0, 1, 1, 1, 2, 3),), edits=(Edit(0, 1, "一"),), uncertain=True) for law in laws
    ]
    checked = Checked("a.md", full_of, fingerprints=fingerprints(full_of, None))
    own = Standards(AmendedCalendar(), today=date(2026, 11, 1))
    assert laws
    assert faults(findings([checked], plan(), own, language), findings_schema()) == []


def test_json_marks_what_is_uncertain() -> None:
    record = findings([Checked("a.md", (replace(ODD, uncertain=True), ODD))], plan([]), STANDARDS, "zh")
    assert [found.get("uncertain") for found in record["diagnostics"]] == [True, None]


def tally_of(*checked: Checked, unread: int = 0) -> Tally:
    tally = Tally()
    for one in checked:
        tally.add(one)
    for _ in range(unread):
        tally.add_unread()
    return tally


def test_summary() -> None:
    found, none = checked_of(page_of()), checked_of(empty_page())
    assert summary(tally_of(found), "zh") == "发现2个问题：1个错误，1个警告（检查了1个来源、1则公示公告）\n"
    assert summary(tally_of(found), "en") == "Found 2 problems: 1 error, 1 warning in 1 source with 1 notice\n"
    assert summary(tally_of(found, found, none, unread=1), "zh") == (
        "发现4个问题：2个错误，2个警告（检查了3个来源、2则公示公告）；1个来源无法读取\n"
    )
    assert summary(tally_of(none, Checked("b.md", (ODD,)), unread=2), "en") == (
        "Found 1 problem: 1 hint in 2 sources with 1 notice; 2 sources could not be read\n"
    )
    assert summary(tally_of(none), "zh") == "没有发现问题（检查了1个来源、0则公示公告）\n"
    assert summary(tally_of(none), "en") == "No problems found in 1 source with 0 notices\n"
