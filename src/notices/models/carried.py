"""Whether a table says anything that the roster does not say already."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from decimal import Decimal

from notices.folding import fold
from notices.models.entry import Entry
from notices.models.table import Table


def _plain(value: object) -> str:
    """A cell or an entry's value in one spelling: no blanks, and of numbers no zeros that say nothing."""
    text = format(value, "f") if isinstance(value, Decimal) else str(value)
    text = "".join(fold(text).split())
    number = text.removesuffix("分")
    if not (number.isascii() and number.replace(".", "", 1).isdecimal()):
        return text
    text = number
    whole, _, fraction = text.partition(".")
    whole, fraction = whole.lstrip("0") or "0", fraction.rstrip("0")
    return f"{whole}.{fraction}" if fraction else whole


def _said(entry: Entry) -> set[str]:
    """All that ``entry`` says, in one spelling."""
    values = (getattr(entry, name) for name in type(entry).model_fields if name not in ("extra", "type"))
    return {_plain(value) for value in (*values, *entry.extra.values()) if value is not None}


def is_carried(table: Table, entries: Sequence[Entry]) -> bool:
    """Whether every cell of every row of ``table`` stands in one entry, row after row in order."""
    if not entries or not table.rows:
        return False
    remaining: Iterator[set[str]] = (_said(entry) for entry in entries)
    for row in table.rows:
        cells = {_plain(cell) for cell in row if cell is not None}
        if cells and not any(cells <= said for said in remaining):
            return False
    return True
