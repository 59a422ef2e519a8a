"""Marks are arithmetic: what findings are about, cut into runs and segments."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from notices.diagnostic import Diagnostic
from notices.report import html_marks
from notices.report.html_marks import Finding, Mark, marks_of, segments
from notices.span import Piece, Span


def finding(number: int, *pieces: Piece) -> Finding:
    span = Span(pieces[0][0], pieces[-1][1], 1, 1, 1, 1, parts=pieces) if pieces else None
    return Finding(number, Diagnostic("D101", "inverted-period", "error", {"zh": "", "en": ""}, span=span))


def marked(findings: list[Finding], runs: list[Piece]) -> dict[int, list[tuple[int, int, int, bool]]]:
    return {
        index: [(mark.start, mark.end, mark.finding.number, mark.is_last) for mark in marks]
        for index, marks in marks_of(findings, runs).items()
    }


def cut(run: Piece, *marks: tuple[int, int, int]) -> list[tuple[int, int, list[int], list[int]]]:
    made = [Mark(start, end, finding(number), is_last=True) for start, end, number in marks]
    return [
        (part.start, part.end, [one.number for one in part.findings], [one.number for one in part.ending])
        for part in segments(run, made)
    ]


RUNS = [(0, 5), (7, 10), (10, 10), (12, 20)]


def test_a_finding_without_a_place_has_no_mark() -> None:
    assert marked([finding(1)], RUNS) == {}
    assert marked([finding(1, (0, 3))], []) == {}


def test_a_finding_in_one_run_and_over_several() -> None:
    assert marked([finding(1, (1, 3))], RUNS) == {0: [(1, 3, 1, True)]}
    assert marked([finding(1, (3, 14))], RUNS) == {
        0: [(3, 5, 1, False)], 1: [(7, 10, 1, False)], 3: [(12, 14, 1, True)]
    }  # fmt: skip


def test_a_value_in_several_pieces() -> None:
    assert marked([finding(1, (12, 13), (0, 2), (1, 3))], RUNS) == {
        0: [(0, 2, 1, False), (1, 3, 1, False)], 3: [(12, 13, 1, True)]
    }  # fmt: skip


def test_further_values_are_marked_and_the_number_stands_at_the_first() -> None:
    one = finding(1, (0, 2))
    other = finding(2, (12, 14)).diagnostic.span
    assert other is not None
    assert one.diagnostic.span is not None
    both = one._replace(diagnostic=replace(one.diagnostic, also=(other, one.diagnostic.span)))
    assert marked([both], RUNS) == {0: [(0, 2, 1, True)], 3: [(12, 14, 1, False)]}
    alone = one._replace(diagnostic=replace(one.diagnostic, span=None, also=(other,)))
    assert marked([alone], RUNS) == {3: [(12, 14, 1, True)]}


def test_places_without_extent() -> None:
    assert marked([finding(1, (10, 10))], RUNS) == {2: [(10, 10, 1, True)]}
    assert marked([finding(1, (15, 15))], RUNS) == {3: [(15, 15, 1, True)]}
    assert marked([finding(1, (11, 11))], RUNS) == {}
    assert marked([finding(1, (5, 5))], RUNS) == {0: [(5, 5, 1, True)]}


def test_what_stands_between_runs_is_not_shown() -> None:
    assert marked([finding(1, (5, 7))], RUNS) == {}
    assert marked([finding(1, (20, 30))], RUNS) == {}


def test_no_more_marks_than_a_report_can_bear(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(html_marks, "MOST", 4)
    findings = [finding(number, (0, 20)) for number in range(1, 4)]
    assert sum(map(len, marked(findings, RUNS).values())) == 4


def test_segments() -> None:
    assert cut((0, 5)) == [(0, 5, [], [])]
    assert cut((0, 9), (2, 5, 1)) == [(0, 2, [], []), (2, 5, [1], [1]), (5, 9, [], [])]
    assert cut((0, 9), (0, 6, 1), (3, 9, 2)) == [(0, 3, [1], []), (3, 6, [1, 2], [1]), (6, 9, [2], [2])]
    assert cut((0, 9), (0, 9, 1), (0, 9, 2)) == [(0, 9, [1, 2], [1, 2])]
    assert cut((0, 4), (2, 2, 1)) == [(0, 2, [], []), (2, 2, [1], [1]), (2, 4, [], [])]
    assert cut((4, 4), (4, 4, 1)) == [(4, 4, [1], [1])]


@given(st.lists(st.tuples(st.integers(0, 20), st.integers(0, 20)).map(lambda pair: (min(pair), max(pair))), max_size=8))
def test_segments_hold_the_run_once_and_every_finding(places: list[Piece]) -> None:
    marks = [(start, end, number) for number, (start, end) in enumerate(places, start=1)]
    parts = cut((0, 20), *marks)
    assert "".join("x" * (end - start) for start, end, *_ in parts) == "x" * 20
    assert [end for _, end, *_ in parts[:-1]] == [start for start, *_ in parts[1:]]
    assert sorted(number for *_, ending in parts for number in ending) == sorted(number for *_, number in marks)
    for start, end, number in marks:
        covered = [(low, high) for low, high, of, _ in parts if number in of]
        assert sum(high - low for low, high in covered) == end - start
