"""Tables of cells: header and levels, blanks under merged cells, groups, totals, and the place of each cell."""

from __future__ import annotations

from collections.abc import Callable
from typing import NamedTuple

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from notices.document import Block, Cell, Document, Table
from notices.parsing.table import Grid, read_table
from notices.sources import read_text


class Case(NamedTuple):
    """A table (cells between ``|``), and what it means: headers and rows with ``-`` for a blank cell."""

    written: str
    columns: str
    rows: list[str]
    caption: str | None = None
    asides: str = ""
    groups: str = ""


def tabbed(written: str) -> str:
    """The table as a spreadsheet pastes it."""
    return written.replace("|", "\t")


def piped(written: str) -> str:
    """The table as Markdown draws it, without a row of dashes."""
    return "\n".join(f"| {line.replace('|', ' | ')} |" for line in written.split("\n"))


def grid(text: str) -> Grid:
    """The one table of ``text``, after a look at every place."""
    document = read_text(text)
    (block,) = (block for block in document.blocks if block.kind == "table")
    found = read_table(document, block)
    check_places(document, found)
    return found


def check_places(document: Document, found: Grid) -> None:
    for row, values in enumerate(found.rows):
        assert not found.columns or len(values) == len(found.columns)
        for column, value in enumerate(values):
            pieces = found.piece(row, column)
            assert (pieces is None) == (value is None)
            if pieces is not None:
                assert document.slice(*pieces).strip() == value
    for name, words in zip(found.columns, found.header, strict=True):
        assert "".join(document.slice(*words).split()) == name.partition("#")[0].replace("/", "")


def wordings(found: Grid, *pieces: tuple[int, int]) -> str:
    return " ".join(found.slice(piece) for piece in pieces)


def spelled(found: Grid) -> list[str]:
    return [" ".join(value or "-" for value in row) for row in found.rows]


CASES: dict[str, Case] = {
    # headers of one level
    "plain": Case("姓名|岗位\n马波|教师\n龚露|会计", "姓名 岗位", ["马波 教师", "龚露 会计"]),
    "one row": Case("姓名|岗位\n马波|教师", "姓名 岗位", ["马波 教师"]),
    "padded headers": Case("序　号|姓　　名|岗 位\n1|马波|教师", "序号 姓名 岗位", ["1 马波 教师"]),
    "an unknown header": Case("姓名|岗位|星座\n马波|教师|白羊", "姓名 岗位 星座", ["马波 教师 白羊"]),
    "the same header twice": Case("姓名|岗位|备注|备注\n马波|教师|甲|乙", "姓名 岗位 备注 备注#2", ["马波 教师 甲 乙"]),
    "a remark in a header": Case("姓名|笔试成绩（60%）\n马波|81.5", "姓名 笔试成绩（60%）", ["马波 81.5"]),
    "digits and codes": Case(
        "准考证号|姓名|职位代码\n2031001|马波|0102", "准考证号 姓名 职位代码", ["2031001 马波 0102"]
    ),
    "serial numbers stay": Case("序号|姓名\n1|马波\n2|龚露", "序号 姓名", ["1 马波", "2 龚露"]),
    # headers in levels
    "two levels": Case(
        "序号|姓名|成绩||备注\n||笔试|面试|\n1|马波|80|81|\n2|龚露|70|71|免试",
        "序号 姓名 成绩/笔试 成绩/面试 备注",
        ["1 马波 80 81 -", "2 龚露 70 71 免试"],
    ),
    "two levels at the end": Case(
        "姓名|报考岗位|成绩|||名次\n||笔试|面试|总分|\n马波|教师|80|81|80.5|1",
        "姓名 报考岗位 成绩/笔试 成绩/面试 成绩/总分 名次",
        ["马波 教师 80 81 80.5 1"],
    ),
    "two shared headers": Case(
        "姓名|报考|||成绩||\n|单位|岗位|代码|笔试|面试|总分\n马波|县医院|护理|01|80|81|80.5",
        "姓名 报考/单位 报考/岗位 报考/代码 成绩/笔试 成绩/面试 成绩/总分",
        ["马波 县医院 护理 01 80 81 80.5"],
    ),
    "three levels": Case(
        "姓名|成绩||||备注\n|笔试||面试||\n|卷面|折合|卷面|折合|\n马波|80|40|81|40.5|免试",
        "姓名 成绩/笔试/卷面 成绩/笔试/折合 成绩/面试/卷面 成绩/面试/折合 备注",
        ["马波 80 40 81 40.5 免试"],
    ),
    # blank cells under merged ones
    "a post for several": Case(
        "岗位|姓名\n语文教师|马波\n|龚露\n数学教师|武红\n|胡涛",
        "岗位 姓名",
        ["语文教师 马波", "语文教师 龚露", "数学教师 武红", "数学教师 胡涛"],
    ),
    "a body and posts for several": Case(
        "招聘单位|岗位|姓名\n县医院|护理|马波\n||龚露\n|检验|武红\n县图书馆|会计|胡涛\n||石磊",
        "招聘单位 岗位 姓名",
        ["县医院 护理 马波", "县医院 护理 龚露", "县医院 检验 武红", "县图书馆 会计 胡涛", "县图书馆 会计 石磊"],
    ),
    "a post behind the names": Case(
        "姓名|性别|岗位\n马波|男|教师\n龚露|女|",
        "姓名 性别 岗位",
        ["马波 男 教师", "龚露 女 教师"],
    ),
    "a code for several": Case(
        "岗位代码|岗位|姓名\n0101|教师|马波\n||龚露", "岗位代码 岗位 姓名", ["0101 教师 马波", "0101 教师 龚露"]
    ),
    "a new body without a post": Case(
        "招聘单位|岗位|姓名\n县医院|护理|马波\n||龚露\n县图书馆||武红",
        "招聘单位 岗位 姓名",
        ["县医院 护理 马波", "县医院 护理 龚露", "县图书馆 - 武红"],
    ),
    "a class of projects, and what each is paid": Case(
        "类别|项目名称|负责人|成员|经费（万元）\n重点|学徒制研究|马波|龚露|1.5\n|云课堂研究|武红|胡涛|\n"
        "一般|活页教材|石磊||0.5\n|双语教学|陶然||",
        "类别 项目名称 负责人 成员 经费（万元）",
        [
            "重点 学徒制研究 马波 龚露 1.5",
            "重点 云课堂研究 武红 胡涛 1.5",
            "一般 活页教材 石磊 - 0.5",
            "一般 双语教学 陶然 - 0.5",
        ],
    ),
    "figures blank in other rows than the class": Case(
        "类别|项目名称|经费\n重点|学徒制|1.5\n|云课堂|\n一般|活页教材|\n|双语教学|0.5",
        "类别 项目名称 经费",
        ["重点 学徒制 1.5", "重点 云课堂 -", "一般 活页教材 -", "一般 双语教学 0.5"],
    ),
    "words blank in the same rows as the class": Case(
        "类别|项目名称|成员\n重点|学徒制|马波\n|云课堂|\n一般|活页教材|龚露\n|双语教学|",
        "类别 项目名称 成员",
        ["重点 学徒制 马波", "重点 云课堂 -", "一般 活页教材 龚露", "一般 双语教学 -"],
    ),
    "ranks blank in the same rows as the post": Case(
        "岗位|姓名|总成绩\n教师|马波|80\n|龚露|\n会计|武红|70\n|胡涛|",
        "岗位 姓名 总成绩",
        ["教师 马波 80", "教师 龚露 -", "会计 武红 70", "会计 胡涛 -"],
    ),
    "a first column that no list fills": Case(
        "序号|等级|作品名称|作者\n1|一等奖|春江|马波\n2||山中|龚露",
        "序号 等级 作品名称 作者",
        ["1 一等奖 春江 马波", "2 一等奖 山中 龚露"],
    ),
    "a level that says little by itself": Case(
        "遴选职位||姓名\n名称|代码|\n文秘|A1|马波\n||龚露",
        "遴选职位/名称 遴选职位/代码 姓名",
        ["文秘 A1 马波", "文秘 A1 龚露"],
    ),
    "blanks in the first row": Case("岗位|姓名\n|马波\n教师|龚露", "岗位 姓名", ["- 马波", "教师 龚露"]),
    "a blank score is blank": Case(
        "岗位|姓名|笔试成绩|面试成绩\n教师|马波|80|81\n|龚露||72",
        "岗位 姓名 笔试成绩 面试成绩",
        ["教师 马波 80 81", "教师 龚露 - 72"],
    ),
    "a blank name is blank": Case(
        "岗位|姓名|成绩\n教师|马波|80\n会计||70", "岗位 姓名 成绩", ["教师 马波 80", "会计 - 70"]
    ),
    "a blank remark is blank": Case(
        "岗位|姓名|备注\n教师|马波|免试\n|龚露|", "岗位 姓名 备注", ["教师 马波 免试", "教师 龚露 -"]
    ),
    "blank gender and birth are blank": Case(
        "岗位|姓名|性别|出生年月\n教师|马波|男|2001.02\n|龚露||",
        "岗位 姓名 性别 出生年月",
        ["教师 马波 男 2001.02", "教师 龚露 - -"],
    ),
    "a blank outcome is blank": Case(
        "岗位|姓名|是否进入体检\n教师|马波|是\n|龚露|", "岗位 姓名 是否进入体检", ["教师 马波 是", "教师 龚露 -"]
    ),
    "a blank number is blank": Case(
        "序号|姓名|准考证号\n1|马波|2031001\n|龚露|2031002", "序号 姓名 准考证号", ["1 马波 2031001", "- 龚露 2031002"]
    ),
    # captions, totals, notes
    "a total": Case("序号|姓名|岗位\n1|马波|教师\n合计|1人|", "序号 姓名 岗位", ["1 马波 教师"], asides="合计 1人"),
    "a total in spaced letters": Case("岗位|姓名\n教师|马波\n合　计|1", "岗位 姓名", ["教师 马波"], asides="合　计 1"),
    "subtotals": Case(
        "序号|姓名|岗位\n1|马波|教师\n小计|1|\n2|龚露|会计\n总计|2|",
        "序号 姓名 岗位",
        ["1 马波 教师", "2 龚露 会计"],
        asides="小计 1 总计 2",
    ),
    "a name that begins like a note": Case(
        "姓名|岗位\n共小红|教师\n注明|会计", "姓名 岗位", ["共小红 教师", "注明 会计"]
    ),
    # the header again, and side by side
    "the header again": Case(
        "序号|姓名|岗位\n1|马波|教师\n序号|姓名|岗位\n2|龚露|会计",
        "序号 姓名 岗位",
        ["1 马波 教师", "2 龚露 会计"],
    ),
    "the header again in other blanks": Case(
        "序号|姓名|岗位\n1|马波|教师\n序 号|姓 名|岗 位\n2|龚露|会计",
        "序号 姓名 岗位",
        ["1 马波 教师", "2 龚露 会计"],
    ),
    "side by side, down first": Case(
        "序号|姓名|序号|姓名\n1|马波|3|武红\n2|龚露|4|胡涛",
        "序号 姓名",
        ["1 马波", "2 龚露", "3 武红", "4 胡涛"],
    ),
    "side by side, across first": Case(
        "序号|姓名|序号|姓名\n1|马波|2|武红\n3|龚露|4|胡涛",
        "序号 姓名",
        ["1 马波", "2 武红", "3 龚露", "4 胡涛"],
    ),
    "three side by side": Case(
        "姓名|岗位|姓名|岗位|姓名|岗位\n马波|教师|武红|会计|石磊|护士",
        "姓名 岗位",
        ["马波 教师", "武红 会计", "石磊 护士"],
    ),
    "side by side, the last part short": Case(
        "序号|姓名|序号|姓名\n1|马波|3|武红\n2|龚露||", "序号 姓名", ["1 马波", "2 龚露", "3 武红"]
    ),
    # ragged rows
    "short rows": Case(
        "姓名|岗位|备注\n马波|教师\n龚露|会计|免试", "姓名 岗位 备注", ["马波 教师 -", "龚露 会计 免试"]
    ),
    "separators at the end": Case("姓名|岗位||\n马波|教师||\n龚露|会计||", "姓名 岗位", ["马波 教师", "龚露 会计"]),
    "a cell without a header": Case(
        "姓名|岗位|\n马波|教师|免试\n龚露|会计|", "姓名 岗位 ", ["马波 教师 免试", "龚露 会计 -"]
    ),
    "the header of two levels again": Case(
        "姓名|成绩||岗位\n|笔试|面试|\n马波|80|81|教师\n姓名|成绩||岗位\n|笔试|面试|\n龚露|70|71|会计",
        "姓名 成绩/笔试 成绩/面试 岗位",
        ["马波 80 81 教师", "龚露 70 71 会计"],
    ),
    # rows that name a group
    "groups": Case(
        "序号|姓名|岗位\n一、云溪县教育局（2人）||\n1|马波|教师\n2|龚露|会计\n二、云溪县水利局（1人）||\n1|武红|工程",
        "序号 姓名 岗位",
        ["1 马波 教师", "2 龚露 会计", "1 武红 工程"],
        groups="0 一、云溪县教育局（2人）; 2 二、云溪县水利局（1人）",
    ),
    "nothing is filled over a group": Case(
        "序号|岗位|姓名\n一、教育局||\n1|教师|马波\n二、水利局||\n2||武红",
        "序号 岗位 姓名",
        ["1 教师 马波", "2 - 武红"],
        groups="0 一、教育局; 1 二、水利局",
    ),
    "a group without rows": Case(
        "序号|姓名|岗位\n1|马波|教师\n二、云溪县水利局||",
        "序号 姓名 岗位",
        ["1 马波 教师"],
        asides="二、云溪县水利局",
    ),
    # headers that no list knows
    "unknown headers over figures": Case(
        "村组|水浇地|其中：园地\n柳湾村|12.40|0\n河口村|3.09|0.31",
        "村组 水浇地 其中：园地",
        ["柳湾村 12.40 0", "河口村 3.09 0.31"],
    ),
    "unknown headers in levels": Case(
        "村组|2031年度||拟返还|\n|参保|裁减|计发|折合\n柳湾村|12|0|12|31.5\n河口村|3|1|2|8.5",
        "村组 2031年度/参保 2031年度/裁减 拟返还/计发 拟返还/折合",
        ["柳湾村 12 0 12 31.5", "河口村 3 1 2 8.5"],
    ),
    "words that look like names over figures": Case(
        "镇街|早茬||晚茬|\n|申报|抽查|申报|抽查\n江左镇|12.5|3|8|2\n河口乡|5|1|0|0",
        "镇街 早茬/申报 早茬/抽查 晚茬/申报 晚茬/抽查",
        ["江左镇 12.5 3 8 2", "河口乡 5 1 0 0"],
    ),
    "unknown headers side by side": Case(
        "村组|水浇|村组|水浇\n柳湾|12|南山|3\n河口|2|北坡|5",
        "村组 水浇",
        ["柳湾 12", "河口 2", "南山 3", "北坡 5"],
    ),
    "units below the headers": Case(
        "村组|水浇地|补偿款\n|（亩）|（万元）\n柳湾村|12.40|3.5\n河口村|3.09|0.8",
        "村组 水浇地（亩） 补偿款（万元）",
        ["柳湾村 12.40 3.5", "河口村 3.09 0.8"],
    ),
    "the unit beside the caption": Case(
        "2031年奖补|||单位：元\n镇街|受惠|发放|备注\n江左镇|12|3600|甲\n河口乡|3|900|乙",
        "镇街 受惠 发放 备注",
        ["江左镇 12 3600 甲", "河口乡 3 900 乙"],
        "2031年奖补",
        asides="单位：元",
    ),
    "no word over what the rows are called": Case(
        "|2031年度|2032年度|增减\n江左镇|12|30|18\n河口乡|2|5|3",
        " 2031年度 2032年度 增减",
        ["江左镇 12 30 18", "河口乡 2 5 3"],
    ),
    "a group in brackets below the headers": Case(
        "序号|姓名|岗位\n（教育局）||\n1|马波|教师", "序号 姓名 岗位", ["1 马波 教师"], groups="0 （教育局）"
    ),
    # no header
    "names alone": Case("马波|龚露|武红\n胡涛|石磊|陶然", "", ["马波 龚露 武红", "胡涛 石磊 陶然"]),
    "names with numbers": Case("1|马波\n2|龚露", "", ["1 马波", "2 龚露"]),
}

PIPED: dict[str, Case] = {  # a paste with tabs has no cells of its own for them
    "a caption": Case(
        "云溪县教育局拟聘用人员||\n序号|姓名|岗位\n1|马波|教师",
        "序号 姓名 岗位",
        ["1 马波 教师"],
        "云溪县教育局拟聘用人员",
    ),
    "a note": Case(
        "序号|姓名|岗位\n1|马波|教师\n备注：按姓氏笔画排序||",
        "序号 姓名 岗位",
        ["1 马波 教师"],
        asides="备注：按姓氏笔画排序",
    ),
    "an empty row": Case("姓名|岗位\n马波|教师\n|\n龚露|会计", "姓名 岗位", ["马波 教师", "龚露 会计"]),
}


@pytest.mark.parametrize("layout", [tabbed, piped])
@pytest.mark.parametrize("case", CASES.values(), ids=CASES)
def test_what_a_table_means(case: Case, layout: Callable[[str], str]) -> None:
    check(case, grid(layout(case.written)))


@pytest.mark.parametrize("case", PIPED.values(), ids=PIPED)
def test_what_a_table_between_pipes_means(case: Case) -> None:
    check(case, grid(piped(case.written)))


def check(case: Case, found: Grid) -> None:
    assert found.columns == (tuple(case.columns.split(" ")) if case.columns else ())
    assert spelled(found) == case.rows
    assert wordings(found, *found.caption) == (case.caption or "")
    assert found.data()["caption"] == case.caption
    assert wordings(found, *found.asides) == case.asides
    groups = (f"{row} {found.slice((cell.start, cell.end))}" for row, cell in found.groups)
    assert "; ".join(groups) == case.groups


def test_there_are_enough_tables() -> None:
    assert len(CASES) >= 40


def test_the_levels_of_a_header() -> None:
    found = grid(tabbed(CASES["three levels"].written))
    assert found.levels is not None
    assert found.levels[1] == ("成绩", "笔试", "卷面")
    assert found.levels[2] == ("成绩", "笔试", "折合")
    assert [found.slice(*pieces) for pieces in found.header][2] == "成绩笔试折合"
    assert grid(tabbed("姓名|岗位\n马波|教师")).levels is None


def test_a_cell_filled_down_stands_where_it_came_from() -> None:
    found = grid(tabbed("岗位|姓名\n语文教师|马波\n|龚露"))
    assert found.piece(1, 0) == found.piece(0, 0) == ((6, 10),)
    assert found.piece(1, 1) == ((15, 17),)


def test_the_group_of_a_row() -> None:
    found = grid(tabbed("序号|姓名|岗位\n1|石磊|护士\n一、教育局||\n1|马波|教师\n2|龚露|会计"))
    assert found.group(0) is None
    groups = [found.group(row) for row in (1, 2)]
    assert [found.slice((cell.start, cell.end)) for cell in groups if cell] == ["一、教育局", "一、教育局"]


def made(rows: list[list[tuple[str, int, int]]], *, merged: bool = False) -> tuple[Document, Block]:
    """A document that is one table; cells have a text, a row span and a column span."""
    text = ""
    cells: list[tuple[Cell, ...]] = []
    for row in rows:
        line: list[Cell] = []
        for wording, down, right in row:
            line.append(Cell(len(text), len(text) + len(wording), down, right))
            text += wording + "\t"
        cells.append(tuple(line))
    block = Block("table", 0, len(text), table=Table(tuple(cells), merged=merged))
    return Document(text, (block,)), block


def c(text: str, down: int = 1, right: int = 1) -> tuple[str, int, int]:
    return text, down, right


SPANNED: dict[str, tuple[list[list[tuple[str, int, int]]], str, list[str]]] = {
    "a post over two rows": (
        [[c("岗位"), c("姓名")], [c("教师", 2), c("马波")], [c("龚露")]],
        "岗位 姓名",
        ["教师 马波", "教师 龚露"],
    ),
    "a header over two columns": (
        [[c("姓名", 2), c("成绩", 1, 2)], [c("笔试"), c("面试")], [c("马波"), c("80"), c("81")]],
        "姓名 成绩/笔试 成绩/面试",
        ["马波 80 81"],
    ),
    "a blank is blank": (
        [[c("岗位"), c("姓名")], [c("教师"), c("马波")], [c(""), c("龚露")]],
        "岗位 姓名",
        ["教师 马波", "- 龚露"],
    ),
    "a score over two rows": (
        [[c("姓名"), c("成绩"), c("备注")], [c("马波"), c("80", 2), c("免试", 2)], [c("龚露")]],
        "姓名 成绩 备注",
        ["马波 80 免试", "龚露 80 免试"],
    ),
    "a caption over all columns": (
        [[c("拟聘用人员", 1, 2)], [c("姓名"), c("岗位")], [c("马波"), c("教师")]],
        "姓名 岗位",
        ["马波 教师"],
    ),
    "a group over all columns": (
        [[c("姓名"), c("岗位")], [c("一、教育局", 1, 2)], [c("马波"), c("教师")]],
        "姓名 岗位",
        ["马波 教师"],
    ),
    "a block of two by two": (
        [[c("单位"), c("岗位"), c("姓名")], [c("县医院", 2, 2), c("马波")], [c("龚露")]],
        "单位 岗位 姓名",
        ["县医院 县医院 马波", "县医院 县医院 龚露"],
    ),
}


@pytest.mark.parametrize(("rows", "columns", "wanted"), SPANNED.values(), ids=SPANNED)
def test_spans_that_the_format_states(rows: list[list[tuple[str, int, int]]], columns: str, wanted: list[str]) -> None:
    document, block = made(rows)
    found = read_table(document, block)
    assert " ".join(found.columns) == columns
    assert spelled(found) == wanted
    for row, values in enumerate(found.rows):
        for column, value in enumerate(values):
            assert document.slice(*(found.piece(row, column) or ())) == (value or "")


def test_a_cell_that_spans_has_one_place() -> None:
    document, block = made(SPANNED["a post over two rows"][0])
    found = read_table(document, block)
    assert found.piece(0, 0) == found.piece(1, 0)


def test_a_caption_that_spans_is_said_once() -> None:
    document, block = made(SPANNED["a caption over all columns"][0])
    assert read_table(document, block).data()["caption"] == "拟聘用人员"


WORDS = [
    "",
    "姓名",
    "岗位",
    "序号",
    "成绩",
    "笔试",
    "备注",
    "马波",
    "1",
    "80",
    "合计",
    "一、教育局（1人）",
    "🙂",
    "３²",
]


@settings(max_examples=200)
@given(
    st.lists(
        st.lists(st.tuples(st.sampled_from(WORDS), st.integers(1, 3), st.integers(1, 3)), min_size=1, max_size=5),
        min_size=1,
        max_size=6,
    ),
    st.booleans(),
)
def test_any_table(rows: list[list[tuple[str, int, int]]], merged: bool) -> None:
    document, block = made(rows, merged=merged)
    found = read_table(document, block)
    for row, values in enumerate(found.rows):
        assert not found.columns or len(values) == len(found.columns)
        for column, value in enumerate(values):
            assert document.slice(*(found.piece(row, column) or ())).strip() == (value or "")
    assert len(set(found.columns)) == len(found.columns)
