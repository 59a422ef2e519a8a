"""Tables as spreadsheets paste them; ⇥ stands for a tab."""

from __future__ import annotations

import pytest

from notices.errors import SourceError
from notices.sources.edges import Edges
from notices.sources.limits import DEFAULT_LIMITS, Limits
from notices.sources.tabbed import tables

Rows = list[list[str]]


def read(source: str, limits: Limits = DEFAULT_LIMITS) -> list[Rows]:
    text = source.replace("⇥", "\t")
    found: list[Rows] = []
    for block in tables(Edges(text), 0, len(text), limits):
        assert block.table is not None
        assert block.table.merged
        assert block.table.header_rows is None
        assert text[block.start : block.end] == text[block.start : block.end].strip()
        assert all(block.start <= cell.start <= cell.end <= block.end for row in block.table.rows for cell in row)
        found.append([[text[cell.start : cell.end] for cell in row] for row in block.table.rows])
    return found


CASES: dict[str, tuple[str, list[Rows]]] = {
    "two rows": ("岗位⇥姓名\n教师⇥王某", [[["岗位", "姓名"], ["教师", "王某"]]]),
    "blanks around words": (" 岗位 ⇥　姓 名\n教师⇥王某  \n", [[["岗位", "姓 名"], ["教师", "王某"]]]),
    "a blank first cell": ("岗位⇥姓名\n教师⇥王某\n⇥李某", [[["岗位", "姓名"], ["教师", "王某"], ["", "李某"]]]),
    "a blank last cell": ("姓名⇥备注\n王某⇥\n李某⇥放弃", [[["姓名", "备注"], ["王某", ""], ["李某", "放弃"]]]),
    "a blank first heading": ("⇥姓名⇥岗位\n1⇥王某⇥教师", [[["", "姓名", "岗位"], ["1", "王某", "教师"]]]),
    "a blank last row end": ("姓名⇥岗位⇥备注\n王某⇥⇥", [[["姓名", "岗位", "备注"], ["王某", "", ""]]]),
    "rows of other lengths": ("姓名⇥岗位\n王某\t教师\t放弃", [[["姓名", "岗位"], ["王某", "教师", "放弃"]]]),
    "a title above, in the first cell": ("某局名单⇥⇥\n序号⇥姓名\n1⇥王某", [[["序号", "姓名"], ["1", "王某"]]]),
    "names of groups on lines of their own": (
        "姓名⇥岗位\n某一中\n王某⇥教师\n某二中\n李某⇥会计",
        [[["姓名", "岗位"], ["某一中"], ["王某", "教师"], ["某二中"], ["李某", "会计"]]],
    ),
    "the header again below the name of a group": (
        "姓名⇥岗位\n王某⇥教师\n某二中\n姓名⇥岗位\n李某⇥会计",
        [[["姓名", "岗位"], ["王某", "教师"]], [["姓名", "岗位"], ["李某", "会计"]]],
    ),
    "the name of a list parts tables": (
        "姓名⇥岗位\n王某⇥教师\n候补人员\n李某⇥会计\n马某⇥出纳",
        [[["姓名", "岗位"], ["王某", "教师"]], [["李某", "会计"], ["马某", "出纳"]]],
    ),
    "a line before a label": (
        "姓名⇥岗位\n王某⇥教师\n联系方式\n电话：⇥0999-8765432",
        [[["姓名", "岗位"], ["王某", "教师"]]],
    ),
    "a title of a group within": (
        "序号⇥姓名\n一、初中⇥\n1⇥王某",
        [[["序号", "姓名"], ["一、初中", ""], ["1", "王某"]]],
    ),
    "prose before and after": (
        "现予公示。\n岗位⇥姓名\n教师⇥王某\n某局\n",
        [[["岗位", "姓名"], ["教师", "王某"]]],
    ),
    "rows set apart by blank lines": (
        "岗位⇥姓名\n\n教师⇥王某\n \n\n医生⇥李某\n",
        [[["岗位", "姓名"], ["教师", "王某"], ["医生", "李某"]]],
    ),
    "two tables set apart": (
        "岗位⇥姓名\n教师⇥王某\n\n单位⇥姓名\n某院⇥李某",
        [[["岗位", "姓名"], ["教师", "王某"]], [["单位", "姓名"], ["某院", "李某"]]],
    ),
    "a lone line above a table that is set apart": (
        "某局⇥某科\n\n岗位⇥姓名\n教师⇥王某",
        [[["岗位", "姓名"], ["教师", "王某"]]],
    ),
    "two tabs between columns": (
        "序号⇥⇥姓名⇥岗位\n1⇥⇥王某⇥教师",
        [[["序号", "姓名", "岗位"], ["1", "王某", "教师"]]],
    ),
    "a first row with another blank": (
        "一组⇥王某⇥⇥⇥教师\n二组⇥李某⇥⇥甲⇥会计",
        [[["一组", "王某", "", "", "教师"], ["二组", "李某", "", "甲", "会计"]]],
    ),
    "a column without a heading": ("序号⇥⇥姓名\n1⇥甲⇥王某", [[["序号", "", "姓名"], ["1", "甲", "王某"]]]),
    "a line break in a cell": (
        "序号⇥事项⇥金额\n1⇥车间\n（二期）⇥20\n2⇥窑炉⇥15",
        [[["序号", "事项", "金额"], ["1", "车间\n（二期）", "20"], ["2", "窑炉", "15"]]],
    ),
    "short rows that are numbered": (
        "序号⇥事项⇥金额\n1⇥车间\n2⇥窑炉\n3⇥厂房⇥15",
        [[["序号", "事项", "金额"], ["1", "车间"], ["2", "窑炉"], ["3", "厂房", "15"]]],
    ),
    "short rows that are not numbered": (
        "单位⇥事项⇥金额\n某厂⇥车间\n某院⇥窑炉\n某所⇥厂房⇥15",
        [[["单位", "事项", "金额"], ["某厂", "车间"], ["某院", "窑炉"], ["某所", "厂房", "15"]]],
    ),
    "rows of nothing but tabs": ("岗位⇥姓名\n教师⇥王某\n⇥\n⇥⇥\n", [[["岗位", "姓名"], ["教师", "王某"]]]),
    "labelled lines above": (
        "填报单位：某局⇥填报日期：6月\n序号⇥姓名\n1⇥王某",
        [[["序号", "姓名"], ["1", "王某"]]],
    ),
    "labelled lines below": (
        "序号⇥姓名\n1⇥王某\n联系电话：⇥0571-88\n联系人:⇥李某",
        [[["序号", "姓名"], ["1", "王某"]]],
    ),
    "an indented line above": ("⇥现将名单公示如下\n序号⇥姓名\n1⇥王某", [[["序号", "姓名"], ["1", "王某"]]]),
    "a signature pushed to the right below": (
        "序号⇥姓名\n1⇥王某\n⇥⇥⇥某局\n⇥⇥⇥6月9日",
        [[["序号", "姓名"], ["1", "王某"]]],
    ),
    "numbers with stops in a table of three columns": (
        "1.⇥王某⇥教师\n2.⇥李某⇥医生",
        [[["1.", "王某", "教师"], ["2.", "李某", "医生"]]],
    ),
    "numbers without stops": ("1⇥王某\n2⇥李某", [[["1", "王某"], ["2", "李某"]]]),
    "a colon in a cell that is no label": ("场次⇥姓名\n8:30⇥王某", [[["场次", "姓名"], ["8:30", "王某"]]]),
}


@pytest.mark.parametrize(("source", "found"), CASES.values(), ids=CASES)
def test_tables(source: str, found: list[Rows]) -> None:
    assert read(source) == found


NONE = {
    "one line": "岗位⇥姓名",
    "one line and prose": "岗位⇥姓名\n教师王某",
    "indented paragraphs": "⇥根据规定，现予公示。\n⇥公示期五天。",
    "a signature pushed to the right": "⇥⇥⇥某某县教育局\n⇥⇥⇥2020年6月9日",
    "tabs behind lines": "某某县教育局⇥\n2020年6月9日⇥",
    "labelled lines": "联系电话：⇥0571-88981234\n联 系 人:⇥王某",
    "two labels on a line": "联系人：王某⇥电话：0571\n地址：某路⇥邮编：310000",
    "a numbered list": "1.⇥王某\n2.⇥李某\n（三）⇥赵某\n一、⇥钱某",
    "a list with bullets": "●⇥王某\n●⇥李某",
    "rows of the other syntax": "| 甲⇥| 乙 |\n| 丙⇥| 丁 |",
    "tabs alone": "⇥⇥\n⇥\n",
    "nothing": "",
}


@pytest.mark.parametrize("source", NONE.values(), ids=NONE)
def test_other_uses_of_tabs_are_no_tables(source: str) -> None:
    assert read(source) == []


def test_only_the_part_that_is_asked_for_is_read() -> None:
    text = "a\tb\nc\td\n---\ne\tf\ng\th\n"
    [block] = tables(Edges(text), text.index("---"), len(text), DEFAULT_LIMITS)
    assert text[block.start : block.end] == "e\tf\ng\th"


def test_a_row_of_too_many_columns_is_refused_by_the_name_of_the_limit() -> None:
    assert read("甲⇥乙⇥丙\n丁⇥戊⇥己", Limits(max_columns=3))
    with pytest.raises(SourceError, match="MAX_COLUMNS"):
        read("甲⇥乙⇥丙\n丁⇥戊⇥己", Limits(max_columns=2))
