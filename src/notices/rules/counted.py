"""The numbers that stand beside names: those of a sentence that lists people, and those of headings over parts of a roster."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterator
from itertools import pairwise
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from notices.models.notice import Notice
    from notices.parsing.page import Page

_REACH = 400
"""In so many characters before a number its names are looked for."""
_NUMBERED = re.compile(
    r"(等?)\s{0,2}(?:共计|共)?\s{0,2}(?:[0-9]{1,6}|[一二两三四五六七八九十百零]{1,6})\s{0,2}[名人位]$"
)
"""The end of a list of names: 等3名, 3名."""
_STOP = re.compile(r"[,。;:\n]")
_FEWEST = 2
"""Fewer names make no list."""
_FEWEST_LETTERS = 2
"""Running text with fewer is the number or the bracket of a heading."""


class Sentence(NamedTuple):
    """How many a sentence names, and whether it says that there are others (等)."""

    named: int
    and_others: bool


def named_beside(notice: Notice, page: Page, index: int) -> Sentence | None:
    """The list of names before a stated count; None where there is none."""
    from notices.parsing.name_list import is_name  # the grammars, which importing the rules must not load

    place = notice.spans.pieces(("counts", index))
    if place is None:
        return None
    end = place[-1][1]
    text = page.document.folded[max(0, end - _REACH) : end]
    numbered = _NUMBERED.search(text)
    if numbered is None:
        return None
    _, *others = _STOP.split(text[: numbered.start()])[-1].split("、")
    if len(others) + 1 < _FEWEST or not all(map(is_name, others)):
        return None  # the first has the sentence before it: 决定录用张某
    return Sentence(len(others) + 1, bool(numbered[1]))


class Group(NamedTuple):
    """A part of the roster under a heading with a number."""

    number: int
    """The index of that number among the counts."""
    entries: range
    """All of its lines."""
    borders: tuple[int, ...]
    """How many lines stand before each new block: where a heading without a number might stand."""


def counted_groups(notice: Notice, page: Page) -> Iterator[Group]:
    """The parts that have lines and nothing else, in order; nothing where some line has no place."""
    heads = sorted(
        (place[0][0], index)
        for index, count in enumerate(notice.counts)
        if count.scope == "group" and (place := notice.spans.pieces(("counts", index))) is not None
    )
    if not heads:
        return
    places = [notice.spans.pieces(("entries", index, "name")) for index in range(len(notice.entries))]
    starts = [place[0][0] for place in places if place is not None]
    if len(starts) < len(places) or starts != sorted(starts):
        return
    blocks = [block.start for block in page.document.blocks]
    unread = [passage.start for passage in notice.text if sum(map(str.isalpha, passage.text)) >= _FEWEST_LETTERS]
    for (start, index), (end, _) in pairwise([*heads, (len(page.document.text), -1)]):
        first, last = bisect_left(starts, start), bisect_left(starts, end)
        if first == last:
            continue
        # What no field holds may be a name that was not known for one; the line of the next heading is none.
        until = blocks[bisect_right(blocks, end) - 1] if end < len(page.document.text) else starts[last - 1]
        if bisect_left(unread, start) < bisect_left(unread, until):
            continue
        within = [bisect_right(blocks, at) for at in starts[first:last]]
        borders = [at for at in range(1, last - first) if within[at] != within[at - 1]]
        yield Group(index, range(first, last), tuple(borders))
