"""S101: is there a publicity window?"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import TYPE_CHECKING

from notices.rules.rule import Context, Found, notice_rule

if TYPE_CHECKING:
    from notices.models.notice import Notice

ANNOUNCEMENTS = ("公告", "通告", "通知", "启事", "声明", "公报")
"""Forms that may tell something without asking for objections."""

OPEN_WORDS = ("拟", "征求", "任前", "候选", "预公告", "补偿安置")
"""What in the title of an announcement says that nothing is settled yet."""

ANNOUNCED = frozenset(
    ("tender", "correction", "loss", "auction", "penalty", "licence", "deregistration", "capital_reduction", "court")
)
"""Kinds that announce what is to come, or has been decided; they are open to objections only as a 公示."""

_CITED = re.compile(r"《[^《》]{0,80}》")

PAGE_ZH = """
S101 missing-period：没有写明公示期。

查什么
    公示没有写明公示期：既没有起止日期，也没有天数，也没有提出异议的截止日期。
为什么重要
    不知道公示到哪一天，就不知道异议在哪一天以前有效；各类公示的规定大多要求写明期限。
示例
    现将拟聘用人员名单予以公示。如有异议，请与人事科联系。
怎么改
    写明起止日期或者天数，例如：公示期为2020年6月9日至6月15日（5个工作日）。
什么情况下不报
    标题是公告、通告、通知、启事一类，书名号以外没有“公示”，也没有“拟”“征求”等字样：这类文书不一定征求异议；标题没有“公示”二字
    的招标、更正、拍卖、土地出让、遗失、处罚、许可、注销、减资文书：它们公布的是事项或者结果；法院公告。
依据
    各类公示的规定，见 L101。
"""


@notice_rule("S101", "missing-period", "warning", since="0.1.0", zh=PAGE_ZH)
def missing_period(notice: Notice, _: Context) -> Iterator[Found]:
    """S101 missing-period: the notice does not say how long it is open to objections.

    What it finds
        A notice without a publicity window (公示期): no first or last day, no length, no deadline.
    Why it matters
        Without a last day nobody knows until when an objection counts; most kinds of notices must state it.
    Example
        现将拟聘用人员名单予以公示。如有异议，请与人事科联系。
    What to do
        State the days or the length, such as 公示期为2020年6月9日至6月15日（5个工作日）.
    Silent when
        the title calls itself an announcement (公告, 通告, 通知, 启事) and, outside 《》, says neither 公示 nor what is
        planned or asked (拟, 征求): such a text need not ask for objections; or it is a tender, a correction, an
        auction, a sale of land, a loss, a penalty, a licence, a deregistration or a reduction of capital without 公示
        in its title, which tells of an event or a decision; or it comes from a court.
    Source
        the rules for each kind of notice, see L101.
    """
    if notice.period is None and not _merely_announces(notice):
        yield Found(
            ("period",),
            "没有写明公示期，应写明起止日期或者天数",
            "no publicity window is stated; give its first and last day, or its length",
        )


def _merely_announces(notice: Notice) -> bool:
    """Whether it tells something, and may ask for no objections."""
    title = _CITED.sub("", notice.title or "")
    if notice.kind == "court":
        return True  # 公示催告 is no 公示
    if "公示" in title:
        return False
    if notice.kind in ANNOUNCED or (notice.kind == "land" and "出让" in title):
        return True
    return any(form in title for form in ANNOUNCEMENTS) and not any(word in title for word in OPEN_WORDS)
