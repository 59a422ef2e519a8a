"""JUnit XML, which build servers show: one suite a source, one case a finding."""

from __future__ import annotations

import re
from collections.abc import Iterable
from xml.sax.saxutils import escape, quoteattr

from notices.diagnostic import Diagnostic, Language
from notices.report.checked import Checked, place_of, wording_of
from notices.report.findings import Unread

_NO_XML = re.compile("[^\t\n\r\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
"""What XML 1.0 has no place for, not even escaped."""


def junit(done: Iterable[Checked | Unread], language: Language) -> str:
    """The findings of a run as JUnit XML; ends with a line feed.

    Errors and warnings are failures, hints are cases that passed with their text in ``system-out``; a source that could
    not be read is an error.  A source in which nothing was found is a suite with one case that passed.
    """
    suites = [_unread(one) if isinstance(one, Unread) else _suite(one, language) for one in done]
    return "\n".join(('<?xml version="1.0" encoding="UTF-8"?>', "<testsuites>", *suites, "</testsuites>", ""))


def _suite(checked: Checked, language: Language) -> str:
    failures = sum(found.severity != "info" for found in checked.diagnostics)
    cases = [_case(checked, found, language) for found in checked.diagnostics]
    if not cases:
        cases = [f'    <testcase name="notices" classname={_attribute(checked.source)}/>']
    return "\n".join((_head(checked.source, len(cases), failures, 0), *cases, "  </testsuite>"))


def _case(checked: Checked, found: Diagnostic, language: Language) -> str:
    text = f"{place_of(checked, found)}: {wording_of(found, language)}"
    named = f"    <testcase name={_attribute(f'{found.code} {found.name}')} classname={_attribute(checked.source)}>"
    if found.severity == "info":
        told = f"      <system-out>{_text(text)}</system-out>"
    else:
        message = _attribute(found.message_in(language))
        told = f"      <failure message={message} type={_attribute(found.severity)}>{_text(text)}</failure>"
    return f"{named}\n{told}\n    </testcase>"


def _unread(unread: Unread) -> str:
    return "\n".join(
        (
            _head(unread.source, 1, 0, 1),
            f'    <testcase name="notices" classname={_attribute(unread.source)}>',
            f"      <error message={_attribute(unread.message)} type={_attribute(unread.type)}/>",
            "    </testcase>",
            "  </testsuite>",
        )
    )


def _head(source: str, tests: int, failures: int, errors: int) -> str:
    return f'  <testsuite name={_attribute(source)} tests="{tests}" failures="{failures}" errors="{errors}">'


def _attribute(text: str) -> str:
    return quoteattr(_NO_XML.sub("\N{REPLACEMENT CHARACTER}", text))


def _text(text: str) -> str:
    return escape(_NO_XML.sub("\N{REPLACEMENT CHARACTER}", text))
