"""The day on which a page appeared, where a line of its furniture shows it: 发布时间：2023-09-11 来源：人事处."""

from __future__ import annotations

import re
from datetime import date
from typing import Any, NamedTuple

from notices.document import Document
from notices.models.furniture import EVERYDAY_LABELS, PUBLISHED_BESIDE, PUBLISHED_LABELS
from notices.parsing.date import DateReader, StatedDate
from notices.parsing.phrase import Phrase

_LONGEST_LINE = 120
"""Characters; furniture stands in short lines."""
_MOST_LINES = 24
"""So many short lines of the text are looked at: the day stands below the title."""
_YEAR = re.compile("(?:19|20)[0-9]{2}").search
"""Finds what a line has that shows a day in full: most lines have none, and need no closer look."""
_GOES_ON = ("至", "到", "-", "~", "起")
"""What makes a day the first of several, or one of the notice."""


class _Found(NamedTuple):
    day: StatedDate
    begins_line: bool
    """Whether its label is one at the beginning of a line only."""


class _Reader(DateReader):
    """From the tree of ``published.lark`` to the day."""

    def anywhere(self, children: list[Any]) -> _Found:
        """A day that its label or its neighbour tells wherever it stands."""
        return _Found(next(child for child in children if isinstance(child, StatedDate)), begins_line=False)

    def alone(self, children: list[Any]) -> _Found:
        """A day with an everyday label."""
        return _Found(children[-1], begins_line=True)


_PHRASE: Phrase[_Found] = Phrase(
    "published",
    _Reader(),
    lambda: {"LABEL_WORD": PUBLISHED_LABELS, "EVERYDAY_WORD": EVERYDAY_LABELS, "BESIDE_WORD": PUBLISHED_BESIDE},
)


def read_published(document: Document) -> date | None:
    r"""The day on which the page appeared, as the first line that shows it says; None if none does.

    >>> from notices.sources import read_text
    >>> read_published(read_text("拟聘用人员公示\n发布日期：2023-09-11  浏览：120\n现予公示。"))
    datetime.date(2023, 9, 11)
    """
    lines = 0
    for block in document.blocks:
        if block.kind == "table" or block.place == "link" or block.end - block.start > _LONGEST_LINE:
            continue
        lines += 1
        if lines > _MOST_LINES:
            break
        day = _read_line(document, block.start, block.end)
        if day is not None:
            return day
    return None


def _read_line(document: Document, start: int, end: int) -> date | None:
    folded = document.folded
    if _YEAR(folded, start, end) is None:
        return None
    for found in _PHRASE.find(folded, start, end):
        goes_on = folded[found.end : end].lstrip().startswith(_GOES_ON)
        if not goes_on and not (found.value.begins_line and found.start != start):
            return found.value.day.value
    return None
