"""D101: does the window end before it begins?"""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from notices.rules.rule import Context, Found, notice_rule
from notices.rules.wording import inversion_en, inversion_zh, unplaced_inversions

if TYPE_CHECKING:
    from notices.models.notice import Notice

PAGE_ZH = """
D101 inverted-period：公示期的结束日早于开始日。

查什么
    写明的最后一天早于写明的第一天，不论日期用哪种写法；同一天的，比较写明的时刻。
为什么重要
    这样的公示期内没有人能提出异议，公示只能重新发布。
示例
    公示时间为2020年6月9日—2020年6月3日
怎么改
    改正其中写错的日期；这一类公示的法定期限见 L101。
什么情况下不报
    缺其中一天，或者那一天不存在（由 D103 报告）；结束日没有写年份，应当理解为次年（12月28日至1月4日）。
依据
    无须依据：算术。
"""


@notice_rule("D101", "inverted-period", "error", since="0.1.0", zh=PAGE_ZH)
def inverted_period(notice: Notice, _: Context) -> Iterator[Found]:
    """D101 inverted-period: the publicity window ends before it begins.

    What it finds
        A stated first day later than the stated last day, whatever the form of the dates; on one day the
        stated times decide.
    Why it matters
        Nobody can object within such a window; the notice has to be published again.
    Example
        公示时间为2020年6月9日—2020年6月3日
    What to do
        Correct one of the dates; the window of the law for this kind is named in L101.
    Silent when
        one of the two days is missing or impossible (D103 reports that), or the end has no year of
        its own and lies in the next one (12月28日至1月4日).
    Source
        none needed: arithmetic.
    """
    if notice.period is not None and notice.period.is_inverted:
        yield Found(
            ("period",),
            inversion_zh("公示期", notice.period),
            inversion_en("the publicity window", notice.period),
        )
        return
    yield from unplaced_inversions(notice, "inverted-period")
