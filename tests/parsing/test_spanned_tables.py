"""Tables of pages: what spans over several rows or columns never moves a value into another column."""

from __future__ import annotations

from html import escape

import pytest
from hypothesis import event, given
from hypothesis import strategies as st

from notices.parsing.table import read_table
from notices.sources.html import read_text

Rows = list[list[str | None]]

CASES: dict[str, tuple[str, tuple[str, ...], Rows]] = {
    "a post over two people": (
        "<tr><td>岗位<td>姓名<td>成绩<tr><td rowspan=2>教师<td>王某<td>80<tr><td>李某<td>79",
        ("岗位", "姓名", "成绩"),
        [["教师", "王某", "80"], ["教师", "李某", "79"]],
    ),
    "spans that cross": (
        "<tr><td>岗位<td>姓名<td>单位<td>备注<tr><td rowspan=3>教师<td>王某<td rowspan=2>一中<td>甲<tr><td>李某<td>乙<tr><td>赵某<td colspan=2>二中",
        ("岗位", "姓名", "单位", "备注"),
        [["教师", "王某", "一中", "甲"], ["教师", "李某", "一中", "乙"], ["教师", "赵某", "二中", "二中"]],
    ),
    "a blank cell is blank": (
        "<tr><td>岗位<td>姓名<td>备注<tr><td>教师<td>王某<td>甲<tr><td><td>李某<td>",
        ("岗位", "姓名", "备注"),
        [["教师", "王某", "甲"], [None, "李某", None]],
    ),
    "two levels of header": (
        "<tr><td rowspan=2>姓名<td colspan=2>成绩<td rowspan=2>名次<tr><td>笔试<td>面试<tr><td>王某<td>80<td>90<td>1",
        ("姓名", "成绩/笔试", "成绩/面试", "名次"),
        [["王某", "80", "90", "1"]],
    ),
    "header cells": (
        "<tr><th>片儿<th>四邻<th>说法<tr><td>柳湾<td>东临河<td>宜居<tr><td>河口<td>南临路<td>宜商",
        ("片儿", "四邻", "说法"),
        [["柳湾", "东临河", "宜居"], ["河口", "南临路", "宜商"]],
    ),
    "header cells at the left": (
        "<tr><th>片儿<td>柳湾<td>河口<tr><th>四邻<td>东临河<td>南临路",
        (),
        [["片儿", "柳湾", "河口"], ["四邻", "东临河", "南临路"]],
    ),
    "nothing but header cells": (
        "<tr><th>柳湾<th>东临河<th>宜居<tr><th>河口<th>南临路<th>宜商",
        (),
        [["柳湾", "东临河", "宜居"], ["河口", "南临路", "宜商"]],
    ),
    "a title in a cell of its own": (
        "<tr><td>拟聘用人员名单<tr><td>序号<td>姓名<td>岗位<tr><td>1<td>王某<td>教师",
        ("序号", "姓名", "岗位"),
        [["1", "王某", "教师"]],
    ),
    "a note over the columns at the end": (
        "<tr><td>序号<td>姓名<td>岗位<td>学历<tr><td>1<td>王某<td>教师<td>本科<tr><td>备注<td colspan=3>以上人员待遇从优",
        ("序号", "姓名", "岗位", "学历"),
        [["1", "王某", "教师", "本科"]],
    ),
}  # fmt: skip


@pytest.mark.parametrize(("rows", "columns", "values"), CASES.values(), ids=CASES)
def test_cells_stay_under_their_header(rows: str, columns: tuple[str, ...], values: Rows) -> None:
    document = read_text(f"<table>{rows}</table>")
    (block,) = document.blocks
    grid = read_table(document, block)
    assert grid.columns == columns
    assert [list(row) for row in grid.rows] == values


@st.composite
def spanned(draw: st.DrawFn) -> tuple[str, Rows]:
    """A table in HTML whose cells span at random, and what stands in each of its places."""
    height, width = draw(st.integers(1, 6)), draw(st.integers(2, 5))
    places: Rows = [[None] * width for _ in range(height)]
    html: list[str] = []
    for row in range(height):
        html.append("<tr>")
        for column in range(width):
            if places[row][column] is not None:
                continue
            free = 1
            while column + free < width and places[row][column + free] is None:
                free += 1
            down = draw(st.integers(1, height - row)) if row else 1
            right = draw(st.integers(1, free))
            word = f"值{row}{column}" + draw(st.sampled_from(("", " & 乙", "\n<br>丙")))
            for covered in range(row, row + down):
                places[covered][column : column + right] = [word] * right
            text = "<br>".join(map(escape, word.split("\n<br>")))
            html.append(f"<td rowspan={down} colspan={right}>{text}</td>")
    return "".join(html), [[(word or "").replace("\n<br>", "") for word in row] for row in places]


@given(spanned())
def test_every_place_holds_the_cell_that_covers_it(table: tuple[str, Rows]) -> None:
    rows, places = table
    event(f"{len(places)} rows")
    names = ("姓名", "岗位", "学历", "专业", "备注")[: len(places[0])]
    header = "".join(f"<th>{name}</th>" for name in names)
    document = read_text(f"<table><tr>{header}</tr>{rows}</table>")
    (block,) = document.blocks
    grid = read_table(document, block)
    assert grid.columns == names
    # A row that one cell covers wholly names a group or is a note.
    assert [list(row) for row in grid.rows] == [row for row in places if len(set(row)) > 1]
