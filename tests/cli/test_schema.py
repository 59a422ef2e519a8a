"""``notices schema``: every record that is printed fits it."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from typing import Any

import pytest

from notices.cli import schema as command
from notices.models.kind import Kind
from notices.models.kinds import kinds
from tests.cli.conftest import Ran

Run = Callable[..., Ran]
TYPES: dict[str, Any] = {
    "object": dict, "array": list, "string": str, "integer": int, "boolean": bool, "null": type(None),
}  # fmt: skip


def faults(value: Any, schema: Any, whole: Any, path: str = "$") -> Iterator[str]:
    """Where ``value`` does not fit ``schema``: as much of JSON Schema as ours uses, unknown keys not allowed."""
    if schema is False:
        yield f"{path}: nothing may stand here"
        return
    if "$ref" in schema:
        yield from faults(value, whole["$defs"][schema["$ref"].rpartition("/")[2]], whole, path)
        return
    if "properties" not in schema and "anyOf" in schema:
        tried = [list(faults(value, option, whole, path)) for option in schema["anyOf"]]
        yield from min(tried, key=len)
        return
    types = schema.get("type", list(TYPES))
    types = [types] if isinstance(types, str) else types
    if not any(isinstance(value, TYPES[name]) for name in types):
        yield f"{path}: {value!r} is no {types}"
    if "const" in schema and value != schema["const"]:
        yield f"{path}: {value!r} is not {schema['const']!r}"
    if "enum" in schema and value not in schema["enum"]:
        yield f"{path}: {value!r} is none of {schema['enum']}"
    if isinstance(value, dict) and "properties" in schema:
        yield from (f"{path}: {name} is missing" for name in schema.get("required", ()) if name not in value)
        for name, inner in value.items():
            if name in schema["properties"]:
                yield from faults(inner, schema["properties"][name], whole, f"{path}.{name}")
            else:
                yield f"{path}: {name} is unknown"
    if isinstance(value, list) and "items" in schema:
        for index, item in enumerate(value):
            yield from faults(item, schema["items"], whole, f"{path}[{index}]")


def test_records_fit(run: Run) -> None:
    whole = json.loads(run("schema").out)
    sources = ["good.md", "inverted.md", "unsigned.md", "none.md", "empty.md", "broken.png"]
    printed = run("parse", "-f", "jsonl", "--spans", *sources).out.splitlines()
    assert len(printed) == len(sources)
    assert [list(faults(json.loads(line), whole, whole)) for line in printed] == [[]] * len(sources)


def test_what_does_not_fit_is_seen(run: Run) -> None:
    whole = json.loads(run("schema").out)
    record = json.loads(run("parse", "-f", "jsonl", "good.md").out)
    record["notices"][0] |= {"kind": "ghost", "issued": 3, "mood": "good"}
    assert len(list(faults(record, whole, whole))) == 3


def test_notices_of_one_kind(run: Run) -> None:
    whole = json.loads(run("schema", "recruitment").out)
    notice = json.loads(run("parse", "-f", "jsonl", "good.md").out)["notices"][0]
    assert list(faults(notice, whole, whole)) == []
    assert whole["properties"]["kind"]["const"] == "recruitment"
    assert whole["properties"]["entries"]["items"]["title"] == "Candidate"


def test_kinds_without_entries(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(command, "kinds", lambda: {**kinds(), "court": Kind("court", zh="法院公告")})
    assert command.notice_schema("court")["properties"]["entries"]["items"] is False


def test_keys_of_a_newer_version_are_let_through(run: Run) -> None:
    assert '"additionalProperties": false' not in run("schema").out


def test_unknown_kinds(run: Run) -> None:
    assert run("schema", "tallent").status == 2
