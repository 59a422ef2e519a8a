"""Area codes: whose they are, and which city a name begins with."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from notices.codes.areas import area_code, areas, place_of
from notices.codes.telephone import EIGHT_DIGITS, EITHER, SEVEN_DIGITS


def test_every_code_of_the_plan_belongs_to_some_city_and_no_other_does() -> None:
    assert areas().keys() == {*EIGHT_DIGITS.split(), *SEVEN_DIGITS.split(), *EITHER.split()}
    assert all(area.cities and area.code == code for code, area in areas().items())


def test_each_province_has_one_capital() -> None:
    capitals = [area.province for area in areas().values() if area.is_capital]
    assert len(capitals) == len(set(capitals)) == 31
    assert {areas()[code].province for code in ("0351", "0451", "0571", "0991")} == {"山西", "黑龙江", "浙江", "新疆"}
    assert all(areas()[code].is_capital for code in ("010", "0311", "0471", "0571", "0991"))
    assert not areas()["0573"].is_capital


def test_a_city_lies_in_one_province() -> None:
    pairs = {(city, area.province) for area in areas().values() for city in area.cities}
    assert len(pairs) == len({city for city, _ in pairs})


@pytest.mark.parametrize(
    ("name", "city", "codes"),
    [
        ("杭州市教育局", "杭州", ("0571",)),
        ("浙江省杭州市教育局", "杭州", ("0571",)),
        ("内蒙古自治区包头市", "包头", ("0472",)),
        ("内蒙古包头市", "包头", ("0472",)),
        ("广西壮族自治区南宁市", "南宁", ("0771",)),
        ("宁夏回族自治区银川市", "银川", ("0951",)),
        ("新疆维吾尔自治区伊犁哈萨克自治州", "伊犁", ("0992", "0999")),
        ("吉林省吉林市", "吉林", ("0432",)),
        ("吉林市", "吉林", ("0432",)),
        ("海南藏族自治州", "海南", ("0974",)),
        ("青海省海南州", "海南", ("0974",)),
        ("兴安盟行政公署", "兴安", ("0482",)),
        ("喀什地区教育局", "喀什", ("0998",)),
        ("北京市朝阳区", "北京", ("010",)),
        ("咸阳市", "咸阳", ("029", "0910")),
    ],
)
def test_the_city_of_a_name(name: str, city: str, codes: tuple[str, ...]) -> None:
    place = place_of(name)
    assert place is not None
    assert (place.city, place.codes) == (city, codes)
    assert place.province == areas()[codes[0]].province


@pytest.mark.parametrize(
    "name",
    [
        "吉林大学",
        "海南省教育厅",
        "朝阳区教委",
        "青石市教育局",
        "山西省杭州市",
        "驻杭州市办事处",
        "杭州",
        "",
        "市",
        "海南自治州",
    ],
)
def test_what_names_no_city(name: str) -> None:
    assert place_of(name) is None


def test_the_code_of_a_number() -> None:
    assert area_code("0571-88001234") == "0571"
    assert area_code("010-12345") == "010"
    assert [area_code(number) for number in ("88001234", "0300-8800123", "", "057188001234")] == [None] * 4


@given(st.text(max_size=30))
def test_any_text_is_answered(text: str) -> None:
    place_of(text)
    area_code(text)
