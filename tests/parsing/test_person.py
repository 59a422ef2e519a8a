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
    for name in {part.data["type"] for part in found}:
        adapter(name).validate_python(tuple(part.data for part in found), context={"lenient": True})
    return found


def entries(text: str, kind: str = "recruitment") -> list[dict[str, Any]]:
    return [{key: value for key, value in part.data.items() if key != "type"} for part in parts(text, kind)]


SENTENCES: list[tuple[str, list[dict[str, Any]]]] = [
    (
        "边巴旺堆，男，东山职业技术学院畜牧兽医专业，拟聘单位：石桥镇农牧中心",
        [
            {
                "name": "边巴旺堆",
                "gender": "男",
                "unit": "石桥镇农牧中心",
            }
        ],
    ),
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
APPOINTEES: list[tuple[str, list[dict[str, Any]]]] = [
    (
        "张远，男，汉族，1981年3月生，江州云溪人，大学学历，中共党员，现任石桥县水利局副局长，拟任石桥县农业局局长。",
        [
            {
                "name": "张远",
                "gender": "男",
                "ethnicity": "汉族",
                "birth": "1981年3月",
                "native_place": "江州云溪",
                "education": "大学学历",
                "party": "中共党员",
                "current_post": "石桥县水利局副局长",
                "proposed_post": "石桥县农业局局长",
            }
        ],
    ),
    (
        "1、林　峰，男，1975.03生，1997年8月参加工作，1996.12入党，现为市教育局副局长，一级主任科员，拟提名为市体育局局长人选。",
        [
            {
                "name": "林峰",
                "gender": "男",
                "birth": "1975.03",
                "started_work": "1997年8月",
                "joined_party": "1996.12",
                "current_post": "市教育局副局长，一级主任科员",
                "proposed_post": "市体育局局长人选",
            }
        ],
    ),
    (
        "（一）赵一鸣（曾用名：赵小鸣），女，苗族，42岁，研究生（法学硕士），现任某镇党委副书记，拟进一步使用。",
        [
            {
                "name": "赵一鸣",
                "gender": "女",
                "ethnicity": "苗族",
                "age": "42岁",
                "education": "研究生",
                "degree": "法学硕士",
                "current_post": "某镇党委副书记",
                "proposed_post": "进一步使用",
            }
        ],
    ),
    (
        "钱伟,男,回族,无党派人士,现任市图书馆副馆长,拟交流提任市文化馆馆长(试用期一年),免去市图书馆副馆长职务",
        [
            {
                "name": "钱伟",
                "gender": "男",
                "ethnicity": "回族",
                "party": "无党派人士",
                "current_post": "市图书馆副馆长",
                "proposed_post": "市文化馆馆长(试用期一年)",
                "removed_post": "市图书馆副馆长",
            }
        ],
    ),
    (
        "钱伟，男，汉族，拟免去市图书馆副馆长，爱好书法",
        [{"name": "钱伟", "gender": "男", "ethnicity": "汉族", "removed_post": "市图书馆副馆长"}],
    ),
    (
        "县水利局副局长孙宏，男，1975年1月出生，民盟盟员，拟任县水利局局长；县交通局副局长李娜（女），拟任县交通局局长",
        [
            {
                "name": "孙宏",
                "current_post": "县水利局副局长",
                "gender": "男",
                "birth": "1975年1月",
                "party": "民盟盟员",
                "proposed_post": "县水利局局长",
            },
            {"name": "李娜", "current_post": "县交通局副局长", "gender": "女", "proposed_post": "县交通局局长"},
        ],
    ),
    (
        "周涛同志，男，大学学历。现任某县副县长。拟任某县县长。",
        [
            {
                "name": "周涛",
                "gender": "男",
                "education": "大学学历",
                "current_post": "某县副县长",
                "proposed_post": "某县县长",
            }
        ],
    ),
    (
        "扎西，男，藏族，1985年4月生，大学学历法学学士，中共党员（2007年6月入党），高级工程师，局长助理，拟晋升为四级调研员",
        [
            {
                "name": "扎西",
                "gender": "男",
                "ethnicity": "藏族",
                "birth": "1985年4月",
                "education": "大学学历",
                "degree": "法学学士",
                "party": "中共党员",
                "joined_party": "2007年6月",
                "qualification": "高级工程师",
                "current_post": "局长助理",
                "proposed_post": "四级调研员",
            }
        ],
    ),
    (
        "郑敏 女 汉族 1983.07 大学 中共党员 县司法局一级科员 拟任四级主任科员",
        [
            {
                "name": "郑敏",
                "gender": "女",
                "ethnicity": "汉族",
                "birth": "1983.07",
                "education": "大学",
                "party": "中共党员",
                "current_post": "县司法局一级科员",
                "proposed_post": "四级主任科员",
            }
        ],
    ),
    (
        "周涛，男，在职研\n  究生学历，某医院主治医师，拟任科\n主任",
        [
            {
                "name": "周涛",
                "gender": "男",
                "education": "在职研究生学历",
                "current_post": "某医院主治医师",
                "proposed_post": "科主任",
            }
        ],
    ),
    (
        "其中，现任市采购中心主任周涛的简历显示：“男，1975年1月出生，党校大学学历，1994年11月入党。”",
        [
            {
                "name": "周涛",
                "current_post": "市采购中心主任",
                "gender": "男",
                "birth": "1975年1月",
                "education": "党校大学学历",
                "joined_party": "1994年11月",
            }
        ],
    ),
    (
        "周涛，县水利局一级主任科员，拟晋升四级调研员；李娜（现任县水利局科员）",
        [
            {"name": "周涛", "current_post": "县水利局一级主任科员", "proposed_post": "四级调研员"},
            {"name": "李娜", "current_post": "县水利局科员"},
        ],
    ),
    ("预备党员周涛同志，男，1998年3月出生", [{"name": "周涛", "gender": "男", "birth": "1998年3月"}]),
    ("周涛同志基本情况：男，大学学历", [{"name": "周涛", "gender": "男", "education": "大学学历"}]),
    ("隋  晓  棠，女，1979年4月出生", [{"name": "隋晓棠", "gender": "女", "birth": "1979年4月"}]),
    (
        "郑敏：女，籍贯江西吉水，现任职务：校长，拟任职务为：局长",
        [
            {
                "name": "郑敏",
                "gender": "女",
                "native_place": "江西吉水",
                "current_post": "校长",
                "proposed_post": "局长",
            }
        ],
    ),
    (
        "该生名为谭琪，1997年11月出生于明湖，大学学位，拟提名为副镇长候选人。对此有人不解。",
        [{"name": "谭琪", "birth": "1997年11月", "proposed_post": "副镇长候选人"}],
    ),
]
MEMBERS: list[tuple[str, list[dict[str, Any]]]] = [
    (
        "张丽，女，1990年5月出生，现任信息科干事，2019年5月10日递交入党申请书，2019年12月被确定为入党积极分子，2020年11月列为发展对象，2021年6月接收为中共预备党员，2022年6月按期转正，培养联系人：王五、赵六。",
        [
            {
                "name": "张丽",
                "gender": "女",
                "birth": "1990年5月",
                "post": "信息科干事",
                "applied": "2019年5月10日",
                "activist_since": "2019年12月",
                "development_since": "2020年11月",
                "probationary_since": "2021年6月",
                "confirmed": "2022年6月",
                "contact_members": "王五、赵六",
            }
        ],
    ),
    (
        "张丽，女，2018级会计班。2019年5月向党组织递交了入党申请书，2021年6月入党",
        [{"name": "张丽", "gender": "女", "applied": "2019年5月", "probationary_since": "2021年6月"}],
    ),
]
NO_PERSONS = [
    "",
    "张帆、李想、王勇",
    "张帆说，今年天气很好。",
    "高校，男女不限，本科学历。",
    "联系人：张帆，电话：0351-1234567",
    "家庭主要成员：妻子李丽，女，1981年7月出生",
    "该项目，1998年开工，2001年竣工。",
    "负责人，女，",
    "😀，男，1999年生",
]


@pytest.mark.parametrize(("text", "wanted"), SENTENCES)
def test_persons(text: str, wanted: list[dict[str, Any]]) -> None:
    assert entries(text) == wanted


@pytest.mark.parametrize(("text", "wanted"), APPOINTEES)
def test_appointees(text: str, wanted: list[dict[str, Any]]) -> None:
    assert entries(text, "appointment") == wanted


@pytest.mark.parametrize(("text", "wanted"), MEMBERS)
def test_members(text: str, wanted: list[dict[str, Any]]) -> None:
    assert entries(text, "party_membership") == wanted


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
        "拟进一步使用",
        "免去",
        "局长",
        "42岁",
        "递交入党申请书",
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
