"""The index of the rules."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import notices.rules as package
from notices.rules import BUILT_IN, built_in_rules

PARTS = {
    "__init__",
    "appendices",
    "columns",
    "counted",
    "engine",
    "form",
    "index",
    "page",
    "plugins",
    "prose",
    "provisions",
    "quota",
    "rule",
    "said",
    "selection",
    "shortfall",
    "totals",
    "wording",
}
"""The modules of the package that are no rules."""


def test_each_module_is_a_rule_of_the_index_or_a_part_of_the_engine() -> None:
    modules = {path.stem for path in Path(package.__file__).parent.glob("*.py")}
    assert modules - PARTS == set(BUILT_IN)
    assert len(BUILT_IN) == len(set(BUILT_IN))


def test_a_rule_is_called_like_its_module() -> None:
    assert [rule.name.replace("-", "_") for rule in built_in_rules()] == list(BUILT_IN)
    assert len({rule.code for rule in built_in_rules()}) == len(BUILT_IN)


def test_the_codes_of_the_design() -> None:
    """Codes, names and severities are public: a change here breaks somebody's settings."""
    assert {rule.code: (rule.name, rule.severity) for rule in built_in_rules()} == {
        "S101": ("missing-period", "warning"),
        "S102": ("missing-contact", "warning"),
        "S103": ("missing-issuer", "warning"),
        "S104": ("missing-title", "warning"),
        "S105": ("missing-content", "warning"),
        "S106": ("missing-attachment", "warning"),
        "S107": ("unlisted-attachment", "warning"),
        "S108": ("unmarked-citation", "warning"),
        "S109": ("untyped-title", "warning"),
        "S110": ("unbalanced-marks", "warning"),
        "D101": ("inverted-period", "error"),
        "D102": ("single-day-period", "warning"),
        "D103": ("impossible-date", "error"),
        "D104": ("weekday-mismatch", "error"),
        "D105": ("length-mismatch", "warning"),
        "D106": ("inverted-range", "error"),
        "D107": ("period-before-issue", "warning"),
        "D108": ("year-mismatch", "warning"),
        "D109": ("ends-on-day-off", "info"),
        "D110": ("contradicting-periods", "warning"),
        "D111": ("issued-after-publication", "warning"),
        "C101": ("invalid-phone", "warning"),
        "C102": ("area-code-mismatch", "warning"),
        "C103": ("invalid-email", "warning"),
        "C104": ("invalid-postcode", "warning"),
        "R101": ("duplicate-entry", "warning"),
        "R102": ("count-mismatch", "warning"),
        "R103": ("serial-gap", "warning"),
        "R104": ("empty-cell", "warning"),
        "R105": ("score-mismatch", "error"),
        "R106": ("rank-mismatch", "error"),
        "R107": ("amount-mismatch", "error"),
        "R108": ("unknown-column", "info"),
        "R109": ("score-out-of-range", "error"),
        "R110": ("rank-above-posts", "warning"),
        "R111": ("reserve-admitted", "warning"),
        "R112": ("duplicate-number", "error"),
        "R113": ("quota-exceeded", "warning"),
        "R114": ("sum-mismatch", "error"),
        "R115": ("price-above-ceiling", "error"),
        "P101": ("exposed-id-number", "error"),
        "P102": ("exposed-mobile", "error"),
        "P103": ("exposed-bank-account", "error"),
        "P104": ("exposed-address", "warning"),
        "P105": ("weak-id-mask", "warning"),
        "P106": ("exposed-birth-date", "warning"),
        "P107": ("exposed-health", "error"),
        "P108": ("exposed-minor", "warning"),
        "P109": ("student-aid-surplus", "error"),
        "P110": ("expired-publication", "info"),
        "F101": ("document-number-brackets", "info"),
        "F102": ("issue-date-form", "info"),
        "F103": ("range-mark", "info"),
        "F104": ("half-width-punctuation", "info"),
        "F105": ("attachment-form", "info"),
        "F106": ("heading-levels", "warning"),
        "F107": ("title-marks", "info"),
        "F108": ("two-digit-year", "warning"),
        "F109": ("padded-name", "info"),
        "L101": ("period-too-short", "error"),
        "L102": ("short-lead", "warning"),
        "L103": ("short-claim", "error"),
        "L105": ("first-day-counted", "info"),
    }


def test_importing_the_package_loads_nothing_heavy() -> None:
    program = (
        "import sys, notices.rules as rules; rules.find_rule('D101');"
        "print(sorted({'pydantic', 'lark', 'chinese_calendar', 'importlib.metadata'} & sys.modules.keys()))"
    )
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"
