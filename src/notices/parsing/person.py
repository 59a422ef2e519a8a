"""Persons with particulars in running text → entries: 姚娜，女，1998年3月出生，拟聘用为古籍整理岗；"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from typing import Any, NamedTuple

from lark import Token, Transformer, v_args

from notices.document import Document
from notices.models.entry import Entry
from notices.models.kind import Kind
from notices.parsing.entries import numeric_fields, read_number
from notices.parsing.grammar import Phrase
from notices.parsing.header import find_carrier
from notices.parsing.name_list import is_word, surname_words, unpadded
from notices.parsing.part import Part
from notices.span import Piece

KNOWN_LABELS = (
    "公民身份号码", "身份证号码", "身份证号", "准考证号码", "准考证号", "考生编号", "报考岗位", "拟聘岗位", "拟聘用岗位", "毕业院校", "所学专业",
    "笔试成绩", "面试成绩", "总成绩", "综合成绩", "出生年月", "籍贯",
)  # fmt: skip
"""Labels that need no colon before their value."""

HEADERS = {
    "gender": "性别", "ethnicity": "民族", "birth": "出生年月", "education": "学历", "degree": "学位", "origin": "毕业院校",
    "studied": "专业", "position": "拟任职务", "unit": "单位", "native": "籍贯", "party": "政治面貌", "joined": "入党时间",
    "worked": "参加工作时间", "present": "现任职务", "remark": "备注",
}  # fmt: skip
"""The header in ``extra`` of what a model of entries has no field for."""

_TELLING = 2
"""So many particulars make a person of a name, where none of them is the sex or the birth."""


class Said(NamedTuple):
    """A particular: its field, or that of :data:`HEADERS`; its place; and the place of its label, if it has one."""

    field: str
    place: Piece
    label: Piece | None = None


class Person(NamedTuple):
    """A name and the particulars after it; places are offsets into the text."""

    name: Piece
    said: tuple[Said, ...]


def _piece(token: Token) -> Piece:
    start = token.start_pos or 0
    return start, start + len(token.rstrip())


_FIELDS = {
    "GENDER": "gender", "ETHNICITY": "ethnicity", "NATIVE": "native", "PARTY": "party", "EDUCATION": "education",
    "DEGREE": "degree", "SCHOOL": "origin", "ALMA": "origin", "SUBJECT": "studied", "SUBJECT_OF": "studied",
    "UNIT": "unit",
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

    particular = bracket = studies = subject = subject_of = level = _say

    def birth(self, day: Token) -> list[Said]:
        return [Said("birth", _piece(day))]

    def joined(self, day: Token) -> list[Said]:
        return [Said("joined", _piece(day))]

    def worked(self, day: Token) -> list[Said]:
        return [Said("worked", _piece(day))]

    def present(self, post: Token) -> list[Said]:
        return [Said("present", _piece(post))]

    def proposed(self, what: Token) -> list[Said]:
        return [Said("unit" if what.type == "UNIT" else "position", _piece(what))]

    def labelled(self, label: Token, value: Token) -> list[Said]:
        return [Said("", _piece(value), _piece(label))]

    def start(self, name: Token, *parts: list[Said]) -> Person:
        return Person(_piece(name), tuple(said for part in parts for said in part))


def _words() -> Mapping[str, Iterable[str]]:
    return {**surname_words(), "KNOWN": KNOWN_LABELS}


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
    for person, begin, stop in _person.find(document.folded, start, end):
        name = unpadded(document.slice(*document.pieces(*person.name)))
        if is_word(name) or not _is_person(person):
            continue
        part = Part({"type": model.model_fields["type"].default, "name": name}, {(): document.pieces(begin, stop)})
        part.places["name",] = document.pieces(*person.name)
        for said in person.said:
            _enter(document, part, model, said)
        yield part


def _is_person(person: Person) -> bool:
    fields = {said.field for said in person.said}
    return bool(fields & {"gender", "birth", "ethnicity", "position", ""}) or len(person.said) >= _TELLING


def _enter(document: Document, part: Part, model: type[Entry], said: Said) -> None:
    """Enter a particular under its field; under its header where the model has none, or the field is taken."""
    pieces = document.pieces(*said.place)
    value = document.slice(*pieces)
    field, header = said.field, HEADERS.get(said.field, "")
    if said.label is not None:
        header = "".join(document.slice(*document.pieces(*said.label)).split())
        carrier = find_carrier(model, header)
        field = carrier.field if carrier is not None else ""
    number = numeric_fields(model).get(field)
    read = value if number is None else read_number(value, number)
    if field in model.model_fields and field not in part.data and read:
        part.data[field] = read
        part.places[field,] = pieces
    elif header:
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
