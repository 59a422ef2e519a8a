"""The pages of rules in HTML, to be unfolded where a finding asks for them."""

from __future__ import annotations

from collections.abc import Iterable

from notices.diagnostic import Language
from notices.report.html_markup import Markup, element, text
from notices.report.html_words import NOTICES_LANG
from notices.rules import HEADINGS, Rule, page_of

_EXAMPLE = 2
"""Which of the headings stands over an example."""


def explained(rules: Iterable[Rule], language: Language) -> list[Markup]:
    """The page of each rule."""
    return [_rule(rule, language) for rule in rules]


def _rule(rule: Rule, language: Language) -> Markup:
    # A link into a closed element opens it, a link to the element itself does not.
    page = element("div", *_sections(page_of(rule, language), language), id=rule.code, class_="page", tabindex=-1)
    heading = element("span", text(rule.code), class_="code")
    summary = element("summary", heading, text(f" {rule.name} "), element("span", text(rule.summary(language))))
    return element("details", summary, page, class_="rule-page")


def _sections(page: str, language: Language) -> list[Markup]:
    """The page without its first line: a heading and what stands under it, six times, and the last line."""
    parts: list[Markup] = []
    heading, lines = "", list[str]()

    def flush() -> None:
        said = "\n".join(lines).strip()
        if said and heading == HEADINGS[language][_EXAMPLE]:
            parts.append(element("pre", text(said), lang=NOTICES_LANG))
        elif said:
            parts.append(element("p", text(said)))
        lines.clear()

    for line in page.splitlines()[1:]:
        if line in HEADINGS[language]:
            flush()
            heading = line
            parts.append(element("h3", text(line)))
        elif line and not line[0].isspace():
            flush()
            heading = ""
            lines.append(line)
        else:
            lines.append(line.strip())
    flush()
    return parts
