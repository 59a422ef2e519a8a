"""S106: is each attachment there that the notice names?"""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from notices.folding import fold
from notices.rules.appendices import (
    folded_text,
    is_same,
    labels,
    links_to_files,
    listed,
    mention,
    mentions,
    speaks_of_attachments,
)
from notices.rules.rule import Context, Found, notice_rule

if TYPE_CHECKING:
    from notices.models.notice import Notice
    from notices.parsing.page import Page

PAGE_ZH = """
S106 missing-attachment：提到的附件找不到。

查什么
    正文说见附件3，附件说明里没有附件3；附件说明的序号跳号（1、3）；几个附件里，有的附在文后或者有链接，有的没有。
    正文说见附件，而页面上没有附件说明、附表、附件链接，也没有任何表格和名单的，作为提示。
为什么重要
    名单多半就在附件里；找不到附件，等于没有公示。
示例
    名单见附件2。……附件：1.拟聘用人员名单
怎么改
    补上附件、附件说明或者链接；改正序号。
什么情况下不报
    列出的附件一个也没有附在文后、一个链接也没有（附件可能另外存放）；别的文件的附件（《……通知》附件2）。
依据
    《党政机关公文格式》（GB/T 9704-2012）要求附件说明与附件一致；公示参照执行。
"""


@notice_rule("S106", "missing-attachment", "warning", since="0.1.0", zh=PAGE_ZH, needs=("document",))
def missing_attachment(notice: Notice, context: Context) -> Iterator[Found]:
    """S106 missing-attachment: an attachment that the notice names is not there.

    What it finds
        A text that refers to an attachment (见附件3) which the list does not have; a list with a gap in its numbers (1, 3);
        and an attachment that is neither linked nor appended where others of the same list are.  A text that says
        见附件 on a page without any list, appendix, link to a file, table or roster is a hint.
    Why it matters
        The names are mostly in the attachment; without it nothing has been made public.
    Example
        名单见附件2。……附件：1.拟聘用人员名单
    What to do
        Add the attachment, its line in the list or its link; correct the numbers.
    Silent when
        none of the listed attachments is appended or linked (they may be kept elsewhere), or the attachment is that
        of another document (《……通知》附件2).
    Source
        《党政机关公文格式》 (GB/T 9704-2012) wants the list of attachments to fit them; notices follow it.
    """
    start, text = folded_text(notice, context)
    if context.page is None or not speaks_of_attachments(text):
        return
    if notice.attachments:
        unlisted = list(_unlisted(notice, context.page, start, text))
        yield from unlisted or _gaps(notice)
        yield from _left_out(notice, context.page)
    else:
        yield from _nothing_listed(notice, context.page, start, text)


def _unlisted(notice: Notice, page: Page, start: int, text: str) -> Iterator[Found]:
    """Those that the text refers to and neither the list nor a heading has; only a numbered list can be held against it."""
    if all(one.number is None for one in notice.attachments):
        return
    known = {*listed(notice), *(label.number for label in labels(page.document.folded, 0))}
    for label in mentions(text, start):
        if label.number not in known:
            known.add(label.number)
            yield Found(
                ("text",),
                f"正文提到附件{label.number}，附件说明里没有",
                f"the text refers to attachment {label.number}, which is not in the list of attachments",
                at=label.place,
            )


def _gaps(notice: Notice) -> Iterator[Found]:
    """The first number that is left out of a list that begins with 1."""
    numbers = {one.number for one in notice.attachments if one.number is not None}
    missing = next((number for number in range(1, len(numbers) + 1) if number not in numbers), None)
    if missing is not None and 1 in numbers:
        yield Found(
            ("attachments",),
            f"附件说明缺附件{missing}，序号不连续",
            f"the list of attachments leaves out number {missing}",
            at=_place_after(notice, missing),
        )


def _place_after(notice: Notice, missing: int) -> tuple[int, int] | None:
    """The place of the attachment whose number is the first above the one that is missing."""
    index = listed(notice)[min(number for number in listed(notice) if number > missing)]
    pieces = notice.spans.pieces(("attachments", index))
    return pieces[0] if pieces else None


def _left_out(notice: Notice, page: Page) -> Iterator[Found]:
    """The attachments that are not shown, where others are."""
    folded = page.document.folded
    known = listed(notice)
    if len(page.notices) > 1 or links_to_files(page) >= len(known):
        return
    lines = [pieces[0][0] for index in known.values() if (pieces := notice.spans.pieces(("attachments", index)))]
    headed = [
        label.title
        for label in labels(folded, 0)
        if not any(0 <= line - label.place[1] <= _GAP for line in lines)  # else it is a line of the list itself
    ]
    left_out = [
        (number, index)
        for number, index in known.items()
        if notice.attachments[index].url is None
        and not any(is_same(fold(notice.attachments[index].title), title) for title in headed)
    ]
    if len(left_out) == len(known):
        return
    for number, index in left_out:
        title = notice.attachments[index].title
        # What is named again may be what was asked for, without a label.
        if folded.count(fold(title)) == 1:
            yield Found(
                ("attachments", index),
                f"附件{number}“{title}”既没有附在文后，也没有链接，而其他附件有",
                f"attachment {number} “{title}” is neither appended nor linked, as others are",
            )


_GAP = 3
"""Characters at most between a label and the name in a list: 附件1： 名单."""


def _nothing_listed(notice: Notice, page: Page, start: int, text: str) -> Iterator[Found]:
    place = mention(text, start)
    if place is None or notice.tables or notice.entries or links_to_files(page):
        return
    if next(labels(page.document.folded, 0), None) is not None:
        return
    yield Found(
        ("text",),
        "正文说见附件，而没有列出附件，也没有附件的链接",
        "the text refers to an attachment, but none is listed, appended or linked",
        severity="info",
        at=place,
    )
