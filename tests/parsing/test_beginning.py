from __future__ import annotations

import re

import pytest

from notices.parsing.beginning import beginning, starts

CASES = [
    ("公示", "[公]"),
    ("公示|予以", "[予公]"),
    ("[公予]示", "[予公]"),
    ("[0-9]年", "[0-9]"),
    (r"\s公示", r"[\s]"),
    (r"[-\s]公示", r"[\-\s]"),
    (r"\^公示", r"[\^]"),
    (r"\s{0,3}公示", r"[\s公]"),
    ("(?:公|予){2}示", "[予公]"),
    ("(?:公?|予)示", "[予公示]"),
    ("(?>公+?)示", "[公]"),
    ("公++示", "[公]"),
    ("^(?<!不)(?=公示)公", "[公]"),
    ("(公)示", "[公]"),
    ("", None),
    ("公?", None),
    ("[^公]示", None),
    (".示", None),
    (r"\w示", None),
    (r"[\d公]示", None),
    ("(?i:a)示", None),
    (r"(?i:\.a)示", r"[\.]"),
    ("(?s:公.)示", None),
    ("公|[^示]予", None),
]

TEXTS = ["", "公示", "不公示,公示", "予以公示\n予以公告 予\n以", "2020年 公公示", "示公\ud7ff\U0002000b公示"]


@pytest.mark.parametrize(("pattern", "letters"), CASES)
def test_the_characters_with_which_matches_begin(pattern: str, letters: str | None) -> None:
    assert beginning(pattern) == letters


@pytest.mark.parametrize("pattern", [pattern for pattern, _ in CASES])
@pytest.mark.parametrize("text", TEXTS)
def test_finds_where_matches_begin(pattern: str, text: str) -> None:
    found = {match.start() for match in starts(pattern).finditer(text)}
    assert {match.start() for match in re.finditer(pattern, text)} <= found
    assert all(re.compile(pattern).match(text, at) for at in found)


def test_the_groups_of_the_pattern_are_kept() -> None:
    found = starts("(?<!不)(?P<act>予以公[示告])|(?P<form>公示)").search("不予以公示,予以公告")
    assert found is not None
    assert (found.lastgroup, found.span("form")) == ("form", (3, 5))
    found = starts("(?<!不)(?P<act>予以公[示告])|(?P<form>公示)").search("予以公告")
    assert found is not None
    assert (found.lastgroup, found.span("act")) == ("act", (0, 4))
