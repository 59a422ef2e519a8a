"""Where in a text a labelled fact or a heading may begin, told by what stands in it: a colon, a code, a number."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from notices.models.field_label import ATTACHED
from notices.parsing.field_phrase import labels

_CUE = re.compile(
    r"(?<![0-9]):(?!//)|:(?![0-9/])|(?<!\S)[一二三四五六七八九十]{1,3}\s{0,2}[、.]|信息|联系方式"
    r"|(?<=代码|册号)(?=[号证]?\s{0,2}为?\s{0,2}[0-9A-Z]{15})"
    r"|[包标品][0-9一二三四五六七八九十A-Z段包项目]|(?<=[0-9一二三四五六七八九十A-Z])包"
)
"""What tells that a fact or a heading may stand here: a colon, the number of a section, a code, a word of headings."""

_REACH = 48
"""No label is longer with all that stands before it in its clause."""
_LONGEST_LISTED = 12
_CLAUSE_ENDS = "\n。;,!?"


def find_cue(text: str, start: int, end: int) -> re.Match[str] | None:
    """The next place in the folded ``text`` around which a fact or a heading may stand."""
    return _CUE.search(text, start, end)


def beginnings(text: str, low: int, at: int) -> Iterator[int]:
    """Where the phrase around the cue at ``at`` may begin, from ``low`` on.

    In its bracket or quotation, with its clause, behind the last blank or behind any word.
    """
    low = max(low, at - _REACH)
    clause = max(low, max(text.rfind(mark, low, at) for mark in _CLAUSE_ENDS) + 1)
    bracket = text.rfind("(", clause, at) + 1
    if bracket and text.find(")", bracket, at) < 0:
        yield bracket
    quote = max(text.rfind("“", clause, at), text.rfind('"', clause, at)) + 1
    if quote and text.find("”", quote, at) < 0:
        yield quote
    said = text[clause:at]
    yield clause + len(said) - len(said.lstrip())
    blank = max(said.rstrip().rfind(" "), said.rstrip().rfind("\t")) + 1
    if blank:
        yield clause + blank
    glued = _glued(text, clause, at)
    if glued is not None:
        yield glued


def _glued(text: str, low: int, at: int) -> int | None:
    """Where a listed label begins that ends at ``at`` and is glued to what stands before it."""
    at = low + len(text[low:at].rstrip())
    longest = max(low, at - _LONGEST_LISTED)
    return next((begin for begin in range(longest, at) if text[begin:at] in _glued_labels()), None)


@cache
def _glued_labels() -> frozenset[str]:
    """The labels that are found even where nothing parts them from what stands before them."""
    return labels() | frozenset(f"{word}{number}" for word in ATTACHED for number in ("", *range(1, 10)))
