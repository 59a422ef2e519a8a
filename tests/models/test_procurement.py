"""Kinds and entries of procurement."""

from __future__ import annotations

from decimal import Decimal

import pytest

from notices.models.procurement import KINDS, Bidder, Change, Lot
from notices.parsing.header import find_carrier
from notices.parsing.kind import guess_kind
from notices.parsing.roster import read_entries

TITLES = [
    ("青禾县人民医院检验设备采购项目公开招标公告", "tender"),
    ("云渡职业学院宿舍家具竞争性磋商公告", "tender"),
    ("云渡中学食堂燃气灶具询价公告", "tender"),
    ("关于办公用纸的竞价公告", "tender"),
    ("云渡市审计局中介机构比选公告", "tender"),
    ("某某采购项目", "tender"),
    ("云渡职业学院新生军训服装采购成交公告", "award"),
    ("青禾县智慧停车项目中标（成交）结果公告", "award"),
    ("云渡大学实验台中标公告", "award"),
    ("青禾县污水管网工程监理单位比选结果公示", "award"),
    ("云渡大学光谱仪单一来源采购成交公告", "award"),
    ("青禾县智慧停车项目废标公告", "award"),
    ("青禾县人民医院检验设备采购项目中标候选人公示", "award_candidate"),
    ("云渡师范学院教材供应商拟成交公示", "award_candidate"),
    ("云渡师范学院教学楼维修评标结果公示", "award_candidate"),
    ("青禾县一中塑胶跑道竞争性磋商更正公告", "correction"),
    ("青禾县一中塑胶跑道招标变更公告", "correction"),
    ("青禾县一中塑胶跑道中标候选人公示更正公告", "correction"),
    ("关于青禾县一中塑胶跑道成交供应商的更正公告", "correction"),
    ("青禾石化股份有限公司更正公告", "correction"),
    ("云渡大学质谱仪采购项目单一来源采购公示", "single_source"),
    ("关于拟采用单一来源方式采购的公示", "single_source"),
    ("青禾县2031年3月政府采购意向公开", "other"),
    ("青禾县2031年国有建设用地使用权挂牌成交公示", "land"),
    ("青禾县2031年公开遴选公务员拟录用人员公示", "civil_service"),
]  # fmt: skip

HEADERS = [
    (Bidder, "中标（成交）供应商名称", "supplier"),
    (Bidder, "成交金额(元)", "amount"),
    (Bidder, "投标报价（万元）", "amount"),
    (Bidder, "包号", "lot"),
    (Bidder, "排名", "rank"),
    (Bidder, "综合得分", "score"),
    (Bidder, "项目经理", "manager"),
    (Bidder, "货物单价（元）", "unit_price"),
    (Bidder, "货物数量", "quantity"),
    (Bidder, "质保期", "warranty"),
    (Bidder, "评标委员会", None),
    (Lot, "分包产品名称", "goods"),
    (Lot, "预算金额（万元）", "budget"),
    (Lot, "最高限价", "ceiling_price"),
    (Lot, "单位", "quantity_unit"),
    (Change, "更正前内容", "before"),
    (Change, "更正后内容", "after"),
    (Change, "更正项", "item"),
]


@pytest.mark.parametrize(("title", "kind"), TITLES)
def test_titles_tell_the_kind(title: str, kind: str) -> None:
    assert guess_kind(title, (), "") == kind


@pytest.mark.parametrize(("model", "header", "field"), HEADERS)
def test_headers_tell_the_field(model: type[Bidder | Lot | Change], header: str, field: str | None) -> None:
    found = find_carrier(model, header)
    assert (found and found.field) == field


def test_each_header_is_carried_by_a_field_of_its_model() -> None:
    for model in (Bidder, Lot, Change):
        assert set(model.headers) <= set(model.model_fields)


def test_no_entry_names_a_person() -> None:
    assert all(kind.entry is not None and "name" not in kind.entry.subjects for kind in KINDS)


def test_sums_are_in_yuan() -> None:
    award = next(kind for kind in KINDS if kind.name == "award")
    columns = ("包号", "供应商名称", "成交金额（万元）")
    rows = [
        ("1", "青禾商贸有限公司", "12.5"),
        ("2", "云渡家具厂", "贰万元整(2.1万元)"),
        ("3", None, "9"),
        ("4", "禾木店", "8%"),
    ]
    reading = read_entries(award, columns, None, rows)
    made = [Bidder.model_validate(entry) for entry in reading.entries]
    assert [(bidder.lot, bidder.supplier, bidder.amount) for bidder in made] == [
        ("1", "青禾商贸有限公司", Decimal(125000)),
        ("2", "云渡家具厂", Decimal(21000)),
        ("4", "禾木店", None),
    ]
    assert made[1].amount_in_words == Decimal(20000)
    assert made[2].extra == {"成交金额（万元）": "8%"}
    cut = reading.cut(("entries", 1, "amount_in_words"))
    assert cut is not None
    assert (cut.row, cut.column) == (1, 2)


def test_ranks_are_written_in_words() -> None:
    candidate = next(kind for kind in KINDS if kind.name == "award_candidate")
    rows = [("第一中标候选人", "云渡建设有限公司"), ("第2名", "青禾工程有限公司"), ("备选", "禾木建设有限公司")]
    entries = read_entries(candidate, ("排名", "单位名称"), None, rows).entries
    assert [Bidder.model_validate(entry).rank for entry in entries] == [1, 2, None]
    assert entries[2]["extra"] == {"排名": "备选"}
