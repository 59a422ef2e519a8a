"""Tables between pipes."""

from __future__ import annotations

import pytest

from notices.errors import SourceError
from notices.sources.edges import Edges
from notices.sources.inline import inline_marks
from notices.sources.limits import DEFAULT_LIMITS, Limits
from notices.sources.piped import tables

Rows = list[list[str]]


def read(text: str, limits: Limits = DEFAULT_LIMITS) -> list[tuple[int | None, Rows]]:
    found: list[tuple[int | None, Rows]] = []
    for block in tables(Edges(text, inline_marks(text)), limits):
        assert block.table is not None
        assert block.table.merged
        assert text[block.start : block.end] == text[block.start : block.end].strip()
        rows = [[text[cell.start : cell.end] for cell in row] for row in block.table.rows]
        found.append((block.table.header_rows, rows))
    return found


NAMES: Rows = [["姓名", "岗位"], ["王某", "教师"]]

CASES: dict[str, tuple[str, list[tuple[int | None, Rows]]]] = {
    "a head and a row": ("| 姓名 | 岗位 |\n|---|:--:|\n| 王某 | 教师 |\n", [(1, NAMES)]),
    "without blanks": ("|姓名|岗位|\n|-|-|\n|王某|教师|", [(1, NAMES)]),
    "indented": ("  | 姓名 | 岗位 |\n　|---|---|\n  | 王某 | 教师 |", [(1, NAMES)]),
    "without a row of dashes": ("| 姓名 | 岗位 |\n| 王某 | 教师 |", [(None, NAMES)]),
    "without outer pipes": ("姓名 | 岗位\n--- | ---\n王某 | 教师\n\n某局", [(1, NAMES)]),
    "without outer pipes but for the dashes": ("姓名 | 岗位\n|---|---|\n王某 | 教师", [(1, NAMES)]),
    "without outer pipes and dashes": (
        "名单\n姓名 | 岗位 | 单位\n王某 | 教师 | 一中\n李某 | 教师\n某局",
        [(None, [["姓名", "岗位", "单位"], ["王某", "教师", "一中"], ["李某", "教师"]])],
    ),
    "unknown headers over figures": (
        "河段 | 巡河 | 考评\n柳江 | 340 | 甲\n河溪 | 88.5 | 乙",
        [(None, [["河段", "巡河", "考评"], ["柳江", "340", "甲"], ["河溪", "88.5", "乙"]])],
    ),
    "headers with remarks, closed only": (
        "序 号 | 面积（亩） | 用途 |\n1 | 20.5 | 住宅 |",
        [(None, [["序 号", "面积（亩）", "用途"], ["1", "20.5", "住宅"]])],
    ),
    "a drawn frame": (
        "+------+------+\n| 姓名 | 岗位 |\n+======+======+\n| 王某 | 教师 |\n+------+------+",
        [(None, NAMES)],
    ),
    "a frame of box characters": (
        "┌──┬──┐\n│姓名│岗位│\n├──┼──┤\n│王某│教师│\n└──┴──┘\n某局",
        [(None, NAMES)],
    ),
    "two columns in three rows": ("姓名 | 岗位\n王某 | 教师\n李某 | 会计", [(None, [*NAMES, ["李某", "会计"]])]),
    "rows that are not closed": ("| 姓名 | 岗位\n|---|---\n| 王某 | 教师", [(1, NAMES)]),
    "rows that are not opened": ("姓名 | 岗位 |\n--- | --- |\n王某 | 教师 |", [(1, NAMES)]),
    "a head of two rows": (
        "| 姓名 | 成绩 | |\n| | 笔试 | 面试 |\n|---|---|---|\n| 王某 | 80 | 90 |",
        [(2, [["姓名", "成绩", ""], ["", "笔试", "面试"], ["王某", "80", "90"]])],
    ),
    "dashes before all rows": ("|---|---|\n| 姓名 | 岗位 |\n| 王某 | 教师 |", [(None, NAMES)]),
    "a blank head": ("| | |\n|---|---|\n| 姓名 | 岗位 |\n| 王某 | 教师 |", [(None, NAMES)]),
    "dashes between all rows": ("| 姓名 | 岗位 |\n|---|---|\n| 王某 | 教师 |\n|---|---|", [(1, NAMES)]),
    "single dashes that say nothing": (
        "| 姓名 | 岗位 |\n|---|---|\n| 王某 | 教师 |\n| - | - |",
        [(1, [*NAMES, ["-", "-"]])],
    ),
    "single dashes in a table without a head": (
        "| 姓名 | 岗位 |\n| 王某 | 教师 |\n| - | - |",
        [(None, [*NAMES, ["-", "-"]])],
    ),
    "blank cells": ("| 岗位 | 姓名 |\n|---|---|\n| 教师 | 王某 |\n| | 李某 |", [
        (1, [["岗位", "姓名"], ["教师", "王某"], ["", "李某"]]),
    ]),
    "a blank row": ("| 姓名 | 岗位 |\n| | |\n| 王某 | 教师 |", [(None, NAMES)]),
    "short and long rows": ("| 姓名 | 岗位 |\n| 王某 |\n| 李某 | 教师 | 放弃 |", [
        (None, [["姓名", "岗位"], ["王某"], ["李某", "教师", "放弃"]]),
    ]),
    "a pipe in a cell": ("| 姓名 | 岗位 |\n| 王某 | 甲\\|乙 |", [(None, [["姓名", "岗位"], ["王某", r"甲\|乙"]])]),
    "emphasis": ("| **姓名** | 岗位 |\n|---|---|\n| 王某 | __教师__ |", [(1, NAMES)]),
    "rows set apart by blank lines": ("| 姓名 | 岗位 |\n\n| 王某 | 教师 |\n", [(None, NAMES)]),
    "two tables": (
        "| 姓名 | 岗位 |\n|---|---|\n| 王某 | 教师 |\n\n| 姓名 | 岗位 |\n|---|---|\n| 王某 | 教师 |",
        [(1, NAMES), (1, NAMES)],
    ),
    "two syntaxes": (
        "| 姓名 | 岗位 |\n| 王某 | 教师 |\n名单：\n姓名 | 岗位\n--|--\n王某 | 教师\n\n| 姓名 | 岗位 |\n| 王某 | 教师 |",
        [(None, NAMES), (1, NAMES), (None, NAMES)],
    ),
    "one row": ("| 时间 | 6月9日 |", [(None, [["时间", "6月9日"]])]),
    "one column with a head": ("| 姓名 |\n|---|\n| 王某 |", [(1, [["姓名"], ["王某"]])]),
}  # fmt: skip


@pytest.mark.parametrize(("source", "found"), CASES.values(), ids=CASES)
def test_tables(source: str, found: list[tuple[int | None, Rows]]) -> None:
    assert read(source) == found


NONE = {
    "a frame round one column": "| 某县教育局公示 |\n| 时间：6月9日 |",
    "navigation": "首页 | 新闻 | 公示\n本站 | 地图",
    "navigation in even lines": "首页 | 新闻 | 服务\n本站 | 地图 | 帮助",
    "figures in the first line": "首页 | 12 | 服务\n本站 | 3 | 帮助\n邮箱 | 4 | 地图",
    "words over a single row of figures": "首页 | 新闻 | 服务\n1 | 2 | 3",
    "a ragged row of figures": "河段 | 巡河 | 考评\n柳江 | 340\n河溪 | 88 | 93",
    "two rows of two": "姓名 | 岗位\n王某 | 教师",
    "longer rows than the first": "姓名 | 岗位 | 单位\n王某 | 教师 | 一中 | 初中部",
    "labels": "姓名：王某 | 岗位：教师 | 单位：一中\n姓名：李某 | 岗位：教师 | 单位：二中",
    "dashes without pipes": "姓名\n---\n王某",
    "a frame alone": "+----+----+\n+----+----+",
    "dashes alone": "|---|---|",
    "pipes alone": "|\n| |\n||",
    "nothing": "",
}


@pytest.mark.parametrize("source", NONE.values(), ids=NONE)
def test_other_uses_of_pipes_are_no_tables(source: str) -> None:
    assert read(source) == []


def test_a_table_reaches_from_its_first_pipe_to_its_last() -> None:
    text = "名单\n | 姓名 | 岗位 |\n |---|---|\n | 王某 | 教师 | \n某局"
    [block] = tables(Edges(text), DEFAULT_LIMITS)
    assert text[block.start : block.end].startswith("| 姓名")
    assert text[block.start : block.end].endswith("教师 |")


def test_a_row_of_too_many_columns_is_refused_by_the_name_of_the_limit() -> None:
    assert read("| 甲 | 乙 |", Limits(max_columns=2))
    with pytest.raises(SourceError, match="MAX_COLUMNS"):
        read("| 甲 | 乙 |", Limits(max_columns=1))
