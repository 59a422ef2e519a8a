"""Findings in HTML: the number at a mark, the note beside the text, and the line in the list.

The three lead to one another: mark ``#m3``, note ``#f3``, line ``#l3``.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Sequence

from notices.diagnostic import Diagnostic, Language
from notices.laws.requirement import Requirement
from notices.report.html_marks import Finding
from notices.report.html_markup import NOTHING, Markup, element, joined, text
from notices.report.html_words import NOTICES_LANG, WORDS
from notices.report.words import SEVERITY_WORDS


def severity_of(findings: Iterable[Finding]) -> str:
    """The gravest severity, as a class."""
    found = {finding.diagnostic.severity for finding in findings}
    return next(severity for severity in ("error", "warning", "info") if severity in found)


def number_at_mark(finding: Finding, language: Language) -> Markup:
    """The number behind a mark, which leads to the note."""
    found = finding.diagnostic
    severity = SEVERITY_WORDS[language][found.severity]
    label = f"{WORDS[language]['finding'].format(finding.number)} ({severity}): {found.message_in(language)}"
    return element(
        "a",
        text(str(finding.number)),
        class_=f"ref {found.severity}",
        id=f"m{finding.number}",
        href=f"#f{finding.number}",
        aria_label=label,
        title=found.message_in(language),
    )


def notes(findings: Sequence[Finding], language: Language, *, marked: bool = True) -> Markup:
    """The notes on findings, to stand beside what they are about; nothing if there are none."""
    if not findings:
        return NOTHING
    return element(
        "div", *(_note(finding, language, marked=marked) for finding in findings), class_="notes", lang=_lang(language)
    )


def _note(finding: Finding, language: Language, *, marked: bool) -> Markup:
    words, found, number = WORDS[language], finding.diagnostic, finding.number
    heading = [
        element("a", text(str(number)), class_="no", href=f"#m{number}", aria_label=f"{words['finding'].format(number)}, {words['in_place']}")
        if marked
        else element("span", text(str(number)), class_="no"),
        element("strong", text(_severity(found, language)), class_="severity"),
        code(found, language),
    ]  # fmt: skip
    law = _law(found.law, language) if found.law else NOTHING
    back = element("a", text(words["in_list"]), href=f"#l{number}")
    return element(
        "aside",
        element("p", *heading, class_="head"),
        element("p", text(found.message_in(language)), class_="message"),
        law,
        element("p", text(place(found, language)), text(" "), back, class_="where"),
        id=f"f{number}",
        class_=f"note {found.severity}",
        aria_label=words["note"].format(number),
    )


def code(found: Diagnostic, language: Language) -> Markup:
    """The code of a rule, which leads to what it says, and its name."""
    link = element(
        "a", text(found.code), href=f"#{found.code}", title=WORDS[language]["code"].format(found.code), class_="code"
    )
    return element("span", link, text(f" {found.name}"), class_="rule", lang="en")


def _law(law: Requirement, language: Language) -> Markup:
    """What a finding rests on: where it is written, whether that is sure, since when it holds, and what it asks."""
    words = WORDS[language]
    said = [words["since"].format(law.valid_from.isoformat())]
    if law.version:
        said.insert(0, law.version)
    if law.valid_until:
        said.append(words["until"].format(law.valid_until.isoformat()))
    if not law.mandatory:
        said.append(words["general"])
    hedge = law.hedge if language == "zh" else law.hedge_en
    between, opened, closed = ("，", "（", "）") if language == "zh" else (", ", " (", ")")
    return element(
        "div",
        element(
            "p",
            element("span", text(words["law"]), class_="label"),
            element("cite", text(law.citation), lang=NOTICES_LANG),
            element("span", text(f"{opened}{between.join(said)}{closed}"), class_="validity"),
            element("span", text(hedge), class_="hedge") if hedge else NOTHING,
        ),
        element("blockquote", text(law.asks), lang=NOTICES_LANG) if law.asks else NOTHING,
        class_="law",
    )


def listed(findings: Sequence[Finding], marked: Collection[int], language: Language) -> Markup:
    """The list of findings, each leading to its mark or else to its note."""
    return element("ol", *(_line(finding, marked, language) for finding in findings), class_="list")


def _line(finding: Finding, marked: Collection[int], language: Language) -> Markup:
    found, number = finding.diagnostic, finding.number
    target = f"#m{number}" if number in marked else f"#f{number}"
    return element(
        "li",
        element("span", text(_severity(found, language)), class_=f"severity {found.severity}"),
        code(found, language),
        element("a", text(found.message_in(language)), href=target, class_="message"),
        element("span", text(place(found, language)), class_="where"),
        id=f"l{number}",
        value=number,
    )


def _severity(found: Diagnostic, language: Language) -> str:
    said = SEVERITY_WORDS[language][found.severity]
    return f"{said}·{WORDS[language]['uncertain']}" if found.uncertain else said


def place(found: Diagnostic, language: Language) -> str:
    """Where a finding stands, in words."""
    span = found.span
    if span is None:
        return WORDS[language]["whole"]
    said = WORDS[language]["line"].format(span.line, span.column)
    return f"{span.origin} · {said}" if span.origin else said


def numbers_at(findings: Iterable[Finding], language: Language) -> Markup:
    """The numbers of several findings, one after the other."""
    return joined(number_at_mark(finding, language) for finding in findings)


def _lang(language: Language) -> str:
    return NOTICES_LANG if language == "zh" else "en"
