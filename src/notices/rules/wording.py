"""How messages write days, moments and lengths, in both languages."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, time
from typing import TYPE_CHECKING

from notices.rules.rule import Found

if TYPE_CHECKING:
    from notices.models.notice import Notice
    from notices.models.period import Days, Unit

WEEKDAYS_ZH = ("星期一", "星期二", "星期三", "星期四", "星期五", "星期六", "星期日")
WEEKDAYS_EN = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")


def moment_zh(day: date, clock: time | None = None) -> str:
    """``day`` as a notice writes it, with the time of day where one is given.

    >>> moment_zh(date(2020, 6, 9)), moment_zh(date(2020, 6, 9), time(8, 30))
    ('2020年6月9日', '2020年6月9日8:30')
    """
    written = f"{day.year}年{day.month}月{day.day}日"
    return written if clock is None else f"{written}{clock.hour}:{clock.minute:02}"


def moment_en(day: date, clock: time | None = None) -> str:
    """The same in figures.

    >>> moment_en(date(2020, 6, 9)), moment_en(date(2020, 6, 9), time(8, 30))
    ('2020-06-09', '2020-06-09 08:30')
    """
    return day.isoformat() if clock is None else f"{day.isoformat()} {clock:%H:%M}"


def length_zh(number: int, unit: Unit) -> str:
    """A number of days.

    >>> length_zh(5, "workday"), length_zh(7, "day")
    ('5个工作日', '7天')
    """
    return f"{number}个工作日" if unit == "workday" else f"{number}天"


def length_en(number: int, unit: Unit) -> str:
    """The same in English.

    >>> length_en(1, "workday"), length_en(7, "day")
    ('1 working day', '7 days')
    """
    return f"{number} {'working ' if unit == 'workday' else ''}day{'' if number == 1 else 's'}"


def inversion_zh(subject: str, stated: Days) -> str:
    """That ``stated``, whose both days are known, ends before it begins."""
    start, end, by_the_clock = _ends(stated)
    begins = "开始时间" if by_the_clock else "开始日"
    return f"{subject}止于{moment_zh(*end)}，早于{begins}{moment_zh(*start)}"


def inversion_en(subject: str, stated: Days) -> str:
    """The same in English."""
    start, end, _ = _ends(stated)
    return f"{subject} ends on {moment_en(*end)}, before it begins on {moment_en(*start)}"


def unplaced_inversions(notice: Notice, name: str) -> Iterator[Found]:
    """What the parser found to run backwards although no year is known: 6月15日至6月9日 without any year."""
    for finding in notice.findings:
        if finding.name == name:
            wording = finding.text or ""
            yield Found(
                finding.loc,
                f"“{wording}”的结束日早于开始日",
                f"“{wording}” ends before it begins",
            )


_Moment = tuple[date, time | None]


def _ends(stated: Days) -> tuple[_Moment, _Moment, bool]:
    """First and last moment of an inverted range, the times only where they decide, and whether they do."""
    start, end = stated.start or date.min, stated.end or date.min
    if start != end:
        return (start, None), (end, None), False
    return (start, stated.start_time), (end, stated.end_time), True
