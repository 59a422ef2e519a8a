"""The words of reports."""

from __future__ import annotations

from notices.diagnostic import SEVERITIES
from notices.report.overview import LABELS
from notices.report.words import _NOUNS, SEVERITY_WORDS


def test_both_languages_have_all_words() -> None:
    assert _NOUNS["zh"].keys() == _NOUNS["en"].keys()
    assert LABELS["zh"].keys() == LABELS["en"].keys()
    assert set(SEVERITY_WORDS["zh"]) == set(SEVERITY_WORDS["en"]) == set(SEVERITIES)
