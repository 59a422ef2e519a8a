"""A paragraph as if it had no line breaks, and the way back: 在职研⏎究生学历 is one word to a grammar."""

from __future__ import annotations

import re
from bisect import bisect_right
from itertools import accumulate

from notices.span import Piece

_BROKEN = re.compile(r"(?<=[\u3400-\u9fff0-9])[^\S\n]*\n\s*(?![男女],)(?=[\u3400-\u9fff0-9])")
"""A line break within a word; beside a comma it does no harm, and between a name and a sex it parts them."""


class Unwrapped:
    """The folded text from ``start`` to ``end`` with the breaks within words taken out.

    ``text`` is what is left, ``start`` and ``end`` the run of it that is to be read; without a break it is the folded
    text itself.
    """

    def __init__(self, folded: str, start: int, end: int) -> None:
        self.text = folded
        self.start = start
        self.end = end
        self._begins = [0]
        self._shifts = [0]
        if folded.find("\n", start, end) >= 0:
            self._take_out(folded, start, end)

    def _take_out(self, folded: str, start: int, end: int) -> None:
        breaks = [found.span() for found in _BROKEN.finditer(folded, start, end)]
        edges = [start, *(edge for broken in breaks for edge in broken), end]
        runs = list(zip(edges[::2], edges[1::2], strict=True))
        self.text = "".join(folded[run_start:run_end] for run_start, run_end in runs)
        self.start, self.end = 0, len(self.text)
        self._begins = list(accumulate((run_end - run_start for run_start, run_end in runs[:-1]), initial=0))
        self._shifts = [run_start - begin for (run_start, _), begin in zip(runs, self._begins, strict=True)]

    def piece(self, start: int, end: int) -> Piece:
        """Where in the folded text the run from ``start`` to ``end`` of ``text`` stands, breaks included."""
        return self._offset(start), (self._offset(end - 1) + 1 if end > start else self._offset(start))

    def _offset(self, at: int) -> int:
        return at + self._shifts[bisect_right(self._begins, at) - 1]
