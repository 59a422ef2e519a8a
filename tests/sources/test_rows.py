"""Lines that make a table."""

from __future__ import annotations

import pytest

from notices.document import Block, Cell, Table
from notices.sources.limits import DEFAULT_LIMITS
from notices.sources.rows import is_blank, lines_of, runs_of_lines, table_block

RUN = runs_of_lines("A[^\n]*+", "B[^\n]*+")

CASES = {
    "lines that follow each other": ("x\nA1\nB2\nB3\nx", ["A1\nB2\nB3"]),
    "lines set apart": ("A1\n\nB2\n \n\nB3\nx", ["A1\n\nB2\n \n\nB3"]),
    "a gap ends lines that follow each other": ("A1\nB2\n\nB3", ["A1\nB2"]),
    "lines that follow each other end those set apart": ("A1\n\nB2\n\nB3\nB4", ["A1\n\nB2"]),
    "one line": ("A1\n\nx\nA2", ["A1", "A2"]),
    "a line that begins otherwise": ("B1\nB2", []),
    "the middle of a line": ("xA1\nB2", []),
    "blank lines at the end": ("A1\n\n\n  ", ["A1"]),
}


@pytest.mark.parametrize(("text", "runs"), CASES.values(), ids=CASES)
def test_runs_of_lines(text: str, runs: list[str]) -> None:
    assert [match[0] for match in RUN.finditer(text)] == runs


def test_lines_that_are_not_blank_with_their_offsets() -> None:
    assert list(lines_of("ab\n\nc \n \nd", 1, 9)) == [(1, "b"), (4, "c ")]


def test_a_row_is_blank_if_all_its_cells_are() -> None:
    assert is_blank((Cell(1, 1), Cell(2, 2)))
    assert is_blank(())
    assert not is_blank((Cell(1, 1), Cell(2, 3)))


def test_blank_cells_at_the_edges_are_drawn_into_the_block() -> None:
    text = "\ta\nb\tc\nd\t"
    rows = [(Cell(0, 0), Cell(1, 2)), (Cell(3, 4), Cell(5, 6)), (Cell(7, 8), Cell(9, 9))]
    lines = list(lines_of(text, 0, len(text)))
    drawn = ((Cell(1, 1), Cell(1, 2)), (Cell(3, 4), Cell(5, 6)), (Cell(7, 8), Cell(8, 8)))
    assert table_block(lines, rows, DEFAULT_LIMITS, 1) == Block("table", 1, 8, table=Table(drawn, header_rows=1))
