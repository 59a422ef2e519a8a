"""What holds for any text whatever: no exception, true places, nothing lost, nothing twice, the same each time."""

from __future__ import annotations

from hypothesis import event, given, settings
from hypothesis import strategies as st

import notices
from notices import Document, Page
from tests.support import material
from tests.support.made_html import pages_of_sites, spoiled_pages

TEXTS = st.one_of(
    material.any_text.map(lambda text: ("characters", text)),
    material.spoiled().map(lambda text: ("after accidents", text)),
    material.spoiled().map(lambda text: ("after accidents", text)),
    material.notices().map(lambda written: ("notice", written.text)),
    material.pages().map(lambda page: ("page", page.text)),
    pages_of_sites().map(lambda written: ("HTML", written.text)),
    spoiled_pages().map(lambda text: ("HTML after accidents", text)),
)


def read(labelled: tuple[str, str]) -> Page:
    share, text = labelled
    event(share)
    page = notices.parse_page(text)
    event(f"{min(len(page.notices), 3)} notices")
    return page


@settings(max_examples=400)
@given(TEXTS)
def test_every_visible_character_is_told_exactly_once(labelled: tuple[str, str]) -> None:
    page = read(labelled)
    text = page.document.text
    told = [0] * len(text)
    for passage in page.passages:
        for at in range(passage.start, passage.end):
            told[at] += 1
    for notice in page.notices:
        held: set[int] = set()
        for loc, span in notice.spans.items():
            if loc:
                held.update(at for start, end in span.pieces for at in range(start, end))
        for passage in notice.text:
            lines = range(passage.start, passage.end)
            assert not held.intersection(lines), "running text is what no value holds"
            held.update(lines)
        for at in held:
            told[at] += 1
    visible = [at for at, letter in enumerate(text) if not letter.isspace()]
    assert [(at, text[at], told[at]) for at in visible if told[at] != 1] == []


@settings(max_examples=300)
@given(TEXTS)
def test_every_place_is_the_wording(labelled: tuple[str, str]) -> None:
    page = read(labelled)
    document = page.document
    for passage in page.passages:
        assert document.text[passage.start : passage.end] == passage.text
    for notice in page.notices:
        for passage in notice.text:
            assert document.text[passage.start : passage.end] == passage.text
        for loc, span in notice.spans.items():
            wording = span.slice(document.text)
            assert wording.strip() == wording or not loc or loc[0] == "tables", (loc, wording)
            _assert_wording(notice, loc, wording)
            assert document.source_map.place(span.start) == (span.line, span.column)


def _assert_wording(notice: notices.Notice, loc: tuple[str | int, ...], wording: str) -> None:
    """The value at ``loc``, where it is text, is the wording but for blanks and what tells headers apart."""
    value: object = notice
    for key in loc:
        value = getattr(value, key) if isinstance(key, str) and hasattr(value, key) else value[key]  # type: ignore[index]
    if isinstance(value, str) and loc[-1] not in ("type", "value", "unit", "name"):
        said = _plain(value)
        if "columns" in loc:  # headers are joined over levels by a stroke, and repeated ones are numbered
            said, wording = said.replace("/", ""), wording.replace("/", "")
            assert _plain(wording) in (said, said.rpartition("#")[0]), (loc, value, wording)
        else:
            assert said == _plain(wording), (loc, value, wording)


def _plain(text: str) -> str:
    return "".join(text.split())


@settings(max_examples=150)
@given(TEXTS)
def test_the_same_text_gives_the_same_page(labelled: tuple[str, str]) -> None:
    first, second = read(labelled), read(labelled)
    assert first.notices == second.notices
    assert first.passages == second.passages
    assert [str(found) for found in first.diagnostics] == [str(found) for found in second.diagnostics]
    assert isinstance(first.document, Document)


@settings(max_examples=150)
@given(TEXTS)
def test_json_gives_the_notice_back(labelled: tuple[str, str]) -> None:
    for notice in read(labelled).notices:
        again = notices.loads(notices.dumps(notice))
        assert again == notice
        assert hash(again) == hash(notice)
        assert notices.dumps(again) == notices.dumps(notice)
