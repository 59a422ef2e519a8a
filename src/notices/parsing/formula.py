"""The formula of a total score: 总成绩=笔试成绩×60%+面试成绩×40%."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from decimal import Decimal
from fractions import Fraction
from typing import NamedTuple

from lark import Token, Transformer

from notices.document import Document
from notices.models.score import EXAMS, TOTALS
from notices.parsing.part import Part, Places
from notices.parsing.phrase import Phrase
from notices.span import Piece

_SIGNS = ("=", "%", "等于", "比例")  # no formula is written without one of them
_GOES_ON = frozenset("+-×*÷/=(%加减0123456789")  # after what was read: the rest was not understood


class _Weight(NamedTuple):
    """A factor, and where it stands; factors multiply."""

    value: Fraction
    places: tuple[Piece, ...] = ()

    def times(self, other: _Weight) -> _Weight:
        return _Weight(self.value * other.value, self.places + other.places)


class _Term(NamedTuple):
    name: Piece
    weight: _Weight


class _Formula(NamedTuple):
    total: Piece | None
    terms: list[_Term]


_Child = Token | _Weight | list[_Term]


def _place(token: Token) -> Piece:
    return token.start_pos or 0, token.end_pos or 0


def _weight(token: Token) -> _Weight:
    number = Fraction(token.removesuffix("%").strip())
    return _Weight(number / 100 if token.endswith("%") else number, (_place(token),))


class _Reader(Transformer[Token, _Formula]):
    """From the tree of a formula to its terms; a term list may hold several, those of a bracket."""

    def weight(self, children: list[Token]) -> _Weight:
        return _weight(children[0])

    def times(self, children: list[Token | _Weight]) -> _Weight:
        factor = children[0]
        return _weight(factor) if isinstance(factor, Token) else factor

    def over(self, children: list[_Weight]) -> _Weight:
        value, places = children[0]
        return _Weight(1 / value if value else Fraction(0), places)

    def term(self, children: list[_Child]) -> list[_Term]:
        weight = _Weight(Fraction(1))
        terms: list[_Term] = []
        for child in children:
            if isinstance(child, Token):
                terms.append(_Term(_place(child), _Weight(Fraction(1))))
            elif isinstance(child, _Weight):
                weight = weight.times(child)
            else:
                terms += child
        return [term._replace(weight=term.weight.times(weight)) for term in terms]

    product = bracket = term

    def share(self, children: list[Token]) -> list[_Term]:
        *names, share = children
        return [_Term(_place(name), _weight(share)) for name in names]

    evenly = share

    def ratio(self, children: list[Token]) -> list[_Term]:
        *names, ratio = children
        shares = [Fraction(part.strip()) for part in ratio.split(":")]
        whole = sum(shares)
        return [
            _Term(_place(name), _Weight(share / whole if whole else Fraction(0), (_place(ratio),)))
            for name, share in zip(names, shares, strict=True)
        ]

    def unnamed(self, children: list[_Child]) -> _Formula:
        terms = [term for child in children if isinstance(child, list) for term in child]
        named = children[0] if isinstance(children[0], Token) else None
        return _Formula(_place(named) if named is not None else None, terms)

    equation = shared = unnamed

    def start(self, children: list[_Formula]) -> _Formula:
        return children[0]


def _words() -> Mapping[str, Sequence[str]]:
    return {"TOTAL": TOTALS, "EXAM": EXAMS}


_PHRASE: Phrase[_Formula] = Phrase("formula", _Reader(), _words)


def _decimal(value: Fraction) -> str:
    """The weight as decimal digits, exact where the fraction allows it."""
    return format((Decimal(value.numerator) / Decimal(value.denominator)).normalize(), "f")


def _wording(document: Document, place: Piece) -> str:
    return "".join(document.slice(*document.pieces(*place)).split())


def read_formula(document: Document, start: int, end: int) -> Part | None:
    """The first formula between two offsets, as a part for ``models.field.Formula``; None without one.

    Weights are shares: 0.6 for 60 %, and for 笔试成绩÷5×60% 0.12.  A formula with another weight
    (笔试成绩×60 without a percent sign) is not understood, and not read.
    """
    text = document.folded
    block = text[start:end]
    if not any(sign in block for sign in _SIGNS):
        return None
    for match in _PHRASE.find(text, start, end):
        goes_on = text[match.end : min(end, match.end + 4)].lstrip()[:1] in _GOES_ON
        if not goes_on and all(0 < term.weight.value <= 1 for term in match.value.terms):
            return _part(document, match.value, (match.start, match.end))
    return None


def _part(document: Document, formula: _Formula, place: Piece) -> Part:
    pieces = document.pieces(*place)
    places: Places = {(): pieces, ("text",): pieces}
    terms: list[dict[str, str]] = []
    for index, term in enumerate(formula.terms):
        terms.append({"name": _wording(document, term.name), "weight": _decimal(term.weight.value)})
        places["terms", index, "name"] = document.pieces(*term.name)
        if term.weight.places:
            places["terms", index, "weight"] = term.weight.places
    data = {"total": "总成绩", "terms": terms, "text": document.slice(*pieces)}
    if formula.total is None:
        return Part(data, places, inferred=["total"])
    data["total"] = _wording(document, formula.total)
    places[("total",)] = document.pieces(*formula.total)
    return Part(data, places)
