"""Bidders in running text."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from notices.models.procurement import Bidder
from notices.parsing.bidder import read_bidders
from notices.sources import read_text

YUNDU = "云渡建设有限公司"
QINGHE = "青禾工程有限公司"

CASES: list[tuple[str, list[dict[str, Any]]]] = [
    (
        "第一中标候选人：云渡建设（北京）有限公司，投标报价：1,234,500.00元，工期：120日历天，质量：合格，项目经理：周一行\n第二中标候选人为青禾工程有限公司，投标报价为130万元。\n第三名：禾木厂",
        [
            {"supplier": "云渡建设（北京）有限公司", "rank": 1, "amount": "1234500", "duration": "120日历天", "quality": "合格", "manager": "周一行"},
            {"supplier": QINGHE, "rank": 2, "amount": "1300000"},
        ],
    ),
    (
        "中标（成交）信息\n包1：\n供应商名称：云渡建设有限公司\n供应商地址：青禾区云路2号\n中标（成交）金额：¥121.5万元\n包2：\n供应商名称：青禾家具厂；\n中标（成交）金额：玖万元整（￥98,000.00）",
        [
            {"supplier": YUNDU, "lot": "包1", "address": "青禾区云路2号", "amount": "1215000"},
            {"supplier": "青禾家具厂", "lot": "包2", "amount": "98000", "amount_in_words": "90000"},
        ],
    ),
    (
        "一标段中标人：云渡建设有限公司，中标价：12.5万元；第二标段中标人：青禾工程有限公司，中标价 ￥9万元",
        [
            {"supplier": YUNDU, "lot": "一标段", "amount": "125000"},
            {"supplier": QINGHE, "lot": "第二标段", "amount": "90000"},
        ],
    ),
    ("第一中标候选人名称：云渡建设有限公司 综合得分：92.5分", [{"supplier": YUNDU, "rank": 1, "score": "92.5"}]),
    ("第一成交候选供应商名称：云渡建设有限公司", [{"supplier": YUNDU, "rank": 1}]),
    ("成交供应商确认为：云渡建设有限公司，成交金额为：2400000（大写：贰佰肆拾万元整）。",
     [{"supplier": YUNDU, "amount": "2400000", "amount_in_words": "2400000"}]),
    ("现确定“云渡建设有限公司”为本项目成交候选人，成交金额为：12万元。", [{"supplier": YUNDU, "amount": "120000"}]),
    ("评标委员会推荐云渡建设有限公司作为中标人。", [{"supplier": YUNDU}]),
    ("第一中标候选人为云渡建设有限公司，第二名：青禾工程有限公司。建议该项目中标人为云渡建设有限公司。",
     [{"supplier": YUNDU, "rank": 1}, {"supplier": QINGHE, "rank": 2}]),
    ("改为单一来源谈判，拟谈判单位： 青禾森装潢服务部，公示时间为2031年5月5日", [{"supplier": "青禾森装潢服务部"}]),
    ("供应商名称：云渡建设有限公司\n供应商代码：91999900MA00000X0A\n成交金额：12万元\n其中：设备报价：8万元",
     [{"supplier": YUNDU, "supplier_code": "91999900MA00000X0A", "amount": "120000"}]),
    ("拟中标人：云渡建设有限公司\n投标报价（元）：98000", [{"supplier": YUNDU, "amount": "98000"}]),
    ("中标人：云渡建设有限公司\n供应商地址：青禾区****路", [{"supplier": YUNDU}]),
    ("中标人：云渡建设有限公司\n综合得分：最高\n中标金额：详见附件", [{"supplier": YUNDU}]),
    ("供应商名称：详见附件\n中标金额：12万元", []),
    ("供应商名称：****\n中标（成交）金额：255840.00(元)", []),
    ("请各供应商：于5日内提交响应文件。", []),
    ("评审专家名单：周一行、吴双喜、郑三省", []),
    ("供应商：无", []),
    ("入围供应商如下（排名不分先后）：\n1.云渡正信会计师事务所\n（2）青禾中诚会计师事务所（普通合伙）\n3.公示期为5个工作日\n",
     [{"supplier": "云渡正信会计师事务所"}, {"supplier": "青禾中诚会计师事务所（普通合伙）"}]),
    ("中标人须到以下单位办理手续。\n1.云渡正信会计师事务所", []),
    ("标段名称：第一标段\n中标供应商：云渡建设有限公司\n中标价：￥89万元/年\n标段名称：第二标段\n中标供应商：青禾工程有限公司\n中标价：￥120万元",
     [{"supplier": YUNDU, "lot": "第一标段"}, {"supplier": QINGHE, "lot": "第二标段", "amount": "1200000"}]),
    ("磋商小组推荐云渡建设有限公司为成交供应商，成交金额人民币捌拾万元整（¥800,000.00）。",
     [{"supplier": YUNDU, "amount": "800000", "amount_in_words": "800000"}]),
    ("拟定供应商：1.云渡建设有限公司；", [{"supplier": YUNDU}]),
    ("中标供应商名称： 云渡建设有限公司 中标供应商地址： 青禾区云路2号 中标价格： 121.5 价格单位： 万元 四、中标信息 包1： 供应商名称：云渡建设有限公司 中标金额：¥121.5万元",
     [{"supplier": YUNDU, "lot": "包1", "address": "青禾区云路2号", "amount": "1215000"}]),
    ("包1：\n中标人：云渡建设有限公司\n包2：\n中标人：云渡建设有限公司", [{"supplier": YUNDU, "lot": "包1"}, {"supplier": YUNDU, "lot": "包2"}]),
    ("", []),
]  # fmt: skip


@pytest.mark.parametrize(("text", "bidders"), CASES)
def test_bidders(text: str, bidders: list[dict[str, Any]]) -> None:
    document = read_text(text)
    parts = read_bidders(document, document.blocks)
    assert [Bidder.model_validate(part.data) for part in parts] == [Bidder.model_validate(said) for said in bidders]
    for part in parts:
        for loc, pieces in part.places.items():
            said = document.slice(*pieces)
            assert said
            if loc == ("supplier",):
                assert said == part.data["supplier"]


@given(st.lists(st.sampled_from(
    ["第一中标候选人", "供应商名称", "中标金额", "：", "为", "云渡建设有限公司", "12.5万元", "包1", "，", "\n", "（", "）", "“", " ", "确定", "*", "³", "地址"]
), max_size=30).map("".join))  # fmt: skip
def test_any_text_is_read(text: str) -> None:
    document = read_text(text)
    for part in read_bidders(document, document.blocks):
        Bidder.model_validate(part.data)
        assert all(document.slice(*pieces) for pieces in part.places.values())


@pytest.mark.parametrize(
    "piece",
    ["第一中标候选人", "中标人：", "确定", "中标金额", "包1", "供应商名称：（", "中标人：" + "云" * 30, "推荐云为"],
)
def test_a_hostile_line_takes_no_long(piece: str) -> None:
    document = read_text(piece * (200_000 // len(piece)))
    read_bidders(document, document.blocks)
