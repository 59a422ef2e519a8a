"""What was read of a document against what was labelled: hits, what is missed and what is too much."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from accuracy.facts import FIELDS, TABLE_FIELDS, Labels, Record, labelled, normal, read

MANY_PEOPLE = 200
"""Of a roster as long as this only the first and the last lines are labelled."""


@dataclass(frozen=True, slots=True)
class Score:
    """How many facts of a field were read rightly, wrongly and not at all, with the last two themselves."""

    hits: int = 0
    extra: Counter[str] = field(default_factory=Counter)
    missed: Counter[str] = field(default_factory=Counter)

    @property
    def counts(self) -> tuple[int, int, int]:
        """True positives, false positives, false negatives."""
        return self.hits, self.extra.total(), self.missed.total()

    @property
    def is_right(self) -> bool:
        """Whether nothing is wrong."""
        return not self.extra and not self.missed


@dataclass(frozen=True, slots=True)
class Rate:
    """Counts over several documents; a rate is None where there was nothing to count."""

    hits: int = 0
    extra: int = 0
    missed: int = 0

    def plus(self, counts: Sequence[int]) -> Rate:
        """With the counts of one more document."""
        hits, extra, missed = counts
        return Rate(self.hits + hits, self.extra + extra, self.missed + missed)

    @property
    def precision(self) -> float | None:
        """The share of what was read that is right."""
        return _share(self.hits, self.hits + self.extra)

    @property
    def recall(self) -> float | None:
        """The share of what is stated that was read."""
        return _share(self.hits, self.hits + self.missed)

    @property
    def f1(self) -> float | None:
        """The harmonic mean of the two."""
        return _share(2 * self.hits, 2 * self.hits + self.extra + self.missed)


def _share(part: int, whole: int) -> float | None:
    return part / whole if whole else None


def score(labels: Labels, text: str, record: Record) -> dict[str, Score]:
    """The score of each field of one document.

    ``record`` is what the JSON contract holds for the document, ``text`` the document itself, which tells
    whether a citation stands in book marks.
    """
    notice, findings = chosen(record, labels)
    wanted = labelled(labels)
    got = read(notice, findings, wanted)
    if labels.get("none"):  # a document that holds no notice: whatever was read of it is one mistake
        return {name: Score(extra=got["found"]) if name == "found" else Score() for name in FIELDS}
    scores = {name: _compared(name, wanted[name], got[name], labels, normal(text)) for name in FIELDS}
    surplus = len(record.get("notices") or ()) - int(labels.get("notices", 1))
    if surplus > 0:
        scores["found"] = Score(scores["found"].hits, Counter(yes=surplus), scores["found"].missed)
    return scores


def chosen(record: Record, labels: Labels) -> tuple[Record | None, list[str]]:
    """The notice that the labels speak of, and the names of the findings about it.

    That is the one with the labelled title; or else the one that says most.
    """
    notices = record.get("notices") or []
    if not notices:
        return None, []
    wanted = normal(labels.get("title") or "")
    titles = [normal(notice.get("title") or "") for notice in notices]
    sizes = [len(json.dumps(notice, ensure_ascii=False)) for notice in notices]
    index = titles.index(wanted) if wanted in titles else sizes.index(max(sizes))
    found = (one for one in record.get("diagnostics") or () if one.get("notice") == index)
    return notices[index], [one["name"] for one in found if not one.get("uncertain")]


def total(counts: Iterable[Mapping[str, Sequence[int]]]) -> dict[str, Rate]:
    """The rates by field over documents, each of which gives its counts by field."""
    rates = dict.fromkeys(FIELDS, Rate())
    for document in counts:
        for name, numbers in document.items():
            rates[name] = rates[name].plus(numbers)
    return rates


def mean_f1(rates: Mapping[str, Rate]) -> float:
    """The mean over the fields that occur at all; 0.0 if none does."""
    known = [rate.f1 for rate in rates.values() if rate.f1 is not None]
    return sum(known) / len(known) if known else 0.0


def _compared(name: str, wanted: Counter[str], got: Counter[str], labels: Labels, text: str) -> Score:
    if not _counts(name, wanted, labels):
        return Score()
    if name == "fields":
        got = _of_labelled_fields(got, wanted)
    if name in ("phones", "emails"):  # said twice is said once
        wanted, got = Counter(set(wanted)), Counter(set(got))
    if name == "phones":
        got = _same_numbers(got, wanted)
    if name == "basis":  # a document cited without book marks may be given or not
        got = Counter({title: times for title, times in got.items() if title in wanted or f"《{title}》" in text})
    extra = got - wanted
    if name in ("cells", "records", "people") and _is_labelled_in_part(labels):
        extra = Counter()
    if name == "problems" and not _is_own(labels):  # real notices may have faults that nobody labelled
        extra = Counter()
    return Score((wanted & got).total(), extra, wanted - got)


def _counts(name: str, wanted: Counter[str], labels: Labels) -> bool:
    """Whether the labels say anything about a field, be it that there is nothing."""
    if name == "kind":
        return bool(wanted)
    if name in TABLE_FIELDS:
        return bool(labels.get("columns"))
    return name != "people" or "people" in labels  # an empty list of people is a statement, a missing one is not


def _is_labelled_in_part(labels: Labels) -> bool:
    rows: Any = labels.get("rows")
    return (rows is not None and len(labels.get("records") or ()) < rows) or len(
        labels.get("people") or ()
    ) >= MANY_PEOPLE


def _is_own(labels: Labels) -> bool:
    note: str = (labels.get("source") or {}).get("note", "")
    return note.startswith("written for this corpus")


def _of_labelled_fields(got: Counter[str], wanted: Counter[str]) -> Counter[str]:
    """The facts with a label that is labelled; where a label stands twice, the labels hold one of the values."""
    labels = {_label(fact) for fact in wanted}
    right = {_label(fact) for fact in wanted & got}
    return Counter({fact: times for fact, times in got.items() if fact in wanted or _label(fact) in labels - right})


def _label(fact: str) -> str:
    return fact.partition("=")[0]


def _same_numbers(got: Counter[str], wanted: Counter[str]) -> Counter[str]:
    """``got`` in the spelling of ``wanted``: an area code said once for several numbers may stand on either side."""
    same = got & wanted
    missing = list((wanted - same).elements())
    for phone in (got - same).elements():
        twin = next((one for one in missing if phone and one and (one.endswith(phone) or phone.endswith(one))), None)
        if twin is not None:
            missing.remove(twin)
        same[twin or phone] += 1
    return same
