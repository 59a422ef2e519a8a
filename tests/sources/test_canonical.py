"""The canonical text of a source, and the way back from each of its characters."""

from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from notices.sources.canonical import canonical

CASES = {
    "nothing to change": ("公示\n\t期 \n", "公示\n\t期 \n"),
    "line ends of Windows": ("公示\r\n期", "公示\n期"),
    "line ends of old Macs": ("公示\r期", "公示\n期"),
    "mixed line ends": ("a\r\n\nb\r\rc\n\r", "a\n\nb\n\nc\n\n"),
    "breaks on the page": ("a\u2028b\u2029c\x85d\x0ce\x0bf", "a\nb\nc\nd\ne\nf"),
    "characters without width": ("2\u200b0\u200c2\u200d0\u2060年\u00ad6\ufeff月", "2020年6月"),
    "controls of direction": ("\u202a公示\u202c\u200e\u200f\u2066期\u2069", "公示期"),
    "a byte order mark": ("\ufeff公示", "公示"),
    "nothing but what goes": ("\u200b\u200b", ""),
    "half a surrogate pair": ("公\ud83d示\udc00", "公\ufffd示\ufffd"),
    "astral characters": ("𠮷野\r\n👍", "𠮷野\n👍"),
    "variation selectors of a name": ("葛\U000e0100城", "葛\U000e0100城"),
    "other controls": ("公\x00示", "公\x00示"),
    "nothing": ("", ""),
}


@pytest.mark.parametrize(("source", "text"), CASES.values(), ids=CASES)
def test_text(source: str, text: str) -> None:
    assert canonical(source)[0] == text


PLACES = {
    "under CR LF": ("公示\r\n期2", "2", (2, 2)),
    "under CR": ("公示\r期2", "2", (2, 2)),
    "under LF": ("公示\n期2", "2", (2, 2)),
    "a tab is one column": ("\t公\t2", "2", (1, 4)),
    "an astral character is one column": ("𠮷2", "2", (1, 2)),
    "a character without width is one column": ("公\u200b\u200b2", "2", (1, 4)),
    "after one on the line before": ("公\u200b示\r\n期2", "2", (2, 2)),
    "after one in front of the line": ("公\r\n\u200b期2", "2", (2, 3)),
    "after one behind the line end": ("公\u200b\r\n\u200b2", "2", (2, 2)),
    "a byte order mark is no column": ("\ufeff公2", "2", (1, 2)),
    "a break on the page ends no line of the file": ("公\u20282", "2", (1, 3)),
    "empty lines count": ("\r\n\r\n2", "2", (3, 1)),
}


@pytest.mark.parametrize(("source", "found", "place"), PLACES.values(), ids=PLACES)
def test_place(source: str, found: str, place: tuple[int, int]) -> None:
    text, source_map = canonical(source)
    assert source_map.place(text.index(found)) == place


def test_a_text_that_stays_as_it_is_needs_one_run() -> None:
    text, source_map = canonical("公示\n期\n")
    assert (list(source_map.texts), list(source_map.sources), list(source_map.lines)) == ([0], [0], [0, 3, 5])
    assert text is canonical(text)[0]


sources = st.text(st.sampled_from("公示2𠮷\t \r\n\u200b\ufeff\u2028\x85\ud800"))


@given(sources)
def test_each_character_leads_back_to_itself(source: str) -> None:
    text, source_map = canonical(source)
    decoded = source.removeprefix("\ufeff")
    for offset, char in enumerate(text):
        original = decoded[source_map.source_offset(offset)]
        assert char == original or (char == "\n" and original in "\r\u2028\x85") or (char == "\ufffd")


@given(sources)
def test_each_character_leads_back_to_the_line_that_an_editor_shows(source: str) -> None:
    text, source_map = canonical(source)
    lines = re.split("\r\n|\r|\n", source.removeprefix("\ufeff"))
    for offset, char in enumerate(text):
        line, column = source_map.place(offset)
        assert lines[line - 1][column - 1 : column] == char or char in "\n\ufffd"


@given(sources)
def test_nothing_else_is_lost(source: str) -> None:
    kept = re.sub("[\u200b\ufeff]", "", source.replace("\r\n", "\n"))
    assert len(canonical(source)[0]) == len(kept)


@given(st.text(st.characters(exclude_categories=["C", "Zl", "Zp"])))
def test_plain_text_stays_as_it_is(source: str) -> None:
    assert canonical(source)[0] == source


@given(sources)
def test_a_canonical_text_is_its_own(source: str) -> None:
    text, _ = canonical(source)
    assert canonical(text)[0] == text
