"""Spans, the map back to the source, and the mapping from values to their places."""

from __future__ import annotations

import copy
import pickle
from array import array
from collections.abc import Iterator

import pytest
from hypothesis import given
from hypothesis import strategies as st

from notices.span import NO_SPANS, Loc, Piece, SourceMap, Span, Spans

# "ab\ncd" of a source "a\u200bb\r\ncd": one character gone, and a line end made one character.
MAP = SourceMap(array("q", [0, 1, 3]), array("q", [0, 2, 5]), array("q", [0, 5]))

PLACES = {
    "the first character": (0, (1, 1)),
    "after a character that is gone": (1, (1, 3)),
    "the line end itself": (2, (1, 4)),
    "the first of the next line": (3, (2, 1)),
    "the last character": (4, (2, 2)),
    "the end of the text": (5, (2, 3)),
}


@pytest.mark.parametrize(("offset", "place"), PLACES.values(), ids=PLACES)
def test_place(offset: int, place: tuple[int, int]) -> None:
    assert MAP.place(offset) == place


def test_a_map_of_nothing_counts_columns() -> None:
    assert SourceMap().place(7) == (1, 8)


ORIGINS = SourceMap(origins=((2, "Sheet1!A1"), (5, "Sheet1!B1")))


@pytest.mark.parametrize(("offset", "origin"), [(0, None), (2, "Sheet1!A1"), (4, "Sheet1!A1"), (5, "Sheet1!B1")])
def test_origin(offset: int, origin: str | None) -> None:
    assert ORIGINS.origin(offset) == origin


def test_a_span_says_where_a_value_begins_and_ends() -> None:
    assert MAP.span(((1, 4),)) == Span(1, 4, 1, 3, 2, 2)


def test_the_end_column_is_that_after_the_last_character_and_not_after_what_is_gone() -> None:
    assert MAP.span(((0, 1),)) == Span(0, 1, 1, 1, 1, 2)


def test_a_span_of_nothing_begins_where_it_ends() -> None:
    assert MAP.span(((3, 3),)) == Span(3, 3, 2, 1, 2, 1)


def test_a_span_of_several_runs_keeps_them() -> None:
    span = MAP.span(((0, 2), (3, 5)))
    assert span == Span(0, 5, 1, 1, 2, 3, parts=((0, 2), (3, 5)))
    assert span.pieces == ((0, 2), (3, 5))
    assert span.slice("ab\ncd") == "abcd"


def test_a_span_of_one_run_has_no_parts_and_is_one_piece() -> None:
    span = MAP.span(((0, 2),))
    assert (span.parts, span.pieces, span.slice("ab\ncd")) == ((), ((0, 2),), "ab")


def test_a_span_names_the_origin_of_its_beginning() -> None:
    assert ORIGINS.span(((2, 6),)).origin == "Sheet1!A1"


class TestSpans:
    """The mapping from the loc of a value to its place."""

    OWN: dict[Loc, tuple[Piece, ...]] = {("title",): ((0, 2),), ("period", "start"): ((3, 5),)}  # noqa: RUF012

    @staticmethod
    def rows(loc: Loc) -> tuple[Piece, ...] | None:
        return ((4, 5),) if loc == ("entries", 0, "name") else None

    @staticmethod
    def row_locs() -> Iterator[Loc]:
        yield ("entries", 0, "name")

    @pytest.fixture
    def spans(self) -> Spans:
        return Spans(MAP, self.OWN, [(self.rows, self.row_locs)])

    def test_gives_places_when_asked(self, spans: Spans) -> None:
        assert spans["title",] == Span(0, 2, 1, 1, 1, 4)
        assert spans["entries", 0, "name"] == Span(4, 5, 2, 2, 2, 3)

    def test_gives_pieces_without_looking_up_lines(self, spans: Spans) -> None:
        assert spans.pieces(("period", "start")) == ((3, 5),)
        assert spans.pieces(("entries", 1, "name")) is None

    def test_has_no_place_for_what_is_not_stated(self, spans: Spans) -> None:
        with pytest.raises(KeyError, match="issued"):
            spans["issued",]
        assert ("issued",) not in spans
        assert spans.get(("issued",)) is None

    def test_lists_what_it_holds(self, spans: Spans) -> None:
        assert list(spans) == [*self.OWN, ("entries", 0, "name")]
        assert len(spans) == 3
        assert repr(spans) == "<Spans of 3 values>"

    def test_is_the_same_after_a_pickle(self, spans: Spans) -> None:
        again = pickle.loads(pickle.dumps(spans))
        assert dict(again) == dict(spans)
        assert again == spans

    def test_is_its_own_copy(self, spans: Spans) -> None:
        assert copy.copy(spans) is spans
        assert copy.deepcopy(spans) is spans

    def test_without_a_document_holds_nothing(self) -> None:
        assert dict(NO_SPANS) == {}


@given(st.text(alphabet="公示\n"), st.data())
def test_a_place_leads_back_to_its_line_and_column(text: str, data: st.DataObject) -> None:
    ends = [index + 1 for index, char in enumerate(text) if char == "\n"]
    source_map = SourceMap(lines=array("q", [0, *ends]))
    offset = data.draw(st.integers(0, len(text)))
    line, column = source_map.place(offset)
    before = text[:offset].split("\n")
    assert (line, column) == (len(before), len(before[-1]) + 1)
