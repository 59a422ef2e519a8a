"""R106: do the ranks follow the scores?"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Hashable, Iterator
from decimal import Decimal
from itertools import combinations
from typing import TYPE_CHECKING, NamedTuple

from notices.rules.rule import Context, Found, notice_rule

if TYPE_CHECKING:
    from notices.models.entry import Entry
    from notices.models.notice import Notice

PAGE_ZH = """
R106 rank-mismatch：名次与总成绩不符。

查什么
    同一岗位的两个人，总成绩高的名次反而靠后，或者总成绩不同而名次相同。
为什么重要
    名次决定谁被录用；名次或者成绩必有一个写错了。
示例
    总成绩84.00 名次2，总成绩82.50 名次1
怎么改
    核对这两人的总成绩和名次。
什么情况下不报
    总成绩相同（名次由其他办法决定）；没有总成绩或者名次；同一岗位不按总成绩排列的名次不止个别；两人在未识别的列中
    内容不同（可能是两个岗位）；人数很多的岗位。
依据
    无须依据：排序。
"""

_GROUPING = ("unit", "unit_code", "position", "position_code", "major", "major_code", "direction", "category")
"""The fields within whose values people are ranked."""
_FEW = 10
"""One pair in so many may be wrong; where more are, the ranks are those of parts that nobody has told apart."""
_MOST = 400
"""People of one post; comparing each with each of more would take too long."""


class _Ranked(NamedTuple):
    """A line with its total and its rank."""

    at: int
    total: Decimal
    rank: int


@notice_rule("R106", "rank-mismatch", "error", since="0.1.0", zh=PAGE_ZH)
def rank_mismatch(notice: Notice, _: Context) -> Iterator[Found]:
    """R106 rank-mismatch: the ranks of a post do not follow its total scores.

    What it finds
        Of two people for the same post the one with the higher total has the later rank, or both have the same.
    Why it matters
        The rank decides who gets the post; either the rank or the score is wrong.
    Example
        total 84.00, rank 2; total 82.50, rank 1
    What to do
        Check both totals and both ranks.
    Silent when
        the totals are equal (something else decides); a total or a rank is missing; more than a few ranks of the post
        do not follow the totals, so that they mean something else; the two differ in a column that nobody
        knows, which may be that of the post; the post has hundreds of people.
    Source
        none needed: order.
    """
    for group in _groups(notice.entries):
        group.sort(key=lambda one: (-one.total, one.at))
        if _is_in_order(group):
            continue  # as nearly all are: no need to compare each with each
        pairs = list(combinations(group, 2))
        wrong = [(high, low) for high, low in pairs if high.total > low.total and high.rank >= low.rank]
        if len(wrong) > max(1, len(pairs) // _FEW):
            continue
        told: set[int] = set()
        for high, low in wrong:
            if told.isdisjoint((high.at, low.at)):
                told |= {high.at, low.at}
                yield Found(
                    ("entries", high.at, "rank"),
                    f"总成绩{high.total}的名次是{high.rank}，而总成绩{low.total}的名次是{low.rank}",
                    f"a total of {high.total} has rank {high.rank}, and one of {low.total} has rank {low.rank}",
                )


def _is_in_order(group: list[_Ranked]) -> bool:
    """Whether the ranks of ``group``, the highest totals first, grow wherever the totals fall."""
    above = below = 0  # the latest rank of all higher totals, and with those of this total
    total: Decimal | None = None
    for one in group:
        if one.total != total:
            above, total = below, one.total
        if one.rank <= above:
            return False
        below = max(below, one.rank)
    return True


def _groups(entries: tuple[Entry, ...]) -> Iterator[list[_Ranked]]:
    """The lines that have a total and a rank, those for one post together: alike in all unknown columns too."""
    groups: defaultdict[Hashable, list[_Ranked]] = defaultdict(list)
    for index, entry in enumerate(entries):
        said = vars(entry)
        total, rank = said.get("total_score"), said.get("rank")
        if isinstance(total, Decimal) and isinstance(rank, int):
            post = (*(said.get(name) for name in _GROUPING), *sorted(entry.extra.items()))
            groups[post].append(_Ranked(index, total, rank))
    return (group for group in groups.values() if 1 < len(group) <= _MOST)
