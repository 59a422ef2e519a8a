"""Reserves (候补, 递补, 替补): the words of a cell, a label or a sentence that mark them."""

from __future__ import annotations

import re

from notices.folding import fold
from notices.models.header import RESERVE_WORDS

_REMARK = re.compile(r"(?<=.)\([^()]{0,24}\)$")
"""What a bracket adds to 候补: （按顺序递补）."""
_ORDINAL = "第0123456789一二三四五六七八九十名位号人员考生选单()"
_COME_IN = "递补"
"""Of them a text often says that they have come in."""


def marks_reserve(said: str) -> bool:
    """Whether a cell, a note or a label marks its line as that of a reserve: 候补, 替补2, 递补（第一名）."""
    said = _REMARK.sub("", "".join(fold(said).split()).lstrip("拟为").rstrip(":"))
    return any(said.startswith(word) and not said[len(word) :].strip(_ORDINAL) for word in RESERVE_WORDS)


def speaks_of_reserves(said: str) -> bool:
    """Whether a folded caption or clause speaks of those who wait, wherever in it."""
    return any(word in said for word in RESERVE_WORDS if word != _COME_IN)
