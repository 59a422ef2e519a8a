"""Parcels and their vocabulary, and the titles that tell land, planning, environment and consultation apart."""

from __future__ import annotations

import pytest

from notices.models.land import Parcel
from notices.parsing.kind import guess_kind

TITLES = [
    ("云岭县人民政府征收土地预公告", "land"),
    ("关于云岭县2024年第3批次建设用地拟征收土地公告", "land"),
    ("云岭县自然资源局国有建设用地使用权挂牌出让公告", "land"),
    ("国有土地使用权拍卖出让公告", "land"),
    ("云岭县柳溪镇征地补偿安置方案公告", "land"),
    ("柳溪镇征地补偿安置方案征求意见公告", "land"),
    ("关于柳溪片区房屋征收决定的公告", "land"),
    ("云岭县划拨用地公示", "land"),
    ("采矿权出让公告", "land"),
    ("关于收回国有土地使用权的公告", "land"),
    ("柳溪花园建设工程设计方案批前公示", "planning"),
    ("云岭县LX-03地块控制性详细规划批前公告", "planning"),
    ("关于柳溪花园3号楼加装电梯的批前公示", "planning"),
    ("柳溪小学建设用地规划许可证批后公示", "planning"),
    ("柳溪镇国土空间总体规划（草案）公示", "planning"),
    ("柳溪水厂项目批前公示", "planning"),
    ("柳溪水厂扩建工程环境影响评价第一次公示", "environment"),
    ("柳溪水厂环境影响报告书征求意见稿公示", "environment"),
    ("柳溪水厂项目环评征求意见稿公示", "environment"),
    ("柳溪水厂项目环评报批前公示", "environment"),
    ("柳溪水厂竣工环境保护验收公示", "environment"),
    ("关于拟作出的建设项目环境影响评价文件审批意见的公示", "environment"),
    ("柳溪水库水土保持设施验收公示", "environment"),
    ("关于公开征求《云岭县养犬管理办法（征求意见稿）》意见的公告", "consultation"),
    ("云岭县自来水价格调整听证会公告", "consultation"),
    ("柳溪大桥工程社会稳定风险评估公示", "consultation"),
    ("关于征集2025年民生实事的公告", "consultation"),
]


@pytest.mark.parametrize(("title", "kind"), TITLES)
def test_titles_tell_the_kind(title: str, kind: str) -> None:
    assert guess_kind(title, (), "") == kind


def test_every_field_has_headers() -> None:
    others = {"type", "name", "reserve", "outcome", "extra", "area_unit"}
    assert set(Parcel.headers) == set(Parcel.model_fields) - others


def test_a_parcel_is_named_by_what_it_is_or_where_it_lies() -> None:
    assert set(Parcel.subjects) <= set(Parcel.model_fields)
    assert "name" not in Parcel.subjects


def test_headers_tell_parcels_where_no_title_does() -> None:
    assert guess_kind(None, ["宗地编号", "位置", "面积（亩）", "出让年限"], "") == "land"
