"""Tables that say no more than the roster."""

from __future__ import annotations

from decimal import Decimal

import pytest

from notices.models.carried import is_carried
from notices.models.recruitment import Candidate
from notices.models.table import Table

ROSTER = (
    Candidate(
        serial=1, name="张帆", position="会计", written_score=Decimal("85.5"), rank=1, extra={"党支部": "一支部"}
    ),
    Candidate(serial=2, name="李想", position="会计", written_score=Decimal(90)),
)
# What it shows, columns, rows, whether the roster carries them
CASES = [
    ("all cells", ("姓名", "岗位"), (("张帆", "会计"), ("李想", "会计")), True),
    ("padding", ("姓名",), (("张　帆",), ("李 想",)), True),
    ("full-width digits", ("姓名", "成绩"), (("张帆", "８５.５"),), True),
    ("zeros that say nothing", ("序号", "成绩"), (("01", "85.50"), ("2", "90.00")), True),
    ("a unit after a score", ("姓名", "成绩"), (("张帆", "85.5分"),), True),
    ("extra values", ("姓名", "支部"), (("张帆", "一支部"),), True),
    ("empty cells", ("姓名", "备注"), (("张帆", None), ("李想", None)), True),
    ("empty rows", ("姓名",), (("张帆",), (None,), ("李想",)), True),
    ("a part of the rows", ("姓名",), (("李想",),), True),
    ("another order", ("姓名",), (("李想",), ("张帆",)), False),
    ("the same row twice", ("姓名",), (("张帆",), ("张帆",)), False),
    ("a cell more", ("姓名", "备注"), (("张帆", "免笔试"),), False),
    ("a row more", ("姓名",), (("张帆",), ("王勇",)), False),
    ("cells of two people", ("姓名", "成绩"), (("李想", "85.5"),), False),
    ("another number", ("姓名", "成绩"), (("张帆", "85.05"),), False),
    ("no rows", ("姓名",), (), False),
]


@pytest.mark.parametrize(("columns", "rows", "wanted"), [case[1:] for case in CASES], ids=[case[0] for case in CASES])
def test_tables(columns: tuple[str, ...], rows: tuple[tuple[str | None, ...], ...], wanted: bool) -> None:
    assert is_carried(Table(columns=columns, rows=rows), ROSTER) is wanted


def test_no_entries_carry_nothing() -> None:
    assert not is_carried(Table(columns=("姓名",), rows=(("张帆",),)), ())
