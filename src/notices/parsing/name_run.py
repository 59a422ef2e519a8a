"""A run of lines that list names, judged by itself and by what stands over it: whether it is a roster."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from typing import NamedTuple

from notices.parsing.group import Group
from notices.parsing.name_list import Item, NameList, unpadded
from notices.span import Piece

ENOUGH = 3
"""So many names are a roster without a word that says so."""
_USUAL = 3
"""So many characters have most names."""


class Line(NamedTuple):
    """A line of names in its surroundings: the headings over it, the outermost first."""

    listed: NameList
    groups: tuple[Group, ...]
    is_reserve: bool
    is_counted: bool = False
    """Whether as many are listed as something before them says."""


@dataclass(frozen=True, slots=True)
class NameRun:
    """Lines of names that follow each other; ``is_beside`` where persons with particulars stand among them."""

    lines: tuple[Line, ...]
    is_beside: bool = False
    takes_odd: bool = False
    """Whether what no surname tells is a name, as nearly everything beside it is one."""

    def names(self, line: Line) -> list[Item]:
        """The items of a ``line`` that are names."""
        takes_odd = self.takes_odd or line.is_counted
        return [item for item in line.listed.items if not item.is_other or (takes_odd and item.judgement == "odd")]


class Surroundings(NamedTuple):
    """What stands over a run and in it."""

    is_led: bool
    """Whether a heading or a sentence speaks of a roster."""
    is_of_persons: bool
    """Whether the sentence says that people follow."""
    is_beside: bool
    """Whether persons with particulars stand among the lines."""


def judged(folded: str, lines: Sequence[Line], surroundings: Surroundings) -> NameRun | None:
    """The run of those of the ``lines`` that list people; None where they are no roster."""
    lines = _recounted(lines)
    takes_odd = _takes_odd(folded, lines, surroundings)
    kept = [line for line in lines if takes_odd or line.is_counted or line.listed.may_be_of_names]
    if not kept or not _is_roster(kept, surroundings):
        return None
    return NameRun(tuple(kept), surroundings.is_beside, takes_odd)


def _recounted(lines: Sequence[Line]) -> list[Line]:
    """The lines of the run, counted where all those under one heading, with labels or without, are as many as it says."""
    listed: Counter[Piece] = Counter()
    for line in lines:
        if line.groups:
            listed[line.groups[-1].place] += len(line.listed.items)
    return [
        line._replace(is_counted=True)
        if line.groups and line.groups[-1].people == listed[line.groups[-1].place]
        else line
        for line in lines
    ]


def _takes_odd(folded: str, lines: Sequence[Line], surroundings: Surroundings) -> bool:
    """Whether nearly all of the run are names, as long as names are, so that the others are names too."""
    items = [item for line in lines for item in line.listed.items]
    sure = sum(item.judgement == "sure" for item in items)
    usual = sum(len(unpadded(folded[slice(*item.place)])) == _USUAL for item in items)
    odd = sum(line.listed.count("odd") for line in lines if not line.is_counted)
    if surroundings.is_of_persons and 4 * sure >= len(items):
        return True
    return surroundings.is_led and 2 * sure >= len(items) and 3 * odd <= len(items) <= 2 * usual


def _is_roster(lines: Sequence[Line], surroundings: Surroundings) -> bool:
    sure = sum(line.listed.count("sure") for line in lines)
    counted = sum(len(line.listed.items) for line in lines if line.is_counted)
    if 2 * sure < sum(line.listed.count("likely") for line in lines if not line.is_counted):
        return False
    if surroundings.is_led or surroundings.is_beside:
        return sure > 0 or counted >= ENOUGH
    # One name a line, with bare lines between them, may be a menu as well.
    is_menu = all(len(line.listed.items) == 1 for line in lines) and any(line.groups for line in lines)
    return sure >= ENOUGH and not is_menu
