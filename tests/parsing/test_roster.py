"""Rows of tables → entries."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from notices.models.carried import is_carried
from notices.models.kinds import adapter, kinds
from notices.models.table import Table
from notices.parsing.entries import Cut, EntriesReading
from notices.parsing.roster import read_entries

KINDS = kinds()
Rows = list[tuple[str | None, ...]]

# columns, rows, entries without their type
CASES: list[tuple[str, list[str], Rows, list[dict[str, Any]]]] = [
    (
        "plain",
        ["岗位", "姓名"],
        [("护理", "方文静"), ("护理", "马腾")],
        [{"position": "护理", "name": "方文静"}, {"position": "护理", "name": "马腾"}],
    ),
    ("padding goes", ["姓　名"], [("张　帆",), ("欧阳  雪",)], [{"name": "张帆"}, {"name": "欧阳雪"}]),
    ("Latin names keep a blank", ["姓名"], [("Anna  Li",)], [{"name": "Anna Li"}]),
    (
        "masks stay",
        ["姓名"],
        [("韩*奇",), ("王 *",), ("李**",)],
        [{"name": "韩*奇"}, {"name": "王*"}, {"name": "李**"}],
    ),
    (
        "a remark after the name",
        ["姓名", "性别"],
        [("袁X（工程硕博专项）", "男")],
        [{"name": "袁X", "gender": "男", "remark": "工程硕博专项"}],
    ),
    (
        "sex and people after the name",
        ["姓名"],
        [("次仁（男，藏族）",), ("白玛（女）",)],
        [{"name": "次仁", "gender": "男", "ethnicity": "藏族"}, {"name": "白玛", "gender": "女"}],
    ),
    (
        "several names in a cell",
        ["专业", "推免名单"],
        [("物流工程", "高沛、倪霖、金景"), ("法学", "王云 范书")],
        [
            {"major": "物流工程", "name": "高沛"},
            {"major": "物流工程", "name": "倪霖"},
            {"major": "物流工程", "name": "金景"},
            {"major": "法学", "name": "王云"},
            {"major": "法学", "name": "范书"},
        ],
    ),
    ("a name that is none is kept", ["姓名"], [("空缺/无人报考",)], [{"name": "空缺/无人报考"}]),
    (
        "numbers",
        ["序号", "姓名", "笔试成绩", "面试成绩(40%)", "名次"],
        [("１", "田蕊", "85.50", "８８分", "1")],
        [{"serial": "1", "name": "田蕊", "written_score": "85.50", "interview_score": "88", "rank": "1"}],
    ),
    (
        "what is no number is kept under its header",
        ["姓名", "面试成绩", "名次"],
        [("田蕊", "缺考", "—"), ("贺飞", "77", "1")],
        [
            {"name": "田蕊", "extra": {"面试成绩": "缺考", "名次": "—"}},
            {"name": "贺飞", "interview_score": "77", "rank": "1"},
        ],
    ),
    (
        "unknown columns",
        ["姓名", "天气", "党支部"],
        [("田蕊", "晴", None), ("贺飞", None, None)],
        [{"name": "田蕊", "extra": {"天气": "晴"}}, {"name": "贺飞"}],
    ),
    (
        "two columns for one field",
        ["单位", "招聘单位", "姓名"],
        [("某局", "某所", "田蕊")],
        [{"unit": "某所", "name": "田蕊", "extra": {"单位": "某局"}}],
    ),
    ("tutors are no roster", ["姓名", "导师姓名"], [("田蕊", "吴教授")], [{"name": "田蕊", "tutor": "吴教授"}]),
    (
        "a row without a name is no entry",
        ["岗位", "姓名"],
        [("护理", None), ("药剂", "贺飞")],
        [{"position": "药剂", "name": "贺飞"}],
    ),
    (
        "outcomes in their words",
        ["姓名", "是否拟录取"],
        [("田蕊", "是"), ("贺飞", "否"), ("莫楠", "放弃"), ("汤敏", "替补1")],
        [
            {"name": "田蕊", "outcome": "是"},
            {"name": "贺飞", "outcome": "否"},
            {"name": "莫楠", "outcome": "放弃"},
            {"name": "汤敏", "outcome": "替补1", "reserve": True},
        ],
    ),
    (
        "reserves in the remarks",
        ["姓名", "备注"],
        [("田蕊", "候补"), ("贺飞", "递补张三"), ("莫楠（备取2）", None)],
        [
            {"name": "田蕊", "remark": "候补", "reserve": True},
            {"name": "贺飞", "remark": "递补张三"},
            {"name": "莫楠", "remark": "备取2", "reserve": True},
        ],
    ),
    ("an order of reserves", ["候补排序", "姓名"], [("1", "田蕊")], [{"serial": "1", "name": "田蕊", "reserve": True}]),
    (
        "a second column of names",
        ["正式（2人）", "候补"],
        [("田蕊", "莫楠"), ("贺飞", None)],
        [{"name": "田蕊"}, {"name": "贺飞"}, {"name": "莫楠", "reserve": True}],
    ),
    (
        "only reserves",
        ["岗位", "候补人员"],
        [("护理", "莫楠、汤敏")],
        [{"name": "莫楠", "reserve": True}, {"name": "汤敏", "reserve": True}],
    ),
    ("候补 that holds no names", ["姓名", "候补"], [("田蕊", "是")], [{"name": "田蕊", "extra": {"候补": "是"}}]),
    ("no names at all", ["岗位", "招聘人数"], [("护理", "3")], []),
    ("no rows", ["姓名"], [], []),
]


def _without_type(reading: EntriesReading) -> list[dict[str, Any]]:
    return [{key: value for key, value in entry.items() if key != "type"} for entry in reading.entries]


@pytest.mark.parametrize(("columns", "rows", "wanted"), [case[1:] for case in CASES], ids=[case[0] for case in CASES])
def test_entries(columns: list[str], rows: Rows, wanted: list[dict[str, Any]]) -> None:
    reading = read_entries(KINDS["recruitment"], columns, None, rows)
    assert _without_type(reading) == wanted
    adapter("candidate").validate_python(tuple(reading.entries), context={"lenient": True})
    _assert_places(reading, rows)


def _assert_places(reading: EntriesReading, rows: Rows) -> None:
    """Each value is, blanks and widths aside, what stands at its place."""
    for index, entry in enumerate(reading.entries):
        for key, value in [*entry.items(), *entry.get("extra", {}).items()]:
            loc = ("entries", index, key) if key in entry else ("entries", index, "extra", key)
            if key in ("type", "extra"):
                assert reading.cut(loc) is None
                continue
            cut = reading.cut(loc)
            if cut is None:
                assert key == "reserve"
                continue
            said = (rows[cut.row][cut.column] or "")[cut.start : cut.end]
            if key == "name":
                assert "".join(said.split()) == "".join(value.split())
            elif key != "reserve" and not value.isascii():
                assert said == value
            assert loc in list(reading.locs())


def test_levels() -> None:
    levels = [("姓名",), ("成绩", "笔试"), ("成绩", "面试")]
    reading = read_entries(KINDS["recruitment"], ["姓名", "成绩/笔试", "成绩/面试"], levels, [("田蕊", "80", "90")])
    assert _without_type(reading) == [{"name": "田蕊", "written_score": "80", "interview_score": "90"}]


@pytest.mark.parametrize(
    ("caption", "is_reserve"),
    [
        ("候补名单", True),
        ("二、替补人员", True),
        ("拟录取及候补名单", False),
        ("拟递补人员名单", False),
        ("拟聘用人员", False),
        (None, False),
    ],
)
def test_caption(caption: str | None, is_reserve: bool) -> None:
    reading = read_entries(KINDS["recruitment"], ["姓名"], None, [("田蕊",)], caption)
    assert reading.entries[0].get("reserve", False) is is_reserve


def test_other_kinds_keep_all_columns() -> None:
    rows: Rows = [("1", "智慧食堂", "夏至"), ("2", None, "谢安")]
    reading = read_entries(KINDS["other"], ["序号", "项目名称", "负责人"], None, rows)
    assert reading.entries == [
        {"type": "item", "subject": "智慧食堂", "extra": {"序号": "1", "负责人": "夏至"}},
        {"type": "item", "extra": {"序号": "2", "负责人": "谢安"}},
    ]


def test_what_is_no_person_is_the_subject() -> None:
    rows: Rows = [("夏至",), ("青柳县第一中学",), ("阿依古丽·买买提",)]
    reading = read_entries(KINDS["other"], ["名单"], None, rows)
    assert reading.entries == [
        {"type": "item", "name": "夏至"},
        {"type": "item", "subject": "青柳县第一中学"},
        {"type": "item", "name": "阿依古丽·买买提"},
    ]
    assert reading.cut(("entries", 1, "subject")) == Cut(1, 0, 0, 7)


def test_long_names_in_a_column_of_people() -> None:
    rows: Rows = [("阿牛木呷",), ("马海伍各莫",), ("吉克 尔洛",), ("李发贵",), ("石桥村委会",)]
    reading = read_entries(KINDS["welfare"], ["户主"], None, rows)
    assert [entry.get("name") for entry in reading.entries] == ["阿牛木呷", "马海伍各莫", "吉克尔洛", "李发贵", None]


def test_several_names_in_a_cell() -> None:
    reading = read_entries(KINDS["recruitment"], ["姓名"], None, [("竺　琳、水清浅、景行",), ("娜仁 托娅",)])
    assert [entry["name"] for entry in reading.entries] == ["竺琳", "水清浅", "景行", "娜仁托娅"]


def test_other_kinds_keep_notes_in_the_cell() -> None:
    reading = read_entries(KINDS["other"], ["姓名"], None, [("次仁（男，藏族）",)])
    assert reading.entries == [{"type": "item", "name": "次仁", "extra": {"姓名": "次仁（男，藏族）"}}]
    assert reading.cut(("entries", 0, "extra", "姓名")) == Cut(0, 0)


@pytest.mark.parametrize(
    "loc",
    [
        (),
        ("entries",),
        ("entries", 0),
        ("entries", 9, "name"),
        ("entries", -1, "name"),
        ("entries", 0, "unit"),
        ("entries", 0, "extra", "x"),
        ("title",),
        ("entries", "0", "name"),
    ],
)
def test_no_place(loc: tuple[str | int, ...]) -> None:
    assert read_entries(KINDS["recruitment"], ["姓名"], None, [("田蕊",)]).cut(loc) is None


def test_a_table_that_entries_carry() -> None:
    columns = ["序号", "招聘单位", "姓　名", "笔试成绩", "天气", "是否拟录用"]
    rows: Rows = [("1", "某所", "张　帆", "85.50", "光学", "是"), ("2", None, "贺飞", "缺考", None, "否")]
    reading = read_entries(KINDS["recruitment"], columns, None, rows)
    entries = adapter("candidate").validate_python(tuple(reading.entries))
    assert is_carried(Table(columns=tuple(columns), rows=tuple(rows)), entries)


CELLS = (
    st.none()
    | st.text(max_size=12)
    | st.sampled_from(["张三", "张　三、李四", "候补1", "85.5", "袁X（专项）", "\x1f", "王*"])
)


@given(
    st.lists(
        st.sampled_from(["姓名", "岗位", "笔试成绩", "备注", "候补", "序号", "未知", "导师"]), min_size=1, unique=True
    ).flatmap(
        lambda columns: st.tuples(
            st.just(columns), st.lists(st.tuples(*[CELLS] * len(columns)), max_size=6), st.sampled_from(sorted(KINDS))
        )
    )
)
def test_any_table(table: tuple[list[str], Rows, str]) -> None:
    columns, rows, kind = table
    reading = read_entries(KINDS[kind], columns, None, rows)
    assert len(reading.entries) == len(reading.rows)
    for loc in reading.locs():
        cut = reading.cut(loc)
        assert cut is not None
        assert 0 <= cut.row < len(rows)
    for entry in reading.entries:
        adapter(entry["type"]).validate_python((entry,), context={"lenient": True})


def test_many_rows() -> None:
    columns = ["序号", "姓名", "岗位", "笔试成绩", "备注"]
    rows: Rows = [(str(index), "张三丰", "教师", "85.5", None) for index in range(100_000)]
    assert len(read_entries(KINDS["recruitment"], columns, None, rows).entries) == len(rows)
