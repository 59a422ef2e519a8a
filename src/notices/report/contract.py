"""The JSON contract: what programs get of a source, in the schema ``notices/1``."""

from __future__ import annotations

import json
from typing import Any

from notices.diagnostic import Diagnostic, Language
from notices.laws.requirement import Requirement
from notices.models.notice import Notice
from notices.parsing.page import Page
from notices.rules import Outcome, check_page
from notices.span import Span

SCHEMA = "notices/1"
"""The name and the major version of the contract; a reader ignores keys that it does not know."""

Record = dict[str, Any]
"""A JSON object."""

_PLACE = ("line", "column", "end_line", "end_column", "origin")


def page_record(
    source: str, page: Page, *, spans: bool = False, outcome: Outcome | None = None, language: Language = "zh"
) -> Record:
    """All that was read in a source, and what the rules find in it (all rules, without ``outcome``)."""
    outcome = check_page(page) if outcome is None else outcome
    return {
        "schema": SCHEMA,
        "source": source,
        "notices": [notice_record(notice, spans=spans) for notice in page.notices],
        "passages": [passage.model_dump(mode="json") for passage in page.passages],
        "diagnostics": [diagnostic_record(found, language) for found in outcome.diagnostics],
        "rules": rules_record(outcome),
    }


def error_record(source: str, error_type: str, message: str) -> Record:
    """What stands for a source that could not be read."""
    return {"schema": SCHEMA, "source": source, "error": {"type": error_type, "message": message}}


def notice_record(notice: Notice, *, spans: bool = False) -> Record:
    """A notice as the contract has it; with ``spans`` also where each value stands."""
    record: Record = notice.model_dump(mode="json")
    if spans:
        record["spans"] = [{"loc": list(loc), **_value_place(span)} for loc, span in notice.spans.items()]
    return record


def diagnostic_record(found: Diagnostic, language: Language) -> Record:
    """A finding as the contract has it; its place is null where it is not known."""
    span = found.span
    record: Record = {
        "code": found.code,
        "name": found.name,
        "severity": found.severity,
        "message": found.message_in(language),
        "loc": list(found.loc),
        "notice": found.notice,
        **(dict.fromkeys(_PLACE) if span is None else _place_record(span)),
    }
    if found.also:
        record["also"] = [_place_record(span) for span in found.also]
    if found.uncertain:
        record["uncertain"] = True
    if found.law is not None:
        record["law"] = law_record(found.law, language)
    if found.edits:
        record["edits"] = [{"start": edit.start, "end": edit.end, "text": edit.text} for edit in found.edits]
    return record


def law_record(law: Requirement, language: Language) -> Record:
    """The provision that a finding rests on, with what says how sure it is and when it holds."""
    hedge = law.hedge if language == "zh" else law.hedge_en
    return {
        "slug": law.slug,
        "citation": law.citation,
        "law": law.law,
        "article": law.article,
        "version": law.version,
        "status": law.status,
        "hedge": hedge.strip(" ()（）") or None,
        "valid_from": law.valid_from.isoformat(),
        "valid_until": None if law.valid_until is None else law.valid_until.isoformat(),
        "source": law.source,
    }


def rules_record(outcome: Outcome) -> Record:
    """Which rules were run: nothing found is not the same as not looked for."""
    return {"ran": list(outcome.ran), "not_run": list(outcome.not_run)}


def to_line(record: Record) -> str:
    """``record`` on one line, as JSON Lines have it; also for readers to whom Unicode has other line ends."""
    line = json.dumps(record, ensure_ascii=False, separators=(",", ":"))
    for line_end in "\x85\u2028\u2029":
        line = line.replace(line_end, f"\\u{ord(line_end):04x}")
    return line + "\n"


def to_text(value: Record | list[Record]) -> str:
    """A record, or the list of several, to be read by people too."""
    return json.dumps(value, ensure_ascii=False, indent=2) + "\n"


def _place_record(span: Span) -> Record:
    """Where a finding stands, as editors count."""
    return {key: getattr(span, key) for key in _PLACE}


def _value_place(span: Span) -> Record:
    """Where a value stands: as editors count, and in the text of the document."""
    record: Record = {"start": span.start, "end": span.end, **_place_record(span)}
    if span.origin is None:
        del record["origin"]
    if span.parts:
        record["parts"] = [list(part) for part in span.parts]
    return record
