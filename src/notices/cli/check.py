"""``notices check``: what is wrong with the notices in some sources."""

from __future__ import annotations

from argparse import Namespace
from collections.abc import Callable
from dataclasses import replace

from notices import rules
from notices.cli.chosen import Chosen, chosen_by
from notices.cli.console import Console
from notices.cli.formats import FORMATS, Format, Run, counted
from notices.cli.reading import Failed, wanted, worked_through
from notices.cli.settings import Settings
from notices.cli.shown_settings import shown_settings
from notices.diagnostic import SEVERITIES
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
    form = counted(options.format) if options.statistics else FORMATS[options.format]
    console.results_are(form.encoding)
    job = Run(chosen.outcome(), chosen.standards, console.language, console.colour, console.columns)
    for result in worked_through(wanted(options, settings, console), console, _work(chosen, form, job)):
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
    return _status(job, chosen, console)


def _work(chosen: Chosen, form: Format, job: Run) -> Callable[[str, Page], tuple[Checked, str]]:
    """What is done with each source: it is checked, and what the form writes at once is made."""

    def work(source: str, page: Page) -> tuple[Checked, str]:
        ignore = chosen.ignored_in(source)
        found = rules.check_page(page, select=chosen.select, ignore=ignore, standards=chosen.standards).diagnostics
        prints = fingerprints(found, page.document)
        checked = Checked(source, found, len(page.notices), page.document, page, prints)
        text = "" if form.each is None else form.each(checked, job)
        return checked if form.keeps_pages else replace(checked, document=None, page=None), text

    return work


def _status(job: Run, chosen: Chosen, console: Console) -> int:
    """The exit status, by the table of the user's guide."""
    failing = SEVERITIES[max(SEVERITIES.index(chosen.fail_on), SEVERITIES.index("warning")) :]
    tally = job.tally
    if not tally.notices:
        console.note("nothing_checked")
    if tally.unread:
        return UNREADABLE
    if not chosen.exit_zero and any(tally.found[severity] for severity in failing):
        return FINDINGS
    return NOTHING_WRONG if tally.notices else NOTHING_CHECKED
