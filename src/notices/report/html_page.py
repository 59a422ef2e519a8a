"""A checked source in HTML: its blocks as a page, with every finding marked where it stands and noted beside it."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from itertools import groupby
from operator import itemgetter

from notices.diagnostic import Language
from notices.document import Block, Cell, Document
from notices.models.notice import Notice
from notices.report.html_marks import Finding, Mark, Segment, marks_of, segments
from notices.report.html_markup import NOTHING, Markup, element, joined, text
from notices.report.html_notes import notes, numbers_at, severity_of
from notices.report.html_words import NOTICES_LANG, WORDS
from notices.span import Piece

MOST_BLOCKS, MOST_ROWS = 2_000, 500
"""How many blocks of a source and rows of a table are shown in full; of more, those with findings and the first."""

MOST_WHOLE = 200
"""How many blocks a finding about several is shown at, at most."""

_SIGNATURE = 0.6
"""A block of which signature or date make up more than this stands where signatures stand."""


@dataclass(slots=True)
class _Shown:
    """What is shown of a document: runs of text by their index, the marks in them, and findings on whole blocks."""

    document: Document
    language: Language
    runs: list[Piece] = field(default_factory=list)
    of_block: list[list[int]] = field(default_factory=list)
    marks: dict[int, list[Mark]] = field(default_factory=dict)
    whole: dict[int, list[Finding]] = field(default_factory=lambda: defaultdict(list))
    first_whole: dict[int, list[Finding]] = field(default_factory=lambda: defaultdict(list))

    def add(self, pieces: Iterable[Piece]) -> list[int]:
        first = len(self.runs)
        self.runs += pieces
        return list(range(first, len(self.runs)))

    def run(self, index: int) -> Markup:
        """A run with its marks."""
        return joined(self._segment(part) for part in segments(self.runs[index], self.marks.get(index, ())))

    def _segment(self, part: Segment) -> Markup:
        said = text(self.document.text[part.start : part.end])
        if not part.findings:
            return said
        if part.start == part.end:
            said = text(WORDS[self.language]["empty"])
        of = " ".join(str(finding.number) for finding in part.findings)
        marked = element("mark", said, class_=severity_of(part.findings), data_of=of)
        return Markup(marked + numbers_at(part.ending, self.language))

    def lines(self, indices: Sequence[int]) -> Markup:
        """Several runs of one block: what a line feed stood between in the source stands on lines of their own."""
        parts: list[Markup] = []
        for index in indices:
            before = self.runs[index - 1][1] if index > indices[0] else self.runs[index][0]
            if "\n" in self.document.text[before : self.runs[index][0]]:
                parts.append(element("br"))
            parts.append(self.run(index))
        return joined(parts)

    def ending_in(self, number: int) -> list[Finding]:
        """The findings that are noted beside a block: those that end in it, and those on it as a whole."""
        ending = [mark.finding for index in self.of_block[number] for mark in self.marks.get(index, ()) if mark.is_last]
        return sorted({finding.number: finding for finding in (*self.first_whole.get(number, ()), *ending)}.values())


def page(
    document: Document, notices: Sequence[Notice], findings: Sequence[Finding], language: Language
) -> tuple[list[tuple[int | None, Markup]], set[int]]:
    """The page in parts, each with the index of its notice (None for what is around notices); and what is marked.

    ``findings`` are those of this document.  The numbers of those that have a mark are returned, too.
    """
    shown = _Shown(document, language)
    for block in document.blocks:
        shown.of_block.append(shown.add(_runs(document, block)))
    inline = _wholes_apart(shown, findings)
    order = sorted(range(len(shown.runs)), key=lambda index: shown.runs[index])
    found = marks_of(inline, [shown.runs[index] for index in order])
    shown.marks = {order[place]: marks for place, marks in found.items()}

    marked = {mark.finding.number for marks in shown.marks.values() for mark in marks}
    marked |= {finding.number for several in shown.first_whole.values() for finding in several}
    return list(_parts(shown, notices)), marked


def _runs(document: Document, block: Block) -> Iterator[Piece]:
    if block.table is None:
        yield from document.pieces(block.start, block.end)
        return
    for row in block.table.rows:
        for cell in row:
            yield from _cell_runs(document, cell)


def _cell_runs(document: Document, cell: Cell) -> tuple[Piece, ...]:
    return (*document.pieces(cell.start, cell.end), *cell.more)


def _wholes_apart(shown: _Shown, findings: Sequence[Finding]) -> list[Finding]:
    """Give blocks what is about the whole of a table, or of several blocks; the other findings."""
    blocks = shown.document.blocks
    starts = [block.start for block in blocks]
    inline: list[Finding] = []
    for finding in findings:
        span = finding.diagnostic.span
        covered: list[int] = []
        for start, end in () if span is None else span.pieces:
            first, last = (
                bisect_left(starts, start),
                min(bisect_right(starts, end), bisect_left(starts, start) + MOST_WHOLE),
            )
            covered += (index for index in range(first, last) if blocks[index].end <= end and start < end)
        if len(covered) > 1 or any(blocks[index].table for index in covered):
            shown.first_whole[covered[0]].append(finding)
            for index in covered[:MOST_WHOLE]:
                shown.whole[index].append(finding)
        else:
            inline.append(finding)
    return inline


def _parts(shown: _Shown, notices: Sequence[Notice]) -> Iterator[tuple[int | None, Markup]]:
    roles = _roles(shown.document, notices)
    wanted = {number for number in range(len(roles)) if shown.ending_in(number)}
    numbers = kept(len(roles), wanted, MOST_BLOCKS)
    owners: list[int | None] = []
    for number in numbers:  # what is left out belongs to what stands before it
        owners.append(roles[number].owner if number >= 0 else owners[-1])
    for owner, group in groupby(zip(owners, numbers, strict=True), key=itemgetter(0)):
        members = [number for _, number in group]
        blocks = [
            _block(shown, number, roles[number].role) if number >= 0 else _gap(-number, shown) for number in members
        ]
        if owner is not None:
            yield owner, element("div", *blocks, class_="paper", lang=NOTICES_LANG)
            continue
        summary = element("summary", text(WORDS[shown.language]["rest"].format(len(members))))
        around = element("div", *blocks, class_="paper around", lang=NOTICES_LANG)
        yield None, element("details", summary, around, class_="rest", open=bool(wanted.intersection(members)))


def _gap(left_out: int, shown: _Shown) -> Markup:
    return element("p", text(WORDS[shown.language]["gap"].format(left_out)), class_="gap")


@dataclass(frozen=True, slots=True)
class _Role:
    """What a block is in a page: of which notice, and its title or its signature or neither."""

    owner: int | None
    role: str | None = None


def _roles(document: Document, notices: Sequence[Notice]) -> list[_Role]:
    starts = [block.start for block in document.blocks]
    roles = [_Role(None)] * len(starts)
    for owner, notice in enumerate(notices):
        for start, end in notice.spans.pieces(()) or ():
            for number in range(max(0, bisect_right(starts, start) - 1), bisect_left(starts, end)):
                if document.blocks[number].end > start:
                    roles[number] = _Role(owner)
        signed = [("issuers", index) for index in range(len(notice.issuers))]
        for loc, role in ((("title",), "title"), (("issued",), "signature"), *((loc, "signature") for loc in signed)):
            for start, end in notice.spans.pieces(loc) or ():
                number = bisect_right(starts, start) - 1
                block = document.blocks[number] if number >= 0 else None
                if block and not block.table and end - start > _SIGNATURE * (block.end - block.start):
                    roles[number] = _Role(owner, role)
    return roles


def _block(shown: _Shown, number: int, role: str | None) -> Markup:
    block, whole = shown.document.blocks[number], shown.whole.get(number, [])
    beside = shown.ending_in(number)
    refs = numbers_at(shown.first_whole.get(number, ()), shown.language)
    if block.table is not None:
        body = element("div", refs, _table(shown, number), class_="scroll", tabindex=0, role="region",
                       aria_label=WORDS[shown.language]["table"].format(number + 1))  # fmt: skip
    else:
        name = "h3" if role == "title" or block.level else "p"
        body = element(name, refs, shown.lines(shown.of_block[number]), class_=role)
    classes = "row whole " + severity_of(whole) if whole else "row"
    of = " ".join(str(finding.number) for finding in whole) or None
    return element("div", notes(beside, shown.language), body, class_=classes, data_of=of)


def _table(shown: _Shown, number: int) -> Markup:
    table = shown.document.blocks[number].table
    if table is None:
        return NOTHING
    headers = 1 if table.header_rows is None else table.header_rows
    spans_rows = any(cell.rowspan > 1 for row in table.rows for cell in row)
    places = iter(shown.of_block[number])
    cells = [[_places(shown.document, cell, places) for cell in row] for row in table.rows]
    wanted = {at for at, row in enumerate(cells) if any(index in shown.marks for places in row for index in places)}
    rows: list[Markup] = []
    for at in kept(len(cells), wanted, len(cells) if spans_rows else MOST_ROWS):
        if at < 0:
            said = text(WORDS[shown.language]["row_gap"].format(-at))
            rows.append(element("tr", element("td", said, colspan=len(table.rows[0]), class_="gap")))
            continue
        name = "th" if at < headers else "td"
        rows.append(element("tr", *(
            element(name, shown.lines(indices), scope="col" if name == "th" else None,
                    rowspan=cell.rowspan if cell.rowspan > 1 else None, colspan=cell.colspan if cell.colspan > 1 else None)
            for cell, indices in zip(table.rows[at], cells[at], strict=True)
        )))  # fmt: skip
    return element("table", element("tbody", *rows))


def _places(document: Document, cell: Cell, places: Iterator[int]) -> list[int]:
    return [next(places) for _ in _cell_runs(document, cell)]


def kept(count: int, wanted: Iterable[int], most: int) -> list[int]:
    """Which of ``count`` things are shown: all, or if they are more than ``most`` its first and those wanted.

    What is left out between them is said as a negative number.

    >>> kept(3, [], 3), kept(9, [5], 3)
    ([0, 1, 2], [0, 1, 2, -2, 5, -3])
    """
    if count <= most:
        return list(range(count))
    shown = sorted({*range(most), *wanted})
    listed: list[int] = []
    for before, here in zip((-1, *shown), (*shown, count), strict=True):
        if here - before > 1:
            listed.append(before + 1 - here)
        if here < count:
            listed.append(here)
    return listed
