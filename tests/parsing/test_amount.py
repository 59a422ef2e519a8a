"""Sums of money."""

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from notices.document import Document
from notices.folding import fold
from notices.parsing.amount import names_money, read_amount, read_labelled_amount, unit_of_header

# Text and unit of the header; the sum in yuan, that in capitals, and its wording.
SUMS = [
    ("255840.00(元)", None, "255840", None, "255840.00(元)"),
    ("人民币177,000.00元", None, "177000", None, "人民币177,000.00元"),
    ("RMB 3,000元整", None, "3000", None, "RMB 3,000元整"),
    ("￥3,150,000", None, "3150000", None, "￥3,150,000"),
    ("￥10618.520389 万元（人民币）", None, "106185203.89", None, "￥10618.520389 万元（人民币）"),
    ("¥121.5万元", None, "1215000", None, "¥121.5万元"),
    ("￥12万", None, "120000", None, "￥12万"),
    ("2837.861389万元", None, "28378613.89", None, "2837.861389万元"),
    ("８８０ 元", None, "880", None, "８８０ 元"),
    ("1亿3500万元", None, "135000000", None, "1亿3500万元"),
    ("0.35亿元", None, "35000000", None, "0.35亿元"),
    ("人民币伍万元整", None, "50000", "50000", "人民币伍万元整"),
    ("五十万元", None, "500000", "500000", "五十万元"),
    ("柒万伍仟元整（75,000.00元）", None, "75000", "75000", "柒万伍仟元整（75,000.00元）"),
    ("2506000(大写:贰佰伍拾万零陆仟元整)", None, "2506000", "2506000", "2506000(大写:贰佰伍拾万零陆仟元整)"),
    ("¥75,000.00 (人民币柒万伍仟元整)", None, "75000", "75000", "¥75,000.00 (人民币柒万伍仟元整)"),
    ("大写 贰佰柒拾玖万壹仟叁佰元整 小写 2791300.0000（元)", None, "2791300", "2791300",
     "贰佰柒拾玖万壹仟叁佰元整 小写 2791300.0000（元)"),
    ("(小写)75000元 (大写)柒万伍仟元整", None, "75000", "75000", "75000元 (大写)柒万伍仟元整"),
    ("人民币（大写）：叁拾万元整，（小写）：300000元", None, "300000", "300000", "人民币（大写）：叁拾万元整，（小写）：300000元"),
    ("壹拾万元整 ￥100000.00", None, "100000", "100000", "壹拾万元整 ￥100000.00"),
    ("玖万元整（￥98,000.00）", None, "98000", "90000", "玖万元整（￥98,000.00）"),
    ("121.5（大写：壹佰贰拾壹万伍仟元整）", None, "1215000", "1215000", "121.5（大写：壹佰贰拾壹万伍仟元整）"),
    ("最终报价:123456.00(元)", None, "123456", None, "123456.00(元)"),
    ("总价 3200 元，税率6%", None, "3200", None, "3200 元"),
    ("10万元，其中设备6万元", None, "100000", None, "10万元"),
    ("75000元（贰零贰肆元）", None, "75000", None, "75000元（贰零贰肆元）"),
    ("贰零贰肆元（75000元）", None, "75000", None, "贰零贰肆元（75000元）"),
    ("121.5", "万元", "1215000", None, "121.5"),
    ("0.000000", "万元", "0", None, "0.000000"),
    ("85.5（含税）", "万元", "855000", None, "85.5"),
    ("3,411,000", "元", "3411000", None, "3,411,000"),
    ("75000元", "万元", "75000", None, "75000元"),
    ("12万", "元", "120000", None, "12万"),
    ("6.5(大写:陆万伍仟元整)", "万元", "65000", "65000", "6.5(大写:陆万伍仟元整)"),
]  # fmt: skip

NO_SUMS = [
    ("8%", "元"), ("18.6 %", "元"), ("2.48元/股", None), ("人民币500元/本", None), ("每套460元", None), ("单价每套（￥460）", None),
    ("100-200万元", None), ("100万元至200万元", None), ("￥460/套", None), ("3000元每平方米", None), ("159****2080", "元"),
    ("******元", None), ("12***元", None), ("3,411,000", None), ("12万", None), ("2024年", "元"), ("100万美元", "元"), ("免费", "元"),
    ("一包：10万元；二包：20万元", None), ("贰仟零贰肆元零", None), ("单位：万元", None), ("SCTG-202506061", "元"), ("121.5", "元/年"),
    ("见附件", "万元"), ("", None), ("1,23元", None), ("1.2.3元", None),
]  # fmt: skip

UNITS = [
    ("中标金额(万元)", "万元"), ("中标金 额（万 元）", "万元"), ("成交价（人民币元）", "元"), ("收费金额（单位：元）", "元"), ("预算金额/万元", "万元"),
    ("挂牌价(元/年)", "元/年"), ("租金（元/平方米·月）", "元/平方米·月"), ("总投资（亿元）", "亿元"), ("单价（元每套）", "元每套"),
    ("金额", None), ("面积（万平方米）", None), ("元旦值班", None), ("", None),
]  # fmt: skip

NOUNS = [
    ("中标（成交）金额(万元)", True), ("预算金额/万元", True), ("成交金额为：", True), ("最高限价", True), ("收费金额（单位：元）", True),
    ("下浮率", False), ("报价方式", False), ("供应商名称", False), ("", False),
]  # fmt: skip

LABELLED = [
    ("成交价格", "269100.00", "269100", None), ("中标金额", "0.00", "0", None), ("成交价格", "12.5", None, None),
    ("中标金额(万元)", "12.5", "125000", "万元"), ("成交价格", "12.5万元", "125000", "万元"), ("数量", "20000", None, None),
    ("挂牌价(元/年)", "20000", None, None), ("中标金额", "详见附件", None, None),
]  # fmt: skip


@pytest.mark.parametrize(("text", "unit", "value", "words", "wording"), SUMS)
def test_a_sum(text: str, unit: str | None, value: str, words: str | None, wording: str) -> None:
    before = "预算："
    found = read_amount(Document(before + text, ()), len(before), len(before) + len(text), unit=unit)
    assert found is not None
    assert (found.value, found.words) == (Decimal(value), None if words is None else Decimal(words))
    assert (before + text)[found.start : found.end] == wording
    assert "E" not in str(found.value)
    assert read_amount(fold(text), unit=unit) == found._replace(
        start=found.start - len(before), end=found.end - len(before)
    )


@pytest.mark.parametrize(("text", "unit"), NO_SUMS)
def test_what_is_no_sum(text: str, unit: str | None) -> None:
    assert read_amount(fold(text), unit=unit) is None


@pytest.mark.parametrize(
    ("text", "unit", "said"), [("2.5万元", "元", "万元"), ("2.5", "万元", "万元"), ("伍元整", "万元", None)]
)
def test_the_unit_beside_the_figures_counts(text: str, unit: str, said: str | None) -> None:
    found = read_amount(text, unit=unit)
    assert found is not None
    assert found.unit == said


@pytest.mark.parametrize(("header", "unit"), UNITS)
def test_the_unit_of_a_header(header: str, unit: str | None) -> None:
    assert unit_of_header(header) == unit


@pytest.mark.parametrize(("header", "is_money"), NOUNS)
def test_headers_of_money(header: str, is_money: bool) -> None:
    assert names_money(header) is is_money


@pytest.mark.parametrize(("label", "text", "value", "unit"), LABELLED)
def test_a_sum_under_its_label(label: str, text: str, value: str | None, unit: str | None) -> None:
    found = read_labelled_amount(label, text)
    assert (found and (found.value, found.unit)) == (value and (Decimal(value), unit))


@given(st.decimals(0, 10**9, places=2), st.sampled_from(["元", "万元", "亿元"]))
def test_figures_are_exact(number: Decimal, unit: str) -> None:
    scale = {"元": 1, "万元": 10**4, "亿元": 10**8}[unit]
    for said in (f"{number}{unit}", f"￥{number:,}{unit}"):
        found = read_amount(said)
        assert found is not None
        assert found.value == number * scale
    bare = read_amount(str(number), unit=unit)
    assert bare is not None
    assert bare.value == number * scale


@given(
    st.text("0123456789.,万亿元整壹贰拾佰零角分(（）)￥人民币大写小写:每/-至% ３²\n", max_size=60),
    st.sampled_from([None, "元", "万元"]),
)
def test_any_text_is_read(text: str, unit: str | None) -> None:
    found = read_amount(fold(text), unit=unit)
    if found is not None:
        assert 0 <= found.start < found.end <= len(text)
        assert found.value >= 0


@pytest.mark.parametrize("piece", ["1,", "1元至", "￥", "壹", "壹万", "大写", "每", "1(", "人民币", "1亿", "0", " "])
def test_a_hostile_line_takes_no_long(piece: str) -> None:
    read_amount(piece * 100_000, unit="元")
