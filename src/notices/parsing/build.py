"""A region of a page → the notice: every part is read, placed, and validated once as a whole."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import date
from operator import attrgetter
from typing import Any

from notices.document import Block, Document
from notices.models.announcement import OFFERING_KINDS, OFFERING_WORDS, OPEN_KINDS
from notices.models.base import LENIENT
from notices.models.notice import Notice
from notices.parsing.attachment import read_attached_facts, read_attachments
from notices.parsing.body import read_bodies
from notices.parsing.citation import once, read_citations, read_number
from notices.parsing.contact import read_contacts
from notices.parsing.count import read_counts
from notices.parsing.date import read_date
from notices.parsing.field import read_fields, read_form_fields
from notices.parsing.form import Form
from notices.parsing.formula import read_formula
from notices.parsing.gather import Roster
from notices.parsing.kind import guess_kind
from notices.parsing.lexer import Classified
from notices.parsing.mistitled import mend_kind
from notices.parsing.outline import Region
from notices.parsing.owner import give_owners
from notices.parsing.part import Part, Places
from notices.parsing.period import gather_windows, period_and_ranges, read_windows
from notices.parsing.running import line_start, running_text
from notices.parsing.shared_label import read_shared_facts
from notices.span import Loc, Piece, Spans

_LEADS = (("LEAD", "FULL", "LOST"), ("PARAGRAPH",))
"""The blocks that may say what a notice is about, the best first: a paragraph may be no more than its number."""
_TOLD = {"LOST": "loss"}
"""The kinds that blocks tell by what they are."""

_SAID_ONCE = ("number", "attachments", "formula")
"""The parts of a notice whose words are not labelled facts as well, whatever stands before them."""


class _Draft:
    """The data of a notice while it is put together, and the place of each value."""

    def __init__(self) -> None:
        self.data: dict[str, Any] = {}
        self.places: Places = {}
        self.inferred: list[str] = []
        self.findings: list[dict[str, Any]] = []

    def put(self, loc: Loc, value: Any, pieces: tuple[Piece, ...]) -> None:
        """Enter one plain value."""
        self.data[str(loc[0])] = value
        self.places[loc] = pieces

    def put_part(self, name: str, part: Part) -> None:
        """Enter a part that a notice has once."""
        self.data[name] = part.data
        self._place((name,), part)

    def put_parts(self, name: str, parts: Iterable[Part]) -> None:
        """Enter the parts that a notice has any number of."""
        listed = self.data.setdefault(name, [])
        for part in parts:
            self._place((name, len(listed)), part)
            listed.append(part.data)

    def _place(self, loc: Loc, part: Part) -> None:
        for within, pieces in part.places.items():
            self.places[loc + within] = pieces
        if part.inferred:
            path = ".".join(map(str, loc))
            self.inferred += (f"{path}.{inferred}" for inferred in part.inferred)
        for finding in part.findings:
            self.findings.append({**finding, "loc": (*loc, *finding.get("loc", ()))})


def build_notice(
    document: Document,
    blocks: Sequence[Block],
    region: Region,
    *,
    kind: str | None = None,
    published: date | None = None,
    page_title: str | None = None,
) -> Notice:
    """The notice that stands in ``region``.

    ``kind`` is what the caller knows it to be, ``published`` the day of the page: it completes
    dates that the notice gives without a year.  ``page_title`` is what the page calls it, for a text without a title.
    """
    draft = _Draft()
    year = _put_title(region, draft, page_title)
    signature = _put_signature(document, blocks, region, draft)
    roster = _put_roster(document, blocks, region, draft, kind)
    signed = {part.first for part in signature}
    running = [
        index
        for part in region.parts
        if part is not region.title and part is not region.retitled and part.first not in signed
        for index in range(part.first, part.last + 1)
        if blocks[index].kind != "table" and blocks[index].place != "aside"
    ]
    text = [(blocks[index].start, blocks[index].end) for index in running if index not in roster.blocks]
    hint = draft.data.get("issued") or published or (date(year, 7, 2) if year else None)
    cells = [(label[0], value[1]) for form in roster.forms for label, value in form.facts() if value]
    listing = _put_text_parts(document, text, cells, draft, hint)
    named = [(blocks[index].start, blocks[index].end) for index in running]
    read = [[piece for piece in pieces if piece not in listing] for pieces in (text, named)]
    attached = read_attached_facts(document, sorted(listing))
    _put_facts(document, read[0], read[1], roster.forms, draft, attached=attached)
    start, end = extent(document, blocks, region)
    draft.places[()] = ((start, end),)
    draft.data |= {
        "text": running_text(document, start, end, (*_claimed(draft.places), *roster.claimed())),
        "inferred": draft.inferred,
        "findings": draft.findings,
    }
    notice = Notice.model_validate(draft.data, context=LENIENT)
    return notice.with_spans(Spans(document.source_map, draft.places, roster.providers()))


def extent(document: Document, blocks: Sequence[Block], region: Region) -> Piece:
    """Where the notice of ``region`` begins and ends; a mark before its first line (``#``) belongs to it.

    Its first block may begin within a line, of which the block before has the beginning.
    """
    first = region.parts[0].first
    before = blocks[first - 1].end if first else 0
    return max(line_start(document, blocks[first].start), before), blocks[region.parts[-1].last].end


def _claimed(places: Places) -> list[Piece]:
    return [piece for loc, pieces in places.items() if loc for piece in pieces]


def _put_title(region: Region, draft: _Draft, page_title: str | None) -> int | None:
    """Enter the title; the year that it names is returned.  One that the text does not state has no place."""
    late = region.retitled.title if region.retitled is not None else None
    title = late or (region.title.title if region.title is not None else None)
    if title is None:
        if page_title is not None:
            draft.data["title"] = page_title
            draft.inferred.append("title")
        return None
    draft.put(("title",), title.text, title.pieces)
    return title.year


def _put_signature(document: Document, blocks: Sequence[Block], region: Region, draft: _Draft) -> list[Classified]:
    """Enter issuers and day; the parts that name them are returned."""
    signature = region.signature
    if not signature and region.stamp is not None:
        signature = [region.stamp]
    elif not signature or not (
        signature[-1] is region.parts[-1] or any(part.kind != "SIGNATURE" for part in signature)
    ):
        return []
    issuers: list[str] = []
    for part in signature:
        start, end = blocks[part.first].start, blocks[part.last].end
        if part.kind != "DATE":
            for body in read_bodies(document, start, end):
                draft.places["issuers", len(issuers)] = body.pieces
                issuers.append(body.name)
        if part.kind != "SIGNATURE" and (day := read_date(document, start, end)) is not None:
            if day.value is not None:
                draft.put(("issued",), day.value, document.pieces(day.start, day.end))
            elif day.is_impossible:
                wording = document.slice((day.start, day.end))
                draft.findings.append({"name": "impossible-date", "loc": ("issued",), "text": wording})
    draft.data["issuers"] = issuers
    return signature


def _put_roster(document: Document, blocks: Sequence[Block], region: Region, draft: _Draft, kind: str | None) -> Roster:
    """Enter tables and entries, and the kind that title, columns and text tell."""
    roster = Roster(document, blocks, region)
    title = draft.data.get("title")
    told = next((_TOLD[part.kind] for part in region.parts if part.kind in _TOLD), None)
    lead = _lead(document, blocks, region)
    guessed = guess_kind(title, roster.columns, lead, told=told)
    draft.data["kind"] = kind or mend_kind(guessed, document.folded, *extent(document, blocks, region))
    roster.enter(draft.data["kind"])
    draft.data["tables"] = roster.table_data()
    draft.data["entries"] = roster.entries
    draft.places |= roster.places
    return roster


def _lead(document: Document, blocks: Sequence[Block], region: Region) -> str:
    """The text that may say what the notice is about: its lead, then all of it where no title says more than 公示."""
    leads = (blocks[part.first] for kinds in _LEADS for part in region.parts if part.kind in kinds)
    first = next(leads, None)
    lead = document.folded[first.start : first.end] if first else ""
    start, end = extent(document, blocks, region)
    title = region.title.title if region.title is not None else None
    says_more = title is not None and title.strength != "rubric"
    return lead if says_more or region.retitled is not None else f"{lead}\n{document.folded[start:end]}"


def _put_text_parts(
    document: Document, text: Sequence[Piece], cells: Sequence[Piece], draft: _Draft, hint: date | None
) -> set[Piece]:
    """Enter what the running text and the ``cells`` of forms, each with its label, state: the window, the basis and so on.

    Returned are the blocks that list attachments.
    """
    citations: list[Part] = []
    counts: list[Part] = []
    formula = number = None
    for start, end in text:
        citations += read_citations(document, start, end)
        counts += read_counts(document, start, end)
        formula = formula or read_formula(document, start, end)
        number = number or read_number(document, start, end)
    counts += _counted_in_title(document, draft, counts)
    citations += (part for start, end in cells for part in read_citations(document, start, end))
    attachments, listing = read_attachments(document, text)
    windows = gather_windows(document, text)
    windows += (window for start, end in cells for window in read_windows(document, start, end))
    period, ranges = period_and_ranges(windows, is_offer=_is_offer(document, text, draft))
    if period is not None:
        part = period.part(hint)
        draft.put_part("period", part)
        hint = hint or part.data.get("end") or part.data.get("start")
    draft.put_parts("ranges", (window.part(hint) for window in ranges))
    draft.put_parts("basis", once(citations))
    draft.put_parts("counts", counts)
    if formula is not None:
        draft.put_part("formula", formula)
    if number is not None:
        draft.data["number"] = number.data["number"]
        draft.places["number",] = number.places[()]
    draft.put_parts("attachments", attachments)
    return set(listing)


def _counted_in_title(document: Document, draft: _Draft, stated: Sequence[Part]) -> list[Part]:
    """The totals that the title states (关于拟录用张某等5名同志的公示) and the text does not."""
    known = {count.data["value"] for count in stated}
    found = (count for start, end in draft.places.get(("title",), ()) for count in read_counts(document, start, end))
    return [count for count in found if count.data["scope"] == "total" and count.data["value"] not in known]


def _is_offer(document: Document, text: Sequence[Piece], draft: _Draft) -> bool:
    """Whether a notice offers something to the public: an auction, or a lease or a sale, which have no kind."""
    if draft.data["kind"] in OFFERING_KINDS:
        return True
    is_open = draft.data["kind"] in OPEN_KINDS
    return is_open and any(document.folded.find(word, *piece) >= 0 for piece in text for word in OFFERING_WORDS)


def _put_facts(
    document: Document,
    text: Sequence[Piece],
    named: Sequence[Piece],
    forms: Sequence[Form],
    draft: _Draft,
    *,
    attached: Iterable[Part],
) -> None:
    """Enter contacts and labelled facts: what a contact says is no fact, and a fact may name the owner of contacts.

    ``named`` are the blocks of ``text`` and those that hold names, which may be a roster's or a fact's
    (磋商小组成员：…).  ``attached`` are the facts that lines about attachments state.
    """
    contacts = read_contacts(document, text)
    pairs = [(label, value) for form in forms for label, value in form.facts()]
    contacts += (part for label, value in pairs if value for part in read_contacts(document, [(label[0], value[1])]))
    people = {at for at, entry in enumerate(draft.data["entries"]) if entry.get("name") and not entry.get("project")}
    taken = [piece for loc, pieces in draft.places.items() if loc and loc[0] in _SAID_ONCE for piece in pieces]
    told = [
        piece
        for loc, pieces in draft.places.items()
        if loc and loc[0] == "entries" and loc[1] in people
        for piece in pieces
    ]
    for contact in contacts:
        taken += contact.places[()]
        taken += contact.places.get(("label",), ())
    # The labels of a form are facts, also of the one person whom it is about.
    facts = [
        read_fields(document, named, [*taken, *told]),
        *(read_form_fields(document, form.facts(), taken) for form in forms),
    ]
    owners = [owner for found in facts for owner in found.owners]
    parts = [*attached, *read_shared_facts(document, contacts), *(part for found in facts for part in found.parts)]
    draft.put_parts("contacts", give_owners(document, contacts, sorted(owners, key=attrgetter("start"))))
    draft.put_parts("fields", sorted(parts, key=attrgetter("start")))
