"""Which word of a line belongs under which header, where blanks are all that parts the columns.

Empty cells vanish from such lines and cells may hold blanks, so that counting is not enough: words
are placed in order so that shapes fit best, then by the place in the line, then by the width of gaps.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass, field
from itertools import pairwise

from notices.parsing.headline import HeadWord
from notices.parsing.line import Word
from notices.parsing.shape import Expectation, expectation, fit, shape

Place = tuple[int, int]
"""The first word of a cell and the one after its last, as indices into the words of the line."""

Shapes = tuple[tuple[str, ...], ...]
"""For each word of a line, the shapes of the cells of one, two or three words from there on."""

_CANNOT_BE = -2.0
"""A fit this low or lower says that the word is not of that column."""
_NUMBERS = frozenset({"integer", "decimal", "digits"})
_SURE = 2.0
"""A fit this high or higher says that the word is of that column, if only certain shapes fit it."""
_MAX_JOIN = 3
_FEWEST_ALIGNED = 4
"""Columns of a table whose rows are read by place against what the headers let expect."""
_OFF = 1
"""Cells of a terminal that a word may stand beside its place."""
_LAST_WIDTH = 40
"""Cells of a terminal that the last column takes at most."""
_REMEMBERED = 500
_DROPPED = -3.5
_EMPTY: dict[Expectation, float] = {"name": -5.0, "serial": -2.5, "remark": -0.2}
_KEYS = frozenset({"name", "code", "number", "gender", "serial", "date", "choice", "coded", "amount"})
"""What only certain shapes fit."""


@dataclass(slots=True)
class Placer:
    """Places the words of lines under ``headers``."""

    headers: Sequence[HeadWord]
    aligned: str | None = None
    """``wide`` or ``narrow``, where lines keep to the places of the headers in that way of counting."""
    expected: tuple[Expectation, ...] = field(init=False)
    _extents: list[tuple[int, int]] = field(default_factory=list)
    """From where to where each column reaches, in an aligned table."""
    _lefts: list[int] = field(default_factory=list)
    """Where each column begins, if all rows that were looked at begin all their cells there."""
    _known: dict[object, list[Place | None] | None] = field(default_factory=dict)
    """Placings by all that they depend on: rows of a table are alike."""

    def __post_init__(self) -> None:
        self.expected = tuple(expectation(header.text) for header in self.headers)

    def watch(self, rows: Sequence[Sequence[Word]]) -> None:
        """Learn from full rows whether the words stand below their headers, and where columns begin at one place."""
        self.aligned, self._lefts, self._extents = None, [], []
        full = [row for row in rows if len(row) == len(self.headers)][:20]
        for way in ("wide", "narrow"):
            below = [
                _overlap(header, word, way) > 0 for row in full for header, word in zip(self.headers, row, strict=True)
            ]
            lefts = [_stands(header, way)[0] for header in self.headers]
            if below and sum(below) >= 0.9 * len(below):
                self.aligned = way
                self._extents = [
                    _extent([_stands(header, way), *(_stands(row[at], way) for row in full)])
                    for at, header in enumerate(self.headers)
                ]
                if all(_is_at(word, left, way) for row in full for word, left in zip(row, lefts, strict=True)):
                    self._lefts = lefts
                return
            if not full and _begin_at(lefts, rows, way):
                self.aligned, self._lefts = way, lefts
                self._extents = [(left, after - 1) for left, after in pairwise((*lefts, lefts[-1] + _LAST_WIDTH))]
                return

    def column_of(self, word: Word) -> int | None:
        """The one column that a word stands in, judged by full rows; None if lines are not aligned."""
        if self.aligned is None:
            return None
        left, right = _stands(word, self.aligned)
        found = [at for at, (begin, end) in enumerate(self._extents) if min(right, end) > max(left, begin)]
        return found[0] if len(found) == 1 else None

    def place(self, words: Sequence[Word]) -> list[Place | None] | None:
        """The words of each cell, None for an empty or an unsure one; None if the line is no row of this table."""
        count = len(self.headers)
        if len(words) == count and (self._fits_as_it_stands(words) or self._stands_in_columns(words)):
            return [(at, at + 1) for at in range(count)]
        if not 1 < len(words) <= 2 * count + 2:
            return None
        shapes = _shapes(words)
        gaps = _gap_bonus(words)
        key = (shapes, gaps, tuple(_stands(word, self.aligned) for word in words) if self.aligned else ())
        if key not in self._known:
            if len(self._known) > _REMEMBERED:
                self._known.clear()
            self._known[key] = self._by_place(words) or self._best(words, shapes, gaps)
        return self._known[key]

    def _best(self, words: Sequence[Word], shapes: Shapes, gaps: tuple[float, ...]) -> list[Place | None] | None:
        """The one best placing; where two are as good, what both agree on."""
        worth = self._worths(words, shapes)
        late, early = (self._search(words, worth, gaps, late=late) for late in (True, False))
        if late is None or early is None:
            return None
        if late == early or self._is_trailing(late, words):
            return late
        agreed = [one if one == other else None for one, other in zip(late, early, strict=True)]
        return agreed if sum(place is not None for place in agreed) * 2 >= len(agreed) else None

    def _fits_as_it_stands(self, words: Sequence[Word]) -> bool:
        fits = [fit(expected, shape(word.text)) for expected, word in zip(self.expected, words, strict=True)]
        return min(fits) > _CANNOT_BE and any(
            value >= _SURE and expected in _KEYS for value, expected in zip(fits, self.expected, strict=True)
        )

    def _stands_in_columns(self, words: Sequence[Word]) -> bool:
        """Whether most words of a row with none missing stand in their columns: a long cell may push some of them."""
        in_place = sum(self.column_of(word) == at for at, word in enumerate(words))
        return len(words) >= _FEWEST_ALIGNED and in_place * 2 > len(words)

    def _by_place(self, words: Sequence[Word]) -> list[Place | None] | None:
        """The words of each cell by nothing but their places, each in the column that begins above or before it.

        Only where all columns begin at one place in every row, and half of them are filled.
        """
        if not self._lefts or len(self.headers) < _FEWEST_ALIGNED:
            return None
        places: list[Place | None] = [None] * len(self.headers)
        for index, word in enumerate(words):
            way = self.aligned or ""
            column = bisect_right(self._lefts, _stands(word, way)[0] + _OFF) - 1
            if column < 0:
                return None
            begun = places[column]
            if begun is None and not _is_at(word, self._lefts[column], way):
                return None
            places[column] = (index if begun is None else begun[0], index + 1)
        filled = sum(place is not None for place in places)
        return places if filled * 2 > len(places) else None

    def _is_trailing(self, places: list[Place | None], words: Sequence[Word]) -> bool:
        """Whether the words are the first columns one by one, and only remarks are missing after them."""
        filled = len(words)
        return places[:filled] == [(at, at + 1) for at in range(filled)] and all(
            expected == "remark" for expected in self.expected[filled:]
        )

    def _search(
        self, words: Sequence[Word], worth: list[list[list[float]]], gaps: tuple[float, ...], *, late: bool
    ) -> list[Place | None] | None:
        """The best placing; among equals the one that leaves later (or earlier) columns empty."""
        count, total = len(self.headers), len(words)
        best = [[float("-inf")] * (total + 1) for _ in range(count + 1)]
        step = [[0] * (total + 1) for _ in range(count + 1)]
        best[count] = [_DROPPED * (total - at) for at in range(total + 1)]
        for column in range(count - 1, -1, -1):
            empty = _EMPTY.get(self.expected[column], -1.0)
            for at in range(total, -1, -1):
                choices = [(best[column + 1][at] + empty + gaps[at] * (0 < at < total), 0)]
                choices += [
                    (worth[column][at][width - 1] + best[column + 1][at + width], width)
                    for width in range(1, min(_MAX_JOIN, total - at) + 1)
                ]
                if at < total:
                    choices.append((_DROPPED + best[column][at + 1], -1))
                tie = 1 if late else -1
                top = max(choices, key=lambda choice: (round(choice[0], 3), tie * choice[1]))
                best[column][at], step[column][at] = top
        return self._follow(step, words)

    def _follow(self, step: list[list[int]], words: Sequence[Word]) -> list[Place | None] | None:
        places: list[Place | None] = []
        dropped: list[Word] = []
        at = 0
        while len(places) < len(self.headers):
            width = step[len(places)][at]
            if width < 0:
                dropped.append(words[at])
                at += 1
                continue
            places.append((at, at + width) if width else None)
            at += width
        return places if self._is_row(places, words, [*dropped, *words[at:]]) else None

    def _is_row(self, places: list[Place | None], words: Sequence[Word], dropped: Sequence[Word]) -> bool:
        """Whether enough stands where it should: no misfit, a name under the name, and only few numbers left over."""
        kept = [
            (expected, fit(expected, shape(_text(words, place))))
            for expected, place in zip(self.expected, places, strict=True)
            if place is not None
        ]
        if len(kept) < 2 or any(value <= _CANNOT_BE for _, value in kept):  # noqa: PLR2004
            return False
        sure = sum(1 for expected, value in kept if value >= _SURE and expected in _KEYS)
        names = [value for expected, value in kept if expected == "name"]
        # A rare surname does where its place is sure: in an aligned table, or with cells missing at the end only.
        is_sure = self.aligned is not None or self._is_trailing(places, words)
        named = "name" not in self.expected or any(value > 0 or is_sure for value in names)
        if any(shape(word.text) not in _NUMBERS for word in dropped):
            return False  # what lacks a word would be a wrong cell
        return named and sure >= 1 and len(kept) * 2 >= len(self.headers) and len(dropped) * 4 <= len(words)

    def _worths(self, words: Sequence[Word], shapes: Shapes) -> list[list[list[float]]]:
        """For each column and word, what the cell of one, two or three words from there on is worth."""
        return [
            [
                [
                    fit(expected, kind)
                    - _join_cost(words, at, at + width)
                    + self._nearness(header, words[at], words[at + width])
                    + _last_of_scores(header.text, shapes, at + width)
                    for width, kind in enumerate(kinds)
                ]
                for at, kinds in enumerate(shapes)
            ]
            for header, expected in zip(self.headers, self.expected, strict=True)
        ]

    def _nearness(self, header: HeadWord, first: Word, last: Word) -> float:
        if self.aligned is None:
            return 0.0
        overlap = min(_overlap(header, first, self.aligned), _overlap(header, last, self.aligned))
        return 1.5 if overlap > 0 else max(overlap / 4, -2.0)


def _is_at(word: Word, left: int, way: str) -> bool:
    """Whether a word begins where its column does, give or take a character whose width programs do not agree on."""
    return abs(_stands(word, way)[0] - left) <= _OFF


def _begin_at(lefts: Sequence[int], rows: Sequence[Sequence[Word]], way: str) -> bool:
    """Whether rows, none of them full, begin all their words where the columns begin."""
    words = [row for row in rows if len(row) > 1][:3]
    return (
        len(words) > 1
        and len(lefts) >= _FEWEST_ALIGNED
        and all(_stands(word, way)[0] in lefts for row in words for word in row)
    )


def _stands(word: HeadWord | Word, way: str) -> tuple[int, int]:
    """Where a word stands in its line, in one way of counting."""
    return (word.left, word.right) if way == "wide" else (word.narrow_left, word.narrow_right)


def _extent(places: Sequence[tuple[int, int]]) -> tuple[int, int]:
    """From the leftmost to the rightmost of some places."""
    return min(left for left, _ in places), max(right for _, right in places)


def _overlap(header: HeadWord, word: Word, way: str) -> int:
    """How far a word stands below its header; below zero, how far beside it."""
    (left, right), (begin, end) = _stands(header, way), _stands(word, way)
    return min(right, end) - max(left, begin)


def _text(words: Sequence[Word], place: Place) -> str:
    first, last = place[0], place[1] - 1
    return words[first].text if first == last else " ".join(word.text for word in words[first : last + 1])


def _join_cost(words: Sequence[Word], first: int, last: int) -> float:
    """What speaks against one cell of several words: more, where more than a blank parts them."""
    return sum(0.7 if words[at + 1].left - words[at].right < 2 else 1.5 for at in range(first, last))  # noqa: PLR2004


def _shapes(words: Sequence[Word]) -> Shapes:
    """For each word, the shapes of the cells of one, two or three words from there on."""
    return tuple(
        tuple(shape(_text(words, (at, at + width))) for width in range(1, min(_MAX_JOIN, len(words) - at) + 1))
        for at in range(len(words))
    )


def _gap_bonus(words: Sequence[Word]) -> tuple[float, ...]:
    """For each word, what speaks for an empty cell before it: a gap wider than the usual one."""
    gaps = [word.left - before.right for before, word in pairwise(words)]
    usual = sorted(gaps)[len(gaps) // 2]
    return (0.0, *(min(max(gap - usual, 0), 8) / 8 for gap in gaps), 0.0)


def _last_of_scores(header: str, shapes: Shapes, at: int) -> float:
    """A total stands after the scores that it is made of."""
    if not header.startswith(("总", "最终", "综合成绩")):
        return 0.0
    return 0.0 if at + 1 < len(shapes) and shapes[at + 1][0] in ("decimal", "integer") else 0.5
