"""Kinds and entries of honours, professional titles and qualifications."""

from __future__ import annotations

import pytest

from notices.models.honour import KINDS, Honoree
from notices.models.kinds import kinds
from notices.parsing.header import find_carrier
from notices.parsing.kind import guess_kind
from notices.parsing.roster import read_entries

TITLES = [
    ("青柳县2031年度中小学高级教师任职资格评审结果公示", "title_review"),
    ("关于青柳县农业系列中级职称评审通过人员的公示", "title_review"),
    ("青柳建工集团2031年度工程师评审通过人员公示", "title_review"),
    ("关于拟推荐全国五一劳动奖章人选的公示", "honour"),
    ("青柳县第七届道德模范候选人公示", "honour"),
    ("青柳中学2031年优秀班主任评选结果公示", "honour"),
    ("“青柳好人”第二季度拟入选名单公示", "honour"),
    ("青柳县教育局优秀公示", "honour"),
    ("青柳省2031年第一批高新技术企业拟认定名单公示", "qualification"),
    ("青柳市2031年专精特新中小企业公示", "qualification"),
    ("关于建筑业企业资质审查意见的公示", "qualification"),
    ("青柳县2031年春季教师资格认定人员公示", "qualification"),
    ("青柳市企业技术中心名单公示", "qualification"),
    # a body may bear the name of what others are recognised for
    ("青柳市重点实验室2031年公开招聘拟聘人员公示", "recruitment"),
    ("青柳县退役军人事务局编外招聘体检公示", "recruitment"),
]

HEADERS = [
    ("荣誉称号", "award"), ("申报专业技术资格", "title"), ("现职称", "current_title"), ("工作单位及职务", "post"), ("所在班级", "class_name"),
    ("企业名称", "body"), ("资质等级", "level"), ("推荐单位", "supervisor_unit"), ("评审结果", "outcome"), ("天气", None),
]  # fmt: skip


@pytest.mark.parametrize(("title", "kind"), TITLES)
def test_titles(title: str, kind: str) -> None:
    assert guess_kind(title, (), "") == kind


@pytest.mark.parametrize(("header", "field"), HEADERS)
def test_headers(header: str, field: str | None) -> None:
    found = find_carrier(Honoree, header)
    assert (found.field if found else None) == field


def test_every_field_has_headers() -> None:
    assert set(Honoree.headers) == set(Honoree.model_fields) - {"type", "reserve", "extra"}
    assert {kind.entry for kind in KINDS} == {Honoree}


ROSTERS = [
    (
        "the unit of a person",
        ["序号", "姓名", "单位", "奖项"],
        [("1", "夏至", "青柳中学", "优秀教师")],
        [{"serial": "1", "name": "夏至", "unit": "青柳中学", "award": "优秀教师"}],
    ),
    (
        "nothing but bodies",
        ["序号", "单位"],
        [("1", "青柳中学"), ("2", None), ("3", "青柳小学")],
        [{"serial": "1", "body": "青柳中学"}, {"serial": "3", "body": "青柳小学"}],
    ),
    (
        "people and bodies in one column",
        ["推荐对象", "类别"],
        [("夏至", "先进个人"), ("青柳县人民医院急诊科", "先进集体")],
        [{"name": "夏至", "award": "先进个人"}, {"body": "青柳县人民医院急诊科", "award": "先进集体"}],
    ),
    (
        "people and bodies in two columns",
        ["姓名", "先进集体"],
        [("夏至", None), (None, "青柳中学"), (None, None)],
        [{"name": "夏至"}, {"body": "青柳中学"}],
    ),
    ("a body twice in a line", ["名单", "集体名称"], [("青柳县第一中学", "青柳一中")],
     [{"body": "青柳一中", "extra": {"名单": "青柳县第一中学"}}]),
    ("classes", ["学院", "班级"], [("化工学院", "化工2301")], [{"unit": "化工学院", "body": "化工2301"}]),
]  # fmt: skip


@pytest.mark.parametrize(("columns", "rows", "entries"), [case[1:] for case in ROSTERS], ids=[c[0] for c in ROSTERS])
def test_rosters(columns: list[str], rows: list[tuple[str | None, ...]], entries: list[dict[str, str]]) -> None:
    reading = read_entries(kinds()["honour"], columns, None, rows)
    assert reading.entries == [{"type": "honoree", **entry} for entry in entries]
