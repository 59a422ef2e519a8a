"""A report as one HTML file: every source as a page with its findings marked in place, and nothing fetched from anywhere."""

from __future__ import annotations

import base64
import hashlib
from collections.abc import Iterable, Sequence
from importlib.resources import files

from notices.diagnostic import SEVERITIES, Language
from notices.report.checked import Checked
from notices.report.findings import Unread
from notices.report.html_marks import Finding
from notices.report.html_markup import NOTHING, Markup, element, text
from notices.report.html_notes import listed, notes
from notices.report.html_page import page
from notices.report.html_read import read
from notices.report.html_rules import explained
from notices.report.html_words import LANG, WORDS
from notices.report.summary import Tally, summary
from notices.report.words import SEVERITY_WORDS
from notices.rules import Outcome, all_rules
from notices.version import __version__

MOST_FINDINGS = 1_000
"""How many findings a report shows; of more, the gravest."""

Done = Checked | Unread


def html(done: Sequence[Done], outcome: Outcome, language: Language) -> str:
    """The findings of a run as a document of its own, which runs no script and asks no server for anything.

    ``outcome`` says which rules ran.  Sources without their document and page are shown as lists of findings alone.
    """
    words = WORDS[language]
    findings = _numbered(done)
    bodies: list[Markup] = []
    marked: set[int] = set()
    for number, (one, of_source) in enumerate(zip(done, findings, strict=True), start=1):
        body, numbers = _source(one, of_source, number, language)
        bodies.append(body)
        marked |= numbers
    style = (files("notices.report") / "html.css").read_text(encoding="utf-8")
    head = element(
        "head",
        element("meta", charset="utf-8"),
        # What the policy does not name is forbidden: scripts, images, fonts, frames, and any request.
        element("meta", http_equiv="Content-Security-Policy", content=f"default-src 'none'; style-src '{_hash(style)}'; base-uri 'none'; form-action 'none'"),
        element("meta", name="viewport", content="width=device-width, initial-scale=1"),
        element("meta", name="color-scheme", content="light dark"),
        element("meta", name="format-detection", content="telephone=no, date=no, address=no, email=no"),
        element("meta", name="referrer", content="no-referrer"),
        element("title", text(words["title"])),
        # Our own, and hashed above: it has to stand as it is.
        element("style", Markup(style)),
    )  # fmt: skip
    main = element("main", _listing(done, findings, marked, language), *bodies, _rules(findings, language))
    skip = element("a", text(words["skip"]), href="#findings", class_="skip")
    body = element("body", skip, _header(done, findings, language), main, _footer(outcome, language))
    return f"<!DOCTYPE html>\n{element('html', head, body, lang=LANG[language])}\n"


def _hash(style: str) -> str:
    return f"sha256-{base64.b64encode(hashlib.sha256(style.encode()).digest()).decode()}"


def _numbered(done: Iterable[Done]) -> list[list[Finding]]:
    """The findings of each source, numbered through: all, or the gravest where they are too many."""
    everything = [(one.diagnostics if isinstance(one, Checked) else ()) for one in done]
    left = MOST_FINDINGS
    chosen: list[set[int]] = [set() for _ in everything]
    for severity in reversed(SEVERITIES):
        for source, diagnostics in enumerate(everything):
            fitting = [index for index, found in enumerate(diagnostics) if found.severity == severity][:left]
            chosen[source].update(fitting)
            left -= len(fitting)
    numbers = iter(range(1, MOST_FINDINGS + 1))
    return [
        [Finding(next(numbers), diagnostics[index]) for index in sorted(indices)]
        for diagnostics, indices in zip(everything, chosen, strict=True)
    ]


def _header(done: Sequence[Done], findings: Sequence[Sequence[Finding]], language: Language) -> Markup:
    """The title, what was found in how much, and how many are shown where not all are."""
    words, tally = WORDS[language], Tally()
    for one in done:
        if isinstance(one, Checked):
            tally.add(one)
        else:
            tally.add_unread()
    tiles = [
        element("li", element("b", text(str(tally.found[severity]))), text(f" {SEVERITY_WORDS[language][severity]}"),
                class_=f"tile {severity}")
        for severity in reversed(SEVERITIES)
    ]  # fmt: skip
    shown = sum(map(len, findings))
    capped = NOTHING
    if shown < tally.found.total():
        capped = element("p", text(words["capped"].format(tally.found.total(), shown)), class_="capped", role="note")
    return element(
        "header",
        element("h1", text(words["title"])),
        element("p", text(summary(tally, language).strip()), class_="summary"),
        element("ul", *tiles, class_="tiles"),
        capped,
    )


def _listing(
    done: Sequence[Done], findings: Sequence[Sequence[Finding]], marked: set[int], language: Language
) -> Markup:
    """The list of all findings, by source."""
    words = WORDS[language]
    parts: list[Markup] = []
    for number, (one, of_source) in enumerate(zip(done, findings, strict=True), start=1):
        name = element("a", text(one.source), href=f"#s{number}")
        parts.append(element("h3", name, class_="source"))
        if isinstance(one, Unread):
            parts.append(element("p", text(words["unread"].format(one.message)), class_="unread"))
        elif of_source:
            parts.append(listed(of_source, marked, language))
        else:
            parts.append(element("p", text(words["none" if one.notices else "no_notice"]), class_="nothing"))
    return element("section", element("h2", text(words["list"])), *parts, id="findings", class_="findings", tabindex=-1)


def _source(one: Done, findings: Sequence[Finding], number: int, language: Language) -> tuple[Markup, set[int]]:
    """A source as a section, and which of its findings have a mark."""
    words = WORDS[language]
    heading = element("h2", text(one.source), id=f"h{number}", class_="source")
    if isinstance(one, Unread):
        told = element("p", text(words["unread"].format(one.message)), class_="unread")
        return _section(number, heading, told), set()
    if one.document is None:
        return _section(number, heading, notes(findings, language, marked=False)), set()
    found = one.page.notices if one.page else ()
    parts, marked = page(one.document, found, findings, language)
    unplaced = [finding for finding in findings if finding.number not in marked]
    last = {owner: at for at, (owner, _) in enumerate(parts)}
    body = [heading, _unplaced(unplaced, language)]
    for at, (owner, part) in enumerate(parts):
        body.append(part)
        if owner is not None and last[owner] == at:
            about = [finding for finding in findings if finding.diagnostic.notice == owner]
            body.append(read(found[owner], about, language))
    return _section(number, *body), marked


def _section(number: int, *parts: Markup) -> Markup:
    return element("section", *parts, id=f"s{number}", class_="sheet", aria_labelledby=f"h{number}", tabindex=-1)


def _unplaced(findings: Sequence[Finding], language: Language) -> Markup:
    if not findings:
        return NOTHING
    heading = element("h3", text(WORDS[language]["unplaced"]))
    return element("div", heading, notes(findings, language, marked=False), class_="unplaced")


def _rules(findings: Iterable[Sequence[Finding]], language: Language) -> Markup:
    """The pages of the rules that found something."""
    codes = {finding.diagnostic.code for several in findings for finding in several}
    pages = explained([rule for rule in all_rules() if rule.code in codes], language)
    if not pages:
        return NOTHING
    return element("section", element("h2", text(WORDS[language]["rules"])), *pages, class_="rules")


def _footer(outcome: Outcome, language: Language) -> Markup:
    """Which rules ran, as nothing found is not the same as not looked for."""
    words = WORDS[language]
    return element(
        "footer",
        element("p", text(f"{words['ran'].format(len(outcome.ran))} {' '.join(outcome.ran)}")),
        element("p", text(f"{words['not_run']} {' '.join(outcome.not_run)}")) if outcome.not_run else NOTHING,
        element("p", text(words["made"].format(__version__))),
    )
