"""Kinds and entries of grants, relief and subsidies."""

from __future__ import annotations

import pytest

from notices.models.kinds import kinds
from notices.models.support import KINDS, Beneficiary
from notices.parsing.header import find_carrier
from notices.parsing.kind import guess_kind
from notices.parsing.roster import read_entries

TITLES = [
    ("青柳职业学院2030-2031学年国家励志奖学金初审名单公示", "scholarship"),
    ("青柳学院优秀学生奖学金公示", "scholarship"),
    ("关于2031年家庭经济困难学生认定结果的公示", "scholarship"),
    ("青柳镇2031年第二季度新增农村低保对象公示", "welfare"),
    ("青柳县公共租赁住房配租对象公示（第三批）", "welfare"),
    ("青柳乡农村危房改造对象公示", "welfare"),
    ("青柳街道困难残疾人生活补贴公示", "welfare"),
    ("关于2031年省级农业专项资金安排情况的公示", "funding"),
    ("青柳县2031年农机购置补贴受益对象公示", "funding"),
    ("2031年稳岗返还拟发放企业公示", "funding"),
    ("关于青柳县2031年技术改造奖补资金拟支持企业的公示", "funding"),
    ("青柳县民政局所属事业单位公开招聘公示", "recruitment"),
    ("青柳县社会保障局公示", "other"),
]

HEADERS = [
    ("户主", "name"), ("企业名称", "body"), ("家庭人口", "household"), ("拨付金额（万元）", "amount"), ("学号", "student_number"),
    ("家庭住址", "address"), ("致贫原因", "reason"), ("奖学金等级", "level"), ("监护人", "guardian"), ("天气", None),
]  # fmt: skip


@pytest.mark.parametrize(("title", "kind"), TITLES)
def test_titles(title: str, kind: str) -> None:
    assert guess_kind(title, (), "") == kind


@pytest.mark.parametrize(("header", "field"), HEADERS)
def test_headers(header: str, field: str | None) -> None:
    found = find_carrier(Beneficiary, header)
    assert (found.field if found else None) == field


def test_every_field_has_headers() -> None:
    assert set(Beneficiary.headers) == set(Beneficiary.model_fields) - {"type", "reserve", "extra"}
    assert {kind.entry for kind in KINDS} == {Beneficiary}


def test_sums_are_yuan() -> None:
    rows = [("青柳农机公司", "12.5"), ("夏至", "3万元"), ("秋收合作社", "待定")]
    reading = read_entries(kinds()["funding"], ["申报单位", "拨付金额（万元）"], None, rows)
    assert reading.entries == [
        {"type": "beneficiary", "body": "青柳农机公司", "amount": "125000"},
        {"type": "beneficiary", "body": "夏至", "amount": "30000"},
        {"type": "beneficiary", "body": "秋收合作社", "extra": {"拨付金额（万元）": "待定"}},
    ]


def test_a_household_is_one_line() -> None:
    columns = ["序号", "户主姓名", "姓名", "与户主关系"]
    rows: list[tuple[str | None, ...]] = [
        ("1", "张婉荣", "李小宝", "之子"),
        ("1", "张婉荣", "李小花", "之女"),
        ("2", "王 远", None, None),
        ("2", "王婉", None, None),
    ]
    reading = read_entries(kinds()["welfare"], columns, None, rows)
    assert [entry["name"] for entry in reading.entries] == ["张婉荣", "王远", "王婉"]
    assert reading.entries[0]["relation"] == "之子"


def test_the_unit_alone_is_the_body() -> None:
    reading = read_entries(kinds()["funding"], ["序号", "单位"], None, [("1", "青柳农机公司")])
    assert reading.entries == [{"type": "beneficiary", "serial": "1", "body": "青柳农机公司"}]
