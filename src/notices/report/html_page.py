"""A checked source in HTML: its blocks as a page, with every finding marked where it stands and noted beside it."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence
from itertools import groupby
from operator import itemgetter

from notices.diagnostic import Language
from notices.document import Document
from notices.models.notice import Notice
from notices.report.html_marks import Finding, marks_of
from notices.report.html_markup import Markup, element, text
from notices.report.html_notes import notes, numbers_at, severity_of
from notices.report.html_shown import Shown
from notices.report.html_table import kept, table_markup, table_runs
from notices.report.html_words import NOTICES_LANG, WORDS
from notices.span import Loc

MOST_BLOCKS = 2_000
"""How many blocks of a source are shown in full; of more, the first and those with findings."""

MOST_WHOLE = 200
"""How many blocks a finding about several is shown at, at most."""

_MOST_OF_IT = 0.6
"""A block of which title, signature or date make up more than this is shown as such."""


def page(
    document: Document, notices: Sequence[Notice], findings: Sequence[Finding], language: Language
) -> tuple[list[tuple[int | None, Markup]], set[int]]:
    """The page in parts, each with the index of its notice (None for what is around notices); and what is marked.

    ``findings`` are those of this document.  The numbers of those that have a mark are returned, too.
    """
    shown = Shown(document, language)
    for block in document.blocks:
        runs = table_runs(document, block.table) if block.table else document.pieces(block.start, block.end)
        shown.of_block.append(shown.add(runs))
    inline = _wholes_apart(shown, findings)
    order = sorted(range(len(shown.runs)), key=lambda index: shown.runs[index])
    found = marks_of(inline, [shown.runs[index] for index in order])
    shown.marks = {order[place]: marks for place, marks in found.items()}

    marked = {mark.finding.number for marks in shown.marks.values() for mark in marks}
    marked |= {finding.number for several in shown.first_whole.values() for finding in several}
    return list(_parts(shown, notices)), marked


def _wholes_apart(shown: Shown, findings: Sequence[Finding]) -> list[Finding]:
    """Give blocks what is about the whole of a table, or of several blocks; the other findings."""
    blocks = shown.document.blocks
    starts = [block.start for block in blocks]
    inline: list[Finding] = []
    for finding in findings:
        span = finding.diagnostic.span
        whole: list[int] = []
        for start, end in span.pieces if span else ():
            first, last = bisect_left(starts, start), bisect_right(starts, end)
            covered = [index for index in range(first, min(last, first + MOST_WHOLE)) if blocks[index].end <= end]
            if len(covered) > 1 or any(blocks[index].table for index in covered):
                whole += covered
        for index in whole:
            shown.whole[index].append(finding)
        if whole:
            shown.first_whole[whole[0]].append(finding)
        else:
            inline.append(finding)
    return inline


def _parts(shown: Shown, notices: Sequence[Notice]) -> Iterator[tuple[int | None, Markup]]:
    owners, roles = _owners(shown.document, notices), _roles(shown.document, notices)
    wanted = {number for number in range(len(owners)) if shown.ending_in(number)}
    placed: list[tuple[int | None, int]] = []
    for number in kept(len(owners), wanted, MOST_BLOCKS):
        # What is left out belongs to what stands before it.
        placed.append((owners[number] if number >= 0 else placed[-1][0], number))
    for owner, group in groupby(placed, key=itemgetter(0)):
        members = [number for _, number in group]
        blocks = [
            _block(shown, number, roles.get(number)) if number >= 0 else _gap(shown, -number) for number in members
        ]
        if owner is not None:
            yield owner, element("div", *blocks, class_="paper", lang=NOTICES_LANG)
            continue
        summary = element("summary", text(WORDS[shown.language]["rest"].format(len(members))))
        around = element("div", *blocks, class_="paper around", lang=NOTICES_LANG)
        yield None, element("details", summary, around, class_="rest", open=bool(wanted.intersection(members)))


def _gap(shown: Shown, left_out: int) -> Markup:
    return element("p", text(WORDS[shown.language]["gap"].format(left_out)), class_="gap")


def _owners(document: Document, notices: Sequence[Notice]) -> list[int | None]:
    """Of which notice each block is."""
    starts = [block.start for block in document.blocks]
    owners: list[int | None] = [None] * len(starts)
    for owner, notice in enumerate(notices):
        for start, end in notice.spans.pieces(()) or ():
            for number in range(max(0, bisect_right(starts, start) - 1), bisect_left(starts, end)):
                if document.blocks[number].end > start:
                    owners[number] = owner
    return owners


def _roles(document: Document, notices: Sequence[Notice]) -> dict[int, str]:
    """Which blocks are titles and signatures, by their number."""
    starts = [block.start for block in document.blocks]
    roles: dict[int, str] = {}
    for notice in notices:
        signed: list[Loc] = [("issued",), *(("issuers", index) for index in range(len(notice.issuers)))]
        for loc in (("title",), *signed):
            for start, end in notice.spans.pieces(loc) or ():
                number = max(0, bisect_right(starts, start) - 1)
                block = document.blocks[number]
                if block.table is None and end - start > _MOST_OF_IT * (block.end - block.start):
                    roles[number] = "title" if loc == ("title",) else "signature"
    return roles


def _block(shown: Shown, number: int, role: str | None) -> Markup:
    block, whole = shown.document.blocks[number], shown.whole.get(number, [])
    indices = shown.of_block[number]
    refs = numbers_at(shown.first_whole.get(number, ()), shown.language)
    if block.table is not None:
        label = WORDS[shown.language]["table"].format(number + 1)
        table = table_markup(shown, block.table, indices)
        body = element("div", refs, table, class_="scroll", tabindex=0, role="region", aria_label=label)
    else:
        body = element("h3" if role == "title" or block.level else "p", refs, shown.lines(indices), class_=role)
    beside = notes(shown.ending_in(number), shown.language)
    if not whole:
        return element("div", beside, body, class_="row")
    of = " ".join(str(finding.number) for finding in whole)
    return element("div", beside, body, class_=f"row whole {severity_of(whole)}", data_of=of)
