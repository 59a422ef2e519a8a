"""The exceptions: one base, their messages, and pickles of them."""

from __future__ import annotations

import copy
import pickle

import pytest

from notices.diagnostic import Diagnostic
from notices.errors import InvalidNotice, MissingExtra, NoticeError, ParseError, SourceError, UnknownRule

FINDING = Diagnostic("D101", "inverted-period", "error", {"zh": "公示期倒置", "en": "inverted"})

CASES: dict[str, tuple[ValueError, str]] = {
    "a source with a name": (SourceError("damaged", source="a.md"), "a.md: damaged"),
    "a source without a name": (SourceError("damaged"), "damaged"),
    "a missing extra": (MissingExtra("pdf", source="a.pdf"), "a.pdf: this format needs: pip install 'notices[pdf]'"),
    "a text without a notice": (ParseError("no notice", line=3, column=5), "no notice (at line 3, column 5)"),
    "a notice that is wrong": (InvalidNotice([FINDING]), "D101 inverted-period 公示期倒置"),
    "a rule that nobody knows": (UnknownRule("D1O1", ["D101"]), "no rule is called 'D1O1'; did you mean D101?"),
    "a rule like no other": (UnknownRule("x"), "no rule is called 'x'"),
}


@pytest.mark.parametrize(("error", "message"), CASES.values(), ids=CASES)
def test_message(error: ValueError, message: str) -> None:
    assert str(error) == message


@pytest.mark.parametrize("error", [error for error, _ in CASES.values()], ids=CASES)
@pytest.mark.parametrize("again", [lambda e: pickle.loads(pickle.dumps(e)), copy.copy], ids=["pickle", "copy"])
def test_survives(error: ValueError, again: type) -> None:
    found = again(error)
    assert type(found) is type(error)
    assert str(found) == str(error)
    assert vars(found) == vars(error)


def test_every_exception_on_input_is_a_notice_error_and_a_value_error() -> None:
    assert all(issubclass(error, NoticeError) for error in (SourceError, MissingExtra, ParseError, InvalidNotice))
    assert issubclass(NoticeError, ValueError)


def test_a_source_error_says_what_is_wrong_without_the_name() -> None:
    error = SourceError("damaged", source="a.md")
    assert (error.source, error.reason) == ("a.md", "damaged")


def test_a_parse_error_says_what_was_expected() -> None:
    assert ParseError("no notice", expected="a title").expected == "a title"


def test_an_invalid_notice_carries_its_findings() -> None:
    assert InvalidNotice([FINDING]).diagnostics == (FINDING,)
