"""What cells look like, what columns expect, and how the two go together."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from notices.parsing.shape import expectation, fit, shape

SHAPES = {
    "gender": "男 女",
    "integer": "1 12 2501",
    "date": "1998.03 1998年3月 1998-03 1998/3/2 1998年3月2日",
    "decimal": "92.5 -3.25 85%",
    "digits": "020101 20310101",
    "missing": "- 缺考 免试 / 合格",
    "mode": "全日制 非全日制 定向 非定向",
    "choice": "是 否 拟录取 拟录用 替补1 硕士 硕士研究生 研究生/博士 大学本科/学士 学术型 大专 一志愿",
    "code": "F01 0822Z1 4201****1234 mp****7sicy LX-2031-12",
    "long_name": "古丽扎尔·吐尔逊",
    "masked_name": "王*轩 张* 李某 欧阳*",
    "name": "李晓明 苏念慈 欧阳静远 柏舟",
    "short": "财会 物理学院",
    "han": "云溪县水利局 信息工程学院（北区） Universiti",
    "coded": "020101-法学 (030200)政治学 080500材料工程",
    "mixed": "综合管理A1班",
    "": "",
}


@pytest.mark.parametrize(("kind", "values"), SHAPES.items(), ids=SHAPES)
def test_shapes(kind: str, values: str) -> None:
    for value in values.split(" "):
        assert shape(value) == kind, value


def test_shapes_of_several_words() -> None:
    assert shape("020101 政治经济学") == "coded"
    assert shape("全日制 非定向") == "mode"
    assert shape("课程 368 136.80") == "loose"
    assert shape("江左师范大学 汉语言文学") == "han"


EXPECTATIONS = {
    "serial": "序号 排序",
    "code": "准考证号 岗位代码 身份证号后四位 拟录取研究方向码 学号 编号",
    "coded": "拟录取专业代码及名称 报考岗位（代码） 岗位名称及代码",
    "number": "笔试成绩(60%) 总成绩 名次 外语口语听力 复试总分 成绩/笔试 招聘人数 申论",
    "amount": "补贴额（元） 裁员率 家庭人口 数量 拨付资金 户数",
    "name": "姓名 拟录取导师 考生姓名",
    "gender": "性别",
    "choice": "学习方式 录取类别 是否拟录取 学历/学位 最高学历",
    "date": "出生年月",
    "text": "招聘单位 岗位 毕业院校 研究方向",
    "remark": "备注",
    "any": "天气 图推",
}


@pytest.mark.parametrize(("expected", "headers"), EXPECTATIONS.items(), ids=EXPECTATIONS)
def test_expectations(expected: str, headers: str) -> None:
    for header in headers.split(" "):
        assert expectation(header) == expected, header


def test_a_value_fits_its_column_better_than_another() -> None:
    assert fit("name", shape("苏念慈")) > 0 > fit("name", shape("92.5"))
    assert fit("number", shape("92.5")) > 0 > fit("number", shape("苏念慈"))
    assert fit("code", shape("20310101")) > fit("code", shape("92.5"))
    assert fit("gender", shape("女")) > 0 > fit("gender", shape("会计"))
    assert fit("choice", shape("非定向")) > fit("remark", shape("非定向"))
    assert fit("text", shape("云溪县水利局")) > fit("remark", shape("云溪县水利局"))
    assert fit("amount", shape("36000")) > fit("amount", shape("自筹")) > fit("amount", shape("女"))
    assert fit("any", shape("苏念慈")) == fit("any", shape("92.5"))
    assert fit("remark", "loose") < fit("text", "integer")


@given(st.text(max_size=300))
def test_any_text(text: str) -> None:
    assert isinstance(fit(expectation(text), shape(text)), float | int)
