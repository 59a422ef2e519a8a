"""Contacts as notices write them: sound ones pass, and each slip is found."""

from __future__ import annotations

from typing import Any

from hypothesis import given
from hypothesis import strategies as st

from notices.codes.areas import areas
from notices.codes.telephone import EIGHT_DIGITS, SEVEN_DIGITS
from notices.models.base import LENIENT
from notices.models.notice import Notice
from notices.rules import check_notice

CITIES = sorted({(city, area.code) for area in areas().values() for city in area.cities})
LENGTHS = {**dict.fromkeys(EIGHT_DIGITS.split(), 8), **dict.fromkeys(SEVEN_DIGITS.split(), 7)}
LOCALS = st.from_regex(r"[2-8][0-9]{7}", fullmatch=True)


def names_found(**values: Any) -> set[str]:
    notice = Notice.model_validate(values, context=LENIENT)
    return {found.name for found in check_notice(notice, select=["C"]).diagnostics}


def contact(value: str, type: str = "phone", **more: str) -> dict[str, str]:  # noqa: A002 - the name of the key
    return {"type": type, "value": value, **more}


@given(area=st.sampled_from(sorted(LENGTHS)), local=LOCALS, lost=st.integers(1, 3))
def test_a_number_with_digits_lost(area: str, local: str, lost: int) -> None:
    length = LENGTHS[area]
    assert not names_found(contacts=[contact(f"{area}-{local[:length]}")])
    assert names_found(contacts=[contact(f"{area}-{local[: length - lost]}")]) == {"invalid-phone"}


@given(here=st.sampled_from(CITIES), there=st.sampled_from(CITIES))
def test_a_code_is_of_the_city_or_is_found(here: tuple[str, str], there: tuple[str, str]) -> None:
    city, _ = here
    _, code = there
    found = names_found(issuers=[f"{city}市教育局"], contacts=[contact(f"{code}-{'2' * LENGTHS.get(code, 7)}")])
    assert ("area-code-mismatch" in found) == (city not in areas()[code].cities)


@given(
    name=st.from_regex(r"[a-z][a-z0-9]{0,8}", fullmatch=True),
    host=st.sampled_from(["163", "qq", "qingshi", "rsc.qingshi"]),
    top=st.sampled_from(["com", "cn", "net", "gov.cn"]),
    slip=st.sampled_from(["@@", "@.", ".", "", "@ @"]),
)
def test_an_address_with_a_slip(name: str, host: str, top: str, slip: str) -> None:
    assert not names_found(contacts=[contact(f"{name}@{host}.{top}", "email")])
    assert names_found(contacts=[contact(f"{name}{slip}{host}.{top}", "email")]) == {"invalid-email"}


@given(values=st.lists(st.text(max_size=12), max_size=4), owner=st.none() | st.text(max_size=6))
def test_any_contact_is_taken(values: list[str], owner: str | None) -> None:
    kinds = ("phone", "fax", "email", "postcode", "address")
    contacts = [contact(value, kind, **({"owner": owner} if owner else {})) for value in values for kind in kinds]
    names_found(issuers=values, contacts=contacts)
