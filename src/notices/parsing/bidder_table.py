"""Bidders in tables: what stands in the wrong column, and what the text says of them besides."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Any

from notices.folding import fold
from notices.models.procurement import VOID
from notices.parsing.bidder import is_supplier
from notices.parsing.entries import Cut, EntriesReading, read_number
from notices.parsing.part import Part

_CANDIDATES = ("中标候选人", "成交候选人", "中选候选人", "候选人")
"""Headers of columns that hold ranks where another one holds the names."""


def settle(reading: EntriesReading) -> None:
    """Put right what stands in a column of another: 流标 in the place of a bidder, the rank in that of a candidate."""
    _part_void(reading)
    for header in _CANDIDATES:
        if header in reading.extra:
            _rank_by(reading, header)


def _rank_by(reading: EntriesReading, header: str) -> None:
    """Take the cells under ``header`` that say a place for ranks, and no longer for words that nobody knows."""
    for index, entry in enumerate(reading.entries):
        extra = entry.get("extra", {})
        rank = read_number(extra.get(header, ""), int)
        if rank is not None and "rank" not in entry:
            entry["rank"] = rank
            reading.cuts[index, "rank"] = Cut(reading.rows[index], reading.extra[header])
            del extra[header]


def _part_void(reading: EntriesReading) -> None:
    column = reading.fields.get("supplier")
    for index, entry in enumerate(reading.entries):
        said = fold(entry.get("supplier") or "").strip()
        if column is None or not said.startswith(VOID) or is_supplier(said):
            continue
        stated = entry.pop("supplier")
        if "outcome" not in entry and said.strip("-/"):
            entry["outcome"] = stated
            reading.cuts[index, "outcome"] = Cut(reading.rows[index], column)


def matched(entries: Sequence[Mapping[str, Any]], parts: Iterable[Part]) -> Iterator[tuple[int, Part]]:
    """The parts about bidders that ``entries`` hold already, each with the index of its entry.

    A bidder on several lines, as one of many goods, is matched by its lot or not at all.
    """
    lines: dict[object, list[int]] = {}
    for index, entry in enumerate(entries):
        lines.setdefault(entry.get("supplier"), []).append(index)
    for part in parts:
        found = lines.get(part.data["supplier"], [])
        if len(found) > 1:
            found = [index for index in found if entries[index].get("lot") == part.data.get("lot", "")]
        if len(found) == 1:
            yield found[0], part
