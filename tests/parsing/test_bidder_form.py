"""Forms about bidders."""

from __future__ import annotations

from notices.document import Cell, Document, Table
from notices.parsing.bidder_form import read_form

Rows = list[list[str]]

ROWS = [
    ["项目编号", "QH-7", "标段", "二标段"],
    ["中标人", "云渡建设有限公司", "中标价", "9万元"],
    ["第二中标候选人", "青禾工程有限公司", "工期", ""],
    ["供应商地址", "青禾区1号"],
    ["说明"],
]


def form(listed: Rows) -> tuple[Document, Table]:
    text = ""
    rows: list[tuple[Cell, ...]] = []
    for row in listed:
        cells: list[Cell] = []
        for cell in row:
            cells.append(Cell(len(text), len(text) + len(cell)))
            text += cell + "\t"
        rows.append(tuple(cells))
    return Document(text, ()), Table(tuple(rows))


def test_labels_and_values() -> None:
    document, table = form(ROWS)
    said = [(one.what, one.label, document.slice(one.value), one.rank) for one in read_form(document, table)]
    assert said == [
        ("lot", "标段", "二标段", None),
        ("supplier", "中标人", "云渡建设有限公司", None),
        ("sum", "中标价", "9万元", None),
        ("supplier", "第二中标候选人", "青禾工程有限公司", 2),
        ("fact", "供应商地址", "青禾区1号", None),
    ]


def test_a_column_for_each_lot() -> None:
    document, table = form(
        [["标段", "一标段", "二标段"], ["中标单位", "云渡建设有限公司", "青禾工程有限公司"], ["", "略"]]
    )
    assert [document.slice(one.value) for one in read_form(document, table)] == [
        "一标段", "云渡建设有限公司", "二标段", "青禾工程有限公司",
    ]  # fmt: skip


def test_an_empty_form_says_nothing() -> None:
    assert list(read_form(Document("", ()), Table(()))) == []
