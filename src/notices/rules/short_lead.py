"""L102: does the notice appear long enough before what it announces?"""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date
from functools import cache
from typing import TYPE_CHECKING, NamedTuple

from notices.folding import fold
from notices.rules.provisions import asked_of, day_of_notice, running_text, scope_of
from notices.rules.rule import Context, Found, notice_rule
from notices.rules.wording import length_en, length_zh, moment_en, moment_zh

if TYPE_CHECKING:
    from notices.models.notice import Notice
    from notices.span import Loc

PAGE_ZH = """
L102 short-lead：公告距所公告的活动不足法定天数。

查什么
    公告之日到拍卖、投标截止（开标）、挂牌等当天的天数，少于法律、法规的规定。活动的日子取自要素、起止时间和正文
    （“定于2023年6月25日公开拍卖”），写了几个的取最后一个。
为什么重要
    留给竞买人、投标人的时间不足，属于程序违法，拍卖或者招标可能要重来。
示例
    2023年6月20日公告，定于2023年6月25日公开拍卖
怎么改
    推迟拍卖、投标截止或者挂牌的日子，或者提前公告。
什么情况下不报
    看不出类别、日期或者适用哪部法律；采用磋商、谈判、询价等方式采购的；没有写明活动的日子；活动在公告之前（日期写错的由其他
    规则报告）；更正、延期等公告。
依据
    《拍卖法》第四十五条、《招标投标法》第二十四条、《政府采购法》第三十五条等，见“法律依据”一页（notices.laws）。
"""

_DAY = r"(?P<year>[0-9]{4}) ?[年./-] ?(?P<month>[0-9]{1,2}) ?[月./-] ?(?P<day>[0-9]{1,2})(?![0-9])"
_DATE = re.compile(_DAY)


@notice_rule("L102", "short-lead", "warning", since="0.1.0", zh=PAGE_ZH)
def short_lead(notice: Notice, context: Context) -> Iterator[Found]:
    """L102 short-lead: the notice appears too shortly before what it announces.

    What it finds
        Fewer days from the notice to the auction, the end of bidding or the listing of land than the law asks.  The day
        of the event is that of facts, ranges and text (定于2023年6月25日公开拍卖); of several the last.
    Why it matters
        Bidders have too little time; that is a fault of procedure, and the auction or tender may have to be repeated.
    Example
        2023年6月20日公告，定于2023年6月25日公开拍卖
    What to do
        Put the event off, or publish earlier.
    Silent when
        the kind, the day or the law that the notice is under is not certain; the purchase is by consultation,
        negotiation or inquiry; no day of the event is stated; it lies before the notice (other rules speak of wrong
        dates); the notice corrects or postpones.
    Source
        《拍卖法》第四十五条, 《招标投标法》第二十四条, 《政府采购法》第三十五条 and others: see the page of laws
        (``notices.laws``).
    """
    on = day_of_notice(notice, context)
    for asked in asked_of(notice, context, "lead", said=lambda: running_text(notice)):
        if on is None or not asked.events or asked.unit != "day":
            continue
        event = max(_events(notice, asked.events), key=lambda event: event.day, default=None)
        number = asked.number or 0
        if event is not None and 0 <= (days := (event.day - on).days) < number:
            scope_zh, scope_en = scope_of(asked)
            yield Found(
                event.loc,
                f"公告之日（{moment_zh(on)}）距{event.name}（{moment_zh(event.day)}）仅{length_zh(days, 'day')}，"
                f"少于{asked.citation}规定的{length_zh(number, 'day')}{scope_zh}{asked.hedge}",
                f"only {length_en(days, 'day')} from the notice ({moment_en(on)}) to {event.name} "
                f"({moment_en(event.day)}), fewer than the {length_en(number, 'day')} of "
                f"{asked.citation}{scope_en}{asked.hedge_en}",
                law=asked,
            )


class _Event(NamedTuple):
    """The day of what the notice announces."""

    day: date
    name: str
    """What it is, in the words of the law book: 开标时间."""
    loc: Loc


def _events(notice: Notice, names: tuple[str, ...]) -> Iterator[_Event]:
    """Where the notice states the day of one of ``names``."""
    for index, stated in enumerate(notice.ranges):
        name, day = _named(stated.label or "", names), stated.start or stated.end
        if name and day:
            yield _Event(day, name, ("ranges", index))
    for index, fact in enumerate(notice.fields):
        name = _named(fact.label, names)
        written = _DATE.search(fold(fact.value)) if name else None
        if name and written and (day := _day(written)):
            yield _Event(day, name, ("fields", index, "value"))
    for index, passage in enumerate(notice.text):
        for pattern in _spoken(names):
            for written in pattern.finditer(fold(passage.text)):
                if day := _day(written):
                    yield _Event(day, written["name"], ("text", index))


def _named(label: str, names: tuple[str, ...]) -> str | None:
    return next((name for name in names if name in label), None)


def _day(written: re.Match[str]) -> date | None:
    """The day that ``_DAY`` found; None if no calendar has it."""
    try:
        return date(int(written["year"]), int(written["month"]), int(written["day"]))
    except ValueError:
        return None


@cache
def _spoken(names: tuple[str, ...]) -> tuple[re.Pattern[str], re.Pattern[str]]:
    """How sentences state the day of one of ``names``: 定于2023年6月25日公开拍卖, 开标时间为2023年6月25日."""
    name = f"(?P<name>{'|'.join(map(re.escape, names))})"
    return (
        re.compile(rf"[于定] ?{_DAY}[^。;]{{0,60}}?{name}"),
        re.compile(rf"{name} ?(?:[:为是]|定于)? ?{_DAY}"),
    )
