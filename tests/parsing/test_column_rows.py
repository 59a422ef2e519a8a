"""Rows of tables in columns of text: every layout that programs print, with what each means."""

from __future__ import annotations

from typing import NamedTuple

import pytest

from notices.document import Document
from notices.parsing.layout import arrange
from notices.parsing.table import Grid, read_table
from notices.sources import read_text


class Case(NamedTuple):
    """A text, and the rows that it means: cells between ``|``, ``-`` for a blank one."""

    text: str
    columns: str
    rows: list[str]
    asides: str = ""


CASES = {
    "one blank between the columns": Case(
        """序号 单位名称 岗位代码 姓名 准考证号 笔试成绩 面试成绩 综合成绩 备注
1 云溪县水利局 0101 苏念慈 20310101 81.5 80 80.75
2 云溪县水利局 0101 闻人越 20310102 79 缺考 39.5 放弃
3 云溪县林业局 0102 柏舟 20310103 70 75.6 72.8
""",
        "序号|单位名称|岗位代码|姓名|准考证号|笔试成绩|面试成绩|综合成绩|备注",
        [
            "1|云溪县水利局|0101|苏念慈|20310101|81.5|80|80.75|-",
            "2|云溪县水利局|0101|闻人越|20310102|79|缺考|39.5|放弃",
            "3|云溪县林业局|0102|柏舟|20310103|70|75.6|72.8|-",
        ],
    ),
    "blanks under merged posts and bodies": Case(
        """招聘单位              岗位名称      姓名      性别    总成绩
云溪县第一中学        语文教师      苏念慈    女      81.50
                      数学教师      闻人越    男      80.25
云溪县人民医院        护士          柏  舟    女      79.00
                                    单  雯    女      77.00
""",
        "招聘单位|岗位名称|姓名|性别|总成绩",
        [
            "云溪县第一中学|语文教师|苏念慈|女|81.50",
            "云溪县第一中学|数学教师|闻人越|男|80.25",
            "云溪县人民医院|护士|柏  舟|女|79.00",
            "云溪县人民医院|护士|单  雯|女|77.00",
        ],
    ),
    "full-width blanks under merged posts": Case(
        "岗位　　　　姓名　　　学历\n语文教师　　苏念慈　　本科\n　　　　　　闻人越　　本科\n数学教师　　柏　舟　　硕士研究生\n",
        "岗位|姓名|学历",
        ["语文教师|苏念慈|本科", "语文教师|闻人越|本科", "数学教师|柏　舟|硕士研究生"],
    ),
    "the end of a cell below its row": Case(
        """序号   姓名     毕业院校               岗位         总成绩
1      苏念慈   江左师范大学           语文教师     81.50
                                       （高中）
2      闻人越   东湖大学               数学教师     80.10
""",
        "序号|姓名|毕业院校|岗位|总成绩",
        ["1|苏念慈|江左师范大学|语文教师（高中）|81.50", "2|闻人越|东湖大学|数学教师|80.10"],
    ),
    "halves of a cell above and below its row": Case(
        """序号   单位                 姓名     岗位       总成绩
       云溪县农业综合行政
1                           苏念慈   执法员     81.50
       执法大队
2      云溪县水利局         闻人越   工程师     80.10
""",
        "序号|单位|姓名|岗位|总成绩",
        ["1|云溪县农业综合行政执法大队|苏念慈|执法员|81.50", "2|云溪县水利局|闻人越|工程师|80.10"],
    ),
    "halves told by their brackets": Case(
        """考生编号 姓名 拟录取学院名称 拟录取专业代码 总成绩
信息工程学院（含云溪联合
100011000000001 苏念慈 081200 82.5
培养基地）
100011000000002 闻人越 经济学院 020200 80.1
""",
        "考生编号|姓名|拟录取学院名称|拟录取专业代码|总成绩",
        [
            "100011000000001|苏念慈|信息工程学院（含云溪联合培养基地）|081200|82.5",
            "100011000000002|闻人越|经济学院|020200|80.1",
        ],
    ),
    "a bracket closed on the next line": Case(
        """姓名 性别 报考岗位 总成绩
苏念慈 女 财务管理（云溪 81.5
分局）
闻人越 男 文秘 80.2
""",
        "姓名|性别|报考岗位|总成绩",
        ["苏念慈|女|财务管理（云溪分局）|81.5", "闻人越|男|文秘|80.2"],
    ),
    "a row over two lines": Case(
        """姓名 证件号码 招生类型 录取专业代码 录取专业名称 复试成绩
苏念慈 532****420X 硕士 081401 岩土工程 92
闻人越 500****9439
        硕士 085402 通信工程 85.2
""",
        "姓名|证件号码|招生类型|录取专业代码|录取专业名称|复试成绩",
        ["苏念慈|532****420X|硕士|081401|岩土工程|92", "闻人越|500****9439|硕士|085402|通信工程|85.2"],
    ),
    "page marks and the header again": Case(
        """姓名    性别   拟录取专业    初试成绩   复试成绩
苏念慈   女    应用化学      381        88.5
第 1 页，共 2 页
姓名    性别   拟录取专业    初试成绩   复试成绩
闻人越   男    应用化学      376        86.0
""",
        "姓名|性别|拟录取专业|初试成绩|复试成绩",
        ["苏念慈|女|应用化学|381|88.5", "闻人越|男|应用化学|376|86.0"],
        "第 1 页，共 2 页",
    ),
    "sections with the header again": Case(
        """序号  考生编号  姓名  总成绩
1  100011000000001  苏念慈  82.5
录取专业：085601材料工程
序号  考生编号  姓名  总成绩
1  100011000000002  闻人越  80.1
""",
        "序号|考生编号|姓名|总成绩",
        ["1|100011000000001|苏念慈|82.5", "1|100011000000002|闻人越|80.1"],
    ),
    "blank lines between the rows": Case(
        "序号   姓名     性别   岗位\n\n1      苏念慈   女     会计\n\n2      闻人越   男     出纳\n\n公示期为5个工作日。\n",
        "序号|姓名|性别|岗位",
        ["1|苏念慈|女|会计", "2|闻人越|男|出纳"],
    ),
    "long names and masked ones": Case(
        """考生编号          姓名                  拟录取专业        总成绩
100011000000001   阿依古丽·买买提      080500材料工程    82.5
100011000000002   欧阳静远              080500材料工程    80.1
100011000000003   李*                   080500材料工程    79.3
""",
        "考生编号|姓名|拟录取专业|总成绩",
        [
            "100011000000001|阿依古丽·买买提|080500材料工程|82.5",
            "100011000000002|欧阳静远|080500材料工程|80.1",
            "100011000000003|李*|080500材料工程|79.3",
        ],
    ),
    "shares in the headers, and whether somebody goes on": Case(
        """姓名  准考证号  笔试成绩(40%)  面试成绩(60%)  总成绩  是否进入体检
苏念慈  20310101  81.5  80  80.6  是
闻人越  20310102  79  77  77.8  否
""",
        "姓名|准考证号|笔试成绩(40%)|面试成绩(60%)|总成绩|是否进入体检",
        ["苏念慈|20310101|81.5|80|80.6|是", "闻人越|20310102|79|77|77.8|否"],
    ),
    "headers that no list has among many that it has": Case(
        """职位代码   职位名称   姓名   准考证号   行测   申论   图推   综合成绩   排名
0101       一级科员   苏念慈 6301010101 70.2   65.5   67.85  75.13     1
0101       一级科员   闻人越 6301010102 68.2   66.5   67.35  73.88     2
""",
        "职位代码|职位名称|姓名|准考证号|行测|申论|图推|综合成绩|排名",
        [
            "0101|一级科员|苏念慈|6301010101|70.2|65.5|67.85|75.13|1",
            "0101|一级科员|闻人越|6301010102|68.2|66.5|67.35|73.88|2",
        ],
    ),
    "a gap where a score is missing": Case(
        """序号   姓名     报考岗位    笔试成绩   面试成绩   总成绩
1      苏念慈   会计        81.5       80.20      80.85
2      闻人越   会计                   79.10      79.10
""",
        "序号|姓名|报考岗位|笔试成绩|面试成绩|总成绩",
        ["1|苏念慈|会计|81.5|80.20|80.85", "2|闻人越|会计|-|79.10|79.10"],
    ),
    "codes before names, and two ways of study in one cell": Case(
        """拟录取学院  准考证号  姓名  拟录取专业名称  总成绩  录取类别  备注
010  管理学院  181656000005665  苏*  040102  课程与教学论  78.88  全日制 非定向
011  文学院  181656000005666  闻*  050101  文艺学  77.10  全日制 定向
""",
        "拟录取学院|准考证号|姓名|拟录取专业名称|总成绩|录取类别|备注",
        [
            "010  管理学院|181656000005665|苏*|040102  课程与教学论|78.88|全日制 非定向|-",
            "011  文学院|181656000005666|闻*|050101  文艺学|77.10|全日制 定向|-",
        ],
    ),
    "more words than columns: what is sure": Case(
        """准考证号  姓名  性别  报考专业名称  总成绩  录取类别  备注
181656000005665  苏*  女  课程与教学论  368 136.80 78.88  非定向  调剂
181656000005666  闻*  男  文艺学  366 130.20 77.10  非定向  调剂
""",
        "准考证号|姓名|性别|报考专业名称|总成绩|录取类别|备注",
        [
            "181656000005665|苏*|女|课程与教学论|78.88|非定向|调剂",
            "181656000005666|闻*|男|文艺学|77.10|非定向|调剂",
        ],
        "368 136.80 366 130.20",
    ),
    "side by side": Case(
        "序号 姓名 单位 序号 姓名 单位\n1 苏念慈 县一中 3 柏舟 县二中\n2 闻人越 县一中 4 单雯 县二中\n",
        "序号|姓名|单位",
        ["1|苏念慈|县一中", "2|闻人越|县一中", "3|柏舟|县二中", "4|单雯|县二中"],
    ),
    "numbers and padded names": Case(
        "序号 姓名\n1 苏念慈\n2 闻人越\n3 柏 舟\n", "序号|姓名", ["1|苏念慈", "2|闻人越", "3|柏 舟"]
    ),
    "full-width digits": Case(
        "序号　姓　名　　性别　准考证号\n１　　何　萌　　男　　３１４０２０６０３１７\n２　　孟云帆　　男　　３１４０２０６１２０４\n",
        "序号|姓名|性别|准考证号",
        ["１|何　萌|男|３１４０２０６０３１７", "２|孟云帆|男|３１４０２０６１２０４"],
    ),
    "numbers to the right, words in the middle": Case(
        """姓名          身份证号               拟录取专业代码及名称       复试成绩
    苏黎     4213***********909        020200-应用经济学        97.00
古丽扎尔·吐尔逊   6529***********999       045300-国际中文教育    90.00
""",
        "姓名|身份证号|拟录取专业代码及名称|复试成绩",
        [
            "苏黎|4213***********909|020200-应用经济学|97.00",
            "古丽扎尔·吐尔逊|6529***********999|045300-国际中文教育|90.00",
        ],
    ),
    "people of a school": Case(
        """学院        专业            班级           姓名      学号
机械学院    机械工程        机械2101班     苏念慈    20210101
机械学院    车辆工程        车辆2102班     闻人越    20210102
""",
        "学院|专业|班级|姓名|学号",
        ["机械学院|机械工程|机械2101班|苏念慈|20210101", "机械学院|车辆工程|车辆2102班|闻人越|20210102"],
    ),
}


def read(text: str) -> tuple[Document, list[Grid]]:
    document = read_text(text)
    return document, [read_table(document, block) for block in arrange(document) if block.kind == "table"]


@pytest.mark.parametrize("case", CASES.values(), ids=CASES)
def test_rows(case: Case) -> None:
    document, (grid,) = read(case.text)
    assert "|".join(grid.columns) == case.columns
    assert ["|".join(value or "-" for value in row) for row in grid.rows] == case.rows
    assert " ".join(document.slice(piece) for piece in grid.asides) == case.asides
    for row, values in enumerate(grid.rows):
        for column, value in enumerate(values):
            pieces = grid.piece(row, column)
            assert (None if pieces is None else document.slice(*pieces)) == value


ENDS = {
    "a signature": "        云溪县人力资源和社会保障局\n              2031年3月12日\n",
    "a sentence": "公示期间，如有异议，请向县教育局反映。\n",
    "a label": "联系电话：0791-6612345\n",
    "a page mark": "                — 2 —\n",
    "the header of nothing": "姓名      性别      报考岗位      总成绩\n",
    "a total": "合计：2人\n",
}


@pytest.mark.parametrize("below", ENDS.values(), ids=ENDS)
def test_what_ends_a_table_stays_outside(below: str) -> None:
    text = "姓名      性别      报考岗位      总成绩\n苏念慈    女        会计          81.5\n闻人越    男        出纳          80.2\n"
    document = read_text(text + below)
    table, *others = arrange(document)
    assert table.kind == "table"
    assert len(read_table(document, table).rows) == 2
    assert document.text[table.end :].split() == below.split()
    assert others


def test_groups_name_the_rows_below() -> None:
    document, (grid,) = read(CASES["sections with the header again"].text)
    assert grid.group(0) is None
    group = grid.group(1)
    assert group is not None
    assert document.slice((group.start, group.end)) == "录取专业：085601材料工程"


def test_a_long_table_is_read_in_full() -> None:
    rows = "".join(f"{at}   苏念慈   女   会计   {60 + at % 40}.5\n" for at in range(1, 1500))
    _, (grid,) = read(f"序号   姓名   性别   岗位   总成绩\n{rows}")
    assert len(grid.rows) == 1499
    assert grid.rows[-1] == ("1499", "苏念慈", "女", "会计", "79.5")
