"""Headers over several of the line below."""

from __future__ import annotations

import pytest

from notices.parsing.layout import arrange
from notices.parsing.leveled import in_levels
from notices.parsing.line import read_line
from notices.parsing.table import read_table
from notices.sources import read_text

LEVELED = {
    "one group by place": (
        "序号  姓名        成绩          名次\n           笔试   面试  总成绩",
        "序号 姓名 成绩/笔试 成绩/面试 成绩/总成绩 名次",
    ),
    "two groups by place": (
        "姓名        应聘岗位             成绩        名次\n       单位名称   岗位名称   笔试    面试",
        "姓名 应聘岗位/单位名称 应聘岗位/岗位名称 成绩/笔试 成绩/面试 名次",
    ),
    "scores out of place": (
        "序号 姓名 岗位 考试成绩 名次\n笔试 面试 总成绩",
        "序号 姓名 岗位 考试成绩/笔试 考试成绩/面试 考试成绩/总成绩 名次",
    ),
    "one word below": ("序号 姓名 成绩 名次\n笔试", ""),
    "words that are no scores": ("序号 姓名 成绩 名次\n单位 岗位", ""),
    "no group": ("序号 姓名 岗位\n笔试 面试", ""),
    "a row below": ("序号 姓名 成绩\n1 苏念慈 81.5", ""),
}


@pytest.mark.parametrize(("text", "columns"), LEVELED.values(), ids=LEVELED)
def test_levels(text: str, columns: str) -> None:
    document = read_text(text)
    upper, lower = (read_line(document, block) for block in document.blocks)
    found = in_levels(upper, lower)
    assert " ".join(word.text for word in found or ()) == columns


def test_a_table_in_columns_has_levels() -> None:
    document = read_text(
        "序号  姓名    岗位          成绩             名次\n"
        "                         笔试    面试   总成绩\n"
        "1    苏念慈  语文教师     81.5   80.0   80.75   1\n"
        "2    闻人越  数学教师     79.0   88.2   83.60   2\n"
    )
    (block,) = arrange(document)
    grid = read_table(document, block)
    assert grid.columns == ("序号", "姓名", "岗位", "成绩/笔试", "成绩/面试", "成绩/总成绩", "名次")
    assert grid.levels is not None
    assert grid.levels[4] == ("成绩", "面试")
    assert [document.slice(piece) for piece in grid.header[4]] == ["成绩", "面试"]
    assert grid.rows[1] == ("2", "闻人越", "数学教师", "79.0", "88.2", "83.60", "2")
