"""For spreadsheets: the rosters as CSV, one line an entry, in columns that do not depend on the source."""

from __future__ import annotations

import csv
import io
import json
from collections.abc import Iterator, Sequence
from functools import cache

from notices.models.contact import Contact
from notices.models.entry import Entry
from notices.models.kinds import entry_types
from notices.models.notice import Notice
from notices.parsing.page import Page

BYTE_ORDER_MARK = "\ufeff"
"""Without it Excel takes UTF-8 for the encoding of the system."""

OF_NOTICE = ("source", "notice", "kind", "title", "number", "issuers", "issued", "period_start", "period_end",
             "period_length", "period_unit", "contacts")  # fmt: skip
"""The columns that say which notice an entry is of; they are the same on all its lines."""

_FORMULA = ("=", "+", "-", "@", "\t", "\r", "\n", "＝", "＋", "－", "＠")
"""How a cell begins that a spreadsheet would take for a formula and run."""


@cache
def fields() -> tuple[str, ...]:
    """The fields of all models of entries, each once, without ``extra``."""
    found = dict.fromkeys(name for model in entry_types().values() for name in model.model_fields)
    return tuple(name for name in found if name != "extra")


@cache
def columns() -> tuple[str, ...]:
    """All columns: those of the notice, then the fields of entries; one that has the name of a notice's says so."""
    return (*OF_NOTICE, *(f"entry_{name}" if name in OF_NOTICE else name for name in fields()), "extra")


def spreadsheet_head() -> str:
    """The byte order mark and the line of headers, which come once, before the lines of all sources."""
    return BYTE_ORDER_MARK + _written([columns()])


def spreadsheet(source: str, page: Page) -> str:
    """The lines of a source: one for each entry, or one for a notice without a roster.

    ``extra`` holds the columns that no field carries, as a JSON object.  A cell that a spreadsheet would
    run as a formula gets an apostrophe before it.
    """
    return _written(line for index, notice in enumerate(page.notices) for line in _lines(source, index, notice))


def _lines(source: str, index: int, notice: Notice) -> Iterator[Sequence[str]]:
    of_notice = [guarded(value) for value in _of_notice(source, index, notice)]
    names = fields()
    if not notice.entries:
        yield [*of_notice, *("" for _ in names), ""]
    for entry in notice.entries:
        yield [*of_notice, *(guarded(_cell(entry, name)) for name in names), guarded(_extra(entry))]


def _of_notice(source: str, index: int, notice: Notice) -> Sequence[str]:
    period = notice.period
    stated = (period.start, period.end, period.length, period.unit) if period else (None,) * 4
    return [
        source, str(index), notice.kind, notice.title or "", notice.number or "", "；".join(notice.issuers),
        _text(notice.issued), *map(_text, stated), "；".join(map(_contact, notice.contacts)),
    ]  # fmt: skip


def _contact(contact: Contact) -> str:
    return f"{contact.label}：{contact.value}" if contact.label else contact.value


def _cell(entry: Entry, name: str) -> str:
    return _text(getattr(entry, name, None))


def _extra(entry: Entry) -> str:
    return json.dumps(entry.extra, ensure_ascii=False) if entry.extra else ""


def _text(value: object) -> str:
    """A value as a cell: nothing for what is not stated, ``true`` for a mark, several values in one."""
    if value is None:
        return ""
    if isinstance(value, tuple):
        return "、".join(map(str, value))
    return "true" if value is True else str(value)


def guarded(cell: str) -> str:
    """``cell``, with an apostrophe before what a spreadsheet would take for a formula; numbers are none.

    >>> guarded("=1+1"), guarded("-0.5"), guarded("张三")
    ("'=1+1", '-0.5', '张三')
    """
    if not cell.startswith(_FORMULA) or _is_number(cell):
        return cell
    return "'" + cell


def _is_number(cell: str) -> bool:
    digits = cell[1:] if cell[0] in "+-" else ""
    return digits.isascii() and digits.replace(".", "", 1).isdigit()


def _written(rows: Iterator[Sequence[str]] | Sequence[Sequence[str]]) -> str:
    out = io.StringIO(newline="")
    csv.writer(out, lineterminator="\r\n").writerows(rows)
    return out.getvalue()
