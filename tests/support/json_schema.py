"""Whether a value fits a JSON Schema, and says nothing that the schema does not tell of."""

from __future__ import annotations

from typing import Any

import jsonschema


def faults(value: Any, schema: Any) -> list[str]:
    """Where ``value`` does not fit ``schema``, unknown keys not allowed; the schema itself must be one."""
    jsonschema.Draft202012Validator.check_schema(schema)
    checker = jsonschema.Draft202012Validator(_closed(schema), format_checker=jsonschema.FormatChecker())
    return [f"{error.json_path}: {error.message}" for error in checker.iter_errors(value)]


def _closed(schema: Any) -> Any:
    """The schema, every object of which has the keys named there and no others."""
    if isinstance(schema, list):
        return [_closed(item) for item in schema]
    if not isinstance(schema, dict):
        return schema
    closed = {key: _closed(value) for key, value in schema.items()}
    if isinstance(schema.get("properties"), dict):
        closed.setdefault("additionalProperties", False)
    return closed
