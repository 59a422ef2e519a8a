"""R113: are more admitted to a post than it takes?"""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from notices.rules.quota import CALLED, is_admitted, posts
from notices.rules.rule import Context, Found, notice_rule

if TYPE_CHECKING:
    from notices.models.notice import Notice

PAGE_ZH = """
R113 quota-exceeded：一个岗位的人数超过了招聘计划。

查什么
    名单写明了岗位的招聘人数（招聘计划、名额），而同一岗位的拟聘人员多于这个数。
为什么重要
    超计划聘用要有依据；更多的时候是人数写错，或者有人列错了岗位。
示例
    语文教师	招聘计划2	孙一鸣、李双喜、周立秋
怎么改
    核对招聘计划和名单。
什么情况下不报
    多出来的是候补、递补或者未录用的；各行写的人数不一样（不是岗位的人数）；没有写明招聘人数；面试、体检入围名单。
依据
    无需依据：计数。
"""


@notice_rule("R113", "quota-exceeded", "warning", since="0.1.0", zh=PAGE_ZH)
def quota_exceeded(notice: Notice, _: Context) -> Iterator[Found]:
    """R113 quota-exceeded: more are admitted to a post than it takes.

    What it finds
        A roster that states how many a post takes, and more persons admitted to it.
    Why it matters
        To take more needs a ground; mostly the number is wrong, or somebody stands under the wrong post.
    Example
        语文教师	招聘计划2	孙一鸣、李双喜、周立秋
    What to do
        Check plan and roster.
    Silent when
        those beyond are in reserve, came in or were not taken; the lines of one post state different numbers; no number
        is stated; the notice lists who is called to an interview or a medical examination.
    Source
        none needed: counting.
    """
    if any(word in (notice.title or "") for word in CALLED):
        return
    for post in posts(notice.entries):
        admitted = [index for index in post.indices if is_admitted(notice.entries[index])]
        if len(admitted) > post.quota:
            extra = admitted[post.quota]
            where = vars(notice.entries[extra]).get("position") or vars(notice.entries[extra]).get("unit")
            post_zh, post_en = (f"“{where}”", f"“{where}”") if where else ("该岗位", "the post")
            yield Found(
                ("entries", extra),
                f"{post_zh}招{post.quota}人，名单却有{len(admitted)}人",
                f"{post_en} takes {post.quota}, but {len(admitted)} are on the roster",
            )
