"""Markup is made in one place, and nothing gets into it unescaped."""

from __future__ import annotations

from html.parser import HTMLParser

import pytest
from hypothesis import given
from hypothesis import strategies as st

from notices.report.html_markup import NOTHING, Markup, element, joined, text


class Read(HTMLParser):
    """What a reader of HTML finds: the tags, their attributes, and the text."""

    def __init__(self, markup: str) -> None:
        super().__init__()
        self.tags: list[str] = []
        self.attributes: list[tuple[str, str | None]] = []
        self.text = ""
        self.feed(markup)
        self.close()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append(tag)
        self.attributes += attrs

    def handle_data(self, data: str) -> None:
        self.text += data


def test_attributes() -> None:
    assert element("a", text("1"), href="#f1", class_="ref", aria_label='"', hidden=None) == (
        '<a href="#f1" class="ref" aria-label="&quot;">1</a>'
    )
    assert element("details", open=True) == "<details open></details>"
    assert element("details", open=False) == "<details></details>"
    assert element("br") == "<br>"
    assert element("td", rowspan=2) == '<td rowspan="2"></td>'
    assert element("meta", http_equiv="x") == '<meta http-equiv="x">'
    assert joined([Markup("<b>"), NOTHING, Markup("</b>")]) == "<b></b>"


@pytest.mark.parametrize(
    "character", ["\0", "\x1b", "\x7f", "\x85", "\u202e", "\u2066", "\u200f", "\ud800", "\ufffe", "\r"]
)
def test_what_is_no_character_to_be_read(character: str) -> None:
    assert text(f"一{character}二") == "一\ufffd二"


@pytest.mark.parametrize("written", ["一\t二\n三", "张\u3000三", "\U00020bb7", "e\u0301", "👩‍🏫"])
def test_what_is_read_stands_as_it_is(written: str) -> None:
    assert text(written) == written


@given(st.text() | st.from_regex(r"[<>\"'&\]!-]{0,8}(script|img src=x onerror=)[<>\"'&\]!-]{0,8}"))
def test_any_text_is_text_and_no_markup(raw: str) -> None:
    read = Read(element("p", text(raw), title=raw))
    assert read.tags == ["p"]
    assert [name for name, _ in read.attributes] == ["title"]
    assert len(read.text) == len(raw)
    assert read.attributes[0][1] == read.text
