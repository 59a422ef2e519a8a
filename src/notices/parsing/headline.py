"""Headers of tables that are laid out in lines: found in one line, or pieced together from two or three.

A program that prints a table sets a long header over several lines, the words cut wherever the column
ends (拟录取学 / 院代码), and centres the short ones between them.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import NamedTuple

from notices.parsing.headword import is_header, is_listed, listed
from notices.parsing.line import Line, Word
from notices.parsing.shape import expectation, fit, shape
from notices.span import Piece

MAX_COLUMNS = 40
"""More words than this are no line of a table."""
_MIN_CUT = 4
"""A shorter word that lacks a character may be any word."""

_FRAGMENT = re.compile(r"[\u3400-\u9fff()/、]{1,9}")
_LISTED, _MADE, _UNKNOWN, _CUT = 3.0, 2.0, -2.0, 1.0


class HeadWord(NamedTuple):
    """The header of one column: its word in one spelling, its pieces, and where it stands in the line."""

    text: str
    pieces: tuple[Piece, ...]
    left: int
    right: int
    narrow_left: int
    narrow_right: int
    group: Piece | None = None
    """Where the word stands that this column shares with its neighbours (成绩 over 笔试 and 面试)."""

    @classmethod
    def of(cls, *words: Word) -> HeadWord:
        """The header whose parts are ``words``, from the top down."""
        text = "".join("".join(word.text.split()) for word in words)
        return cls(
            text,
            tuple((word.start, word.end) for word in words),
            min(word.left for word in words),
            max(word.right for word in words),
            min(word.narrow_left for word in words),
            max(word.narrow_right for word in words),
        )


def is_head_line(line: Line) -> bool:
    """Whether the words of a line are headers, or enough of them that the rest may be cut ones."""
    words = [word.text for word in line.words]
    if not 1 < len(words) <= MAX_COLUMNS or any(":" in word for word in words):
        return False
    sure = sum(map(is_listed, words))
    known = sum(map(is_header, words))
    return sure > 0 and known > 1 and (known == len(words) or known * 2 >= len(words) > 2)  # noqa: PLR2004


def is_fragment_line(line: Line) -> bool:
    """Whether a line can hold the upper or lower halves of headers: short words of Han characters only."""
    words = line.words
    return 0 < len(words) <= MAX_COLUMNS and all(_FRAGMENT.fullmatch("".join(word.text.split())) for word in words)


def whole(line: Line) -> tuple[HeadWord, ...] | None:
    """The headers of a line that holds all of them, or None where a word is no header."""
    known = sum(is_header(word.text) for word in line.words)
    if known < len(line.words) and (known < 3 or known * 4 < len(line.words) * 3):  # noqa: PLR2004
        return None  # a few unknown words among many headers are headers too
    return tuple(HeadWord.of(word) for word in line.words)


@dataclass(frozen=True, slots=True)
class Pairing:
    """Headers made of the words of two lines, from left to right; ``left_over`` words fit nowhere."""

    words: tuple[HeadWord, ...]
    left_over: int


def pair(upper: Line, lower: Line) -> Pairing:
    """Put the halves of headers in ``upper`` and ``lower`` together; a word may be whole by itself."""
    tops, bottoms = upper.words, lower.words
    best: list[list[float]] = [[0.0] * (len(bottoms) + 1) for _ in range(len(tops) + 1)]
    for i in range(len(tops), -1, -1):
        for j in range(len(bottoms), -1, -1):
            best[i][j] = max((score + best[a][b] for score, a, b in _steps(tops, bottoms, i, j)), default=0.0)
    words: list[HeadWord] = []
    left_over = i = j = 0
    while i < len(tops) or j < len(bottoms):
        _, a, b = max(_steps(tops, bottoms, i, j), key=lambda step: step[0] + best[step[1]][step[2]])
        word = HeadWord.of(*tops[i:a], *bottoms[j:b])
        if _worth(word.text) > 0:
            words.append(word)
        else:
            left_over += 1
        i, j = a, b
    return Pairing(tuple(words), left_over)


def _steps(tops: Sequence[Word], bottoms: Sequence[Word], i: int, j: int) -> list[tuple[float, int, int]]:
    """The ways on from the ``i``-th word above and the ``j``-th below, each with what it is worth."""
    steps: list[tuple[float, int, int]] = []
    if i < len(tops) and j < len(bottoms):
        top, bottom = tops[i], bottoms[j]
        steps.append((2 * _joint_worth(top.text, bottom.text) + _nearness(top, bottom), i + 1, j + 1))
    if i < len(tops):
        steps.append((_lone_worth(tops[i].text), i + 1, j))
    if j < len(bottoms):
        steps.append((_lone_worth(bottoms[j].text), i, j + 1))
    return steps


def _joint_worth(top: str, bottom: str) -> float:
    """How sure it is that two words are the halves of one header: two listed words are two headers."""
    worth = _worth(top + bottom)
    return _UNKNOWN if worth < _LISTED and is_listed(top) and is_listed(bottom) else worth


def _lone_worth(text: str) -> float:
    """How sure it is that a word is a header by itself; less than as a half of one."""
    return 0.5 if is_header(text) else _UNKNOWN


@lru_cache(maxsize=4096)
def _worth(text: str) -> float:
    """How sure it is that ``text`` is a whole header."""
    word = "".join(text.split())
    if is_listed(word):
        return _LISTED
    if is_header(word):
        return _MADE
    return _CUT if _lacks_a_character(word) else _UNKNOWN


def _lacks_a_character(word: str) -> bool:
    """Whether a listed header becomes ``word`` when one character is lost, as at the end of a line (复试成 / 到百分)."""
    return len(word) >= _MIN_CUT and any(
        len(known) == len(word) + 1 and any(known[:at] + known[at + 1 :] == word for at in range(1, len(known)))
        for known in listed()
    )


def _nearness(top: Word, bottom: Word) -> float:
    """Above zero where one word stands above the other."""
    wide = min(top.right, bottom.right) - max(top.left, bottom.left)
    narrow = min(top.narrow_right, bottom.narrow_right) - max(top.narrow_left, bottom.narrow_left)
    return 0.6 if max(wide, narrow) > 0 else 0.0


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


_SCORES = ("成绩", "分数", "得分")
_GROUPS = (*_SCORES, "情况", "信息")
"""Ends of headers that stand over others as a rule; those of scores over scores only."""


def interleave(wrapped: Sequence[HeadWord], centred: Sequence[HeadWord], row: Sequence[Word]) -> tuple[HeadWord, ...]:
    """Headers over two lines and those centred between them in one order, as a ``row`` of the table shows it.

    Both lists keep their order; which goes first is told by what stands below, and by the place in the
    line where that does not tell.
    """
    tops, mids, cells = len(wrapped), len(centred), len(row)
    shapes = [shape(word.text) for word in row]
    best: dict[tuple[int, int, int], tuple[float, str]] = {(tops, mids, cells): (0.0, "")}

    def fits(word: HeadWord, at: int) -> float:
        return fit(expectation(word.text), shapes[at]) + _reads(word.text, row[at].text)

    for i in range(tops, -1, -1):
        for j in range(mids, -1, -1):
            for at in range(cells, -1, -1):
                ways: list[tuple[float, str]] = []
                for step, word in (("w", wrapped[i] if i < tops else None), ("c", centred[j] if j < mids else None)):
                    if word is None:
                        continue
                    ahead = (i + 1, j) if step == "w" else (i, j + 1)
                    other = (centred[j] if j < mids else None) if step == "w" else (wrapped[i] if i < tops else None)
                    order = 0.0 if other is None else _before(word, other)
                    if (filled := best.get((*ahead, at + 1))) is not None and at < cells:
                        ways.append((filled[0] + fits(word, at) + order, step + filled[1]))
                    if (empty := best.get((*ahead, at))) is not None:
                        ways.append((empty[0] - 1.0 + order, step + empty[1]))
                if ways:
                    best[i, j, at] = max(ways, key=lambda way: way[0])
    steps = best[0, 0, 0][1] if (0, 0, 0) in best else "w" * tops + "c" * mids
    left, right = iter(wrapped), iter(centred)
    return tuple(next(left if step == "w" else right) for step in steps)


def _before(word: HeadWord, other: HeadWord) -> float:
    """Above zero where ``word`` stands to the left of ``other`` in both ways of counting."""
    if word.right <= other.left and word.narrow_right <= other.narrow_left:
        return 0.4
    return -0.4 if other.right <= word.left and other.narrow_right <= word.narrow_left else 0.0


def _reads(header: str, cell: str) -> float:
    """A little for a cell that speaks the language of its header: 经济学院 under 院系, 全日制 under 学习方式."""
    if header.endswith("代码"):
        return 0.5 if len(cell) < _LONG_CODE else -0.5
    if header.endswith(("号", "号码", "编号")):
        return 0.5 if len(cell) >= _LONG_CODE else -0.5
    for ends, cues in _CUES:
        if any(cue in header for cue in cues):
            return 1.0 if cell.endswith(ends) else -0.3
    return 0.0


_LONG_CODE = 9
"""Codes of posts and subjects are shorter, numbers of persons are as long or longer."""


_CUES: tuple[tuple[tuple[str, ...], tuple[str, ...]], ...] = (
    (("全日制", "非全"), ("学习方式",)),
    (("定向", "就业"), ("录取类别", "就业方式")),
    (("学院", "系", "所", "部", "中心"), ("院系", "学院", "院所")),
    (("局", "院", "所", "中心", "校", "学", "委", "办", "站", "馆", "会", "公司"), ("单位",)),
)
