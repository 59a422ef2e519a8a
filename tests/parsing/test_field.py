"""Labelled facts: which labels are read, how far their values reach, and whose they are."""

from __future__ import annotations

from decimal import Decimal

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from notices.document import Document
from notices.models.field import Field
from notices.parsing.field import Facts, read_fields

Pair = tuple[str, str]
"""Label and value."""


def read(text: str) -> Facts:
    """What a text states, after a look at the model and at every place."""
    facts = read_fields(Document(text, ()), [(0, len(text))])
    for part in facts.parts:
        field = Field(**part.data)
        said = {name: "".join(text[a:b] for a, b in part.places[name,]) for name in ("label", "value")}
        assert "".join(said["label"].split()) == field.label
        assert said["value"] == field.value != ""
        assert "\n" not in field.value
        assert part.start == part.places["label",][0][0]
        assert part.end == part.places["value",][-1][1]
    return facts


CASES: list[tuple[str, list[Pair]]] = [
    # One a line, with and without numbers, with blanks in the label.
    ("项目编号：QH-2031-07", [("项目编号", "QH-2031-07")]),
    ("项目编号:QH-2031-07", [("项目编号", "QH-2031-07")]),
    ("采 购 人： 青禾县教育局", [("采购人", "青禾县教育局")]),
    ("一、项目名称：教学楼维修工程", [("项目名称", "教学楼维修工程")]),
    ("（二）项目名称：教学楼维修工程", [("项目名称", "教学楼维修工程")]),
    ("3.2 项目名称：教学楼维修工程", [("项目名称", "教学楼维修工程")]),
    ("2. 项目名称：教学楼维修工程", [("项目名称", "教学楼维修工程")]),
    ("① 项目名称：教学楼维修工程", [("项目名称", "教学楼维修工程")]),
    # Labels known by their last word, by a copula, by nothing but their form.
    ("拟征收土地位置：柳塘镇东门村", [("拟征收土地位置", "柳塘镇东门村")]),
    ("中标（成交）金额（万元）：12.5", [("中标（成交）金额（万元）", "12.5")]),
    ("收费金额（单位：元）：300", [("收费金额（单位：元）", "300")]),
    ("成交供应商确认为：云渡木业有限公司", [("成交供应商确认为", "云渡木业有限公司")]),
    ("采样频次与点位：每月一次", [("采样频次与点位", "每月一次")]),
    ("采样频次（次）：每月一次", [("采样频次（次）", "每月一次")]),
    ("采样频次：" + "每月一次" * 20, []),
    ("采样频次：每月一次。每次三个点。", []),
    # Values end with the sentence, and before a bracket that holds another label.
    ("服务时间：2031年3月至5月。（以合同为准）", [("服务时间", "2031年3月至5月")]),
    ("开标时间：2031年3月1日9:30（北京时间），逾期不受理", [("开标时间", "2031年3月1日9:30")]),
    ("文件售价：人民币500元/本，售后不退。", [("文件售价", "人民币500元/本")]),
    ("成交金额：￥1,500.00元（大写：壹仟伍佰元整），含税。", [("成交金额", "￥1,500.00元（大写：壹仟伍佰元整）")]),
    ("公告地点：青禾日报及网站（网址：www.qh.example）", [("公告地点", "青禾日报及网站")]),
    ("评审地点：府前街1号（县医院（南区）对面，二楼）", [("评审地点", "府前街1号（县医院（南区）对面，二楼）")]),
    ("四至范围：东至府前街，西至柳河", [("四至范围", "东至府前街，西至柳河")]),
    ("磋商小组成员：邹文; 孟小华;顾建;", [("磋商小组成员", "邹文; 孟小华;顾建")]),
    ("成交价：单价每套460元；供应商如对以上结果有疑义，可以提出", [("成交价", "单价每套460元")]),
    ("招标方式： | 公开", []),
    # Several in one line, apart by blanks or by nothing.
    ("证券代码：009999 证券简称：云渡木业", [("证券代码", "009999"), ("证券简称", "云渡木业")]),
    ("项目编号：QH07 1. 评审时间：2031-03-01", [("项目编号", "QH07"), ("评审时间", "2031-03-01")]),
    ("建筑密度(%)：≥40 绿地率(%)：≤20", [("建筑密度(%)", "≥40"), ("绿地率(%)", "≤20")]),
    ("采样频次：每月一次 用途：监测", [("采样频次", "每月一次"), ("用途", "监测")]),
    ("项目编号：QH07 二、竞价规则", [("项目编号", "QH07")]),
    ("项目编号：QH07 2. 竞价规则", [("项目编号", "QH07")]),
    ("项目名称：桌椅一批项目编号：QH07", [("项目名称", "桌椅一批"), ("项目编号", "QH07")]),
    ("报名时间：3月1日2.竞租时间：3月5日", [("报名时间", "3月1日"), ("竞租时间", "3月5日")]),
    ("项目名称：桌椅采购，项目编号：QH07", [("项目名称", "桌椅采购"), ("项目编号", "QH07")]),
    ("评审地点：府前街1号附件：评分表", [("评审地点", "府前街1号"), ("附件", "评分表")]),
    ("评审地点：府前街1号 特此公告", [("评审地点", "府前街1号")]),
    ("公告内容： 一、项目编号 QH07", [("项目编号", "QH07")]),
    ("收费标准及金额： 1. 收费标准：参照合同", [("收费标准", "参照合同")]),
    ("截至3月5日受理单位：县工信局中小企业科电话：0999-6612345", [("受理单位", "县工信局中小企业科")]),
    # A quotation ends the value that it holds; one that the value opens is part of it.
    ("原“预算金额：10万元”更正为“预算金额：12万元”。", [("预算金额", "10万元"), ("预算金额", "12万元")]),
    ('原为"开标时间：3月1日"，现为"开标时间：3月8日"', [("开标时间", "3月1日"), ("开标时间", "3月8日")]),
    ("中标人：“禾影”牌桌椅厂", [("中标人", "“禾影”牌桌椅厂")]),
    ('货物名称："禾影"牌桌椅', [("货物名称", '"禾影"牌桌椅')]),
    ("拟认定“专精特新”企业名称：云渡木业", [("拟认定“专精特新”企业名称", "云渡木业")]),
    ("更正内容：原开标时间：3月1日；现开标时间：3月8日。", [("原开标时间", "3月1日"), ("现开标时间", "3月8日")]),
    # A comma within a number does not end it, and a text ends before the label of the next sentence.
    ("● 回购股份数量：1,200,000股，占2%", [("回购股份数量", "1,200,000股")]),
    ("质量要求：符合标准。付款方式：货到付款。另行通知", [("质量要求", "符合标准"), ("付款方式", "货到付款")]),
    ("投标人资格要求：独立法人；具备食品经营许可证。", [("投标人资格要求", "独立法人；具备食品经营许可证")]),
    ("温馨提示：请携带身份证", []),
    # Labels that are labels by their place alone; those of days also name what a page says of itself.
    (
        "五、询价时间及地点\n时间：3月12日15:00\n地点：行政楼二楼，东厅",
        [("时间", "3月12日15:00"), ("地点", "行政楼二楼，东厅")],
    ),
    ("时间：2031-03-12 15:00", []),
    ("活动\n时间：2031-03-12 15:00", []),
    ("地点：行政楼", [("地点", "行政楼")]),
    ("（二）预算：58.6万元", [("预算", "58.6万元")]),
    ("中标价：5万元；质量：合格", [("中标价", "5万元"), ("质量", "合格")]),
    (
        "许可证编号：JY29999000012345；经营场所：府前街2号",
        [("许可证编号", "JY29999000012345"), ("经营场所", "府前街2号")],
    ),
    ("本次开放日，地点：行政楼", []),
    # A code needs no colon, and none is read where it is hidden in part.
    ("云渡合作社（统一社会信用代码91450000MA5K00000X）解散", [("统一社会信用代码", "91450000MA5K00000X")]),
    ("统一社会信用代码为91450000MA5K00000X的企业", [("统一社会信用代码为", "91450000MA5K00000X")]),
    ("统一社会信用代码9145000*******000X", []),
    ("统一社会信用代码证书", []),
    # Papers that are named amid other text.
    ("联系电话：0999-6612345附件：拟认定名单.docx青禾省办公室2031年3月1日", [("附件", "拟认定名单.docx")]),
    ("特此公示。附件1：拟认定企业名单2031年3月22日附件拟认定", [("附件1", "拟认定企业名单")]),
    ("附件：详见本网。欢迎反映情况", []),
    # In sentences, where a comma ends the value.
    ("开标后投标结果为：云渡建设有限公司，以92分中标。", [("开标后投标结果为", "云渡建设有限公司")]),
    ("我县某项目（项目编号：QH07）依法开标。", [("项目编号", "QH07")]),
    ("审定意见书（编号：云规字〔2031〕7号），容积率1.0", [("编号", "云规字〔2031〕7号")]),
    ("可以来信，通过信函将意见寄至：云渡市101信箱（邮政编码：999000）。", [("通过信函将意见寄至", "云渡市101信箱")]),
    # Texts of sentences are read whole.
    ("项目概况：新建教学楼一栋。建筑面积3000平方米。", [("项目概况", "新建教学楼一栋。建筑面积3000平方米")]),
    ("项目概况：新建教学楼一栋。", [("项目概况", "新建教学楼一栋")]),
    # The value below its label, with a colon or under a numbered heading.
    ("一、拟征收土地范围：\n柳塘镇东门村二组。", [("拟征收土地范围", "柳塘镇东门村二组")]),
    ("一、拟征收土地范围：\n二、其他事项", []),
    ("一、拟征收土地范围：\n征收目的：建校", [("征收目的", "建校")]),
    ("一、项目编号\nQH-2031-07", [("项目编号", "QH-2031-07")]),
    ("一、项目编号 QH-2031-07", [("项目编号", "QH-2031-07")]),
    ("1、项目编号 QH-2031-07", []),
    ("项目编号 QH-2031-07", []),
    # Contacts, windows, what a page says of itself, salutations, sentences and masks are no facts.
    ("联系电话：0999-6612345", []),
    ("公示时间：2031年3月1日至5日", []),
    ("发布时间：2031-03-01 来源：云渡日报 浏览次数：20", []),
    ("各有关单位：\n根据有关规定", []),
    ("现将有关事项公告如下：一是按时报名", []),
    ("请有关单位：尽快报名", []),
    ("采购单位：****", []),
    ("保证金：（略）", []),
    ("招标人：        （盖章）", []),
    ("作者：孟华发布时间：2031-03-01浏览次数：7", []),
    ("备案号：云ICP备09900000号", []),
    ("青禾建设有限公司债权人：本公司拟减资，请申报债权。", []),
    ("债权人：孟小华", [("债权人", "孟小华")]),
    ("详细内容：云渡市征地公告", []),
    ("传真：", []),
    ("链接：http://www.qh.example/a", [("链接", "http://www.qh.example/a")]),
    ("", []),
    ("：", []),
]


@pytest.mark.parametrize(("text", "expected"), CASES, ids=[text or "nothing" for text, _ in CASES])
def test_facts(text: str, expected: list[Pair]) -> None:
    assert [(part.data["label"], part.data["value"]) for part in read(text).parts] == expected


WRAPPED = [
    (
        "特定资格条件：投标人为经营企业的，须具备医疗器械经营和使用\n许可证。",
        "投标人为经营企业的，须具备医疗器械经营和使用许可证",
    ),
    (
        "特定资格条件：投标人为经营企业的，须具备医疗器械经营和使用\n开标地点：二楼",
        "投标人为经营企业的，须具备医疗器械经营和使用",
    ),
    ("开标地点：行政楼\n二楼东厅。", "行政楼"),
]


@pytest.mark.parametrize(("text", "value"), WRAPPED)
def test_a_value_goes_on_in_the_next_line_of_its_paragraph(text: str, value: str) -> None:
    assert read(text).parts[0].data["value"] == value


ROLES: list[tuple[str, list[tuple[str, str | None, str | None]]]] = [
    (
        "1、采购人信息\n名 称：云渡一中\n代码：91A\n2.采购代理机构信息\n名称：云渡招标公司\n开户行：云渡银行",
        [("名称", "buyer", None), ("代码", "buyer", None), ("名称", "agent", None), ("开户行", None, None)],
    ),
    ("招标人：云渡一中\n名称：黑板", [("招标人", "buyer", None), ("名称", "buyer", None)]),
    ("招标人：云渡一中\n五、主要标的\n名称：黑板", [("招标人", "buyer", None), ("名称", None, None)]),
    ("供应商信息\n名称：云渡木业", [("名称", "supplier", None)]),
    ("采购人名称和联系方式\n名称：云渡一中", [("名称", "buyer", None)]),
    ("成交供应商名称：云渡木业", [("成交供应商名称", "supplier", None)]),
    (
        "包1：\n供应商名称：甲木业公司\n2包\n中标金额：5元\n六、其他 \n品牌：禾影",
        [("供应商名称", "supplier", "包1"), ("中标金额", None, "2包"), ("品牌", None, None)],
    ),
    ("第二标段：中标人：乙公司", [("中标人", "supplier", "第二标段")]),
    ("一、标段二\n中标人：乙公司", [("中标人", "supplier", "标段二")]),
    (
        "招标人：云渡一中\n开标时间：3月1日\n招标人：云渡一中\n地址：府前街1号",
        [("招标人", "buyer", None), ("开标时间", None, None), ("地址", "buyer", None)],
    ),
    ("招标人：云渡一中\n招标人：云渡二中", [("招标人", "buyer", None), ("招标人", "buyer", None)]),
    ("中标人：甲公司\n中标人：甲公司", [("中标人", "supplier", None), ("中标人", "supplier", None)]),
    (
        "1号标的：商铺租赁权，起拍价：4万元；\n2号标的：旧车，起拍价：2万元\n保证金：1万元",
        [
            ("1号标的", None, "1号标的"),
            ("起拍价", None, "1号标的"),
            ("2号标的", None, "2号标的"),
            ("起拍价", None, "2号标的"),
            ("保证金", None, None),
        ],
    ),
    ("标的一：商铺\n起拍价：4万元", [("标的一", None, "标的一"), ("起拍价", None, "标的一")]),
]


@pytest.mark.parametrize(("text", "expected"), ROLES, ids=[text.split("\n")[0] for text, _ in ROLES])
def test_whose_and_which_lot(text: str, expected: list[tuple[str, str | None, str | None]]) -> None:
    found = [part.data for part in read(text).parts]
    assert [(one["label"], one["role"], one["lot"]) for one in found] == expected


AMOUNTS = [
    ("中标金额：12.5万元", Decimal(125000), "万元"),
    ("中标金额（万元）：12.5", Decimal(125000), "万元"),
    ("中标价格：12.5 价格单位：万元", Decimal(125000), "万元"),
    ("加价幅度：5万元", Decimal(50000), "万元"),
    ("处罚内容：罚款5000元", None, None),
    ("土地面积：1.2公顷（18亩）", None, "公顷"),
    ("用途：工业用地", None, None),
]


@pytest.mark.parametrize(("text", "amount", "unit"), AMOUNTS)
def test_sums_and_units(text: str, amount: Decimal | None, unit: str | None) -> None:
    first = read(text).parts[0].data
    assert (first.get("amount"), first.get("unit")) == (amount, unit)


OWNERS = [
    ("联系单位：县教育局人事股，电话：0999-6612345", ["县教育局人事股"]),
    ("采购人信息\n名称：云渡一中\n地址：府前街1号\n项目名称：桌椅", ["云渡一中"]),
    ("采购人：云渡一中\n代理机构：云渡招标公司", ["云渡一中", "云渡招标公司"]),
    ("项目名称：桌椅", []),
]


@pytest.mark.parametrize(("text", "expected"), OWNERS)
def test_whose_the_contacts_are(text: str, expected: list[str]) -> None:
    owners = read(text).owners
    assert ["".join(text[start:end] for start, end in owner.name) for owner in owners] == expected
    assert all(owner.start <= owner.end for owner in owners)


def test_what_is_said_by_another_part_is_no_fact() -> None:
    text = "负责人：邹文华"
    assert read_fields(Document(text, ()), [(0, len(text))], [(4, 7)]).parts == []


ALPHABET = "项目名称编号采购人：:，。；()（） \t\n一二、12.包标段信息元万*附件地址电话为" + "\u3000x"


@settings(max_examples=150)
@given(st.text(ALPHABET, max_size=80))
def test_any_text_is_read(text: str) -> None:
    facts = read(text)
    ends = [part.end for part in facts.parts]
    starts = [part.start for part in facts.parts]
    assert all(end <= start for end, start in zip(ends, starts[1:], strict=False))


HOSTILE = ["项目名称：" * 4000, "甲" * 40000 + "：", "甲甲甲甲：乙乙，" * 4000, "（" * 20000 + "：", "包1：" * 5000, "一、" * 9000,
           "项目名称：" + "甲，" * 20000, "名 称 " * 9000 + "：", "甲：" * 15000, "甲甲甲甲：" + "请：" * 12000,
           "1号标的：甲，" * 4000, "时间：" * 6000, "项目名称：“" * 4000, '项目名称："' * 4000, "质量要求：甲。乙名称" * 3000, "附件：甲名单" * 3000,
           "原“" * 15000 + "：", "投标条件：" + "甲；" * 15000, "注册号9" * 9000, "项目名称：" + "1,000" * 9000]  # fmt: skip


@pytest.mark.parametrize("text", HOSTILE, ids=[text[:8] for text in HOSTILE])
def test_hostile_lines(text: str) -> None:
    read(text)
