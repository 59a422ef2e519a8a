"""Tables on their side: a bidder a column, and a row for each thing said of them (第一中标候选人 | 第二中标候选人)."""

from __future__ import annotations

from collections.abc import Sequence

from notices.folding import fold
from notices.models.ordinal import ORDINALS
from notices.models.procurement import Bidder
from notices.parsing.amount import read_labelled_amount
from notices.parsing.entries import HEADER, Cut, EntriesReading, money_fields, numeric_fields, read_number
from notices.parsing.header import find_carrier, plain

Row = Sequence[str | None]


def read_turned(columns: Sequence[str], rows: Sequence[Row]) -> EntriesReading | None:
    """The bidders of a table whose columns after the first are theirs, headed by their ranks; None for other tables.

    A table that does not name the bidders has no entries.
    """
    ranks = [ORDINALS.get(plain(header)) for header in columns[1:]]
    if not ranks or None in ranks:
        return None
    carriers = [find_carrier(Bidder, row[0]) if row[0] else None for row in rows]
    fields = [None if carrier is None else carrier.field for carrier in carriers]
    if "supplier" not in fields:
        return None
    reading = EntriesReading([])
    at = fields.index("supplier")
    bidders = [column for column, _ in enumerate(ranks, 1) if rows[at][column]]
    reading.rows = [at] * len(bidders)
    for index, column in enumerate(bidders):
        entry: dict[str, object] = {"type": "bidder", "rank": ranks[column - 1]}
        reading.cuts[index, "rank"] = Cut(HEADER, column)
        for row, field in enumerate(fields):
            cell, label = rows[row][column], rows[row][0] or ""
            if not cell:
                continue
            for name, value in _said(field, label, cell):
                if name not in entry:
                    entry[name] = value
                    reading.cuts[index, name] = Cut(row, column)
        reading.entries.append(entry)
    return reading


def _said(field: str | None, label: str, cell: str) -> list[tuple[str, object]]:
    """The fields that a cell fills, with their values; none where it holds no number and should."""
    if field is None:
        return []
    if field in money_fields(Bidder):
        amount = read_labelled_amount(label, fold(cell))
        if amount is None:
            return []
        words = [("amount_in_words", amount.words)] if field == "amount" and amount.words is not None else []
        return [(field, amount.value), *words]
    number = numeric_fields(Bidder).get(field)
    value = cell if number is None else read_number(cell, number)
    return [(field, value)] if value else []
