"""S105: does the notice say all that the law wants it to say?"""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from notices.folding import fold
from notices.rules.provisions import asked_of, scope_of
from notices.rules.rule import Context, Found, notice_rule

if TYPE_CHECKING:
    from notices.laws.requirement import Requirement
    from notices.models.notice import Notice

PAGE_ZH = """
S105 missing-content：缺少法定内容。

查什么
    法律、法规规定这一类公示应当写明的内容，全文（表格、要素、正文、联系方式）都没有提到。规定按公示的日期选取。
为什么重要
    缺少法定内容的公示可能被认定为没有依法公示；看公示的人也无从核对。
示例
    2023年度拟录用公务员公示：名单只有姓名和职位，没有性别和准考证号
怎么改
    把缺少的内容补进名单或者正文。
什么情况下不报
    看不出类别、日期或者适用哪部法律；内容换了说法但提到了；内容在附件里；公示是摘录，或者有遮盖、省略的部分。
    只约束某一类项目（如依法必须进行招标的项目）而公示没有写明属于这一类的，仅作提示。
依据
    见“法律依据”一页（notices.laws）：如《公务员录用规定》、《政府采购法实施条例》第四十三条第三款、《土地管理法实施条例》
    第二十六条。
"""

_ELSEWHERE = ("附件", "附表", "附后", "略)", "**", "……", "...", "××", "XX", "xx")
"""What shows that a notice is not all there: the rest stands in an attachment, or was left out."""


@notice_rule("S105", "missing-content", "warning", since="0.1.0", zh=PAGE_ZH, needs=("document",))
def missing_content(notice: Notice, context: Context) -> Iterator[Found]:
    """S105 missing-content: the notice does not say all that the law wants it to say.

    What it finds
        Something that a law or regulation in force on the day of the notice wants notices of its kind to state, and
        that neither tables nor facts, text or contacts mention.
    Why it matters
        A notice without it may count as not published, and readers cannot check what it announces.
    Example
        2023年度拟录用公务员公示, whose roster has names and posts only, and neither sex nor exam number
    What to do
        Add what is missing to the roster or the text.
    Silent when
        the kind, the day or the law that the notice is under is not certain; the thing is mentioned in other words; the
        notice has an attachment; it is an excerpt, or parts of it are masked or left out.
        Where a provision binds only some projects, and no notice tells which, the finding is an info.
    Source
        the page of laws (``notices.laws``), such as 《公务员录用规定》, 《政府采购法实施条例》第四十三条第三款 and
        《土地管理法实施条例》第二十六条.
    """
    said: str | None = None
    for asked in asked_of(notice, context, "content"):
        if not asked.contents:
            continue
        if said is None:
            said = _said(notice, context)
            if notice.attachments or any(word in said for word in _ELSEWHERE):
                return
        missing = [name for name, words in _wanted(asked) if not any(word in said for word in words)]
        if missing:
            scope_zh, scope_en = scope_of(asked)
            yield Found(
                ("title",),
                f"没有写明{'、'.join(missing)}，{asked.citation}要求写明{scope_zh}{asked.hedge}",
                f"not stated: {', '.join(missing)}, which {asked.citation} asks for{scope_en}{asked.hedge_en}",
                severity="info" if asked.scope else None,
                law=asked,
            )


def _said(notice: Notice, context: Context) -> str:
    """All words of the notice in one spelling and without blanks, since headers are spread out (姓　名)."""
    return "".join(fold(context.text_of(notice)[1]).split())


def _wanted(asked: Requirement) -> Iterator[tuple[str, list[str]]]:
    """The things that must be stated, each with the words that show it."""
    for content in asked.contents:
        words = content.split("|")
        yield words[0], words
