"""Each rule against its cases, failing and passing, in ``cases/NAME.toml``.

A case is a notice as data (``notice``) or as it is written (``text``, with ``published`` and ``kind`` where they are told).
``today`` is the day of the check.  A failing case says where the fault is found (``loc``), and may say what stands there
(``found``), the messages (``zh``, ``en``), the severity where it is not that of the rule, that it is ``uncertain``, the ``law``
that is cited (its slug), and what the text is once it is mended (``fixed``).
"""

from __future__ import annotations

import tomllib
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from notices import api
from notices.diagnostic import Diagnostic
from notices.models.base import LENIENT
from notices.models.notice import Notice
from notices.rules import BUILT_IN, Rule, Standards, built_in_rules, check_notice, check_page

CASES = {
    path.stem: tomllib.loads(path.read_text(encoding="utf-8")) for path in Path(__file__).parent.glob("cases/*.toml")
}

FAILING = [(rule, case) for rule in BUILT_IN for case in CASES[rule]["failing"]]
PASSING = [(rule, case) for rule in BUILT_IN for case in CASES[rule]["passing"]]


def rule_named(module: str) -> Rule:
    return built_in_rules()[BUILT_IN.index(module)]


def found_in(rule: str, case: dict[str, Any]) -> tuple[Diagnostic, ...]:
    select, standards = [rule_named(rule).code], Standards(today=case.get("today", date(2026, 11, 1)))
    if "text" in case:
        page = api.parse_page(case["text"].strip(), kind=case.get("kind"), published=case.get("published"))
        assert page.notices, "the text of the case holds no notice"
        return check_page(page, select=select, standards=standards).diagnostics
    notice = Notice.model_validate(case["notice"], context=LENIENT)
    return check_notice(notice, select=select, standards=standards).diagnostics


def mended(text: str, found: Diagnostic) -> str:
    for edit in sorted(found.edits, key=lambda edit: edit.start, reverse=True):
        text = text[: edit.start] + edit.text + text[edit.end :]
    return text


def name_of(value: Any) -> str:
    return value if isinstance(value, str) else value["why"]


@pytest.mark.parametrize(("rule", "case"), FAILING, ids=name_of)
def test_the_fault_is_found(rule: str, case: dict[str, Any]) -> None:
    (found,) = found_in(rule, case)
    assert list(found.loc) == case["loc"]
    assert found.messages["zh"] == case.get("zh", found.messages["zh"])
    assert found.messages["en"] == case.get("en", found.messages["en"])
    assert found.uncertain == case.get("uncertain", False)
    assert found.severity == ("info" if found.uncertain else case.get("severity", rule_named(rule).severity))
    if "law" in case:
        assert (found.law and found.law.slug) == (case["law"] or None)
    if "text" in case:
        text = case["text"].strip()
        assert found.span is not None
        assert found.span.slice(text) == case.get("found", found.span.slice(text))
        assert mended(text, found) == case.get("fixed", text).strip()


@pytest.mark.parametrize(("rule", "case"), PASSING, ids=name_of)
def test_what_is_right_passes(rule: str, case: dict[str, Any]) -> None:
    assert found_in(rule, case) == ()


def test_each_rule_has_cases_of_both_sorts_and_no_others_exist() -> None:
    assert CASES.keys() == set(BUILT_IN)
    for cases in CASES.values():
        assert cases.keys() == {"failing", "passing"}
        assert all(cases.values())


def test_each_rule_says_in_both_languages_what_it_says() -> None:
    for rule in BUILT_IN:
        assert any({"zh", "en"} <= case.keys() for case in CASES[rule]["failing"]), rule


@pytest.mark.parametrize(("rule", "case"), FAILING, ids=name_of)
def test_messages_hold_nothing_of_the_program(rule: str, case: dict[str, Any]) -> None:
    for found in found_in(rule, case):
        for message in found.messages.values():
            assert message == message.strip()
            assert "None" not in message
            assert "\n" not in message
            assert not message.endswith((".", "。"))
