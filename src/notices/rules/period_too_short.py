"""L101: is the window as long as the law of the kind asks?"""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from notices.rules.rule import Context, Found, notice_rule
from notices.rules.shortfall import WITHOUT_FIRST_DAY, worst_shortfall

if TYPE_CHECKING:
    from notices.models.notice import Notice

PAGE_ZH = """
L101 period-too-short：公示期短于法定天数。

查什么
    起止日期之间（或者写明的天数）少于这一类公示的规定天数。规定按公示的日期选取，不按今天；工作日按国务院办公厅
    每年的放假安排计算，调休上班的周末算工作日。第一天计入仍然不够的才报错。
为什么重要
    公示期不足是程序违法，公示要重来，已经作出的决定可能被撤销。
示例
    2023年拟录用公务员公示，公示时间为2023年9月28日至10月9日
怎么改
    把最后一天改到期满之日；节假日不算工作日，以当年的放假安排为准。
什么情况下不报
    看不出类别或者适用哪部法律；不知道公示的日期；只写明截止日；只有一天的（由 D102 报告）；结束早于开始的（由 D101
    报告）；第一天不计入时才不够的（由 L105 提示）。规定为“一般”多少天的，或者只约束某一类项目而公示没有写明的，只作警告。超出已公布的放假安排的，只说无法核验。
    地方规定往往更严，未报不等于合规。
依据
    见“法律依据”一页（notices.laws）：如《公务员法》第三十二条、《招标投标法实施条例》第五十四条；计数方法见
    L105。
"""


@notice_rule("L101", "period-too-short", "error", since="0.1.0", zh=PAGE_ZH)
def period_too_short(notice: Notice, context: Context) -> Iterator[Found]:
    """L101 period-too-short: the window is shorter than the law for this kind asks.

    What it finds
        Stated days, or a stated length, of less than the law in force on the day of the notice asks of its kind.
        Working days are those of the State Council's yearly notices, worked weekends (调休) included, and the first day
        counts.
    Why it matters
        A window that is too short is a fault of procedure: the notice has to be repeated, and what was decided on
        it may be set aside.
    Example
        2023年拟录用公务员公示，公示时间为2023年9月28日至10月9日
    What to do
        Move the last day; holidays are no working days.
    Silent when
        the kind, or the law that it is under, is not certain; the day of the notice is not known; only a deadline is
        stated; the window is one day (D102 reports that), inverted (D101), or short only without its first day (L105).  A provision that says 一般, or that binds
        only some projects without a notice telling which, warns.  Beyond the announced calendar it says that it cannot
        tell.  Local rules are often stricter: silence is not compliance.
    Source
        the page of laws (``notices.laws``), such as 《公务员法》第三十二条 and 《招标投标法实施条例》第五十四条.
    """
    shortfall = worst_shortfall(notice, context)
    if shortfall is not None and shortfall.gravity != WITHOUT_FIRST_DAY:
        yield shortfall.found()
