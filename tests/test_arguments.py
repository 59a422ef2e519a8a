"""Wrong arguments are told at once, and how to mend them."""

from __future__ import annotations

import io
from datetime import date, datetime
from pathlib import Path
from typing import Any

import pytest

from notices.arguments import day_of, document_of, kinds_like, known_kind, known_words, text_of
from notices.document import Document
from notices.models.vocabulary import Vocabulary

DOCUMENT = Document("公示", ())


def test_documents_and_texts() -> None:
    assert document_of(DOCUMENT) is DOCUMENT
    assert document_of("公示\n").text == "公示\n"


@pytest.mark.parametrize("source", [b"x", bytearray(b"x"), Path("a.md"), io.BytesIO(b"x"), io.StringIO("x")])
def test_files_are_to_be_read_first(source: Any) -> None:
    with pytest.raises(TypeError, match=r"notices\.read\(source\)"):
        document_of(source)


@pytest.mark.parametrize("source", [None, 3, ["公示"]])
def test_no_source(source: Any) -> None:
    with pytest.raises(TypeError, match="expected a text"):
        document_of(source)


@pytest.mark.parametrize(("text", "message"), [(b"x", "not bytes: decode it first"), (None, "not NoneType$")])
def test_no_text(text: Any, message: str) -> None:
    with pytest.raises(TypeError, match=message):
        text_of(text)


def test_kinds() -> None:
    assert (known_kind(None), known_kind("talent")) == (None, "talent")


UNKNOWN = [
    ("tallent", "did you mean talent"),
    ("公开招聘", "did you mean recruitment"),
    ("xyz", "there are recruitment"),
]


@pytest.mark.parametrize(("kind", "message"), UNKNOWN)
def test_unknown_kinds(kind: str, message: str) -> None:
    with pytest.raises(ValueError, match=message):
        known_kind(kind)


def test_a_kind_is_a_name() -> None:
    with pytest.raises(TypeError, match="not int"):
        known_kind(3)


def test_near_kinds() -> None:
    assert kinds_like("Talents") == ["talent"]
    assert kinds_like("xyz") == []


def test_vocabularies() -> None:
    house = Vocabulary(headers={"position": ["拟上岗岗位"]}, labels={"phone": ["小灵通"]})
    assert known_words(house) is house
    assert known_words(None) is None


STRANGE = [
    (Vocabulary(headers={"positon": ["岗位"]}), "headers for 'positon', which does not exist; did you mean position"),
    (Vocabulary(titles={"xyz": ["岗位"]}), "titles for 'xyz', which does not exist; there are recruitment, "),
]


@pytest.mark.parametrize(("vocabulary", "message"), STRANGE)
def test_words_for_what_does_not_exist(vocabulary: Vocabulary, message: str) -> None:
    with pytest.raises(ValueError, match=message):
        known_words(vocabulary)


def test_a_vocabulary_is_one() -> None:
    with pytest.raises(TypeError, match=r"a notices.Vocabulary, not dict"):
        known_words({"headers": {}})


def test_days() -> None:
    assert day_of(None) is None
    assert day_of(date(2024, 5, 6)) == date(2024, 5, 6)
    assert type(day_of(datetime(2024, 5, 6, 8))) is date  # noqa: DTZ001 - a notice has no time zone


@pytest.mark.parametrize(("published", "message"), [("2024-05-06", "date.fromisoformat"), (20240506, "not int$")])
def test_no_day(published: Any, message: str) -> None:
    with pytest.raises(TypeError, match=message):
        day_of(published)
