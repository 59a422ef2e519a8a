"""``notices schema``: every record that is printed fits it."""

from __future__ import annotations

import json
from collections.abc import Callable

import pytest

from notices.cli import schema as command
from notices.diagnostic import SEVERITIES
from notices.models.kind import Kind
from notices.models.kinds import kinds
from tests.cli.conftest import Ran
from tests.support.json_schema import faults

Run = Callable[..., Ran]


def test_records_fit(run: Run) -> None:
    whole = json.loads(run("schema").out)
    sources = ["good.md", "inverted.md", "unsigned.md", "none.md", "empty.md", "broken.png"]
    printed = run("parse", "-f", "jsonl", "--spans", *sources).out.splitlines()
    assert len(printed) == len(sources)
    assert [faults(json.loads(line), whole) for line in printed] == [[]] * len(sources)


def test_what_does_not_fit_is_seen(run: Run) -> None:
    whole = json.loads(run("schema").out)
    record = json.loads(run("parse", "-f", "jsonl", "good.md").out)
    record["notices"][0] |= {"kind": "ghost", "issued": 3, "mood": "good"}
    assert len(faults(record, whole)) == 3


def test_notices_of_one_kind(run: Run) -> None:
    whole = json.loads(run("schema", "recruitment").out)
    notice = json.loads(run("parse", "-f", "jsonl", "good.md").out)["notices"][0]
    assert faults(notice, whole) == []
    assert whole["properties"]["kind"]["const"] == "recruitment"
    assert whole["properties"]["entries"]["items"]["title"] == "Candidate"


def test_kinds_without_entries(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(command, "kinds", lambda: {**kinds(), "court": Kind("court", zh="法院公告")})
    assert command.notice_schema("court")["properties"]["entries"]["items"] is False


def test_keys_of_a_newer_version_are_let_through(run: Run) -> None:
    assert '"additionalProperties": false' not in run("schema").out


SOURCES = ["good.md", "inverted.md", "unsigned.md", "none.md", "empty.md", "broken.png"]


@pytest.mark.parametrize("chosen", [[], ["--select", "D", "--lang", "zh"], ["--today", "2024-05-01"]])
def test_findings_fit(run: Run, chosen: list[str]) -> None:
    report = json.loads(run("check", "-f", "json", *chosen, *SOURCES).out)
    assert faults(report, json.loads(run("schema", "findings").out)) == []
    assert [one["source"] for one in report["sources"]] == SOURCES
    assert {found["source"] for found in report["diagnostics"]} >= {"inverted.md"}


def test_findings_that_do_not_fit_are_seen(run: Run) -> None:
    report = json.loads(run("check", "-f", "json", "inverted.md").out)
    del report["rules"]["ran"]
    report["diagnostics"][0] |= {"severity": "fatal", "line": 0}
    assert len(faults(report, json.loads(run("schema", "findings").out))) == 3


def test_the_severities_are_those_of_the_rules(run: Run) -> None:
    schema = json.loads(run("schema", "findings").out)
    assert tuple(schema["$defs"]["Diagnostic"]["properties"]["severity"]["enum"]) == SEVERITIES


def test_settings(run: Run) -> None:
    schema = json.loads(run("schema", "settings").out)
    assert faults({"select": ["D"]}, schema) == []
    assert len(faults({"selekt": ["D"]}, schema)) == 1


def test_unknown_kinds(run: Run) -> None:
    assert run("schema", "tallent").status == 2
