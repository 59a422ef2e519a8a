"""People whom a sentence names → entries."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from notices.document import Document
from notices.models.kinds import kinds
from notices.parsing.inline import read_inline_names

KIND = kinds()["recruitment"]

# sentence, names; a reserve is marked with an asterisk
CASES = [
    ("确定姚岚、马锦、张小雨等3名同志为我馆拟聘用人员", "姚岚 马锦 张小雨"),
    ("拟录用姚岚、马锦等二人", "姚岚 马锦"),
    ("拟聘用姚岚、马锦2名同志", "姚岚 马锦"),
    ("现拟定李和、李澈云、韦华老师为优秀班主任", "李和 李澈云 韦华"),
    ("拟聘用姚岚、马锦为管理岗位工作人员", "姚岚 马锦"),
    ("拟聘用王强为管理岗", "王强"),
    ("决定递补录取考生符霖，现予以公示", "符霖"),
    ("现递补吴安取得推荐资格", "吴安"),
    ("拟录取王强同学", "王强"),
    ("同意录用王强1人", "王强"),
    ("拟录用以下人员：姚岚、马锦、欧阳慧。", "姚岚 马锦 欧阳慧"),
    ("经研究，姚岚、马锦等2名同志拟聘用为工作人员", "姚岚 马锦"),
    ("经研究，姚岚、马锦同志拟聘为工作人员", "姚岚 马锦"),
    ("姚岚拟任会计", "姚岚"),
    ("拟认定姚岚、马锦2人为县B类高层次人才，王强、李和2人为县C类高层次人才", "姚岚 马锦 王强 李和"),
    ("评定姚岚、马锦为优秀", "姚岚 马锦"),
    ("经推选，姚岚、马锦2人为组员", ""),
    ("如有空缺，递补次序 綦芮、戴朔。", "綦芮* 戴朔*"),
    ("候补人员为戴朔。", "戴朔*"),
    ("替补考生依次为：綦芮、戴朔", "綦芮* 戴朔*"),
    ("拟聘用人员姚岚、马锦名单", "姚岚 马锦"),
    ("确 定姚岚、马锦2人", "姚岚 马锦"),
    ("同意姚岚、马锦两位同志转为中共正式党员", "姚岚 马锦"),
    ("拟批准姚岚按期转正", "姚岚"),
    ("经研究，姚岚、马锦2名同志被确定为入党积极分子", "姚岚 马锦"),
    ("经研究，姚岚、马锦被列为发展对象", "姚岚 马锦"),
    ("拟聘用石桥区教育局姚岚、石桥区林业局马锦2名同志", "姚岚 马锦"),
    ("拟同意药剂科支部姚岚、放射科支部马  锦两名同志按期转正", "姚岚 马锦"),
    ("拟推荐姚岚（石桥区第一中学）为教学名师候选人", "姚岚"),
    ("拟推荐姚岚（石桥一中）、马锦（石桥二中）为优秀教师", "姚岚 马锦"),
    ("拟表彰姚岚、马锦2名教师", "姚岚 马锦"),
    ("拟提名姚岚、马锦为候选人", "姚岚 马锦"),
    ("评选姚岚、马锦为优秀教师", "姚岚 马锦"),
    ("现将拟聘用人员姚岚、马锦予以公示", "姚岚 马锦"),
    ("拟吸收姚岚、马锦、李和等三名同志为中共预备党员", "姚岚 马锦 李和"),
    ("拟推荐姚岚老师、马锦老师、李和老师为师德标兵", "姚岚 马锦 李和"),
    ("现将拟聘用人员名单公示如下：1.姚岚；2.马锦；3.李和。公示期", "姚岚 马锦 李和"),
    ("经评审，以下人员取得工程师资格：姚岚、马锦。", "姚岚 马锦"),
    ("下列3名同志通过考核：姚岚、马锦、李和", "姚岚 马锦 李和"),
    ("以下人员未通过资格审查：姚岚、马锦。", ""),
    ("拟聘用以下人员：泵站工（2人）：姚岚、马锦；化验员（1人）：李和。", "姚岚 马锦 李和"),
    ("拟聘用以下人员：一、泵站工2名：姚岚、马锦；二、化验员1名：李和。", "姚岚 马锦 李和"),
    ("经评选，姚岚、马锦等2名同学被评为优秀学生", "姚岚 马锦"),
    ("拟引进姚岚副教授、马锦研究员、李和博士到水利学院工作", "姚岚 马锦 李和"),
    ("拟引进姚岚教授到水利学院工作", "姚岚"),
    # Heads of lists, and what are no people
    ("拟发展陆毅等7位同志为预备党员", ""),
    ("拟聘用张轩等2人", ""),
    ("拟聘用张轩等两人", ""),
    ("同意聘用姚岚、马锦等同志", ""),
    ("拟聘用姚岚、马锦、等", ""),
    ("拟聘用姚岚、马锦、某某公司推荐的人", ""),
    ("推荐单位、项目", ""),
    ("拟录取江苏、安徽考生", ""),
    ("拟引进高层次人才、博士", ""),
    ("录用计划、程序为", ""),
    ("推荐马锦，", ""),
    ("推荐马锦（石桥一中），", ""),
    ("拟推荐马锦（石桥一中）等3人", ""),
    ("姚岚、马锦出席了会议", ""),
    ("", ""),
]


def names(text: str) -> str:
    document = Document(text, ())
    found = read_inline_names(document, 0, len(text), KIND)
    for part in found:
        assert "".join(document.slice(*part.places["name",]).split()) == part.data["name"]
    return " ".join(part.data["name"] + "*" * bool(part.data.get("reserve")) for part in found)


@pytest.mark.parametrize(("text", "wanted"), CASES)
def test_sentences(text: str, wanted: str) -> None:
    assert names(text) == wanted


WORDS = st.sampled_from(
    ["拟聘用", "姚岚", "、", "马锦", "等", "2名", "同志", "递补次序", "考生", "为", "，", "拟任", "确定", "\n"]
)


@given(st.text(max_size=40) | st.lists(WORDS, max_size=14).map("".join))
def test_any_text(text: str) -> None:
    names(text)


def test_hostile_lines_stay_cheap() -> None:
    for text in ("拟聘用" * 20_000, "张三、" * 20_000, "拟聘用张三、" * 5_000, "拟" * 50_000):
        names(text)


def test_the_body_before_a_name() -> None:
    text = "拟接收药剂科支部姚岚、教育局马锦、王强3名同志为预备党员"
    document = Document(text, ())
    members = read_inline_names(document, 0, len(text), kinds()["party_membership"])
    assert [part.data for part in members] == [
        {"type": "member", "name": "姚岚", "branch": "药剂科支部"},
        {"type": "member", "name": "马锦", "unit": "教育局"},
        {"type": "member", "name": "王强"},
    ]
    assert document.slice(*members[0].places["branch",]) == "药剂科支部"
    others = read_inline_names(document, 0, len(text), kinds()["other"])
    assert others[1].data["extra"] == {"单位": "教育局"}


def test_the_heading_over_names() -> None:
    text = "拟聘用以下人员：化验员（2人）：姚岚、马锦；泵站管理员（1人）：王强。"
    document = Document(text, ())
    appointed = read_inline_names(document, 0, len(text), KIND)
    assert [part.data for part in appointed] == [
        {"type": "candidate", "name": "姚岚", "extra": {"分组": "化验员"}},
        {"type": "candidate", "name": "马锦", "extra": {"分组": "化验员"}},
        {"type": "candidate", "name": "王强", "position": "泵站管理员"},
    ]
    assert document.slice(*appointed[1].places["extra", "分组"]) == "化验员"
