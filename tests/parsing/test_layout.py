"""All passes over the lines of a document together."""

from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given, settings

from notices.parsing.layout import arrange
from notices.parsing.table import read_table
from notices.sources import read_text
from tests.support import material
from tests.support.work import calls


def kinds(text: str) -> str:
    """The kinds of the blocks, one letter each."""
    return "".join(block.kind[0] for block in arrange(read_text(text)))


LAYOUTS = {
    "nothing": ("", ""),
    "prose": ("公示期间如有异议，请反映。\n\n特此公示。\n", "pp"),
    "a heading and a table": ("# 公示\n姓名 岗位 总成绩\n苏念慈 会计 81.5\n闻人越 出纳 80\n", "ht"),
    "a fragment that belongs to no header": ("拟录取\n\n姓名 岗位 总成绩\n苏念慈 会计 81.5\n闻人越 出纳 80\n", "pt"),
    "halves above and below": (
        "名单\n      拟录取\n序号  姓名  总成绩\n      专业\n1  应用经济学  苏念慈  81.5\n2  金融学  闻人越  80\n",
        "pt",
    ),
    "one cell a line": ("姓名\n性别\n岗位\n苏念慈\n女\n会计\n闻人越\n男\n出纳\n公示期五天。\n", "tp"),
    "columns, then one cell a line": (
        "姓名 岗位 总成绩\n苏念慈 会计 81.5\n闻人越 出纳 80\n姓名\n性别\n岗位\n柏舟\n女\n会计\n单雯\n女\n出纳\n",
        "tt",
    ),
    "tabs": ("姓名\t岗位\n苏念慈\t会计\n", "t"),
}


@pytest.mark.parametrize(("text", "expected"), LAYOUTS.values(), ids=LAYOUTS)
def test_layouts(text: str, expected: str) -> None:
    assert kinds(text) == expected


PAGES = {
    "the header again after a page mark": ("姓名\t岗位\n苏念慈\t会计\n— 1 —\n姓名\t岗位\n闻人越\t出纳\n", 1, 2),
    "the header again after nothing": (
        "|姓名|岗位|\n|---|---|\n|苏念慈|会计|\n\n|姓名|岗位|\n|---|---|\n|闻人越|出纳|\n",
        1,
        2,
    ),
    "three pages": ("".join(f"姓名\t岗位\n苏念慈\t会计\n第{at}页\n" for at in range(1, 4)), 1, 3),
    "rows after a page mark, without the header": ("姓名\t岗位\n苏念慈\t会计\n— 1 —\n闻人越\t出纳\n柏舟\t出纳\n", 1, 3),
    "numbered rows after a page mark": (
        "序号\t姓名\t岗位\n1\t苏念慈\t会计\n— 1 —\n2\t闻人越\t出纳\n3\t柏舟\t出纳\n",
        1,
        3,
    ),
    "rows numbered anew": ("序号\t姓名\t岗位\n1\t苏念慈\t会计\n— 1 —\n1\t闻人越\t出纳\n2\t柏舟\t出纳\n", 2, 1),
    "wider rows after a page mark": ("姓名\t岗位\n苏念慈\t会计\n— 1 —\n1\t闻人越\t出纳\n2\t柏舟\t出纳\n", 2, 1),
    "another header": ("姓名\t岗位\n苏念慈\t会计\n— 1 —\n姓名\t学历\n闻人越\t本科\n", 2, 1),
    "a heading between": ("姓名\t岗位\n苏念慈\t会计\n二、递补人员\n姓名\t岗位\n闻人越\t出纳\n", 2, 1),
    "a table of one column": ("姓名\t\n苏念慈\t\n— 1 —\n姓名\t\n闻人越\t\n", None, None),
}


@pytest.mark.parametrize(("text", "tables", "rows"), PAGES.values(), ids=PAGES)
def test_pages(text: str, tables: int | None, rows: int | None) -> None:
    document = read_text(text)
    found = [block for block in arrange(document) if block.kind == "table"]
    grids = [read_table(document, block) for block in found]
    if tables is not None:
        assert len(found) == tables
        assert len(grids[0].rows) == rows
        assert all("页" not in (value or "") for grid in grids for row in grid.rows for value in row)


def test_the_marks_between_pages_are_running_text() -> None:
    document = read_text(PAGES["the header again after a page mark"][0])
    (block,) = arrange(document)
    assert [document.slice(piece) for piece in read_table(document, block).asides] == ["— 1 —"]


HOSTILE = {
    "short lines": "张三\n",
    "one header a line": "姓名\n",
    "headers": "姓名 性别\n",
    "stacked headers": "姓名\n岗位\n张三\n",
    "words in columns": "河段 巡查 考评 整改\n柳江 三遍 甲等 八成\n",
    "fragments": "录取 专业\n姓名 性别 专业名称\n代码 名称\n",
    "names": "张三 李四 王五 赵六 孙七\n",
    "wrapped": "今年一季度，全市新开工亿元以上项目总投资同比增长，为二季度实现\n",
    "open brackets": "今年一季度全市（新开工亿元以上项目总投资同比增\n",
    "rows with gaps": "1 张三 教师岗位 81.5\n",
    "blank lines": "\n\n\n姓名 性别\n",
}


@pytest.mark.parametrize("line", HOSTILE.values(), ids=HOSTILE)
def test_work_grows_with_the_text(line: str) -> None:
    short, long = (read_text("序号 姓名 性别 岗位 总成绩\n" + line * count) for count in (250, 1000))
    arrange(short)  # what is read once and kept
    assert calls(lambda: arrange(long)) <= 6 * calls(lambda: arrange(short)) + 1000


@settings(max_examples=150)
@given(material.any_text | material.spoiled())
def test_blocks_stay_in_order_and_hold_all(text: str) -> None:
    document = read_text(text)
    blocks = arrange(document)
    assert all(before.end <= after.start for before, after in pairwise(blocks))
    held = {at for block in blocks for at in range(block.start, block.end)}
    assert all(  # a line that was run together is cut in several
        at in held or character.isspace()
        for block in document.blocks
        for at, character in enumerate(document.text[block.start : block.end], block.start)
    )
    assert arrange(document) == blocks
