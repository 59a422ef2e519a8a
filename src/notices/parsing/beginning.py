"""By which characters a match of a pattern can begin, so that a search passes quickly over all others.

The engine of ``re`` skips to a set of characters by itself only where each alternative begins with a plain letter;
behind a look-behind, a group or a class it tries the whole pattern at each character of a text.
"""

from __future__ import annotations

import importlib
import re
from collections.abc import Iterable
from typing import Any

_parser: Any = importlib.import_module("re._parser")  # not public, but what lark reads the width of patterns with


class _Unknown(Exception):
    """A match may begin with nearly anything, or with what this module does not know."""


def starts(pattern: str) -> re.Pattern[str]:
    """A pattern that finds where ``pattern`` matches, and maybe once more in what a match of it takes.

    Of its matches only the offsets at which they begin mean something, and the groups of ``pattern``.

    >>> [found.start() for found in starts("(?:公示|(?<!不)予以)公告").finditer("予以公告,不予以公告,公示公告")]
    [0, 11]
    """
    letters = beginning(pattern)
    return re.compile(pattern if letters is None else f"{letters}(?<=(?={pattern})(?s:.))")


def beginning(pattern: str) -> str | None:
    """The class of the characters with which a match of ``pattern`` can begin; None where that may be nearly any.

    >>> beginning("(?<!不)(?:予以|现[将对])公告"), beginning("[^。]{1,9}公告")
    ('[予现]', None)
    """
    letters: set[str] = set()
    try:
        may_be_empty = _add(_parser.parse(pattern), letters)
    except _Unknown:
        return None
    return None if may_be_empty or not letters else f"[{''.join(sorted(letters))}]"


def _add(items: Iterable[tuple[Any, Any]], letters: set[str]) -> bool:
    """Add what the items, one after the other, can begin with; returned is whether they may match nothing."""
    return all(_add_one(str(code), argument, letters) for code, argument in items)


def _add_one(code: str, argument: Any, letters: set[str]) -> bool:
    match code, argument:
        case "LITERAL", letter:
            letters.add(re.escape(chr(letter)))
            return False
        case "IN", listed:
            letters.update(_listed(str(kind), one) for kind, one in listed)
            return False
        case "BRANCH", (_, branches):
            may_be_empty = [_add(branch, letters) for branch in branches]
            return any(may_be_empty)
        case "SUBPATTERN", (_, flags, 0, inner):
            return _add_group(flags, inner, letters)
        case "ATOMIC_GROUP", inner:
            return _add(inner, letters)
        case "MAX_REPEAT" | "MIN_REPEAT" | "POSSESSIVE_REPEAT", (fewest, _, inner):
            return _add(inner, letters) or fewest == 0
        case "ASSERT" | "ASSERT_NOT" | "AT", _:
            return True
        case _:
            raise _Unknown


def _add_group(flags: int, inner: Iterable[tuple[Any, Any]], letters: set[str]) -> bool:
    """A group, which may ignore the case of letters where none of those it begins with has one."""
    first: set[str] = set()
    may_be_empty = _add(inner, first)
    if flags not in (0, re.IGNORECASE) or (flags and any(letter.lower() != letter.upper() for letter in first)):
        raise _Unknown
    letters |= first
    return may_be_empty


def _listed(kind: str, one: Any) -> str:
    """One entry of a class of characters, as it is written."""
    match kind, one:
        case "LITERAL", letter:
            return re.escape(chr(letter))
        case "RANGE", (first, last):
            return f"{re.escape(chr(first))}-{re.escape(chr(last))}"
        case "CATEGORY", category if str(category) == "CATEGORY_SPACE":
            return r"\s"
        case _:
            raise _Unknown
