"""D111: is the notice dated later than its page?"""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from notices.rules.rule import Context, Found, notice_rule
from notices.rules.wording import moment_en, moment_zh

if TYPE_CHECKING:
    from notices.models.notice import Notice

PAGE_ZH = """
D111 issued-after-publication：成文日期晚于网页发布日期。

查什么
    落款的成文日期晚于发布日期：网页自己写明的（发布时间、网页的元数据），或者检查时用 --published 指定的。
为什么重要
    公示不可能在成文以前发布：多半是成文日期的年份或者月份写错了，或者沿用了别的公示的落款。
示例
    发布时间：2023-09-11……明湖县教育局　2023年9月21日
怎么改
    核对成文日期。
什么情况下不报
    缺其中一个日期，或者两者是同一天。
依据
    无须依据：先成文，后发布。
"""


@notice_rule("D111", "issued-after-publication", "warning", since="0.1.0", zh=PAGE_ZH, needs=("document",))
def issued_after_publication(notice: Notice, context: Context) -> Iterator[Found]:
    """D111 issued-after-publication: the notice is dated later than the page on which it stands.

    What it finds
        A date under the signature later than the day of publication: that which the page states (发布时间, its metadata),
        or the one given by --published.
    Why it matters
        Nothing is published before it is signed: most often year or month of the date are wrong, or the
        signature is that of another notice.
    Example
        发布时间：2023-09-11……明湖县教育局　2023年9月21日
    What to do
        Check the date under the signature.
    Silent when
        one of the two dates is missing, or both are the same day.
    Source
        none needed: what is published has been written before.
    """
    published = context.page.published if context.page is not None else None
    if published is not None and notice.issued is not None and notice.issued > published:
        yield Found(
            ("issued",),
            f"成文日期{moment_zh(notice.issued)}晚于发布日期{moment_zh(published)}",
            f"the notice is dated {moment_en(notice.issued)}, after it was published on {moment_en(published)}",
        )
