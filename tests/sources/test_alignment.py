"""Text of a page laid beside its markup again."""

from __future__ import annotations

from html import escape

import pytest
from hypothesis import given
from hypothesis import strategies as st

from notices.sources.alignment import aligned

CASES = {
    "as it stands": ("<p>公示", "公示", 3, [("公示", 3)]),
    "a named reference": ("a&nbsp;b", "a\xa0b", 0, [("a", 0), ("\xa0", 1), ("b", 7)]),
    "a reference without its semicolon": ("a &amp b", "a & b", 0, [("a ", 0), ("&", 2), (" b", 6)]),
    "a number": ("&#20844;&#x793a;", "公示", 0, [("公", 0), ("示", 8)]),
    "an ampersand that begins no reference": ("甲&乙 &amp;", "甲&乙 &", 0, [("甲&乙 &", 0)]),
    "an ampersand that begins no reference, and one": (
        "甲&乙&lt;",
        "甲&乙<",
        0,
        [("甲", 0), ("&", 1), ("乙", 2), ("<", 3)],
    ),
    "a stray end tag within": ("甲</b>乙", "甲乙", 0, [("甲", 0), ("乙", 5)]),
    "a comment within": ("甲<!-- x > y -->乙", "甲乙", 0, [("甲", 0), ("乙", 15)]),
    "a sign that opens no tag": ("甲 < 乙</i>丙", "甲 < 乙丙", 0, [("甲 ", 0), ("<", 2), (" 乙", 3), ("丙", 9)]),
    "line ends of Windows": ("甲\r\n乙", "甲\n乙", 0, [("甲", 0), ("\n", 1), ("乙", 3)]),
    "a lone carriage return": ("甲\r乙", "甲\n乙", 0, [("甲", 0), ("\n", 1), ("乙", 2)]),
    "a NUL that is dropped": ("甲\0乙", "甲乙", 0, [("甲", 0), ("乙", 2)]),
    "a NUL that is replaced": ("甲\0乙", "甲\ufffd乙", 0, [("甲", 0), ("\ufffd", 1), ("乙", 2)]),
    "text that the source does not have": ("甲乙", "甲丙丁", 0, [("甲", 0), ("丙丁", 1)]),
    "nothing": ("", "", 0, [("", 0)]),
}


@pytest.mark.parametrize(("source", "text", "at", "runs"), CASES.values(), ids=CASES)
def test_each_run_has_its_place(source: str, text: str, at: int, runs: list[tuple[str, int]]) -> None:
    assert list(aligned(text, source, at)) == runs


@given(st.text(alphabet=st.characters(exclude_characters="\r\0", exclude_categories=["Cs"])))
def test_escaped_text_is_found_again(text: str) -> None:
    source = escape(text)
    for run, at in aligned(text, source, 0):
        if run not in "<>&\"'":
            assert source.startswith(run, at)
    assert "".join(run for run, _ in aligned(text, source, 0)) == text


@given(st.text(), st.text())
def test_whatever_the_source_the_text_is_whole(text: str, source: str) -> None:
    assert "".join(run for run, _ in aligned(text, source, 0)) == text
