"""Tables whose columns only blanks keep apart: what is read, where it stands, and what is no table."""

from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from notices.parsing.layout import arrange
from notices.parsing.seam import separate
from notices.parsing.table import Grid, read_table
from notices.sources import read_text
from tests.support import material


def grids(text: str) -> list[Grid]:
    document = read_text(text)
    return [read_table(document, block) for block in arrange(document) if block.kind == "table"]


SIMPLE = """序号    准考证号      姓名      报考岗位      总成绩
1       20310101    苏念慈    语文教师      88.5
2       20310102    闻人越    数学教师      79.25
"""
WIDE_BLANKS = """　序号　姓　名　　性别　招聘单位　　　　　岗位
　1　　 柏　舟　　男　　云溪县水利局　　　工程师
　2　　 单  雯　　女　　云溪县图书馆　　　管理员
"""
ONE_BLANK = """姓名 性别 报考岗位 笔试成绩
苏念慈 女 会计 81
闻人越 男 出纳 77.5
"""
EMPTY_CELL = """序号   姓名     报考岗位    笔试成绩   面试成绩   备注
1      苏念慈   会计        81.5       80.20
2      闻人越   会计                   79.10      免笔试
3      贺兰亭   会计        70.0       75.60      递补
"""
PAGES = """序号   姓名     报考岗位    总成绩
1      苏念慈   会计        81.5
2      闻人越   会计        80.5
          — 1 —
序号   姓名     报考岗位    总成绩
3      贺兰亭   出纳        79.5
          — 2 —
"""
SECTIONS = """专业：080500材料科学与工程
考生编号         姓名     总成绩
100017000000123  苏念慈   80.1

专业：085601材料工程
考生编号         姓名     总成绩
100017000000456  闻人越   79.8
"""
HALVES = """拟录取学    拟录取专      复试
序号   姓名   拟录取学院名称   备注
院代码      业代码      成绩
1   001   苏念慈   081200   航海学院   92.5   直博
2   002   闻人越   081300   轮机学院   90.1
"""
HALVES_ALIGNED = """          拟录取学                   拟录取专          复试
序号                 姓名     拟录取学院名称                     备注
          院代码                     业代码            成绩
1         001        苏念慈   航海学院         081200   92.5   直博生
2         002        闻人越   轮机学院         081300   90.1
"""
TWO_LINES = """姓名      证件号码       录取类型   录取学院           录取专业          成绩
苏念慈    360***1234     硕士       航海学院           船舶工程          92
闻人越    360***4321
          硕士   信息科学与技术学院   通信工程（含宽带网络）  85.2
贺兰亭    360***1111     博士       航海学院           船舶工程          90
"""
INNER_BLANK = """编号    录取学院          录取专业代码及名称    姓名
A1      经济学院          020101 政治经济学     王*轩
A2      法学院            030101 法学           李*
"""
LONG_NAMES = """姓名              准考证号      成绩
古丽扎尔·吐尔逊   20310101      90.00
    苏念慈        20310102      97.00
"""

UNKNOWN = """序号   购机者        机具          铭牌型号    单台作价   补额（元）
1      苏念慈        旋耕机        LF1104-C    8600       1700
2      江左合作社    打（压）捆机  9YFQ-2.2    98500      19500
3      江左县南山机耕服务社   插秧机  2ZGQ      76000      17000
合计                                           183100     38200
"""
NONE_LISTED = """河段      巡河数    整改率    考评
柳江      340       98.5%     96.2
河溪      88        100%      93.1
"""
UNITS = """村组      水浇地    补偿款
          （亩）    （万元）
柳湾组    12.4      3.5
河口组    2.2       1.5
"""
KNOWN_UNITS = """序号   户主      补偿金额
                 （万元）
1      苏念慈    3.5
2      闻人越    1.5
"""
NAMED_GROUPS = """序号  姓名    单位          得分
一、文科组
1     苏念慈  云溪一中      92.5
2     闻人越  云溪二中      90
（二）理科组
1     贺兰亭  云溪三中      95
"""
LONG_CELLS = """序号  企业名称                奖补事项              金额（万元）
1     江左纺织有限公司        数字化车间建设        20
                              （二期）
2     河口精密机械制造股份    首台套装备            15.5
      有限公司
3     南山食品厂              品牌培育              5
"""
NO_FULL_ROW = """序号  姓名    身份证号            补贴项目      补贴额（元）  备注
1     苏念慈  4201********1234    耕地地力      360.00
2     闻人越  4201********4321                  120.00        外出
3     贺兰亭  4201********1111    农机购置      80
"""
SEVERAL_ENDS = """编号   课题                    承担单位            周期
K01    山地茶园绿色防控技术    江左茶叶研究所      2031.01-
       集成与示范              （牵头）            2032.12
K02    稻渔综合种养            河口水产站          2031.01-
                                                   2031.12
"""
HALVES_AGAIN = """序
      姓名      单位          专业      评定路子
号
1     苏念慈    云溪水利局    水利      正常
2     闻人越    云溪林业局    园林      破格
序
      姓名      单位          专业      评定路子
号
3     贺兰亭    云溪教育局    会计      正常
"""
ENDS_OF_HEADERS = """序号   企业名称          上年缴纳         拟返      返还
                         失保费           总数      占比
1      江左纺织公司      12000            7200      60%
2      河口机械厂        3000             1800      60%
"""
CASES = {
    "wide apart": (SIMPLE, [["1", "20310101", "苏念慈", "语文教师", "88.5"], ["2", "20310102", "闻人越", "数学教师", "79.25"]]),
    "full-width blanks and padded names": (
        WIDE_BLANKS,
        [["1", "柏　舟", "男", "云溪县水利局", "工程师"], ["2", "单  雯", "女", "云溪县图书馆", "管理员"]],
    ),
    "one blank": (ONE_BLANK, [["苏念慈", "女", "会计", "81"], ["闻人越", "男", "出纳", "77.5"]]),
    "an empty cell moves no other": (
        EMPTY_CELL,
        [
            ["1", "苏念慈", "会计", "81.5", "80.20", None],
            ["2", "闻人越", "会计", None, "79.10", "免笔试"],
            ["3", "贺兰亭", "会计", "70.0", "75.60", "递补"],
        ],
    ),
    "pages": (PAGES, [["1", "苏念慈", "会计", "81.5"], ["2", "闻人越", "会计", "80.5"], ["3", "贺兰亭", "出纳", "79.5"]]),
    "sections": (SECTIONS, [["100017000000123", "苏念慈", "80.1"], ["100017000000456", "闻人越", "79.8"]]),
    "a row on two lines": (
        TWO_LINES,
        [
            ["苏念慈", "360***1234", "硕士", "航海学院", "船舶工程", "92"],
            ["闻人越", "360***4321", "硕士", "信息科学与技术学院", "通信工程（含宽带网络）", "85.2"],
            ["贺兰亭", "360***1111", "博士", "航海学院", "船舶工程", "90"],
        ],
    ),
    "a blank inside a cell": (INNER_BLANK, [["A1", "经济学院", "020101 政治经济学", "王*轩"], ["A2", "法学院", "030101 法学", "李*"]]),
    "unknown headers over rows that keep to their places": (
        UNKNOWN,
        [
            ["1", "苏念慈", "旋耕机", "LF1104-C", "8600", "1700"],
            ["2", "江左合作社", "打（压）捆机", "9YFQ-2.2", "98500", "19500"],
            ["3", "江左县南山机耕服务社", "插秧机", "2ZGQ", "76000", "17000"],
        ],
    ),
    "no header that is listed": (NONE_LISTED, [["柳江", "340", "98.5%", "96.2"], ["河溪", "88", "100%", "93.1"]]),
    "units below unknown headers": (UNITS, [["柳湾组", "12.4", "3.5"], ["河口组", "2.2", "1.5"]]),
    "units below known headers": (KNOWN_UNITS, [["1", "苏念慈", "3.5"], ["2", "闻人越", "1.5"]]),
    "names of groups": (
        NAMED_GROUPS,
        [["1", "苏念慈", "云溪一中", "92.5"], ["2", "闻人越", "云溪二中", "90"], ["1", "贺兰亭", "云溪三中", "95"]],
    ),
    "ends of cells under an unknown header": (
        LONG_CELLS,
        [
            ["1", "江左纺织有限公司", "数字化车间建设（二期）", "20"],
            ["2", "河口精密机械制造股份有限公司", "首台套装备", "15.5"],
            ["3", "南山食品厂", "品牌培育", "5"],
        ],
    ),
    "halves of the header again": (
        HALVES_AGAIN,
        [
            ["1", "苏念慈", "云溪水利局", "水利", "正常"],
            ["2", "闻人越", "云溪林业局", "园林", "破格"],
            ["3", "贺兰亭", "云溪教育局", "会计", "正常"],
        ],
    ),
    "ends of unknown headers": (
        ENDS_OF_HEADERS,
        [["1", "江左纺织公司", "12000", "7200", "60%"], ["2", "河口机械厂", "3000", "1800", "60%"]],
    ),
    "ends of several cells": (
        SEVERAL_ENDS,
        [
            ["K01", "山地茶园绿色防控技术集成与示范", "江左茶叶研究所（牵头）", "2031.01-2032.12"],
            ["K02", "稻渔综合种养", "河口水产站", "2031.01-2031.12"],
        ],
    ),
    "no row with all its cells": (
        NO_FULL_ROW,
        [
            ["1", "苏念慈", "4201********1234", "耕地地力", "360.00", None],
            ["2", "闻人越", "4201********4321", None, "120.00", "外出"],
            ["3", "贺兰亭", "4201********1111", "农机购置", "80", None],
        ],
    ),
    "long names": (LONG_NAMES, [["古丽扎尔·吐尔逊", "20310101", "90.00"], ["苏念慈", "20310102", "97.00"]]),
}  # fmt: skip


@pytest.mark.parametrize(("text", "rows"), CASES.values(), ids=CASES)
def test_rows(text: str, rows: list[list[str | None]]) -> None:
    (grid,) = grids(text)
    assert [list(row) for row in grid.rows] == rows


@pytest.mark.parametrize("text", [HALVES_ALIGNED])
def test_a_header_on_three_lines_is_put_together(text: str) -> None:
    (grid,) = grids(text)
    by_column = [dict(zip(grid.columns, row, strict=True)) for row in grid.rows]
    assert set(grid.columns) == {
        "序号",
        "姓名",
        "拟录取学院代码",
        "拟录取学院名称",
        "拟录取专业代码",
        "复试成绩",
        "备注",
    }
    assert [row["姓名"] for row in by_column] == ["苏念慈", "闻人越"]
    assert [row["拟录取学院代码"] for row in by_column] == ["001", "002"]
    assert [row["拟录取专业代码"] for row in by_column] == ["081200", "081300"]
    assert [row["复试成绩"] for row in by_column] == ["92.5", "90.1"]


@pytest.mark.parametrize("text", [case[0] for case in CASES.values()] + [HALVES, HALVES_ALIGNED])
def test_places_are_the_wording(text: str) -> None:
    document = read_text(text)
    for block in arrange(document):
        if block.kind != "table":
            continue
        grid = read_table(document, block)
        for column, header in enumerate(grid.columns):
            assert document.slice(*grid.header[column]).replace("　", "").replace(" ", "") == header
        for row, cells in enumerate(grid.rows):
            for column, cell in enumerate(cells):
                pieces = grid.piece(row, column)
                assert (None if pieces is None else document.slice(*pieces) or None) == cell


NONE = {
    "prose": "今天 天气 很好 大家 都来了\n明天 天气 也好 我们 再来\n",
    "names": "苏念慈　　闻人越　　贺兰亭\n柏一鸣　　单　雯　　郑小舟\n",
    "a header alone": "序号    姓名    岗位    成绩\n",
    "a header over a sentence": "序号    姓名    岗位    成绩\n公示期间如有异议，请向县教育局反映。\n",
    "labels": "联系电话：0791-6612345    传真：0791-6612346\n地址：学府路8号    邮编：330001\n",
    "navigation": "首页    新闻    公告    招聘\n院系    专业    师资    联系\n",
    "unknown headers over rows out of place": "序号 机具 铭牌 作价\n1 旋耕机 1GKN 8600\n22 水稻插秧机 2ZGQ 76000\n",
    "names in columns": "户主    马波    龚露\n河口    武红    胡涛\n南山    石磊    陶然\n",
    "unknown words over words": "河段    巡查    考评\n柳江    三遍    甲等\n河溪    两遍    乙等\n",
    "unknown headers over a single row": "序号   机具     铭牌    作价\n1      旋耕机   1GKN    8600\n",
    "blanks": " " * 3000,
}


@pytest.mark.parametrize("text", NONE.values(), ids=NONE)
def test_no_table(text: str) -> None:
    assert grids(text) == []


def test_what_is_no_row_ends_the_table_and_stays_text() -> None:
    document = read_text(SIMPLE + "公示时间：2031年3月13日至3月19日\n")
    blocks = arrange(document)
    assert [block.kind for block in blocks] == ["table", "paragraph"]
    assert document.slice((blocks[1].start, blocks[1].end)).startswith("公示时间")


@pytest.mark.parametrize("gap", ["", "\n"])
def test_a_signature_below_the_first_column_is_no_end_of_its_last_cell(gap: str) -> None:
    document = read_text(f"岗位　　　　姓名\n语文教师　　王丽\n语文教师　　王娟\n{gap}云溪县教育局\n2031年3月2日\n")
    table, signature, _ = arrange(document)
    assert table.kind == "table"
    assert document.slice((signature.start, signature.end)) == "云溪县教育局"


@settings(max_examples=150)
@given(
    st.one_of(
        material.any_text,
        material.spoiled(),
        st.sampled_from([case[0] for case in CASES.values()]).flatmap(material.accidents),
    )
)
def test_blocks_stay_in_order_and_none_is_lost(text: str) -> None:
    document = read_text(text)
    blocks = arrange(document)
    assert all(before.end <= after.start for before, after in pairwise(blocks))
    for block in separate(document):
        assert any(larger.start <= block.start and block.end <= larger.end for larger in blocks)
