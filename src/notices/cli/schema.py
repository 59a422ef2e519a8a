"""``notices schema``: the JSON Schema of what ``notices parse`` prints, made from the models."""

from __future__ import annotations

import json
from argparse import Namespace
from collections.abc import Callable
from importlib.resources import files
from typing import Any

from notices.cli.call import require_kind
from notices.cli.console import Console
from notices.cli.settings import SETTINGS, WORD_LISTS, Settings
from notices.models.kinds import kinds
from notices.models.notice import Notice
from notices.models.vocabulary import known_names

DIALECT = "https://json-schema.org/draft/2020-12/schema"

Schema = dict[str, Any]


def run(options: Namespace, _: Settings, console: Console) -> int:
    """Print the schema of a record, of the notices of one kind, or of something else that has one."""
    if options.kind is not None and options.kind not in _OTHERS:
        require_kind(options.kind, console)
    console.results_are_json()
    if options.kind in _OTHERS:
        schema = _OTHERS[options.kind]()
    else:
        schema = record_schema() if options.kind is None else notice_schema(options.kind)
    json.dump(schema, console.out, ensure_ascii=False, indent=2)
    console.out.write("\n")
    return 0


def notice_schema(kind: str | None = None) -> Schema:
    """The schema of a notice, of any kind or of one.

    Unknown keys are let through, though the models refuse them: who reads a record skips what a newer
    minor version has added.
    """
    schema = Notice.model_json_schema(mode="serialization")
    properties = schema["properties"]
    properties["spans"] = _list(_value_place(), "Where each value stood; with --spans.")
    if kind is None:
        properties["kind"]["enum"] = list(kinds())
    else:
        entry = kinds()[kind].entry
        properties["kind"] = {"const": kind, "description": properties["kind"]["description"]}
        models = properties["entries"]["items"].pop("anyOf")
        own = [model for model in models if entry is not None and model["title"] == entry.__name__]
        properties["entries"]["items"] = own[0] if own else False
    return {"$schema": DIALECT, **_open(schema)}


def record_schema() -> Schema:
    """The schema of a record: one source, with its notices or the error that kept it from being read."""
    notice = notice_schema()
    definitions = notice.pop("$defs")
    del notice["$schema"]
    return {
        "$schema": DIALECT,
        "title": "Record",
        "description": "What was read from one source: the JSON contract notices/1.",
        "type": "object",
        "required": ["source"],
        "anyOf": [{"required": ["schema", "notices"]}, {"required": ["error"]}],
        "properties": {
            "schema": {"const": "notices/1", "description": "The contract, with its major version."},
            "source": {"type": "string", "description": "The source, as it was named."},
            "notices": _list({"$ref": "#/$defs/Notice"}, "The notices, in the order of the page."),
            "passages": _list({"$ref": "#/$defs/Passage"}, "What stands outside any notice."),
            "diagnostics": _list({"$ref": "#/$defs/Diagnostic"}, "What is wrong, in the order of the places."),
            "rules": {"$ref": "#/$defs/Rules"},
            "error": {"$ref": "#/$defs/Error"},
        },
        "$defs": {**definitions, **_shared(), "Notice": notice},
    }


def findings_schema() -> Schema:
    """The schema of what ``notices check --format json`` prints; it is shipped as it stands."""
    schema: Schema = json.loads(files("notices.report").joinpath("findings.schema.json").read_bytes())
    return schema


def _shared() -> Schema:
    """What a record has in common with the report of findings, by its name under ``$defs``."""
    definitions: Schema = findings_schema()["$defs"]
    return {name: definitions[name] for name in ("Diagnostic", "Place", "Law", "Edit", "Rules", "Error")}


def settings_schema() -> Schema:
    """The schema of ``notices.toml``, and of the table ``[tool.notices]`` in ``pyproject.toml``."""
    words = {**_list({"type": "string", "pattern": r"\S"}, "The words that tell it."), "minItems": 1}
    return {
        "$schema": DIALECT,
        "title": "Settings",
        "type": "object",
        "additionalProperties": False,
        "properties": {
            **{key: setting.schema for key, setting in SETTINGS.items()},
            **{
                section: {
                    "type": "object",
                    "properties": dict.fromkeys(known_names(section, kinds().values()), words),
                    "additionalProperties": False,
                }
                for section in WORD_LISTS
            },
        },
    }


_OTHERS: dict[str, Callable[[], Schema]] = {"findings": findings_schema, "settings": settings_schema}
"""What has a schema beside notices: no kind is called so."""


def _list(items: Schema, description: str) -> Schema:
    return {"type": "array", "items": items, "description": description}


def _open(schema: Any) -> Any:
    """The schema without its bans on unknown keys."""
    if isinstance(schema, dict):
        return {
            key: _open(value) for key, value in schema.items() if not (key == "additionalProperties" and value is False)
        }
    return [_open(item) for item in schema] if isinstance(schema, list) else schema


_LOC: Schema = {
    "type": "array",
    "items": {"type": ["string", "integer"]},
    "description": "The path to the value in the notice.",
}
_OFFSET: Schema = {"type": "integer", "minimum": 0}


def _value_place() -> Schema:
    return {
        "type": "object",
        "required": ["loc", "start", "end"],
        "properties": {
            "loc": _LOC,
            "start": _OFFSET,
            "end": _OFFSET,
            **findings_schema()["$defs"]["Place"]["properties"],
            "parts": _list(_list(_OFFSET, "Start and end."), "The pieces of a value that does not stand in one run."),
        },
    }
