"""Bidders in tables."""

from __future__ import annotations

from notices.models.kinds import kinds
from notices.parsing.bidder_table import matched, settle
from notices.parsing.entries import Cut
from notices.parsing.part import Part
from notices.parsing.roster import read_entries

YUNDU = "云渡建设有限公司"
QINGHE = "青禾工程有限公司"


def test_a_lot_without_a_bidder_has_an_outcome() -> None:
    award = kinds()["award"]
    rows = [("A包", "云渡建设有限公司"), ("B包", "流标"), ("C包", "/"), ("D包", "无线电设备厂")]
    reading = read_entries(award, ("标包", "供应商名称"), None, rows)
    settle(reading)
    assert [(entry.get("supplier"), entry.get("outcome")) for entry in reading.entries] == [
        (YUNDU, None), (None, "流标"), (None, None), ("无线电设备厂", None),
    ]  # fmt: skip
    assert reading.cut(("entries", 1, "outcome")) == Cut(1, 1)
    assert reading.cut(("entries", 1, "supplier")) is None


def test_ranks_in_the_column_of_candidates() -> None:
    candidate = kinds()["award_candidate"]
    rows = [("第一名", YUNDU), ("第二名", QINGHE), ("备选", "禾木建设有限公司")]
    reading = read_entries(candidate, ("中标候选人", "单位名称"), None, rows)
    settle(reading)
    assert [(entry["supplier"], entry.get("rank")) for entry in reading.entries] == [
        (YUNDU, "1"), (QINGHE, "2"), ("禾木建设有限公司", None),
    ]  # fmt: skip
    assert [entry.get("extra") for entry in reading.entries] == [{}, {}, {"中标候选人": "备选"}]
    assert reading.cut(("entries", 1, "rank")) == Cut(1, 0)


def test_a_bidder_on_two_lines_is_matched_by_its_lot() -> None:
    entries = [{"supplier": "甲公司", "lot": "1"}, {"supplier": "甲公司", "lot": "2"}, {"supplier": "乙公司"}]
    parts = [
        Part({"supplier": "甲公司", "lot": "2"}, {}),
        Part({"supplier": "甲公司"}, {}),
        Part({"supplier": "乙公司"}, {}),
    ]
    assert [index for index, _ in matched(entries, parts)] == [1, 2]
