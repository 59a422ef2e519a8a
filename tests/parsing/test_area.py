"""Areas of land, and the units that headers give for them."""

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

import notices
from notices.models.land import Parcel
from notices.parsing.area import read_area, read_areas, unit_of_area

CASES: list[tuple[str, str | None, str | None]] = [
    ("4620.8平方米", "4620.8", "平方米"),
    ("４６２０．８ ㎡", "4620.8", "㎡"),
    ("13,248.60平方米", "13248.60", "平方米"),
    ("约3.2146公顷（48.219亩）", "3.2146", "公顷"),
    ("120M2", "120", "M2"),
    ("101.355", "101.355", None),
    ("15亩", "15", "亩"),
    ("详见附图", None, None),
    ("平方米", None, None),
    ("3号地块", None, None),
    ("1.5.2", None, None),
    ("", None, None),
]

HEADERS = [
    ("土地面积（平方米）", "平方米"),
    ("面积(亩)", "亩"),
    ("用地面积/公顷", "公顷"),
    ("2023年面积（m2）", "m2"),
    ("土地面积", None),
]


@pytest.mark.parametrize(("cell", "value", "unit"), CASES)
def test_a_cell(cell: str, value: str | None, unit: str | None) -> None:
    found = read_area(cell)
    assert (found and found.value) == value
    assert (found and found.unit and cell[slice(*found.unit)]) == unit
    assert read_areas([cell, None]) == [found, None]


@pytest.mark.parametrize(("header", "unit"), HEADERS)
def test_a_header(header: str, unit: str | None) -> None:
    place = unit_of_area(header)
    assert (place and header[slice(*place)]) == unit


@given(st.text(alphabet="0123456789., 平方米亩公顷m2约(（）)地", max_size=30))
def test_any_cell(cell: str) -> None:
    found = read_area(cell)
    assert found is None or found.value is not None


PARCELS = """云溪县国有建设用地使用权挂牌出让公告

现将有关事项公告如下：

| 宗地编号 | 土地位置 | 土地面积（亩） | 起始价（万元） |
| --- | --- | --- | --- |
| YX-1 | 柳塘路北 | 20.5 | 610 |
| YX-2 | 柳塘路南 | 4620.8平方米 | 88 |
| YX-3 | 柳塘路西 | 详见附图 | |

云溪县自然资源局

2031年3月1日
"""


def test_parcels_have_their_areas_and_units_with_places() -> None:
    notice = notices.parse(PARCELS)
    said = [(entry.area, entry.area_unit) for entry in notice.entries if isinstance(entry, Parcel)]
    assert said == [(Decimal("20.5"), "亩"), (Decimal("4620.8"), "平方米"), (None, None)]
    places = [notice.spans["entries", index, "area_unit"] for index in range(2)]
    assert [PARCELS[place.start : place.end] for place in places] == ["亩", "平方米"]
    assert [place.line for place in places] == [5, 8]
    assert notice.entries[2].extra == {"土地面积（亩）": "详见附图"}
