"""L101: is the window as long as the law of the kind asks?"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from typing import TYPE_CHECKING, NamedTuple

from notices.calendar import Calendar, add_days, add_workdays, count_workdays
from notices.laws.requirement import Requirement
from notices.rules.provisions import asked_of
from notices.rules.rule import Context, Found, notice_rule
from notices.rules.wording import length_en, length_zh

if TYPE_CHECKING:
    from notices.models.notice import Notice
    from notices.models.period import Period, Unit

PAGE_ZH = """
L101 period-too-short：公示期短于法定天数。

查什么
    起止日期之间（或者写明的天数）少于这一类公示的规定天数。规定按公示的日期选取，不按今天；工作日按国务院办公厅
    每年的放假安排计算，调休上班的周末算工作日。第一天计入仍然不够的才报错；只有第一天不计入时才不够的，仅作提示。
为什么重要
    公示期不足是程序违法，公示要重来，已经作出的决定可能被撤销。
示例
    2023年拟录用公务员公示，公示时间为2023年9月28日至10月9日
怎么改
    把最后一天改到期满之日；节假日不算工作日，以当年的放假安排为准。
什么情况下不报
    看不出类别或者适用哪部法律；不知道公示的日期；只写明截止日；只有一天的（由 D102 报告）；结束早于开始的（由 D101
    报告）。规定为“一般”多少天的，或者只约束某一类项目而公示没有写明的，只作警告。超出已公布的放假安排的，只说无法核验。
    地方规定往往更严，未报不等于合规。
依据
    见“法律依据”一页（notices.laws）：如《公务员法》第三十二条、《招标投标法实施条例》第五十四条；首日不计入参照
    《民法典》第二百零一条。
"""


@notice_rule("L101", "period-too-short", "error", since="0.1.0", zh=PAGE_ZH)
def period_too_short(notice: Notice, context: Context) -> Iterator[Found]:
    """L101 period-too-short: the window is shorter than the law for this kind asks.

    What it finds
        Stated days, or a stated length, of less than the law in force on the day of the notice asks of its kind.
        Working days are those of the State Council's yearly notices, worked weekends (调休) included.  An error only
        if the days fall short with the first day counted; if they do so only without it, an info.
    Why it matters
        A window that is too short is a fault of procedure: the notice has to be repeated, and what was decided on
        it may be set aside.
    Example
        2023年拟录用公务员公示，公示时间为2023年9月28日至10月9日
    What to do
        Move the last day; holidays are no working days.
    Silent when
        the kind, or the law that it is under, is not certain; the day of the notice is not known; only a deadline is
        stated; the window is one day (D102 reports that) or inverted (D101).  A provision that says 一般, or that binds
        only some projects without a notice telling which, warns.  Beyond the announced calendar it says that it cannot
        tell.  Local rules are often stricter: silence is not compliance.
    Source
        the page of laws (``notices.laws``), such as 《公务员法》第三十二条 and 《招标投标法实施条例》第五十四条; the first
        day not counted by analogy with 《民法典》第二百零一条.
    """
    period = notice.period
    if period is None or period.is_inverted or period.is_single_day:
        return
    verdicts = [
        verdict
        for asked in asked_of(notice, context, "window")
        if (verdict := _verdict(period, asked, context.calendar)) is not None
    ]
    if verdicts:
        yield max(verdicts, key=lambda verdict: (verdict.gravity, verdict.asked.number or 0)).found()


class _Verdict(NamedTuple):
    """That a window falls short of what one requirement asks, and how surely."""

    asked: Requirement
    zh: str
    """What there is instead: 公示期仅4个工作日."""
    en: str
    gravity: int
    """3: too short however it is counted; 2: the same, where the law does not bind each notice of the kind or says 一般;
    1: only if the first day is not counted; 0: it cannot be told."""

    def found(self) -> Found:
        """The finding."""
        asked = self.asked
        unit, number = _unit(asked), asked.number or 0
        usual_zh, usual_en = ("", "") if asked.mandatory else ("一般", "usual ")
        scope_zh = f"（适用于{asked.scope}）" if asked.scope else ""
        scope_en = f" (for {asked.scope_en or asked.scope})" if asked.scope else ""
        wanted_zh = f"{asked.citation}规定的{usual_zh}{length_zh(number, unit)}{scope_zh}{asked.hedge}"
        wanted_en = f"{usual_en}{length_en(number, unit)} of {asked.citation}{scope_en}{asked.hedge_en}"
        if not self.gravity:
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
            severity=(None, "info", "warning", None)[self.gravity],
            law=asked,
        )


def _verdict(period: Period, asked: Requirement, calendar: Calendar) -> _Verdict | None:
    """How ``period`` falls short of ``asked``; None if it does not."""
    if asked.number is None or asked.unit not in ("workday", "day"):
        return None
    surely = 3 if asked.mandatory and asked.scope is None else 2
    if period.start is None or period.end is None:
        return _of_length(period, asked, surely, calendar)
    return _of_days(period.start, period.end, asked, surely, calendar)


def _of_days(start: date, end: date, asked: Requirement, surely: int, calendar: Calendar) -> _Verdict | None:
    """The verdict on a window whose first and last day are stated."""
    unit, number = _unit(asked), asked.number or 0
    stated = f"{start.isoformat()}至{end.isoformat()}", f"{start.isoformat()} to {end.isoformat()}"
    days = (end - start).days + 1
    counted = days if unit == "day" else count_workdays(start, end, calendar)
    if counted is None:
        if days >= number:
            return _Verdict(asked, f"公示期（{stated[0]}）", f"the window ({stated[1]})", 0)
        counted, unit = days, "day"  # whatever the calendar will be, working days are no more than days
    without_first = counted - (unit == "day" or bool(calendar.is_workday(start)))
    if counted < number:
        return _Verdict(
            asked,
            f"公示期仅{length_zh(counted, unit)}（{stated[0]}）",
            f"the window is only {length_en(counted, unit)} ({stated[1]})",
            surely,
        )
    if without_first < number:
        return _Verdict(
            asked,
            f"首日不计入时公示期为{length_zh(without_first, unit)}（{stated[0]}，参照《民法典》第二百零一条）",
            f"the first day not counted (《民法典》第二百零一条 by analogy), the window is "
            f"{length_en(without_first, unit)} ({stated[1]})",
            1,
        )
    return None


def _of_length(period: Period, asked: Requirement, surely: int, calendar: Calendar) -> _Verdict | None:
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
    return _Verdict(asked, f"公示期仅{stated_zh}", f"the window is only {stated_en}", surely)


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
