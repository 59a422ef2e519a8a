"""S103: who signs?"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import TYPE_CHECKING

from notices.rules.rule import Context, Found, notice_rule

if TYPE_CHECKING:
    from notices.models.notice import Notice

AUTHORITIES = ("处罚机关", "处罚单位", "许可机关", "发证机关", "执法单位")
"""Labels of the authority that has decided what the notice makes public."""

_COURT = re.compile(r"法院(?:公示催告|送达|开庭)?公告$")
"""The end of the title of a notice of a court that begins with its name."""

PAGE_ZH = """
S103 missing-issuer：没有落款单位。

查什么
    正文之后没有发布单位的署名。标题里出现单位名称不算落款。
为什么重要
    看不出由谁发布、由谁负责；转载以后更无从查证。
示例
    监督电话：0357-2000001
    2020年6月9日
怎么改
    在正文右下方写明发布单位的全称，下一行写成文日期。
什么情况下不报
    有落款单位，或者表格上方写明了“单位（盖章）”；写明了采购人、招标人、出让人或者处罚机关、许可机关；法院公告以法院名称开头；
    遗失声明（正文就写明是谁遗失）。
依据
    《党政机关公文格式》（GB/T 9704-2012）要求公文有发文机关署名；公示参照执行。
"""


@notice_rule("S103", "missing-issuer", "warning", since="0.1.0", zh=PAGE_ZH)
def missing_issuer(notice: Notice, _: Context) -> Iterator[Found]:
    """S103 missing-issuer: nobody signs the notice.

    What it finds
        A notice without a signature (落款).  A body that is only named in the title does not count.
    Why it matters
        Nobody can tell who published it and answers for it, least of all once it is copied elsewhere.
    Example
        监督电话：0357-2000001
        2020年6月9日
    What to do
        Put the full name of the issuing body under the text, and the date on the next line.
    Silent when
        a body signs, or stands above the table as 单位（盖章）; or the buyer (采购人, 招标人, 出让人) or the authority
        (处罚机关, 许可机关) is stated; or the notice of a court begins with its name; or it states a loss, whose words
        say who lost.
    Source
        《党政机关公文格式》 (GB/T 9704-2012) asks official documents for the name of the body; notices follow it.
    """
    if not notice.issuers and not _is_named_elsewhere(notice):
        yield Found(
            ("issuers",),
            "没有落款单位，应在正文之后署发布单位的名称",
            "nobody signs the notice; put the name of the issuing body under the text",
        )


def _is_named_elsewhere(notice: Notice) -> bool:
    """Whether it says who gives notice in a place of its own."""
    if notice.kind == "loss":
        return True
    if notice.kind == "court" and _COURT.search("".join((notice.title or "").split())):
        return True
    return any(fact.value and (fact.role == "buyer" or fact.label in AUTHORITIES) for fact in notice.fields)
