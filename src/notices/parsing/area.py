"""Areas of land in tables: the cells of a column as numbers, each with its unit."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import lru_cache
from typing import NamedTuple

from lark import Token, Transformer

from notices.folding import fold
from notices.models.area import AREA_UNITS
from notices.parsing.phrase import Phrase
from notices.span import Piece

_BEFORE = re.compile(r"\s*(?:约|共|合计)?\s*")
"""What a cell may say before its area."""


class Stated(NamedTuple):
    """An area, or a unit alone: the number as models take it, and where the unit stands in the text."""

    value: str | None
    unit: Piece | None


class _Reader(Transformer[Token, Stated]):
    def start(self, children: list[Token]) -> Stated:
        words = {child.type: child for child in children}
        figures, unit = words.get("FIGURES"), words.get("UNIT")
        place = None if unit is None else (unit.start_pos or 0, unit.end_pos or 0)
        return Stated(None if figures is None else figures.replace(",", ""), place)


_PHRASE: Phrase[Stated] = Phrase("area", _Reader(), lambda: {"AREA_UNIT": tuple(fold(unit) for unit in AREA_UNITS)})


def read_area(cell: str) -> Stated | None:
    """The area with which a cell begins; None where it begins with anything else, or with a unit alone.

    >>> read_area("约3.2146公顷（48.219亩）"), read_area("1,306"), read_area("详见附图")
    (Stated(value='3.2146', unit=(7, 9)), Stated(value='1306', unit=None), None)
    """
    folded = fold(cell)
    before = _BEFORE.match(folded)
    match = _PHRASE.match(folded, before.end() if before else 0)
    if match is None or match.value.value is None:
        return None
    rest = folded[match.end :].strip()
    return match.value if not rest or rest[0] in "(,;。" else None


@lru_cache(maxsize=256)
def unit_of_area(header: str) -> Piece | None:
    """Where the unit of areas stands in a header; None if it names none.

    >>> unit_of_area("土地面积（平方米）"), unit_of_area("土地面积")
    ((5, 8), None)
    """
    return next((match.value.unit for match in _PHRASE.find(fold(header)) if match.value.unit), None)


def read_areas(cells: Sequence[str | None]) -> list[Stated | None]:
    """The areas in the ``cells`` of a column, None for those that hold anything else."""
    return [read_area(cell) if cell else None for cell in cells]
