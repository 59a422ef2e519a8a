"""The line around a finding, cut to the width of a terminal, and the carets below it."""

from __future__ import annotations

from typing import NamedTuple

from notices.report.terminal import head, printable, tail, width

CUT = "…"
"""Stands where a line goes on."""

ENOUGH = 10
"""The columns that are shown before a finding at least, if the line has them."""


class Excerpt(NamedTuple):
    """A line with a finding, as it is shown.

    ``before`` and ``carets`` are the columns in front of and under the finding.
    """

    line: str
    before: int
    carets: int


def excerpt(text: str, start: int, end: int, columns: int) -> Excerpt:
    """The line of ``text`` that holds the offset ``start``, no more than ``columns`` wide.

    A finding that goes on after the line is marked to the end of the line.  However long the line is, only
    the part around the finding is looked at.
    """
    line_start = text.rfind("\n", 0, start) + 1
    line_end = text.find("\n", start)
    line_end = len(text) if line_end < 0 else line_end
    end = min(end, line_end)

    room = max(columns - 2 * len(CUT), 2 * ENOUGH)
    found = head(printable(text[start : min(end, start + room)]), room - ENOUGH)
    reached = width(found)
    # What is not used on one side of the finding is there for the other.
    before = printable(text[max(line_start, start - room) : start])
    after = printable(text[end : min(line_end, end + room)]) if reached < room - ENOUGH else ""
    left = tail(before, max((room - reached) // 2, room - reached - width(after)))
    right = head(after, room - reached - width(left))

    cut_left = len(left) < len(before) or line_start < start - room
    cut_right = len(right) < len(after) or end + room < line_end or _is_cut(text, start, end, found, right)
    shown = f"{CUT if cut_left else ''}{left}{found}{right}{CUT if cut_right else ''}"
    return Excerpt(shown, width(left) + cut_left, max(1, reached))


def _is_cut(text: str, start: int, end: int, found: str, right: str) -> bool:
    """Whether the finding itself is not shown to its end."""
    return not right and len(found) < len(printable(text[start:end]))
