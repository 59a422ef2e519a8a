"""What is left over: runs between those that are taken, as running text and as passages."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from notices.document import Document
from notices.parsing.running import gaps, line_start, passages, running_text

TEXT = "甲乙\n  丙丁  \n\n戊"


@pytest.mark.parametrize(
    ("taken", "left"),
    [
        ([], [(0, 10)]),
        ([(0, 10)], []),
        ([(2, 4)], [(0, 2), (4, 10)]),
        ([(6, 8), (2, 4)], [(0, 2), (4, 6), (8, 10)]),
        ([(2, 6), (4, 8)], [(0, 2), (8, 10)]),
        ([(2, 8), (3, 4)], [(0, 2), (8, 10)]),
        ([(0, 0), (9, 20)], [(0, 9)]),
    ],
)
def test_gaps(taken: list[tuple[int, int]], left: list[tuple[int, int]]) -> None:
    assert list(gaps(0, 10, taken)) == left


@given(st.lists(st.tuples(st.integers(0, 30), st.integers(0, 30)).map(lambda ends: (min(ends), max(ends)))))
def test_gaps_are_what_is_not_taken(taken: list[tuple[int, int]]) -> None:
    left = {at for start, end in gaps(0, 30, taken) for at in range(start, end)}
    assert left == set(range(30)) - {at for start, end in taken for at in range(start, end)}


def test_running_text_comes_line_by_line() -> None:
    document = Document(TEXT, ())
    found = running_text(document, 0, len(TEXT), [(0, 1)])
    assert [passage["text"] for passage in found] == ["乙", "丙丁", "戊"]
    assert all(TEXT[passage["start"] : passage["end"]] == passage["text"] for passage in found)


def test_a_passage_is_all_that_stands_between() -> None:
    document = Document(TEXT, ())
    assert [passage["text"] for passage in passages(document, [])] == [TEXT]
    assert [passage["text"] for passage in passages(document, [(0, 7)])] == ["戊"]
    assert passages(Document(" \n ", ()), []) == []


@pytest.mark.parametrize(("text", "start", "expected"), [("# 公示", 2, 0), ("甲\n  ## 公示", 7, 4), ("  公示", 2, 2)])
def test_a_mark_belongs_to_its_line(text: str, start: int, expected: int) -> None:
    assert line_start(Document(text, ()), start) == expected
