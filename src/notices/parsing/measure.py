"""What the value of a fact measures: a sum of money, or an area by its unit."""

from __future__ import annotations

from notices.document import Document
from notices.models.field_label import AREA_UNITS
from notices.parsing.amount import Amount, names_money, read_amount, read_labelled_amount


def measured_amount(label: str, document: Document, start: int, end: int) -> Amount | None:
    """The sum that a value from ``start`` to ``end`` states under its label."""
    return (read_labelled_amount if names_money(label) else _whole_amount)(label, document, start, end)


def _whole_amount(_: str, document: Document, start: int, end: int) -> Amount | None:
    """The sum that a value is under a label that does not speak of money: 加价幅度：5万元."""
    found = read_amount(document, start, end)
    return found if found is not None and (found.start, found.end) == (start, end) else None


def area_unit(label: str, value: str) -> str | None:
    """The unit of an area, from the remark in the label or behind the number of the value; both folded.

    >>> area_unit("面积(亩)", "101.355"), area_unit("土地面积", "11.8078公顷(177.1亩)"), area_unit("用途", "工业用地")
    ('亩', '公顷', None)
    """
    remark = next((unit for unit in AREA_UNITS if f"({unit})" in label), None)
    if remark is not None:
        return remark
    number = value.lstrip("约合共计为 ")
    rest = number.lstrip("0123456789.,").lstrip()
    return next((unit for unit in AREA_UNITS if rest.startswith(unit)), None) if rest != number else None
