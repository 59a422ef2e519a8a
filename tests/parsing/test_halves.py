"""Headers cut in halves, and the order of those between the halves."""

from __future__ import annotations

import pytest

from notices.parsing.halves import interleave, pair
from notices.parsing.headline import HeadWord
from notices.parsing.line import Line, read_line
from notices.sources import read_text


def lines(text: str) -> list[Line]:
    document = read_text(text)
    return [read_line(document, block) for block in document.blocks]


PAIRS = {
    "all in halves": (
        "拟录取院系 拟录取专业 拟录取\n所代码 代码 类型",
        ["拟录取院系所代码", "拟录取专业代码", "拟录取类型"],
        0,
    ),
    "cut in the middle of a word": ("外语口 综合成 初试\n语听力 绩 成绩", ["外语口语听力", "综合成绩", "初试成绩"], 0),
    "some whole in the upper line": ("序号 姓名 报考 笔试\n岗位 成绩", ["序号", "姓名", "报考岗位", "笔试成绩"], 0),
    "one whole in the lower line": ("学科专业代 是否\n码 总成绩 拟录取", ["学科专业代码", "总成绩", "是否拟录取"], 0),
    "a character lost": ("复试成 是否\n到百分 拟录取", ["复试成到百分", "是否拟录取"], 0),
    "a word that belongs to nothing": ("初试 学习方式 复试\n成绩 非全日 成绩", ["初试成绩", "学习方式", "复试成绩"], 1),
    "two headers are not halves of one": ("姓名 学历\n岗位 学位", ["姓名", "岗位", "学历/学位"], 0),
}


@pytest.mark.parametrize(("text", "words", "left_over"), list(PAIRS.values())[:-1], ids=list(PAIRS)[:-1])
def test_pairs(text: str, words: list[str], left_over: int) -> None:
    found = pair(*lines(text))
    assert [word.text for word in found.words] == words
    assert found.left_over == left_over


def test_two_listed_words_are_two_headers() -> None:
    assert "学习方式总成绩" not in [word.text for word in pair(*lines("学习方式 初试\n总成绩 成绩")).words]


def test_the_place_in_the_line_decides_between_equals() -> None:
    found = pair(*lines("复试          初试\n成绩          成绩"))
    assert [word.pieces for word in found.words] == [((0, 2), (15, 17)), ((12, 14), (27, 29))]


ORDERS = {
    "by what stands below": (
        (
            "拟录取院系 拟录取专业 拟录取\n拟录取院系所名称 姓名 证件号码 拟录取专业名称 备注\n所代码 代码 学习方式\n"
            "002 经济学院 苏念慈 371427****6004 020200 应用经济学 全日制 研究生支教团"
        ),
        [
            "拟录取院系所代码",
            "拟录取院系所名称",
            "姓名",
            "证件号码",
            "拟录取专业代码",
            "拟录取专业名称",
            "拟录取学习方式",
            "备注",
        ],
    ),
    "with cells missing at the end": (
        "初试 综合 复试\n学院名称 考生编号 姓名 备注\n成绩 能力 总分\n文学院 180946134401600 苏念慈 351 87.6 86.35",
        ["学院名称", "考生编号", "姓名", "初试成绩", "综合能力", "复试总分", "备注"],
    ),
    "by the place in the line": (
        "                  主管\n序号  姓名  岗位        类别\n                  部门\n",
        ["序号", "姓名", "岗位", "主管部门", "类别"],
    ),
}


@pytest.mark.parametrize(("text", "words"), ORDERS.values(), ids=ORDERS)
def test_orders(text: str, words: list[str]) -> None:
    upper, middle, lower, *rows = lines(text)
    centred = [HeadWord.of(word) for word in middle.words]
    found = interleave(pair(upper, lower).words, centred, rows[0].words if rows else ())
    assert [word.text for word in found] == words
