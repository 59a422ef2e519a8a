"""Sums and areas that values state."""

from __future__ import annotations

from decimal import Decimal

import pytest

from notices.document import Document
from notices.parsing.measure import area_unit, measured_amount

AMOUNTS = [
    ("中标金额（万元）", "12.5", Decimal(125000)),
    ("加价幅度", "5万元", Decimal(50000)),
    ("处罚内容", "罚款5000元", None),
    ("用途", "工业用地", None),
]
AREAS = [
    ("面积(亩)", "12", "亩"),
    ("面积", "共12亩", "亩"),
    ("面积", "亩均税收", None),
    ("土地面积", "11.8公顷(177亩)", "公顷"),
]


@pytest.mark.parametrize(("label", "value", "expected"), AMOUNTS)
def test_sums(label: str, value: str, expected: Decimal | None) -> None:
    amount = measured_amount(label, Document(value, ()), 0, len(value))
    assert (amount and amount.value) == expected


@pytest.mark.parametrize(("label", "value", "unit"), AREAS)
def test_units_of_areas(label: str, value: str, unit: str | None) -> None:
    assert area_unit(label, value) == unit
