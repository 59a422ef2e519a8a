"""Runs of lines that list names, judged."""

from __future__ import annotations

import pytest

from notices.parsing.group import Group
from notices.parsing.name_list import read_list
from notices.parsing.name_run import Line, Surroundings, judged

BARE = Surroundings(is_led=False, is_of_persons=False, is_beside=False)
LED = BARE._replace(is_led=True)
PERSONS = LED._replace(is_of_persons=True)
BESIDE = BARE._replace(is_beside=True)

# lines, each with the number that its heading states, what stands over them, and the names
CASES = [
    ([("马波、龚露露、武红霞", None)], BARE, 3),
    ([("马波、龚露露", None)], BARE, 0),
    ([("马波、龚露露", None)], LED, 2),
    ([("马波", None)], BESIDE, 1),
    ([("木合塔尔、帕提古丽", None)], LED, 0),
    ([("木合塔尔、帕提古丽、古丽娜尔", 3)], LED, 3),
    ([("木合塔尔、帕提古丽、古丽娜尔", 2)], LED, 0),
    ([("马波、木合塔尔、帕提古丽", None)], LED, 0),
    ([("马波、木合塔尔、帕提古丽", None)], PERSONS, 3),
    ([("马小波、木合塔、龚露露", None)], LED, 3),
    ([("商鸣、松涛", None), ("马波", None)], LED, 3),
    ([("商鸣、松涛、成林", None), ("马波", None)], LED, 0),
]


@pytest.mark.parametrize(("lines", "surroundings", "count"), CASES)
def test_runs(lines: list[tuple[str, int | None]], surroundings: Surroundings, count: int) -> None:
    folded = "\n".join(line for line, _ in lines)
    read: list[Line] = []
    at = 0
    for text, people in lines:
        listed = read_list(folded, at, at + len(text))
        assert listed is not None
        groups = () if people is None else (Group((0, 0), is_counted=True, people=people),)
        read.append(Line(listed, groups, is_reserve=False))
        at += len(text) + 1
    run = judged(folded, read, surroundings)
    assert (0 if run is None else sum(len(run.names(line)) for line in run.lines)) == count
