"""Choosing rules by code, by the beginning of codes and by name."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

import pytest

from notices.errors import UnknownRule
from notices.rules import Rule, all_rules, built_in_rules, find_rule, notice_rule, select_rules, selection

CASES: list[tuple[Sequence[str] | None, Sequence[str], str]] = [
    (["D101"], [], "D101"),
    (["inverted-period"], [], "D101"),
    (["Inverted_Period"], [], "D101"),
    ([" d101 "], [], "D101"),
    (["D10"], ["D108", "D109"], "D101 D102 D103 D104 D105 D106 D107"),
    (["S104", "S103", "S101"], [], "S101 S103 S104"),
    (["R101", "C101", "R101"], [], "C101 R101"),
    (["D"], ["D10", "D11"], ""),
    (["D10"], ["single-day-period", "D105", "inverted-range", "D108", "D109"], "D101 D103 D104 D107"),
    ("D101", (), "D101"),
    (["S101", "S104"], "missing-title", "S101"),
    ([], [], ""),
]


@notice_rule("X900", "odd-title", "info", since="1.0", zh="X900 odd-title：标题古怪。")
def odd_title(*_: object) -> tuple[()]:
    """X900 odd-title: the title looks odd."""
    return ()


@pytest.fixture
def plugin(monkeypatch: pytest.MonkeyPatch) -> Iterator[list[int]]:
    """An installed plug-in, and how often somebody asked for it."""
    asked: list[int] = []

    def plugin_rules() -> tuple[Rule, ...]:
        asked.append(1)
        return (odd_title,)

    monkeypatch.setattr(selection, "plugin_rules", plugin_rules)
    selection._selected.cache_clear()
    yield asked
    selection._selected.cache_clear()


@pytest.mark.parametrize(("select", "ignore", "codes"), CASES)
def test_selectors(select: Sequence[str] | None, ignore: Sequence[str], codes: str) -> None:
    assert [rule.code for rule in select_rules(select, ignore)] == codes.split()


def test_without_selectors_all_rules_run() -> None:
    assert select_rules() == all_rules()
    assert select_rules(None, ["D"]) == tuple(rule for rule in all_rules() if rule.code[0] != "D")


@pytest.mark.parametrize("rule", built_in_rules(), ids=lambda rule: rule.name)
def test_a_rule_is_found_by_code_and_by_name(rule: Rule) -> None:
    assert find_rule(rule.code) is find_rule(rule.name) is find_rule(rule.name.upper()) is rule


@pytest.mark.parametrize(
    ("selector", "suggestion"),
    [("inverted-perod", "inverted-period"), ("D1O1", "D101"), ("missing_titel", "missing-title"), ("S1O1", "S101")],
)
def test_a_slip_is_answered_with_what_looks_like_it(selector: str, suggestion: str) -> None:
    for ask in (find_rule, lambda selector: select_rules([selector]), lambda selector: select_rules(None, [selector])):
        with pytest.raises(UnknownRule) as caught:
            ask(selector)
        assert caught.value.selector == selector
        assert suggestion in caught.value.suggestions


@pytest.mark.parametrize("selector", ["", "1", "Q", "D1011", "D-101", "全部", "*", "DD"])
def test_what_no_rule_is_called(selector: str) -> None:
    with pytest.raises(UnknownRule, match="no rule is called"):
        select_rules([selector])


def test_the_beginning_of_a_code_is_no_rule() -> None:
    with pytest.raises(UnknownRule):
        find_rule("D10")


def test_plugins_are_asked_only_for_what_no_built_in_rule_is_called(plugin: list[int]) -> None:
    assert [rule.code for rule in select_rules(["D101", "S101"])] == ["S101", "D101"]
    assert find_rule("missing-title").code == "S104"
    assert plugin == []
    assert select_rules(["odd-title", "D101"]) == (find_rule("D101"), odd_title)
    assert find_rule("X900") is odd_title
    assert select_rules()[-1] is odd_title
