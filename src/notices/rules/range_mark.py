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
_HALF_DAY = r"(?:上午|下午|当日|次日)?\s?"
_RANGE = re.compile(
    # Addresses are passed over whole.
    r"https?://[!-~]{1,400}"
    # Days, months and hours with their units, whole dates in figures, hours: 6月9日-15日, 2020.6.9-2020.6.15, 8:30-17:30.
    rf"|(?P<time>(?:[0-9]{{1,2}}\s?[月日号时点分](?:\s?\({_WEEKDAY}\))?|月\s?[0-9]{{1,2}}|{_CLOCK}|[0-9]{{4}}([-./])[0-9]{{1,2}}\2[0-9]{{1,2}})"
    r"\s?(?P<between>-(?:\s?-)?|~)\s?"
    rf"(?=(?:[0-9]{{4}}\s?年\s?)?[0-9]{{1,2}}\s?[月日号]|{_HALF_DAY}(?:{_CLOCK}|[0-9]{{1,2}}\s?[时点])|[0-9]{{4}}([-./])[0-9]{{1,2}}\4[0-9]{{1,2}}))"
    rf"|{_WEEKDAY}\s?(?P<weekdays>-(?:\s?-)?|~)\s?(?={_WEEKDAY})"
    r"|(?P<number>[0-9][%万元分人岁年级亩]{0,2}\s?(?P<numbers>~)\s?(?=[0-9]))"
)
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
    for match in _RANGE.finditer(words.folded):
        group = match.lastgroup
        if group is None:
            continue
        mark = {"time": "between", "number": "numbers"}.get(group, group)
        start, end = match.span(mark)
        written = words.text[start:end]
        if not _HALF_WIDTH.issuperset(written) or _is_in_title(words.text, start):
            continue
        right = "～" if mark == "numbers" else "—"
        yield Found(
            (),
            f"{'数值' if mark == 'numbers' else '时间'}的起止之间用了“{written}”，应为“{right}”",
            f"“{written}” stands between two {'numbers' if mark == 'numbers' else 'times'}, where “{right}” belongs",
            at=words.at(start, end),
            law=standard(notice, context, "range-mark"),
            edits=(Edit(*words.at(start, end), right),),
        )


def _is_in_title(text: str, at: int) -> bool:
    """Whether book marks are open on the line at ``at``: a title is quoted as it is."""
    start = text.rfind("\n", 0, at) + 1
    return text.rfind("《", start, at) > text.rfind("》", start, at)
