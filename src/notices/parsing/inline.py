"""People whom a sentence names → entries: 拟聘用张三、李四等2名同志为我校工作人员."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace
from typing import Any

from lark import Token, Transformer, v_args

from notices.document import Document
from notices.models.body import BODY_SUFFIXES
from notices.models.entry import Entry
from notices.models.kind import Kind
from notices.models.surnames import COMPOUND_SURNAMES, SURNAMES
from notices.parsing.name_list import is_word, unpadded
from notices.parsing.part import Part
from notices.parsing.phrase import Phrase
from notices.span import Loc, Piece

_NUMERALS = "零一二三四五六七八九十"
_BECOMING = ("为", "取得", "作为", "到", "至", "按期转", "转为", "转正")
"""What goes on after the name of one person who is appointed, admitted or moved."""

_BRANCHES = ("支部", "小组", "班", "社区", "街道")
"""What people belong to beside bodies."""

_UNIT = "单位"
"""The key in ``extra`` of a body that no field of the entry carries."""
_GROUP = "分组"
"""The key in ``extra`` of a heading that no field of the entry carries."""

_AHEAD = 6
"""So many characters after the names are looked at."""


@dataclass(slots=True)
class Named:
    """Names in a sentence, and what tells whether they are all whom it speaks of."""

    names: list[Piece]
    units: dict[Piece, Piece] = field(default_factory=dict)
    """The bodies of those of whom one is said, by the place of the name."""
    headings: dict[Piece, Piece] = field(default_factory=dict)
    """The headings over those who have one, by the place of the name."""
    number: int | None = None
    """The stated number of people: 等2名."""
    is_open: bool = False
    """Whether 等 says that there are more, or closes the list."""
    is_called: bool = False
    """Whether they are called people: 同志, 考生."""
    is_reserve: bool = False

    def take(self, tokens: Iterable[Token]) -> None:
        """Enter names, each with the body before it and the last heading."""
        unit: Piece | None = None
        heading: Piece | None = None
        for token in tokens:
            piece = token.start_pos or 0, token.end_pos or 0
            if token.type == "UNIT":
                unit = piece
                continue
            if token.type == "HEADING":
                heading = piece
                continue
            self.names.append(piece)
            if heading is not None:
                self.headings[piece] = heading
            if unit is not None:
                self.units[piece] = unit
            unit = None


def _number(token: Token) -> int | None:
    said = token.strip()[:-1].strip().replace("两", "二")
    if said.isdecimal():
        return int(said)
    return _NUMERALS.index(said) if said in _NUMERALS else None


@v_args(inline=True)
class _Build(Transformer[Token, Any]):
    """Tokens → :class:`Named`; each rule gives the features that it adds."""

    def doing(self, reserve: Token | None = None) -> dict[str, Any]:
        return {"is_reserve": reserve is not None}

    def whom(self) -> dict[str, Any]:
        return {"is_called": True}

    persons = will = whom

    def etc(self) -> dict[str, Any]:
        return {"is_open": True}

    def ending(self, *parts: Any) -> dict[str, Any]:
        features: dict[str, Any] = {}
        for part in parts:
            features |= {"number": _number(part)} if isinstance(part, Token) else part
        return features

    def names(self, *parts: Any) -> list[Token]:
        *before, token = parts
        found: list[Token] = before.pop(0) if before and isinstance(before[0], list) else []
        return [*found, *before, token]

    def called(self, names: list[Token]) -> list[Token]:
        return names

    first = names

    def start(self, *parts: Any) -> Named:
        features: dict[str, Any] = {}
        named = Named([])
        for part in parts:
            if isinstance(part, list):
                named.take(part)
            else:
                features |= part
        return replace(named, **features)


def _words() -> Mapping[str, Iterable[str]]:
    return {"SURNAME": SURNAMES, "COMPOUND": COMPOUND_SURNAMES, "BODY": (*BODY_SUFFIXES, *_BRANCHES)}


_inline: Phrase[Named] = Phrase("inline", _Build(), _words)


def read_inline_names(document: Document, start: int, end: int, kind: Kind) -> list[Part]:
    """The people whom the text from ``start`` to ``end`` names in full, in the order of the text.

    "张三等2人" names one of two: such a list is none.  Nor is one that ends in 等 without a number.
    A kind without an entry model has none.
    """
    if kind.entry is None:
        return []
    folded = document.folded
    parts: list[Part] = []
    for named, _, stop in _inline.find(folded, start, end):
        names = [unpadded(folded[slice(*place)]) for place in named.names]
        after = folded[stop : stop + _AHEAD].lstrip()
        if any(map(is_word, names)) or not _is_whole(named, after) or not _is_certain(named, after):
            continue
        for place in named.names:
            pieces = document.pieces(*place)
            data = {"type": kind.entry.model_fields["type"].default, "name": unpadded(document.slice(*pieces))}
            if named.is_reserve:
                data["reserve"] = True
            part = Part(data, {(): pieces, ("name",): pieces})
            if place in named.units:
                _enter_beside(document, part, kind.entry, named.units[place], _UNIT)
            if place in named.headings:
                _enter_beside(document, part, kind.entry, named.headings[place], _GROUP)
            parts.append(part)
    return parts


def _enter_beside(document: Document, part: Part, model: type[Entry], beside: Piece, key: str) -> None:
    """Enter the body or the heading of a person under the field that a heading of that name would be, else ``key``."""
    said = document.slice(*document.pieces(*beside))
    known = (name for name, ends in model.groups.items() if said.endswith(ends) and name in model.model_fields)
    loc: Loc = (next(known, "unit" if key == _UNIT else ""),)
    if loc[0] in model.model_fields:
        part.data[str(loc[0])] = said
    else:
        loc = ("extra", key)
        part.data.setdefault("extra", {})[key] = said
    part.places[loc] = document.pieces(*beside)


def _is_whole(named: Named, after: str) -> bool:
    """Whether the names are all of whom the sentence speaks, and not the head of a longer list."""
    if after.startswith("、"):
        return False
    if named.number is not None:
        return named.number == len(named.names)
    return not named.is_open


def _is_certain(named: Named, after: str) -> bool:
    """Whether names they are: several, or one that is called a person or becomes something."""
    if len(named.names) > 1 or named.is_called or named.number is not None or named.is_reserve:
        return True
    return after.startswith(_BECOMING)
