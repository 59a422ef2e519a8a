"""Diagnostics: values, their message and how they print."""

from __future__ import annotations

import pickle

from notices.diagnostic import SEVERITIES, Diagnostic
from notices.span import Span

FOUND = Diagnostic(
    "D101", "inverted-period", "error",
    {"zh": "公示期止于3日，早于开始日9日", "en": "the window ends before it begins"},
    loc=("period",), notice=0, span=Span(7, 20, 3, 5, 3, 18),
)  # fmt: skip


def test_severities_go_from_the_mildest_to_the_gravest() -> None:
    assert SEVERITIES == ("info", "warning", "error")


def test_the_message_is_chinese_unless_asked_otherwise() -> None:
    assert FOUND.message == FOUND.message_in("zh") == "公示期止于3日，早于开始日9日"
    assert FOUND.message_in("en") == "the window ends before it begins"


def test_it_prints_its_place_code_and_message() -> None:
    assert str(FOUND) == "3:5: D101 inverted-period 公示期止于3日，早于开始日9日"


def test_without_a_place_it_prints_none() -> None:
    assert (
        str(Diagnostic("S101", "missing-period", "warning", {"zh": "没有公示期"})) == "S101 missing-period 没有公示期"
    )


def test_findings_of_the_same_content_are_one_in_a_set() -> None:
    assert {FOUND, pickle.loads(pickle.dumps(FOUND))} == {FOUND}


def test_it_is_certain_unless_it_says_so() -> None:
    assert not FOUND.uncertain
