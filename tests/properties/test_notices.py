"""What a notice states is what is read, in every form; and of a page, every notice and nothing else."""

from __future__ import annotations

from hypothesis import event, given, settings

import notices
from tests.support import material
from tests.support.as_written import assert_read


@settings(max_examples=300)
@given(material.notices())
def test_a_notice_is_read_as_it_was_written(written: material.Written) -> None:
    notice = notices.parse(written.text)
    assert_read(written, notice)
    assert "inverted-period" not in [found.name for found in notices.check(notice)]


@settings(max_examples=300)
@given(material.notices(inverted=True))
def test_an_inverted_window_is_always_found(written: material.Written) -> None:
    page = notices.parse_page(written.text)
    found = [finding for finding in page.diagnostics if finding.name == "inverted-period"]
    assert len(found) == 1, written.window
    assert found[0].span is not None
    assert found[0].span.slice(page.document.text) == written.window.text


@settings(max_examples=200)
@given(material.pages())
def test_every_notice_of_a_page_is_found_and_nothing_else(written: material.WrittenPage) -> None:
    event(f"{len(written.notices)} notices")
    page = notices.parse_page(written.text)
    assert [notice.title for notice in page.notices] == [notice.title for notice in written.notices]
    for notice, expected in zip(page.notices, written.notices, strict=True):
        assert_read(expected, notice)
