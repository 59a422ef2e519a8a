"""``notices explain``: the page of a rule, or the list of all rules."""

from __future__ import annotations

from argparse import Namespace

from notices import rules
from notices.cli.console import Console
from notices.cli.settings import Settings


def run(options: Namespace, _: Settings, console: Console) -> int:
    """Show the page of the rule that the options name, or one line a rule."""
    if options.rule is not None:
        console.out.write(rules.page_of(rules.find_rule(options.rule), console.language))
        return 0
    found = rules.all_rules()
    width = max(len(rule.name) for rule in found)
    for rule in found:
        summary = rule.summary(console.language)
        console.out.write(f"{rule.code}  {rule.name:<{width}}  {rule.severity:<7}  {summary}\n")
    return 0
