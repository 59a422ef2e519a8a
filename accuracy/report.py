"""What the figures mean for who works on the parser: mistakes, the worst documents, what was gained and lost."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from pathlib import Path

from accuracy import figures
from accuracy.figures import Change, Figures
from accuracy.measure import Measured
from accuracy.table import markdown

PAGE = Path(__file__).resolve().parents[1] / "docs" / "accuracy.md"
"""The page of the documentation that shows the tables."""

BEGIN, END = "<!-- figures -->\n", "<!-- end of figures -->\n"
"""What stands around the tables on it."""

SHOWN = 4
"""So many facts of a kind are shown of one field."""


def mistakes(documents: Sequence[Measured], only: str | None = None) -> Iterator[str]:
    """What is wrong in each document, field by field."""
    for document in documents:
        for name, score in document.wrong.items():
            if only in (None, name):
                missed, extra = list(score.missed)[:SHOWN], list(score.extra)[:SHOWN]
                yield f"{document.example.name}: {name}: missed {missed} extra {extra}"


def worst(documents: Sequence[Measured], number: int) -> Iterator[str]:
    """The documents with most fields wrong, and of those as many with most mistakes."""
    ordered = sorted(documents, key=lambda one: (-len(one.wrong), -one.mistakes, one.example.name))
    for document in ordered[:number]:
        if document.wrong:
            yield f"{document.example.name}: {document.mistakes} mistakes in {', '.join(document.wrong)}"


def gained_and_lost(now: Figures) -> Iterator[str]:
    """The fields that are better or worse than in the last commit; or why that cannot be told."""
    try:
        before = figures.committed()
    except figures.NoFigures as reason:
        yield f"nothing to compare with: {reason}"
        return
    changed = list(figures.changes(before, now))
    for heading, some in (
        ("gained", [change for change in changed if change.gain > 0]),
        ("lost", [change for change in changed if change.gain < 0]),
        ("changed", [change for change in changed if change.gain == 0]),
    ):
        if some:
            yield f"{heading} since the last commit:"
            yield from map(_line, some)
    if not changed:
        yield "nothing gained or lost since the last commit"
    for heading, names in (("new", now.keys() - before.keys()), ("gone", before.keys() - now.keys())):
        if names:
            yield f"{heading}: {len(names)} documents"


def _line(change: Change) -> str:
    before, after = ("/".join(map(str, counts)) for counts in (change.before, change.after))
    return f"  {change.document}: {change.field} {before} -> {after}"


def save(now: Figures) -> None:
    """Keep the figures, and show them in the documentation."""
    figures.PATH.write_text(figures.dumped(now), encoding="utf-8")
    PAGE.write_text(with_tables(PAGE.read_text(encoding="utf-8"), now), encoding="utf-8")


def with_tables(page: str, now: Figures) -> str:
    """The text of the page with the tables of ``now``."""
    head, _, rest = page.partition(BEGIN)
    _, _, tail = rest.partition(END)
    return f"{head}{BEGIN}\n{markdown(now)}\n{END}{tail}"
