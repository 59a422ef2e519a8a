"""The document: blocks, marks, runs of text and their places."""

from __future__ import annotations

import copy
import pickle
from dataclasses import FrozenInstanceError

import pytest

from notices.document import Block, Cell, Document, Table
from notices.span import Piece, Span

TEXT = "关于某县\n\u3000 教师招聘的**公示**\n"
DOCUMENT = Document(TEXT, (Block("paragraph", 0, 4), Block("paragraph", 7, 18)), marks=((12, 14), (16, 18)))

RUNS: dict[str, tuple[Piece, tuple[Piece, ...]]] = {
    "one run": ((0, 4), ((0, 4),)),
    "a line break and the indent after it": ((2, 9), ((2, 4), (7, 9))),
    "a mark within": ((10, 16), ((10, 12), (14, 16))),
    "a mark at the end": ((10, 14), ((10, 12),)),
    "a mark at the beginning": ((12, 16), ((14, 16),)),
    "within a mark and out of it": ((13, 16), ((14, 16),)),
    "breaks and marks": ((2, 18), ((2, 4), (7, 12), (14, 16))),
    "nothing but marks": ((16, 18), ((16, 16),)),
    "nothing": ((3, 3), ((3, 3),)),
    "between marks": ((14, 16), ((14, 16),)),
}


@pytest.mark.parametrize(("piece", "runs"), RUNS.values(), ids=RUNS)
def test_pieces(piece: Piece, runs: tuple[Piece, ...]) -> None:
    assert DOCUMENT.pieces(*piece) == runs


def test_a_slice_of_runs_leaves_out_what_lies_between() -> None:
    assert DOCUMENT.slice(*DOCUMENT.pieces(0, 18)) == "关于某县教师招聘的公示"


def test_blanks_before_a_line_break_are_left_out_too() -> None:
    document = Document("公示 \n\n 期", ())
    assert document.slice(*document.pieces(0, 7)) == "公示期"


def test_folded_text_has_blanks_for_marks() -> None:
    assert DOCUMENT.folded == "关于某县\n  教师招聘的  公示  \n"
    assert len(DOCUMENT.folded) == len(TEXT)


def test_folded_text_without_marks() -> None:
    assert Document("２０２０年：", ()).folded == "2020年:"


def test_a_span_is_that_of_the_runs() -> None:
    span = Document("公示\n期", ()).span((0, 2), (3, 4))
    assert span == Span(0, 4, 1, 1, 1, 5, parts=((0, 2), (3, 4)))


def test_nothing_of_it_can_change() -> None:
    with pytest.raises(FrozenInstanceError):
        DOCUMENT.text = ""  # type: ignore[misc]


def test_documents_of_the_same_content_are_equal_and_survive_pickle_and_copy() -> None:
    table = Table(((Cell(0, 1), Cell(2, 3, 2)),), header_rows=1)
    document = Document("a\tb", (Block("table", 0, 3, table=table),), name="x.txt", encoding="utf-8")
    for again in (pickle.loads(pickle.dumps(document)), copy.copy(document), copy.deepcopy(document)):
        assert again == document
        assert hash(again) == hash(document)
        assert again.folded == document.folded


def test_a_cell_covers_itself_unless_it_says_more() -> None:
    assert Cell(3, 5) == Cell(3, 5, rowspan=1, colspan=1)


def test_many_marks() -> None:
    marks = tuple((index * 4, index * 4 + 2) for index in range(40_000))
    document = Document("**公示" * len(marks), (), marks=marks)
    for start, _ in marks[:-1]:
        assert document.pieces(start + 2, start + 8) == ((start + 2, start + 4), (start + 6, start + 8))


def test_links_are_found_by_the_text_they_lead_from() -> None:
    document = Document("见名单和表", (), links=((1, 3, "a"), (4, 5, "b")))
    assert [document.link(*piece) for piece in ((0, 1), (0, 2), (2, 4), (3, 4), (3, 5), (5, 5))] == [
        None,
        "a",
        "a",
        None,
        "b",
        None,
    ]
