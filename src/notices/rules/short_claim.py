"""L103: do readers have as long to come forward as the law gives them?"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache
from typing import TYPE_CHECKING, NamedTuple

from notices.folding import fold
from notices.rules.provisions import asked_of, day_of_notice
from notices.rules.rule import Context, Found, notice_rule
from notices.rules.wording import length_en, length_zh

if TYPE_CHECKING:
    from notices.laws.requirement import Requirement
    from notices.models.notice import Notice
    from notices.models.period import Unit
    from notices.span import Piece

PAGE_ZH = """
L103 short-claim：申报、质疑等的期限短于法定天数。

查什么
    公告写明的债权人申报债权、要求清偿或者担保的期限，供应商提出质疑的期限，公示催告、公告送达的期间，少于法律的规定；破产
    债权申报截止日距公告之日不足法定天数。
为什么重要
    期限由法律规定，公告不能缩短；写短了，权利人仍然可以在法定期限内主张，公告要更正重发。
示例
    减资公告：请债权人自本公告之日起30日内要求本公司清偿债务或者提供担保
怎么改
    按法律规定的天数写：自公告之日起45日内。
什么情况下不报
    看不出类别、日期或者适用哪部法律；全文另有足够长的期限（接到通知的30日，未接到通知的45日）；没有写明天数；单位不同、无法
    肯定不足的；以月、年计的期间。
依据
    《公司法》第二百二十四条、第二百三十五条，《企业破产法》第四十五条，《政府采购法》第五十二条，《民事诉讼法》第九十五条、
    第二百三十条等，见“法律依据”一页（notices.laws）。
"""


@notice_rule("L103", "short-claim", "error", since="0.1.0", zh=PAGE_ZH, needs=("document",))
def short_claim(notice: Notice, context: Context) -> Iterator[Found]:
    """L103 short-claim: readers have less time to come forward than the law gives them.

    What it finds
        A stated time for creditors to claim, for suppliers to challenge (质疑), for holders of bills to come forward, or
        after which service by publication counts, of less than the law in force asks; a last day for claims in
        bankruptcy that comes too early.
    Why it matters
        The law sets that time and a notice cannot shorten it: whoever comes later is still in time, and the notice has
        to be published again.
    Example
        减资公告：请债权人自本公告之日起30日内要求本公司清偿债务或者提供担保
    What to do
        State the days of the law: 自公告之日起45日内.
    Silent when
        the kind, the day or the law that the notice is under is not certain; it also states a time that is long enough
        (30 days from being told, 45 for all others); it states no days; another unit leaves it open; the law counts
        months or years.
    Source
        《公司法》第二百二十四条 and 第二百三十五条, 《企业破产法》第四十五条, 《政府采购法》第五十二条, 《民事诉讼法》
        第九十五条 and 第二百三十条: see the page of laws (``notices.laws``).
    """
    for asked in asked_of(notice, context, "claim", said=lambda: context.text_of(notice)[1]):
        if asked.unit not in ("day", "workday") or not asked.events:
            continue
        begin, text = context.text_of(notice)
        longest = max(_stated(fold(text), asked), key=lambda stated: stated.number, default=None)
        if longest is None:
            yield from _until_last_day(notice, context, asked)
        elif longest.number < (asked.number or 0) and (longest.unit == "day" or asked.unit == "workday"):
            # So many days are never more working days than days.
            start, end = longest.place
            yield _found(asked, longest.number, longest.unit, (begin + start, begin + end))


class _Stated(NamedTuple):
    """A time that is stated for what the law speaks of, and where it stands in the notice."""

    number: int
    unit: Unit
    place: Piece


def _stated(text: str, asked: Requirement) -> Iterator[_Stated]:
    """The times that ``text`` states for what ``asked`` is about."""
    from notices.parsing.numeral import numeral_value  # rules are listed and explained without the grammars

    for written in _spoken(asked.events).finditer(text):
        if written["told"]:
            continue
        unit: Unit = "workday" if written["unit"] == "工作日" else "day"
        yield _Stated(numeral_value(written["number"]), unit, written.span("length"))


@cache
def _spoken(events: tuple[str, ...]) -> re.Pattern[str]:
    """How notices state a time: 自公告之日起45日内申报债权.

    The 30 days of those who were told (自接到通知之日起) are others; what is answered (质疑的答复) is no time of readers.
    """
    return re.compile(
        r"(?P<told>(?<!未)[接收]到[^,。;自]{0,20})?日\)?起[ ,、]{0,2}(?:经过|经|满)? ?"
        r"(?P<length>(?P<number>[0-9]{1,3}|[一二三四五六七八九十]{1,5}) ?个?(?P<unit>工作日|日|天))"
        rf"(?=(?:(?!答复|回复)[^。;]){{0,80}}?(?:{'|'.join(map(re.escape, events))}))"
    )


def _until_last_day(notice: Notice, context: Context, asked: Requirement) -> Iterator[Found]:
    """That the last day, where no length is stated, comes too early."""
    first, period = day_of_notice(notice, context), notice.period
    if first is None or period is None or period.end is None or asked.unit != "day":
        return
    if not any(event in context.text_of(notice)[1] for event in asked.events):
        return
    days = (period.end - min(first, period.start or first)).days + 1
    if 0 < days < (asked.number or 0):
        yield _found(asked, days, "day", None)


def _found(asked: Requirement, number: int, unit: Unit, at: Piece | None) -> Found:
    legal: Unit = "workday" if asked.unit == "workday" else "day"
    wanted = asked.number or 0
    return Found(
        ("period",),
        f"写明的期限仅{length_zh(number, unit)}，少于{asked.citation}规定的{length_zh(wanted, legal)}{asked.hedge}",
        f"the stated time is only {length_en(number, unit)}, fewer than the {length_en(wanted, legal)} of {asked.citation}{asked.hedge_en}",
        at=at,
        law=asked,
    )
