"""F103: do ranges of days, times and numbers have the mark of ranges?"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import TYPE_CHECKING

from notices.diagnostic import Edit
from notices.rules.form import standard, words_of
from notices.rules.rule import Context, Found, notice_rule

if TYPE_CHECKING:
    from notices.models.notice import Notice
    from notices.rules.form import Words
    from notices.span import Piece

PAGE_ZH = """
F103 range-mark：起止之间的连接号用得不对。

查什么
    起止日期、时间、星期之间用了半角的短横线“-”“--”或者半角的“~”（6月9日-6月15日、8:30~17:30）；数值之间用了半角的“~”。
为什么重要
    短横线用于编号、电话和纯数字的日期（2020-06-09），用在起止之间就分不清哪一横是“至”。
示例
    公示时间：2020年6月9日-6月15日
怎么改
    时间的起止用一字线“—”或者写“至”，数值的范围用浪纹线“～”。--fix 这样改。
什么情况下不报
    电话号码、编号、纯数字日期里的短横线；数值之间的短横线（5-10人）、年份之间的短横线（2021-2025年）；书名号里的文字。
依据
    《标点符号用法》（GB/T 15834—2011）4.13。
"""

_WEEKDAY = r"(?:周|星期)[一二三四五六日天]"
_CLOCK = r"[0-9]{1,2}:[0-9]{2}(?::[0-9]{2})?"
# The mark, and what it leads to.  Numbers of telephones and of things fall through here, and cost no more.
_MARK = re.compile(
    r"(?:-(?:\s?-)?|(?P<tilde>~))(?=\s?(?:"
    rf"(?P<time>(?:[0-9]{{4}}\s?年\s?)?[0-9]{{1,2}}\s?[月日号]|(?:上午|下午|当日|次日)?\s?(?:{_CLOCK}|[0-9]{{1,2}}\s?[时点])"
    r"|[0-9]{4}(?P<between>[-./])[0-9]{1,2}(?P=between)[0-9]{1,2})"
    rf"|(?P<weekday>{_WEEKDAY})|(?<=~)\s?[0-9]))"
)
_TIME_BEFORE = re.compile(
    rf"(?:[0-9]\s?[月日号时点分](?:\s?\({_WEEKDAY}\))?|月\s?[0-9]{{1,2}}|{_CLOCK}"
    r"|[0-9]{4}([-./])[0-9]{1,2}\1[0-9]{1,2})\s?\Z"
)
_WEEKDAY_BEFORE = re.compile(rf"{_WEEKDAY}\s?\Z")
_NUMBER_BEFORE = re.compile(r"[0-9][%万元分人岁年级亩]{0,2}\s?\Z")
_ADDRESS_BEFORE = re.compile(r"https?://[!-~]*\Z")
_BEFORE, _LONGEST_ADDRESS = 20, 200
"""How far back a time and the beginning of an address are looked for, in characters."""
_HALF_WIDTH = frozenset("-~ ")


@notice_rule("F103", "range-mark", "info", since="0.1.0", zh=PAGE_ZH, needs=("document",))
def range_mark(notice: Notice, context: Context) -> Iterator[Found]:
    """F103 range-mark: a range has another mark than that of ranges.

    What it finds
        Between first and last day, hour or weekday an ASCII hyphen, two of them, or a half-width tilde
        (6月9日-6月15日, 8:30~17:30); between numbers a half-width tilde.
    Why it matters
        The hyphen belongs into numbers of things, telephone numbers and dates in figures (2020-06-09); where it
        also means "to", nobody sees which stroke does.
    Example
        公示时间：2020年6月9日-6月15日
    What to do
        Write — or 至 between times and ～ between numbers, as --fix does.
    Silent when
        the hyphen stands in a telephone number, in the number of a thing, in a date in figures, between mere numbers
        (5-10人) or years (2021-2025年); and within book marks.
    Source
        《标点符号用法》(GB/T 15834—2011) 4.13.
    """
    words = words_of(notice, context)
    marks = list(_wrong_marks(words))
    law = standard(notice, context, "range-mark") if marks else None
    for (start, end), (zh, en, right) in marks:
        written = words.text[start:end]
        yield Found(
            (),
            f"{zh}的起止之间用了“{written}”，应为“{right}”",
            f"“{written}” stands between two {en}, where “{right}” belongs",
            at=words.at(start, end),
            law=law,
            edits=(Edit(*words.at(start, end), right),),
        )


_Between = tuple[str, str, str]
"""What a mark stands between, in both languages, and the mark that belongs there."""


def _wrong_marks(words: Words) -> Iterator[tuple[Piece, _Between]]:
    for match in _MARK.finditer(words.folded):
        start, end = match.span()
        if not _HALF_WIDTH.issuperset(words.text[start:end]):
            continue
        between = _between(match, words.folded)
        if between is not None and not _is_in_title(words.text, start) and not _is_in_address(words.folded, start):
            yield (start, end), between


def _between(match: re.Match[str], folded: str) -> _Between | None:
    """What a mark stands between; None where it is none of a range, or may be right."""
    at = match.start()
    first = max(0, at - _BEFORE)
    if match["time"] is not None and _TIME_BEFORE.search(folded, first, at):
        return "时间", "times", "—"
    if match["weekday"] is not None:
        return ("时间", "times", "—") if _WEEKDAY_BEFORE.search(folded, first, at) else None
    if match["tilde"] is not None and _NUMBER_BEFORE.search(folded, first, at):
        return "数值", "numbers", "～"
    return None


def _is_in_address(folded: str, at: int) -> bool:
    return _ADDRESS_BEFORE.search(folded, max(0, at - _LONGEST_ADDRESS), at) is not None


def _is_in_title(text: str, at: int) -> bool:
    """Whether book marks are open on the line at ``at``: a title is quoted as it is."""
    start = text.rfind("\n", 0, at) + 1
    return text.rfind("《", start, at) > text.rfind("》", start, at)
