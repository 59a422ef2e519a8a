"""Where words begin and end."""

from __future__ import annotations

import pytest

from notices.document import Cell
from notices.sources.edges import Edges
from notices.sources.inline import inline_marks
from notices.span import Piece

CASES: dict[str, tuple[str, Piece]] = {
    "words": ("公示", (0, 2)),
    "blanks of all widths": (" \u3000公示\u00a0\t", (2, 4)),
    "blanks within": (" 公 示 ", (1, 4)),
    "marks": (" **公示** ", (3, 5)),
    "blanks within marks": ("**公示**<br> ", (2, 4)),
    "a mark in front": ("**公示**：9日", (2, 9)),
    "a mark within": ("某局**：公示**", (0, 9)),
    "nothing but blanks": (" \t ", (0, 0)),
    "nothing but marks": (" <br> <br>", (0, 0)),
    "nothing": ("", (0, 0)),
}


@pytest.mark.parametrize(("text", "piece"), CASES.values(), ids=CASES)
def test_trim(text: str, piece: Piece) -> None:
    assert Edges(text, inline_marks(text)).trim(0, len(text)) == piece


def test_cells_stand_one_character_apart() -> None:
    text = "序号\t 姓名\t\t"
    assert Edges(text).cells(0, text.split("\t")) == (Cell(0, 2), Cell(4, 6), Cell(7, 7), Cell(8, 8))
