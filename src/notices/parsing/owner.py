"""Whose a contact is, where a heading or an earlier line says it: 联系单位：某某科，电话：…"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable, Sequence
from operator import attrgetter
from typing import NamedTuple

from notices.document import Document
from notices.parsing.part import Part
from notices.span import Piece


class Owner(NamedTuple):
    """A party by the runs of its name, and where the contacts stand that are its own: from ``start`` to ``end``."""

    name: tuple[Piece, ...]
    start: int
    end: int


def give_owners(document: Document, contacts: Iterable[Part], owners: Sequence[Owner]) -> list[Part]:
    """The contacts, each with the owner in whose stretch it stands where its own clause names none.

    ``owners`` come in order and do not overlap.  Parts are for :class:`notices.models.contact.Contact`.
    """
    return [_owned(document, contact, owners) for contact in contacts]


def _owned(document: Document, contact: Part, owners: Sequence[Owner]) -> Part:
    at = bisect_right(owners, contact.start, key=attrgetter("start")) - 1
    if contact.data.get("owner") is not None or at < 0 or contact.start >= owners[at].end:
        return contact
    name = owners[at].name
    owner = "".join(document.slice(*name).split())
    return Part({**contact.data, "owner": owner}, {**contact.places, ("owner",): name})
