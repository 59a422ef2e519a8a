"""Rules of one house for ``notices``.

``RULES``, which the entry point of this distribution names, holds them all.
"""

from collections.abc import Iterator

from notices import Notice
from notices.rules import Context, Found, notice_rule

FULL_NAMES = {
    "市教育局": "临溪市教育局",
    "市人社局": "临溪市人力资源和社会保障局",
    "市民政局": "临溪市民政局",
}
"""How the bodies of the house are called among themselves, and what they are called."""

PAGE_ZH = """H101 short-issuer：落款用了简称。

查什么
    落款的发布机关是本市内部使用的简称。
为什么重要
    公示在外地也有人看，“市教育局”可以是任何一个市的教育局。
示例
    市教育局
    2031年4月1日
怎么改
    写全称：临溪市教育局。
什么情况下不报
    名称不在 FULL_NAMES 中，或没有落款（由 S103 报告）。
依据
    本单位发文规范。
"""


@notice_rule("H101", "short-issuer", "warning", since="0.1.0", zh=PAGE_ZH)
def short_issuer(notice: Notice, _: Context) -> Iterator[Found]:
    """H101 short-issuer: the notice is signed with a short name.

    What it finds
        A body that signs with the name that only the city itself uses.
    Why it matters
        Notices are read elsewhere too, where 市教育局 may be that of any city.
    Example
        市教育局
        2031年4月1日
    What to do
        Write the full name: 临溪市教育局.
    Silent when
        the name is none of FULL_NAMES, or nobody signs (S103 reports that).
    Source
        the style of our house.
    """
    for index, issuer in enumerate(notice.issuers):
        full = FULL_NAMES.get(issuer)
        if full is not None:
            yield Found(
                ("issuers", index), f"落款“{issuer}”是简称，应为“{full}”", f"“{issuer}” is a short name; write “{full}”"
            )


RULES = (short_issuer,)
