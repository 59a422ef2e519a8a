"""D104: do the stated weekdays fit the dates?"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from typing import TYPE_CHECKING

from notices.rules.rule import Context, Found, notice_rule
from notices.rules.wording import WEEKDAYS_EN, WEEKDAYS_ZH, moment_en, moment_zh
from notices.span import Loc

if TYPE_CHECKING:
    from notices.models.notice import Notice
    from notices.models.period import Days

PAGE_ZH = """
D104 weekday-mismatch：日期和星期对不上。

查什么
    公示期和其他起止时间中，日期之后写明的星期与日历不符。
为什么重要
    日期和星期必有一个写错，读者无从知道该以哪个为准。
示例
    公示时间：2020年6月9日（星期三）至6月15日（星期一）
怎么改
    查日历，改正日期或者星期。
什么情况下不报
    没有写星期。年份是推断出来的、没有成文日期可以印证，而星期符合上一年或者下一年的，只作“无法判断”的提示。
依据
    无须依据：公历。
"""


@notice_rule("D104", "weekday-mismatch", "error", since="0.1.0", zh=PAGE_ZH)
def weekday_mismatch(notice: Notice, _: Context) -> Iterator[Found]:
    """D104 weekday-mismatch: the weekday stated beside a date is another one.

    What it finds
        A weekday written after a day of the window, or of another range, that the calendar does not give.
    Why it matters
        Either the date or the weekday is wrong, and the reader cannot tell which.
    Example
        公示时间：2020年6月9日（星期三）至6月15日（星期一）
    What to do
        Look at a calendar; correct the date or the weekday.
    Silent when
        no weekday is stated.  Where the year is a guess that no date of the notice supports, and the weekday
        fits the year before or after, the finding only says that it cannot tell.
    Source
        none needed: the Gregorian calendar.
    """
    if notice.period is not None:
        yield from _mismatches(notice, ("period",), notice.period)
    for index, stated in enumerate(notice.ranges):
        yield from _mismatches(notice, ("ranges", index), stated)


def _mismatches(notice: Notice, loc: Loc, stated: Days) -> Iterator[Found]:
    guessed = _year_is_guessed(notice, loc, stated)
    for side, day, weekday in (
        ("start", stated.start, stated.start_weekday),
        ("end", stated.end, stated.end_weekday),
    ):
        if day is None or weekday is None or weekday == day.isoweekday():
            continue
        if guessed and weekday in _weekdays_nearby(day):
            yield Found(
                (*loc, side),
                f"年份没有写明，无法判断{day.month}月{day.day}日是否{WEEKDAYS_ZH[weekday - 1]}",
                f"no year is stated: cannot tell whether {day:%m-%d} is a {WEEKDAYS_EN[weekday - 1]}",
                uncertain=True,
            )
        else:
            yield Found(
                (*loc, side),
                f"{moment_zh(day)}是{WEEKDAYS_ZH[day.weekday()]}，不是{WEEKDAYS_ZH[weekday - 1]}",
                f"{moment_en(day)} is a {WEEKDAYS_EN[day.weekday()]}, not a {WEEKDAYS_EN[weekday - 1]}",
            )


def _year_is_guessed(notice: Notice, loc: Loc, stated: Days) -> bool:
    """Whether the year stands neither in the range itself nor under the signature."""
    first = "start" if stated.start is not None else "end"  # the year of the end follows from that of the start
    path = ".".join(str(step) for step in (*loc, first, "year"))
    return path in notice.inferred and notice.issued is None


def _weekdays_nearby(day: date) -> set[int]:
    """The weekdays of the same day in the years before and after."""
    years = (year for year in (day.year - 1, day.year + 1) if date.min.year <= year <= date.max.year)
    # The eve of 1 March stands in for a 29 February that those years do not have.
    return {
        date(year, day.month, min(day.day, 28) if day.month == 2 else day.day).isoweekday()  # noqa: PLR2004 - February
        for year in years
    }
