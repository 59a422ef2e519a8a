"""Pages without their tree."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from notices.sources.html import read_text
from notices.sources.stripped import read_stripped

LINES = {
    "blocks and what stands in lines": ("<p>公<b>示</b></p>名<br>单", ["公示", "名", "单"]),
    "blanks": ("<p> 公 \n 示 </p>", ["公示"]),
    "references": ("&#20844;&#31034;&lt;", ["公示<"]),
    "what is not shown": (
        "<script>a<p></script><!-- <p> --><STYLE>x</STYLE>公示<select><option>x</select>",
        ["公示"],
    ),
    "a script that is not closed": ("公示<script>a<p>b", ["公示"]),
    "a comment that is not closed": ("公示<!-- <p>b", ["公示"]),
    "a tag that is not closed": ("公示<p", ["公示"]),
    "an element that begins like a block": ("公<path>示</path><title-x>", ["公示"]),
    "declarations": ("<!DOCTYPE html>公<![if x]>示<?xml?>", ["公示"]),
}


@pytest.mark.parametrize(("source", "lines"), LINES.values(), ids=LINES)
def test_lines(source: str, lines: list[str]) -> None:
    assert read_stripped(source).text().split("\n")[:-1] == lines


def test_lines_have_their_places() -> None:
    flow = read_stripped("<p>甲&amp;<b>乙</b>\n<td>丙")
    assert flow.text() == "甲&乙\n丙\n"
    assert [(block.start, block.end) for block in flow.blocks] == [(0, 3), (4, 5)]


_MARKUP = st.sampled_from(
    ["<p>", "</p>", "<br>", "<table><tr><td>", "</table>", "<b>", "</b>", "<a href=x>", "</a>", "&nbsp;", " ", "公示", "2020年", "张三",
     "<script>x</script>", "\u200b", "<!-- x -->"]
)  # fmt: skip


@given(st.lists(_MARKUP, max_size=30).map("".join))
@settings(max_examples=200)
def test_the_words_are_those_of_the_page(source: str) -> None:
    """As long as its elements are well formed; a tree moves misplaced text before its table."""
    words = sorted("".join(read_text(source).text.split()))
    assert sorted("".join(read_stripped(source).text().split())) == words
