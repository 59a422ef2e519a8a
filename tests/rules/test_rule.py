"""What makes a rule."""

from __future__ import annotations

import pytest

from notices.diagnostic import Severity
from notices.rules import notice_rule, page_rule


@pytest.mark.parametrize(
    ("code", "name", "severity"),
    [
        ("d101", "odd-title", "info"),
        ("D1", "odd-title", "info"),
        ("D101", "OddTitle", "info"),
        ("D101", "odd", "fatal"),
    ],
)
def test_a_code_a_name_or_a_severity_of_the_wrong_form(code: str, name: str, severity: Severity) -> None:
    with pytest.raises(ValueError, match="no rule can be"):
        notice_rule(code, name, severity, since="1.0", zh="")(lambda *_: ())


def test_what_needs_a_page() -> None:
    alone = notice_rule("X900", "odd-title", "info", since="1.0", zh="")(lambda *_: ())
    placed = notice_rule("X901", "odd-place", "info", since="1.0", zh="", needs=("document",))(lambda *_: ())
    paged = page_rule("X902", "odd-page", "info", since="1.0", zh="")(lambda *_: ())
    assert [rule.needs_page for rule in (alone, placed, paged)] == [False, True, True]


def test_what_a_rule_is_made_of() -> None:
    def odd_title(*_: object) -> tuple[()]:
        """X900 odd-title: the title looks odd.

        More of it.
        """
        return ()

    made = notice_rule(
        "X900", "odd-title", "info", since="1.0", zh="X900 odd-title： 标题古怪。\n更多。", needs=("today",)
    )(odd_title)
    assert (made.scope, made.since, made.check, made.needs, made.is_dynamic) == (
        "notice",
        "1.0",
        odd_title,
        ("today",),
        True,
    )
    assert (made.summary("zh"), made.summary("en")) == ("标题古怪", "the title looks odd")
    assert made.pages["en"].endswith("More of it.")
    paged = page_rule("X902", "odd-page", "info", since="1.1", zh="X902 odd-page：页面古怪。")(odd_title)
    assert (paged.scope, paged.since, paged.check, paged.needs, paged.is_dynamic) == (
        "page",
        "1.1",
        odd_title,
        (),
        False,
    )
    assert paged.pages == {"zh": "X902 odd-page：页面古怪。", "en": made.pages["en"]}
