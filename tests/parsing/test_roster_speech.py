"""What is said over a list."""

from __future__ import annotations

import pytest

from notices.parsing.roster_speech import names_others, speaks_of_persons, speaks_of_roster

OTHERS = {
    "联系人": True,
    "评审专家": True,
    "海外专家": False,
    "优秀教育工作者": False,
    "审核人员": True,
    "◆ 审核": True,
    "环境设计2901班": False,
    "设计": True,
}


@pytest.mark.parametrize(("said", "others"), OTHERS.items())
def test_names_others(said: str, others: bool) -> None:
    assert names_others(said) is others


@pytest.mark.parametrize(
    ("said", "roster", "persons"),
    [("现将拟聘用人员公示如下", True, True), ("现将名单公布", True, False), ("首页", False, False)],
)
def test_what_is_spoken_of(said: str, roster: bool, persons: bool) -> None:
    assert speaks_of_roster(said) is roster
    assert speaks_of_persons(said) is persons
