"""Labels alone: one spelling, whose fact, and whether they label a fact at all."""

from __future__ import annotations

import pytest

from notices.parsing.label import core_of, is_field_label, role_of

CORES = [
    ("成交金额（万元）为：", "成交金额"),
    ("项 目 编 号:", "项目编号"),
    ("更正内容确认为", "更正内容"),
    ("", ""),
]
ROLES = [
    ("招标代理机构地址", "agent"),
    ("采购单位名称", "buyer"),
    ("中标人", "supplier"),
    ("项目名称", None),
]


@pytest.mark.parametrize(("label", "core"), CORES)
def test_one_spelling(label: str, core: str) -> None:
    assert core_of(label) == core


@pytest.mark.parametrize(("label", "role"), ROLES)
def test_whose_fact(label: str, role: str | None) -> None:
    assert role_of(label) == role


def test_contacts_windows_and_what_pages_say_of_themselves_are_no_facts() -> None:
    assert is_field_label("项目编号")
    assert not any(map(is_field_label, ("监督电话", "公示期限", "浏览次数", "号")))
    assert not any(map(is_field_label, ("县人社局浏览次数", "研究生院时间", "人事处发布时间", "云渡木业债权人")))
    assert all(map(is_field_label, ("开标时间", "采购公告发布日期", "债权人")))
