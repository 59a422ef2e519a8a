"""Sentences that appoint people, or relieve them → entries: 任命张远为县水利局副局长"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any, NamedTuple

from lark import Token, Transformer, v_args

from notices.document import Document
from notices.models.biography import OFFICES
from notices.models.kind import Kind
from notices.parsing.name_list import is_word, surname_words, unpadded
from notices.parsing.part import Part
from notices.parsing.phrase import Phrase
from notices.parsing.unwrapped import Unwrapped
from notices.span import Piece


class Appointment(NamedTuple):
    """The people whom a sentence names, and what they get and give up; places are offsets into the text."""

    names: tuple[Piece, ...]
    proposed: Piece | None = None
    removed: Piece | None = None


def _piece(token: Token) -> Piece:
    start = token.start_pos or 0
    return start, start + len(token.rstrip())


@v_args(inline=True)
class _Build(Transformer[Token, Any]):
    """Tokens → :class:`Appointment`."""

    def names(self, *parts: Any) -> tuple[Piece, ...]:
        *before, name = parts
        return (*(before[0] if before else ()), _piece(name))

    subjects = holders = names

    def post(self, post: Token) -> Piece:
        return _piece(post)

    given_up = post

    def appointed(self, names: tuple[Piece, ...], post: Piece, given_up: Piece | None = None) -> Appointment:
        return Appointment(names, post, given_up)

    def designated(self, post: Token, names: tuple[Piece, ...]) -> Appointment:
        return Appointment(names, _piece(post))

    def removed(self, names: tuple[Piece, ...], post: Token) -> Appointment:
        return Appointment(names, None, _piece(post))

    def start(self, appointment: Appointment) -> Appointment:
        return appointment


def _words() -> Mapping[str, Iterable[str]]:
    return {**surname_words(), "OFFICE": OFFICES}


_appointee: Phrase[Appointment] = Phrase("appointee", _Build(), _words)


def read_appointments(document: Document, start: int, end: int, kind: Kind) -> list[Part]:
    """The people whom the text from ``start`` to ``end`` appoints or relieves, in the order of the text.

    Each part holds the arguments of the kind's entry model.  A kind whose entries have no proposed post has none.
    """
    model = kind.entry
    if model is None or not {"proposed_post", "removed_post"} <= model.model_fields.keys():
        return []
    parts: list[Part] = []
    read = Unwrapped(document.folded, start, end)
    for appointment, _, _ in _appointee.find(read.text, read.start, read.end):
        for place in appointment.names:
            pieces = document.pieces(*read.piece(*place))
            name = unpadded(document.slice(*pieces))
            if is_word(name) or name[1:] in OFFICES:  # 孙部长 is no name
                continue
            part = Part({"type": model.model_fields["type"].default, "name": name}, {(): pieces, ("name",): pieces})
            for field, said in (("proposed_post", appointment.proposed), ("removed_post", appointment.removed)):
                if said is not None:
                    part.places[field,] = document.pieces(*read.piece(*said))
                    part.data[field] = document.slice(*part.places[field,])
            parts.append(part)
    return parts
