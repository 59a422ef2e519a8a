"""Headers → fields of entries."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from notices.models.other import Item
from notices.models.recruitment import Candidate
from notices.parsing.header import find_carrier, plain

CASES = [
    ("姓名", "name"),
    ("姓　名", "name"),
    ("姓 名", "name"),
    ("考生姓名", "name"),
    ("进入体检人员姓名", "name"),
    ("拟聘用人员姓名", "name"),
    ("递补人员姓名", "name"),
    ("正式代表候选人姓名", "name"),
    ("合作导师姓名", None),
    ("拟聘对象姓名（性别）", "name"),
    ("正式（3人）", "name"),
    ("推免名单（共计7人）", "name"),
    ("报考岗位名称及代码", "position"),
    ("拟聘用岗位（代码）", "position"),
    ("拟聘岗位及等级", "position"),
    ("具体招聘岗位", "position"),
    ("報考崗位", "position"),
    ("岗位代码", "position_code"),
    ("报考岗位代码", "position_code"),
    ("职位编码", "position_code"),
    ("院（系）、单位", "unit"),
    ("拟聘用单位名称", "unit"),
    ("招聘单位（盖章）", "unit"),
    ("主管部门", "supervisor_unit"),
    ("笔试成绩(60%)", "written_score"),
    ("笔试成绩×40%", "written_score"),
    ("成绩（笔试）", "written_score"),
    ("笔试折合成绩", "written_score"),
    ("面试成绩（占40%）", "interview_score"),
    ("面試成績", "interview_score"),
    ("综合成绩（笔试50%+面试50%）", "total_score"),
    ("总成绩", "total_score"),
    ("名次", "rank"),
    ("岗位排名", "rank"),
    ("面试排名", None),
    ("学历/学位", "education"),
    ("身份证号（后四位）", "id_number"),
    ("准考证号", "exam_number"),
    ("拟录取导师", "tutor"),
    ("导师姓名", "tutor"),
    ("是否进入体检", "outcome"),
    ("备注", "remark"),
    ("备注#2", "remark"),
    # Other people, and what no field carries
    ("联系人姓名", None),
    ("家长姓名", None),
    ("推荐单位", None),
    ("研究方向", "direction"),
    ("姓名/性别", None),
    ("招聘人数", None),
    ("", None),
    ("姓" * 50, None),
]
LEVELS = [
    (("成绩", "笔试"), "written_score"),
    (("考试成绩", "面试（60%）"), "interview_score"),
    (("笔试", "成绩"), "written_score"),
    (("面试", "折合成绩"), "interview_score"),
    (("应聘岗位", "单位"), "unit"),
    (("岗位", "名称"), "position"),
    (("报考情况", "准考证号"), "exam_number"),
    (("家庭", "电话"), None),
]


@pytest.mark.parametrize(("header", "field"), CASES)
def test_header(header: str, field: str | None) -> None:
    found = find_carrier(Candidate, header)
    assert (found and found.field) == field


@pytest.mark.parametrize(("levels", "field"), LEVELS)
def test_levels(levels: tuple[str, ...], field: str | None) -> None:
    found = find_carrier(Candidate, "/".join(levels), levels)
    assert (found and found.field) == field


def test_every_listed_word_is_carried_by_its_field() -> None:
    for model in (Candidate, Item):
        listed: dict[str, str] = {}
        for field, words in model.headers.items():
            for word in words:
                assert listed.setdefault(plain(word), field) == field, f"{word} is listed for two fields"
                found = find_carrier(model, word)
                assert found is not None
                assert found.field == field


def test_a_header_taken_apart_ranks_behind_a_known_one() -> None:
    known, apart = find_carrier(Candidate, "岗位名称"), find_carrier(Candidate, "报考岗位名称及代码")
    assert known is not None
    assert apart is not None
    assert known.rank < apart.rank


@given(st.text(max_size=60), st.lists(st.text(max_size=8), max_size=3))
def test_any_text(header: str, levels: list[str]) -> None:
    find_carrier(Candidate, header, levels)
