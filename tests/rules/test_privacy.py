"""What the rules of privacy must not alarm about, one notice after another."""

from __future__ import annotations

import tomllib
from datetime import date
from pathlib import Path

import pytest

import notices
from notices.redaction import redact
from notices.rules import Standards, check_page

NOTICES = tomllib.loads(Path(__file__).with_name("hard_negatives.toml").read_text(encoding="utf-8"))["notice"]
SILENT = pytest.mark.parametrize(
    "text", [case["text"].strip() for case in NOTICES], ids=[case["why"] for case in NOTICES]
)


@SILENT
def test_nothing_private_is_found(text: str) -> None:
    page = notices.parse_page(text)
    assert page.notices
    outcome = check_page(page, select=["P"], standards=Standards(today=date(2026, 11, 1)))
    assert [str(found) for found in outcome.diagnostics] == []


@SILENT
def test_nothing_is_masked(text: str) -> None:
    assert redact(text).data.decode() == text
