"""The kind of a notice, told by its title, its columns or its text."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from notices.models.kinds import kinds
from notices.parsing.kind import UNKNOWN, guess_kind

TITLES: list[tuple[str, str]] = [
    ("明湖县2022年公开招聘教师拟聘用人员公示", "recruitment"),
    ("明湖大学2022年拟录用人员名单公示（二十一）！", "recruitment"),
    ("信息学院2020级班导生拟聘名单公示", "recruitment"),
    ("明湖县2022年高校毕业生“三支一扶”计划拟招募人员公示", "recruitment"),
    ("青柳新区公办学校招募银龄教师公示", "recruitment"),
    ("明湖集团2022年公开招聘硕士研究生拟录用人员公示", "recruitment"),
    ("明湖县公开招聘社区工作者体检结果公示", "recruitment"),
    ("公安局招聘警务辅助人员公示", "recruitment"),
    ("明湖县2022年递补人员体检结果公示", "recruitment"),
    ("明湖市2022年度考试录用公务员拟录用人员公示", "civil_service"),
    ("明湖市公安机关２０２２年度考试录用人民警察拟录用人员公示", "civil_service"),
    ("青木省2021届定向选调生拟录用人员公示", "civil_service"),
    ("明湖市市直机关公开遴选公务员总成绩及拟转任人选公示", "civil_service"),
    ("明湖市统一面向社会公开招录公务员拟录用人员公示", "civil_service"),
    ("明湖市2022年机关遴选拟转任人员公示", "civil_service"),
    ("明湖县人民医院2022年引进高层次紧缺急需人才拟聘人员公示", "talent"),
    ("青柳区2022年第二批拟引进急需紧缺人才名单公示", "talent"),
    ("青柳新区“优才进湾”校园引才拟签约人员的公示", "talent"),
    ("明湖县公开招聘高层次人才拟聘用人员公示", "talent"),
    ("明湖市第二批“飞鹤英才”拟认定人选名单公示", "talent"),
    ("关于对“明湖好人”拟命名人员征求意见的公告", "honour"),
    ("关于张某申报高层次人才的公示", "talent"),
    ("青柳区引进人员公示", "recruitment"),
    ("青柳区引进公示", "talent"),
    ("明湖县第一中学公开引进优秀高校毕业生拟聘用人员公示", "talent"),
    ("明湖县2022年拟录名单公示", "recruitment"),
    ("明湖大学2026年硕士研究生拟录取名单公示", "admission"),
    ("外国语学院2026年推荐优秀应届本科毕业生免试攻读研究生拟推荐名单公示", "admission"),
    ("青柳市第八中学2022年体育、艺术特长生拟录取名单公示", "admission"),
    ("明湖大学2026年博士研究生拟录取名单公示", "admission"),
    ("明湖大学工程学院推免拟推荐名单公示", "admission"),
    ("明湖工业大学硕士生招生第一志愿考生复试结果(含拟录取名单)", "admission"),
    ("推 免 生 拟 录 取 名 单", "admission"),
    ("關於明湖縣公開招聘教師的公示", "recruitment"),
    # other families, and what the catalogue does not have
    ("关于荆某等同志任前公示", "appointment"),
    ("干部任前公示", "appointment"),
    ("中层干部考察预告", "appointment"),
    ("2021学年第二学期班主任考核优秀公示", "honour"),
    ("2022年先进工作者推荐对象公示", "honour"),
    ("发展党员公示", "party_membership"),
    ("2021-2022学年校级奖学金公示", "scholarship"),
    ("中小学正高级教师职称申报人员名单公示", "title_review"),
    ("明湖职业学院工作服采购成交公告", "award"),
    ("明湖县人民政府征收土地预公告", "land"),
    ("建设项目环境影响评价公示", "environment"),
    ("大学生创新项目拟立项名单公示", "project"),
    ("专项资金安排情况的公示", "funding"),
    ("2022年市级项目公示", "project"),
]

COLUMNS: list[tuple[list[str], str]] = [
    (["序号", "岗位", "姓名", "性别"], "recruitment"),
    (["招聘单位", "岗位代码", "姓名", "笔试成绩"], "recruitment"),
    (["准考证号", "招录机关", "职位", "姓名"], "civil_service"),
    (["引进单位", "引进岗位", "姓名"], "talent"),
    (["考生编号", "姓名", "初试成绩", "复试成绩", "拟录取专业"], "admission"),
    (["姓名", "性别", "复试成绩", "接收学院", "接收专业代码", "录取类型"], "admission"),
    (["姓名", "班级"], "other"),
    ([], "other"),
]

TEXTS: list[tuple[str, str]] = [
    ("经公开招聘，拟聘用以下人员，现予公示。", "recruitment"),
    ("按照公务员录用工作的规定，拟录用以下人民警察。", "civil_service"),
    ("现将拟引进高层次人才予以公示。", "talent"),
    ("现将推免生名单公示如下。", "admission"),
    ("拟录取考生如下。", "admission"),
    ("经研究，拟录用以下人员。", "recruitment"),
    ("现将拟任干部任前公示如下。", "appointment"),
    ("现将有关情况公示如下。", "other"),
    ("", "other"),
]


@pytest.mark.parametrize(("title", "kind"), TITLES)
def test_by_title(title: str, kind: str) -> None:
    assert guess_kind(title, ["考生编号", "职位"], "经公开招聘，引进高层次人才") == kind


@pytest.mark.parametrize("title", ["公示", None, "停水公示"])
@pytest.mark.parametrize(("columns", "kind"), COLUMNS)
def test_by_columns(title: str | None, columns: list[str], kind: str) -> None:
    assert guess_kind(title, columns, "") == kind


@pytest.mark.parametrize(("text", "kind"), TEXTS)
def test_by_text(text: str, kind: str) -> None:
    assert guess_kind("公示", ["姓名"], text) == kind


def test_columns_tell_before_the_text() -> None:
    assert guess_kind("公示", ["考生编号", "复试成绩"], "经公开招聘") == "admission"


@settings(max_examples=80, deadline=None)
@given(st.none() | st.text(max_size=20), st.lists(st.text(max_size=6), max_size=4), st.text(max_size=60))
def test_any_input(title: str | None, columns: list[str], text: str) -> None:
    assert guess_kind(title, columns, text) in kinds()
    assert UNKNOWN in kinds()


def test_the_form_of_the_text_tells_before_its_words_and_after_the_title() -> None:
    assert guess_kind("声明", (), "遗失食品经营许可证，声明作废", told="loss") == "loss"
    assert guess_kind("行政许可公示", (), "", told="loss") == "licence"


def test_the_text_of_a_call_for_bids_tells_it_whatever_licences_it_asks_for() -> None:
    text = "食材配送招标项目的潜在投标人应在网上获取招标文件，并递交投标文件。投标人须有许可证。"
    assert guess_kind(None, (), text) == "tender"
