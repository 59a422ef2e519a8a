"""Persons with particulars in running text → entries."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from notices.document import Document
from notices.models.kinds import adapter, kinds
from notices.parsing.part import Part
from notices.parsing.person import merge_persons, read_persons

KINDS = kinds()


def parts(text: str, kind: str = "recruitment") -> list[Part]:
    """The persons of one paragraph; each value is what stands at its place."""
    document = Document(text, ())
    found = read_persons(document, 0, len(text), KINDS[kind])
    for part in found:
        for loc, pieces in part.places.items():
            said = document.slice(*pieces)
            if loc == ("name",):
                assert "".join(said.split()) == part.data["name"]
            elif loc and loc[0] == "extra":
                assert part.data["extra"][loc[1]] == said
            elif loc:
                assert said.startswith(part.data[str(loc[0])])
    adapter("candidate" if kind != "other" else "item").validate_python(
        tuple(part.data for part in found), context={"lenient": True}
    )
    return found


def entries(text: str, kind: str = "recruitment") -> list[dict[str, Any]]:
    return [{key: value for key, value in part.data.items() if key != "type"} for part in parts(text, kind)]


SENTENCES: list[tuple[str, list[dict[str, Any]]]] = [
    (
        "姚岚，女，1998年3月出生，东山师范大学汉语言文学专业毕业，大学本科学历，拟聘用为档案管理岗（管理九级）；",
        [
            {
                "name": "姚岚",
                "gender": "女",
                "birth": "1998年3月",
                "origin": "东山师范大学",
                "studied": "汉语言文学",
                "education": "大学本科学历",
                "position": "档案管理岗（管理九级）",
            }
        ],
    ),
    (
        "1.唐华，男，1991年生，西山大学教育学博士，拟引进至教师教育学院，待遇类别：C类。2.戴红，女，1990年生，北方大学物理学博士，拟引进至理学院工作，待遇类别：B类。",
        [
            {
                "name": "唐华",
                "gender": "男",
                "birth": "1991年",
                "origin": "西山大学",
                "degree": "教育学博士",
                "unit": "教师教育学院",
                "extra": {"待遇类别": "C类"},
            },
            {
                "name": "戴红",
                "gender": "女",
                "birth": "1990年",
                "origin": "北方大学",
                "degree": "物理学博士",
                "unit": "理学院",
                "extra": {"待遇类别": "B类"},
            },
        ],
    ),
    (
        "冯辰，男，汉族，1979年8月生，江西云溪人，2001年5月加入中国共产党，2003年7月参加工作，博士研究生学历，中共党员，现任物理系副主任，拟任科技处副处长。",
        [
            {
                "name": "冯辰",
                "gender": "男",
                "ethnicity": "汉族",
                "birth": "1979年8月",
                "education": "博士研究生学历",
                "position": "科技处副处长",
                "extra": {
                    "籍贯": "江西云溪",
                    "入党时间": "2001年5月",
                    "参加工作时间": "2003年7月",
                    "政治面貌": "中共党员",
                    "现任职务": "物理系副主任",
                },
            }
        ],
    ),
    ("叶  岚  拟任图书馆副馆长", [{"name": "叶岚", "position": "图书馆副馆长"}]),
    ("叶岚（曾用名：叶小岚），女，出生于1990年5月", [{"name": "叶岚", "gender": "女", "birth": "1990年5月"}]),
    (
        "陈勇（工作单位：某某股份公司；受理部门：石桥区人社局），男，1988年05月出生",
        [
            {
                "name": "陈勇",
                "origin": "某某股份公司",
                "gender": "男",
                "birth": "1988年05月",
                "extra": {"受理部门": "石桥区人社局"},
            }
        ],
    ),
    (
        "张帆（女，汉族，1990.03生）、李想（男，回族，1981.05生）",
        [
            {"name": "张帆", "gender": "女", "ethnicity": "汉族", "birth": "1990.03"},
            {"name": "李想", "gender": "男", "ethnicity": "回族", "birth": "1981.05"},
        ],
    ),
    (
        "李娜，毕业于北方大学会计学专业，研究生学历，管理学硕士学位，准考证号20220101，笔试成绩85.5分，拟聘岗位：出纳。",
        [
            {
                "name": "李娜",
                "origin": "北方大学",
                "studied": "会计学",
                "education": "研究生学历",
                "degree": "管理学硕士学位",
                "exam_number": "20220101",
                "written_score": "85.5",
                "position": "出纳",
            }
        ],
    ),
    (
        "李娜，女，毕业院校为北方大学，笔试成绩：缺考",
        [{"name": "李娜", "gender": "女", "origin": "北方大学", "extra": {"笔试成绩": "缺考"}}],
    ),
    ("李娜，女，2015年6月毕业于北方大学", [{"name": "李娜", "gender": "女", "origin": "北方大学"}]),
    (
        "阿依古丽·买买提，女，维吾尔族，1995年6月生，南山大学本科毕业，拟录用为一级科员",
        [
            {
                "name": "阿依古丽·买买提",
                "gender": "女",
                "ethnicity": "维吾尔族",
                "birth": "1995年6月",
                "origin": "南山大学",
                "education": "本科",
                "position": "一级科员",
            }
        ],
    ),
    ("一、张婉　公民身份号码 46002319880229001X", [{"name": "张婉", "id_number": "46002319880229001X"}]),
    (
        "王*轩，男，1999年生，海滨大学（Seaside University）体育学硕士毕业",
        [
            {
                "name": "王*轩",
                "gender": "男",
                "birth": "1999年",
                "origin": "海滨大学（Seaside University）",
                "degree": "体育学硕士",
            }
        ],
    ),
    (
        "令狐　冲，男，1998\n年3月出生，拟聘用到石桥区\n水利局",
        [{"name": "令狐冲", "gender": "男", "birth": "1998年3月", "unit": "石桥区水利局"}],
    ),
    (
        "李娜，女，爱好书法，会计学硕士，拟提名为副镇长候选人",
        [{"name": "李娜", "gender": "女", "degree": "会计学硕士", "position": "副镇长候选人"}],
    ),
    (
        "张帆,女,1990.03生,李想,男,1981.05生",
        [{"name": "张帆", "gender": "女", "birth": "1990.03"}, {"name": "李想", "gender": "男", "birth": "1981.05"}],
    ),
]
NO_PERSONS = [
    "",
    "张帆、李想、王勇",
    "张帆说，今年天气很好。",
    "高校，男女不限，本科学历。",
    "联系人：张帆，电话：0351-1234567",
    "该项目，1998年开工，2001年竣工。",
    "负责人，女，",
    "😀，男，1999年生",
]


@pytest.mark.parametrize(("text", "wanted"), SENTENCES)
def test_persons(text: str, wanted: list[dict[str, Any]]) -> None:
    assert entries(text) == wanted


@pytest.mark.parametrize("text", NO_PERSONS)
def test_no_persons(text: str) -> None:
    assert entries(text) == []


def test_half_width_reads_the_same() -> None:
    assert entries("姚岚,女,1998年3月出生,拟任会计;") == entries("姚岚，女，1998年3月出生，拟任会计；")


def test_a_model_without_the_fields_keeps_them_by_header() -> None:
    assert entries("冯辰，男，1979年8月生，法学学士，拟任副处长。", "other") == [
        {"name": "冯辰", "extra": {"性别": "男", "出生年月": "1979年8月", "学位": "法学学士", "拟任职务": "副处长"}}
    ]


def test_the_same_person_is_one() -> None:
    merged = merge_persons(
        [
            *parts("冯辰  拟任副处长"),
            *parts("冯辰，男，1979年8月生，现任科长，中共党员。"),
            *parts("李娜，女，1990年生"),
        ]
    )
    assert [part.data for part in merged] == [
        {
            "type": "candidate",
            "name": "冯辰",
            "position": "副处长",
            "gender": "男",
            "birth": "1979年8月",
            "extra": {"现任职务": "科长", "政治面貌": "中共党员"},
        },
        {"type": "candidate", "name": "李娜", "gender": "女", "birth": "1990年"},
    ]


CLAUSES = st.sampled_from(
    [
        "张帆",
        "，",
        "女",
        "男",
        "1998年3月",
        "生",
        "出生",
        "（",
        "）",
        "汉族",
        "毕业",
        "大学",
        "博士",
        "拟任",
        "；",
        "。",
        "\n",
        "现任",
        "拟聘用到",
        "准考证号",
        "：",
        "人",
    ]
)


@given(st.text(max_size=40) | st.lists(CLAUSES, max_size=16).map("".join))
def test_any_text(text: str) -> None:
    parts(text)


def test_hostile_lines_stay_cheap() -> None:
    for text in (
        "张" * 20_000,
        "张三，" * 10_000,
        "张三（" * 10_000,
        "张三，男，" * 5_000,
        "，男" * 10_000,
        "张三，北京大学" * 3_000,
    ):
        read_persons(Document(text, ()), 0, len(text), KINDS["recruitment"])
