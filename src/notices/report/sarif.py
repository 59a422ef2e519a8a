"""SARIF 2.1.0, which code hosts show beside the lines of a change: https://docs.oasis-open.org/sarif/sarif/v2.1.0/."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path
from typing import Any
from urllib.parse import quote

from notices.diagnostic import SEVERITIES, Diagnostic, Edit, Language, Severity
from notices.report.checked import Checked
from notices.report.findings import Unread
from notices.report.standards import standards_record
from notices.rules import Outcome, Rule, Standards, all_rules, page_of
from notices.span import Span
from notices.version import __version__

SCHEMA = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json"
HOME = "https://pypi.org/project/notices/"

MAX_RESULTS = 25_000
"""How many findings the main consumer (GitHub code scanning) takes of a run; the gravest are kept."""
MAX_RELATED = 1_000
"""How many places it takes of a finding."""

_LEVELS: dict[Severity, str] = {"error": "error", "warning": "warning", "info": "note"}
_SUBJECTS = {
    "S": "structure", "D": "dates", "C": "contacts", "R": "roster", "P": "privacy", "F": "form", "L": "law",
}  # fmt: skip
"""What the letters of the codes are about; a tag of each rule."""

_ROOT = "SRCROOT"
"""What names stand relative to: the folder in which the command ran."""

Record = dict[str, Any]


def sarif(done: Iterable[Checked | Unread], outcome: Outcome, standards: Standards, language: Language) -> str:
    """The findings of a run as one SARIF log with one run, in one line: consumers limit the size of what they take."""
    done = list(done)
    rules = [rule for rule in all_rules() if rule.code in outcome.ran]
    numbers = {rule.code: number for number, rule in enumerate(rules)}
    results = [
        (SEVERITIES.index(found.severity), _result(one, found, print_, numbers, language))
        for one in done
        if isinstance(one, Checked)
        for found, print_ in zip(one.diagnostics, one.fingerprints, strict=True)
    ]
    kept = _gravest(results, MAX_RESULTS)
    run: Record = {
        "tool": {
            "driver": {
                "name": "notices",
                "informationUri": HOME,
                "version": __version__,
                "semanticVersion": __version__,
                "language": "zh-CN" if language == "zh" else "en",
                "rules": [_rule(rule, language) for rule in rules],
            }
        },
        "columnKind": "unicodeCodePoints",
        "originalUriBaseIds": {_ROOT: {"description": {"text": "The folder in which the command ran."}}},
        "invocations": [_invocation(done, len(results) - len(kept))],
        "results": kept,
        "properties": standards_record(standards),
    }
    log = {"$schema": SCHEMA, "version": "2.1.0", "runs": [run]}
    return json.dumps(log, ensure_ascii=False, separators=(",", ":")) + "\n"


def _gravest(results: Sequence[tuple[int, Record]], limit: int) -> list[Record]:
    """At most ``limit`` of the results, the gravest, in the order in which they came."""
    if len(results) <= limit:
        return [result for _, result in results]
    ranked = sorted(range(len(results)), key=lambda number: -results[number][0])
    return [results[number][1] for number in sorted(ranked[:limit])]


def _rule(rule: Rule, language: Language) -> Record:
    page = page_of(rule, language)
    return {
        "id": rule.code,
        "name": "".join(word.capitalize() for word in rule.name.split("-")),
        "shortDescription": {"text": rule.summary(language)},
        "fullDescription": {"text": rule.summary(language)},
        "help": {"text": page, "markdown": f"```text\n{page}```\n"},
        "defaultConfiguration": {"level": _LEVELS[rule.severity]},
        "properties": {
            "name": rule.name,
            "since": rule.since,
            "tags": [_SUBJECTS.get(rule.code[0], "other"), *(["dynamic"] if rule.is_dynamic else [])],
        },
    }


def _result(
    checked: Checked, found: Diagnostic, fingerprint: str, numbers: dict[str, int], language: Language
) -> Record:
    place = _artifact(checked.source)
    result: Record = {
        "ruleId": found.code,
        "ruleIndex": numbers[found.code],
        "level": _LEVELS[found.severity],
        "message": {"text": found.message_in(language)},
        "locations": [_location(place, found)],
        "partialFingerprints": {"noticesContent/v1": fingerprint},
    }
    if found.uncertain:
        result |= {"kind": "review", "level": "none"}
    pieces = _pieces(checked, found)
    if pieces:
        result["relatedLocations"] = [
            {"id": number, "physicalLocation": {"artifactLocation": place, "region": region}}
            for number, region in enumerate(pieces[:MAX_RELATED], 1)
        ]
    fix = _fix(checked, found.edits, place)
    if fix is not None:
        result["fixes"] = [fix]
    properties: Record = {"loc": list(found.loc), "notice": found.notice}
    if found.law is not None:
        properties["law"] = {"citation": found.law.citation, "slug": found.law.slug, "status": found.law.status}
    result["properties"] = properties
    return result


def _location(place: Record, found: Diagnostic) -> Record:
    span = found.span
    region = {"startLine": 1} if span is None else _region_of(span)
    location: Record = {"physicalLocation": {"artifactLocation": place, "region": region}}
    if span is not None and span.origin is not None:
        location["logicalLocations"] = [{"name": span.origin}]
    return location


def _pieces(checked: Checked, found: Diagnostic) -> list[Record]:
    """The regions of a value that stands in several runs of the text, and of further values that the finding is about."""
    also = [_region_of(span) for span in found.also]
    if checked.document is None or found.span is None or len(found.span.pieces) == 1:
        return also
    return [_region(checked, start, end) for start, end in found.span.pieces] + also


def _fix(checked: Checked, edits: Sequence[Edit], place: Record) -> Record | None:
    """What ``--fix`` would do; None where it does nothing, does not mend such sources, or the text is not at hand."""
    if checked.document is None or not checked.can_be_mended or not edits:
        return None
    return {
        "description": {"text": "notices check --fix"},
        "artifactChanges": [
            {
                "artifactLocation": place,
                "replacements": [
                    {"deletedRegion": _region(checked, edit.start, edit.end), "insertedContent": {"text": edit.text}}
                    for edit in edits
                ],
            }
        ],
    }


def _region(checked: Checked, start: int, end: int) -> Record:
    assert checked.document is not None  # noqa: S101 - both callers have looked
    return _region_of(checked.document.span((start, end)))


def _region_of(span: Span) -> Record:
    return {
        "startLine": span.line,
        "startColumn": span.column,
        "endLine": span.end_line,
        "endColumn": span.end_column,
    }


def _artifact(source: str) -> Record:
    """Where a source lies: an address relative to the root, or one of its own for a path that leads elsewhere."""
    path = source.replace("\\", "/")
    if path.startswith("//"):  # a share of Windows
        return {"uri": f"file:{_quoted(path)}"}
    path = path.removeprefix(f"{Path.cwd().as_posix()}/")
    if path.startswith("/"):
        return {"uri": f"file://{_quoted(path)}"}
    if path[1:3] == ":/":  # a drive of Windows
        return {"uri": f"file:///{path[:2]}{_quoted(path[2:])}"}
    return {"uri": _quoted(path.removeprefix("./")), "uriBaseId": _ROOT}


def _quoted(path: str) -> str:
    """A path as it stands in addresses; bytes of a name that are no UTF-8 stay what they are."""
    return quote(path, errors="surrogateescape")


def _invocation(done: Iterable[Checked | Unread], left_out: int) -> Record:
    return {
        "executionSuccessful": True,
        "toolExecutionNotifications": list(_notifications(done, left_out)),
    }


def _notifications(done: Iterable[Checked | Unread], left_out: int) -> Iterator[Record]:
    """What the run has to say that is no finding: sources that were not read, findings that were left out."""
    for one in done:
        if isinstance(one, Unread):
            yield {
                "level": "error",
                "message": {"text": one.message},
                "locations": [{"physicalLocation": {"artifactLocation": _artifact(one.source)}}],
            }
    if left_out:
        text = f"{left_out} findings of the lowest severity were left out: a run holds {MAX_RESULTS} at most"
        yield {"level": "warning", "message": {"text": text}}
