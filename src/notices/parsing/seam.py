"""Long blocks whose line breaks were lost → the blocks that they were: title, text, attachments, signature.

Where the seams may be is said in ``grammars/seam.lark``; a title, the name of a body and a run of numbered
sections prove them.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import Any, NamedTuple

from lark import Token

from notices.document import Block, Document
from notices.models.seam import AFTERWORDS, ENDS, FURNITURE, NO_STARTS, OPENING_WORDS
from notices.models.title import ANNOUNCEMENT_FORMS, LIST_FORMS, ORDER_FORMS, PUBLICITY_FORMS
from notices.parsing.body import read_bodies
from notices.parsing.date import DateReader, StatedDate
from notices.parsing.numeral import numeral_value
from notices.parsing.phrase import Match, Phrase
from notices.parsing.title import MAX_LENGTH, read_title

SHORTEST_BLOCK = 90
"""Characters; nobody runs together less."""
_FORMS = (*PUBLICITY_FORMS, *ANNOUNCEMENT_FORMS, *ORDER_FORMS, *LIST_FORMS)
_LONGEST_BODY = 60
"""Characters before the day among which the name of the body that signs is looked for."""
_LONGEST_GAP = 40
"""Characters behind the day of a signature among which the block ends or the next part begins."""
_SHORTEST_GLUED_BODY = 4
"""Characters; of less nobody can say whether it follows a number or belongs to it (313室)."""
_FEWEST_ITEMS = 3
"""So many numbered sections in order are sections."""
_SHORTEST_ITEM = 6
"""Characters from one number to the next."""
_LONGEST_TAIL = 40
"""Characters of a body that signs behind the last sentence, without a day."""
_LONGEST_HEAD = 300
"""Characters within which a block has its title, if it has one."""
_SHORTEST_FURNISHED = 12
"""Characters of a title with furniture beside it."""
_BESIDE = re.compile("发布|来源|作者|浏览|点击|阅读").search
_MARK = re.compile("[●■◆★◎]").search
_STOPS = "。;!?,:)》”、\n"
"""What may stand before the name of a body that signs in the same line."""


class _Seam(NamedTuple):
    """What begins or ends at a seam; ``day`` where it is a day."""

    kind: str
    day: StatedDate | None = None


class _Reader(DateReader):
    """From a phrase to what it is."""

    def title(self, _: list[Token]) -> _Seam:
        """The end of what may be a title."""
        return _Seam("title")

    def spaced(self, _: list[Token]) -> _Seam:
        """The end of what may be a title, before a blank."""
        return _Seam("spaced")

    def furnished(self, _: list[Token]) -> _Seam:
        """What a site puts before a title."""
        return _Seam("furnished")

    def paragraph(self, _: list[Token]) -> _Seam:
        """Blanks that indented a paragraph."""
        return _Seam("paragraph")

    def attached(self, _: list[Token]) -> _Seam:
        """附件：."""
        return _Seam("attached")

    def filed(self, _: list[Token]) -> _Seam:
        """The end of the name of a file."""
        return _Seam("filed")

    def item(self, _: list[Token]) -> _Seam:
        """The number of a section."""
        return _Seam("item")

    def marked(self, _: list[Token]) -> _Seam:
        """The mark of an announcement."""
        return _Seam("marked")

    def day(self, children: list[Any]) -> _Seam:
        """A day, which may be that of the signature."""
        return _Seam("day", children[0])


_SEAMS: Phrase[_Seam] = Phrase(
    "seam",
    _Reader(),
    lambda: {"FORM_WORD": _FORMS, "OPENING_WORD": OPENING_WORDS, "FURNITURE_WORD": FURNITURE},
)


def separate(document: Document) -> tuple[Block, ...]:
    """The blocks of ``document``, the long ones cut where they had been several lines."""
    folded = document.folded
    is_furnished = _BESIDE(folded) is not None
    separated: list[Block] = []
    for block in document.blocks:
        if block.end - block.start >= SHORTEST_BLOCK:
            separated += _cut(document, block) if _may_have(folded, block) else (block,)
        elif is_furnished and _may_be_furnished(folded, block):
            separated += _cut(document, block, titles_only=True)
        else:
            separated.append(block)
    return tuple(separated)


def _may_be_furnished(folded: str, block: Block) -> bool:
    """Whether a short block may be a title with what a site puts beside it: …公示 发布时间：2022-03-01."""
    length = block.end - block.start
    return _SHORTEST_FURNISHED <= length < SHORTEST_BLOCK and _BESIDE(folded, block.start, block.end) is not None


def _may_have(folded: str, block: Block) -> bool:
    """Whether there may be a seam in a block: cheap, for every long block of a page."""
    start, end = block.start, block.end
    if block.kind != "paragraph":
        return False
    return (
        folded.find("附", start, end) >= 0
        or folded[end - 1] in "日号0123456789"
        or folded[end - 2] in "日号"
        or any(folded.find(form, start, start + MAX_LENGTH) >= 0 for form in _FORMS)
        or (folded.find("二", start, end) >= 0 and folded.find("三", start, end) >= 0)
        or folded.find("。  ", start, end) >= 0
        or _MARK(folded, start, end) is not None
        or _tail(folded, block) is not None
    )


def _cut(document: Document, block: Block, *, titles_only: bool = False) -> Iterator[Block]:
    at = block.start
    cuts = _title_cuts(document, block) if titles_only else _cuts(document, block)
    for cut in sorted({*cuts, block.end}):
        text = document.folded[at:cut]
        start, end = at + len(text) - len(text.lstrip()), at + len(text.rstrip())
        if start < end:
            yield (
                block
                if (start, end) == (block.start, block.end)
                else Block(block.kind, start, end, block.level, place=block.place)
            )
            at = cut


def _cuts(document: Document, block: Block) -> Iterator[int]:
    """The offsets at which a new line begins within ``block``."""
    folded = document.folded
    items: list[Match[_Seam]] = []
    is_attached = False
    yield from _title_cuts(document, block)
    for found in _SEAMS.find(folded, block.start, block.end):
        match found.value.kind:
            case "paragraph":
                yield found.end
            case "marked" | "attached" as kind:
                is_attached |= kind == "attached"
                yield found.start
            case "filed" if is_attached:
                yield found.end
            case "item":
                items.append(found)
            case "day":
                yield from _signature(document, block, found)
            case _:
                pass  # what is no seam: the end of a title that is none, the name of a file in a sentence
    yield from _sections(folded, items)
    tail = _tail(folded, block)
    if tail is not None and read_bodies(document, tail, block.end):
        yield tail


def _title_cuts(document: Document, block: Block) -> Iterator[int]:
    """Where the title begins that stands in a block, perhaps behind furniture, and where it ends."""
    heads = [block.start]
    for found in _SEAMS.find(document.folded, block.start, min(block.end, block.start + _LONGEST_HEAD)):
        kind = found.value.kind
        if kind == "furnished":
            heads.append(found.end)
        elif kind in ("title", "spaced"):
            head = next((at for at in reversed(heads) if _is_title(document, at, found.end, kind)), None)
            if head is not None:
                yield from (head, found.end)
                return
    if len(heads) > 1 and _is_title(document, heads[-1], block.end, "title"):
        yield heads[-1]


def _is_title(document: Document, start: int, end: int, kind: str) -> bool:
    """Whether a block begins with a title; 公示 and a blank may be the beginning of 公示　时间：."""
    if end - start > MAX_LENGTH or (title := read_title(document, ((start, end),))) is None:
        return False
    return kind == "title" or title.strength != "rubric"


def _sections(folded: str, items: Sequence[Match[_Seam]]) -> list[int]:
    """Where the sections 一、二、三、 begin, if there are enough of them."""
    chain: list[int] = []
    for item in items:
        number = numeral_value(folded[item.start : item.end].rstrip("、 "))
        if number == len(chain) + 1 and (not chain or item.start - chain[-1] >= _SHORTEST_ITEM):
            chain.append(item.start)
    return chain if len(chain) >= _FEWEST_ITEMS else []


def _signature(document: Document, block: Block, found: Match[_Seam]) -> Iterator[int]:
    """The cuts round the day under the signature, and before the body that signs."""
    folded = document.folded
    day = found.value.day
    behind = folded[found.end : min(block.end, found.end + _LONGEST_GAP)]
    after = behind.lstrip(" 。")
    is_over = after.startswith(("附", *AFTERWORDS)) or (not after and found.end + len(behind) == block.end)
    if day is None or day.year is None or day.month is None or day.clock or not is_over:
        return
    start = _body_start(document, block, day.start)
    if start is None and not _ends_line(folded, block.start, day.start):
        return
    yield day.start if start is None else start
    if after:
        yield found.end + len(behind) - len(after)


def _tail(folded: str, block: Block) -> int | None:
    """Where a few words begin behind the last sentence of a block; None where it ends with the sentence."""
    start = folded.rfind("。", max(block.start, block.end - _LONGEST_TAIL), block.end) + 1
    is_tail = 0 < start < block.end - _SHORTEST_GLUED_BODY and folded[block.end - 1] not in "日号0123456789"
    return start if is_tail else None


def _body_start(document: Document, block: Block, end: int) -> int | None:
    """Where the name of the body begins that stands before the day at ``end``; None if there is none."""
    folded = document.folded
    for start in range(max(block.start, end - _LONGEST_BODY), end):
        if _may_begin_body(folded, block.start, start) and read_bodies(document, start, end):
            is_glued = folded[start - 1].isalnum()
            return None if is_glued and len(folded[start:end].strip()) < _SHORTEST_GLUED_BODY else start
    return None


def _may_begin_body(folded: str, begin: int, start: int) -> bool:
    """Whether a line may begin at ``start``: behind a mark, a blank, a number, or the name of an attachment."""
    before, letter = folded[start - 1], folded[start]
    if letter.isspace() or letter.isascii() or start == begin:
        return False
    if before.isascii() and before.isalnum():
        return letter not in NO_STARTS
    return before in _STOPS or before.isspace() or folded.endswith(ENDS, begin, start)


def _ends_line(folded: str, begin: int, end: int) -> bool:
    """Whether what stands before ``end`` is over: a sentence, or the name of an attachment."""
    text = folded[max(begin, end - _LONGEST_BODY) : end].rstrip()
    return text.endswith(("。", ";", "!", ")", *ENDS))
