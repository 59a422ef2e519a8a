"""SARIF: what stands in the log, and that it is what the standard and its tools accept."""

from __future__ import annotations

import json
import subprocess
from collections.abc import Callable
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Any

import jsonschema
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from notices import api
from notices.diagnostic import Diagnostic, Edit
from notices.report import sarif as module
from notices.report.checked import Checked
from notices.report.findings import Unread
from notices.report.fingerprint import fingerprints
from notices.report.sarif import sarif
from notices.rules import Standards, check_page, plan
from notices.span import Span
from tests.support import material

NODE = Path(__file__).with_name("node") / "node_modules"
SCHEMA = Path(__file__).with_name("data") / "sarif-2.1.0-rtm.5.json"
SHIPPED = NODE / "@microsoft/jest-sarif/lib/schemas" / SCHEMA.name
MULTITOOL = NODE / ".bin/sarif-multitool"
STANDARDS = Standards(today=date(2026, 11, 1))

TEXT = """青石县2023年拟录用公务员公示
现将拟录用人员予以公示。公示时间为2023年9月28日至10月9日。
联系电话：0571-8800123
青石县公务员局
"""


def checked(text: str = TEXT, source: str = "draft.md", **changes: Any) -> Checked:
    page = api.parse_page(text)
    found = check_page(page, select=["D", "C", "L"], standards=STANDARDS).diagnostics
    made = Checked(source, found, len(page.notices), page.document, page)
    made = replace(made, **changes)
    return replace(made, fingerprints=fingerprints(made.diagnostics, page.document))


def log_of(*done: Checked | Unread, language: Any = "en") -> Any:
    return json.loads(sarif(done, plan(["D", "C", "L"]), STANDARDS, language))


ODD = Diagnostic(
    "D101",
    "inverted-period",
    "error",
    {"zh": "一", "en": "one"},
    span=Span(0, 9, 1, 1, 2, 3, "表1!B2", ((0, 3), (6, 9))),
)
LOGS = {
    "one source": (checked(),),
    "nothing found": (checked("青石县公示\n"),),
    "nothing read": (),
    "a source that could not be read": (Unread("a b.png", "SourceError", "a picture"), checked()),
    "a value in pieces": (checked(diagnostics=(ODD,)),),
    "edits": (checked(diagnostics=(replace(ODD, edits=(Edit(0, 2, "一"), Edit(4, 4, "二"))),)),),
    "what cannot be told": (checked(diagnostics=(replace(ODD, uncertain=True, severity="info"),)),),
    "no place": (checked(diagnostics=(replace(ODD, span=None),)),),
    "odd names": tuple(checked(source=name) for name in ("公示 一.md", "C:\\a\\b.md", "/a/b.md", "../b.md", "-", "a:b?#.md")),
}  # fmt: skip


FITS = jsonschema.Draft4Validator(json.loads(SCHEMA.read_bytes()))


@pytest.mark.parametrize("language", ["zh", "en"])
@pytest.mark.parametrize("name", LOGS)
def test_the_schema_of_the_standard(name: str, language: str) -> None:
    FITS.validate(log_of(*LOGS[name], language=language))


@given(st.one_of(material.spoiled(), material.notices(inverted=True).map(lambda made: made.text)))
@settings(max_examples=20)
def test_any_page_fits_the_schema(text: str) -> None:
    page = api.parse_page(text)
    found = check_page(page).diagnostics
    done = Checked("a.md", found, len(page.notices), page.document, page, fingerprints(found, page.document))
    log = json.loads(sarif([done, Unread("b.png", "SourceError", text)], plan(), STANDARDS, "zh"))
    FITS.validate(log)
    prints = [result["partialFingerprints"]["noticesContent/v1"] for result in log["runs"][0]["results"]]
    assert len(set(prints)) == len(prints) == len(found)


def test_the_schema_is_the_one_that_is_shipped(needs: Callable[..., None]) -> None:
    needs(path=SHIPPED)
    assert SCHEMA.read_bytes() == SHIPPED.read_bytes()


@pytest.mark.parametrize("rules", ["Sarif", "Ghas"])
def test_the_validator_of_the_standard(rules: str, needs: Callable[..., None], tmp_path: Path) -> None:
    """It knows more than the schema (places that cannot be, names of rules, addresses), and what GitHub asks for."""
    needs(path=MULTITOOL)
    names = []
    for number, done in enumerate(LOGS.values()):
        names.append(f"{number}.sarif")
        (tmp_path / names[-1]).write_text(sarif(done, plan(["D", "C", "L"]), STANDARDS, "en"), encoding="utf-8")
    command = [str(MULTITOOL), "validate", *names, "--rule-kind", rules]
    ran = subprocess.run(command, cwd=tmp_path, capture_output=True, text=True, check=False)
    told = [line for line in ran.stdout.splitlines() if ": error " in line or ": warning " in line]
    assert ran.returncode == 0, ran.stderr
    assert told == []
    assert f"{len(names)} files scanned" in ran.stdout


def test_a_result() -> None:
    (run,) = log_of(checked())["runs"]
    first, second = run["results"]
    assert (first["ruleId"], first["level"], second["ruleId"], second["level"]) == ("L101", "error", "C101", "warning")
    assert [run["tool"]["driver"]["rules"][found["ruleIndex"]]["id"] for found in run["results"]] == ["L101", "C101"]
    assert first["locations"] == [
        {
            "physicalLocation": {
                "artifactLocation": {"uri": "draft.md", "uriBaseId": "SRCROOT"},
                "region": {"startLine": 2, "startColumn": 18, "endLine": 2, "endColumn": 34},
            }
        }
    ]
    assert first["message"]["text"].startswith("the window is only 4 working days (2023-09-28 to 2023-10-09)")
    assert first["properties"]["law"] == {
        "citation": "《公务员法》第三十二条", "slug": "civil-servant-hire-window", "status": "A",
    }  # fmt: skip
    assert set(first["partialFingerprints"]) == {"noticesContent/v1"}
    assert run["properties"]["today"] == "2026-11-01"
    assert run["properties"]["calendar"]["horizon"] >= "2026-12-31"


def test_what_cannot_be_told_is_for_review() -> None:
    (result,) = log_of(*LOGS["what cannot be told"])["runs"][0]["results"]
    assert (result["kind"], result["level"]) == ("review", "none")


def test_edits_and_pieces() -> None:
    (result,) = log_of(*LOGS["edits"])["runs"][0]["results"]
    (change,) = result["fixes"][0]["artifactChanges"]
    assert [one["insertedContent"]["text"] for one in change["replacements"]] == ["一", "二"]
    assert change["replacements"][0]["deletedRegion"] == {
        "startLine": 1,
        "startColumn": 1,
        "endLine": 1,
        "endColumn": 3,
    }
    assert [place["physicalLocation"]["region"]["startColumn"] for place in result["relatedLocations"]] == [1, 7]
    assert result["locations"][0]["logicalLocations"] == [{"name": "表1!B2"}]


ADDRESSES = [
    ("公示 一.md", "%E5%85%AC%E7%A4%BA%20%E4%B8%80.md", "SRCROOT"),
    ("a\\b.md", "a/b.md", "SRCROOT"),
    ("./a.md", "a.md", "SRCROOT"),
    ("C:\\a b.md", "file:///C:/a%20b.md", None),
    ("/a/b.md", "file:///a/b.md", None),
    ("\\\\server\\a b.md", "file://server/a%20b.md", None),
    ("\udce9.md", "%E9.md", "SRCROOT"),
    ("a:b?#%.md", "a%3Ab%3F%23%25.md", "SRCROOT"),
    ("-", "-", "SRCROOT"),
]


@pytest.mark.parametrize(("source", "uri", "base"), ADDRESSES)
def test_addresses(source: str, uri: str, base: str | None) -> None:
    place = log_of(checked(source=source))["runs"][0]["results"][0]["locations"][0]["physicalLocation"]
    assert place["artifactLocation"] == ({"uri": uri} if base is None else {"uri": uri, "uriBaseId": base})


def test_a_source_under_the_root_is_named_from_there(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    inside, beside = (
        log_of(checked(source=str(path)))["runs"][0]["results"][0]["locations"][0]["physicalLocation"][
            "artifactLocation"
        ]
        for path in (tmp_path / "a" / "b.md", f"{tmp_path}2/b.md")
    )
    assert inside == {"uri": "a/b.md", "uriBaseId": "SRCROOT"}
    assert set(beside) == {"uri"}


def test_what_is_not_mended_has_no_fixes() -> None:
    edited = replace(ODD, edits=(Edit(0, 2, "一"),))
    for source, is_mended in (("a.md", True), ("a.html", False), ("a.docx", False)):
        (result,) = log_of(checked(source=source, diagnostics=(edited,)))["runs"][0]["results"]
        assert ("fixes" in result) == is_mended
    (result,) = log_of(checked(document=None, diagnostics=(edited,)))["runs"][0]["results"]
    assert "fixes" not in result


def test_the_gravest_are_kept(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(module, "MAX_RESULTS", 2)
    severities = ("info", "warning", "info", "error")
    found = tuple(replace(ODD, severity=severity) for severity in severities)  # type: ignore[arg-type]
    (run,) = log_of(checked(diagnostics=found))["runs"]
    assert [result["level"] for result in run["results"]] == ["warning", "error"]
    (told,) = run["invocations"][0]["toolExecutionNotifications"]
    assert told["message"]["text"].startswith("2 findings of the lowest severity were left out")


def test_a_source_that_could_not_be_read() -> None:
    (run,) = log_of(*LOGS["a source that could not be read"])["runs"]
    (told,) = run["invocations"][0]["toolExecutionNotifications"]
    assert (told["level"], told["message"]["text"]) == ("error", "a picture")
    assert told["locations"][0]["physicalLocation"]["artifactLocation"]["uri"] == "a%20b.png"


def test_no_rule_has_too_many_tags() -> None:
    for rule in log_of()["runs"][0]["tool"]["driver"]["rules"]:
        assert 1 <= len(rule["properties"]["tags"]) <= 10
