"""S103: who signs?"""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from notices.rules.rule import Context, Found, notice_rule

if TYPE_CHECKING:
    from notices.models.notice import Notice

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
    有落款单位，或者表格上方写明了“单位（盖章）”。
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
        a body signs, or stands above the table as 单位（盖章）.
    Source
        《党政机关公文格式》 (GB/T 9704-2012) asks official documents for the name of the body; notices follow it.
    """
    if not notice.issuers:
        yield Found(
            ("issuers",),
            "没有落款单位，应在正文之后署发布单位的名称",
            "nobody signs the notice; put the name of the issuing body under the text",
        )
