"""For people: each finding with its line, carets under what is meant, its law, and whether it can be mended."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator

from notices.diagnostic import Diagnostic, Language
from notices.report.checked import Checked, place_of, wording_of
from notices.report.excerpt import excerpt
from notices.report.law_line import law_line
from notices.report.terminal import printable, styled
from notices.report.words import SEVERITY_WORDS

COLUMNS = 100
"""How wide a line is at most, unless the terminal says otherwise."""

MOST_OF_A_RULE = 20
"""How many findings of a rule are shown of one source: a roster of ten thousand telephones is one fault, not as many."""


def full(checked: Checked, language: Language, *, colour: bool = False, columns: int = COLUMNS) -> str:
    """The findings of a source, each with the line it stands in; an empty text if there are none.

    Of each rule the first twenty are shown, then how many more there are.
    """
    seen: Counter[str] = Counter()
    shown: list[str] = []
    for found in checked.diagnostics:
        seen[found.code] += 1
        if seen[found.code] <= MOST_OF_A_RULE:
            shown.append(_finding(checked, found, language, colour=colour, columns=columns))
    shown += _of_the_rest(checked, seen, language)
    return "".join(shown)


def _of_the_rest(checked: Checked, seen: Counter[str], language: Language) -> Iterator[str]:
    """What is said of the findings that are not shown, a line a rule."""
    names = {found.code: found.name for found in checked.diagnostics}
    source = printable(checked.source)
    for code, number in seen.items():
        rest = number - MOST_OF_A_RULE
        if rest > 0 and language == "zh":
            yield f"{source}: 另有{rest}处 {code} {names[code]}，用 --format concise 或 json 可看到全部\n\n"
        elif rest > 0:
            yield f"{source}: and {rest:,} more of {code} {names[code]}; --format concise or json shows all\n\n"


def _finding(checked: Checked, found: Diagnostic, language: Language, *, colour: bool, columns: int) -> str:
    place = styled(place_of(checked, found), "strong", colour=colour)
    severity = styled(SEVERITY_WORDS[language][found.severity], found.severity, colour=colour)
    lines = [f"{place}: {severity} {wording_of(found, language)}"]
    margin = 1
    if checked.document is not None and found.span is not None:
        start, end = found.span.pieces[0]
        number = f"{found.span.line} "
        margin = len(number)
        part = excerpt(checked.document.text, start, end, columns - margin - 2)
        carets = styled("^" * part.carets, found.severity, colour=colour)
        bar, blank = styled(f"{number}| ", "faint", colour=colour), styled(f"{' ' * margin}| ", "faint", colour=colour)
        lines += (f"{bar}{part.line}", f"{blank}{' ' * part.before}{carets}")
    sign = styled(f"{' ' * margin}= ", "faint", colour=colour)
    lines += (f"{sign}{note}" for note in _notes(checked, found, language))
    return "\n".join(lines) + "\n\n"


def _notes(checked: Checked, found: Diagnostic, language: Language) -> Iterator[str]:
    """What is told below a finding."""
    if found.law is not None:
        yield printable(law_line(found.law, language))
    if found.edits and checked.can_be_mended:
        yield "可用 notices check --fix 改正" if language == "zh" else "notices check --fix mends this"
