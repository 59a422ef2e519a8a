"""The people whom the body of a notice describes, block after block → entries.

Each block is asked for labels with values, for biographies and for sentences that appoint; a line that names an office
tells the proposed post of the biography below it.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field

from notices.document import Block, Document
from notices.models.kind import Kind
from notices.parsing.appointee import read_appointments
from notices.parsing.group import read_group
from notices.parsing.office import read_office
from notices.parsing.part import Part
from notices.parsing.person import Said, enter, merge_persons, read_persons
from notices.parsing.profile import Profiles
from notices.parsing.reserve import marks_reserve
from notices.span import Piece

_SEXES = ("男,", "女,")
_LONGEST_NAME = 16
"""No line with a name and a number is longer, in code points."""
_CENTURIES = ("19", "20")
"""How the lines of a curriculum vitae begin, which tell nothing that an entry holds: 2008.05-2015.01 …"""


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
    """The office that a line above names, for those who follow it."""
    _last: Part | None = None
    """The person of whom the next block may say more."""
    _is_reserve: bool = False
    """Whether the heading above says that reserves follow."""
    _before: Block | None = None
    """The block before, if it was no profile."""

    def __post_init__(self) -> None:
        self._profiles = Profiles(self.document, self.kind)
        model = self.kind.entry
        self._has_posts = model is not None and "proposed_post" in model.model_fields

    def take(self, block: Block) -> None:
        """Read the next block."""
        span = block.start, block.end
        if block.kind != "table" and self._has_posts and (office := read_office(self.document, *span)):
            self._take_office(office)
            return
        if self._profiles.take(block, follows=self._last is not None):
            return
        self.close()
        found = self._read_rows(block) if block.table is not None else self._read(self._start(block), block.end)
        self._before = block
        self._add(found)
        if found:
            self._last = found[-1]
        elif not self.document.folded.startswith(_CENTURIES, block.start):
            self._last = self._office = None
            group = None if block.table is not None else read_group(self.document.folded, *span)
            self._is_reserve = group is not None and marks_reserve(self.document.folded[slice(*group.place)])

    def _start(self, block: Block) -> int:
        """Where the text of a block begins: with the line above, if that is a name and this one goes on 男，汉族，…"""
        before = self._before
        goes_on = self.document.folded[block.start : block.start + 2] in _SEXES
        if goes_on and before is not None and before.table is None and before.end - before.start <= _LONGEST_NAME:
            return before.start
        return block.start

    def _read(self, start: int, end: int) -> list[Part]:
        """The biographies in a block, with what sentences beside them appoint; else whom sentences appoint."""
        persons = read_persons(self.document, start, end, self.kind)
        appointed = read_appointments(self.document, start, end, self.kind) if self._has_posts else []
        names = {part.data["name"] for part in persons}
        return [*persons, *(part for part in appointed if not persons or part.data["name"] in names)]

    def _read_rows(self, block: Block) -> list[Part]:
        """The biographies that the rows of a table without a header hold, cell after cell."""
        rows = [row for row in block.table.rows if row] if block.table is not None else []
        return [part for row in rows for part in read_persons(self.document, row[0].start, row[-1].end, self.kind)]

    def close(self) -> None:
        """Enter the persons whom the labels before describe."""
        found = self._profiles.close(self._last)
        self._add(found)
        self._last = found[-1] if found else self._last

    def _add(self, found: Sequence[Part]) -> None:
        """Keep those who were read, with what the lines above say of them."""
        self._propose(found)
        if self._is_reserve:
            for part in found:
                part.data["reserve"] = True
        self.parts += found

    def _take_office(self, office: Piece) -> None:
        """Enter an office for the person above, if that one has none yet; else it is that of those below."""
        self.close()
        above, self._last, self._office = self._last, None, office
        if above is not None and "proposed_post" not in above.data:
            self._propose([above])
            self._office = None

    def _propose(self, found: Iterable[Part]) -> None:
        """Enter the office that a line names for those of whom no post is said."""
        model = self.kind.entry
        if self._office is None or model is None:
            return
        for part in found:
            if "proposed_post" not in part.data:
                enter(self.document, part, model, Said("proposed_post", self._office))
