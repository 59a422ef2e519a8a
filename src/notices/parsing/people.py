"""The people whom the body of a notice describes, block after block → entries.

Each block is asked for labels with values, for biographies and for sentences that appoint; a line that names an office
tells the proposed post of the biography below it.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field

from notices.document import Block, Document
from notices.models.kind import Kind
from notices.parsing.appointee import read_appointments
from notices.parsing.office import read_office
from notices.parsing.part import Part
from notices.parsing.person import Said, enter, merge_persons, read_persons
from notices.parsing.profile import Profiles
from notices.span import Piece


def read_people(document: Document, blocks: Iterable[Block], kind: Kind) -> list[Part]:
    """The people of whom the ``blocks`` say more than the name, each once, in the order of the text.

    Each part holds the arguments of the kind's entry model.  A kind without an entry model has none.
    """
    if kind.entry is None:
        return []
    people = _People(document, kind)
    for block in blocks:
        people.take(block)
    people.close()
    return merge_persons(people.parts)


@dataclass
class _People:
    """What was read so far, and what the next block may go on with."""

    document: Document
    kind: Kind
    parts: list[Part] = field(default_factory=list)
    _office: Piece | None = None
    _last: Part | None = None
    """The person in the block just before."""

    def __post_init__(self) -> None:
        self._profiles = Profiles(self.document, self.kind)
        model = self.kind.entry
        self._has_posts = model is not None and "proposed_post" in model.model_fields

    def take(self, block: Block) -> None:
        """Read the next block."""
        if self._profiles.take(block):
            return
        self.close()
        if block.kind == "table":
            self._office = None
            return
        span = block.start, block.end
        found = read_persons(self.document, *span, self.kind)
        if not found and self._has_posts:
            found = read_appointments(self.document, *span, self.kind)
            if not found:
                self._office = read_office(self.document, *span)
                self._last = None
                return
        self._propose(found)
        self.parts += found
        self._last = found[-1] if found else None

    def close(self) -> None:
        """Enter the person whom the lines of labels before describe."""
        self.parts += self._profiles.close(self._last)
        self._last = None

    def _propose(self, found: list[Part]) -> None:
        """Enter the office of the line above for those of whom no post is said."""
        office, self._office = self._office, None
        model = self.kind.entry
        if office is None or model is None:
            return
        for part in found:
            if "proposed_post" not in part.data:
                enter(self.document, part, model, Said("proposed_post", office))
