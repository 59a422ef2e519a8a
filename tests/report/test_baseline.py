"""Findings that are known are not reported again."""

from __future__ import annotations

import json
import pickle
from pathlib import Path

import pytest

from notices.diagnostic import Diagnostic
from notices.report.baseline import BaselineError, baseline_text, read_baseline
from notices.report.checked import Checked


def checked(source: str, *prints: str) -> Checked:
    found = [Diagnostic("S103", "missing-issuer", "warning", {"zh": f"问题{one}", "en": one}) for one in prints]
    return Checked(source, found, fingerprints=prints)


def test_what_is_written_is_known(tmp_path: Path) -> None:
    path = tmp_path / "known.json"
    here, below = str(tmp_path / "a.md"), str(tmp_path / "x" / "b.md")
    path.write_text(baseline_text(path, [checked(below, "3"), checked(here, "1", "2"), checked("c")]), encoding="utf-8")
    record = json.loads(path.read_text(encoding="utf-8"))
    assert list(record["findings"]) == ["a.md", "x/b.md"]
    assert record["findings"]["x/b.md"] == [
        {"fingerprint": "3", "code": "S103", "name": "missing-issuer", "message": "问题3"}
    ]
    baseline = read_baseline(path)
    left = baseline.without_known(checked(here, "1", "9"))
    assert (left.fingerprints, [found.message for found in left.diagnostics]) == (("9",), ["问题9"])
    assert (baseline.number_met, baseline.gone({"S103"})) == (1, 1)
    assert baseline.without_known(checked(below, "3")).diagnostics == ()
    assert (baseline.number_met, baseline.gone({"S103"})) == (2, 1)


def test_what_is_no_longer_there_is_taken_out(tmp_path: Path) -> None:
    path = tmp_path / "known.json"
    sources = [str(tmp_path / name) for name in ("a.md", "b.md", "c.md")]
    path.write_text(baseline_text(path, [checked(source, "1", "2") for source in sources]), encoding="utf-8")
    baseline = read_baseline(path)
    baseline.without_known(checked(sources[0], "2", "3"))
    baseline.without_known(checked(sources[1]))
    assert (baseline.gone(["D101"]), baseline.gone(["D101", "S103"])) == (0, 3)
    left = json.loads(baseline.without_gone(["S103"]))["findings"]
    assert {source: [entry["fingerprint"] for entry in listed] for source, listed in left.items()} == {
        "a.md": ["2"],
        "c.md": ["1", "2"],
    }
    assert baseline.without_gone([]) == path.read_text(encoding="utf-8")


def test_each_finding_stands_in_a_line_of_its_own() -> None:
    text = baseline_text("known.json", [checked("a.md", "1", "2")])
    assert text.count("\n") == 9
    assert (
        baseline_text("known.json", [checked("a.md")]) == '{\n  "schema": "notices-baseline/1",\n  "findings": {}\n}\n'
    )


def test_standard_input_keeps_its_name() -> None:
    assert list(json.loads(baseline_text("x/known.json", [checked("-", "1")]))["findings"]) == ["-"]


@pytest.mark.parametrize("text", ["", "[]", "{}", '{"schema": "x", "findings": {}}',
                                  '{"schema": "notices-baseline/1", "findings": {"a": [1]}}',
                                  '{"schema": "notices-baseline/1", "findings": {"a": [{"fingerprint": "1", "code": 1}]}}',
                                  '{"schema": "notices-baseline/1", "findings": {"a": [{"fingerprint": "1"}]}}',
                                  '{"schema": "notices-baseline/1", "findings": []}', "\xff"])  # fmt: skip
def test_mistakes_are_told(text: str, tmp_path: Path) -> None:
    path = tmp_path / "known.json"
    path.write_text(text, encoding="latin-1")
    with pytest.raises(BaselineError, match="no notices-baseline/1") as caught:
        read_baseline(path)
    assert pickle.loads(pickle.dumps(caught.value)).reason == caught.value.reason
