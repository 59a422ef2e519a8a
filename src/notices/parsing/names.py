"""Lists of names in the body of a notice → entries: 马波、龚露露、武红霞 under a heading, a label, or a sentence."""

from __future__ import annotations

from collections.abc import Container, Iterator, Sequence
from dataclasses import dataclass

from notices.document import Block, Document
from notices.models.entry import Entry
from notices.models.kind import Kind
from notices.models.roster_words import core
from notices.parsing.body import is_body
from notices.parsing.entries import cut_pieces
from notices.parsing.group import Group, read_group
from notices.parsing.name_grid import Run, names_of_grid
from notices.parsing.name_list import unpadded
from notices.parsing.name_run import NameRun
from notices.parsing.name_runs import Lists
from notices.parsing.part import Part
from notices.parsing.reserve import marks_reserve
from notices.parsing.roster_speech import speaks_of_roster
from notices.parsing.table import Grid
from notices.span import Piece

GROUP = "分组"
"""The key in ``extra`` of a heading that no field of the entry carries."""

_SHORTEST_CLASS = 4
"""So many characters has what names a class: 会计3班."""


def read_names(
    document: Document, blocks: Sequence[Block], kind: Kind, beside: Container[int] | None = None
) -> list[Part]:
    """The people whom the ``blocks``, the body of a notice of ``kind``, list by nothing but their names.

    Each part holds the arguments of the kind's entry model; headings over names become the post, the
    body or the subject of each, as ``Entry.groups`` of the model says, or else stand in ``extra``.
    With ``beside``, the starts of blocks that hold persons with particulars, only those lists count in which such
    persons stand.  A kind without an entry model has none.
    """
    if kind.entry is None:
        return []
    lists = Lists(document, blocks, persons=beside or ())
    write = _Writer(document, kind.entry)
    return [part for run in lists.read() if beside is None or run.is_beside for part in write.parts(run)]


def read_grid_names(document: Document, grid: Grid, kind: Kind) -> Iterator[Part]:
    """The people whom a table without a header lists by nothing but their names, with the headings over them."""
    if kind.entry is None:
        return
    write = _Writer(document, kind.entry)
    for found in names_of_grid(grid.rows):
        pieces = _pieces_of(grid, found.at)
        around = []
        if found.heading is not None and len(places := _pieces_of(grid, found.heading)) == 1:
            around = list(write.fields([Group(places[0])]))
        yield write.part(pieces, (), around, reserve=False)


def _pieces_of(grid: Grid, run: Run) -> tuple[Piece, ...]:
    return cut_pieces(grid.piece(run.row, run.column) or (), *run.place)


@dataclass(frozen=True, slots=True)
class _Writer:
    """Makes entries of the names of a line."""

    document: Document
    model: type[Entry]

    def parts(self, run: NameRun) -> Iterator[Part]:
        """The entries of all lines of a run."""
        for line in run.lines:
            groups = line.groups
            reserve = line.is_reserve
            if line.listed.label is not None:
                label = self.document.folded[slice(*line.listed.label)]
                reserve = reserve or marks_reserve(label)
                groups = *groups, read_group(self.document.folded, *line.listed.label) or Group(line.listed.label)
            around = list(self.fields(groups))
            for item in run.names(line):
                yield self.part(self.document.pieces(*item.place), item.notes, around, reserve=reserve)

    def fields(self, groups: Sequence[Group]) -> Iterator[tuple[str, Piece]]:
        """The field that each heading gives, the nearest first; that of the nearest may be none."""
        known = self.model.model_fields
        given: set[str] = set()
        for depth, group in enumerate(reversed(groups)):
            place = group.place
            title = self.document.folded[slice(*place)].rstrip()
            name = next((name for name, ends in self.model.groups.items() if title.endswith(ends)), None)
            if name is None and "award" in known and core(title).endswith(self.model.groups.get("award", ())):
                name, place = "award", (place[0], place[0] + len(core(title)))
                title = core(title)
            if name is None and "class_name" in known and title[-1:].isdecimal():
                name = "class_name"  # 会计2903
            if name is None and "major" in known and group.is_subject:
                name = "major"
            if speaks_of_roster(title) and (name is None or title.startswith("拟")):
                continue  # 拟聘用人员: whose names they are, and nothing more
            if name in given and name == "unit":
                name = "supervisor_unit"
            if name is None and depth == 0:
                yield GROUP, place
            elif name is not None and name in known and name not in given:
                given.add(name)
                yield name, place

    def part(
        self,
        pieces: tuple[Piece, ...],
        notes: Sequence[tuple[str, Piece]],
        around: Sequence[tuple[str, Piece]],
        *,
        reserve: bool,
    ) -> Part:
        """The entry of the name that stands in ``pieces``, with what is said beside it and around it."""
        document = self.document
        part = Part({"type": self.model.model_fields["type"].default}, {(): pieces})
        part.data["name"] = unpadded(document.slice(*pieces))
        part.places["name",] = pieces
        for name, place in (*notes, *around):
            self._enter(part, self._known(name, place), document.pieces(*place))
        if reserve or marks_reserve(part.data.get("remark", "")):
            part.data["reserve"] = True
        return part

    def _known(self, name: str, place: Piece) -> str:
        """The field of the model for what is said of a person.

        Students have no posts, but a class or a college, which may stand in brackets too; candidates have another
        number than students, and those who are appointed a present post.
        """
        known = self.model.model_fields
        if name == "student_number" and name not in known:
            return "exam_number"
        said = self.document.folded[slice(*place)]
        is_class = "class_name" in known and said[-1] in "0123456789班级"
        if name == "post" and said.endswith("元"):
            return "remark"  # what a household gets: 石桥村 因病 2000元
        if name == "post" and name not in known:
            is_of_students = "class_name" in known or is_body(said)
            return (
                "class_name"
                if is_class
                else "current_post"
                if "current_post" in known
                else "unit"
                if is_of_students
                else name
            )
        if name == "remark" and len(said) >= _SHORTEST_CLASS and is_class and not said.isdecimal():
            return "class_name"
        return "unit" if name == "remark" and "unit" in known and is_body(said) else name

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


_EXTRA = {
    "gender": "性别",
    "ethnicity": "民族",
    "remark": "备注",
    "tutor": "导师",
    "exam_number": "编号",
    "post": "说明",
}
"""The headers under which a model that does not know these fields keeps them."""
