"""``notices rules``: every rule, those of plug-ins too."""

from __future__ import annotations

from argparse import Namespace

from notices.cli.console import Console
from notices.cli.settings import Settings
from notices.rules import all_rules


def run(options: Namespace, _: Settings, console: Console) -> int:
    """List all rules, or write their records."""
    from notices.report.contract import to_text
    from notices.report.rules import rule_record, rules_table

    if options.format == "json":
        console.results_are_json()
        console.out.write(to_text([rule_record(rule) for rule in all_rules()]))
    else:
        console.out.write(rules_table(all_rules(), console.language))
    return 0
