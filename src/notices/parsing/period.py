"""The windows that a notice states: its publicity period (公示期), deadlines for objections, other ranges.

How they are written is said in ``grammars/period.lark`` and the grammars that it imports.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from typing import Any

from lark import Token

from notices.document import Document
from notices.models.period import (
    LAST_DAY_LABELS,
    OBJECTION_WORDS,
    OTHER_NOTICES,
    RANGE_LABELS,
    RANGE_SUBJECTS,
    RANGE_WORDS,
    REMEDY_WORDS,
    WINDOW_LABELS,
)
from notices.parsing.date import Clock, StatedDate
from notices.parsing.days import DaysReader, Stretch
from notices.parsing.part import Part
from notices.parsing.phrase import Match, Phrase
from notices.parsing.window import Role, Window, period_and_ranges
from notices.span import Piece

__all__ = ["Window", "gather_windows", "period_and_ranges", "read_period_phrase", "read_windows"]

_LONGEST_RANGE = 80
"""Characters that a line has at most which says nothing but a range of days."""
_LONGEST_STRETCH = 40
"""Characters before a label among which its days are looked for."""
_REACH = 24
"""Characters before 时间 among which its label is looked for."""
_LONGEST_LABEL = 8
"""Characters that a label of a range has at most before 时间, where its words are not listed."""


@dataclass(frozen=True, slots=True)
class _Found:
    """What the grammar reads: the stretch, its role, and the token that may be a label."""

    role: Role
    stretch: Stretch
    label: Token | None = None
    has_colon: bool = False


class _Reader(DaysReader):
    """From the tree of ``period.lark`` to what was found."""

    def enclosed(self, children: list[Any]) -> Stretch:
        """A stretch behind an opening bracket; the bracket is not of its wording."""
        stretch: Stretch = children[-1]
        return stretch

    held = held_bounded = enclosed

    def shown(self, children: list[Any]) -> Stretch:
        """The days between which something is shown."""
        first, last = children[0], children[-1]
        if isinstance(last, Clock):
            last = replace(first, clock=last, weekday=None, weekday_place=None)
        return Stretch(first.start, first, last)

    counted = noted = DaysReader.bounded

    def period(self, children: list[Any]) -> _Found:
        """The publicity period."""
        label, stated = children[0], children[-1]
        if label.type == "BEHIND":
            return _Found("period", Stretch(label.start_pos or 0))
        if isinstance(stated, StatedDate):
            stated = Stretch(stated.start, last=stated)
        if label.type in ("AT", "FOR"):
            return _Found("period", stated)
        if label.type == "LAST_DAY_LABEL" and stated.last is None:
            stated = replace(stated, first=None, last=stated.first)
        return _Found("period", stated, label)

    def deadline(self, children: list[Any]) -> _Found:
        """The last day for objections, or the days that there are for them."""
        stated = children[0] if len(children) == 1 else children[1]
        if isinstance(stated, Stretch):
            return _Found("deadline", stated)
        last: StatedDate = stated
        return _Found("deadline", Stretch(last.start, last=last))

    def range(self, children: list[Any]) -> _Found:
        """Another range with its label."""
        return _Found("range", children[-1], children[0], any(":" in str(child) for child in children[1:-1]))

    def start(self, children: list[_Found]) -> _Found:
        """The phrase."""
        return children[0]


def _words() -> dict[str, Sequence[str]]:
    return {
        "WINDOW_LABEL": WINDOW_LABELS,
        "LAST_DAY_LABEL": LAST_DAY_LABELS,
        "RANGE_LABEL": (*RANGE_WORDS, *RANGE_LABELS),
        "OBJECTION_WORD": OBJECTION_WORDS,
        "REMEDY_WORD": REMEDY_WORDS,
    }


_WINDOWS: Phrase[_Found] = Phrase("period", _Reader(), _words)
_DAYS: Phrase[Stretch] = Phrase("days", DaysReader())


def read_windows(document: Document, start: int, end: int) -> list[Window]:
    """The windows stated between two offsets of the document, left to right."""
    windows = _labelled(document, start, end)
    if not windows and (alone := _alone(document, start, end)) is not None:
        windows.append(alone)
    return windows


def gather_windows(document: Document, blocks: Sequence[Piece]) -> list[Window]:
    """The windows stated in blocks of running text, which are given by their offsets, in order.

    A window may begin in one block and end in the next, as where a newspaper column breaks the line.
    """
    windows: list[Window] = []
    for start, end in _runs(document, blocks):
        windows += _labelled(document, start, end)
    claimed = sorted(place for window in windows for place in window.places)
    for start, end in blocks:
        before = bisect_left(claimed, (end, 0))  # the places that begin before the block ends; they are in order
        if end - start <= _LONGEST_RANGE and not (before and claimed[before - 1][1] > start):
            alone = _alone(document, start, end)
            windows += [alone] if alone is not None else []
    return sorted(windows, key=lambda window: window.places)


def _runs(document: Document, blocks: Sequence[Piece]) -> Iterator[Piece]:
    """The stretches of text that the blocks make up where nothing but blanks stands between them."""
    first = last = None
    for start, end in blocks:
        if first is None or last is None:
            first = start
        elif document.folded[last:start].strip():
            yield first, last
            first = start
        last = end
    if first is not None and last is not None:
        yield first, last


def _labelled(document: Document, start: int, end: int) -> list[Window]:
    windows: list[Window] = []
    for match in _WINDOWS.find(document.folded, start, end):
        window = _window(document, match)
        if window is not None:
            windows.append(window)
        elif match.value.label is not None and (behind := match.value.label.end_pos) is not None:
            # What is no window may hold one: 发布时间：2023-09-28 and 公示期为3个工作日 in the line below.
            windows += _labelled(document, behind, match.end)
    return windows


def read_period_phrase(document: Document) -> Part | None:
    """The window that a phrase states, with or without its label; None where it states none."""
    text = document.folded
    begin = len(text) - len(text.lstrip())
    alone = _DAYS.match(text, begin)
    if alone is not None and not text[alone.end :].strip(" \t\n。"):
        stretch = alone.value
        place = (stretch.start, alone.end)
        return Window(document, "period", (place,), stretch.first, stretch.last, stretch.length).part()
    windows = read_windows(document, 0, len(text))
    period, ranges = period_and_ranges(windows)
    chosen = period or next(iter(ranges), None)
    return replace(chosen, role="period").part() if chosen is not None else None


def _alone(document: Document, start: int, end: int) -> Window | None:
    """The range of days that is all that stands there, as under a heading 公示时间."""
    text = document.folded
    while start < end and text[start].isspace():
        start += 1
    match = _DAYS.match(text, start, end)
    if match is None or text[match.end : end].strip(" \t\n。"):
        return None
    stretch = match.value
    if stretch.first is None or stretch.last is None:
        return None
    return Window(document, "range", ((stretch.start, match.end),), stretch.first, stretch.last, stretch.length)


def _window(document: Document, match: Match[_Found]) -> Window | None:
    found = match.value
    folded = document.folded
    label = label_place = None
    if found.label is not None:
        label_place = (found.label.start_pos or 0, found.label.end_pos or 0)
        if found.role == "range":
            begin = _label_start(folded, label_place[0], found)
            if begin is None:
                return None
            label_place = (begin, label_place[1])
        elif found.stretch.last is None and folded.endswith(OTHER_NOTICES, 0, label_place[0]):
            return None
        label = "".join(document.text[slice(*label_place)].split())
    stretch = found.stretch
    if found.label is None and stretch.start == match.start and stretch == Stretch(match.start):
        return _before(document, match.start)
    end = stretch.start + len(folded[stretch.start : match.end].rstrip())
    place = (stretch.start, end)
    days = (stretch.first, stretch.last, stretch.length)
    return Window(document, found.role, (place,), *days, label, label_place, stretch.is_counted)


def _before(document: Document, end: int) -> Window | None:
    """The range of days that ends at ``end``, where its label begins: 6月9日至6月15日为公示期."""
    text = document.folded
    for start in range(max(0, end - _LONGEST_STRETCH), end):
        if text[start].isdigit() and not text[start - 1].isdigit():
            alone = _alone(document, start, end)
            if alone is not None:
                return replace(alone, role="period")
    return None


def _label_start(folded: str, start: int, found: _Found) -> int | None:
    """Where the label of a range begins, of which the last word stands at ``start``; None if it is no label."""
    at = [index for index in range(max(0, start - _REACH), start) if not folded[index].isspace()]
    before = "".join(folded[index] for index in at)
    rest = before
    while (subject := next((word for word in RANGE_SUBJECTS if rest.endswith(word)), None)) is not None:
        rest = rest.removesuffix(subject)
    if len(rest) < len(before):
        return at[len(rest)]
    if found.label is not None and "".join(found.label.split()) in RANGE_LABELS:
        return start
    if not (found.has_colon and found.stretch.first and found.stretch.last):
        return None
    while rest and "\u4e00" <= rest[-1] <= "\u9fff":
        rest = rest[:-1]
    unlisted = len(before) - len(rest)
    return at[len(rest)] if 0 < unlisted <= _LONGEST_LABEL else None
