"""Running the rules over a page or a notice."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from datetime import date
from typing import TYPE_CHECKING

from notices.calendar import DEFAULT_CALENDAR, Calendar
from notices.diagnostic import Diagnostic
from notices.folding import fold
from notices.laws import NATIONAL, Laws
from notices.rules.rule import Context, Found, Rule
from notices.rules.selection import all_rules, select_rules
from notices.span import Loc, Span

if TYPE_CHECKING:
    from notices.models.notice import Notice
    from notices.models.vocabulary import Vocabulary
    from notices.parsing.page import Page


@dataclass(frozen=True, slots=True)
class Outcome:
    """What a check found, and what it looked for.

    ``diagnostics`` come in the order of their places.  ``ran`` and ``not_run`` hold the codes of all
    rules: a rule did not run if it was not chosen, or needs the page of a notice that was checked alone.
    """

    diagnostics: tuple[Diagnostic, ...]
    ran: tuple[str, ...]
    not_run: tuple[str, ...]


def plan(select: Iterable[str] | None = None, ignore: Iterable[str] = ()) -> Outcome:
    """What a check of a page would look for, having found nothing yet; unknown selectors raise ``UnknownRule``."""
    return _outcome([], select_rules(select, ignore))


@dataclass(frozen=True, slots=True)
class Standards:
    """What notices are judged by: working days, laws, the day of the check, and words that were added.

    Without a ``vocabulary`` the one that the page was read with holds.
    """

    calendar: Calendar = DEFAULT_CALENDAR
    laws: Laws = NATIONAL
    vocabulary: Vocabulary | None = None
    today: date = field(default_factory=date.today)

    def context(self, page: Page | None) -> Context:
        """What rules are told beside a notice of ``page``."""
        vocabulary = self.vocabulary or (None if page is None else page.vocabulary)
        return Context(self.calendar, page, vocabulary, self.laws, self.today)


def check_page(
    page: Page,
    *,
    select: Iterable[str] | None = None,
    ignore: Iterable[str] = (),
    standards: Standards | None = None,
) -> Outcome:
    """What the chosen rules find on ``page``; see :func:`notices.rules.select_rules` for the selectors."""
    chosen = select_rules(select, ignore)
    context = (standards or Standards()).context(page)
    found: list[Diagnostic] = []
    for rule in chosen:
        if rule.scope == "page":
            found += (_page_diagnostic(rule, finding, page) for finding in rule.check(page, context))
        else:
            for index, notice in enumerate(page.notices):
                found += (_diagnostic(rule, finding, notice, index, page) for finding in rule.check(notice, context))
    return _outcome(found, chosen)


def check_notice(
    notice: Notice,
    *,
    select: Iterable[str] | None = None,
    ignore: Iterable[str] = (),
    standards: Standards | None = None,
) -> Outcome:
    """What those of the chosen rules find that need no more than ``notice``."""
    chosen = [rule for rule in select_rules(select, ignore) if not rule.needs_page]
    context = (standards or Standards()).context(None)
    found = [
        _diagnostic(rule, finding, notice, None, None) for rule in chosen for finding in rule.check(notice, context)
    ]
    return _outcome(found, chosen)


def _page_diagnostic(rule: Rule, finding: Found, page: Page) -> Diagnostic:
    notice = None if finding.notice is None else page.notices[finding.notice]
    return _diagnostic(rule, finding, notice, finding.notice, page)


def _diagnostic(rule: Rule, finding: Found, notice: Notice | None, index: int | None, page: Page | None) -> Diagnostic:
    return Diagnostic(
        code=rule.code,
        name=rule.name,
        severity="info" if finding.uncertain else finding.severity or rule.severity,
        messages={"zh": finding.zh, "en": finding.en},
        loc=finding.loc,
        notice=index,
        span=_span(finding, notice, page),
        also=() if notice is None else tuple(span for loc in finding.also if (span := notice.place(loc)) is not None),
        uncertain=finding.uncertain,
        law=finding.law,
        edits=finding.edits,
    )


def _span(finding: Found, notice: Notice | None, page: Page | None) -> Span | None:
    """Where a finding stands, as narrow as it is told."""
    if page is not None and finding.at is not None:
        return page.document.span(finding.at)
    place = None if notice is None else _place_of(finding.loc, notice, page)
    if page is not None and place is not None and finding.part is not None:
        wanted = fold(finding.part)
        for start, end in place.pieces:
            at = page.document.folded.find(wanted, start, end)
            if at >= 0:
                return page.document.span((at, at + len(wanted)))
    return place


def _place_of(loc: Loc, notice: Notice, page: Page | None) -> Span | None:
    """The place of a value; a passage of running text knows its own."""
    match loc:
        case ("text", int(index)) if page is not None:
            passage = notice.text[index]
            return page.document.span((passage.start, passage.end))
        case _:
            return notice.place(loc)


def _outcome(found: list[Diagnostic], chosen: Sequence[Rule]) -> Outcome:
    ran = tuple(rule.code for rule in chosen)
    return Outcome(
        diagnostics=tuple(sorted(found, key=_place)),
        ran=ran,
        not_run=tuple(rule.code for rule in all_rules() if rule.code not in ran),
    )


def _place(diagnostic: Diagnostic) -> tuple[float, int, str]:
    """What findings are ordered by: where they stand, and those without a place last, notice by notice."""
    start = float("inf") if diagnostic.span is None else diagnostic.span.start
    return start, diagnostic.notice or 0, diagnostic.code
