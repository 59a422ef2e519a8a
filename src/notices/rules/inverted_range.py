"""D106: does another stated range run backwards?"""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from notices.rules.rule import Context, Found, notice_rule
from notices.rules.wording import inversion_en, inversion_zh, unplaced_inversions

if TYPE_CHECKING:
    from notices.models.notice import Notice

PAGE_ZH = """
D106 inverted-range：其他起止时间的结束早于开始。

查什么
    公示期以外写明的起止时间（报名、面试、体检、聘期等），结束早于开始；同一天的，比较写明的时刻。
为什么重要
    照着写错的时间，没有人能报上名、参加考试。
示例
    报名时间：2020年7月20日至7月2日
怎么改
    改正其中写错的日期。
什么情况下不报
    缺其中一天，或者结束日没有写年份，应当理解为次年。公示期由 D101 报告。
依据
    无须依据：算术。
"""


@notice_rule("D106", "inverted-range", "error", since="0.1.0", zh=PAGE_ZH)
def inverted_range(notice: Notice, _: Context) -> Iterator[Found]:
    """D106 inverted-range: another stated range ends before it begins.

    What it finds
        A range of days other than the window (registration, interviews, check-ups, a term of office) that
        ends before it begins; on one day the stated times decide.
    Why it matters
        Nobody can register or sit an exam within such a range.
    Example
        报名时间：2020年7月20日至7月2日
    What to do
        Correct one of the dates.
    Silent when
        one of the two days is missing, or the end has no year of its own and lies in the next one.
        The window itself is reported by D101.
    Source
        none needed: arithmetic.
    """
    for index, stated in enumerate(notice.ranges):
        if stated.is_inverted:
            yield Found(
                ("ranges", index),
                inversion_zh(stated.label or "起止时间", stated),
                inversion_en(f"the range {stated.label}" if stated.label else "a range", stated),
            )
    yield from unplaced_inversions(notice, "inverted-range")
