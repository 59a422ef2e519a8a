"""Stated counts."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from notices.document import Document
from notices.models.field import Count
from notices.parsing.count import read_counts

Found = tuple[int, str, str]


def found(text: str) -> list[Found]:
    parts = read_counts(Document(text, ()), 0, len(text))
    for part in parts:
        assert Count(**part.data).value > 0
        assert "".join(text[start:end] for start, end in part.places[("text",)]) == part.data["text"]
    return [(part.data["value"], part.data["scope"], part.data["text"]) for part in parts]


CASES: list[tuple[str, list[Found]]] = [
    ("经考察，确定石某某、陶某某等3名同志为拟聘用人员", [(3, "total", "等3名")]),
    ("拟引进汤某某等7人到我校工作，现公示如下", [(7, "total", "拟引进汤某某等7人")]),
    ("拟聘用人员名单等5人反映", []),
    ("确定11名同志为我市2022年特岗教师拟聘人员", [(11, "total", "确定11名")]),
    ("拟录用文学院苏某等2人为我校教职员工", [(2, "total", "等2人")]),
    ("现将沈某某等１２名考生予以公示", [(12, "total", "等１２名")]),
    ("罗某等十二位同志拟任职务公示如下", [(12, "total", "等十二位")]),
    ("袁某等263名罪犯", [(263, "total", "等263名")]),
    ("夏某等7人予以公示", [(7, "total", "等7人")]),
    ("彭某等共5名毕业生", [(5, "total", "等共5名")]),
    ("决定录用以下6名博士", [(6, "total", "以下6名")]),
    ("下列共计18位同志", [(18, "total", "下列共计18位")]),
    ("确定拟聘用人员14名，现予以公示", [(14, "total", "拟聘用人员14名")]),
    ("拟引进17名急需紧缺人才", [(17, "total", "拟引进17名")]),
    ("拟招募的8名人员", [(8, "total", "拟招募的8名")]),
    ("拟录取硕士研究生共计65人。", [(65, "total", "拟录取硕士研究生共计65人")]),
    ("经研究，确定14名同志为拟聘用人员", [(14, "total", "确定14名")]),
    ("评选出16名教师为推荐人选", [(16, "total", "评选出16名")]),
    ("拟录取名单（共计65人）", [(65, "total", "65人")]),
    ("关于2031年拟聘用人员的公示(868人)", [(868, "total", "868人")]),
    ("拟录用石小满、陶一鸣2人为我校教职员工", [(2, "total", "2人")]),
    ("现将石小满、陶一鸣共2名同志予以公示", [(2, "total", "2名")]),
    ("现将拟引进博士人才（共5人）名单公示如下", [(5, "total", "5人")]),
    ("合计：65人", [(65, "total", "合计：65人")]),
    ("　　共计 21人。", [(21, "total", "共计 21人")]),
    ("一、江岸区教育局（8人）", [(8, "group", "8人")]),
    ("（二）江岸区实验小学(3名)", [(3, "group", "3名")]),
    ("田径（6人）", [(6, "group", "6人")]),
    ("一、拟聘用人员（17人）", [(17, "group", "17人")]),
    ("以上人员共4名。", [(4, "total", "以上人员共4名")]),
    ("经研究，以上4名同志拟聘用", [(4, "total", "以上4名")]),
    # not counts of a roster
    ("副科级以上2名", []),
    ("拟认定石小满、陶一鸣2人为甲类人才，夏荷、秋水、冬青等3人为乙类人才", []),
    ("考察组由县委组织部、人社局2人组成", []),
    ("拟引进人员（5人）", [(5, "total", "5人")]),
    ("现将拟引进博士人才（5人以上）名单公示如下", []),
    ("每个岗位招聘1名，共招聘20名教师", []),
    ("笔试前3名进入面试", []),
    ("获得第3名", []),
    ("拟招聘20名教师", []),
    ("招聘计划5名", []),
    ("按1:3的比例确定3名进入面试", []),
    ("需选民等10人以上联名", []),
    ("县委书记石某等3人组成考察组", []),
    ("全县共有党员12人参加会议", []),
    ("评选出10名推荐人选", []),
    ("评选出10名教师为推荐人选，12名教师为提名奖人选，拟表彰5名", []),
    ("陶某等10人为推荐人选，夏某等10人为提名奖推荐人选", []),
    ("本次培训等20人次为主", []),
    ("等二三名同志", []),
    ("等0名同志", []),
    ("", []),
]


@pytest.mark.parametrize(("text", "expected"), CASES, ids=[case[0][:20] for case in CASES])
def test_counts(text: str, expected: list[Found]) -> None:
    assert found(text) == expected


@given(st.text(alphabet="等以下拟聘用录取人员名人位共计合为一二十百0123（()）、，。\n 选单", max_size=40))
def test_any_text_is_read_without_a_fault(text: str) -> None:
    found(text)


def test_hundreds_are_added_up() -> None:
    assert found("等一百零五名同志")[0][0] == 105
    assert found("等两名同志")[0][0] == 2
    assert found("等二十名同志")[0][0] == 20
