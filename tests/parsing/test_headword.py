"""Words that head columns, and words that do not."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from notices.models.kinds import entry_types
from notices.parsing.headword import field_of, fields_of, is_header, is_listed

HEADERS = (
    "序号", "姓　名", "性 别", "报考岗位名称及代码", "笔试成绩(40%)", "面试成绩（占60%）", "拟聘用岗位", "拟录取专业代码及名称", "三级学科/研究方向",
    "外语口语听力", "专业基础", "拟录取院系所代码", "挂牌价（元/年）", "预算金额（万元）", "统一社会信用代码", "是否进入体检", "公共基础知识", "现任职务",
    "身份证号后四位", "院（系）、单位", "招聘人数", "考试总成绩", "受理号", "机具品目", "单台销售价格（元）", "核定面积（㎡）", "月均参保人数", "补助情况",
)  # fmt: skip
OTHERS = (
    "", "号", "张三", "物理学院", "信息工程学院", "教师", "语文教师", "本科", "全日制", "硕士", "人事处", "会计", "法律", "公示时间为2031年", "12", "、、",
    "云溪县水利局", "今天天气很好", "拟", "研究", "计算机科学与技术", "学院" * 30,
)  # fmt: skip


@pytest.mark.parametrize("word", HEADERS)
def test_headers(word: str) -> None:
    assert is_header(word)


@pytest.mark.parametrize("word", OTHERS)
def test_other_words(word: str) -> None:
    assert not is_header(word)


def test_every_word_of_the_models_is_a_header() -> None:
    listed = [word for entry in entry_types().values() for words in entry.headers.values() for word in words]
    assert listed
    assert all(is_header(word) and is_listed(word) and field_of(word) for word in listed)


def test_a_word_that_no_model_knows_carries_no_field() -> None:
    assert field_of("招聘指标") is None
    assert is_header("招聘指标")
    assert not is_listed("招聘指标")


def test_a_word_that_several_models_know_carries_the_fields_of_all() -> None:
    assert fields_of("负责人") >= {"name", "guardian"}
    assert fields_of("招聘指标") == frozenset()


@given(st.text(max_size=200))
def test_any_text(text: str) -> None:
    assert is_header(text) in (True, False)
    assert is_listed(text) in (True, False)
