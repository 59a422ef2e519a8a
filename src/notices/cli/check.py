"""``notices check``: what is wrong with the notices in some sources."""

from __future__ import annotations

from argparse import Namespace
from collections.abc import Sequence
from dataclasses import replace

from notices import rules
from notices.cli.console import Console
from notices.cli.reading import Failed, wanted, worked_through
from notices.cli.settings import Settings
from notices.diagnostic import SEVERITIES, Severity
from notices.parsing.page import Page
from notices.report.checked import Checked
from notices.report.concise import concise
from notices.report.contract import to_text
from notices.report.findings import Unread, findings
from notices.report.full import full
from notices.report.github import github
from notices.report.summary import Tally, summary

NOTHING_WRONG = 0
FINDINGS = 1
UNREADABLE = 2
NOTHING_CHECKED = 3

FAILS_FROM: Severity = "warning"
"""The severity from which on a finding makes the check fail, unless the user says otherwise."""


def run(options: Namespace, settings: Settings, console: Console) -> int:
    """Check every source that the options name; the exit status tells the worst."""
    select = settings.select if options.select is None else options.select
    ignore = settings.ignore if options.ignore is None else options.ignore
    chosen = rules.select_rules(select, ignore)  # a rule that nobody knows is told before anything is read

    def work(source: str, page: Page) -> tuple[Checked, str]:
        found = rules.check_page(page, select=select, ignore=ignore).diagnostics
        checked = Checked(source, found, len(page.notices), page.document)
        return replace(checked, document=None), _written(checked, options.format, console)

    tally = Tally()
    done: list[Checked | Unread] = []
    for result in worked_through(wanted(options, settings, console), console, work):
        if isinstance(result, Failed):
            tally.add_unread()
            done.append(Unread(result.source, result.type, result.message))
            continue
        checked, text = result.made
        tally.add(checked)
        done.append(checked)
        console.out.write(text)
        if not checked.notices:
            console.note("no_notice", source=checked.source)
    console.clear()
    _conclude(options.format, console, tally, done, chosen)
    return _status(tally, options.fail_on or settings.fail_on or FAILS_FROM, console)


def _written(checked: Checked, form: str, console: Console) -> str:
    """What is written about one source as soon as it is checked."""
    match form:
        case "full":
            return full(checked, console.language, colour=console.colour, columns=console.columns)
        case "concise":
            return concise(checked, console.language)
        case "github":
            return github(checked, console.language)
        case _:
            return ""


def _conclude(
    form: str, console: Console, tally: Tally, done: Sequence[Checked | Unread], chosen: Sequence[rules.Rule]
) -> None:
    """Write what can only be written when all sources have been checked."""
    if form == "json":
        console.results_are_json()
        ran = tuple(rule.code for rule in chosen)
        not_run = tuple(rule.code for rule in rules.all_rules() if rule not in chosen)
        console.out.write(to_text(findings(done, rules.Outcome((), ran, not_run), console.language)))
    elif form == "full" and tally.notices:
        console.out.write(summary(tally, console.language))


def _status(tally: Tally, fail_on: Severity, console: Console) -> int:
    """The exit status, by the table of the user's guide."""
    failing = SEVERITIES[max(SEVERITIES.index(fail_on), SEVERITIES.index("warning")) :]
    if not tally.notices:
        console.note("nothing_checked")
    if tally.unread:
        return UNREADABLE
    if any(tally.found[severity] for severity in failing):
        return FINDINGS
    return NOTHING_WRONG if tally.notices else NOTHING_CHECKED
