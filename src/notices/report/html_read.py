"""What was read of a notice, in HTML: its facts, and the roster as a table that leads to the findings in it."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence

from notices.diagnostic import Language
from notices.models.notice import Notice
from notices.report.html_marks import Finding
from notices.report.html_markup import NOTHING, Markup, element, joined, text
from notices.report.html_table import SHORT, kept
from notices.report.html_words import NOTICES_LANG, WORDS
from notices.report.overview import LABELS, facts, roster_grid

MOST_ROWS = 200
"""How many rows of a roster are shown in full; of more, the first and those with findings."""
UNFOLDED = 20
"""A roster of no more rows is shown at once."""


def read(notice: Notice, findings: Sequence[Finding], language: Language) -> Markup:
    """The facts of ``notice`` and its roster; ``findings`` are those about this notice."""
    words = WORDS[language]
    listed: list[Markup] = []
    for name, values in facts(notice, language):
        listed.append(element("dt", text(LABELS[language][name])))
        listed += (element("dd", text(value), lang=NOTICES_LANG) for value in values)
    return element(
        "details",
        element("summary", text(words["read"])),
        element("dl", *listed),
        _roster(notice, findings, language) if notice.entries else NOTHING,
        class_="read",
        open=len(notice.entries) <= UNFOLDED,
    )


def _roster(notice: Notice, findings: Sequence[Finding], language: Language) -> Markup:
    words = WORDS[language]
    header, *rows = roster_grid(notice.entries, language)
    about: defaultdict[int, list[Finding]] = defaultdict(list)
    for finding in findings:
        loc = finding.diagnostic.loc
        if loc[:1] == ("entries",) and len(loc) > 1 and isinstance(loc[1], int):
            about[loc[1]].append(finding)
    body: list[Markup] = []
    for at in kept(len(rows), about.keys(), MOST_ROWS):
        if at < 0:
            body.append(
                element("tr", element("td", text(words["row_gap"].format(-at)), colspan=len(header) + 1, class_="gap"))
            )
            continue
        links = joined(
            element(
                "a", text(str(finding.number)), class_=f"ref {finding.diagnostic.severity}", href=f"#f{finding.number}"
            )
            for finding in about.get(at, ())
        )
        cells = [element("td", text(cell), class_="short" if len(cell) <= SHORT else None) for cell in rows[at]]
        body.append(element("tr", element("td", text(f"{at + 1} "), links, class_="at"), *cells))
    heads = [element("th", text(cell), scope="col") for cell in ("#", *header)]
    table = element(
        "table",
        element("caption", text(words["roster"])),
        element("thead", element("tr", *heads)),
        element("tbody", *body),
        lang=NOTICES_LANG,
    )
    return element("div", table, class_="scroll", tabindex=0, role="region", aria_label=words["roster"])
