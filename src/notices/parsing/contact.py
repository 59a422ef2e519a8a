"""Contacts: phones, fax, mail, addresses, postcodes, web sites and persons, each with its label and owner.

What a contact looks like is said in ``grammars/contact.lark``; this module finds the clauses in which one
may stand, and spells the values in one way.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from functools import cache
from typing import Any, NamedTuple

from lark import Token, Transformer

from notices.document import Document
from notices.folding import fold
from notices.models.contact import (
    BODIES,
    CALLS,
    FURNITURE,
    LABELS,
    MODIFIERS,
    NUMBERED,
    SENTENCE_WORDS,
    TITLES,
    ContactType,
)
from notices.parsing.grammar import Phrase, word_pattern
from notices.parsing.part import Part, Places
from notices.span import Piece

_CLAUSE_ENDS = "\n\t。,;、:!?)[]《》"
_REACH = 40  # no label is longer with all that stands before it in its clause


class _Found(NamedTuple):
    """A contact as the grammar reads it: offsets, and the value in one spelling where it is not the wording."""

    type: ContactType
    value: str | None
    place: Piece
    owner: Piece | None = None
    label: Piece | None = None
    core: Piece | None = None
    """Where the value stands in ``place``, if not all of it is the value (人事处 周老师)."""
    is_bare: bool = False
    """Whether nothing but its form tells what it is."""


def _inner(token: Token) -> Piece:
    """The place of what stands inside the brackets of a note, or between the blanks around a name."""
    text = str(token)
    bare = text.strip().strip("(:)").strip()
    if bare.count("(") != bare.count(")"):  # 人事处(人才办): the bracket belongs to the name
        bare = text.strip().rstrip(":").strip()
    start = _start(token) + text.index(bare)
    return start, start + len(bare)


def _start(token: Token) -> int:
    return token.start_pos or 0


def _place(token: Token) -> Piece:
    return _start(token), token.end_pos or 0


def phone_value(text: str) -> str:
    """The number in one spelling: ``0451-86661657``, ``400-820-1234``, ``0571-88881234转801``.

    ``text`` is folded.  A number that fits no plan stays as it is, without blanks.

    >>> phone_value("(0451) 86661657"), phone_value("02761002510"), phone_value("+86 138 1234 5678")
    ('0451-86661657', '027-61002510', '13812345678')
    """
    number, mark, extension = text.partition("转")
    digits = "".join(filter(str.isdigit, number.replace("O", "0").replace("o", "0")))
    digits = digits.removeprefix("00") if digits.startswith("0086") else digits
    if len(digits) > 10 and digits.startswith("86"):
        national = digits[2:]
        is_whole = national.startswith("0") or (len(national) == 11 and national.startswith("1"))
        digits = national if is_whole else "0" + national
    if digits.startswith("0"):
        area = 3 if digits[1:2] in ("1", "2") else 4
        number = f"{digits[:area]}-{digits[area:]}"
    elif len(digits) == 10 and digits[:3] in ("400", "800"):
        number = f"{digits[:3]}-{digits[3:6]}-{digits[6:]}"
    else:
        number = digits
    return number + mark + extension


class _Reader(Transformer[Token, Any]):
    """From the tree of a contact clause to what was found in it."""

    def number(self, children: list[Token]) -> _Found:
        first = children[0]
        if first.type == "EMAIL":
            return self.mail(children)
        kind: ContactType = "phone"
        value, end, owner = phone_value(str(first)), _place(first)[1], None
        for token in children[1:]:
            if token.type == "EXTENSION":
                value += "转" + "".join(filter(str.isdigit, token))
                end = _place(token)[1]
            elif token.type == "FAX_NOTE":
                kind = "fax"
            else:
                owner = _inner(token)
        return _Found(kind, value, (_place(first)[0], end), owner)

    line = number

    def mail(self, children: list[Token]) -> _Found:
        owners = [_inner(note) for note in children[1:]]
        value = "".join(str(children[0]).split())
        return _Found("email", value, _place(children[0]), owners[0] if owners else None)

    def person(self, children: list[Token]) -> _Found:
        if children[0].type == "DESK":
            desk, name = children
            return _Found("person", None, (_place(desk)[0], _place(name)[1]), _inner(desk), None, _place(name))
        return _Found("person", None, _place(children[0]), _inner(children[1]) if len(children) > 1 else None)

    def phones(self, children: list[Token | _Found]) -> list[_Found]:
        """The values behind a label; an owner that is named before a number is the next number's."""
        label = named = None
        found: list[_Found] = []
        for child in children:
            if not isinstance(child, Token):
                is_person = child.type == "person"
                found.append(child._replace(label=label, owner=child.owner if is_person else named or child.owner))
                named = child.place if is_person else None
            elif child.type == "NAMED":
                named = _inner(child)
            else:
                label = _place(child)
        if children and isinstance(children[0], Token) and children[0].type == "FAX_LABEL":
            return [one._replace(type="fax") if one.type == "phone" else one for one in found]
        return found

    calls = mails = persons = phones

    def bare(self, children: list[Token | _Found]) -> list[_Found]:
        return [one._replace(is_bare=one.owner is None and one.type != "email") for one in self.phones(children)]

    def _placed(self, kind: ContactType, children: list[Token]) -> list[_Found]:
        label, value = children
        return [_Found(kind, None, _place(value), None, _place(label))]

    def addresses(self, children: list[Token]) -> list[_Found]:
        return self._placed("address", children)

    def postcodes(self, children: list[Token]) -> list[_Found]:
        return self._placed("postcode", children)

    def websites(self, children: list[Token]) -> list[_Found]:
        return self._placed("website", children)

    def owned(self, children: list[Any]) -> list[_Found]:
        owner = _inner(children[0])
        return [one._replace(owner=one.owner or owner) for one in children[1]]

    def office(self, children: list[Any]) -> list[_Found]:
        start, end = _place(children[0])
        return [
            one._replace(owner=one.owner or (start, end), label=(start, one.label[1] if one.label else end))
            for one in children[1]
        ]

    def start(self, children: list[list[_Found]]) -> list[_Found]:
        return children[0]


def _words() -> Mapping[str, Sequence[str]]:
    """The word lists of the grammar, from the data beside the model."""
    return {
        **{f"{name}_WORD": LABELS[kind] for name, kind in _WORD_LISTS.items()},
        "LABEL": [word for words in LABELS.values() for word in words],
        "MODIFIER": MODIFIERS,
        "CALL": CALLS,
        "BODY": BODIES,
        "TITLE": TITLES,
        "SENTENCE_WORD": SENTENCE_WORDS,
        "NUMBERED": NUMBERED,
    }


_WORD_LISTS: dict[str, ContactType] = {
    "PHONE": "phone",
    "FAX": "fax",
    "MAIL": "email",
    "ADDRESS": "address",
    "POSTCODE": "postcode",
    "WEBSITE": "website",
    "PERSON": "person",
}
_PHRASE: Phrase[list[_Found]] = Phrase("contact", _Reader(), _words)


@cache
def _cue() -> re.Pattern[str]:
    """What tells that a clause may hold a contact: a label's last word, a call, a mail address, a whole number."""
    words = [*(word for words in LABELS.values() for word in words), *CALLS, "@"]
    return re.compile(word_pattern(words) + "|0[0-9]{2,3}[-)]")


@cache
def _furniture() -> re.Pattern[str]:
    return re.compile(word_pattern(FURNITURE))


def _regions(text: str, blocks: Sequence[Piece]) -> Iterator[Piece]:
    """The blocks, joined where only blanks stand between them: a list may go on in the next block."""
    region: Piece | None = None
    for start, end in blocks:
        if region is not None and not text[region[1] : start].strip():
            region = region[0], end
            continue
        if region is not None:
            yield region
        region = start, end
    if region is not None:
        yield region


def _clause_starts(text: str, low: int, cue: int) -> Iterator[int]:
    """Where the clause around ``cue`` begins: with what stands before its bracket, and inside the bracket."""
    low = max(low, cue - _REACH)
    at = cue
    if text[cue].isdigit():  # 县委组织部干部监督科：0551-…
        while at > low and text[at - 1] in ":( ":
            at -= 1
    start = max(low, max(text.rfind(mark, low, at) for mark in _CLAUSE_ENDS) + 1)
    yield start + _blanks(text, start, cue)
    bracket = text.rfind("(", start, cue) + 1
    if bracket:
        yield bracket + _blanks(text, bracket, cue)


def _blanks(text: str, start: int, end: int) -> int:
    return end - start - len(text[start:end].lstrip())


def _in_furniture(text: str, start: int, end: int, at: int) -> bool:
    """Whether the line around ``at`` is the foot of a page."""
    line_start = max(start, text.rfind("\n", start, at) + 1)
    line_end = text.find("\n", at, end)
    return _furniture().search(text, line_start, end if line_end < 0 else line_end) is not None


def _search(text: str, start: int, end: int) -> Iterator[_Found]:
    """What is found from ``start`` to ``end`` of the folded text, in order."""
    has_furniture = _furniture().search(text, start, end) is not None
    position = low = start
    while (cue := _cue().search(text, position, end)) is not None:
        position = cue.end()
        if has_furniture and _in_furniture(text, start, end, cue.start()):
            continue
        for clause in _clause_starts(text, low, cue.start()):
            found = _PHRASE.match(text, clause, end)
            if found is not None and found.end > cue.start():
                yield from (one for one in found.value if not one.is_bare)
                position = max(found.end, position)
                break
        low = position


def _part(document: Document, found: _Found) -> Part:
    pieces = document.pieces(*found.place)
    text = document.slice(*pieces)
    value = found.value or _one_spelling(found.type, document.slice(*document.pieces(*(found.core or found.place))))
    data: dict[str, Any] = {"type": found.type, "value": value, "text": text}
    places: Places = {(): pieces, ("value",): pieces, ("text",): pieces}
    for name, place in (("label", found.label), ("owner", found.owner)):
        if place is not None:
            places[(name,)] = document.pieces(*place)
            data[name] = "".join(document.slice(*places[(name,)]).split())
    return Part(data, places)


def _one_spelling(kind: ContactType, text: str) -> str:
    """Names and places without padding, as written; codes and URLs half-width."""
    compact = "".join(text.split())
    return compact if kind in ("person", "address") else fold(compact)


def read_contacts(document: Document, blocks: Sequence[Piece]) -> list[Part]:
    """The contacts of one notice, in order.

    ``blocks`` are the offsets of its consecutive blocks of running text, tables and signature left
    out.  Parts are for :class:`notices.models.contact.Contact`.
    """
    text = document.folded
    return [
        _part(document, found)
        for start, end in _regions(text, blocks)
        for found in _search(text, start, end)
    ]


def read_contacts_phrase(document: Document) -> list[Part]:
    """The contacts of one phrase alone, where a number needs no label: ``0357-3304009转801``."""
    text = document.folded
    found = read_contacts(document, [(0, len(text))])
    if found:
        return found
    start = len(text) - len(text.lstrip())
    whole = _PHRASE.match(text, start)
    return [_part(document, one) for one in whole.value] if whole else []
