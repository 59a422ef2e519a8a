"""Which lines hold headers."""

from __future__ import annotations

import pytest

from notices.parsing.headline import (
    HeadWord,
    is_fragment_line,
    is_head_line,
    is_sure,
    may_be_head_line,
    whole,
    with_ends,
    with_units,
)
from notices.parsing.line import Line, read_line
from notices.sources import read_text


def line(text: str) -> Line:
    document = read_text(text)
    return read_line(document, document.blocks[0])


HEADS = (
    "姓名 岗位",
    "序号　姓　名　　性别　招聘单位",
    "姓名 证件号码 录取院系所名册 录取专业名称",
    "职位代码 职位名称 姓名 图推 综合成绩",
    "学科专业代 学科专业 学习方式 复试成 总成绩 是否",
)
NO_HEADS = (
    "姓名",
    "姓名：苏念慈 岗位：会计",
    "联系人 联系电话",
    "苏念慈 会计",
    "姓名 会计",
    "首页 新闻 公告 招聘",
    "姓名 " * 60,
    "今天 天气 很好 岗位",
)


@pytest.mark.parametrize("text", HEADS)
def test_heads(text: str) -> None:
    assert is_head_line(line(text))


@pytest.mark.parametrize("text", NO_HEADS)
def test_no_heads(text: str) -> None:
    assert not is_head_line(line(text))


MAY_BE_HEADS = ("序号 购机者 机具 铭牌", "村组 户主 水浇地(亩)")
NEVER_HEADS = ("户主 村组", "序号 3人 铭牌", "序号 机具 机具", "序号 机具 铭牌:", "序号 机具 。")


@pytest.mark.parametrize("text", MAY_BE_HEADS)
def test_lines_that_may_be_heads(text: str) -> None:
    assert may_be_head_line(line(text))


@pytest.mark.parametrize("text", NEVER_HEADS)
def test_lines_that_are_never_heads(text: str) -> None:
    assert not may_be_head_line(line(text))


@pytest.mark.parametrize(
    ("text", "sure"), [("村组 户主 水浇地", True), ("河段 机具 铭牌", False), ("户主 马波 龚露", False)]
)
def test_lines_that_need_no_figures_below(text: str, *, sure: bool) -> None:
    assert is_sure(line(text)) is sure


UNITS = (
    ("村组    水浇地    补偿款\n        （亩）  （万元）", "村组 水浇地(亩) 补偿款(万元)"),
    ("村组    水浇地    补偿款\n        （亩）", "村组 水浇地(亩) 补偿款"),
    ("村组    水浇地    补偿款\n        亩        万元", None),
    ("村组    水浇地    补偿款\n        （亩）（户）", None),
    ("村组  水浇地  补偿款\n   （亩及以上的数）", None),
)


@pytest.mark.parametrize(("text", "headers"), UNITS)
def test_units_below_headers(text: str, headers: str | None) -> None:
    document = read_text(text)
    found = with_units(*(read_line(document, block) for block in document.blocks))
    assert (None if found is None else " ".join(word.text for word in found)) == headers


ENDS = (
    ("序号  上年缴纳    拟返\n      失保费      折合", "序号 上年缴纳失保费 拟返折合"),
    ("序号  上年缴纳    拟返\n                  折合", "序号 上年缴纳 拟返折合"),
    ("序号  上年缴纳    拟返\n合计  失保费", None),
    ("序号  上年缴纳    拟返\n      1200", None),
    ("序号  上年缴纳    拟返\n      失保 保费", None),
)


@pytest.mark.parametrize(("text", "headers"), ENDS)
def test_ends_below_headers(text: str, headers: str | None) -> None:
    document = read_text(text)
    found = with_ends(*(read_line(document, block) for block in document.blocks))
    assert (None if found is None else " ".join(word.text for word in found)) == headers


def test_fragments_are_short_words_of_han() -> None:
    assert is_fragment_line(line("拟录取院 拟录取专 成绩（分"))
    assert not is_fragment_line(line("1 苏念慈 会计"))
    assert not is_fragment_line(line("云溪县人力资源和社会保障局 公示"))


def test_a_whole_line_of_headers() -> None:
    found = whole(line("序号 姓　名 图推 总成绩"))
    assert found is not None
    assert [word.text for word in found] == ["序号", "姓名", "图推", "总成绩"]
    assert whole(line("姓名 图推 申能")) is None


def test_a_header_of_several_words_has_all_their_pieces() -> None:
    first, second = line("拟录取 代码").words
    word = HeadWord.of(first, second)
    assert word.text == "拟录取代码"
    assert word.pieces == ((0, 3), (4, 6))
    assert (word.left, word.right) == (0, 11)
    assert word.group is None
