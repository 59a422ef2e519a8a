"""S109: does the title say what kind of document the notice is?"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import TYPE_CHECKING

from notices.folding import fold
from notices.rules.rule import Context, Found, notice_rule
from notices.span import Piece

if TYPE_CHECKING:
    from notices.models.notice import Notice

PAGE_ZH = """
S109 untyped-title：标题没有文种。

查什么
    标题里没有公示、公告、通告、名单这一类文种；以“公式”代替“公示”；正文上方像标题的一行没有文种，因而认不出是标题。
为什么重要
    没有文种，读者不知道这是公示还是决定，也检索不到；“公式”是输入法的错字。
示例
    青石县2023年公开招聘教师拟聘用人员
怎么改
    在标题末尾加上文种，例如：青石县2023年公开招聘教师拟聘用人员公示。
什么情况下不报
    标题里有任何一个文种，哪怕只有“名单”“汇总表”；标题取自网页的标题栏；正文上方的那一行有句内标点、没有年份，或者看不出拟议的事项。
依据
    《党政机关公文格式》（GB/T 9704-2012）7.3.1：标题由发文机关名称、事由和文种组成；公示参照执行。
"""

KIND_WORDS = (
    "公示", "公告", "通告", "预告", "启事", "布告", "声明", "通知", "通报", "公报", "决定", "意见", "批复", "纪要", "报告", "简章", "方案",
    "名单", "名册", "信息公开", "批后公布", "送达", "更正", "澄清", "答疑", "邀请", "说明", "须知", "喜报", "规划", "文件", "目录", "清单",
)  # fmt: skip
"""What says, anywhere in a title, what kind of document it heads."""

KIND_ENDINGS = ("表", "榜", "函", "书", "令", "单")
"""What says so at the end: 汇总表, but not 代表."""

MISSPELT = "公式"
"""公示 as input methods spell it now and then."""

_SHORTEST = 12
"""Characters of a line that may be a title without its kind."""
_REMARK = re.compile(r"\([^()]*\)$")
_HEADING = re.compile(
    r"(?=.{0,40}(?:19|20)[0-9]{2}\s?[年届级]|关于)(?=.{0,50}(?:拟|推荐|候选|入围|递补|考察对象|中标|成交))"
    r"[^。,;:、?!\n]{1,50}(?:人员|人选|对象|候选人|教师|干部|医生|护士|学生|研究生|项目|单位|企业|集体|个人|结果|情况)"
)
"""A line that names a year and something proposed, and ends with what a notice is about."""


@notice_rule("S109", "untyped-title", "warning", since="0.1.0", zh=PAGE_ZH, needs=("document",))
def untyped_title(notice: Notice, context: Context) -> Iterator[Found]:
    """S109 untyped-title: the title does not say what kind of document it heads.

    What it finds
        A title without 公示, 公告, 通告, 名单 or another word of the kind; one that says 公式 for 公示; and a line above the
        text that reads like a title and is not known as one, because it has no such word.
    Why it matters
        Readers cannot tell a notice from a decision, and no search finds it; 公式 (formula) is a slip of the input
        method.
    Example
        青石县2023年公开招聘教师拟聘用人员
    What to do
        Let the title end with the kind: 青石县2023年公开招聘教师拟聘用人员公示.
    Silent when
        any word of a kind stands in the title, be it 名单 or 汇总表; the title is that of the page's title bar; or the
        line above the text has marks of a sentence, no year, or nothing that is about to be decided.
    Source
        《党政机关公文格式》 (GB/T 9704-2012) 7.3.1: a title is made of issuer, subject and kind; notices follow it.
    """
    if notice.title and "title" not in notice.inferred:
        title = "".join(fold(notice.title).split())
        if _says_kind(title):
            return
        if MISSPELT in title:
            yield Found(("title",), "标题里的“公式”应为“公示”", "“公式” in the title should read “公示”", part=MISSPELT)
        else:
            yield Found(
                ("title",),
                f"标题“{notice.title}”没有文种，应写明是公示还是公告",
                f"the title “{notice.title}” does not say what it is; end it with 公示 or 公告",
            )
    elif (line := untyped_line(notice, context)) is not None:
        start, end = line
        wording = "" if context.page is None else context.page.document.text[start:end]
        yield Found(
            ("title",),
            f"“{wording}”像是标题，而没有文种，应写明是公示还是公告",
            f"“{wording}” reads like a title, but does not say what it is; end it with 公示 or 公告",
            at=line,
        )


def _says_kind(title: str) -> bool:
    """Whether a title without blanks names a kind of document, in brackets at its end or before them."""
    return any(word in title for word in KIND_WORDS) or _REMARK.sub("", title).endswith(KIND_ENDINGS)


def untyped_line(notice: Notice, context: Context) -> Piece | None:
    """Where the line stands that begins a notice without title and reads like one; None if there is none."""
    start, text = context.text_of(notice)
    line = text.partition("\n")[0]
    wording = fold(line).strip()
    if len(wording) < _SHORTEST or _HEADING.fullmatch(wording) is None:
        return None
    begin = start + len(line) - len(line.lstrip())
    return begin, begin + len(wording)
