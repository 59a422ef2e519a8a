"""Contacts: phones, fax, mail, addresses, postcodes, web sites and persons, each with its label and owner.

What a contact looks like is said in ``grammars/contact.lark``; this module finds the clauses in which one
may stand, and makes parts of what was found there.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import cache
from typing import Any

from notices.document import Document
from notices.folding import fold
from notices.models.contact import CALLS, FURNITURE, TITLES, ContactType
from notices.parsing.contact_phrase import Found, labels_that_hold, phrase
from notices.parsing.field import read_fields
from notices.parsing.grammar import word_pattern
from notices.parsing.owner import give_owners
from notices.parsing.part import Part, Places
from notices.parsing.vocabulary import per_vocabulary
from notices.span import Piece

_CLAUSE_ENDS = "\n\t。,;、:!?)[]《》.①②③④⑤⑥⑦⑧⑨⑩"
_REACH = 40  # no label is longer with all that stands before it in its clause
_NEAR = 200
_NAMED_NUMBER = (
    # 社会事务办：3622047, 王老师 13900000000: a number without an area code, behind a colon, in brackets, or behind a title.
    f"(?:[:(]|{word_pattern(TITLES)})[ \\t]{{0,3}}(?:1[3-9][0-9]{{9}}|(?!20[0-3][0-9][01][0-9][0-3][0-9])[2-8][0-9]{{6,7}})(?![0-9A-Za-z年元万.@*])"
)


@per_vocabulary(16)
def _cue() -> re.Pattern[str]:
    """What tells that a clause may hold a contact: a label's last word, a call, a mail address, a whole number."""
    words = [*(word for words in labels_that_hold().values() for word in words), *CALLS, "@"]
    return re.compile(f"{word_pattern(words)}|0[0-9]{{2,3}}[-)]|{_NAMED_NUMBER}")


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
    """Where the clause around ``cue`` may begin: at its head, inside its bracket, and after a wide gap."""
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
    gap = text.rfind("  ", start, cue) + 2
    if gap > start + 2:  # 受理单位：人事科　　受理电话：…
        yield gap
    word = text.rfind(" ", start, cue) + 1
    if word:  # 政教处 王老师（3622047）
        yield word


def _blanks(text: str, start: int, end: int) -> int:
    return end - start - len(text[start:end].lstrip())


def _in_furniture(text: str, start: int, end: int, at: int) -> bool:
    """Whether the line around ``at`` is the foot of a page; of a long line only what stands near counts."""
    start, end = max(start, at - _NEAR), min(end, at + _NEAR)
    line_end = text.find("\n", at, end)
    line_start = text.rfind("\n", start, at) + 1
    return _furniture().search(text, max(start, line_start), end if line_end < 0 else line_end) is not None


def _search(text: str, start: int, end: int) -> Iterator[Found]:
    """What is found from ``start`` to ``end`` of the folded text, in order."""
    has_furniture = _furniture().search(text, start, end) is not None
    position = low = start
    while (cue := _cue().search(text, position, end)) is not None:
        position = cue.end()
        if cue[0] == "@" and not text[cue.start() - 1 : cue.start()].isalnum():
            continue
        if has_furniture and _in_furniture(text, start, end, cue.start()):
            continue
        for clause in _clause_starts(text, low, cue.start()):
            found = phrase().match(text, clause, end)
            if found is not None and found.end > cue.start():
                yield from (one for one in found.value if not one.is_bare)
                position = max(found.end, position)
                break
        low = position


def _part(document: Document, found: Found) -> Part:
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
    return [_part(document, found) for start, end in _regions(text, blocks) for found in _search(text, start, end)]


def read_contacts_phrase(document: Document) -> list[Part]:
    """The contacts of one phrase alone, where a number needs no label: ``0357-3304009转801``."""
    text = document.folded
    whole = [(0, len(text))]
    contacts = read_contacts(document, whole)
    if contacts:
        return give_owners(document, contacts, read_fields(document, whole).owners)
    start = len(text) - len(text.lstrip())
    number = phrase().match(text, start)
    return [_part(document, one) for one in number.value] if number else []
