"""What a document states, as facts that can be counted: those that were labelled, and those that were read.

A fact is a field's name and a text in one spelling.  Width, blanks, the form of dashes and a full stop at the end
do not count, since no reader would call such a difference a mistake.
"""

from __future__ import annotations

import re
import unicodedata
from collections import Counter, defaultdict
from collections.abc import Mapping
from typing import Any

FIELDS = (
    "found", "kind", "title", "issuer", "issued", "period.start", "period.end", "period.length", "period.unit",
    "basis", "phones", "emails", "fields", "columns", "rows", "cells", "records", "people", "problems",
)  # fmt: skip
"""What is counted, in the order of the table."""

TABLE_FIELDS = ("columns", "rows", "cells", "records")
"""What is read of the roster's table; it counts only where the labels describe a table."""

PROBLEMS = frozenset({
    "inverted-period", "single-day-period", "impossible-date", "weekday-mismatch", "length-mismatch",
    "period-before-issue", "period-too-short", "duplicate-entry", "count-mismatch", "score-mismatch", "rank-mismatch",
    "invalid-phone", "exposed-id-number",
})  # fmt: skip
"""The findings that are labelled; others are counted neither way."""

Facts = dict[str, Counter[str]]
"""By field, each fact with the number of times that it is stated."""

Labels = Mapping[str, Any]
"""A ``*.gold.json``: what a careful reader found in a document."""

Record = Mapping[str, Any]
"""A part of the JSON contract."""

_BLANKS = re.compile(r"[\s\u200b\ufeff]+")
_ONE_FORM = str.maketrans({"〈": "《", "〉": "》", "—": "-", "–": "-", "－": "-", "～": "~"})
_PERIOD_PARTS = ("start", "end", "length", "unit")


def normal(value: Any) -> str:
    """``value`` in the spelling in which facts are compared.

    >>> normal("公示期： ５个工作日。")
    '公示期:5个工作日'
    """
    text = _BLANKS.sub("", unicodedata.normalize("NFKC", str(value)))
    return text.rstrip("。；;，,").translate(_ONE_FORM)


def digits(value: Any) -> str:
    """The digits of a phone number, however it is written."""
    return re.sub(r"\D", "", unicodedata.normalize("NFKC", str(value)))


def labelled(labels: Labels) -> Facts:
    """The facts that were labelled; none for a document without a notice."""
    facts: Facts = defaultdict(Counter)
    if labels.get("none"):
        return facts
    facts["found"]["yes"] += 1
    kind = labels.get("kind") or ""
    if kind and not kind.startswith("other"):
        facts["kind"][kind] += 1
    for name in ("title", "issuer", "issued"):
        if labels.get(name):
            facts[name][normal(labels[name])] += 1
    _add_period(facts, labels.get("period"))
    facts["basis"].update(normal(title).strip("《》") for title in labels.get("basis") or ())
    for contact in labels.get("contacts") or ():
        if contact.get("phone"):
            facts["phones"][digits(contact["phone"])] += 1
        if contact.get("email"):
            facts["emails"][normal(contact["email"]).lower()] += 1
    facts["fields"].update(_said(label, value) for label, value in (labels.get("fields") or {}).items())
    if labels.get("columns"):
        facts["columns"].update(map(normal, labels["columns"]))
        if labels.get("rows") is not None:
            facts["rows"][str(labels["rows"])] += 1
        for record in labels.get("records") or ():
            _add_record(facts, record.items())
    facts["people"].update(map(normal, labels.get("people") or ()))
    facts["problems"].update(PROBLEMS.intersection(labels.get("problems") or ()))
    return facts


def read(notice: Record | None, names: list[str], wanted: Facts) -> Facts:
    """The facts of ``notice``, a notice of the JSON contract, with the ``names`` of the findings about it.

    ``wanted`` are the labelled facts; they decide where two ways of reading are as good: whether a contact
    person is a contact or a field, whether the upper level of a header counts, whether reserves are labelled.
    """
    facts: Facts = defaultdict(Counter)
    if notice is None:
        return facts
    facts["found"]["yes"] += 1
    facts["problems"].update(PROBLEMS.intersection(names))
    for name in ("kind", "title", "issued"):
        if notice.get(name):
            facts[name][normal(notice[name])] += 1
    if notice.get("issuers"):
        facts["issuer"][normal("".join(notice["issuers"]))] += 1
    _add_period(facts, notice.get("period"))
    facts["basis"].update(
        normal(cited["title"]).strip("《》") for cited in notice.get("basis") or () if cited.get("title")
    )
    facts["fields"].update(_said(field["label"], field["value"]) for field in notice.get("fields") or ())
    _add_contacts(facts, notice.get("contacts") or (), wanted)
    _add_table(facts, notice.get("tables") or (), wanted)
    for entry in notice.get("entries") or ():
        name = normal(entry.get("name") or "")
        if name and (not entry.get("reserve") or name in wanted["people"]):
            facts["people"][name] += 1
    return facts


def _said(label: Any, value: Any) -> str:
    return f"{normal(label)}={normal(value)}"


def _add_period(facts: Facts, period: Record | None) -> None:
    for part in _PERIOD_PARTS:
        if period and period.get(part) is not None:
            facts[f"period.{part}"][normal(period[part])] += 1


def _add_record(facts: Facts, cells: Any) -> None:
    """Count the cells of a row that say anything, and the row as a whole."""
    said = [_said(column, cell) for column, cell in cells if cell not in (None, "")]
    facts["cells"].update(said)
    facts["records"]["|".join(sorted(said))] += 1


def _add_contacts(facts: Facts, contacts: Any, wanted: Facts) -> None:
    for contact in contacts:
        text = contact.get("text") or contact["value"]
        if contact.get("type") in ("phone", "fax"):
            facts["phones"][digits(text)] += 1
        if contact.get("type") == "email":
            facts["emails"][normal(contact["value"]).lower()] += 1
        said = _said(contact.get("label") or "", text)
        if said in wanted["fields"] and said not in facts["fields"]:
            facts["fields"][said] += 1


def _add_table(facts: Facts, tables: Any, wanted: Facts) -> None:
    """Count the longest table, which is that of the roster."""
    table = max(tables, key=lambda one: len(one.get("rows") or ()), default=None)
    if table is None:
        return
    columns = [_column(column, wanted) for column in table["columns"]]
    facts["columns"].update(dict(zip(table["columns"], columns, strict=True)).values())
    facts["rows"][str(len(table["rows"]))] += 1
    for row in table["rows"]:
        _add_record(facts, zip(columns, row, strict=True))


def _column(header: str, wanted: Facts) -> str:
    """The header as it is labelled: with its upper level or without."""
    plain = normal(header)
    if plain in wanted["columns"]:
        return plain
    return next((column for column in wanted["columns"] if plain.endswith("/" + column)), plain)
