"""Notices as JSON of the contract, and back."""

from __future__ import annotations

import json
import re
from typing import Any

from pydantic import ValidationError

from notices.arguments import text_of
from notices.errors import ParseError
from notices.models.base import LENIENT
from notices.models.notice import Notice
from notices.span import Loc

_HALF_CHARACTER = re.compile(r"[\ud800-\udfff]|\\u[Dd][89A-Fa-f]")
"""Half of a surrogate pair, as it stands or escaped."""


def dumps(notice: Notice) -> str:
    """``notice`` as one JSON object, as it stands under ``notices`` in the contract; on one line.

    Places are not stored, and neither is what follows from the values.

    >>> dumps(Notice(title="公示")).startswith('{"kind":"other","title":"公示",')
    True
    """
    if not isinstance(notice, Notice):  # pyright: ignore[reportUnnecessaryIsInstance] - not all callers are typed
        raise TypeError(f"expected a Notice, not {type(notice).__name__}")
    return notice.model_dump_json()


def loads(stored: str) -> Notice:
    """The notice that ``dumps`` stored, equal to what it was, faults and all.

    Keys that a newer minor version of the contract has added are ignored, as are spans.  Raises
    ``ParseError`` for what is no JSON (with line and column) or no notice.

    >>> loads('{"title": "公示", "colour": "red"}').title
    '公示'
    """
    data = _decoded(text_of(stored))
    if not isinstance(data, dict):
        raise ParseError(f"a notice is a JSON object, not {type(data).__name__}", expected="a JSON object")
    if "notices" in data and "kind" not in data:
        raise ParseError("this is the record of a source; its notices stand under 'notices'", expected="a notice")
    data.pop("spans", None)
    while True:
        try:
            return Notice.model_validate(data, context=LENIENT)
        except ValidationError as error:
            unknown = [detail["loc"] for detail in error.errors() if detail["type"] == "extra_forbidden"]
            if not unknown:
                raise _no_notice(error) from error
        for loc in unknown:
            _forget(data, loc)


def _decoded(stored: str) -> Any:
    """``stored``, decoded; ParseError if it is no JSON, or JSON that no program would write."""
    try:
        data = json.loads(stored)
        if _HALF_CHARACTER.search(stored):  # pairs of them are characters, one alone could not be stored again
            json.dumps(data, ensure_ascii=False).encode()
    except json.JSONDecodeError as error:
        raise ParseError(f"no JSON: {error.msg}", line=error.lineno, column=error.colno, expected="JSON") from error
    except (ValueError, RecursionError) as error:  # a number or a nesting beyond all measure, half a character
        raise ParseError(f"no JSON that can be read: {error}", expected="JSON") from error
    return data


def _forget(data: Any, loc: Loc) -> None:
    """Take the value at ``loc`` out of ``data``."""
    *path, last = loc
    for step in path:
        data = data[step]
    del data[last]


def _no_notice(error: ValidationError) -> ParseError:
    """What to raise for an object that is no notice: where in it the first fault is."""
    first = error.errors(include_url=False)[0]
    where = ".".join(map(str, first["loc"])) or "the notice"
    return ParseError(f"no notice: {where}: {first['msg']}", expected="a notice as notices.dumps writes it")
