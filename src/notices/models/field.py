"""Labelled facts of a notice, and smaller things that it states."""

from __future__ import annotations

from decimal import Decimal
from typing import ClassVar, Literal

from notices.models.base import Maybe, Model


class Field(Model):
    """A label and its value (要素): 项目编号：…"""

    label: str
    """The label as written, without blanks."""
    value: str
    """The value as written."""
    amount: Decimal | None = None
    """The sum of money that the value states, in yuan."""
    amount_in_words: Maybe[Decimal] = None
    """The same sum as the value states it in capitals (大写), in yuan: it ought to be equal."""
    unit: str | None = None
    """The unit in which the value states its number."""
    role: str | None = None
    """Whose fact it is where labels repeat: buyer, agent, supplier."""
    lot: str | None = None
    """The lot or package that it belongs to."""


class Count(Model):
    """A number of people or things that the notice states in words: 等3名, 共12人."""

    provenance: ClassVar[frozenset[str]] = frozenset({"text"})

    value: int
    """The number."""
    scope: Literal["total", "group"] = "total"
    """Whether it counts the whole roster or the part under one heading."""
    text: str | None = None
    """The wording."""


class Term(Model):
    """One summand of a score formula."""

    name: str
    """The score that is weighted: 笔试成绩."""
    weight: Decimal
    """Its weight: 0.6 for 60%; of a divided score the reciprocal is multiplied in."""


class Formula(Model):
    """How a total score is made: 总成绩=笔试成绩×60%+面试成绩×40%."""

    provenance: ClassVar[frozenset[str]] = frozenset({"text"})

    total: str
    """The name of the total."""
    terms: tuple[Term, ...]
    """The weighted scores, in the order stated."""
    text: str | None = None
    """The wording."""


class Finding(Model):
    """What the parser itself noticed: an impossible date, a cell that it could not place."""

    provenance: ClassVar[frozenset[str]] = frozenset({"text"})

    name: str
    """The name of the rule that reports it: impossible-date."""
    loc: tuple[str | int, ...] = ()
    """The value concerned."""
    text: str | None = None
    """The wording concerned."""


class Passage(Model):
    """A piece of running text and its place: offsets into the document's text, line and column."""

    text: str
    start: int
    end: int
    line: int
    column: int
