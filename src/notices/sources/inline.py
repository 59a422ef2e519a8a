"""Marks inside a line of Markdown: emphasis, escapes, links, forced line breaks.

Aggregators mask words with the very asterisks that Markdown writes emphasis with (王*轩, **市**路,
****公司).  So emphasis is read only where a pair hugs its words and the words stand apart from
what is around the pair, as ``**公示时间**：`` and ``**公示时间：**2020年`` do and ``中华**国土地法**的`` does not.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from itertools import chain

from notices.span import Piece

# Every quantifier is bounded or stops at the next pair, so that a hostile line costs linear time.
_STARS = re.compile(r"(?<![*\\])(\*{2,4})(?=[^\s*])((?:[^*\n\t|]|\*(?!\*)){2,200})(?<!\s)\1(?!\*)")
_UNDERSCORES = re.compile(r"(?<![_\\])(__)(?=[^\s_])((?:[^_\n\t|]|_(?!_)){2,200})(?<!\s)__(?!_)")
_ESCAPE = re.compile(r"(\\)[\\`*_{}\[\]()#+\-.!|<>~]|(\\)(?=[^\S\n]*(?:\n|\Z))")
_BREAK = re.compile(r"<[bB][rR][^\S\n]{0,3}/?>")
_LINK = re.compile(r"(?<!!)(\[)[^\[\]\n|]{1,200}(\]\((?:https?://|mailto:|\.{0,2}/)[^()\s]{0,2000}\))")

_CLOSING = frozenset("，。、；：！？,.;:!?）)】]》〉”’")
_APART = _CLOSING | frozenset("\n\t 　（(【[《〈“‘\"'|—~-▲●■◆★※#<>")
# What the name of a place goes on with after its mask: **县某某镇** is no emphasis.
_AFTER_MASK = frozenset("省市县縣区區镇鎮乡鄉村路街道州旗号號国國")
_PLAIN_PAIR = 2

_BLANK_END = re.compile(r"[^\S\n]*(?:\n|\Z)")
_BLOCK_MARKS = " \t\u3000\u00a0#>-+|"
_LONGEST_INDENT = 24


def inline_marks(text: str) -> list[Piece]:
    """The runs of marks in the canonical ``text``, in order and disjoint.

    >>> text = "**公示时间**：9日，**县**镇"
    >>> inline_marks(text)
    [(0, 2), (6, 8)]
    """
    found = [read(text) for sign, read in _READERS if sign in text]
    return _disjoint(sorted(chain.from_iterable(found))) if found else []


def _emphasis(pattern: re.Pattern[str]) -> Callable[[str], Iterator[Piece]]:
    def read(text: str) -> Iterator[Piece]:
        for match in pattern.finditer(text):
            if _stands_apart(text, match):
                yield match.span(1)
                yield match.end(2), match.end()

    return read


def _stands_apart(text: str, match: re.Match[str]) -> bool:
    """Whether the words are set off by what is around the marks, or by their own edges."""
    start, end = match.span()
    words = match[2]
    if words[0] in _CLOSING:
        return False
    if len(match[1]) > _PLAIN_PAIR or words[0] in _AFTER_MASK:
        return _is_whole_line(text, start, end)
    before = text[start - 1] if start else "\n"
    after = text[end] if end < len(text) else "\n"
    return (before in _APART or words[0] in _APART) and (after in _APART or words[-1] in _APART)


def _is_whole_line(text: str, start: int, end: int) -> bool:
    line = text.rfind("\n", max(0, start - _LONGEST_INDENT), start) + 1
    indent = text[line or max(0, start - _LONGEST_INDENT) : start]
    return not indent.strip(_BLOCK_MARKS) and _BLANK_END.match(text, end) is not None


def _escapes(text: str) -> Iterator[Piece]:
    return (match.span(match.lastindex or 0) for match in _ESCAPE.finditer(text))


def _breaks(text: str) -> Iterator[Piece]:
    return (match.span() for match in _BREAK.finditer(text))


def _links(text: str) -> Iterator[Piece]:
    for match in _LINK.finditer(text):
        yield match.span(1)
        yield match.span(2)


# The sign without which a text has none of the marks, and the reader of the marks.
_READERS: tuple[tuple[str, Callable[[str], Iterator[Piece]]], ...] = (
    ("**", _emphasis(_STARS)),
    ("__", _emphasis(_UNDERSCORES)),
    ("\\", _escapes),
    ("<", _breaks),
    ("](", _links),
)


def _disjoint(marks: list[Piece]) -> list[Piece]:
    """``marks``, which are sorted, without those that begin inside another."""
    kept: list[Piece] = []
    reached = 0
    for mark in marks:
        if mark[0] >= reached:
            kept.append(mark)
            reached = mark[1]
    return kept
