"""A copy of a source in which everything is masked that the rules of privacy found."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import groupby, pairwise
from operator import itemgetter
from typing import TYPE_CHECKING

from notices import api
from notices.codes.identity import masked as masked_number
from notices.diagnostic import Diagnostic, Edit
from notices.document import Document
from notices.editing import NotEditable, edited_source
from notices.sources import read_source
from notices.span import Piece

if TYPE_CHECKING:
    from notices.models.vocabulary import Vocabulary
    from notices.parsing.page import Page

HIDDEN = "***"
"""What stands for a cell that is hidden as a whole."""

_DIGIT = re.compile(r"[0-9]")


@dataclass(frozen=True, slots=True)
class Mask:
    """What of the words that a rule found is hidden, in one spelling, and what then stands there."""

    what: re.Pattern[str]
    becomes: Callable[[re.Match[str]], str]
    is_number: bool = False
    """Whether it is a number, which is masked wherever it stands."""


def _starred(words: re.Match[str]) -> str:
    return _DIGIT.sub("*", words[0])


_WHOLE = Mask(re.compile(r"\S(?:[^\n]*\S)?"), lambda _: HIDDEN)
_ID = Mask(
    re.compile(r"(?<![0-9A-Za-z])(?:[1-9][0-9]{16}[0-9Xx]|[1-9][0-9]{14})(?![0-9A-Za-z])"),
    lambda number: masked_number(number[0]),
    is_number=True,
)
_MOBILE = Mask(
    re.compile(r"(?<![0-9A-Za-z])(1[3-9][0-9])[0-9]{4}([0-9]{4})(?![0-9A-Za-z])"),
    lambda number: f"{number[1]}****{number[2]}",
    is_number=True,
)
_ACCOUNT = Mask(
    re.compile(r"(?<![0-9A-Za-z*])([0-9](?:[ -]?[0-9]){7,14})((?:[ -]?[0-9]){4})(?![0-9A-Za-z*])"),
    lambda number: _DIGIT.sub("*", number[1]) + number[2],
    is_number=True,
)
_DOOR = Mask(re.compile(r"[0-9][^\n]*[0-9]|[0-9]"), _starred)
_WEAK = Mask(
    re.compile(r"(?<![0-9A-Za-z*])([0-9*×xX●○•·_#?]{6})[0-9*×xX●○•·_#?]{12}(?![0-9A-Za-z*])"),
    lambda number: number[1] + "*" * 12,
    is_number=True,
)
_BIRTH = Mask(
    re.compile(r"((?:19|20)[0-9]{2}(?:[年./-]?(?:0[1-9]|1[0-2])[月./-]?|[年./-][0-9]{1,2}[月./-]))[0-9]{1,2}(?![0-9])"),
    lambda day: f"{day[1]}**",
)
MASKS: Mapping[str, Mask] = {
    "P101": _ID, "P102": _MOBILE, "P103": _ACCOUNT, "P104": _DOOR, "P105": _WEAK, "P106": _BIRTH,
    "P107": _WHOLE, "P108": _WHOLE, "P109": _WHOLE,
}  # fmt: skip
"""What is masked of what a rule found, by its code; of what other rules found nothing is."""


@dataclass(frozen=True, slots=True)
class Masked:
    """One place that was masked: by which rule, where (line and column from 1), and what stands there now."""

    code: str
    line: int
    column: int
    text: str


@dataclass(frozen=True, slots=True)
class Redaction:
    """A source after it was masked, in bytes as it was read, and what was masked in the order of the places."""

    data: bytes
    masked: tuple[Masked, ...]


class NotMasked(NotEditable):
    """A place that the source writes otherwise than it shows it; ``line`` and ``column`` (from 1) say where."""

    def __init__(self, line: int, column: int) -> None:
        super().__init__(f"a character reference stands within what is to be masked (at line {line}, column {column})")
        self.line = line
        self.column = column


def redact(source: str | bytes, *, name: str | None = None, vocabulary: Vocabulary | None = None) -> Redaction:
    r"""``source``, the text or the bytes of a page, with everything masked that rules of privacy find in it.

    A number is masked wherever it stands, but for those that readers are to call.  All other bytes stay as they are:
    encoding, line ends, markup.  ``name`` helps to tell the format, and is what messages call it.  Raises
    ``SourceError`` for what cannot be read and :class:`NotMasked` for a place that the source writes otherwise than it
    shows it, with a character reference.

    >>> redact("青石县拟聘用人员公示\n姓名\t手机\n孙一鸣\t13900001111\n李双喜\t13900002222\n").masked[0].text
    '139****1111'
    """
    data = source.encode("utf-8") if isinstance(source, str) else source
    told: list[Masked] = []
    document = read_source(data, name=name)
    # What is masked may be what kept other words from being found.  Each turn leaves fewer characters but stars.
    while places := _places(document, vocabulary):
        told += (_told(document, place, hidden, code) for place, (hidden, code) in places)
        edits = [edit for place, (hidden, _) in places for edit in _edits(document, place, hidden)]
        data = _edited(data, document, edits)
        document = read_source(data, name=name)
    return Redaction(data, tuple(sorted(told, key=lambda one: (one.line, one.column))))


def _edited(data: bytes, document: Document, edits: Sequence[Edit]) -> bytes:
    try:
        return edited_source(data, document, edits)
    except NotEditable:
        # The first edit that cannot be made: with it the edits up to there fail, and without it they do not.
        bad = bisect_left(range(len(edits)), 1, key=lambda last: _fails(data, document, edits[: last + 1]))
        raise NotMasked(*document.source_map.place(edits[bad].start)) from None


def _fails(data: bytes, document: Document, edits: Sequence[Edit]) -> int:
    try:
        edited_source(data, document, edits)
    except NotEditable:
        return 1
    return 0


def _edits(document: Document, place: Piece, hidden: str) -> Iterator[Edit]:
    """What makes ``place`` into ``hidden``: by characters where both are of one length, so that tags within stay.

    Where it becomes shorter, each run that the source holds in one piece is replaced, all but the first by nothing.
    """
    start, end = place
    offset = document.source_map.source_offset
    cuts = [at for at in range(start + 1, end) if offset(at) != offset(at - 1) + 1]
    for run in pairwise((start, *cuts, end)):
        if len(hidden) == end - start:
            yield from _changed(document.folded, run, hidden[run[0] - start : run[1] - start])
        else:
            yield Edit(*run, hidden if run[0] == start else "")


def _changed(text: str, run: Piece, hidden: str) -> Iterator[Edit]:
    """The edits of the runs of characters within ``run`` that do change."""
    start, end = run
    differs = [hidden[at - start] != text[at] for at in range(start, end)]
    for changes, group in groupby(range(start, end), key=lambda at: differs[at - start]):
        if changes:
            first, *rest = group
            last = rest[-1] + 1 if rest else first + 1
            yield Edit(first, last, hidden[first - start : last - start])


def _places(document: Document, vocabulary: Vocabulary | None) -> list[tuple[Piece, tuple[str, str]]]:
    """What is to be masked, in order and disjoint, each with what then stands there and the rule that found it."""
    page = api.parse_page(document, vocabulary=vocabulary)
    wanted: dict[Piece, tuple[str, str]] = {}
    for found in api.check(page, select=list(MASKS)):
        mask = MASKS[found.code]
        for start, end in _own_pieces(found):
            for match in mask.what.finditer(document.folded, start, end):
                hidden = mask.becomes(match)
                if hidden != match[0]:
                    wanted.setdefault(match.span(), (hidden, found.code))
    wanted.update(_repeated(document.folded, wanted, _contacts(page)))
    places: list[tuple[Piece, tuple[str, str]]] = []
    reached = 0
    for place, told in sorted(wanted.items(), key=lambda item: (item[0][0], -item[0][1])):
        if place[0] >= reached:
            places.append((place, told))
            reached = place[1]
    return places


def _own_pieces(found: Diagnostic) -> Iterator[Piece]:
    """The runs of text that a finding is about."""
    for span in (found.span, *found.also):
        if span is not None:
            yield from span.pieces


def _repeated(
    text: str, wanted: Mapping[Piece, tuple[str, str]], spared: Sequence[Piece]
) -> dict[Piece, tuple[str, str]]:
    """Where numbers that are masked stand again, but for those that readers are to call."""
    numbers = {text[start:end]: told for (start, end), told in wanted.items() if MASKS[told[1]].is_number}
    found: dict[Piece, tuple[str, str]] = {}
    for mask in MASKS.values():
        if mask.is_number and numbers:
            for match in mask.what.finditer(text):
                told = numbers.get(match[0])
                if told is not None and match.span() not in wanted and not _is_within(match.span(), spared):
                    found[match.span()] = told
    return found


def _is_within(piece: Piece, places: Sequence[Piece]) -> bool:
    """Whether a run of text lies in one of ``places``, which are in order and disjoint."""
    at = bisect_right(places, piece[0], key=itemgetter(0)) - 1
    return at >= 0 and piece[1] <= places[at][1]


def _contacts(page: Page) -> list[Piece]:
    """Where the numbers stand that readers are to call, whoever answers, in order."""
    return sorted(
        piece
        for notice in page.notices
        for index in range(len(notice.contacts))
        for piece in notice.spans.pieces(("contacts", index, "value")) or ()
    )


def _told(document: Document, place: Piece, hidden: str, code: str) -> Masked:
    line, column = document.source_map.place(place[0])
    return Masked(code, line, column, hidden)
