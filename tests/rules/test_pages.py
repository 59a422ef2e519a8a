"""The page of each rule, in both languages, as data: all headings, in order, with something under each."""

from __future__ import annotations

import pytest

from notices.diagnostic import Language
from notices.rules import HEADINGS, Rule, built_in_rules, notice_rule, page_of

LANGUAGES: tuple[Language, ...] = ("zh", "en")


@pytest.mark.parametrize("rule", built_in_rules(), ids=lambda rule: rule.name)
@pytest.mark.parametrize("language", LANGUAGES)
def test_a_page_has_its_headings_in_order_and_words_under_each(rule: Rule, language: Language) -> None:
    first, _, *rest = rule.pages[language].splitlines()
    assert first.startswith(f"{rule.code} {rule.name}")
    assert [line for line in rest if line and not line.startswith(" ")] == list(HEADINGS[language])
    for line, following in zip(rest, [*rest[1:], ""], strict=True):
        if line in HEADINGS[language]:
            assert following.startswith("    "), f"nothing under {line}"


@pytest.mark.parametrize("rule", built_in_rules(), ids=lambda rule: rule.name)
def test_the_summary_is_the_first_line_of_the_page(rule: Rule) -> None:
    assert rule.summary("en")[0].islower()
    assert rule.summary("zh") in rule.pages["zh"]
    assert not rule.summary("zh").endswith("。")


def test_a_page_ends_with_severity_and_version() -> None:
    @notice_rule("X900", "odd-title", "info", since="1.0", zh="X900 odd-title：标题古怪。", needs=("document",))
    def odd_title(*_: object) -> tuple[()]:
        """X900 odd-title: the title looks odd."""
        return ()

    assert page_of(odd_title, "zh") == "X900 odd-title：标题古怪。\n\n级别：提示；自 1.0 版起，需要整页\n"
    assert page_of(odd_title, "en") == (
        "X900 odd-title: the title looks odd.\n\nSeverity: info; since 1.0; needs the whole page\n"
    )
    assert page_of(built_in_rules()[0], "zh").endswith("\n\n级别：警告；自 0.1.0 版起\n")
    assert page_of(built_in_rules()[0], "en").endswith("\n\nSeverity: warning; since 0.1.0\n")


def test_a_function_without_docstring_still_makes_a_rule() -> None:
    @notice_rule("X900", "odd-title", "info", since="1.0", zh="")
    def odd_title(*_: object) -> tuple[()]:
        return ()

    assert odd_title.summary("en") == ""
