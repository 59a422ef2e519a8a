"""D109: does anybody work on the last day of the window?"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import TYPE_CHECKING

from notices.calendar import Calendar, count_workdays, next_workday
from notices.rules.rule import Context, Found, notice_rule
from notices.rules.wording import WEEKDAYS_EN, WEEKDAYS_ZH, moment_en, moment_zh

if TYPE_CHECKING:
    from datetime import date

    from notices.models.notice import Notice

PAGE_ZH = """
D109 ends-on-day-off：公示期的最后一天是休息日。

查什么
    公示期的最后一天是周末或者放假的日子（调休上班的周末算工作日）；整个公示期没有一个工作日的，作为警告。
为什么重要
    最后一天没有人接电话、收材料，等于提前结束；整个公示期都在放假，就没有人能当面提出异议。
示例
    公示期：2024年6月9日至6月15日
怎么改
    把最后一天顺延到下一个工作日，或者写明休息日也受理。
什么情况下不报
    最后一天是工作日；没有写明最后一天，或者它的年份无从确定；公示写明包含节假日，或者节假日顺延；
    法院公告和拍卖；超出已公布的放假安排。
依据
    参照《民法典》第二百零三条（末日为休假日的，以其结束的次日为末日）；公示没有统一的规定，因此只作提示。
"""

OTHER_WINDOWS = ("court", "auction")
"""The kinds whose windows are not for objections by word of mouth: rewards, bids on the net."""

_ALL_DAYS = re.compile("[含括][^,，。;；]{0,8}(?:节|假|休|周|双)|顺延|不休")
"""How a window says that days off are counted, or that it takes care of them."""


@notice_rule("D109", "ends-on-day-off", "info", since="0.1.0", zh=PAGE_ZH)
def ends_on_day_off(notice: Notice, context: Context) -> Iterator[Found]:
    """D109 ends-on-day-off: the window ends on a day off.

    What it finds
        A last day at the weekend or in a holiday (weekends worked to make up for one, 调休, are working days).
        A window without any working day is a warning.
    Why it matters
        Nobody answers the telephone or takes papers on that day, so that the window is over before it ends; in one
        that is all holiday nobody can object in person.
    Example
        公示期：2024年6月9日至6月15日
    What to do
        Let the window last until the next working day, or say that objections are taken on days off as well.
    Silent when
        the last day is a working day, is not stated, or nobody knows its year; the notice says that days off
        count, or that it moves on; it is an announcement of a court or an auction; or beyond the announced calendar.
    Source
        《民法典》第二百零三条 by analogy (a last day off moves to the day after it); no law says it of all notices,
        so it is no more than a hint.
    """
    period = notice.period
    if period is None or period.end is None or period.is_inverted or notice.kind in OTHER_WINDOWS:
        return
    if "period.end.year" in notice.inferred and notice.issued is None:
        return
    if period.text is not None and _ALL_DAYS.search(period.text):
        return
    if context.calendar.is_workday(period.end) is not False:
        return
    if period.start is not None and count_workdays(period.start, period.end, context.calendar) == 0:
        yield _all_off(period.start, period.end)
    else:
        yield from _last_off(period.end, context.calendar)


def _all_off(start: date, end: date) -> Found:
    zh, en = moment_zh(start), moment_en(start)
    if end != start:
        zh, en = f"{zh}至{moment_zh(end)}", f"{en} to {moment_en(end)}"
    return Found(
        ("period",),
        f"公示期{zh}没有一个工作日，无人受理异议",
        f"the publicity window {en} has no working day on which objections are taken",
        severity="warning",
    )


def _last_off(end: date, calendar: Calendar) -> Iterator[Found]:
    working = next_workday(end, calendar)
    if working is not None:
        yield Found(
            ("period", "end"),
            f"公示期的最后一天{moment_zh(end)}（{WEEKDAYS_ZH[end.weekday()]}）是休息日，宜顺延至{moment_zh(working)}",
            f"the publicity window ends on {moment_en(end)}, a {WEEKDAYS_EN[end.weekday()]} and day off; "
            f"better let it last until {moment_en(working)}",
        )
