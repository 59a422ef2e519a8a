"""JUnit XML is well-formed whatever the messages hold, and counts what it says."""

from __future__ import annotations

import xml.etree.ElementTree as ET
from typing import Any

from hypothesis import given
from hypothesis import strategies as st

from notices.diagnostic import Diagnostic
from notices.report.checked import Checked
from notices.report.findings import Unread
from notices.report.junit import junit
from notices.span import Span


def found(severity: Any, text: str = "早于开始日") -> Diagnostic:
    return Diagnostic("D101", "inverted-period", severity, {"zh": text, "en": text}, span=Span(0, 2, 3, 4, 3, 6))


def test_findings() -> None:
    done = [Checked("draft.md", (found("error"), found("warning"), found("info"))), Checked("good.md", ())]
    assert (
        junit([*done, Unread("b.png", "SourceError", "a picture")], "zh")
        == """\
<?xml version="1.0" encoding="UTF-8"?>
<testsuites>
  <testsuite name="draft.md" tests="3" failures="2" errors="0">
    <testcase name="D101 inverted-period" classname="draft.md">
      <failure message="早于开始日" type="error">draft.md:3:4: D101 inverted-period 早于开始日</failure>
    </testcase>
    <testcase name="D101 inverted-period" classname="draft.md">
      <failure message="早于开始日" type="warning">draft.md:3:4: D101 inverted-period 早于开始日</failure>
    </testcase>
    <testcase name="D101 inverted-period" classname="draft.md">
      <system-out>draft.md:3:4: D101 inverted-period 早于开始日</system-out>
    </testcase>
  </testsuite>
  <testsuite name="good.md" tests="1" failures="0" errors="0">
    <testcase name="notices" classname="good.md"/>
  </testsuite>
  <testsuite name="b.png" tests="1" failures="0" errors="1">
    <testcase name="notices" classname="b.png">
      <error message="a picture" type="SourceError"/>
    </testcase>
  </testsuite>
</testsuites>
"""
    )


@given(st.text(max_size=40), st.text(max_size=20), st.sampled_from(["error", "info"]))
def test_any_text_is_well_formed(message: str, source: str, severity: str) -> None:
    written = junit([Checked(source, (found(severity, message),)), Unread(source, "X", message)], "en")
    suites = ET.fromstring(written.encode("utf-8"))
    assert [suite.get("tests") for suite in suites] == ["1", "1"]
