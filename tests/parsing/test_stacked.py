"""Tables with one cell a line: the rhythm is found, kept through lost cells, and ends where text begins."""

from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from notices.parsing.layout import arrange
from notices.parsing.seam import separate
from notices.parsing.table import Grid, read_table
from notices.sources import read_text
from tests.support import material


def lines(*rows: str) -> str:
    return "\n\n".join(cell for row in rows for cell in row.split("|")) + "\n"


def grids(text: str) -> list[Grid]:
    document = read_text(text)
    return [read_table(document, block) for block in arrange(document) if block.kind == "table"]


CASES = {
    "two columns": (
        lines("岗位|姓名", "语文教师|苏念慈", "数学教师|闻人越"),
        [["语文教师", "苏念慈"], ["数学教师", "闻人越"]],
    ),
    "serials that start again for the reserves": (
        lines(
            "序号|姓名|学校|录用情况", "1|苏念慈|东湖大学|拟录用", "2|柏  舟|江左大学|拟录用", "1|贺兰亭|东湖大学|替补1"
        ),
        [
            ["1", "苏念慈", "东湖大学", "拟录用"],
            ["2", "柏  舟", "江左大学", "拟录用"],
            ["1", "贺兰亭", "东湖大学", "替补1"],
        ],
    ),
    "a rare surname": (
        lines("岗位|姓名|学历", "会计|綦一鸣|本科", "出纳|居小舟|大专"),
        [["会计", "綦一鸣", "本科"], ["出纳", "居小舟", "大专"]],
    ),
    "a lost remark moves no other cell": (
        lines("序号|姓名|性别|备注", "1|苏念慈|女|递补", "2|闻人越|男", "3|贺兰亭|男|递补"),
        [["1", "苏念慈", "女", "递补"], ["2", "闻人越", "男", None], ["3", "贺兰亭", "男", "递补"]],
    ),
    "a lost score moves no serial": (
        lines("序号|姓名|笔试成绩|面试成绩", "1|苏念慈|81.5|80", "2|单雯|70", "3|方鸣|88|90"),
        [["1", "苏念慈", "81.5", "80"], ["2", "单雯", "70", None], ["3", "方鸣", "88", "90"]],
    ),
    "a caption above the headers": (
        lines("拟录用人员名单", "姓名|性别|岗位", "柏舟|男|会计", "苏念慈|女|出纳"),
        [["柏舟", "男", "会计"], ["苏念慈", "女", "出纳"]],
    ),
    "scores": (
        lines("姓名|笔试成绩|面试成绩", "苏念慈|81.5|80", "闻人越|79|88.25"),
        [["苏念慈", "81.5", "80"], ["闻人越", "79", "88.25"]],
    ),
}


@pytest.mark.parametrize(("text", "rows"), CASES.values(), ids=CASES)
def test_rows(text: str, rows: list[list[str | None]]) -> None:
    (grid,) = grids(text)
    assert [list(row) for row in grid.rows] == rows


@pytest.mark.parametrize(("text", "rows"), CASES.values(), ids=CASES)
@pytest.mark.parametrize("after", ["公示期满后按程序办理。", "联系电话：0791-6612345", "云溪县教育局", "2031年3月12日"])
def test_the_table_ends_where_text_begins(text: str, rows: list[list[str | None]], after: str) -> None:
    document = read_text(f"现将名单公示如下：\n\n{text}\n{after}\n")
    blocks = arrange(document)
    (table,) = (block for block in blocks if block.kind == "table")
    assert blocks[-1].kind == "paragraph"
    assert document.slice((blocks[-1].start, blocks[-1].end)) == after
    assert len(read_table(document, table).rows) == len(rows)


@pytest.mark.parametrize("text", [case[0] for case in CASES.values()], ids=CASES)
def test_places_are_the_wording(text: str) -> None:
    document = read_text(text)
    (block,) = (block for block in arrange(document) if block.kind == "table")
    grid = read_table(document, block)
    for row, cells in enumerate(grid.rows):
        for column, cell in enumerate(cells):
            pieces = grid.piece(row, column)
            assert (document.slice(*pieces) or None if pieces else None) == cell


def test_a_signature_is_no_remark() -> None:
    (grid,) = grids(
        lines("序号|姓名|岗位|备注", "1|苏念慈|会计|递补", "2|单雯|出纳") + "云溪县水利局\n\n2031年3月12日\n"
    )
    assert [list(row) for row in grid.rows] == [["1", "苏念慈", "会计", "递补"], ["2", "单雯", "出纳", None]]


NONE = {
    "one header again and again": "姓名\n" * 3000,
    "headers without rows": lines("序号|姓名|岗位"),
    "headers over sentences": lines("序号|姓名|岗位") + "现将名单公示如下：\n\n公示期为五个工作日。\n",
    "no names": lines("单位|岗位|人数", "云溪县教育局|教师|3"),
    "a menu": lines("首页|新闻|公告|招聘|联系"),
    "names alone": lines("苏念慈|闻人越|贺兰亭"),
    "a single header": lines("姓名", "苏念慈", "闻人越"),
}


@pytest.mark.parametrize("text", NONE.values(), ids=NONE)
def test_no_table(text: str) -> None:
    assert grids(text) == []


@settings(max_examples=150)
@given(st.one_of(material.any_text, st.sampled_from([case[0] for case in CASES.values()]).flatmap(material.accidents)))
def test_blocks_stay_in_order_and_none_is_lost(text: str) -> None:
    document = read_text(text)
    blocks = arrange(document)
    assert all(before.end <= after.start for before, after in pairwise(blocks))
    for block in separate(document):
        assert any(larger.start <= block.start and block.end <= larger.end for larger in blocks)
