"""What holds of texts holds of pages: the same notice, whatever the markup, with places in the file itself."""

from __future__ import annotations

from hypothesis import event, given, settings
from hypothesis import strategies as st

import notices
from notices.parsing.screen import may_hold_notice
from notices.sources.html import read_text
from tests.support import material
from tests.support.as_written import assert_read
from tests.support.made_html import pages_of_sites, spoiled_pages


@settings(max_examples=200)
@given(pages_of_sites())
def test_a_page_says_what_its_notice_says(written: material.Written) -> None:
    page = notices.parse_page(written.text)
    assert len(page.notices) == 1
    assert_read(written, page.notices[0])


@settings(max_examples=100)
@given(pages_of_sites())
def test_places_are_those_of_the_file(written: material.Written) -> None:
    notice = notices.parse(written.text)
    lines = written.text.split("\n")
    span = notice.spans["title",]
    assert lines[span.line - 1][span.column - 1 : span.end_column - 1] == written.title
    for index, name in enumerate(written.names):
        span = notice.spans["entries", index, "name"]
        assert lines[span.line - 1][span.column - 1 :].startswith(name[0])


@settings(max_examples=150)
@given(st.one_of(pages_of_sites().map(lambda written: written.text), spoiled_pages()))
def test_screening_loses_no_notice(source: str) -> None:
    whole, screened = read_text(source), read_text(source, screen=may_hold_notice)
    event(f"dismissed: {screened.is_dismissed}")
    assert notices.parse_page(screened).notices == notices.parse_page(whole).notices
