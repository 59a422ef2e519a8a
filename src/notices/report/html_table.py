"""A table of a document in HTML, with the marks of the findings in its cells."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from notices.document import Cell, Document, Table
from notices.report.html_markup import Markup, element, text
from notices.report.html_shown import Shown
from notices.report.html_words import WORDS
from notices.span import Piece

MOST_ROWS = 500
"""How many rows are shown in full; of more, the first and those with findings."""

SHORT = 8
"""A cell of no more characters is not broken into lines."""


def table_runs(document: Document, table: Table) -> Iterator[Piece]:
    """The runs of text of all cells, in order; an empty cell has one without extent."""
    for row in table.rows:
        for cell in row:
            yield from _cell_runs(document, cell)


def _cell_runs(document: Document, cell: Cell) -> tuple[Piece, ...]:
    return (*document.pieces(cell.start, cell.end), *cell.more)


def table_markup(shown: Shown, table: Table, indices: Iterable[int]) -> Markup:
    """The table; ``indices`` are those that its runs have in ``shown``."""
    runs = iter(indices)
    cells = [[[next(runs) for _ in _cell_runs(shown.document, cell)] for cell in row] for row in table.rows]
    wanted = {at for at, row in enumerate(cells) if any(index in shown.marks for cell in row for index in cell)}
    # What is left out would tear cells apart that reach over several rows.
    has_tall = any(cell.rowspan > 1 for row in table.rows for cell in row)
    headers = 1 if table.header_rows is None else table.header_rows
    rows: list[Markup] = []
    for at in kept(len(cells), wanted, len(cells) if has_tall else MOST_ROWS):
        if at < 0:
            said = text(WORDS[shown.language]["row_gap"].format(-at))
            rows.append(element("tr", element("td", said, colspan=len(table.rows[0]), class_="gap")))
            continue
        in_row = zip(table.rows[at], cells[at], strict=True)
        rows.append(element("tr", *(_cell(shown, cell, several, is_header=at < headers) for cell, several in in_row)))
    return element("table", element("tbody", *rows))


def _cell(shown: Shown, cell: Cell, runs: Sequence[int], *, is_header: bool) -> Markup:
    return element(
        "th" if is_header else "td",
        shown.lines(runs),
        scope="col" if is_header else None,
        rowspan=cell.rowspan if cell.rowspan > 1 else None,
        colspan=cell.colspan if cell.colspan > 1 else None,
        class_="short" if cell.end - cell.start <= SHORT else None,
    )


def kept(count: int, wanted: Iterable[int], most: int) -> list[int]:
    """Which of ``count`` things are shown: all, or if they are more than ``most`` its first and those wanted.

    What is left out between them is said as a negative number.

    >>> kept(3, [], 3), kept(9, [5], 3)
    ([0, 1, 2], [0, 1, 2, -2, 5, -3])
    """
    if count <= most:
        return list(range(count))
    shown = sorted({*range(most), *wanted})
    listed: list[int] = []
    for before, here in zip((-1, *shown), (*shown, count), strict=True):
        if here - before > 1:
            listed.append(before + 1 - here)
        if here < count:
            listed.append(here)
    return listed
