"""A copy of a source in which everything is masked that the rules of privacy found."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING

from notices import api
from notices.codes.identity import masked as masked_number
from notices.diagnostic import Diagnostic, Edit
from notices.document import Document
from notices.editing import edited_source
from notices.folding import fold
from notices.sources import read_source
from notices.span import Piece

if TYPE_CHECKING:
    from notices.models.vocabulary import Vocabulary
    from notices.parsing.page import Page

HIDDEN = "***"
"""What stands for a cell that is hidden as a whole."""
MOST_PASSES = 5
"""How often what was masked is read again, for what only then is found."""

_ID = re.compile(r"(?<![0-9A-Za-z])(?:[1-9][0-9]{16}[0-9Xx]|[1-9][0-9]{14})(?![0-9A-Za-z])")
_WEAKLY_MASKED = re.compile(r"(?<![0-9A-Za-z*])([0-9]{6})[0-9*×xX●○•·_#?]{12}(?![0-9A-Za-z*])")
_MOBILE = re.compile(r"(?<![0-9A-Za-z])(1[3-9][0-9])[0-9]{4}([0-9]{4})(?![0-9A-Za-z])")
_ACCOUNT = re.compile(r"(?<![0-9A-Za-z*])[0-9](?:[ -]?[0-9]){11,18}(?![0-9A-Za-z*])")
_DIGIT = re.compile(r"[0-9]")
_BIRTH = re.compile(r"((?:19|20)[0-9]{2}(?:[年./-]?(?:0[1-9]|1[0-2])[月./-]?|[年./-][0-9]{1,2}[月./-]))[0-9]{1,2}")


def _account(number: re.Match[str]) -> str:
    """A number of which the last four digits are left."""
    written = number[0]
    return _DIGIT.sub("*", written[:-4]) + written[-4:]


MASKS: Mapping[str, Callable[[str], str]] = {
    "P101": lambda words: _ID.sub(lambda number: masked_number(number[0]), words),
    "P102": lambda words: _MOBILE.sub(r"\1****\2", words),
    "P103": lambda words: _ACCOUNT.sub(_account, words),
    "P104": lambda words: _DIGIT.sub("*", words),
    "P105": lambda words: _WEAKLY_MASKED.sub(r"\1************", words),
    "P106": lambda words: _BIRTH.sub(r"\1**", words),
    "P107": lambda _: HIDDEN,
    "P108": lambda _: HIDDEN,
    "P109": lambda _: HIDDEN,
}
"""What becomes of the words that a rule found, by its code; of what other rules found nothing is masked."""

EVERYWHERE = ("P101", "P102", "P103", "P105")
"""The rules that find numbers, which are masked wherever they stand."""


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


def redact(source: str | bytes, *, name: str | None = None, vocabulary: Vocabulary | None = None) -> Redaction:
    r"""``source``, the text or the bytes of a page, with everything masked that rules of privacy find in it.

    A number is masked wherever it stands, but for those that readers are to call.  All other bytes stay as they are: encoding, line ends, markup.  ``name`` helps
    to tell the format, and is what messages call it.  Raises ``SourceError`` for what cannot be read and
    :class:`~notices.editing.NotEditable` for a place that the source writes otherwise than it shows.

    >>> redact("青石县拟聘用人员公示\n姓名\t手机\n孙一鸣\t13900001111\n李双喜\t13900002222\n").masked[0].text
    '139****1111'
    """
    data = source.encode("utf-8") if isinstance(source, str) else source
    told: list[Masked] = []
    for _ in range(MOST_PASSES):
        document = read_source(data, name=name)
        places = _places(document, vocabulary)
        if not places:
            break
        told += (_told(document, code, edit) for edit, code in places)
        data = edited_source(data, document, [edit for edit, _ in places])
    return Redaction(data, tuple(sorted(told, key=lambda one: (one.line, one.column))))


def _places(document: Document, vocabulary: Vocabulary | None) -> list[tuple[Edit, str]]:
    """What is to be masked, in order and disjoint, each with the rule that found it."""
    page = api.parse_page(document, vocabulary=vocabulary)
    wanted: dict[Piece, tuple[str, str]] = {}
    spared = _contacts(page)
    for found in api.check(page, select=list(MASKS)):
        for start, end in _runs(document, found):
            if any(first <= start and end <= last for first, last in spared):
                continue
            words = document.folded[start:end]
            hidden = MASKS[found.code](words)
            if hidden != words:
                wanted.setdefault((start, end), (hidden, found.code))
    edits: list[tuple[Edit, str]] = []
    reached = 0
    for (start, end), (hidden, code) in sorted(wanted.items(), key=lambda item: (item[0][0], -item[0][1])):
        if start >= reached:
            edits.append((Edit(start, end, hidden), code))
            reached = end
    return edits


def _contacts(page: Page) -> list[Piece]:
    """Where the numbers stand that readers are to call, whoever answers."""
    return [
        piece
        for notice in page.notices
        for index in range(len(notice.contacts))
        for piece in notice.spans.pieces(("contacts", index, "value")) or ()
    ]


def _runs(document: Document, found: Diagnostic) -> Iterator[Piece]:
    """The runs of text that a finding is about, and those that repeat its number."""
    for span in (found.span, *found.also):
        if span is None:
            continue
        yield from span.pieces
        if found.code in EVERYWHERE and len(span.pieces) == 1:
            yield from _repeated(document.folded, fold(span.slice(document.text)))


def _repeated(text: str, words: str) -> Iterator[Piece]:
    at = text.find(words)
    while at >= 0:
        yield at, at + len(words)
        at = text.find(words, at + len(words))


def _told(document: Document, code: str, edit: Edit) -> Masked:
    line, column = document.source_map.place(edit.start)
    return Masked(code, line, column, edit.text)
