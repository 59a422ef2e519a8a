"""A requirement read from a table of TOML."""

from __future__ import annotations

import re
from dataclasses import fields
from datetime import UTC, date, datetime
from typing import Any

import pytest

from notices.laws.record import RecordError, requirement_of
from notices.laws.requirement import Requirement

LEAST: dict[str, Any] = {
    "slug": "our-window",
    "kinds": ["recruitment"],
    "counts": "window",
    "law": "《某市办法》",
    "valid_from": date(2020, 1, 1),
}
MOST: dict[str, Any] = {
    **LEAST,
    "asks": "公示期不少于7个工作日",
    "status": "B",
    "source": "某市人民政府公报",
    "checked_on": date(2026, 1, 1),
    "number": 1,
    "unit": "workday",
    "mandatory": False,
    "article": "第三条",
    "version": "2020",
    "valid_until": date(2020, 1, 2),
    "titles": ["拟聘用"],
    "not_titles": ["更正"],
    "signs": ["事业单位"],
    "not_signs": ["企业"],
    "events": ["报名"],
    "scope": "市属单位",
    "scope_en": "bodies of the city",
    "contents": ["姓名"],
}


def test_what_is_needed_is_enough() -> None:
    assert requirement_of(LEAST) == Requirement(
        slug="our-window", kinds=("recruitment",), counts="window", law="《某市办法》", valid_from=date(2020, 1, 1)
    )


def test_each_key_is_kept_and_may_have_hyphens() -> None:
    assert MOST.keys() == {field.name for field in fields(Requirement)}
    read = requirement_of({name.replace("_", "-"): value for name, value in MOST.items()})
    for name, value in MOST.items():
        assert getattr(read, name) == (tuple(value) if isinstance(value, list) else value)


@pytest.mark.parametrize("name", sorted(LEAST))
def test_what_is_needed_is_missed(name: str) -> None:
    with pytest.raises(RecordError, match=f"^{name}: missing$") as error:
        requirement_of({key: value for key, value in LEAST.items() if key != name})
    assert error.value.key == name


TEXT = "must be a text that is not empty"
LIST = "must be a list of texts that are not empty"
DATE = "must be a date, such as 2019-06-01"
NUMBER = "must be a whole number above 0"


@pytest.mark.parametrize(
    ("key", "value", "reason"),
    [
        ("articel", "第三条", "no such key"),
        *[(key, 3, TEXT) for key in ("slug", "law", "asks", "source", "article", "version", "scope", "scope_en")],
        ("slug", " ", TEXT),
        *[
            (key, "拟聘用", LIST)
            for key in ("kinds", "titles", "not_titles", "signs", "not_signs", "events", "contents")
        ],
        ("kinds", ["recruitment", ""], LIST),
        ("kinds", [3], LIST),
        *[(key, "2020-01-01", DATE) for key in ("valid_from", "valid_until", "checked_on")],
        ("valid-from", datetime(2020, 1, 1, tzinfo=UTC), DATE),
        ("number", "7", NUMBER),
        ("number", 0, NUMBER),
        ("number", True, NUMBER),
        ("mandatory", "yes", "must be true or false"),
        ("counts", "windows", "must be one of window, deadline, lead, claim, sale, content, privacy, form"),
        ("unit", ["day"], "must be one of workday, day, month, year"),
        ("status", "C", "must be one of A, B"),
    ],
)
def test_what_is_wrong_is_named(key: str, value: object, reason: str) -> None:
    with pytest.raises(RecordError, match=f"^{key}: {re.escape(reason)}$"):
        requirement_of({**MOST, key: value})


@pytest.mark.parametrize("alone", ["number", "unit"])
def test_a_number_has_a_unit(alone: str) -> None:
    with pytest.raises(RecordError, match=r"^unit: stands with number, and not without$"):
        requirement_of({**LEAST, alone: MOST[alone]})


def test_it_ends_after_it_begins() -> None:
    with pytest.raises(RecordError, match=r"^valid_until: must be later than valid_from$"):
        requirement_of({**LEAST, "valid_until": date(2020, 1, 1)})
