"""The kind and the entries of projects."""

from __future__ import annotations

import pytest

from notices.models.kinds import kinds
from notices.models.project import KINDS, Project
from notices.parsing.header import find_carrier
from notices.parsing.kind import guess_kind
from notices.parsing.roster import read_entries

TITLES = [
    ("青柳大学2031年大学生创新创业训练计划拟立项项目公示", "project"),
    ("关于2031年度青柳市社科规划课题结题结果的公示", "project"),
    ("青柳大学拟推荐省级教学成果奖公示", "project"),
    ("青柳县2031年以工代赈项目公示", "project"),
    ("青柳市科技进步奖提名成果公示", "project"),
    ("关于2031年度青柳省科学技术奖提名项目的公示", "project"),
    ("青柳市中医药项目公示", "project"),
    ("青柳县智慧停车项目中标候选人公示", "award_candidate"),
]

HEADERS = [
    ("项目负责人", "name"), ("课题名称", "project"), ("指导教师", "tutor"), ("团队成员", "members"), ("承担单位", "body"), ("推荐级别", "level"),
    ("拟立项金额（万元）", "amount"), ("立项编号", "project_number"), ("结题等级", "level"), ("天气", None),
]  # fmt: skip


@pytest.mark.parametrize(("title", "kind"), TITLES)
def test_titles(title: str, kind: str) -> None:
    assert guess_kind(title, (), "") == kind


@pytest.mark.parametrize(("header", "field"), HEADERS)
def test_headers(header: str, field: str | None) -> None:
    found = find_carrier(Project, header)
    assert (found.field if found else None) == field


def test_every_field_has_headers() -> None:
    assert set(Project.headers) == set(Project.model_fields) - {"type", "reserve", "extra"}
    assert {kind.entry for kind in KINDS} == {Project}


def test_the_second_people_of_a_project_are_not_the_roster() -> None:
    columns = ["项目名称", "负责人", "指导教师", "立项金额（万元）"]
    rows: list[tuple[str | None, ...]] = [("智慧食堂", "夏至", "谢安、罗溪", "0.5"), ("山村图书角", None, "陈宁", None)]
    assert read_entries(kinds()["project"], columns, None, rows).entries == [
        {"type": "project", "project": "智慧食堂", "name": "夏至", "tutor": "谢安、罗溪", "amount": "5000"},
        {"type": "project", "project": "山村图书角", "tutor": "陈宁"},
    ]
