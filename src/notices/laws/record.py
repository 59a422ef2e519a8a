"""A requirement as a table of TOML writes it: ``valid_from = 2019-06-01``."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import MISSING, fields
from datetime import date, datetime
from typing import Any, get_args

from notices.laws.requirement import Counted, LegalUnit, Requirement, Status

_FIELDS = {field.name: field for field in fields(Requirement)}
_NEEDED = [name for name, field in _FIELDS.items() if field.default is MISSING]


class RecordError(ValueError):
    """A table that is no requirement; ``key`` names what is wrong with it."""

    def __init__(self, key: str, reason: str) -> None:
        super().__init__(f"{key}: {reason}")
        self.key = key


def requirement_of(record: Mapping[str, Any]) -> Requirement:
    """The requirement that ``record`` holds; RecordError for a key that is none, is missing or has the wrong sort of value.

    Keys may be written with hyphens: ``valid-from``.
    """
    values: dict[str, Any] = {}
    for key, value in record.items():
        name = key.replace("-", "_")
        if name not in _FIELDS:
            raise RecordError(key, "no such key")
        wanted, is_right = _SORTS[name]
        if not is_right(value):
            raise RecordError(key, f"must be {wanted}")
        values[name] = tuple(value) if isinstance(value, list) else value
    for name in _NEEDED:
        if name not in values:
            raise RecordError(name, "missing")
    requirement = Requirement(**values)
    if (requirement.number is None) != (requirement.unit is None):
        raise RecordError("unit", "stands with number, and not without")
    if requirement.valid_until is not None and requirement.valid_until <= requirement.valid_from:
        raise RecordError("valid_until", "must be later than valid_from")
    return requirement


def _is_text(value: object) -> bool:
    return isinstance(value, str) and bool(value.strip())


def _is_list(value: object) -> bool:
    return isinstance(value, list) and all(map(_is_text, value))


def _is_date(value: object) -> bool:
    return isinstance(value, date) and not isinstance(value, datetime)


def _is_number(value: object) -> bool:
    return isinstance(value, int) and not isinstance(value, bool) and value > 0


def _one_of(words: Any) -> tuple[str, Callable[[object], bool]]:
    allowed = get_args(words)
    return f"one of {', '.join(allowed)}", lambda value: value in allowed


_TEXT = ("a text that is not empty", _is_text)
_LIST = ("a list of texts that are not empty", _is_list)
_DATE = ("a date, such as 2019-06-01", _is_date)
_SORTS: dict[str, tuple[str, Callable[[object], bool]]] = {
    "slug": _TEXT,
    "kinds": _LIST,
    "counts": _one_of(Counted),
    "law": _TEXT,
    "valid_from": _DATE,
    "asks": _TEXT,
    "status": _one_of(Status),
    "source": _TEXT,
    "checked_on": _DATE,
    "number": ("a whole number above 0", _is_number),
    "unit": _one_of(LegalUnit),
    "mandatory": ("true or false", lambda value: isinstance(value, bool)),
    "article": _TEXT,
    "version": _TEXT,
    "valid_until": _DATE,
    "titles": _LIST,
    "not_titles": _LIST,
    "signs": _LIST,
    "not_signs": _LIST,
    "events": _LIST,
    "scope": _TEXT,
    "scope_en": _TEXT,
    "contents": _LIST,
}
"""By key, what its value is, in words and as a test."""
