"""R110: is somebody admitted whose rank is beyond the number of posts?"""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from notices.rules.quota import CALLED, is_admitted, posts
from notices.rules.rule import Context, Found, notice_rule

if TYPE_CHECKING:
    from notices.models.notice import Notice

PAGE_ZH = """
R110 rank-above-posts：拟聘人员的排名超过了招聘人数。

查什么
    名单写明了岗位的招聘人数和名次，没有注明递补的拟聘人员，名次却大于招聘人数。
为什么重要
    名次靠前的人去了哪里，读者会问；也可能是名次或者人数写错了。
示例
    语文教师	招聘1人	孙一鸣	第2名
怎么改
    核对名次和人数；前面有人放弃或者不合格的，注明“递补”。
什么情况下不报
    公示中写明有人放弃、体检或者考察不合格、递补；候补人员；拟聘人数已经超过招聘人数的（由 R113 报告）；没有写明招聘人数。
依据
    无需依据：按名次录用。
"""

_EXPLAINED = ("递补", "放弃", "不合格", "自愿", "缺考", "取消")
"""What the notice says where those before somebody have dropped out."""


@notice_rule("R110", "rank-above-posts", "warning", since="0.1.0", zh=PAGE_ZH)
def rank_above_posts(notice: Notice, _: Context) -> Iterator[Found]:
    """R110 rank-above-posts: somebody is admitted whose rank is beyond the number of posts.

    What it finds
        A roster with quotas and ranks, and somebody on it, not said to have come in for another, whose rank is above
        the quota of the post.
    Why it matters
        Readers will ask what became of those before; or rank or quota is wrong.
    Example
        语文教师	招聘1人	孙一鸣	第2名
    What to do
        Check both; where somebody dropped out, say so (递补).
    Silent when
        the notice says that somebody dropped out, failed or came in; the entry is in reserve; more are admitted than the
        quota (R113 reports that); no quota is stated.
    Source
        none needed: those with the best ranks are taken.
    """
    if any(word in (notice.title or "") for word in CALLED):
        return
    if not any(vars(entry).get("rank") for entry in notice.entries) or _explains(notice):
        return
    for post in posts(notice.entries):
        admitted = [index for index in post.indices if is_admitted(notice.entries[index])]
        if len(admitted) > post.quota:
            continue  # too many: another rule says so
        for index in admitted:
            rank = vars(notice.entries[index]).get("rank")
            if rank is not None and rank > post.quota:
                name = notice.entries[index].name or "?"
                yield Found(
                    ("entries", index, "rank"),
                    f"“{name}”排名第{rank}，而该岗位只招{post.quota}人",
                    f"“{name}” has rank {rank}, but the post takes {post.quota}",
                )


def _explains(notice: Notice) -> bool:
    """Whether the notice says that somebody dropped out or came in."""
    said = (*(passage.text for passage in notice.text), notice.title or "")
    return any(word in text for text in said for word in _EXPLAINED)
