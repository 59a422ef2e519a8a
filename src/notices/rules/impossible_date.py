"""D103: is there a date that no calendar has?"""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from notices.rules.rule import Context, Found, notice_rule

if TYPE_CHECKING:
    from notices.models.notice import Notice

PAGE_ZH = """
D103 impossible-date：写了一个不存在的日期。

查什么
    日历上没有的日期：2月30日、13月1日、平年的2月29日。
为什么重要
    不知道真正指的是哪一天，公示期、成文日期就定不下来。
示例
    公示时间：2023年2月24日—2023年2月30日
怎么改
    改成真正要写的那一天。
什么情况下不报
    没有写年份又无从推断年份的2月29日：闰年有这一天。
依据
    无须依据：公历。
"""


@notice_rule("D103", "impossible-date", "error", since="0.1.0", zh=PAGE_ZH)
def impossible_date(notice: Notice, _: Context) -> Iterator[Found]:
    """D103 impossible-date: a date that no calendar has.

    What it finds
        A day that does not exist: 2月30日, 13月1日, 29 February of a common year.
    Why it matters
        Nobody knows which day is meant, so that the window or the date of the notice is open.
    Example
        公示时间：2023年2月24日—2023年2月30日
    What to do
        Write the day that is meant.
    Silent when
        29 February has no year of its own and none can be told: leap years have that day.
    Source
        none needed: the Gregorian calendar.
    """
    for finding in notice.findings:
        if finding.name == "impossible-date":
            zh, en = (f"“{finding.text}”", f"“{finding.text}”") if finding.text else ("所写的日期", "the date")
            yield Found(
                finding.loc, f"{zh}在日历上不存在，应写真实的日期", f"{en} is no day of the calendar; write a real one"
            )
