"""A label that several contacts share (联系人：邹老师、孟老师): each is a contact, and all together are a fact."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import groupby
from typing import Any

from notices.document import Document
from notices.parsing.part import Part, Places
from notices.span import Piece


def read_shared_facts(document: Document, contacts: Iterable[Part]) -> Iterator[Part]:
    """The persons whom one label names together, as the labelled fact that the line states, as written.

    ``contacts`` are parts of one notice in order; the parts are those of :class:`notices.models.field.Field`.
    """
    persons = (contact for contact in contacts if contact.data["type"] == "person" and contact.data.get("label"))
    for label, together in groupby(persons, key=_label):
        named = list(together)
        if len(named) > 1:
            value = document.pieces(named[0].places["value",][0][0], named[-1].places["value",][-1][1])
            data: dict[str, Any] = {"label": named[0].data["label"], "value": document.slice(*value)}
            places: Places = {(): document.pieces(label[0][0], value[-1][1]), ("label",): label, ("value",): value}
            yield Part(data, places)


def _label(contact: Part) -> tuple[Piece, ...]:
    return contact.places["label",]
