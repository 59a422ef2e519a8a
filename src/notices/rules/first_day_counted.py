"""L105: is the window long enough only because its first day is counted?"""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from notices.rules.rule import Context, Found, notice_rule
from notices.rules.shortfall import WITHOUT_FIRST_DAY, worst_shortfall

if TYPE_CHECKING:
    from notices.models.notice import Notice

PAGE_ZH = """
L105 first-day-counted：第一天不计入时，公示期不足法定天数。

查什么
    起止日期之间的天数只有把第一天也算上才够。
为什么重要
    《民法典》规定期间开始的当天不计入。公示并没有统一的计算办法，多数公示把第一天算在内；从严计算就差一天，有争议时
    可能被认为公示期不足。
示例
    拟录用公务员公示，公示时间为2020年6月24日至2020年7月1日
怎么改
    可以不改；求稳妥就把最后一天顺延一个工作日。
什么情况下不报
    第一天不计入也够的；第一天计入仍不够的（由 L101 报告）；看不出适用哪部法律的。
依据
    参照《民法典》第二百零一条；天数的规定同 L101。
"""


@notice_rule("L105", "first-day-counted", "info", since="0.1.0", zh=PAGE_ZH)
def first_day_counted(notice: Notice, context: Context) -> Iterator[Found]:
    """L105 first-day-counted: the window is long enough only because its first day is counted.

    What it finds
        Days from first to last that reach what the law asks only if the first one counts.
    Why it matters
        《民法典》 does not count the day on which a period begins.  No law says how a notice is to be counted, and most
        count the first day; counted strictly, a day is missing, which may be held against the notice.
    Example
        拟录用公务员公示，公示时间为2020年6月24日至2020年7月1日
    What to do
        Nothing need be done; to be safe, let the window end one working day later.
    Silent when
        the window is long enough without its first day, or too short with it (L101 reports that); or it is not
        certain which law holds.
    Source
        《民法典》第二百零一条 by analogy; the numbers of days are those of L101.
    """
    shortfall = worst_shortfall(notice, context)
    if shortfall is not None and shortfall.gravity == WITHOUT_FIRST_DAY:
        yield shortfall.found()
