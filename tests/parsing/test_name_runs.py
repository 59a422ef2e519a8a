"""Runs of lines that list names: what of them is the roster, and what only looks like one."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from notices.document import Document
from notices.parsing.name_list import unpadded
from notices.parsing.name_run import NameRun
from notices.parsing.name_runs import Lists
from notices.sources.text import read_text
from tests.support.work import calls


def runs(text: str, persons: tuple[int, ...] = ()) -> tuple[Document, list[NameRun]]:
    document = read_text(text)
    return document, Lists(document, document.blocks, persons=persons).read()


def names(text: str) -> str:
    """The names of ``text`` between blanks; a reserve has an asterisk."""
    document, found = runs(text)
    return " ".join(
        unpadded(document.text[slice(*item.place)]).replace(" ", "_") + "*" * line.is_reserve
        for run in found
        for line in run.lines
        for item in run.names(line)
    )


ROSTERS = {
    "classes with numbers, then names": (
        "现将名单公示如下：\n会计2901班（2人）  马波  龚露露\n会计2902班（1人） 玉香兰",
        "马波 龚露露 玉香兰",
    ),
    "persons side by side": (
        "一、优秀教师\n马波   石桥第一中学        龚露露   石桥第二中学\n武红霞   南山第一小学",
        "马波 龚露露 武红霞",
    ),
    "labels inside a line": ("名单如下：\n三好学生：马波、龚露露；优秀干部：武红霞。", "马波 龚露露 武红霞"),
    "classes with colons inside a line": (
        "名单如下：\n初一（1）班：马波　龚露露　初一（2）班：武红霞　胡涛",
        "马波 龚露露 武红霞 胡涛",
    ),
    "labels of others inside a line": ("名单如下：\n三好学生：马波、龚露露；联系人：武红霞。", ""),
    "headings inside a line": (
        "名单如下：\n一、会计岗（2人） 马波 龚露露 二、出纳岗（1人） 武红霞 公示期为2029年7月7日至7月9日。",
        "马波 龚露露 武红霞",
    ),
    "several classes in a line": ("三好学生（2人）\n一（1）班 马波   一（2）班 龚露露", "马波 龚露露"),
    "as many as the heading says": (
        "名单如下：\n一、南山卫生院（3人）\n木合塔尔、帕提古丽、艾尼瓦尔\n二、北山卫生院（1人）\n马波",
        "木合塔尔 帕提古丽 艾尼瓦尔 马波",
    ),
    "as many as the heading says, behind labels": (
        "名单如下：\n一、先进个人（4名）\n南山一中：　马小波　普　兰\n北山二小：　刀　芳　普云",
        "马小波 普兰 刀芳 普云",
    ),
    "as many as the heading says, one a line": ("南山小学（2人）\n马波\n木扎提", "马波 木扎提"),
    "as many as the sentence says": (
        "经研究，同意下列3名同志转正：\n扎西多吉\n白玛央金\n马波",
        "扎西多吉 白玛央金 马波",
    ),
    "lines about persons, as many as the heading says": (
        "一、劳动奖章（2名）\n马波 县供电公司班长\n边巴次仁 县畜牧站高级技师",
        "马波 边巴次仁",
    ),
    "where people follow": (
        "现将拟聘用人员名单公示如下：\n次仁卓玛 扎西多吉 白玛央金\n格桑 马波 龚露露",
        "次仁卓玛 扎西多吉 白玛央金 格桑 马波 龚露露",
    ),
    "an odd one among others": ("名单如下：\n马小波、龚露露、昽小云、武红霞", "马小波 龚露露 昽小云 武红霞"),
    "an odd one in a line of its own": ("名单如下：\n马小波\n昽小云\n龚露露\n武红霞", "马小波 昽小云 龚露露 武红霞"),
    "an odd one behind a class": (
        "名单如下：\n高三（1）班  马小波\n高三（2）班  昽小云  龚露露\n高三（3）班  昽晓\n高三（4）班 武红霞、马小龙、胡涛涛",
        "马小波 昽小云 龚露露 昽晓 武红霞 马小龙 胡涛涛",
    ),
    "a word that begins like a name": ("名单如下：\n马小波、龚露露、宁静", "马小波 龚露露 宁静"),
    "a sentence that goes on": ("现将拟引进人员公示如下，公示期5天。\n马波  龚露", "马波 龚露"),
    "a sentence that ends in a telephone": (
        "现将名单公示如下，公示期5天，有异议请向教育局人事股反映（电话：0999-6622001）。\n马波  龚露",
        "马波 龚露",
    ),
    "a sentence before another": (
        "现将拟录取名单予以公示。公示期自5月20日至5月31日。\n马波（导师：林一舟教授）",
        "马波",
    ),
    "an ornament over a heading": (
        "现将名单公示如下：\n01\n最美护士\n产科  马波、龚露露\n02\n护理新星\n骨科  武红霞",
        "马波 龚露露 武红霞",
    ),
    "a heading that looks like a name": (
        "现将名单公示如下：\n一、剪纸\n1.马波\n2.龚露露\n二、石雕\n1.武红霞\n2.马龙",
        "马波 龚露露 武红霞 马龙",
    ),
    "with the number of the people": ("公示对象\n马波、龚露露、武红霞等3人", "马波 龚露露 武红霞"),
    "reserves with codes": (
        "拟录取名单：\n070700 海洋科学\n马波\n候补：\n070700 海洋科学　候补1　龚露露",
        "马波 龚露露*",
    ),
    "villages before names": ("现将拟补助对象公示如下：\n石桥村　马波\n马家村　龚露露", "马波 龚露露"),
    "experts who are honoured": ("拟引进人员名单：\n一、海外专家（1名）\n马波", "马波"),
}
OTHERS = {
    "sports": "现将招生项目公示如下：\n篮球（男）、田径（男女）、武术、排球（女）",
    "subjects": "现将拟增设专业公示如下：\n护理、康复、农学\n水利、武术、文秘",
    "diseases": "现将病种公示如下：\n高血压、白血病、严重精神障碍\n肺结核、康复治疗、白癜风",
    "villages": "现将示范村名单公示如下：\n马家村、石桥村、柳树屯\n高家堡、田家寨",
    "departments": "现将调整后的机构公示如下：\n综合科、人事科、财务科、安全科\n水务科\n党建办",
    "bodies": "现将名单公示如下：\n云溪县水利局  石桥镇人民政府\n云溪县第一中学  柳树小学",
    "rooms and what is in them": "学区如下：\n石桥小学：石桥村、马家村、柳树社区",
    "a group of officers": "组长：马波\n副组长：龚露露\n成员：武红霞、胡涛涛、马小龙",
    "a clause": "名单如下：\n经考察，拟录用马波、龚露露、武红霞、",
    "things as many as the heading says": "一、重点项目（2项）\n乡村振兴研究\n水文监测",
    "more things than the heading says": "一、会计岗（1人）\n木合塔尔、帕提古丽、艾尼瓦尔",
    "the head of a longer list": "公示对象\n马波、龚露露等8人",
}


@pytest.mark.parametrize(("text", "wanted"), ROSTERS.values(), ids=ROSTERS)
def test_rosters(text: str, wanted: str) -> None:
    assert names(text) == wanted


@pytest.mark.parametrize("text", OTHERS.values(), ids=OTHERS)
def test_what_only_looks_like_a_roster(text: str) -> None:
    assert names(text) == ""


def test_persons_with_particulars_end_no_run() -> None:
    text = "一、名师\n马波，男，1980年3月生，一中教师\n龚露露　二中高级教师"
    document, found = runs(text, persons=(text.index("马波"),))
    assert [run.is_beside for run in found] == [True]
    assert [document.text[slice(*item.place)] for run in found for item in run.names(run.lines[0])] == ["龚露露"]


LINES = st.sampled_from(
    [
        "马波、龚露露",
        "一、会计岗（2人）",
        "会计岗（3人） 马波 玉香兰",
        "木合塔尔",
        "现将拟聘用人员公示如下：",
        "候补：",
        "石桥村 马波",
        "01",
        "特此公示。",
    ]
)


@given(st.lists(LINES, max_size=9))
def test_any_lines(lines: list[str]) -> None:
    document, found = runs("\n".join(lines))
    for run in found:
        for line in run.lines:
            for item in run.names(line):
                assert document.text[slice(*item.place)].strip()


def test_many_headings_stay_cheap() -> None:
    short, long = ("名单如下：\n" + "会计岗（900人）\n木合塔尔\n" * count for count in (200, 800))
    runs(short)
    assert calls(lambda: runs(long)) < 6 * calls(lambda: runs(short))
