"""A label that several contacts share (联系人：邹老师、孟老师): each is a contact, and all together are a fact."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import groupby, pairwise
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
        if len(named) > 1 and all(_is_joined(document, *pair) for pair in pairwise(named)):
            value = document.pieces(named[0].places["value",][0][0], named[-1].places["value",][-1][1])
            data: dict[str, Any] = {"label": named[0].data["label"], "value": document.slice(*value)}
            places: Places = {(): document.pieces(label[0][0], value[-1][1]), ("label",): label, ("value",): value}
            yield Part(data, places)


def _is_joined(document: Document, first: Part, second: Part) -> bool:
    """Whether nothing but marks and blanks stands between two persons."""
    return not document.folded[first.places["value",][-1][1] : second.places["value",][0][0]].strip(" \t\n、,;/和及与")


def _label(contact: Part) -> tuple[Piece, ...]:
    return contact.places["label",]
