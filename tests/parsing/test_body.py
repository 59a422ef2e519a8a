"""The bodies that sign: what is the name of one, what is not, and several in a line."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from notices.document import Document
from notices.models import body as lists
from notices.parsing.body import is_body, read_bodies

BODIES = [
    "明湖县教育和体育局",
    "中共明湖市青柳区委组织部",
    "中共明湖市青柳区委人才工作领导小组办公室",
    "青柳新区党群工作部",
    "明湖县人力资源和社会保障局",
    "明湖大学人力资源处",
    "明湖师范学院人事处",
    "教务处",
    "组织部",
    "信息学院学工组",
    "明湖县人民医院",
    "明湖县图书馆",
    "明湖市公务员局",
    "明湖市城市建设投资集团有限公司",
    "明湖实业股份有限公司（集团）",
    "明湖实业股份有限公司（集团）董事会",
    "明湖县乡村振兴服务中心",
    "青柳区公安局交通警察大队",
    "乌岭县“三支一扶”工作协调管理办公室",
    "明湖市第47中学",
    "示范区党工委文明办",
    "省功勋荣誉表彰工作领导小组办公室",
    "明湖大学换届选举办公室",
    "國務院法制辦公室",
    "福明職業技術學院",
    "****教育局",
    "明湖（临江）科技有限公司",
    "教务处（教师教学中心）办公室",
    "学生工作部（处）",
    "政治部",
    "中共海右能源集团黄台热电厂",
]

NO_BODIES = [
    "张晓明", "张晓明处长", "公司", "学院", "中心", "局", "教师", "民生", "新闻现场", "",
    "县教育局召开会议", "市委书记走进县中学", "我市某学校", "来自某大学", "张某任职于某公司",
    "根据县教育局", "关于明湖县教育局", "明湖县教育局公示", "明湖县教育局拟聘用人员名单", "联系县教育局", "把好事办进学校", "就读的学校",
    "公共场所", "群众的好处", "呼吸内科", "小学语文学科", "农村工作新格局", "以人民为中心", "本科",
    "拟录取学院", "毕业学校", "录取院系所", "应聘科室",
    "明湖县教育局，明湖县人社局", "明湖县教育局。", "联系单位：明湖县教育局 电话：12345", "明湖县教育局 张晓明", "明湖县里峁镇",
    "一、明湖县教育局", "2022年3月1日", "🙂", "明" * 200 + "局",
]  # fmt: skip


@pytest.mark.parametrize("text", BODIES)
def test_a_body(text: str) -> None:
    assert is_body(text)
    (body,) = read_bodies(Document(text, ()), 0, len(text))
    assert body.name == text
    assert body.pieces == ((0, len(text)),)


@pytest.mark.parametrize("text", NO_BODIES)
def test_no_body(text: str) -> None:
    assert not is_body(text)


# Lines that hold more than the name of one body.
LINES: list[tuple[str, list[str]]] = [
    ("明湖县教育局　　　　明湖县人力资源和社会保障局", ["明湖县教育局", "明湖县人力资源和社会保障局"]),
    ("明湖县教育局、明湖县财政局", ["明湖县教育局", "明湖县财政局"]),
    ("明湖县教育局 明湖县财政局 明湖县民政局", ["明湖县教育局", "明湖县财政局", "明湖县民政局"]),
    ("明湖大学 人力资源处", ["明湖大学", "人力资源处"]),
    ("明湖县教育局（盖章）", ["明湖县教育局"]),
    ("明湖县教育局（公章）  明湖县财政局（代章）", ["明湖县教育局", "明湖县财政局"]),
    ("明湖县教育局  2022年3月1日", ["明湖县教育局"]),
    ("明湖县教育局二〇二二年三月一日", ["明湖县教育局"]),
    ("明湖师范学院人才办 2021-10-11", ["明湖师范学院人才办"]),
    ("　　　　明湖县教育局　　", ["明湖县教育局"]),
    ("明 湖 县 教 育 局", ["明湖县教育局"]),
    ("人  事  处", ["人事处"]),
    ("明湖县教育\n局", ["明湖县教育局"]),
    ("招生单位名称（盖章）： 政法学院(001) 制表日期：2026 年 4 月 20 日", ["政法学院"]),
    ("明湖县教育局2022年3月1日。", ["明湖县教育局"]),
    ("明湖县教育局（2022年3月1日）", ["明湖县教育局"]),
    ("明湖县教育局 制表日期：2022年3月1日", ["明湖县教育局"]),
    ("明湖县教育局 2022.3.1", ["明湖县教育局"]),
    ("发布单位：明湖县教育局", ["明湖县教育局"]),
    ("单位（盖章）:明湖县教育局", ["明湖县教育局"]),
    ("明湖县教育局  2022年3月1日  阅读 2316", []),
    ("明湖县教育局2022年拟聘用人员公示", []),
]


@pytest.mark.parametrize(("text", "names"), LINES)
def test_lines(text: str, names: list[str]) -> None:
    document = Document(text, ())
    bodies = read_bodies(document, 0, len(text))
    assert [body.name for body in bodies] == names
    for body in bodies:
        assert document.slice(*body.pieces) == body.name


def test_only_what_is_asked_for() -> None:
    text = "特此公示。明湖县教育局"
    (body,) = read_bodies(Document(text, ()), 5, len(text))
    assert body.pieces == ((5, 11),)


ALPHABET = [*"明湖县局（）：、 \n，", "教育局", "盖章", "2022年3月1日", "公示", "🙂", "³", "*"]


@settings(max_examples=150, deadline=None)
@given(st.lists(st.sampled_from(ALPHABET), max_size=16).map("".join) | st.text(max_size=40))
def test_any_line(text: str) -> None:
    document = Document(text, ())
    for body in read_bodies(document, 0, len(text)):
        assert document.slice(*body.pieces) == body.name


@pytest.mark.parametrize("unit", ["明", "局", "明湖县教育局 ", "（", "*", "明 ", "教育局、", "2022年"])
def test_hostile_lines_are_read(unit: str) -> None:
    for size in (160, 100_000):
        is_body((unit * size)[:size])


def test_lists_are_distinct() -> None:
    for listed in lists.words().values():
        assert len(set(listed)) == len(listed)
