"""D105: does the stated length fit the stated days?"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from typing import TYPE_CHECKING, NamedTuple

from notices.calendar import Calendar, add_days, count_workdays, next_workday
from notices.rules.rule import Context, Found, notice_rule
from notices.rules.wording import length_en, length_zh, moment_en, moment_zh

if TYPE_CHECKING:
    from notices.models.notice import Notice
    from notices.models.period import Unit

LONGEST_BREAK = 10
"""More days than any holiday has lasted: no last day moves further."""

PAGE_ZH = """
D105 length-mismatch：写明的天数与起止日期不符。

查什么
    同时写了天数和起止日期，而两者对不上。工作日按国务院办公厅每年的放假安排计算，调休上班的周末算工作日；
    开始当天计入、不计入，只要有一种算得通，就不算不符；自然日的最后一天逢休息日而顺延的，也算得通。
为什么重要
    读者不知道以天数为准还是以日期为准，有人会因此错过提出异议的时间。
示例
    公示期：2022年6月27日至7月1日，共7个工作日
怎么改
    重新数一遍，改正天数或者日期；节假日以当年的放假安排为准。
什么情况下不报
    缺天数、单位或者其中一天；结束早于开始（由 D101 报告）。超出已公布的放假安排、数不清工作日的，
    只作“无法核验”的提示。
依据
    参照《民法典》第二百零一条、第二百零三条（开始当日不计入，末日为休假日的顺延）；实践中多计入首日。
"""


@notice_rule("D105", "length-mismatch", "warning", since="0.1.0", zh=PAGE_ZH)
def length_mismatch(notice: Notice, context: Context) -> Iterator[Found]:
    """D105 length-mismatch: the stated length of the window does not fit its stated days.

    What it finds
        A window with first day, last day and length that do not agree.  Working days are those of the State
        Council's yearly notices, worked weekends (调休) included.  The first day may count or not: one counting
        that agrees is enough; so is a last calendar day that falls on a day off and moves to the next working day.
    Why it matters
        Readers cannot tell whether the days or the dates hold, and may be late with an objection.
    Example
        公示期：2022年6月27日至7月1日，共7个工作日
    What to do
        Count again, with the calendar of that year, and correct the length or a date.
    Silent when
        the length, its unit or one of the days is missing, or the window is inverted (D101 reports that).
        Beyond the announced calendar the finding only says that it cannot tell.
    Source
        《民法典》第二百零一条、第二百零三条 by analogy (the first day is not counted, a last day off moves on);
        most notices count the first day.
    """
    period = notice.period
    if period is None or period.start is None or period.end is None or period.is_inverted:
        return
    if period.length is None or period.unit is None:
        return
    window = _Window(period.start, period.end, period.length, period.unit)
    yield from _workdays(window, context.calendar) if period.unit == "workday" else _days(window, context.calendar)


class _Window(NamedTuple):
    """A window that states everything that can be compared."""

    start: date
    end: date
    length: int
    unit: Unit

    @property
    def days(self) -> int:
        """The calendar days from first to last, both counted."""
        return (self.end - self.start).days + 1

    def is_not(self, zh: str, en: str) -> Found:
        """That the stated length is wrong, and what there is instead."""
        return Found(
            ("period",),
            f"写明{length_zh(self.length, self.unit)}，而{moment_zh(self.start)}至{moment_zh(self.end)}是{zh}",
            f"{length_en(self.length, self.unit)} stated, but {moment_en(self.start)} to {moment_en(self.end)} is {en}",
        )

    def may_be(self) -> Found:
        """That the calendar cannot tell whether the stated length is right."""
        return Found(
            ("period",),
            f"没有相应年份的放假安排，无法核验{moment_zh(self.start)}至{moment_zh(self.end)}"
            f"是否{length_zh(self.length, self.unit)}",
            f"the days off of that year are not known: cannot tell whether "
            f"{moment_en(self.start)} to {moment_en(self.end)} is {length_en(self.length, self.unit)}",
            uncertain=True,
        )


def _workdays(window: _Window, calendar: Calendar) -> Iterator[Found]:
    counted = count_workdays(window.start, window.end, calendar)
    if counted is None:
        # Whatever the calendar will be, working days are no more than days.
        too_many = window.length > window.days
        yield (
            window.is_not(length_zh(window.days, "day"), length_en(window.days, "day")) if too_many else window.may_be()
        )
    elif window.length not in (counted, counted - bool(calendar.is_workday(window.start))):
        yield window.is_not(length_zh(counted, "workday"), length_en(counted, "workday"))


def _days(window: _Window, calendar: Calendar) -> Iterator[Found]:
    if window.length in (window.days, window.days - 1):
        return
    zh, en = length_zh(window.days, "day"), length_en(window.days, "day")
    moves = _moves_to_end(window, calendar)
    if moves is None:
        yield window.may_be()
    elif not moves and count_workdays(window.start, window.end, calendar) == window.length:
        # The number is right, for another unit than it says.
        yield window.is_not(f"{zh}，其中工作日{window.length}个", f"{en}, {window.length} of them working days")
    elif not moves:
        yield window.is_not(zh, en)


def _moves_to_end(window: _Window, calendar: Calendar) -> bool | None:
    """Whether the stated days end on a day off, and the window on the next working day; None if it cannot be told."""
    verdicts: set[bool | None] = set()
    for count_first in (True, False):
        last = add_days(window.start, window.length, count_first=count_first)
        if last is not None and 0 < (window.end - last).days <= LONGEST_BREAK:
            working = next_workday(last, calendar)
            verdicts.add(None if working is None else working == window.end)
    return True if True in verdicts else None if None in verdicts else False
