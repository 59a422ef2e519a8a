"""One labelled fact or heading, read by ``grammars/field.lark``: what it is, and where its words stand."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import cache
from typing import Any, Literal, NamedTuple

from lark import Token, Transformer

from notices.models.contact import LABELS as CONTACT_LABELS
from notices.models.field_label import (
    ATTACHED,
    BARE,
    CODED,
    COPULAS,
    DESCRIPTIONS,
    LABELS,
    NOUNS,
    PARTICULARS,
    PARTIES,
    SENTENCE_WORDS,
    Role,
)
from notices.models.kinds import kinds
from notices.parsing.phrase import Phrase
from notices.span import Piece

Knowledge = Literal["listed", "ending", "form", "bare", "lot"]
"""What tells that a label is one: a list, its last word, its form, its place alone (时间), or that it names a lot."""


class Fact(NamedTuple):
    """A label and the runs of its value, cut at commas; ``is_closed`` if the first of them is all of the value."""

    label: Piece
    knowledge: Knowledge
    runs: tuple[Piece, ...]
    is_closed: bool = False
    is_text: bool = False
    """Whether the value is made of sentences."""
    has_colon: bool = True


class Heading(NamedTuple):
    """A heading: of a party, of a lot, or of anything else."""

    role: Role | None = None
    lot: Piece | None = None


_KNOWLEDGE: dict[str, Knowledge] = {
    "KNOWN": "listed",
    "CAPTION": "listed",
    "DESCRIBED": "ending",
    "FORMED": "ending",
    "OTHER": "form",
    "BARE": "bare",
    "LOT_LABEL": "lot",
    "CODED": "listed",
    "ATTACHED": "listed",
}
_WHOLE = ("CLOSED", "CODE", "PAPER")
"""What is all of a value."""
_ROLES: dict[str, Role] = {"BUYER_HEADING": "buyer", "AGENT_HEADING": "agent", "SUPPLIER_HEADING": "supplier"}


def _place(token: Token) -> Piece:
    return token.start_pos or 0, token.end_pos or 0


class _Reader(Transformer[Token, Any]):
    """From the tree of a phrase to the places of its words."""

    def fact(self, children: list[Token]) -> Fact:
        label, *runs = children
        return Fact(
            _place(label),
            _KNOWLEDGE[label.type],
            tuple(map(_place, runs)),
            is_closed=bool(runs) and runs[0].type in _WHOLE,
            is_text=bool(runs) and runs[0].type == "TEXT",
            has_colon=label.type != "CAPTION",
        )

    def party(self, children: list[Token]) -> Heading:
        return Heading(role=_ROLES[children[0].type])

    def lot(self, children: list[Token]) -> Heading:
        return Heading(lot=_place(children[0]))

    def section(self, _: list[Token]) -> Heading:
        return Heading()

    def start(self, children: list[Fact | Heading]) -> Fact | Heading:
        return children[0]


@cache
def labels() -> frozenset[str]:
    """All labels that are known whole: those of this project and those that kinds add."""
    party = (f"{word}{tail}" for words in PARTIES.values() for word in words for tail in ("", "名称", "全称"))
    added = (label for kind in kinds().values() for label in kind.field_labels)
    return frozenset((*LABELS, *PARTICULARS, *party, *added))


def _words() -> Mapping[str, Sequence[str]]:
    """The word lists of the grammar, from the data beside the models."""
    return {
        "LABEL": sorted(labels()),
        "CONTACT_LABEL": [word for words in CONTACT_LABELS.values() for word in words],
        "NOUN": (*NOUNS, *DESCRIPTIONS),
        "DESCRIPTION": DESCRIPTIONS,
        "BARE_LABEL": BARE,
        "CODE_LABEL": CODED,
        "ATTACHED_LABEL": ATTACHED,
        "COPULA": COPULAS,
        "SENTENCE_WORD": SENTENCE_WORDS,
        "BUYER": PARTIES["buyer"],
        "AGENT": PARTIES["agent"],
        "SUPPLIER": PARTIES["supplier"],
    }


PHRASE: Phrase[Fact | Heading] = Phrase("field", _Reader(), _words)
