"""Bodies that a notice lists line by line → entries: 1.青柳恒远机械有限公司 below "拟认定以下企业".

A line with nothing but a body is the roster only in its surroundings: it has a number, or stands below a heading
that speaks of bodies (先进集体), and something leads to it.  Bodies over names are headings (names.py), and one
beside the day is a signature.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

from notices.document import Block, Document
from notices.models.entry import Entry
from notices.models.kind import Kind
from notices.models.roster_words import BODY_HEADINGS, core
from notices.parsing.body import is_body, read_bodies
from notices.parsing.group import BARE, Group, read_group
from notices.parsing.name_list import read_list
from notices.parsing.part import Part
from notices.span import Piece

_NEAR = 40
"""So far back from its end a sentence is searched for what it leads to."""


def read_body_list(document: Document, blocks: Sequence[Block], kind: Kind) -> list[Part]:
    """The bodies that the ``blocks``, the body of a notice of ``kind``, list one a line.

    Each part holds the arguments of the kind's entry model.  A kind whose lines are never about bodies has none.
    """
    if kind.entry is None or "body" not in kind.entry.subjects:
        return []
    lists = _Lists(document, kind.entry)
    for block in blocks:
        lists.take(block)
    lists.close()
    return lists.parts


@dataclass
class _Lists:
    """Goes through the blocks and keeps the runs of lines that list bodies."""

    document: Document
    model: type[Entry]
    parts: list[Part] = field(default_factory=list)
    _run: list[Group] = field(default_factory=list)
    _heading: Group | None = None
    _is_led: bool = False

    def take(self, block: Block) -> None:
        """Read the next block: a body, a heading, or anything else, which ends the run."""
        folded = self.document.folded
        group = None if block.kind == "table" else read_group(folded, block.start, block.end)
        if group is not None and not group.is_counted and is_body(folded[slice(*group.place)]):
            self._run.append(group)
        elif block.kind != "table" and self._lists_names(block):
            self._run = self._run[:-1]  # the last body is the heading of the names
            self.close()
        else:
            self.close()
            said = folded[max(block.start, block.end - _NEAR) : block.end].rstrip()
            speaks = any(word in said for word in BODY_HEADINGS)
            is_heading = group is not None and (group.depth != BARE or group.is_counted)
            self._heading = group if is_heading and speaks else None
            self._is_led = (is_heading or said.endswith((":", "如下", "名单", "。"))) and speaks

    def _lists_names(self, block: Block) -> bool:
        listed = read_list(self.document.folded, block.start, block.end)
        return listed is not None and listed.may_be_of_names

    def close(self) -> None:
        """End the run, and keep what is led to and has numbers or a heading of its own."""
        is_numbered = all(group.depth != BARE for group in self._run)
        if self._is_led and (is_numbered or self._heading is not None):
            self.parts += self._entries()
        self._run, self._heading, self._is_led = [], None, False

    def _entries(self) -> Iterator[Part]:
        bodies = (body for group in self._run for body in read_bodies(self.document, *group.place))
        for body in bodies:
            pieces = body.pieces
            part = Part({"type": self.model.model_fields["type"].default}, {(): pieces})
            self._enter(part, "body", pieces)
            if self._heading is not None and "award" in self.model.model_fields:
                start, end = self._heading.place
                length = len(core(self.document.folded[start:end].rstrip()))
                self._enter(part, "award", self.document.pieces(start, start + length))
            yield part

    def _enter(self, part: Part, name: str, pieces: tuple[Piece, ...]) -> None:
        part.data[name] = self.document.slice(*pieces)
        part.places[name,] = pieces
