"""Stated counts: how many are on the roster, or under one of its headings."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from typing import Literal, NamedTuple

from lark import Token, Transformer

from notices.document import Document
from notices.models.proposal import PERSONS, PROPOSALS
from notices.parsing.numeral import numeral_value
from notices.parsing.part import Part
from notices.parsing.phrase import Phrase
from notices.span import Piece

_CUE = re.compile("[0-9一二两三四五六七八九十百][ \t]?[名人位]")  # nothing is counted without one


_SAYS_MORE = ("HEADING", "NAMED_LAST", "BRACKETED")
"""What introduces a number and is more than that."""


class _Found(NamedTuple):
    value: int
    scope: Literal["total", "group"]
    place: Piece
    """The number with its measure, and with what introduces it where that is no heading."""


class _Reader(Transformer[Token, _Found | None]):
    """From a phrase to its number and what it counts."""

    def total(self, children: list[Token]) -> _Found | None:
        lead, number, measure = children[:3]
        value = numeral_value(str(number))
        first = number if lead.type.endswith(_SAYS_MORE) else lead
        return _Found(value, "total", (first.start_pos or 0, measure.end_pos or 0)) if value else None

    def group(self, children: list[Token]) -> _Found | None:
        found = self.total(children)
        return found and found._replace(scope="group")

    def start(self, children: list[_Found | None]) -> _Found | None:
        return children[0]


def _words() -> Mapping[str, Sequence[str]]:
    return {"PROPOSAL": PROPOSALS, "PERSONS": PERSONS}


_PHRASE: Phrase[_Found | None] = Phrase("count", _Reader(), _words)


def read_counts(document: Document, start: int, end: int) -> list[Part]:
    """The counts that the block from ``start`` to ``end`` states, as parts for ``models.field.Count``.

    A block that states two totals (10名推荐人选，12名提名奖人选) counts parts of a roster that nobody
    has marked, so neither is read.
    """
    text = document.folded
    if _CUE.search(text, start, end) is None:
        return []
    found = [match.value for match in _PHRASE.find(text, start, end) if match.value]
    if sum(one.scope == "total" for one in found) > 1:
        found = [one for one in found if one.scope == "group"]
    parts: list[Part] = []
    for one in found:
        pieces = document.pieces(*one.place)
        data = {"value": one.value, "scope": one.scope, "text": document.slice(*pieces)}
        parts.append(Part(data, {(): pieces, ("value",): pieces, ("text",): pieces}))
    return parts
