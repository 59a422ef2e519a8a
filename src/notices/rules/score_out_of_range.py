"""R109: is a score beyond what scores can be?"""

from __future__ import annotations

import re
from collections.abc import Iterator
from decimal import Decimal
from heapq import nlargest
from typing import TYPE_CHECKING

from notices.diagnostic import Severity
from notices.folding import fold
from notices.rules.rule import Context, Found, notice_rule

if TYPE_CHECKING:
    from notices.models.notice import Notice

PAGE_ZH = """
R109 score-out-of-range：成绩超出可能的范围。

查什么
    小于0的成绩；其余各人都不超过100分、而一人超过100分并且达到其余最高分两倍的成绩。写明了满分的，以写明的为准；只有一人的笔试、
    面试成绩超过它的，报警告。
为什么重要
    多半是漏了小数点或者多打了一位，名次和总成绩会跟着错。
示例
    笔试成绩：78.50、81.25、8725
怎么改
    核对原始成绩，补上小数点。
什么情况下不报
    不止一人超过100分（满分150分，或者两科相加）；加分后略高于100分；写明有加分；不足四个成绩，无从比较。
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

_STATED = re.compile(r"满分(?:均为|各为|[为是均各:])? ?([1-9][0-9]{1,2})")
"""A full mark that the notice states."""
_MARKED = frozenset({"written_score", "interview_score"})
"""The scores of one paper, or of several, that have a full mark; a total may be made in any way."""
_BONUS = "加分"
"""What lifts a score above the full mark."""


@notice_rule("R109", "score-out-of-range", "error", since="0.1.0", zh=PAGE_ZH)
def score_out_of_range(notice: Notice, _: Context) -> Iterator[Found]:
    """R109 score-out-of-range: a score is beyond what scores can be.

    What it finds
        Scores below 0; and a score above 100 that is at least twice the best of the others, none of which is above 100.
        A full mark that the notice states holds instead; one written or interview score above it is a warning.
    Why it matters
        Mostly a decimal point is lost or a digit typed twice; rank and total are wrong with it.
    Example
        笔试成绩：78.50、81.25、8725
    What to do
        Look at the marks again, and put the point in.
    Silent when
        several scores are above 100 (a paper of 150, or two together); bonus points lead a little above 100, or
        are spoken of; there are fewer than four scores to compare.
    Source
        none needed: a paper brings 100 as a rule.
    """
    for field, called in SCORES.items():
        scores = [score for entry in notice.entries if (score := vars(entry).get(field)) is not None]
        if not scores:
            continue
        if min(scores) < 0:
            yield from _below_nothing(notice, field, called)
        if len(scores) > _FEWEST:
            best, second = nlargest(2, scores)
            message = _beyond(notice, field, best, second)
            if message is not None:
                index = next(index for index, entry in enumerate(notice.entries) if vars(entry).get(field) == best)
                zh, en, severity = message
                yield Found(
                    ("entries", index, field),
                    f"{called}{best}分超出{zh}",
                    f"the score {best} ({called}) is beyond {en}",
                    severity=severity,
                )


def _below_nothing(notice: Notice, field: str, called: str) -> Iterator[Found]:
    for index, entry in enumerate(notice.entries):
        score = vars(entry).get(field)
        if score is not None and score < 0:
            yield Found(
                ("entries", index, field), f"{called}{score}分小于0", f"the score {score} ({called}) is below 0"
            )


def _beyond(notice: Notice, field: str, best: Decimal, second: Decimal) -> tuple[str, str, Severity | None] | None:
    """What the best score is beyond, in both languages, and how grave that is; None if it is beyond nothing."""
    stated = _full_mark(notice)
    if second > (stated or FULL):
        return None
    if best > max(FULL, stated or FULL) and best >= second * _BEYOND:
        return (
            f"满分，其余最高{second}分，可能漏了小数点",
            f"the full mark; the best of the others is {second}: a point may be lost",
            None,
        )
    if stated is not None and best > stated and field in _MARKED and not any(_BONUS in text for text in _said(notice)):
        return f"写明的满分{stated}分", f"the stated full mark of {stated}", "warning"
    return None


def _full_mark(notice: Notice) -> Decimal | None:
    """The highest full mark that text or headers state."""
    marks = [Decimal(mark) for text in _said(notice) if "满分" in text for mark in _STATED.findall(fold(text))]
    return max(marks, default=None)


def _said(notice: Notice) -> Iterator[str]:
    """Running text and headers."""
    yield from (passage.text for passage in notice.text)
    yield from (header for table in notice.tables for header in table.columns)
