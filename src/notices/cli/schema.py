"""``notices schema``: the JSON Schema of what ``notices parse`` prints, made from the models."""

from __future__ import annotations

import json
from argparse import Namespace
from collections.abc import Callable
from typing import Any

from notices.cli.call import require_kind
from notices.cli.console import Console
from notices.cli.settings import SETTINGS, WORD_LISTS, Settings
from notices.diagnostic import SEVERITIES
from notices.models.kinds import kinds
from notices.models.notice import Notice

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
    properties["spans"] = _list(_VALUE_PLACE, "Where each value stood; with --spans.")
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
            "rules": _RULES,
            "error": _ERROR,
        },
        "$defs": {**definitions, "Notice": notice, "Diagnostic": _DIAGNOSTIC},
    }


def findings_schema() -> Schema:
    """The schema of what ``notices check --format json`` prints."""
    found = {**_DIAGNOSTIC, "required": ["source", *_DIAGNOSTIC["required"]]}
    found["properties"] = {
        "source": {"type": "string", "description": "The source, as it was named."},
        **found["properties"],
        "fingerprint": {"type": "string", "pattern": "^[0-9a-f]{16}$", "description": "Stays when lines move."},
    }
    source = {
        "type": "object",
        "required": ["source"],
        "anyOf": [{"required": ["notices"]}, {"required": ["error"]}],
        "properties": {
            "source": {"type": "string"},
            "notices": {"type": "integer", "minimum": 0, "description": "How many notices it holds."},
            "error": _ERROR,
        },
    }
    return {
        "$schema": DIALECT,
        "title": "Findings",
        "description": "What a run of notices check found: the JSON contract notices/1.",
        "type": "object",
        "required": ["schema", "diagnostics", "sources", "rules", "standards"],
        "properties": {
            "schema": {"const": "notices/1", "description": "The contract, with its major version."},
            "diagnostics": _list(found, "What is wrong, source by source in the order of the places."),
            "sources": _list(source, "Every source, in the order in which they were checked."),
            "rules": _RULES,
            "standards": _STANDARDS,
        },
    }


def settings_schema() -> Schema:
    """The schema of ``notices.toml``, and of the table ``[tool.notices]`` in ``pyproject.toml``."""
    words = {"type": "object", "additionalProperties": _list({"type": "string", "minLength": 1}, "Words.")}
    return {
        "$schema": DIALECT,
        "title": "Settings",
        "type": "object",
        "additionalProperties": False,
        "properties": {
            **{key: setting.schema for key, setting in SETTINGS.items()},
            **dict.fromkeys(WORD_LISTS, words),
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


_ERROR: Schema = {
    "type": "object",
    "description": "Why the source could not be read.",
    "required": ["type", "message"],
    "properties": {"type": {"type": "string"}, "message": {"type": "string"}},
}
_RULES: Schema = {
    "type": "object",
    "properties": {
        "ran": _list({"type": "string"}, "The codes of the rules that looked."),
        "not_run": _list({"type": "string"}, "The codes of those that did not."),
        "dynamic": _list({"type": "string"}, "The codes of those that may judge otherwise on another day."),
    },
}
_DAY: Schema = {"type": ["string", "null"], "format": "date"}
_STANDARDS: Schema = {
    "type": "object",
    "description": "What the rules judged by.",
    "required": ["today", "calendar", "laws"],
    "properties": {
        "today": _DAY,
        "calendar": {
            "type": "object",
            "required": ["name"],
            "properties": {"name": {"type": "string"}, "version": {"type": "string"}, "first": _DAY, "horizon": _DAY},
        },
        "laws": {
            "type": "object",
            "properties": {"requirements": {"type": "integer", "minimum": 0}, "checked_on": _DAY},
        },
    },
}
_LAW: Schema = {
    "type": "object",
    "description": "The provision that it rests on.",
    "required": ["slug", "citation", "law", "status"],
    "properties": {
        "slug": {"type": "string"},
        "citation": {"type": "string", "description": "《公务员法》第三十二条"},
        "law": {"type": "string"},
        "article": {"type": ["string", "null"]},
        "version": {"type": ["string", "null"]},
        "status": {"enum": ["A", "B"], "description": "A: the article was read; B: it was seen quoted."},
        "valid_from": _DAY,
        "valid_until": _DAY,
        "source": {"type": "string"},
    },
}
_LOC: Schema = {
    "type": "array",
    "items": {"type": ["string", "integer"]},
    "description": "The path to the value in the notice.",
}
_PLACE: Schema = {
    "line": {"type": ["integer", "null"], "minimum": 1},
    "column": {"type": ["integer", "null"], "minimum": 1},
    "end_line": {"type": ["integer", "null"], "minimum": 1},
    "end_column": {"type": ["integer", "null"], "minimum": 1, "description": "Excluded."},
    "origin": {"type": ["string", "null"], "description": "Sheet and cell, page or paragraph."},
}
_OFFSET: Schema = {"type": "integer", "minimum": 0}
_VALUE_PLACE: Schema = {
    "type": "object",
    "required": ["loc", "start", "end"],
    "properties": {
        "loc": _LOC,
        "start": _OFFSET,
        "end": _OFFSET,
        **_PLACE,
        "parts": _list(_list(_OFFSET, "Start and end."), "The pieces of a value that does not stand in one run."),
    },
}
_DIAGNOSTIC: Schema = {
    "type": "object",
    "required": ["code", "name", "severity", "message"],
    "properties": {
        "code": {"type": "string"},
        "name": {"type": "string"},
        "severity": {"enum": list(SEVERITIES)},
        "message": {"type": "string"},
        "loc": _LOC,
        "notice": {"type": ["integer", "null"], "minimum": 0, "description": "The index of the notice."},
        **_PLACE,
        "uncertain": {"const": True, "description": "It cannot be told whether this is wrong."},
        "law": _LAW,
        "edits": _list(
            {
                "type": "object",
                "required": ["start", "end", "text"],
                "properties": {"start": _OFFSET, "end": _OFFSET, "text": {"type": "string"}},
            },
            "What would mend it: replacements in the text of the document.",
        ),
    },
}
