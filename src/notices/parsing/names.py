"""Lists of names in the body of a notice → entries: 马波、龚露露、武红霞 under a heading, a label, or a sentence.

What looks like a list of names is the roster only in its surroundings.  Lines of names that follow each other,
with their headings, are judged as one run: few surnames among many words are none, and one or two names need
something before them that speaks of a roster.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from typing import Any, NamedTuple

from notices.document import Block, Document
from notices.folding import fold
from notices.models.entry import Entry
from notices.models.header import CREDITS, OTHER_PEOPLE, RESERVE_WORDS, ROSTER_WORDS
from notices.models.kind import Kind
from notices.models.roster_words import core
from notices.models.surnames import WEAK_SURNAMES
from notices.parsing.described import Described, read_described
from notices.parsing.group import BARE, Group, read_group
from notices.parsing.name_list import Item, Judgement, NameList, read_list, unpadded
from notices.parsing.part import Part
from notices.parsing.roster import marks_reserve
from notices.span import Piece

GROUP = "分组"
"""The key in ``extra`` of a heading that no field of the entry carries."""

_DESCRIBED = frozenset({"post", "class_name"})
"""Models with one of these fields have lines that say what a person is beside the name."""
_ENOUGH = 3
"""So many names are a roster without a word that says so."""
_LONGEST_CREDIT = 4
"""So many characters has a label that names those who made the notice: 审核人员."""
_NEAR = 40
"""So far back from its end a sentence is searched for words of a roster."""


def read_names(document: Document, blocks: Sequence[Block], kind: Kind) -> list[Part]:
    """The people whom the ``blocks``, the body of a notice of ``kind``, list by nothing but their names.

    Each part holds the arguments of the kind's entry model; headings over names become the post, the
    body or the subject of each, as ``Entry.groups`` of the model says, or else stand in ``extra``.
    A kind without an entry model has none.
    """
    if kind.entry is None:
        return []
    lists = _Lists(document, is_described=not _DESCRIBED.isdisjoint(kind.entry.model_fields))
    for block in blocks:
        lists.take(block)
    lists.close()
    write = _Writer(document, kind.entry)
    return [part for line in lists.accepted for part in write.parts(line)]


class GridName(NamedTuple):
    """A name in a grid: row, column and its offsets in the cell."""

    row: int
    column: int
    place: Piece
    name: str


def names_of_grid(rows: Iterable[Sequence[str | None]]) -> list[GridName]:
    """The names in a table without header, row by row; none where it holds anything but names."""
    found: list[GridName] = []
    words = sure = 0
    for row, cells in enumerate(rows):
        for column, cell in enumerate(cells):
            if not cell or not cell.strip():
                continue
            listed = read_list(fold(cell))
            if listed is None or listed.label is not None:
                words += 1
                continue
            words += listed.count("word")
            sure += listed.count("sure")
            for item in listed.items:
                if item.judgement != "word":
                    start, end = item.place
                    found.append(GridName(row, column, item.place, unpadded(cell[start:end])))
    return found if sure >= _ENOUGH - 1 and words * 10 <= len(found) else []


@dataclass(frozen=True, slots=True)
class _Line:
    """A line of names in its surroundings: the headings over it, the outermost first."""

    listed: NameList
    groups: tuple[Group, ...]
    is_reserve: bool


@dataclass
class _Lists:
    """Goes through the blocks and keeps the runs of lines that list the roster."""

    document: Document
    is_described: bool = False
    """Whether a line may say of one person what he is, or whose."""
    accepted: list[_Line] = field(default_factory=list)
    _run: list[_Line] = field(default_factory=list)
    _groups: list[Group] = field(default_factory=list)
    _is_led: bool = False
    _is_reserve: bool = False
    _is_of_others: bool = False

    def take(self, block: Block) -> None:
        """Read the next block: a line of names, a heading, or a sentence that ends the run."""
        folded = self.document.folded
        if block.kind == "table":
            self.close()
            return
        said = folded[max(block.start, block.end - _NEAR) : block.end]
        listed = read_list(folded, block.start, block.end)
        if listed is not None and listed.label is not None and _names_others(folded[slice(*listed.label)]):
            self.close()
        elif listed is not None and len(listed.items) > 1 and listed.may_be_of_names:
            self._enter_names(listed)
        elif listed is not None and len(listed.items) >= _ENOUGH:
            self.close()  # a list of other things
        elif listed is None and (said_of := self._described(block)) is not None:
            self._enter_names(_as_list(said_of, folded))
        elif (group := read_group(folded, block.start, block.end)) is None:
            self._enter_names(listed) if listed is not None and listed.may_be_of_names else self._lead(said)
        elif listed is not None and listed.may_be_of_names and not group.is_counted:
            self._enter_names(listed)
        elif group.depth == BARE and not group.is_counted and _speaks_of_roster(said):
            self._lead(said + ":")
        else:
            self._enter(group)

    def _described(self, block: Block) -> Described | None:
        """The person whom a line describes; only a heading or a number makes it a line of a roster."""
        if not self.is_described or not (self._is_led or self._groups):
            return None
        return read_described(self.document.folded, block.start, block.end)

    def _enter_names(self, listed: NameList) -> None:
        if listed.label is not None:
            group = read_group(self.document.folded, *listed.label)
            is_counted = group is not None and group.is_counted
            if group is not None and group.depth != BARE:
                self._leave(group.depth)
            self._is_led |= is_counted or _speaks_of_roster(self.document.folded[slice(*listed.label)])
        self._run.append(_Line(listed, tuple(self._groups), self._is_reserve))

    def _enter(self, group: Group) -> None:
        """Stand under a heading, and no longer under those of its depth or deeper."""
        title = self.document.folded[slice(*group.place)]
        if _names_others(title):
            self.close()
            self._is_of_others = True
            return
        self._leave(group.depth)
        if group.depth != BARE or marks_reserve(title):
            self._is_reserve = marks_reserve(title)
        self._is_led |= group.is_counted or group.depth != BARE
        self._groups.append(group)

    def _leave(self, depth: int) -> None:
        """Stand no longer under headings of ``depth`` or deeper."""
        while self._groups and self._groups[-1].depth >= depth:
            self._groups.pop()

    def _lead(self, said: str) -> None:
        """End the run at a sentence, which may introduce another."""
        groups = self._groups
        self.close()
        said = said.rstrip("。: ") + said[-1:] * said.endswith(":")
        if said.endswith((":", "如下", "名单")):
            clause = said.rstrip(":").rpartition("。")[2].rpartition(",")[2]
            self._is_of_others = _names_others(clause)
            self._is_led = _speaks_of_roster(said)
            self._is_reserve = marks_reserve(clause) or any(word in clause for word in RESERVE_WORDS if word != "递补")
            self._groups = [group for group in groups if group.depth != BARE]

    def close(self) -> None:
        """End the run, and keep it if it is of people."""
        if self._run and self._is_roster():
            self.accepted += self._run
        self._run, self._groups = [], []
        self._is_led = self._is_reserve = self._is_of_others = False

    def _is_roster(self) -> bool:
        if self._is_of_others:
            return False
        sure = sum(line.listed.count("sure") for line in self._run)
        if 2 * sure < sum(line.listed.count("likely") for line in self._run):
            return False
        if self._is_led:
            return sure > 0
        # One name a line, with bare lines between them, may be a menu as well.
        is_menu = all(len(line.listed.items) == 1 for line in self._run) and any(line.groups for line in self._run)
        return sure >= _ENOUGH and not is_menu


def _as_list(said_of: Described, folded: str) -> NameList:
    """The line of one person as a list of one name: what he is becomes a note, whose he is the label."""
    notes = () if said_of.about is None else (("post", said_of.about),)
    judgement: Judgement = "likely" if folded[said_of.name[0]] in WEAK_SURNAMES else "sure"
    return NameList(said_of.of, (Item(said_of.name, judgement, notes),), said_of.name[1])


def _names_others(said: str) -> bool:
    said = said.replace("工作者", "")
    return any(word in said for word in OTHER_PEOPLE) or (said.startswith(CREDITS) and len(said) <= _LONGEST_CREDIT)


def _speaks_of_roster(said: str) -> bool:
    return any(word in said for word in ROSTER_WORDS)


@dataclass(frozen=True, slots=True)
class _Writer:
    """Makes entries of the names of a line."""

    document: Document
    model: type[Entry]

    def parts(self, line: _Line) -> Iterator[Part]:
        places = [group.place for group in line.groups]
        reserve = line.is_reserve
        if line.listed.label is not None:
            label = self.document.folded[slice(*line.listed.label)]
            reserve = reserve or marks_reserve(label)
            counted = read_group(self.document.folded, *line.listed.label)
            places.append(line.listed.label if counted is None else counted.place)
        around = list(self._fields(places))
        for item in line.listed.items:
            if item.judgement != "word":
                yield self._part(item, around, reserve=reserve)

    def _fields(self, places: Sequence[Piece]) -> Iterator[tuple[str, Piece]]:
        """The field that each heading gives, the nearest first; that of the nearest may be none."""
        known = self.model.model_fields
        given: set[str] = set()
        for depth, heading in enumerate(reversed(places)):
            place = heading
            title = self.document.folded[slice(*place)].rstrip()
            name = next((name for name, ends in self.model.groups.items() if title.endswith(ends)), None)
            if name is None and "award" in known and core(title).endswith(self.model.groups.get("award", ())):
                name, place = "award", (place[0], place[0] + len(core(title)))
                title = core(title)
            if name is None and "class_name" in known and title[-1:].isdecimal():
                name = "class_name"  # 会计2903
            if _speaks_of_roster(title) and (name is None or title.startswith("拟")):
                continue  # 拟聘用人员: whose names they are, and nothing more
            if name in given and name == "unit":
                name = "supervisor_unit"
            if name is None and depth == 0:
                yield GROUP, place
            elif name is not None and name in known and name not in given:
                given.add(name)
                yield name, place

    def _part(self, item: Item, around: Sequence[tuple[str, Piece]], *, reserve: bool) -> Part:
        document = self.document
        pieces = document.pieces(*item.place)
        part = Part({"type": self.model.model_fields["type"].default}, {(): pieces})
        part.data["name"] = unpadded(document.slice(*pieces))
        part.places["name",] = pieces
        for name, place in (*item.notes, *around):
            self._enter(part, self._known(name, place), document.pieces(*place))
        if reserve or marks_reserve(part.data.get("remark", "")):
            part.data["reserve"] = True
        return part

    def _known(self, name: str, place: Piece) -> str:
        """The field of the model for what a person is: students have no posts, but a class or a college."""
        if name != "post" or name in self.model.model_fields:
            return name
        is_class = self.document.folded[place[1] - 1] in "0123456789班级"
        return "class_name" if is_class else "unit"

    def _enter(self, part: Part, name: str, pieces: tuple[Piece, ...]) -> None:
        said = self.document.slice(*pieces)
        if name in part.data:
            return
        if name in self.model.model_fields:
            part.data[name] = said
            part.places[name,] = pieces
        else:
            key = _EXTRA.get(name, name)
            part.data.setdefault("extra", {})[key] = said
            part.places["extra", key] = pieces


_EXTRA: dict[str, Any] = {"gender": "性别", "ethnicity": "民族", "remark": "备注"}
"""The headers under which a model that does not know these fields keeps them."""
