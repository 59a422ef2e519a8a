"""Each rule against its cases: notices as data, failing and passing, in ``cases/NAME.toml``."""

from __future__ import annotations

import tomllib
from pathlib import Path
from typing import Any

import pytest

from notices.models.base import LENIENT
from notices.models.notice import Notice
from notices.rules import BUILT_IN, Rule, built_in_rules, check_notice

CASES = {
    path.stem: tomllib.loads(path.read_text(encoding="utf-8")) for path in Path(__file__).parent.glob("cases/*.toml")
}

FAILING = [(rule, case) for rule in BUILT_IN for case in CASES[rule]["failing"]]
PASSING = [(rule, case) for rule in BUILT_IN for case in CASES[rule]["passing"]]


def rule_named(module: str) -> Rule:
    return built_in_rules()[BUILT_IN.index(module)]


def notice_of(case: dict[str, Any]) -> Notice:
    return Notice.model_validate(case["notice"], context=LENIENT)


def name_of(value: Any) -> str:
    return value if isinstance(value, str) else value["why"]


@pytest.mark.parametrize(("rule", "case"), FAILING, ids=name_of)
def test_the_fault_is_found(rule: str, case: dict[str, Any]) -> None:
    (found,) = check_notice(notice_of(case), select=[rule_named(rule).code]).diagnostics
    assert list(found.loc) == case["loc"]
    assert found.messages["zh"] == case.get("zh", found.messages["zh"])
    assert found.messages["en"] == case.get("en", found.messages["en"])
    assert found.uncertain == case.get("uncertain", False)
    assert found.severity == ("info" if found.uncertain else rule_named(rule).severity)


@pytest.mark.parametrize(("rule", "case"), PASSING, ids=name_of)
def test_what_is_right_passes(rule: str, case: dict[str, Any]) -> None:
    assert check_notice(notice_of(case), select=[rule_named(rule).code]).diagnostics == ()


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
    for found in check_notice(notice_of(case), select=[rule_named(rule).code]).diagnostics:
        for message in found.messages.values():
            assert message == message.strip()
            assert "None" not in message
            assert "\n" not in message
            assert not message.endswith((".", "。"))
