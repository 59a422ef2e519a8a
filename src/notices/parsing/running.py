"""What is left over: the running text that no field holds, and the passages outside any notice."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from typing import Any

from notices.document import Document
from notices.span import Piece

_LINE = re.compile(r"\S(?:[^\n]*\S)?")
_VISIBLE = re.compile(r"\S(?:.*\S)?", re.DOTALL)


def gaps(start: int, end: int, taken: Iterable[Piece]) -> Iterator[Piece]:
    """What lies between ``start`` and ``end`` and in none of the pieces ``taken``, in order."""
    at = start
    for taken_start, taken_end in sorted(taken):
        if at < taken_start:
            yield at, min(taken_start, end)
        at = max(at, taken_end)
        if at >= end:
            return
    if at < end:
        yield at, end


def line_start(document: Document, start: int) -> int:
    """Where the first visible character of the line of ``start`` stands: a mark (``#``) belongs to its line."""
    begin = document.text.rfind("\n", 0, start) + 1
    visible = _VISIBLE.search(document.text, begin, start)
    return visible.start() if visible else start


def running_text(document: Document, start: int, end: int, taken: Iterable[Piece]) -> list[dict[str, Any]]:
    """The visible text of a notice in none of the pieces ``taken``, line by line: data of ``Passage``."""
    return [
        _passage(document, *line.span())
        for gap_start, gap_end in gaps(start, end, taken)
        for line in _LINE.finditer(document.text, gap_start, gap_end)
    ]


def passages(document: Document, taken: Iterable[Piece]) -> list[dict[str, Any]]:
    """The visible text outside the pieces ``taken``, one passage for each gap between them: data of ``Passage``."""
    return [
        _passage(document, *visible.span())
        for gap_start, gap_end in gaps(0, len(document.text), taken)
        if (visible := _VISIBLE.search(document.text, gap_start, gap_end)) is not None
    ]


def _passage(document: Document, start: int, end: int) -> dict[str, Any]:
    line, column = document.source_map.place(start)
    return {"text": document.text[start:end], "start": start, "end": end, "line": line, "column": column}
