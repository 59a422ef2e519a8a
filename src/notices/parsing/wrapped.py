"""Running text that a program broke into lines of one width (硬换行) → paragraphs again.

A line goes on in the next when it is about as wide as the widest, ends in the middle of a sentence, and the next
neither is indented nor begins a new item, nor is the name of a body; an open 《 or （ goes on in any case.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Any

from lark import Token, Transformer

from notices.document import Block, Document
from notices.parsing.body import read_bodies
from notices.parsing.group import read_group
from notices.parsing.name_list import read_list
from notices.parsing.phrase import Phrase

_MIN_LINE = 14
"""A shorter line is no line of running text that fills its width."""
_MAX_LINE = 120
_MAX_LINES = 400
_SLACK = 6
"""By how many cells of a terminal (a Han character takes two) a line may be narrower than the widest."""
_MAX_OPEN = 60
_HAN = re.compile(r"[\u2e80-\u9fff\uf900-\ufaff\uff00-\uff60，。；：、]")
_GOES_ON = re.compile(
    # A line that can go on: it does not end a sentence, and it is not words between blanks.
    r"[^\n]*[^\s。!?;:…”]\Z"
)
_MARKS = re.compile(r"[,。;]|(?<![一二三四五六七八九十])、")
_STOPS = re.compile(r"[。;!]")
_CLOSES = re.compile(r"[^《(\n]{0,60}[》)]")
_COLUMNS = re.compile(r"\S[^\S\n]{2,}\S(?:[^\n]{0,60}\S)?[^\S\n]{2,}\S|\t")


class _Nothing(Transformer[Token, Any]):
    def start(self, _: list[Token]) -> None:
        """Only that it is there counts."""


_BEGINNINGS: Phrase[None] = Phrase("wrapped", _Nothing())
"""What begins a paragraph of its own: numbers of items, marks, headings, labels."""


def gather(document: Document, blocks: Sequence[Block], at: int) -> int:
    """The index after the last of the lines that go on from ``blocks[at]``; ``at + 1`` if the line stands alone."""
    folded = document.folded
    first = blocks[at]
    length = first.end - first.start
    if not _MIN_LINE <= length <= _MAX_LINE or first.kind != "paragraph":
        return at + 1
    limit = min(at + _MAX_LINES, len(blocks))
    after = at + 1
    if after == limit or not _is_begun(folded, first, blocks[after]):
        return after
    widest = 0  # a line is never narrower than itself: the first needs no measuring until another joins it
    while after < limit and _joins(document, blocks[after - 1], blocks[after], widest):
        widest = max(widest, width(folded, blocks[after - 1]), width(folded, blocks[after]))
        after += 1
    return after if _is_prose(folded, blocks[at:after]) else at + 1


def width(folded: str, block: Block) -> int:
    """How many cells of a terminal a line takes."""
    text = folded[block.start : block.end]
    return len(text) if text.isascii() else len(text) + len(_HAN.findall(text))


def _joins(document: Document, line: Block, below: Block, widest: int) -> bool:
    """Whether ``line`` goes on in the line ``below`` it."""
    if below.kind != "paragraph" or below.end - below.start > _MAX_LINE or below.start - line.end > _MAX_LINE:
        return False
    folded = document.folded
    between = document.text[line.end : below.start]
    if between.count("\n") != 1:
        return False
    indented = len(between) - between.index("\n") > 2  # noqa: PLR2004
    text = folded[line.start : line.end]
    if _is_open(text) and _CLOSES.match(folded, below.start, below.end):
        return not indented and line.end - line.start >= _MIN_LINE
    if not _GOES_ON.match(text) or indented or _COLUMNS.search(text):
        return False
    if _BEGINNINGS.match(folded, below.start, below.end) or _COLUMNS.search(folded, below.start, below.end):
        return False
    here, there = width(folded, line), width(folded, below)
    if here + _SLACK < max(widest, there) or _is_list(folded, line):
        return False
    return not read_bodies(document, below.start, below.end)


def _is_list(folded: str, line: Block) -> bool:
    """Whether a line is a list of names that is complete (何昌(机电学院)、孔禾), or a heading that counts them."""
    group = read_group(folded, line.start, line.end)
    if group is not None and group.is_counted:
        return True
    if folded.find("、", line.start, line.end) < 0:
        return False
    listed = read_list(folded, line.start, line.end)
    return listed is not None and len(listed.items) > 1 and listed.is_of_names


def _is_open(text: str) -> bool:
    """Whether a book mark or bracket stays open at the end of the line."""
    tail = text[-_MAX_OPEN:]
    return tail.rfind("《") > tail.rfind("》") or tail.rfind("(") > tail.rfind(")")


def _is_begun(folded: str, first: Block, second: Block) -> bool:
    """Whether two lines may begin a paragraph: there are sentences in them, or a bracket is open between them."""
    return _MARKS.search(folded, first.start, second.end) is not None or _is_open(folded[first.start : first.end])


def _is_prose(folded: str, lines: Sequence[Block]) -> bool:
    """Whether lines read like running text: sentences in them, and enough lines to show a width, or a full stop."""
    if len(lines) < 2:  # noqa: PLR2004
        return False
    if not _MARKS.search(folded, lines[0].start, lines[-2].end):
        return _is_open(folded[lines[0].start : lines[-2].end])
    return len(lines) > 2 or _STOPS.search(folded, lines[-1].start, lines[-1].end) is not None  # noqa: PLR2004
