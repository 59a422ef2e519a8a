"""The findings of a whole run as one JSON object."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass
from itertools import zip_longest

from notices.diagnostic import Language
from notices.report.checked import Checked
from notices.report.contract import SCHEMA, Record, diagnostic_record, rules_record
from notices.report.standards import standards_record
from notices.rules import Outcome, Standards, all_rules


@dataclass(frozen=True, slots=True)
class Unread:
    """A source that could not be read, and why."""

    source: str
    type: str
    message: str


def findings(done: Iterable[Checked | Unread], outcome: Outcome, standards: Standards, language: Language) -> Record:
    """All findings of a run, each with its source, how many each rule made, then the sources, the rules that ran and what they judged by.

    ``outcome`` is that of any of the sources: all were checked by the same rules.
    """
    record: Record = {
        "schema": SCHEMA,
        "diagnostics": [],
        "counts": {},
        "sources": [],
        "rules": _all_rules_record(outcome),
        "standards": standards_record(standards),
    }
    for one in done:
        if isinstance(one, Unread):
            error = {"type": one.type, "message": one.message}
            record["sources"].append({"source": one.source, "error": error})
            continue
        record["sources"].append({"source": one.source, "notices": one.notices})
        for found, fingerprint in zip_longest(one.diagnostics, one.fingerprints):
            placed = {"source": one.source, **diagnostic_record(found, language)}
            record["diagnostics"].append(placed if fingerprint is None else {**placed, "fingerprint": fingerprint})
    counts = Counter(found["code"] for found in record["diagnostics"])
    record["counts"] = dict(sorted(counts.items()))
    return record


def _all_rules_record(outcome: Outcome) -> Record:
    """Which rules ran, how all are called, and which may judge otherwise on another day."""
    rules = all_rules()
    return {
        **rules_record(outcome),
        "dynamic": [rule.code for rule in rules if rule.is_dynamic],
        "names": {rule.code: rule.name for rule in rules},
    }
