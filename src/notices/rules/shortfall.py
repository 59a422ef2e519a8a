"""How far the window of a notice falls short of what the law asks, and how surely."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, NamedTuple

from notices.calendar import Calendar, add_days, add_workdays, count_workdays
from notices.laws.requirement import Requirement
from notices.rules.provisions import asked_of
from notices.rules.rule import Context, Found
from notices.rules.wording import length_en, length_zh

if TYPE_CHECKING:
    from notices.models.notice import Notice
    from notices.models.period import Period, Unit

SURELY, PERHAPS, UNKNOWN, WITHOUT_FIRST_DAY = 3, 2, 1, 0
"""How surely a window is too short: however it is counted; the same, where the law says 一般 or does not bind every notice of
the kind; it cannot be told; only if the first day is not counted."""


def worst_shortfall(notice: Notice, context: Context) -> Shortfall | None:
    """The gravest way in which the window falls short; None if it does not, or if other rules speak of it."""
    period = notice.period
    if period is None or period.is_inverted or period.is_single_day:
        return None
    found = [
        shortfall
        for asked in asked_of(notice, context, "window")
        if (shortfall := _shortfall(period, asked, context.calendar)) is not None
    ]
    return max(found, key=lambda shortfall: (shortfall.gravity, shortfall.asked.number or 0), default=None)


class Shortfall(NamedTuple):
    """That a window falls short of what one requirement asks."""

    asked: Requirement
    zh: str
    """What there is instead: 公示期仅4个工作日."""
    en: str
    gravity: int
    """:data:`SURELY` and the others."""

    def found(self) -> Found:
        """The finding."""
        asked = self.asked
        unit, number = _unit(asked), asked.number or 0
        usual_zh, usual_en = ("", "") if asked.mandatory else ("一般", "usual ")
        scope_zh = f"（适用于{asked.scope}）" if asked.scope else ""
        scope_en = f" (for {asked.scope_en or asked.scope})" if asked.scope else ""
        wanted_zh = f"{asked.citation}规定的{usual_zh}{length_zh(number, unit)}{scope_zh}{asked.hedge}"
        wanted_en = f"{usual_en}{length_en(number, unit)} of {asked.citation}{scope_en}{asked.hedge_en}"
        if self.gravity == UNKNOWN:
            return Found(
                ("period",),
                f"没有相应年份的放假安排，无法核验{self.zh}是否达到{wanted_zh}",
                f"the days off of that year are not known: cannot tell whether {self.en} reaches the {wanted_en}",
                uncertain=True,
                law=asked,
            )
        return Found(
            ("period",),
            f"{self.zh}，少于{wanted_zh}",
            f"{self.en}, fewer than the {wanted_en}",
            severity="warning" if self.gravity == PERHAPS else None,
            law=asked,
        )


def _shortfall(period: Period, asked: Requirement, calendar: Calendar) -> Shortfall | None:
    """How ``period`` falls short of ``asked``; None if it does not."""
    if asked.number is None or asked.unit not in ("workday", "day"):
        return None
    surely = SURELY if asked.mandatory and asked.scope is None else PERHAPS
    if period.start is None or period.end is None:
        return _of_length(period, asked, surely, calendar)
    return _of_days(period.start, period.end, asked, surely, calendar)


def _of_days(start: date, end: date, asked: Requirement, surely: int, calendar: Calendar) -> Shortfall | None:
    """The verdict on a window whose first and last day are stated."""
    unit, number = _unit(asked), asked.number or 0
    stated = f"{start.isoformat()}至{end.isoformat()}", f"{start.isoformat()} to {end.isoformat()}"
    days = (end - start).days + 1
    counted = days if unit == "day" else count_workdays(start, end, calendar)
    if counted is None:
        if days >= number:
            return Shortfall(asked, f"公示期（{stated[0]}）", f"the window ({stated[1]})", UNKNOWN)
        counted, unit = days, "day"  # whatever the calendar will be, working days are no more than days
    without_first = counted - (unit == "day" or bool(calendar.is_workday(start)))
    if counted < number:
        return Shortfall(
            asked,
            f"公示期仅{length_zh(counted, unit)}（{stated[0]}）",
            f"the window is only {length_en(counted, unit)} ({stated[1]})",
            surely,
        )
    if without_first < number:
        return Shortfall(
            asked,
            f"首日不计入时公示期为{length_zh(without_first, unit)}（{stated[0]}，参照《民法典》第二百零一条）",
            f"the first day not counted (《民法典》第二百零一条 by analogy), the window is "
            f"{length_en(without_first, unit)} ({stated[1]})",
            WITHOUT_FIRST_DAY,
        )
    return None


def _of_length(period: Period, asked: Requirement, surely: int, calendar: Calendar) -> Shortfall | None:
    """The verdict on a window of which the length is stated, and perhaps the first day."""
    unit, number = _unit(asked), asked.number or 0
    if period.length is None or period.unit is None or period.end is not None:
        return None
    if period.unit == unit or (unit == "workday" and period.length < number):  # no more working days than days
        longest: int | None = period.length
    elif period.start is None:
        return None
    else:
        longest = _longest(period.start, period.length, period.unit, calendar)
    if longest is None or longest >= number:
        return None
    stated_zh, stated_en = length_zh(period.length, period.unit), length_en(period.length, period.unit)
    return Shortfall(asked, f"公示期仅{stated_zh}", f"the window is only {stated_en}", surely)


def _longest(start: date, length: int, unit: Unit, calendar: Calendar) -> int | None:
    """How many days of the other unit ``length`` of ``unit`` from ``start`` are, the first day counted or not: the more.

    None where the calendar cannot tell.
    """
    if unit == "workday":
        last = add_workdays(start, length, calendar, count_first=False)
        return None if last is None else (last - start).days + 1
    last = add_days(start, length, count_first=False)
    return None if last is None else count_workdays(start, last, calendar)


def _unit(asked: Requirement) -> Unit:
    return "workday" if asked.unit == "workday" else "day"
