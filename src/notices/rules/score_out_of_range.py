"""R109: is a score beyond what scores can be?"""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal
from heapq import nlargest
from typing import TYPE_CHECKING

from notices.rules.rule import Context, Found, notice_rule

if TYPE_CHECKING:
    from notices.models.notice import Notice

PAGE_ZH = """
R109 score-out-of-range：成绩超出可能的范围。

查什么
    小于0的成绩；其余各人都不超过100分、而一人超过100分并且达到其余最高分两倍的成绩。
为什么重要
    多半是漏了小数点或者多打了一位，名次和总成绩会跟着错。
示例
    笔试成绩：78.50、81.25、8725
怎么改
    核对原始成绩，补上小数点。
什么情况下不报
    不止一人超过100分（满分150分，或者两科相加）；加分后略高于100分；不足四个成绩，无从比较。
依据
    无需依据：满分一般是100分。
"""

SCORES = {"written_score": "笔试成绩", "interview_score": "面试成绩", "total_score": "总成绩"}
"""The scores of an entry, by what they are called."""
FULL = Decimal(100)
"""The most that a paper brings, as a rule; papers of 150 or two papers together bring more, and then others do too."""
_FEWEST = 3
"""With fewer scores beside it nobody can tell what is usual."""
_BEYOND = 2
"""So many times the best of the others: bonus points are no such leap, a lost point is."""


@notice_rule("R109", "score-out-of-range", "error", since="0.1.0", zh=PAGE_ZH)
def score_out_of_range(notice: Notice, _: Context) -> Iterator[Found]:
    """R109 score-out-of-range: a score is beyond what scores can be.

    What it finds
        Scores below 0; and a score above 100 that is at least twice the best of the others, none of which is above 100.
    Why it matters
        Mostly a decimal point is lost or a digit typed twice; rank and total are wrong with it.
    Example
        笔试成绩：78.50、81.25、8725
    What to do
        Look at the marks again, and put the point in.
    Silent when
        several scores are above 100 (a paper of 150, or two together); bonus points lead a little above 100; there are
        fewer than four scores to compare.
    Source
        none needed: a paper brings 100 as a rule.
    """
    for field, called in SCORES.items():
        scores = [score for entry in notice.entries if (score := vars(entry).get(field)) is not None]
        if not scores:
            continue
        if min(scores) < 0:
            yield from _below_nothing(notice, field, called)
        best, *others = nlargest(2, scores)
        if best > FULL and len(scores) > _FEWEST and others[0] <= FULL and best >= others[0] * _BEYOND:
            index = next(index for index, entry in enumerate(notice.entries) if vars(entry).get(field) == best)
            yield Found(
                ("entries", index, field),
                f"{called}{best}分超出满分，其余最高{others[0]}分，可能漏了小数点",
                f"the score {best} ({called}) is beyond the full mark; the best of the others is {others[0]}: a point may be lost",
            )


def _below_nothing(notice: Notice, field: str, called: str) -> Iterator[Found]:
    for index, entry in enumerate(notice.entries):
        score = vars(entry).get(field)
        if score is not None and score < 0:
            yield Found(
                ("entries", index, field), f"{called}{score}分小于0", f"the score {score} ({called}) is below 0"
            )
