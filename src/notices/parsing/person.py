"""Persons with particulars in running text → entries: 姚娜，女，1998年3月出生，拟聘用为古籍整理岗；"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from typing import Any, NamedTuple

from lark import Token, Transformer, v_args

from notices.document import Document
from notices.models.biography import HEADERS, LABELS, OFFICES
from notices.models.entry import Entry
from notices.models.kind import Kind
from notices.parsing.entries import numeric_fields, read_number
from notices.parsing.header import find_carrier
from notices.parsing.name_list import is_word, surname_words, unpadded
from notices.parsing.part import Part
from notices.parsing.phrase import Phrase
from notices.parsing.unwrapped import Unwrapped
from notices.span import Piece

_TELLING = 2
"""So many particulars make a person of a name, where none of them is the sex or the birth."""

_POSTS = ("current_post", "proposed_post")
"""What may go on behind a comma."""


class Said(NamedTuple):
    """A particular: the key of :data:`HEADERS`, its place, and the place of its label, if it has one."""

    field: str
    place: Piece
    label: Piece | None = None


_BARE_POST = "post"
"""A post that nothing introduces."""

_NOTHING = Said("", (0, 0))


class Person(NamedTuple):
    """A name and the particulars around it; places are offsets into the text."""

    name: Piece
    said: tuple[Said, ...]


def _piece(token: Token) -> Piece:
    start = token.start_pos or 0
    return start, start + len(token.rstrip())


_FIELDS = {
    "GENDER": "gender", "ETHNICITY": "ethnicity", "AGE": "age", "NATIVE": "native_place", "PARTY": "party",
    "EDUCATION": "education", "DEGREE": "degree", "SCHOOL": "origin", "ALMA": "origin", "SUBJECT": "studied",
    "SUBJECT_OF": "studied", "QUALIFICATION": "qualification", "UNIT": "unit", "POST": "proposed_post",
    "USE": "proposed_post", "BIRTH": "birth", "DAY": "birth", "DATE": "birth", "OTHER": "",
}  # fmt: skip
"""What each terminal says where its rule says nothing else; a clause that says nothing is kept until all is put together."""

_STAGES = {
    "APPLIED": "applied", "ACTIVIST": "activist_since", "DEVELOPED": "development_since",
    "RECEIVED": "probationary_since", "CONFIRMED": "confirmed",
}  # fmt: skip


@v_args(inline=True)
class _Build(Transformer[Token, Any]):
    """Tokens → :class:`Person`; each rule gives a list of what it says."""

    def _say(self, *parts: Any) -> list[Said]:
        said: list[Said] = []
        for part in parts:
            if isinstance(part, Token):
                said.append(Said(_FIELDS[part.type], _piece(part)))
            else:
                said += part
        return said

    particular = said = bracket = studies = subject = subject_of = level = schooling = birth = proposed = _say

    def MORE(self, clause: Token) -> list[Said]:  # noqa: N802  # lark's name of the terminal
        return [Said(_BARE_POST, _piece(clause))]

    def joined(self, day: Token) -> list[Said]:
        return [Said("joined_party", _piece(day))]

    def worked(self, day: Token) -> list[Said]:
        return [Said("started_work", _piece(day))]

    def membership(self, day: Token, stage: Token) -> list[Said]:
        return [Said(_STAGES[stage.type], _piece(day))]

    def present(self, post: Token) -> list[Said]:
        return [Said("current_post", _piece(post))]

    def removed(self, post: Token) -> list[Said]:
        return [Said("removed_post", _piece(post))]

    def labelled(self, label: Token, value: Token) -> list[Said]:
        return [Said("", _piece(value), _piece(label))]

    def start(self, *parts: Any) -> Person:
        before = [Said("current_post", _piece(parts[0]))] if parts[0].type == "POST_BEFORE" else []
        name, *clauses = parts[len(before) :]
        said = [*before, *(said for clause in clauses for said in clause)]
        return Person(_piece(name), tuple(_joined(said)))


def _joined(said: Iterable[Said]) -> Iterator[Said]:
    """What is said, with a post behind a comma joined to the one before it, and without clauses that say nothing.

    A post that nothing introduces is the present one, where no other was said.
    """
    last = _NOTHING
    is_placed = False
    for one in said:
        is_post = one.field in _POSTS
        if one.field == _BARE_POST:
            if last.field in _POSTS:
                last = last._replace(place=(last.place[0], one.place[1]))
                continue
            one, is_post = (_NOTHING if is_placed else one._replace(field="current_post")), True  # noqa: PLW2901
        is_placed |= is_post
        if last is not _NOTHING:
            yield last
        last = one if one.field or one.label is not None else _NOTHING
    if last is not _NOTHING:
        yield last


def _words() -> Mapping[str, Iterable[str]]:
    return {**surname_words(), "KNOWN": LABELS, "OFFICE": OFFICES}


_person: Phrase[Person] = Phrase("person", _Build(), _words)


def read_persons(document: Document, start: int, end: int, kind: Kind) -> list[Part]:
    """The persons whom the text from ``start`` to ``end``, one paragraph, describes one after the other.

    Each part holds the arguments of the kind's entry model; what that has no field for is kept in ``extra``
    under the usual header.  A kind without an entry model has none.
    """
    if kind.entry is None:
        return []
    return list(_parts(document, start, end, kind.entry))


def _parts(document: Document, start: int, end: int, model: type[Entry]) -> Iterator[Part]:
    read = Unwrapped(document.folded, start, end)
    for person, begin, stop in _person.find(read.text, read.start, read.end):
        pieces = document.pieces(*read.piece(*person.name))
        name = unpadded(document.slice(*pieces))
        if is_word(name) or not _is_person(person, model):
            continue
        whole = document.pieces(*read.piece(begin, stop))
        part = Part({"type": model.model_fields["type"].default, "name": name}, {(): whole, ("name",): pieces})
        for said in person.said:
            label = read.piece(*said.label) if said.label else None
            enter(document, part, model, Said(said.field, read.piece(*said.place), label))
        yield part


def _is_person(person: Person, model: type[Entry]) -> bool:
    """Whether enough is said to make a person of a name; where posts are the subject, a present post is."""
    fields = {said.field for said in person.said}
    telling = {"gender", "birth", "ethnicity", "proposed_post", ""} | ({"current_post"} & model.model_fields.keys())
    return bool(fields & telling) or len(person.said) >= _TELLING


def enter(document: Document, part: Part, model: type[Entry], said: Said) -> None:
    """Enter a particular under its field; under its header where the model has none, or the field is taken."""
    pieces = document.pieces(*said.place)
    value = document.slice(*pieces)
    header = HEADERS.get(said.field, "")
    if said.label is not None:
        header = "".join(document.slice(*document.pieces(*said.label)).split())
    field = said.field if said.field in model.model_fields else ""
    if not field and (carrier := find_carrier(model, header)) is not None:
        field = carrier.field
    number = numeric_fields(model).get(field)
    read = value if number is None else read_number(value, number)
    if field in model.model_fields and field not in part.data and read:
        part.data[field] = read
        part.places[field,] = pieces
    elif header and part.data.get(field) != value:
        part.data.setdefault("extra", {}).setdefault(header, value)
        part.places.setdefault(("extra", header), pieces)


def merge_persons(parts: Iterable[Part]) -> list[Part]:
    """The same persons, each once: what is said of a name again is added to what was said of it first.

    Appointments name a person over his particulars with the proposed post, and then begin anew.
    """
    merged: dict[str, Part] = {}
    for part in parts:
        first = merged.setdefault(part.data["name"], part)
        if first is not part:
            for key, value in part.data.items():
                if key == "extra":
                    first.data["extra"] = {**value, **first.data.get("extra", {})}
                else:
                    first.data.setdefault(key, value)
            for loc, pieces in part.places.items():
                first.places.setdefault(loc, pieces)
    return list(merged.values())
