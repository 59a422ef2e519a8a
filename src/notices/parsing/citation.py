"""The laws and documents that a notice rests on (依据), and its own document number (发文字号)."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from lark import Token, Transformer

from notices.document import Document
from notices.parsing.part import Part
from notices.parsing.phrase import Phrase
from notices.parsing.trimming import trimmed
from notices.span import Piece

_LONGEST_NUMBER = 60
"""Characters; a longer line is no document number."""


class _Cited(Transformer[Token, Any]):
    """Gives for each citation the places of its title, number and article."""

    def cited(self, words: list[Token]) -> dict[str, Piece]:
        places: dict[str, Piece] = {}
        for word in words:
            name = {"TITLE": "title", "RULE": "title", "ARTICLE": "article"}.get(word.type, "number")
            places.setdefault(name, (word.start_pos or 0, word.end_pos or 0))
        return places

    numbered = ruled = cited

    def start(self, found: list[Any]) -> list[dict[str, Piece]]:
        return found


class _Number(Transformer[Token, Any]):
    def start(self, found: list[Token]) -> None:
        """Only its place counts."""


_CITATIONS: Phrase[list[dict[str, Piece]]] = Phrase("citation", _Cited())
_NUMBER: Phrase[None] = Phrase("number", _Number())


def read_citations(document: Document, start: int, end: int) -> list[Part]:
    """What is cited as the basis of the notice between ``start`` and ``end``, in order.

    The parts are those of ``models.citation.Citation``: the title without its outer book marks, the
    document number and the article as written.
    """
    folded = document.folded
    if folded.find("《", start, end) < 0:
        return []
    return [_part(document, places) for found in _CITATIONS.find(folded, start, end) for places in found.value]


def once(citations: Iterable[Part]) -> list[Part]:
    """The citations without those of a document that is cited before, in order; an article that is said later is kept."""
    cited: dict[str, Part] = {}
    for part in citations:
        title = "".join(part.data["title"].split())
        first = cited.setdefault(title, part)
        for name in ("number", "article"):
            if name in part.data and name not in first.data:
                first.data[name] = part.data[name]
                first.places[name,] = part.places[name,]
    return list(cited.values())


def _part(document: Document, places: dict[str, Piece]) -> Part:
    title_start, title_end = places["title"]
    values = {**places, "title": (title_start + 1, title_end - 1)}
    pieces = {name: document.pieces(*trimmed(document, *value)) for name, value in values.items()}
    whole = document.pieces(min(start for start, _ in places.values()), max(end for _, end in places.values()))
    data = {name: document.slice(*runs) for name, runs in pieces.items()}
    return Part(data, {(): whole, **{(name,): runs for name, runs in pieces.items()}})


def read_number(document: Document, start: int, end: int) -> Part | None:
    """The document number of the notice, where the text from ``start`` to ``end`` is nothing else.

    ``data`` is ``{"number": …}``; brackets around the number do not belong to it.
    """
    start, end = trimmed(document, start, end)
    folded = document.folded
    if not 0 < end - start <= _LONGEST_NUMBER or "号" not in (folded[end - 1], folded[end - 2 : end - 1]):
        return None
    found = _NUMBER.match(folded, start, end)
    if found is None and folded[start] in "([" and folded[end - 1] in ")]":
        start, end = trimmed(document, start + 1, end - 1)
        found = _NUMBER.match(folded, start, end)
    if found is None or found.end != end:
        return None
    pieces = document.pieces(start, end)
    return Part({"number": document.slice(*pieces)}, {(): pieces, ("number",): pieces})
