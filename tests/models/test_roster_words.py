"""The words of headings over lists."""

from __future__ import annotations

import pytest

from notices.models.roster_words import BODY_HEADINGS, TAILS, core


def test_words_are_told_once() -> None:
    for words in (BODY_HEADINGS, TAILS):
        assert len(set(words)) == len(words)
        assert all(words)


@pytest.mark.parametrize(
    ("heading", "award"),
    [
        ("劳动模范推荐对象", "劳动模范"),
        ("五一劳动奖章拟推荐人选", "五一劳动奖章"),
        ("优秀教师", "优秀教师"),
        ("名单", "名单"),
        ("", ""),
    ],
)
def test_core(heading: str, award: str) -> None:
    assert core(heading) == award
