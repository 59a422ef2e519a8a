"""For people: each finding with its line, and carets under what is meant."""

from __future__ import annotations

from notices.diagnostic import Diagnostic, Language
from notices.report.checked import Checked, place_of, wording_of
from notices.report.excerpt import excerpt
from notices.report.terminal import styled
from notices.report.words import SEVERITY_WORDS

COLUMNS = 100
"""How wide a line is at most, unless the terminal says otherwise."""


def full(checked: Checked, language: Language, *, colour: bool = False, columns: int = COLUMNS) -> str:
    """The findings of a source, each with the line it stands in; an empty text if there are none."""
    return "".join(_finding(checked, found, language, colour=colour, columns=columns) for found in checked.diagnostics)


def _finding(checked: Checked, found: Diagnostic, language: Language, *, colour: bool, columns: int) -> str:
    place = styled(place_of(checked, found), "strong", colour=colour)
    severity = styled(SEVERITY_WORDS[language][found.severity], found.severity, colour=colour)
    title = f"{place}: {severity} {wording_of(found, language)}\n"
    if checked.document is None or found.span is None:
        return title + "\n"
    start, end = found.span.pieces[0]
    margin = f"{found.span.line} | "
    blank = " " * (len(margin) - 2) + "| "
    shown = excerpt(checked.document.text, start, end, columns - len(margin))
    carets = styled("^" * shown.carets, found.severity, colour=colour)
    margin, blank = styled(margin, "faint", colour=colour), styled(blank, "faint", colour=colour)
    return f"{title}{margin}{shown.line}\n{blank}{' ' * shown.before}{carets}\n\n"
