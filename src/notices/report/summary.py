"""The last line of a report: how much was checked, and how much was found."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, field

from notices.diagnostic import SEVERITIES, Language, Severity
from notices.report.checked import Checked
from notices.report.words import quantity


@dataclass(slots=True)
class Tally:
    """What a run has seen so far."""

    sources: int = 0
    notices: int = 0
    unread: int = 0
    found: Counter[Severity] = field(default_factory=Counter)

    def add(self, checked: Checked) -> None:
        """Count a source that was checked."""
        self.sources += 1
        self.notices += checked.notices
        self.found.update(diagnostic.severity for diagnostic in checked.diagnostics)

    def add_unread(self) -> None:
        """Count a source that could not be read."""
        self.unread += 1


def summary(tally: Tally, language: Language) -> str:
    """One line that says what was found in how much, and what could not be read."""
    checked = _checked(tally, language)
    unread = quantity(tally.unread, "source", language)
    if language == "zh":
        tail = f"；{unread}无法读取" if tally.unread else ""
        return f"{_found(tally, language)}（检查了{checked}）{tail}\n"
    tail = f"; {unread} could not be read" if tally.unread else ""
    return f"{_found(tally, language)} in {checked}{tail}\n"


def _checked(tally: Tally, language: Language) -> str:
    sources = quantity(tally.sources, "source", language)
    notices = quantity(tally.notices, "notice", language)
    return f"{sources}、{notices}" if language == "zh" else f"{sources} with {notices}"


def _found(tally: Tally, language: Language) -> str:
    total = tally.found.total()
    if not total:
        return "没有发现问题" if language == "zh" else "No problems found"
    by_severity = [
        quantity(tally.found[severity], severity, language)
        for severity in reversed(SEVERITIES)
        if tally.found[severity]
    ]
    problems = quantity(total, "problem", language)
    if language == "zh":
        return f"发现{problems}：{'，'.join(by_severity)}"
    return f"Found {problems}: {', '.join(by_severity)}"
