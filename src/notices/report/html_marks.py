"""Which runs of a text are marked by which findings: arithmetic on offsets, without any markup."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from typing import NamedTuple

from notices.diagnostic import Diagnostic
from notices.span import Piece

MOST = 20_000
"""How many runs are marked at most; what a finding would mark beyond that is left unmarked."""


class Finding(NamedTuple):
    """A finding and its number in the report, from 1."""

    number: int
    diagnostic: Diagnostic


class Mark(NamedTuple):
    """A part of a run that a finding is about; ``is_last`` on the one behind which its number stands."""

    start: int
    end: int
    finding: Finding
    is_last: bool


class Segment(NamedTuple):
    """A part of a run that the same findings are about, and those of them whose number stands behind it."""

    start: int
    end: int
    findings: tuple[Finding, ...]
    ending: tuple[Finding, ...]


def marks_of(findings: Sequence[Finding], runs: Sequence[Piece]) -> dict[int, list[Mark]]:
    """The marks of each run, by its index; ``runs`` are what is shown of a text, disjoint and in order.

    A finding of which nothing is shown, or which came after :data:`MOST` marks, has none.
    """
    starts = [start for start, _ in runs]
    marks: defaultdict[int, list[Mark]] = defaultdict(list)
    left = MOST
    for finding in findings:
        found = finding.diagnostic
        main = _touched(found.span.pieces if found.span else (), runs, starts, left)
        also = _touched([piece for span in found.also for piece in span.pieces], runs, starts, left - len(main))
        # The number stands behind the value itself, not behind others of the same sort.
        touched = [*sorted(also - main), *sorted(main)]
        left -= len(touched)
        for place, (index, start, end) in enumerate(touched, start=1):
            marks[index].append(Mark(start, end, finding, place == len(touched)))
    return marks


def _touched(
    pieces: Iterable[Piece], runs: Sequence[Piece], starts: Sequence[int], most: int
) -> set[tuple[int, int, int]]:
    """Which runs the pieces touch, and from where to where; no more than ``most``."""
    found: set[tuple[int, int, int]] = set()
    for start, end in pieces:
        # A place without extent (an empty cell) lies in the run that begins there, or else in the one before.
        index = max(0, bisect_right(starts, start) - 1)
        if start == end:
            index = bisect_left(starts, start) if start in starts[index : index + 1] else index
        while index < len(runs) and runs[index][0] <= max(start, end - 1) and len(found) < most:
            low, high = max(start, runs[index][0]), min(end, runs[index][1])
            if low < high or (low == high and start == end):
                found.add((index, low, high))
            index += 1
    return found


def segments(run: Piece, marks: Sequence[Mark]) -> Iterator[Segment]:
    """The run, cut wherever a mark begins or ends; marks may overlap and may have no extent."""
    beginning: defaultdict[int, list[Mark]] = defaultdict(list)
    ending: defaultdict[int, list[Mark]] = defaultdict(list)
    empty: defaultdict[int, list[Mark]] = defaultdict(list)
    for mark in marks:
        if mark.start == mark.end:
            empty[mark.start].append(mark)
        else:
            beginning[mark.start].append(mark)
            ending[mark.end].append(mark)
    active: dict[int, Finding] = {}
    at = run[0]
    for cut in sorted({*beginning, *ending, *empty, run[1]}):
        if at < cut:
            yield Segment(at, cut, tuple(active.values()), _last(ending[cut]))
        if empty[cut]:
            yield Segment(cut, cut, tuple(mark.finding for mark in empty[cut]), _last(empty[cut]))
        for mark in ending[cut]:
            active.pop(mark.finding.number, None)
        active.update((mark.finding.number, mark.finding) for mark in beginning[cut])
        at = cut


def _last(marks: Sequence[Mark]) -> tuple[Finding, ...]:
    return tuple(mark.finding for mark in marks if mark.is_last)
