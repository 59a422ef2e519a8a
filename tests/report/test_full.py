"""The report for people: what stands below the line of a finding, and what is left out."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from notices.diagnostic import Diagnostic, Edit
from notices.laws.requirement import Requirement
from notices.report.checked import Checked
from notices.report.full import MOST_OF_A_RULE, full
from notices.sources import read_text
from notices.span import Span

LAW = Requirement(
    slug="test-window", kinds=(), counts="window", law="《测试办法》", valid_from=date(2020, 1, 1), asks="不少于五日"
)
FOUND = Diagnostic(
    "F101", "odd-form", "warning", {"zh": "应为“：”", "en": "put “：”"}, span=Span(3, 4, 12, 4, 12, 5), law=LAW,
    edits=(Edit(3, 4, "："),),
)  # fmt: skip
DOCUMENT = read_text("公示期:5天\n")

WHOLE = """\
a.md:12:4: 警告 F101 odd-form 应为“：”
12 | 公示期:5天
   |       ^
   = 依据：《测试办法》（自2020-01-01起施行）：不少于五日
   = 可用 notices check --fix 改正

"""


def checked(*found: Diagnostic, source: str = "a.md") -> Checked:
    return Checked(source, found, document=DOCUMENT)


def test_the_law_and_the_fix_stand_below() -> None:
    assert full(checked(FOUND), "zh") == WHOLE
    assert full(checked(FOUND), "en").splitlines()[3:] == [
        "   = law: 《测试办法》 (in force since 2020-01-01): 不少于五日", "   = notices check --fix mends this", "",
    ]  # fmt: skip


def test_without_the_text() -> None:
    assert full(replace(checked(FOUND), document=None), "en") == (
        "a.md:12:4: warning F101 odd-form put “：”\n"
        " = law: 《测试办法》 (in force since 2020-01-01): 不少于五日\n = notices check --fix mends this\n\n"
    )


@pytest.mark.parametrize(("source", "is_told"), [
    ("a.txt", True), ("A.MD", True), ("-", True), ("folder.d/a", True), ("a.html", False), ("a.docx", False),
])  # fmt: skip
def test_the_fix_is_told_of_where_there_is_one(source: str, is_told: bool) -> None:
    assert ("--fix" in full(checked(FOUND, source=source), "en")) == is_told
    assert "--fix" not in full(checked(replace(FOUND, edits=()), source=source), "en")


OTHER = replace(FOUND, code="F102", name="other-form")


def test_many_findings_of_a_rule_are_counted() -> None:
    many = [FOUND] * (MOST_OF_A_RULE + 1100) + [OTHER] * (MOST_OF_A_RULE + 1)
    shown = full(checked(*many, source="a\x1b.md"), "en")
    assert shown.count(": warning F101") == shown.count(": warning F102") == MOST_OF_A_RULE
    assert shown.endswith(
        "a\ufffd.md: and 1,100 more of F101 odd-form; --format concise or json shows all\n\n"
        "a\ufffd.md: and 1 more of F102 other-form; --format concise or json shows all\n\n"
    )
    assert full(checked(*many), "zh").endswith(
        "a.md: 另有1100处 F101 odd-form，用 --format concise 或 json 可看到全部\n\n"
        "a.md: 另有1处 F102 other-form，用 --format concise 或 json 可看到全部\n\n"
    )


def test_as_many_as_are_shown_leave_no_rest() -> None:
    assert "more of" not in full(checked(*[FOUND] * MOST_OF_A_RULE), "en")
