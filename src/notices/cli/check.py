"""``notices check``: what is wrong with the notices in some sources."""

from __future__ import annotations

from argparse import Namespace
from collections.abc import Callable
from dataclasses import replace

from notices import rules
from notices.cli.chosen import Chosen, chosen_by
from notices.cli.console import Console
from notices.cli.fixing import Fixing
from notices.cli.formats import FORMATS, Format, Run, counted
from notices.cli.reading import Failed, wanted, worked_through
from notices.cli.settings import Settings
from notices.cli.shown_settings import shown_settings
from notices.diagnostic import SEVERITIES, Diagnostic
from notices.parsing.page import Page
from notices.report.checked import Checked
from notices.report.findings import Unread
from notices.report.fingerprint import fingerprints

NOTHING_WRONG = 0
FINDINGS = 1
UNREADABLE = 2
NOTHING_CHECKED = 3


def run(options: Namespace, settings: Settings, console: Console) -> int:
    """Check every source that the options name; the exit status tells the worst."""
    chosen = chosen_by(options, settings)  # what is wrong with the call is told before anything is read
    if options.show_settings:
        console.out.write(shown_settings(options, settings, chosen))
        return NOTHING_WRONG
    form = _form(options)
    console.results_are(form.encoding)
    job = Run(chosen.outcome(), chosen.standards, console.language, console.colour, console.columns)
    asked = wanted(options, settings, console)
    fixing = Fixing.chosen_by(options, asked, console)
    for result in worked_through(asked, console, _work(chosen, form, job, fixing)):
        if isinstance(result, Failed):
            job.tally.add_unread()
            job.done.append(Unread(result.source, result.type, result.message))
            continue
        checked, text = result.made
        job.tally.add(checked)
        job.done.append(checked)
        console.out.write(text)
        if not checked.notices:
            console.note("no_notice", source=checked.source)
    console.clear()
    if form.whole is not None:
        console.out.write(form.whole(job))
    return _status(job, chosen, console, fixing)


def _form(options: Namespace) -> Format:
    """The form of the report; a diff stands alone."""
    if options.diff:
        return Format()
    return counted(options.format) if options.statistics else FORMATS[options.format]


def _work(chosen: Chosen, form: Format, job: Run, fixing: Fixing | None) -> Callable[[str, Page], tuple[Checked, str]]:
    """What is done with each source: it is mended, checked, and what the form writes at once is made."""

    def work(source: str, page: Page) -> tuple[Checked, str]:
        ignore = chosen.ignored_in(source)

        def find(page: Page) -> tuple[Diagnostic, ...]:
            return rules.check_page(page, select=chosen.select, ignore=ignore, standards=chosen.standards).diagnostics

        if fixing is not None:
            page = fixing.page_after(source, page, find)
        found = find(page)
        prints = fingerprints(found, page.document)
        checked = Checked(source, found, len(page.notices), page.document, page, prints)
        text = "" if form.each is None else form.each(checked, job)
        return checked if form.keeps_pages else replace(checked, document=None, page=None), text

    return work


def _status(job: Run, chosen: Chosen, console: Console, fixing: Fixing | None) -> int:
    """The exit status, by the table of the user's guide."""
    failing = SEVERITIES[max(SEVERITIES.index(chosen.fail_on), SEVERITIES.index("warning")) :]
    tally = job.tally
    if not tally.notices:
        console.note("nothing_checked")
    if tally.unread:
        return UNREADABLE
    if fixing is not None and fixing.only_shows:
        fails = fixing.changed > 0
    else:
        fails = any(tally.found[severity] for severity in failing)
    if fails and not chosen.exit_zero:
        return FINDINGS
    return NOTHING_WRONG if tally.notices else NOTHING_CHECKED
