"""Running text that was broken into lines of one width, and lines that only look like it."""

from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given, settings

from notices.parsing.layout import arrange
from notices.sources import read_text
from tests.support import material

JOINED = {
    "a newspaper column": (
        (
            "根据《云溪县事业单位引进高层次紧缺急需人才实施\n"
            "办法》等文件精神,经资格审查、面试、体检、考察等程\n"
            "序,现将拟聘人员予以公示。公示时间为2031年11月8日\n"
            "-11月12日。公示期间,如有异议,请以书面形式向县卫\n"
            "健体局反映。监督电话:0791-6612345\n"
        ),
        1,
    ),
    "an open book mark": (
        "按照《云溪县高层次人才引进和培养工作实施\n办法》（云委办〔2030〕9号）有关规定，现予公示。\n",
        1,
    ),
    "an open bracket": ("报名材料须加盖公章（复印件无效，逾期\n不予受理）。\n", 1),
    "two paragraphs": (
        (
            "本公司及董事会全体成员保证信息披露的内容真实、准确、完整,没有虚假记载、误导\n"
            "性陈述或重大遗漏。\n"
            "因本次回购注销将导致公司注册资本减少,债权人自接到公司通知之日起四十五日内,可\n"
            "凭有效债权文件及相关凭证要求公司清偿债务。\n"
        ),
        2,
    ),
    "an indent begins the next one": (
        (
            "　　公示期间，对公示对象有异议的，可以来电、来信、来访等方式反\n映，以单位名义反映的加盖公章。\n"
            "　　反映情况要实事求是，以个人名义反映的署真实姓名，提倡署名反\n映，不提倡匿名反映。\n"
        ),
        2,
    ),
    "a label begins the next one": (
        "公示期间如有异议，请以书面形式向云溪县卫生健康局人事股反\n映，逾期不予受理。\n联系电话：0791-6612345\n",
        2,
    ),
}
APART = {
    "a contact and a signature": "联系人：郑律师，0791-6612345\n云溪市曹河区人民法院\n二〇三一年六月三日\n",
    "a numbered label and a signature": "三、竞买人条件：凡具备完全民事行为能力的公民均可参加竞买。\n四、咨询电话：0791-6612345\n云溪市曹河区人民法院\n2031年6月3日\n",
    "two labels": "联系地址：云溪市武棠区水榆湖街道省委直属机关大院内\n联 系 人：郑桐舒 0791-6612345\n",
    "an attachment and a signature": "附件：云溪省五一劳动奖和工人先锋号推荐对象名单\n云溪省直属机关工会工作委员会\n",
    "a title in two lines": "云溪市曹河区2031年公开招聘初级综合类事业单位\n工作人员拟聘用人员公示\n",
    "names": "苏念慈 闻人越 贺兰亭 柏一鸣\n单雯雯 郑小舟 居小满 綦一诺\n",
    "a heading that counts": "一、能工巧匠（2名，按姓氏笔画为序）\n苏念慈　云溪市水务集团首席技师\n",
    "names with stops": "苏念慈、闻人越、贺兰亭、柏一鸣、单雯雯、郑小舟。\n居小满、綦一诺。\n",
    "a sentence that ends": "公示期间如有异议，请向县教育局反映。\n逾期不予受理，特此公示。\n",
    "items": "1.身份证、学历证书、学位证书的原件和复印件各一\n2.近期免冠照片，背面写姓名\n",
    "a blank line between": "公示期间如有异议，请以书面形式向云溪县卫生健康局人事股反\n\n映，逾期不予受理。\n",
    "columns": "苏念慈    女    云溪县水利局，工程师\n闻人越    男    云溪县图书馆，管理员。\n",
    "a line that is too narrow": "公示期间，如有异议请反映\n联系单位是云溪县卫生健康局人事股，地址在学府路八号，邮编三三〇〇〇一。\n",
    "short lines": "公示，\n今天。\n",
}


@pytest.mark.parametrize(("text", "count"), JOINED.values(), ids=JOINED)
def test_lines_of_one_paragraph_are_joined(text: str, count: int) -> None:
    document = read_text(text)
    blocks = arrange(document)
    assert len(blocks) == count
    assert all("\n" in document.text[block.start : block.end] for block in blocks[: count - 1] or blocks)
    assert document.slice(*document.pieces(blocks[0].start, blocks[0].end)).startswith(
        text.split("\n", maxsplit=1)[0].strip()
    )


@pytest.mark.parametrize("text", APART.values(), ids=APART)
def test_other_lines_stay_apart(text: str) -> None:
    document = read_text(text)
    assert arrange(document) == document.blocks


BEGINNINGS = [
    "一、",
    "（二）",
    "三.",
    "1、",
    "(2)",
    "3.",
    "第三条",
    "附件",
    "附注",
    "注：",
    "特此",
    "●",
    "▲",
    "联系人：某",
]
"""How a paragraph of its own begins."""
GOING_ON = ["", "3.5", "一", "第三", "附", "联系人", "如：《"]
"""What begins none."""
_FULL = "公示期间如有异议，请以书面形式向云溪县卫生健康局人事股反"


@pytest.mark.parametrize("beginning", BEGINNINGS)
def test_a_paragraph_of_its_own_begins(beginning: str) -> None:
    document = read_text(f"{_FULL}\n{beginning}映，逾期不予受理。\n")
    assert arrange(document) == document.blocks


@pytest.mark.parametrize("beginning", GOING_ON)
def test_the_line_goes_on(beginning: str) -> None:
    document = read_text(f"{_FULL}\n{beginning}映，逾期不予受理。\n")
    assert len(arrange(document)) == 1


def test_headings_and_tables_are_not_joined() -> None:
    document = read_text("# 根据《云溪县事业单位引进高层次紧缺急需人才实施\n办法》等文件精神,现将拟聘人员予以公示。\n")
    assert [block.kind for block in arrange(document)] == ["heading", "paragraph"]


def test_a_long_paragraph_is_joined_in_parts_of_bounded_length() -> None:
    line = "今年一季度，全市新开工亿元以上项目总投资同比增长，为二季度实现"
    document = read_text("\n".join([line] * 1000))
    assert 1 < len(arrange(document)) < 10


@settings(max_examples=100)
@given(material.any_text)
def test_order_and_extent(text: str) -> None:
    document = read_text(text)
    blocks = arrange(document)
    assert all(before.end <= after.start for before, after in pairwise(blocks))
    for block in document.blocks:
        assert any(larger.start <= block.start and block.end <= larger.end for larger in blocks)
