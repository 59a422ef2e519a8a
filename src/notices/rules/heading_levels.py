"""F106: do the numbers of headings follow each other, and their levels the order of official documents?"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from notices.rules.form import standard, words_of
from notices.rules.rule import Context, Found, notice_rule

if TYPE_CHECKING:
    from notices.models.notice import Notice
    from notices.rules.form import Words

PAGE_ZH = """
F106 heading-levels：层次序号有重复、跳号，或者层次颠倒。

查什么
    “一、”“（一）”的序号重复（二、之后又是二、）、跳号（一、之后是三、）或者倒退；层次颠倒，例如在“1.”下面再分“一、二、”，
    在“（一）”下面再分“一、二、”。
为什么重要
    多半是增删段落时漏改了序号，或者漏掉了一段。
示例
    一、公示时间
    三、联系方式
怎么改
    核对有没有漏掉内容，再把序号改连续；层次依次用一、（一）1.（1），可以跳级，不可以颠倒。
什么情况下不报
    重新从一开始编号；缺的序号写在行中间；“1.”“（1）”的跳号（名单的序号由 R103 检查）；序号与数目分不清（一、二年级）。
依据
    《党政机关公文格式》（GB/T 9704—2012）7.3.3。
"""

_DIGITS = "一二三四五六七八九"
_NUMERALS = tuple(tens + ones for tens in ("", "十", *(f"{ten}十" for ten in _DIGITS[1:])) for ones in ("", *_DIGITS))
"""The numerals below 100, each at the place of its value."""
_VALUES = {numeral: value for value, numeral in enumerate(_NUMERALS)}
_HEADING = re.compile(
    rf"^[ ]*(?:(?P<first>[{_DIGITS}十]{{1,3}})、(?P<unsure>[{_DIGITS}十两])?"
    rf"|\((?P<second>[{_DIGITS}十]{{1,3}})\)|(?P<third>[0-9]{{1,2}})[.、](?![0-9])|\((?P<fourth>[0-9]{{1,2}})\))",
    re.MULTILINE,
)
_LEVELS = ("first", "second", "third", "fourth")
_SHOWN = ("{}、", "（{}）", "{}.", "（{}）")


@dataclass(frozen=True, slots=True)
class _Heading:
    """The number of a heading: its level from 0, its value, its wording and its place in the words."""

    level: int
    value: int
    numeral: str
    start: int
    end: int

    @property
    def shown(self) -> str:
        return _SHOWN[self.level].format(self.numeral)


@notice_rule("F106", "heading-levels", "warning", since="0.1.0", zh=PAGE_ZH, needs=("document",))
def heading_levels(notice: Notice, context: Context) -> Iterator[Found]:
    """F106 heading-levels: numbers of headings are repeated or missing, or their levels are the wrong way round.

    What it finds
        Among 一、 and （一） a number that comes twice (二、 after 二、), is left out (三、 after 一、) or goes back; and levels
        that are reversed, such as 一、二、 below 1. or below （一）.
    Why it matters
        Mostly a paragraph was put in or taken out and the numbers stayed, or a paragraph is missing.
    Example
        一、公示时间
        三、联系方式
    What to do
        See whether anything is missing, then number anew; the levels are 一、（一）1.（1）, in this order: one may be left
        out, none may come before its turn.
    Silent when
        the count begins again; the missing number stands within a line; 1. and （1） leave a number out (R103 checks
        serial numbers of rosters); a number cannot be told from an amount (一、二年级).
    Source
        《党政机关公文格式》(GB/T 9704—2012) 7.3.3.
    """
    words = words_of(notice, context)
    headings = _headings(words.folded)
    wrong = (*_gaps(headings, words), *_reversals(headings))
    law = standard(notice, context, "heading-levels") if wrong else None
    for heading, zh, en in wrong:
        yield Found((), zh, en, at=words.at(heading.start, heading.end), law=law)


def _headings(folded: str) -> list[_Heading]:
    """The numbered lines, in order; without 一、 where one of them may count something else."""
    found: list[_Heading] = []
    is_unsure = False
    for match in _HEADING.finditer(folded):
        name = next(name for name in _LEVELS if match[name] is not None)
        is_unsure = is_unsure or match["unsure"] is not None
        numeral, start = match[name], match.end() - len(match[0].lstrip())
        value = int(numeral) if numeral.isascii() else _VALUES.get(numeral)
        if value is not None:
            found.append(_Heading(_LEVELS.index(name), value, numeral, start, match.end(name) + 1))
    return [heading for heading in found if heading.level] if is_unsure else found


_Said = tuple[_Heading, str, str]


def _gaps(headings: list[_Heading], words: Words) -> Iterator[_Said]:
    """What is wrong with the order of 一、 and, below each, of （一）."""
    before: dict[int, _Heading] = {}
    for heading in headings:
        if heading.level == 0:
            before.pop(1, None)
        elif heading.level > 1:
            continue
        last = before.get(heading.level)
        before[heading.level] = heading
        if last is None or heading.value in (1, last.value + 1):
            continue
        if heading.value > last.value and _is_within(last, heading, words):
            continue
        if heading.value == last.value:
            yield heading, f"序号“{heading.shown}”重复", f"the number “{heading.shown}” comes twice"
        else:
            yield (
                heading,
                f"序号“{last.shown}”之后是“{heading.shown}”，不连续",
                f"“{heading.shown}” comes after “{last.shown}”",
            )


def _is_within(last: _Heading, heading: _Heading, words: Words) -> bool:
    """Whether a number that is left out stands within a line between two headings."""
    missing = _NUMERALS[last.value + 1]
    sign = f"{missing}、" if heading.level == 0 else f"({missing})"
    return sign in words.folded[last.end : heading.start]


@dataclass(slots=True)
class _Open:
    """A heading whose next one has not come, and the higher level that began below it."""

    heading: _Heading
    inner: dict[int, _Heading] = field(default_factory=dict)
    proven: _Heading | None = None


def _reversals(headings: list[_Heading]) -> Iterator[_Said]:
    """Where two headings of a higher level stand between a heading and the next of its own."""
    opened: dict[int, _Open] = {}
    for heading in headings:
        for outer in (outer for level, outer in opened.items() if level > heading.level):
            first = outer.inner.get(heading.level)
            if heading.value == 1:
                outer.inner[heading.level] = heading
            elif first is not None and heading.value == first.value + 1 and outer.proven is None:
                outer.proven = first
        last = opened.get(heading.level)
        if last is not None and last.proven is not None and heading.value == last.heading.value + 1:
            inner, outer_shown = last.proven, last.heading.shown
            yield (
                inner,
                f"“{inner.shown}”的层次高于“{outer_shown}”，却列在它的下面",
                f"“{inner.shown}” is of a higher level than “{outer_shown}”, and stands below it",
            )
        opened[heading.level] = _Open(heading)
