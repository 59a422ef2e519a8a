"""``notices check``: what is wrong with the notices in some sources."""

from __future__ import annotations

from argparse import Namespace
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

from notices import rules
from notices.cli.call import Wrong
from notices.cli.chosen import Chosen, chosen_by
from notices.cli.console import Console
from notices.cli.fixing import Fixing
from notices.cli.formats import FORMATS, Format, Run, counted
from notices.cli.reading import Failed, list_files, wanted, worked_through
from notices.cli.replacing import Replacement
from notices.cli.settings import Settings
from notices.cli.shown_settings import shown_settings
from notices.diagnostic import SEVERITIES, Diagnostic
from notices.parsing.page import Page
from notices.report.baseline import Baseline, baseline_text
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
    asked = wanted(options, settings, console)
    if options.show_files:
        list_files(asked, console)
        return NOTHING_WRONG
    if options.show_settings:
        console.out.write(shown_settings(options, settings, chosen))
        return NOTHING_WRONG
    if not chosen.outcome().ran:  # "no problems found" would be a lie
        raise Wrong("no_rule")
    form = _form(options)
    console.results_are(form.encoding)
    job = Run(chosen.outcome(), chosen.standards, console.language, console.colour, console.columns)
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
        if not (checked.notices or chosen.allow_none):
            console.note("no_notice", source=checked.source)
    console.clear()
    if form.whole is not None:
        console.out.write(form.whole(job))
    if options.write_baseline is not None:
        known = baseline_text(options.write_baseline, (one for one in job.done if isinstance(one, Checked)))
        _write_baseline(Path(options.write_baseline), known)
        chosen = replace(chosen, exit_zero=True)
    elif chosen.baseline is not None:
        _settle(chosen.baseline, job, console, prune=options.prune_baseline)
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
        if chosen.baseline is not None:
            checked = chosen.baseline.without_known(checked)
        text = "" if form.each is None else form.each(checked, job)
        return checked if form.keeps_pages else replace(checked, document=None, page=None), text

    return work


def _write_baseline(path: Path, text: str) -> None:
    try:
        with Replacement(path) as replacement:
            replacement.file.write(text.encode("utf-8", "backslashreplace"))  # what JSON reads as the same again
    except OSError as error:
        raise Wrong("not_written", source=str(path), reason=error.strerror or error) from error


def _settle(baseline: Baseline, job: Run, console: Console, *, prune: bool) -> None:
    """Say how many findings were known, and how many that are known are no longer there; ``prune`` takes those out."""
    if baseline.number_met:
        console.note("known", number=baseline.number_met, baseline=baseline.path)
    ran = job.outcome.ran
    gone = baseline.gone(ran)
    if not gone:
        return
    if prune:
        _write_baseline(baseline.path, baseline.without_gone(ran))
    console.note("pruned" if prune else "no_longer", number=gone, baseline=baseline.path)


def _status(job: Run, chosen: Chosen, console: Console, fixing: Fixing | None) -> int:
    """The exit status, by the table of the user's guide."""
    failing = SEVERITIES[max(SEVERITIES.index(chosen.fail_on), SEVERITIES.index("warning")) :]
    tally = job.tally
    was_checked = tally.notices > 0 or (chosen.allow_none and bool(job.done))
    if not was_checked:
        console.note("nothing_checked")
    if tally.unread:
        return UNREADABLE
    if fixing is not None and fixing.only_shows:
        fails = fixing.changed > 0
    else:
        fails = any(tally.found[severity] for severity in failing)
    if fails and not chosen.exit_zero:
        return FINDINGS
    return NOTHING_WRONG if was_checked else NOTHING_CHECKED
