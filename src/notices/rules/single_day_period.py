"""D102: is the window a single day?"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING

from notices.laws.requirement import Requirement
from notices.rules.provisions import asked_of
from notices.rules.rule import Context, Found, notice_rule
from notices.rules.wording import length_en, length_zh, moment_en, moment_zh

if TYPE_CHECKING:
    from notices.models.notice import Notice

PAGE_ZH = """
D102 single-day-period：公示期只有一天。

查什么
    公示期的第一天和最后一天是同一天，或者写明公示期只有一天，而这一类公示的规定不允许只公示一天。
为什么重要
    当天看不到公示的人来不及提出异议；多半是日期写错了，例如9日写成了19日。
示例
    公示时间为2020年6月9日—2020年6月9日
怎么改
    核对最后一天；按规定的天数写明起止日期，天数见 L101。
什么情况下不报
    中标结果公告（规定期限就是1个工作日）；看不出类别、写明公示1天且与起止日期一致的；
    结束时刻早于开始时刻的（由 D101 报告）；只写明第一天或者只写明截止日的。
依据
    允许只有一天的：《政府采购货物和服务招标投标管理办法》（财政部令第87号）第六十九条。
"""


@notice_rule("D102", "single-day-period", "warning", since="0.1.0", zh=PAGE_ZH)
def single_day_period(notice: Notice, context: Context) -> Iterator[Found]:
    """D102 single-day-period: the publicity window is one day.

    What it finds
        A window whose first and last day are the same, or whose stated length is one day, where the law of
        the kind does not allow that.
    Why it matters
        Who does not see the notice on that day cannot object.  Most often a date is wrong: 9日 for 19日.
    Example
        公示时间为2020年6月9日—2020年6月9日
    What to do
        Check the last day; state as many days as the law for this kind asks, see L101.
    Silent when
        the notice is an award notice (its window is 1 working day); the kind is unknown and the notice says
        in words that the window is one day; it ends at an earlier time than it begins (D101 reports that);
        only the first day or only a deadline is stated.
    Source
        the one day of award notices: 《政府采购货物和服务招标投标管理办法》（财政部令第87号）第六十九条.
    """
    period = notice.period
    if period is None or period.is_inverted or (period.length != 1 and not period.is_single_day):
        return
    if _may_be_one_day(notice.kind, context.laws.requirements):
        return
    one_day_in_words = period.length == 1
    if period.is_single_day and period.start is not None:
        if one_day_in_words and notice.kind == "other":
            return
        zh, en = (
            f"公示期只有一天（{moment_zh(period.start)}）",
            f"the publicity window is a single day ({moment_en(period.start)})",
        )
    elif one_day_in_words and period.end is None and period.unit is not None and notice.kind != "other":
        zh = f"公示期只有{length_zh(1, period.unit)}"
        en = f"the publicity window is {length_en(1, period.unit)} only"
    else:
        return
    asked = next((one for one in asked_of(notice, context, "window") if (one.number or 0) > 1), None)
    yield Found(("period",), f"{zh}，{_should_zh(asked)}", f"{en}; {_should_en(asked)}", law=asked)


def _may_be_one_day(kind: str, requirements: Iterable[Requirement]) -> bool:
    """Whether some law asks no more than one day of notices of ``kind``."""
    return any(one.counts == "window" and one.number == 1 and kind in one.kinds for one in requirements)


def _should_zh(asked: Requirement | None) -> str:
    if asked is None or asked.number is None or asked.unit not in ("workday", "day"):
        return "应当持续数日"
    usual = "" if asked.mandatory else "一般"
    return f"{asked.citation}规定{usual}不少于{length_zh(asked.number, asked.unit)}{asked.hedge}"


def _should_en(asked: Requirement | None) -> str:
    if asked is None or asked.number is None or asked.unit not in ("workday", "day"):
        return "it should last several days"
    usual = "" if asked.mandatory else "as a rule "
    return f"{asked.citation} asks {usual}{length_en(asked.number, asked.unit)} at least{asked.hedge_en}"
