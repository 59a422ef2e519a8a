"""Tables on their side."""

from decimal import Decimal

from notices.models.procurement import Bidder
from notices.parsing.entries import HEADER, Cut
from notices.parsing.turned import read_turned

COLUMNS = ("内容", "第一中标候选人", "第二中标候选人", "第3名")
ROWS = [
    ("单位名称", "云渡建设有限公司", "青禾工程有限公司", None),
    ("投标报价（万元）", "12.5", "玖万元整（9.1万元）", "8"),
    ("综合得分", "92.5", "弃权", None),
    ("工期", "120日历天", None, "90天"),
    ("评委签字", "略", "略", None),
]


def test_a_column_is_a_bidder() -> None:
    reading = read_turned(COLUMNS, ROWS)
    assert reading is not None
    assert [Bidder.model_validate(entry) for entry in reading.entries] == [
        Bidder(
            supplier="云渡建设有限公司", rank=1, amount=Decimal(125000), score=Decimal("92.5"), duration="120日历天"
        ),
        Bidder(supplier="青禾工程有限公司", rank=2, amount=Decimal(91000), amount_in_words=Decimal(90000)),
    ]
    assert reading.cut(("entries", 1, "amount_in_words")) == Cut(1, 2)
    assert reading.cut(("entries", 0, "supplier")) == Cut(0, 1)
    assert reading.cut(("entries", 1, "rank")) == Cut(HEADER, 2)
    assert list(reading.rows) == [0, 0]


def test_other_tables_are_left_alone() -> None:
    assert read_turned(("包号", "供应商名称"), [("1", "云渡建设有限公司")]) is None
    assert read_turned(("内容",), [("单位名称",)]) is None
    assert read_turned(COLUMNS, [("工期", "1天", "2天", "3天"), (None, "1", "2", "3")]) is None
    assert read_turned(COLUMNS, []) is None
