"""Rules as records and as a list: what ``notices rules`` and ``notices explain`` print."""

from __future__ import annotations

from collections.abc import Sequence

from notices.diagnostic import Language
from notices.report.contract import Record
from notices.rules import HEADINGS, Rule


def rule_record(rule: Rule) -> Record:
    """All about a rule, its page and its summary in both languages."""
    return {
        "code": rule.code,
        "name": rule.name,
        "severity": rule.severity,
        "since": rule.since,
        "scope": rule.scope,
        "needs": list(rule.needs),
        "dynamic": rule.is_dynamic,
        "summary": {language: rule.summary(language) for language in rule.pages},
        "source": {language: _source(page, language) for language, page in rule.pages.items()},
        "page": dict(rule.pages),
    }


def _source(page: str, language: Language) -> str:
    """What the page says that the rule rests on: its last section, in one line."""
    _, _, section = page.partition(f"\n{HEADINGS[language][-1]}\n")
    return " ".join(section.split())


def rules_table(rules: Sequence[Rule], language: Language) -> str:
    """One line a rule: code, name, severity and what it finds."""
    width = max(len(rule.name) for rule in rules)
    lines = (f"{rule.code}  {rule.name:<{width}}  {rule.severity:<7}  {rule.summary(language)}\n" for rule in rules)
    return "".join(lines)
