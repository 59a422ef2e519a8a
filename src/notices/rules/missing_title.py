"""S104: is there a title?"""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from notices.rules.rule import Context, Found, notice_rule
from notices.rules.untyped_title import untyped_line

if TYPE_CHECKING:
    from notices.models.notice import Notice

PAGE_ZH = """
S104 missing-title：没有标题。

查什么
    公示没有标题，或者标题只写在网页的标题栏里。
为什么重要
    标题说明谁、就什么事公示；没有标题就检索不到，也分不清类别和批次。
示例
    经考试、体检、考察，现将拟聘用人员名单予以公示。
怎么改
    加上标题，写明单位、年度、事项，例如：某某县2020年公开招聘教师拟聘用人员公示。
什么情况下不报
    有标题，哪怕只有“公示”二字；正文上方有像标题而没有文种的一行（由 S109 报告）；遗失声明（报上分类刊登的只有一句话）。
依据
    《党政机关公文格式》（GB/T 9704-2012）要求公文有标题；公示参照执行。
"""


@notice_rule("S104", "missing-title", "warning", since="0.1.0", zh=PAGE_ZH)
def missing_title(notice: Notice, context: Context) -> Iterator[Found]:
    """S104 missing-title: the notice has no title.

    What it finds
        A notice without a title, or with one that stands only in the title bar of the page.
    Why it matters
        The title says who gives notice of what; without it the notice is not found by search, and its kind
        and batch are anybody's guess.
    Example
        经考试、体检、考察，现将拟聘用人员名单予以公示。
    What to do
        Add a title with body, year and subject, such as 某某县2020年公开招聘教师拟聘用人员公示.
    Silent when
        there is a title, be it a bare 公示; or the line above the text reads like one and has no word of its kind
        (S109 reports that); or it states a loss, which may be one sentence among others.
    Source
        《党政机关公文格式》 (GB/T 9704-2012) asks official documents for a title; notices follow it.
    """
    if (
        notice.kind != "loss"
        and (not notice.title or "title" in notice.inferred)
        and untyped_line(notice, context) is None
    ):
        yield Found(
            ("title",),
            "没有标题，应写明单位、年度和公示事项",
            "there is no title; name the body, the year and the subject",
        )
