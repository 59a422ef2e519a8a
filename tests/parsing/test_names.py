"""Lists of names in the body of a notice → entries."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

import notices
from notices.document import Block, Document
from notices.models.kinds import kinds
from notices.parsing.names import read_names

KINDS = kinds()


def document(text: str) -> Document:
    """``text`` with a block for each line that is not blank."""
    blocks: list[Block] = []
    at = 0
    for line in text.split("\n"):
        if line.strip():
            start = at + len(line) - len(line.lstrip())
            blocks.append(Block("paragraph", start, start + len(line.strip())))
        at += len(line) + 1
    return Document(text, tuple(blocks))


def entries(text: str, kind: str = "talent") -> list[dict[str, Any]]:
    """The entries without their type; the wording of each value is checked on the way."""
    read = document(text)
    parts = read_names(read, read.blocks, KINDS[kind])
    for part in parts:
        for loc, pieces in part.places.items():
            said = "".join(read.slice(*pieces).split())
            if loc:
                value = part.data["extra"][loc[1]] if loc[0] == "extra" else part.data[str(loc[0])]
                assert said == value.replace(" ", "")
        assert read.slice(*part.places[()]) == read.slice(*part.places["name",])
    return [{key: value for key, value in part.data.items() if key != "type"} for part in parts]


def named(*names: str, **around: Any) -> list[dict[str, Any]]:
    return [{"name": name, **around} for name in names]


CASES: list[tuple[str, str, list[dict[str, Any]]]] = [
    ("after a sentence", "现将名单公示如下：\n马波、龚露露", named("马波", "龚露露")),
    ("one name after a sentence", "现将拟聘用人员公示如下。\n马波", named("马波")),
    ("one a line", "拟录用人员名单\n马波\n龚露露\n武红霞", named("马波", "龚露露", "武红霞")),
    ("numbered lines", "拟录用人员名单：\n1.马波\n2.龚露露", named("马波", "龚露露")),
    ("without a word before", "特此公示。\n马波、龚露露、武红霞", named("马波", "龚露露", "武红霞")),
    (
        "headings in two levels",
        "现公示如下：\n一、石桥区教育局（3人）\n（一）石桥第一中学（2人）\n马波、龚露露\n（二）石桥小学（1人）\n武红霞\n二、石桥区水利局（1人）\n胡　涛",
        [
            *named("马波", "龚露露", unit="石桥第一中学", supervisor_unit="石桥区教育局"),
            *named("武红霞", unit="石桥小学", supervisor_unit="石桥区教育局"),
            *named("胡涛", unit="石桥区水利局"),
        ],
    ),
    (
        "subjects, posts, schools",
        "拟录取名单\n一、物流工程专业\n马波\n二、语文教师（1人）\n龚露露\n三、北方大学\n武红霞",
        [
            *named("马波", major="物流工程专业"),
            *named("龚露露", position="语文教师"),
            *named("武红霞", origin="北方大学"),
        ],
    ),
    (
        "a heading that no field carries",
        "名单如下：\n田径（2人）\n马波　龚露露\n篮球（1人）\n武红霞",
        [*named("马波", "龚露露", extra={"分组": "田径"}), *named("武红霞", extra={"分组": "篮球"})],
    ),
    (
        "an everyday surname among others",
        "名单如下：\n一、会计岗\n尚萱\n二、出纳岗\n马波",
        [*named("尚萱", position="会计岗"), *named("马波", position="出纳岗")],
    ),
    ("masked names", "名单如下：\n王*轩、张*", named("王*轩", "张*")),
    ("a label", "拟聘用人员：马波、龚露露", named("马波", "龚露露")),
    (
        "a label is a heading too",
        "名单：\n英语专业：马波 龚露露\n法学专业：武红霞",
        [*named("马波", "龚露露", major="英语专业"), *named("武红霞", major="法学专业")],
    ),
    ("a label that counts", "教育局（3名）：马波、龚露露、武红霞", named("马波", "龚露露", "武红霞", unit="教育局")),
    (
        "reserves by label",
        "拟聘用人员：马波、龚露露\n候补：武红霞",
        [*named("马波", "龚露露"), *named("武红霞", reserve=True)],
    ),
    (
        "reserves by heading",
        "名单如下：\n一、拟录取\n马波\n二、候补\n武红霞",
        [*named("马波"), *named("武红霞", reserve=True)],
    ),
    (
        "reserves by sentence",
        "名单如下：\n马波、龚露露\n候补人员名单如下：\n武红霞",
        [*named("马波", "龚露露"), *named("武红霞", reserve=True)],
    ),
    (
        "reserves by note",
        "名单如下：\n马波、武红霞（替补）",
        [*named("马波"), *named("武红霞", remark="替补", reserve=True)],
    ),
    (
        "notes",
        "名单如下：\n次仁（男，藏族）、马波（免试）",
        [{"name": "次仁", "gender": "男", "ethnicity": "藏族"}, {"name": "马波", "remark": "免试"}],
    ),
    (
        "colleges and subjects by their codes, tutors, numbers",
        "拟录取名单：\n101 海洋学院\n070700 海洋科学\n马波（导师：林一舟教授）\n20290104 龚露露",
        [
            {"name": "马波", "tutor": "林一舟教授", "major": "海洋科学", "unit": "海洋学院"},
            {"name": "龚露露", "exam_number": "20290104", "major": "海洋科学", "unit": "海洋学院"},
        ],
    ),
    (
        "a heading with a number before the names",
        "名单如下：\n会计岗（2人） 马波 龚露露",
        named("马波", "龚露露", position="会计岗"),
    ),
    (
        "bodies in brackets",
        "名单如下：\n马波（云溪县人民医院）、龚露露（免试）",
        [{"name": "马波", "unit": "云溪县人民医院"}, {"name": "龚露露", "remark": "免试"}],
    ),
    (
        "what they are, where no field is for it",
        "名单如下：\n马波　县税务局干部\n龚露露　云溪县人民医院",
        [{"name": "马波", "extra": {"说明": "县税务局干部"}}, {"name": "龚露露", "unit": "云溪县人民医院"}],
    ),
    (
        "sums",
        "名单如下：\n马波 3000元\n龚露露 82.50",
        [
            {"name": "马波", "remark": "3000元"},
            {"name": "龚露露", "remark": "82.50"},
        ],
    ),
    ("a rare surname among others", "名单如下：\n" + "、".join(["马波"] * 9 + ["閦晓妍"]), named(*["马波"] * 9)),
    (
        "a heading goes with the next of its depth",
        "名单如下：\n华中站\n马波、龚露露\n西北站\n武红霞、胡涛",
        [*named("马波", "龚露露", extra={"分组": "华中站"}), *named("武红霞", "胡涛", extra={"分组": "西北站"})],
    ),
]
NO_ROSTERS = [
    ("words", "现公示如下：\n血压、胸片、色觉\n江苏、安徽、云南"),
    ("a contact", "公示名单如下。\n联系人：马波、龚露露、武红霞"),
    ("experts", "评审专家名单：\n马波、龚露露、武红霞"),
    ("experts under a heading", "一、评审专家\n马波、龚露露、武红霞"),
    ("bylines", "海报：罗永 周若静\n编辑：高书澈\n审核：苏乐沐"),
    ("reporters", "本报记者 马波 龚露露"),
    ("a menu", "首页\n高层\n方圆\n安居\n石榴\n华章"),
    ("two names that nothing introduces", "特此公示。\n马波\n龚露露"),
    ("a sentence", "马波、龚露露等人昨日抵达。"),
    ("a headline and its author", "春风十里\n马波"),
    ("columns", "姓名 性别 岗位"),
    ("everyday words", "公示名单如下：\n商务、水文、海洋\n云端、松鼠"),
    ("nothing", ""),
]


@pytest.mark.parametrize(("text", "wanted"), [case[1:] for case in CASES], ids=[case[0] for case in CASES])
def test_rosters(text: str, wanted: list[dict[str, Any]]) -> None:
    assert entries(text) == wanted


@pytest.mark.parametrize("text", [case[1] for case in NO_ROSTERS], ids=[case[0] for case in NO_ROSTERS])
def test_no_rosters(text: str) -> None:
    assert entries(text) == []


def test_a_model_without_the_fields_keeps_them_by_header() -> None:
    assert entries("名单如下：\n次仁（男，藏族）、马波（免试）", "other") == [
        {"name": "次仁", "extra": {"性别": "男", "民族": "藏族"}},
        {"name": "马波", "extra": {"备注": "免试"}},
    ]


def test_a_table_ends_the_list() -> None:
    text = "名单如下：\n岗位\t姓名\n马波"
    read = document(text)
    blocks = [Block("table", b.start, b.end) if "\t" in text[b.start : b.end] else b for b in read.blocks]
    assert read_names(read, blocks, KINDS["talent"]) == []


LINES = st.sampled_from(
    [
        "马波、龚露露",
        "胡　涛　　刘艳红",
        "一、教育局（3人）",
        "（一）中学",
        "名单如下：",
        "候补：武红霞",
        "联系人：马波",
        "公示期五天。",
        "马波",
        "",
        "方案",
    ]
)


@given(st.lists(LINES | st.text(alphabet=st.characters(exclude_categories=["Cs"]), max_size=12), max_size=8))
def test_any_lines(lines: list[str]) -> None:
    read = document("\n".join(lines))
    for part in read_names(read, read.blocks, KINDS["recruitment"]):
        assert part.data["name"]
        assert "".join(read.slice(*part.places["name",]).split()) == part.data["name"].replace(" ", "")


HONOURED: list[tuple[str, str, list[dict[str, Any]]]] = [
    (
        "what they are",
        "一、劳动模范推荐对象\n1.马波 石桥供电所班长兼安全员\n2.龚露露 石桥第一中学校长",
        [
            {"name": "马波", "post": "石桥供电所班长兼安全员", "award": "劳动模范"},
            {"name": "龚露露", "post": "石桥第一中学校长", "award": "劳动模范"},
        ],
    ),
    (
        "whose they are",
        "会计学院（2人）\n会计2903班 马波\n会计2904 龚露露",
        [
            {"name": "马波", "class_name": "会计2903班", "unit": "会计学院"},
            {"name": "龚露露", "class_name": "会计2904", "unit": "会计学院"},
        ],
    ),
    ("educators are no authors", "一、优秀教育工作者\n马波、龚露露", named("马波", "龚露露", award="优秀教育工作者")),
    (
        "an everyday surname among others",
        "一、劳动模范\n1.马波 石桥供电所班长\n2.边巧云 石桥第一中学校长",
        [
            {"name": "马波", "post": "石桥供电所班长", "award": "劳动模范"},
            {"name": "边巧云", "post": "石桥第一中学校长", "award": "劳动模范"},
        ],
    ),
    ("below a title that speaks of a review", "石桥县职称评审结果公示\n马波、龚露露", named("马波", "龚露露")),
    (
        "a label with a number is a heading of its own",
        "一、优秀教师\n马波、龚露露\n二、其他：武红霞",
        [*named("马波", "龚露露", award="优秀教师"), {"name": "武红霞", "extra": {"分组": "其他"}}],
    ),
    (
        "a class of designers",
        "名单如下：\n环境设计2301班：马波、龚露露",
        named("马波", "龚露露", class_name="环境设计2301班"),
    ),
    ("those who made it", "审核：马波、龚露露", []),
    ("without a heading or a number", "特此公示。\n马波 石桥供电所班长", []),
]


def test_classes_in_brackets() -> None:
    assert entries("一、国家奖学金\n马波（女，护理2903班）、龚露露（2人）", "scholarship") == [
        {"name": "马波", "gender": "女", "class_name": "护理2903班", "category": "国家奖学金"},
        {"name": "龚露露", "remark": "2人", "category": "国家奖学金"},
    ]


def test_those_who_are_appointed_have_posts() -> None:
    assert entries("拟任人选名单：\n马波　县税务局科长", "appointment") == [
        {"name": "马波", "current_post": "县税务局科长"}
    ]


def test_what_a_household_gets_is_a_remark() -> None:
    found = entries("现将救助对象公示如下：\n马小波 石桥村三组 因病 900元", "welfare")
    assert found == named("马小波", remark="石桥村三组 因病 900元")


def test_students_have_classes() -> None:
    text = "一、国家奖学金\n马波 机电学院 机械2802\n龚露露 商学院国际经济系"
    assert entries(text, "scholarship") == [
        {"name": "马波", "class_name": "机电学院 机械2802", "category": "国家奖学金"},
        {"name": "龚露露", "unit": "商学院国际经济系", "category": "国家奖学金"},
    ]


@pytest.mark.parametrize(("text", "wanted"), [case[1:] for case in HONOURED], ids=[case[0] for case in HONOURED])
def test_honoured(text: str, wanted: list[dict[str, Any]]) -> None:
    assert entries(text, "honour") == wanted


def test_tutors_behind_a_label_and_reserves_with_a_remark_are_not_of_the_roster() -> None:
    notice = notices.parse(
        "明湖学院2031年博士研究生拟录取公示\n现将拟录取考生信息公示如下：\n考生姓名：洪建平\n拟录取导师：赵今\n\n考生姓名：晏婷\n"
        "拟录取导师：聂红兵\n公示期：5天\n"
    )
    assert [entry.name for entry in notice.entries] == ["洪建平", "晏婷"]
    notice = notices.parse(
        "明湖学院推荐免试研究生名单公示\n现将名单公示如下：\n历史学（3人）：褚婧怡、温子昂、郑雅文\n候补（按顺序递补）：尚文博、靳璐瑶\n公示期：5天\n"
    )
    assert [(entry.name, entry.reserve) for entry in notice.entries][2:] == [
        ("郑雅文", None),
        ("尚文博", True),
        ("靳璐瑶", True),
    ]
