"""Where the words of a line or a cell begin and end, blanks and marks left off."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from functools import partial

from notices.document import Cell
from notices.span import Piece


class Edges:
    """Trims runs of one canonical text, whose inline ``marks`` are known."""

    __slots__ = ("_ends", "_starts", "text")

    def __init__(self, text: str, marks: Sequence[Piece] = ()) -> None:
        self.text = text
        self._starts = dict(marks)
        self._ends = {end: start for start, end in marks}

    def trim(self, start: int, end: int) -> Piece:
        """``start`` and ``end`` without blanks and marks at either edge; ``(start, start)`` when nothing is left.

        >>> Edges("  **公示** ", [(2, 4), (6, 8)]).trim(0, 9)
        (4, 6)
        """
        led = self.text[start:end].lstrip()
        first = end - len(led)
        last = first + len(led.rstrip())
        if first < last and self._starts:
            first, last = self._without_marks(first, last)
        return (first, last) if first < last else (start, start)

    def _without_marks(self, start: int, end: int) -> Piece:
        text = self.text
        while start < end and start in self._starts:
            start = self._starts[start]
            while start < end and text[start].isspace():
                start += 1
        while start < end and end in self._ends:
            end = self._ends[end]
            while start < end and text[end - 1].isspace():
                end -= 1
        return start, end

    def cells(self, start: int, wordings: Iterable[str]) -> tuple[Cell, ...]:
        """The cells of a row whose first begins at ``start``, each one character away from the next."""
        cells: list[Cell] = []
        is_marked = bool(self._starts)
        for wording in wordings:
            end = start + len(wording)
            if is_marked or wording.strip() is not wording:
                cells.append(Cell(*self.trim(start, end)))
            else:  # as nearly every cell, of which there may be a million: nothing to trim
                cells.append(_CELL((start, end, 1, 1, ())))
            start = end + 1
        return tuple(cells)


_CELL = partial(tuple.__new__, Cell)
"""Makes a cell of all its five values, without the call in Python that a named tuple costs."""
