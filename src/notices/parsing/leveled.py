"""Headers of which one stands over several of the line below (成绩 over 笔试 and 面试)."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence

from notices.parsing.headline import HeadWord
from notices.parsing.headword import is_header
from notices.parsing.line import Line, Word
from notices.parsing.shape import expectation
from notices.span import Piece

_SCORES = ("成绩", "分数", "得分")
_GROUPS = (*_SCORES, "情况", "信息")
"""Ends of headers that stand over others as a rule; those of scores over scores only."""


def in_levels(upper: Line, lower: Line) -> tuple[HeadWord, ...] | None:
    """The headers of a line of which some words stand over several of the line below; None if none does.

    Words of ``lower`` belong to the word of ``upper`` between whose neighbours they stand.
    """
    if not all(is_header(word.text) for word in (*upper.words, *lower.words)):
        return None
    for way in (_wide, _narrow):
        below = [_over(upper.words, word, way) for word in lower.words]
        counts = [below.count(at) for at in range(len(upper.words))]
        if None not in below and all(count != 1 for count in counts):
            return tuple(_leveled(upper, lower, counts))
    scores = [at for at, word in enumerate(upper.words) if word.text.endswith(_SCORES)]
    if len(scores) != 1 or len(lower.words) < 2 or any(expectation(word.text) != "number" for word in lower.words):  # noqa: PLR2004
        return None
    return tuple(_leveled(upper, lower, [len(lower.words) * (at == scores[0]) for at in range(len(upper.words))]))


def _leveled(upper: Line, lower: Line, counts: Sequence[int]) -> Iterator[HeadWord]:
    words = iter(lower.words)
    for top, count in zip(upper.words, counts, strict=True):
        if not count:
            yield HeadWord.of(top)
        for _ in range(count):
            word = HeadWord.of(next(words))
            name = "".join(top.text.split())
            yield word._replace(text=f"{name}/{word.text}", group=(top.start, top.end))


def _over(tops: Sequence[Word], word: Word, way: Callable[[Word], Piece]) -> int | None:
    """The one of ``tops`` that ``word`` stands below: between the neighbours of which, and of no other."""
    left, right = way(word)
    found = [
        at
        for at in range(len(tops))
        if (at == 0 or way(tops[at - 1])[1] <= left) and (at + 1 == len(tops) or right <= way(tops[at + 1])[0])
    ]
    near = [at for at in found if min(way(tops[at])[1], right) > max(way(tops[at])[0], left)]
    found = near or found
    grouping = [at for at in found if tops[at].text.endswith(_GROUPS)]
    return found[0] if len(found) == 1 else grouping[0] if len(grouping) == 1 else None


def _wide(word: Word) -> Piece:
    return word.left, word.right


def _narrow(word: Word) -> Piece:
    return word.narrow_left, word.narrow_right
