"""Rosters of entries of any type."""

from __future__ import annotations

import json
from decimal import Decimal
from typing import Any, get_args

import pytest
from pydantic import ValidationError

from notices.models.entry import Entry
from notices.models.kinds import adapter, entry_types
from notices.models.notice import Notice
from notices.models.recruitment import Candidate

EXAMPLES: dict[Any, Any] = {
    str: "甲", int: 2, Decimal: "80.50", bool: True, dict[str, str]: {"甲": "乙"}, tuple[str, ...]: ["甲", "乙"],
}  # fmt: skip
"""A value of each type that a field of an entry can have."""


def full(model: type[Entry]) -> dict[str, Any]:
    """An entry of ``model`` that states all it can."""
    data: dict[str, Any] = {}
    for name, info in model.model_fields.items():
        types = (info.annotation, *get_args(info.annotation))
        data[name] = info.default if name == "type" else next(EXAMPLES[one] for one in types if one in EXAMPLES)
    return data


FULL = {name: full(model) for name, model in entry_types().items()}


@pytest.mark.parametrize("data", FULL.values(), ids=list(FULL))
def test_all_fields_survive_json(data: dict[str, Any]) -> None:
    notice = Notice(entries=(data,))
    stored = json.loads(notice.model_dump_json())
    assert stored["entries"] == [data]
    assert Notice.model_validate(stored) == notice
    assert Notice.model_validate_json(notice.model_dump_json()).entries[0].model_dump(mode="json") == data


def test_types_may_be_mixed() -> None:
    notice = Notice.model_validate({"entries": [*FULL.values(), Candidate(name="张帆")]})
    assert [type(entry) for entry in notice.entries] == [*entry_types().values(), Candidate]
    assert Notice.model_validate_json(notice.model_dump_json()) == notice


BAD: list[tuple[Any, str, tuple[str | int, ...]]] = [
    ([{"type": "candidate"}, {"type": "candidate", "rank": "x"}], "int_parsing", ("entries", 1, "rank")),
    ([{"type": "item"}, {"type": "candidate", "rank": "x"}], "int_parsing", ("entries", 1, "rank")),
    ([{"type": "candidate", "salary": 1}], "extra_forbidden", ("entries", 0, "salary")),
    ([{"type": "person"}], "unknown_entry", ("entries", 0)),
    ([{"name": "张帆"}], "unknown_entry", ("entries", 0)),
    ([{"type": ["candidate"]}], "unknown_entry", ("entries", 0)),
    ([Entry(type="candidate")], "unknown_entry", ("entries", 0)),
    ([Candidate(), Entry(type="person")], "unknown_entry", ("entries", 1)),
    (["张帆"], "model_type", ("entries", 0)),
    ("张帆", "tuple_type", ("entries",)),
]


@pytest.mark.parametrize(("entries", "error", "loc"), BAD)
def test_what_does_not_fit_is_told_with_its_place(entries: Any, error: str, loc: tuple[str | int, ...]) -> None:
    with pytest.raises(ValidationError) as caught:
        Notice.model_validate({"entries": entries})
    assert [(found["type"], found["loc"]) for found in caught.value.errors()] == [(error, loc)]


def test_an_unknown_type_has_no_adapter() -> None:
    with pytest.raises(KeyError):
        adapter("person")


def test_the_schema_names_all_models() -> None:
    for mode in ("validation", "serialization"):
        listed = Notice.model_json_schema(mode=mode)["properties"]["entries"]["items"]["anyOf"]
        assert {model["properties"]["type"]["const"] for model in listed} == entry_types().keys()
        assert all("type" in model["required"] for model in listed)
