"""Paragraphs as if they had no line breaks."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from notices.parsing.unwrapped import Unwrapped

CASES = [
    ("在职研\n  究生学历", "在职研究生学历"),
    ("1998 \n年3月", "1998年3月"),
    ("男，\n汉族", "男，\n汉族"),
    ("张远 男", "张远 男"),
    ("张远\n男,汉族", "张远\n男,汉族"),
    ("", ""),
]


@pytest.mark.parametrize(("text", "wanted"), CASES)
def test_breaks_within_words_are_out(text: str, wanted: str) -> None:
    read = Unwrapped(text, 0, len(text))
    assert read.text[read.start : read.end] == wanted


def test_a_run_of_a_longer_text() -> None:
    text = "前文\n在职研\n究生\n后文"
    read = Unwrapped(text, 3, 9)
    assert read.text[read.start : read.end] == "在职研究生"
    assert read.piece(read.start, read.end) == (3, 9)
    assert read.piece(read.start + 3, read.start + 5) == (7, 9)


@given(st.text(alphabet="甲1 \n，", max_size=30), st.data())
def test_every_run_leads_back_to_its_characters(text: str, data: st.DataObject) -> None:
    start = data.draw(st.integers(0, len(text)))
    end = data.draw(st.integers(start, len(text)))
    read = Unwrapped(text, start, end)
    for at in range(read.start, read.end):
        place = read.piece(at, at + 1)
        assert text[slice(*place)] == read.text[at]
        assert start <= place[0] < place[1] <= end
