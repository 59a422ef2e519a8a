"""Bidders in running text → entries: 第一中标候选人：云渡建设有限公司，投标报价：1,234,500元."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from functools import cache
from typing import Any

from lark import Token, Transformer

from notices.document import Block, Document
from notices.folding import fold
from notices.models.body import BODY_SUFFIXES
from notices.models.procurement import LOT_HEADERS, TRADE_SUFFIXES, WINNER_LABELS, Bidder
from notices.parsing.amount import read_labelled_amount
from notices.parsing.bidder_form import Said, read_form
from notices.parsing.entries import money_fields, numeric_fields, read_number
from notices.parsing.header import find_carrier
from notices.parsing.numeral import numeral_value
from notices.parsing.part import Part
from notices.parsing.phrase import Phrase
from notices.span import Piece

_SHORTEST = 4
"""No body has a shorter name."""
_GENERAL = ("名称", "地址", "单价", "备注", "说明", "数量", "金额", "价格", "费用", "排名", "排序", "名次", "序号")
"""Labels that speak of bidders in tables of bidders only."""


def _piece(token: Token) -> Piece:
    start = token.start_pos or 0
    return start, start + len(token.rstrip())


class _Reader(Transformer[Token, Said]):
    """From a phrase to what it says."""

    def lot(self, children: list[Token]) -> Said:
        return Said("lot", _piece(children[-1]))

    def ranked(self, children: list[Token]) -> Said:
        rank, body = children
        return Said("supplier", _piece(body), rank=numeral_value(_ordinal(rank)), rank_place=_piece(rank))

    def labelled(self, children: list[Token]) -> Said:
        return Said("supplier", _piece(children[-1]))

    chosen = labelled

    def listed(self, children: list[Token]) -> Said:
        return Said("listed", _piece(children[0]))

    def listing(self, children: list[Token]) -> Said:
        return Said("listing", _piece(children[0]))

    def bidder(self, children: list[Said]) -> Said:
        return children[0]

    def sum(self, children: list[Token]) -> Said:
        label, value = children
        return Said("sum", _piece(value), str(label))

    def fact(self, children: list[Token]) -> Said:
        label, value = children
        return Said("fact", _piece(value), str(label))

    def start(self, children: list[Said]) -> Said:
        return children[0]


def _ordinal(rank: str) -> str:
    """The numeral of 第一中标候选人."""
    return rank.removeprefix("第").strip()[:1]


@cache
def _labels(*, of_sums: bool) -> tuple[str, ...]:
    """The headers of the model that label a sum, or another fact, in running text as well."""
    sums = money_fields(Bidder)
    left_out = ("supplier", "lot", "goods", "rank", "outcome", "serial", "remark")
    return tuple(
        fold(word)
        for field, words in Bidder.headers.items()
        if field not in left_out and (field in sums) is of_sums
        for word in words
        if word not in _GENERAL
    )


def _words() -> Mapping[str, Iterable[str]]:
    return {
        "SUPPLIER": tuple(map(fold, WINNER_LABELS)),
        "SUM_WORD": _labels(of_sums=True),
        "FACT_WORD": _labels(of_sums=False),
        "LOT_WORD": tuple(map(fold, LOT_HEADERS)),
    }


_PHRASE: Phrase[Said] = Phrase("bidder", _Reader(), _words)
_CUES = ("包", "标段", "供应商", "中标", "成交", "中选", "候选", "单位", "承包人", "第一名", "谈判", "结果")


def read_bidders(document: Document, blocks: Sequence[Block]) -> list[Part]:
    """The bidders that running text and forms name, each with what they say of them; none twice.

    Each part holds the arguments of ``models.procurement.Bidder``.  A lot counts for the bidders after it, a fact
    for the bidder before it.
    """
    roster = _Roster(document)
    folded = document.folded
    for block in blocks:
        if block.table is not None:
            for said in read_form(document, block.table):
                roster.enter(said)
        elif roster.is_begun or any(folded.find(cue, block.start, block.end) >= 0 for cue in _CUES):
            for said, _, _ in _PHRASE.find(folded, block.start, block.end):
                roster.enter(said)
    return roster.parts


class _Roster:
    """The bidders met so far, and what the next fact belongs to."""

    def __init__(self, document: Document) -> None:
        self.parts: list[Part] = []
        self._document = document
        self._lot: Piece | None = None
        self._current: Part | None = None
        self._is_listing = False

    @property
    def is_begun(self) -> bool:
        """Whether what follows may belong to something met already."""
        return self._is_listing or bool(self.parts)

    def enter(self, said: Said) -> None:
        """Take in what the text says next."""
        if said.what == "lot":
            self._lot, self._current = said.value, None
        elif said.what == "listing":
            self._is_listing = True
        elif said.what == "supplier" or (said.what == "listed" and self._is_listing):
            self._enter_supplier(said)
        elif self._current is not None and said.label:
            self._enter_fact(self._current, said)

    def _enter_supplier(self, said: Said) -> None:
        name = self._wording(said.value)
        if not is_supplier(name):
            self._current = None
            return
        lot = None if self._lot is None else self._wording(self._lot)
        named = [part for part in self.parts if part.data["supplier"] == name]
        part = next((part for part in named if lot is None or part.data.get("lot") in (None, lot)), None)
        if part is None:
            part = Part({"type": "bidder"}, {(): self._document.pieces(*said.value)})
            self.parts.append(part)
            self._put(part, "supplier", name, said.value)
        if lot is not None and self._lot is not None:
            self._put(part, "lot", lot, self._lot)
        if said.rank is not None and said.rank_place is not None:
            self._put(part, "rank", said.rank, said.rank_place)
        self._current = part

    def _enter_fact(self, part: Part, said: Said) -> None:
        carrier = find_carrier(Bidder, said.label)
        if carrier is None:
            return
        start, end = said.value
        if said.what == "sum":
            amount = read_labelled_amount(said.label, self._document, start, end)
            if amount is not None:
                place = amount.start, amount.end
                if carrier.field == "amount" and "amount" not in part.data and amount.words is not None:
                    self._put(part, "amount_in_words", amount.words, place)
                self._put(part, carrier.field, amount.value, place)
            return
        value = self._wording(said.value)
        number = numeric_fields(Bidder).get(carrier.field)
        read = value if number is None else read_number(value, number)
        if read and "*" not in fold(value):
            self._put(part, carrier.field, read, said.value)

    def _put(self, part: Part, field: str, value: Any, place: Piece) -> None:
        """Enter what nothing has said before; the first amount is that of the bidder, further ones are of its parts."""
        if field not in part.data:
            part.data[field] = value
            part.places[field,] = self._document.pieces(*place)

    def _wording(self, place: Piece) -> str:
        return "".join(self._document.slice(*self._document.pieces(*place)).split())


def is_supplier(name: str) -> bool:
    """Whether ``name`` is that of a body or a trade: 详见附件 and 无 name nobody."""
    folded = fold(name)
    bare = folded.rpartition("(")[0] if folded.endswith(")") else folded
    return len(bare) >= _SHORTEST and bare.endswith((*BODY_SUFFIXES, *TRADE_SUFFIXES))
