"""D107: does the window begin before the notice was issued?"""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from notices.folding import fold
from notices.models.title import PUBLICITY_FORMS
from notices.rules.rule import Context, Found, notice_rule
from notices.rules.wording import moment_en, moment_zh

if TYPE_CHECKING:
    from notices.models.notice import Notice

PAGE_ZH = """
D107 period-before-issue：公示期在成文日期之前就开始了。

查什么
    公示期的第一天早于落款的成文日期。
为什么重要
    公示还没有发布，公示期却已经开始，实际公示的天数比写明的少；或者其中一个日期写错了。
示例
    公示期自2020年10月19日至10月23日……2020年10月20日
怎么改
    核对两个日期；公示期应当从发布当天或者以后开始。
什么情况下不报
    缺其中一个日期，或者两者是同一天；标题里没有“公示”（公告、通知、决定），而公示期在成文日期以前已经结束：
    这是公布公示以后的结果，说的是当时的公示期。
依据
    无须依据：公示期自公示发布起算。
"""


@notice_rule("D107", "period-before-issue", "warning", since="0.1.0", zh=PAGE_ZH)
def period_before_issue(notice: Notice, _: Context) -> Iterator[Found]:
    """D107 period-before-issue: the publicity window begins before the notice was issued.

    What it finds
        A first day of the window earlier than the date under the signature.
    Why it matters
        The window runs while nobody can know of it, and is shorter than it says; or one of the dates is wrong.
    Example
        公示期自2020年10月19日至10月23日……2020年10月20日
    What to do
        Check both dates; a window begins on the day of publication or later.
    Silent when
        one of the two dates is missing, or both are the same day; or the title says no 公示 (a 公告, a decision) and the
        window was over when it was issued: it tells of the result, and of the window that there was.
    Source
        none needed: a window runs from publication.
    """
    period, issued = notice.period, notice.issued
    if period is None or period.start is None or issued is None or period.start >= issued:
        return
    is_over = period.end is not None and period.end < issued
    if is_over and notice.title is not None and not _says_publicity(notice.title):
        return
    yield Found(
        ("period", "start"),
        f"公示期始于{moment_zh(period.start)}，早于成文日期{moment_zh(issued)}",
        f"the publicity window begins on {moment_en(period.start)}, before the notice is issued on {moment_en(issued)}",
    )


def _says_publicity(title: str) -> bool:
    """Whether a title calls what it heads a 公示, with blanks between the letters or without."""
    said = "".join(fold(title).split())
    return any(word in said for word in PUBLICITY_FORMS)
