"""The findings of a whole run as one JSON object."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from notices.diagnostic import Language
from notices.report.checked import Checked
from notices.report.contract import SCHEMA, Record, diagnostic_record, rules_record
from notices.rules import Outcome


@dataclass(frozen=True, slots=True)
class Unread:
    """A source that could not be read, and why."""

    source: str
    type: str
    message: str


def findings(done: Iterable[Checked | Unread], outcome: Outcome, language: Language) -> Record:
    """All findings of a run, each with its source, then the sources, then the rules that ran.

    ``outcome`` is that of any of the sources: all were checked by the same rules.
    """
    record: Record = {"schema": SCHEMA, "diagnostics": [], "sources": [], "rules": rules_record(outcome)}
    for one in done:
        if isinstance(one, Unread):
            error = {"type": one.type, "message": one.message}
            record["sources"].append({"source": one.source, "error": error})
            continue
        record["sources"].append({"source": one.source, "notices": one.notices})
        record["diagnostics"] += (
            {"source": one.source, **diagnostic_record(found, language)} for found in one.diagnostics
        )
    return record
