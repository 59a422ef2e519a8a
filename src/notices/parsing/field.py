"""Labelled facts (要素): a label, its value, and whose or which lot's they are.

What a fact looks like is said in ``grammars/field.lark``, where one may begin in ``field_cue``; this module decides
by what stands before it how far its value reaches.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterable, Iterator, Sequence
from operator import itemgetter
from typing import Any, NamedTuple

from notices.document import Document
from notices.folding import fold
from notices.models.field_label import CONTRASTS, COPULAS, MASKS, METADATA, PAGE_VALUES, UNIT_LABELS, UNSIGNED
from notices.parsing.amount import names_money, read_amount
from notices.parsing.belonging import Belonging
from notices.parsing.field_cue import beginnings, find_cue
from notices.parsing.field_phrase import PHRASE, Fact, Heading
from notices.parsing.label import core_of, is_field_label, role_of
from notices.parsing.measure import area_unit, measured_amount
from notices.parsing.owner import Owner
from notices.parsing.part import Part, Places
from notices.parsing.trimming import trimmed
from notices.span import Piece

_LONGEST_LABEL = 24
_LONGEST = 2000
"""Characters behind a label that are looked at."""
_LONGEST_UNKNOWN = 60
"""Characters of a value behind a label that only its form tells."""
_WRAPPED_LINE = 22
"""A shorter line, in code points, is not broken by its width."""
_REST_OF_SENTENCE = re.compile(r"[^\n。;:]{1,120}(?=[。;\n]|$)")
"""What a broken line goes on with; one that has a colon is a line of its own."""
_VALUE_ENDS = " \t\n。;,、.:"

_COPULA_ENDS = frozenset(copula[-1] for copula in COPULAS)
"""The last characters of labels that are half a sentence: 投标结果为：某某公司，以92分中标."""


_SAID_AGAIN = ("buyer", "agent")
"""Whose names a notice repeats without saying more: of each there is one."""


class Facts(NamedTuple):
    """The labelled facts of a notice, and whose the contacts between them are."""

    parts: list[Part]
    owners: list[Owner]


class _Stated(NamedTuple):
    """A fact at its place: where its label and its value stand (equal offsets where it has none)."""

    label: Piece
    value: Piece


def _regions(text: str, blocks: Iterable[Piece]) -> Iterator[Piece]:
    """The blocks, joined where only blanks stand between them: a value may stand below its label."""
    region: Piece | None = None
    for start, end in blocks:
        if region is not None and not text[region[1] : start].strip():
            region = region[0], end
            continue
        if region is not None:
            yield region
        region = start, end
    if region is not None:
        yield region


class _Reader:
    """Reads the facts of one notice, block after block."""

    def __init__(self, document: Document, taken: Iterable[Piece]) -> None:
        self._document = document
        self._text = document.folded
        self._taken = sorted(taken)
        self._parts: list[Part] = []
        self._belonging = Belonging(document)
        self._said: set[tuple[str, str]] = set()  # what parties are called, which is repeated above their contacts
        self._paragraphs: list[Piece] = []  # the blocks of several lines
        self._told = 0  # where the last fact or heading ends

    def read(self, blocks: Iterable[Piece]) -> Facts:
        """The facts of these blocks, in order."""
        blocks = list(blocks)
        self._paragraphs = [piece for piece in blocks if self._text.find("\n", *piece) >= 0]
        for start, end in _regions(self._text, blocks):
            self._search(start, end)
            self._belonging.leave(end)
        return Facts(self._parts, self._belonging.owners)

    def read_pairs(self, pairs: Iterable[tuple[Piece, Piece | None]]) -> Facts:
        """The facts of a form, in order; the label of a pair without a value is a heading."""
        end = 0
        for label, value in pairs:
            end = max(end, label[1], value[1] if value else 0)
            start, stop = self._trimmed(*label)
            said = "".join(self._document.slice((start, stop)).split())
            if value is None:
                self._belonging.leave(start)
                self._belonging.party = role_of(said.removesuffix("信息"))
                continue
            place = self._trimmed(*value)
            if start < stop and is_field_label(said) and not _is_blank(self._text[place[0] : place[1]]):
                self._add(_Stated((start, stop), place))
        self._belonging.leave(end)
        return Facts(self._parts, self._belonging.owners)

    def _search(self, start: int, end: int) -> None:
        position = start
        while (cue := find_cue(self._text, position, end)) is not None:
            after = cue.end()
            for begin in beginnings(self._text, max(start, position), cue.start()):
                found = PHRASE.match(self._text, begin, min(end, cue.end() + _LONGEST))
                if found is None or found.end <= cue.start():
                    continue
                after = self._enter(found.value, position, begin, found.end, end)
                break
            position = max(after, cue.start() + 1)

    def _enter(self, found: Fact | Heading, position: int, begin: int, end: int, limit: int) -> int:
        """Take what was read from ``begin`` to ``end``; returned is where to go on."""
        if isinstance(found, Heading):
            self._belonging.head(found, begin)
            self._told = end
            return end
        is_line = self._begins_line(position, begin)
        stated = self._stated(found, end, limit, is_line=is_line)
        if stated is None:
            return begin + (end - begin if not found.runs else found.runs[0][0] - begin)
        self._belonging.pass_line(begin)
        if found.knowledge == "lot":
            self._belonging.open_lot(stated.label, stated.value[1])
        self._add(stated)
        self._told = max(stated.value[1], stated.label[1] + 1)
        return self._told

    def _begins_line(self, position: int, begin: int) -> bool:
        """Whether nothing stands before it in its line, or only another fact or heading."""
        before = self._text[max(position, self._text.rfind("\n", 0, begin) + 1) : begin]
        return not before.strip() and (position in (begin, 0) or self._text[begin - 1] not in ",;。(")

    def _stated(self, fact: Fact, end: int, limit: int, *, is_line: bool) -> _Stated | None:
        """Where label and value of a fact stand, if it is one where it stands."""
        label = trimmed(self._document, *fact.label)
        said = "".join(self._document.slice(*self._document.pieces(*label)).split())
        if fact.knowledge == "bare":
            if not self._is_below(label[0]) and (not is_line or said in METADATA):
                return None
        elif not is_field_label(said):
            return None
        if not fact.runs:
            return _Stated(label, (label[1], label[1])) if is_line else None
        is_sentence = not is_line or self._text[label[1] - 1] in _COPULA_ENDS
        last = fact.runs[0] if is_sentence or fact.is_closed else fact.runs[-1]
        value = self._trimmed(fact.runs[0][0], self._unwrapped(last[1]) if last is fact.runs[-1] else last[1])
        said = self._text[value[0] : value[1]]
        if not said or said in CONTRASTS or _is_blank(said):
            return None
        if fact.knowledge == "form" and not (is_line and len(said) <= _LONGEST_UNKNOWN and self._closes(end, limit)):
            return None
        return _Stated(label, value)

    def _is_below(self, start: int) -> bool:
        """Whether nothing stands between the last heading or fact and ``start``."""
        return bool(self._told) and not self._text[self._told : start].strip(_VALUE_ENDS)

    def _unwrapped(self, end: int) -> int:
        """Where a value ends that reaches the end of a line at ``end``: it may go on in the next lines of its paragraph."""
        at = bisect_right(self._paragraphs, end, key=itemgetter(0)) - 1
        limit = self._paragraphs[at][1] if at >= 0 else end
        while end < limit and self._text[end] == "\n":
            if end - self._text.rfind("\n", 0, end) <= _WRAPPED_LINE:
                return end
            line = _REST_OF_SENTENCE.match(self._text, end + 1, limit)
            if line is None:
                return end
            end = line.end()
        return end

    def _closes(self, end: int, limit: int) -> bool:
        """Whether nothing but a full stop stands between ``end`` and the end of its line, or the next label."""
        line_end = self._text.find("\n", end, limit)
        rest = self._text[end : limit if line_end < 0 else line_end]
        return not rest.strip(_VALUE_ENDS) or (rest[0].isspace() and ":" in rest[:_LONGEST_LABEL])

    def _trimmed(self, start: int, end: int) -> Piece:
        start, end = trimmed(self._document, start, end)
        said = self._text[start:end].rstrip(_VALUE_ENDS)
        return start, start + len(said)

    def _add(self, stated: _Stated) -> None:
        """Enter a fact, and carry on whose it is."""
        document = self._document
        label_pieces, pieces = document.pieces(*stated.label), document.pieces(*stated.value)
        label = "".join(document.slice(*label_pieces).split())
        core = core_of(label)
        role = self._belonging.role(core, stated.label[0], pieces)
        if stated.value[0] == stated.value[1] or self._is_taken(*stated.label) or self._is_taken(*stated.value):
            return
        value = document.slice(*pieces)
        if role in _SAID_AGAIN:
            if (core, value) in self._said:
                return
            self._said.add((core, value))
        data: dict[str, Any] = {"label": label, "value": value, "role": role, "lot": self._belonging.lot}
        data |= self._measure(label, core, *stated.value)
        places: Places = {(): document.pieces(stated.label[0], stated.value[1])}
        places |= {("label",): label_pieces, ("value",): pieces}
        self._parts.append(Part(data, places))

    def _measure(self, label: str, core: str, start: int, end: int) -> dict[str, Any]:
        """Amount and unit of a value that is a sum of money, or the unit of an area."""
        amount = measured_amount(label, self._document, start, end)
        if amount is not None:
            return {"amount": amount.value, "amount_in_words": amount.words, "unit": amount.unit}
        if core in UNIT_LABELS and self._parts:
            before = self._parts[-1]
            if before.data.get("amount") is None or before.data.get("unit") is None:
                self._restate(before, self._text[start:end])
        return {"unit": area_unit(fold(label), self._text[start:end])}

    def _restate(self, part: Part, unit: str) -> None:
        """The unit of a sum is said in a fact of its own."""
        place = part.places["value",]
        amount = (
            read_amount(self._document, place[0][0], place[-1][1], unit=unit)
            if names_money(part.data["label"])
            else None
        )
        if amount is not None:
            part.data |= {"amount": amount.value, "amount_in_words": amount.words, "unit": amount.unit}

    def _is_taken(self, start: int, end: int) -> bool:
        at = bisect_right(self._taken, end - 1, key=itemgetter(0)) - 1
        return at >= 0 and self._taken[at][1] > start


def _is_blank(value: str) -> bool:
    """Whether a value, in folded text, is hidden, yet to be written, or about the page."""
    return any(mask in value for mask in (*MASKS, *PAGE_VALUES)) or "".join(value.split()) in UNSIGNED


def read_fields(document: Document, blocks: Sequence[Piece], taken: Iterable[Piece] = ()) -> Facts:
    """The labelled facts of one notice, as parts for :class:`notices.models.field.Field`.

    ``blocks`` are the offsets of its consecutive blocks of running text; what stands in the pieces ``taken`` is
    said by other parts already.
    """
    return _Reader(document, taken).read(blocks)


def read_form_fields(
    document: Document, pairs: Iterable[tuple[Piece, Piece | None]], taken: Iterable[Piece] = ()
) -> Facts:
    """The labelled facts of one form, given the places of its labels and values; else as :func:`read_fields`."""
    return _Reader(document, taken).read_pairs(pairs)
