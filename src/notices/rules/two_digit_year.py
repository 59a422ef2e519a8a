"""F108: are years written in full, and dates in figures of one sort?"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import TYPE_CHECKING

from notices.rules.form import standard, words_of
from notices.rules.rule import Context, Found, notice_rule

if TYPE_CHECKING:
    from notices.models.notice import Notice

PAGE_ZH = """
F108 two-digit-year：年份只写了两位，或者一个日期里混用两种数字。

查什么
    年份只写后两位的日期（20年6月9日、’20年6月9日）；一个日期里既有阿拉伯数字又有汉字数字（2020年六月9日）。
为什么重要
    公示要存档备查，两位的年份日后说不清是哪一年；混用数字多半是改了一半。
示例
    公示时间：20年6月9日至6月15日
怎么改
    写全四位年份，整个日期用同一种数字。年份要由人确认，--fix 不改。
什么情况下不报
    没有写到日（工作满20年6个月）；农历日期。
依据
    《出版物上数字用法》（GB/T 15835—2011）。
"""

_HAN_DIGITS = "〇零○一二三四五六七八九"
_HAN = f"[{_HAN_DIGITS}十]"
_DATE = re.compile(
    r"(?<![0-9A-Za-z])(?<![0-9A-Za-z]\s)(?:"
    r"(?P<short>[’'‘]?[0-9]{2}\s?年\s?[0-9]{1,2}\s?月\s?[0-9]{1,2}\s?[日号])"
    rf"|(?P<mixed>[0-9]{{4}}\s?年\s?(?:{_HAN}{{1,2}}\s?月\s?(?:{_HAN}{{1,3}}|[0-9]{{1,2}})|[0-9]{{1,2}}\s?月\s?{_HAN}{{1,3}})\s?[日号]"
    rf"|(?<!{_HAN})[{_HAN_DIGITS}]{{4}}\s?年\s?(?:[0-9]{{1,2}}\s?月\s?(?:{_HAN}{{1,3}}|[0-9]{{1,2}})|{_HAN}{{1,2}}\s?月\s?[0-9]{{1,2}})\s?[日号])"
    rf"|(?P<han>(?<!{_HAN})[{_HAN_DIGITS}]{{2}}\s?年\s?{_HAN}{{1,2}}\s?月\s?{_HAN}{{1,3}}\s?[日号]))"
)


@notice_rule("F108", "two-digit-year", "warning", since="0.1.0", zh=PAGE_ZH, needs=("document",))
def two_digit_year(notice: Notice, context: Context) -> Iterator[Found]:
    """F108 two-digit-year: a year has two digits only, or a date is in figures of two sorts.

    What it finds
        Dates with the last two digits of the year (20年6月9日, ’20年6月9日), and dates with Arabic and Chinese figures
        (2020年六月9日).
    Why it matters
        Notices are kept, and later nobody knows which year two digits mean; figures of two sorts mostly mean that
        somebody changed half of a date.
    Example
        公示时间：20年6月9日至6月15日
    What to do
        Write the year in full and the date in figures of one sort.  --fix leaves it: only a person knows the year.
    Silent when
        no day is given (工作满20年6个月); the date is one of the lunar calendar.
    Source
        《出版物上数字用法》(GB/T 15835—2011).
    """
    words = words_of(notice, context)
    for match in _DATE.finditer(words.folded):
        written = words.text[match.start() : match.end()]
        if match["mixed"] is not None:
            zh, en = (
                f"日期“{written}”混用了阿拉伯数字和汉字数字",
                f"the date “{written}” has Arabic and Chinese figures",
            )
        else:
            zh, en = f"日期“{written}”的年份没有写全四位", f"the year of “{written}” is not written in full"
        yield Found((), zh, en, at=words.at(*match.span()), law=standard(notice, context, "number-forms"))
