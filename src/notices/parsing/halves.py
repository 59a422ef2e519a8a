"""Headers that a layout cut in halves (拟录取学 / 院代码), put together again.

A program that prints a table sets a long header over several lines, the words cut wherever the column
ends, and centres the short ones on the line between them.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from notices.parsing.headline import HeadWord
from notices.parsing.headword import is_header, is_listed, listed
from notices.parsing.line import Line, Word
from notices.parsing.shape import expectation, fit, shape
from notices.parsing.vocabulary import per_vocabulary

_MIN_CUT = 4
"""A shorter word that lacks a character may be any word."""
_LISTED, _MADE, _UNKNOWN, _CUT = 3.0, 2.0, -2.0, 1.0
"""What a word is worth as a header: listed, made of parts, no header, and listed but for a lost character."""


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


@per_vocabulary()
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
