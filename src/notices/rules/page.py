"""The page of a rule: what ``notices explain`` prints and the documentation is made from."""

from __future__ import annotations

from notices.diagnostic import Language, Severity
from notices.rules.rule import Rule

HEADINGS: dict[Language, tuple[str, ...]] = {
    "zh": ("查什么", "为什么重要", "示例", "怎么改", "什么情况下不报", "依据"),
    "en": ("What it finds", "Why it matters", "Example", "What to do", "Silent when", "Source"),
}
"""The headings that each page has, in this order."""

SEVERITY_WORDS: dict[Language, dict[Severity, str]] = {
    "zh": {"error": "错误", "warning": "警告", "info": "提示"},
    "en": {"error": "error", "warning": "warning", "info": "info"},
}
"""What the severities are called."""


def page_of(rule: Rule, language: Language) -> str:
    """The page of ``rule`` as plain text: its own words, then severity and first version; ends with a line feed."""
    severity = SEVERITY_WORDS[language][rule.severity]
    if language == "zh":
        needs = "，需要整页" if rule.needs_page else ""
        return f"{rule.pages[language]}\n\n级别：{severity}；自 {rule.since} 版起{needs}\n"
    needs = "; needs the whole page" if rule.needs_page else ""
    return f"{rule.pages[language]}\n\nSeverity: {severity}; since {rule.since}{needs}\n"
