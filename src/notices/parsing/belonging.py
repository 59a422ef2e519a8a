"""Whose and which lot's the facts are that stand below each other: parties and lots are carried on from their headings."""

from __future__ import annotations

from notices.document import Document
from notices.models.field_label import NAMES, OWNERS, PARTICULARS, Role
from notices.parsing.field_phrase import Heading
from notices.parsing.label import role_of
from notices.parsing.owner import Owner
from notices.span import Piece


class Belonging:
    """What has been said of parties and lots up to a place; ``owners`` are those whose stretch has ended."""

    def __init__(self, document: Document) -> None:
        self._document = document
        self.owners: list[Owner] = []
        self.lot: str | None = None
        self.party: Role | None = None
        self._lot_end: int | None = None  # where the line of a lot ends that says more of it
        self._owner: tuple[tuple[Piece, ...], int] | None = None

    def head(self, heading: Heading, at: int) -> None:
        """Below the heading that stands at ``at``."""
        self.leave(at)
        self._lot_end = None
        if heading.lot is not None:
            self.lot = "".join(self._document.slice(heading.lot).split())
            return
        if heading.role is None:
            self.lot = None
        self.party = heading.role

    def pass_line(self, at: int) -> None:
        """At a fact that begins at ``at``, which may be behind the line of the lot before it."""
        if self._lot_end is not None and at > self._lot_end:
            self.lot = self._lot_end = None

    def open_lot(self, label: Piece, end: int) -> None:
        """What follows is said of this lot: in its own line, or below where the line says nothing else behind ``end``."""
        self.lot = "".join(self._document.slice(label).split())
        text = self._document.folded
        line_end = text.find("\n", end)
        line_end = len(text) if line_end < 0 else line_end
        self._lot_end = line_end if text.find(":", end, line_end) >= 0 else None

    def role(self, core: str, start: int, pieces: tuple[Piece, ...]) -> Role | None:
        """Whose the fact is that has its label at ``start``, ``core`` in one spelling, and its value in ``pieces``.

        Of the party that the label names, or the heading above a label that repeats.
        """
        own = role_of(core)
        is_particular = core in PARTICULARS
        if own is not None or not is_particular:
            self.leave(start)
            self.party = own
        role = own or (self.party if is_particular else None)
        names_party = role is not None and (core in NAMES or not core.endswith(PARTICULARS) or core.endswith(NAMES))
        end = pieces[-1][1]
        if pieces[0][0] < end and (names_party or core.endswith(OWNERS)):
            self._owner = (pieces, end)
        return role

    def leave(self, at: int) -> None:
        """What stands from ``at`` on is of another party."""
        if self._owner is not None:
            name, start = self._owner
            self.owners.append(Owner(name, start, at))
        self._owner = None
