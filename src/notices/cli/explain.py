"""``notices explain``: the page of a rule, or the list of all rules."""

from __future__ import annotations

from argparse import Namespace

from notices import rules
from notices.cli.console import Console
from notices.cli.settings import Settings


def run(options: Namespace, settings: Settings, console: Console) -> int:
    """Show the page of the rule that the options name, or all rules."""
    if options.rule is None:
        from notices.cli.rules import run as list_all

        return list_all(options, settings, console)
    rule = rules.find_rule(options.rule)
    if options.format == "json":
        from notices.report.contract import to_text
        from notices.report.rules import rule_record

        console.results_are_json()
        console.out.write(to_text(rule_record(rule)))
    elif options.format == "markdown":
        from notices.report.rule_markdown import rule_markdown

        console.out.write(rule_markdown(rule, console.language))
    else:
        console.out.write(rules.page_of(rule, console.language))
    return 0
