"""Phrases: the longest beginning that a grammar accepts, and where phrases stand in a text."""

from __future__ import annotations

from pathlib import Path
from typing import Any
from unittest.mock import patch

import pytest
from lark import Token, Transformer, v_args

from notices.parsing import grammar
from notices.parsing.phrase import Phrase

GRAMMAR = """
start: day
     | day _TO day
day: NUMBER "日"
_TO: /[-至]/
NUMBER: /[0-9]{1,2}/
%declare WORD
word: WORD
"""


@v_args(inline=True)
class _Days(Transformer[Token, Any]):
    def day(self, number: Token) -> int:
        return int(number)

    def start(self, *days: int) -> tuple[int, ...]:
        return days


@pytest.fixture
def days(tmp_path: Path) -> Phrase[tuple[int, ...]]:
    (tmp_path / "spoken.lark").write_text(GRAMMAR.replace("%declare WORD\nword: WORD\n", ""), encoding="utf-8")
    with patch.object(grammar, "folder", lambda: tmp_path):
        phrase: Phrase[tuple[int, ...]] = Phrase("spoken", _Days())
        assert phrase.match("1日") is not None  # constructed when it is first asked
    return phrase


MATCHED = {
    "a phrase": ("9日", (9,), 2),
    "the longest of two": ("9日至15日公示", (9, 15), 6),
    "what follows does not matter": ("9日，其余不论", (9,), 2),
    "a phrase that breaks off is read as far as it goes": ("9日至", (9,), 2),
    "blanks between the characters of a word": ("9 日", None, 0),
}


@pytest.mark.parametrize(("text", "value", "end"), MATCHED.values(), ids=MATCHED)
def test_match(days: Phrase[tuple[int, ...]], text: str, value: tuple[int, ...] | None, end: int) -> None:
    found = days.match(text)
    assert (found and found.value) == value
    assert (found.end if found else 0) == end


def test_fill_wants_all_of_the_text(days: Phrase[tuple[int, ...]]) -> None:
    assert days.fill("9日公示") is None
    filled = days.fill("9日至15日")
    assert filled is not None
    assert filled.value == (9, 15)


def test_find_gives_each_phrase_with_its_place(days: Phrase[tuple[int, ...]]) -> None:
    found = [(match.value, match.start, match.end) for match in days.find("自9日至15日，或20日起")]
    assert found == [((9, 15), 1, 7), ((20,), 9, 12)]
    assert list(days.find("没有日子")) == []


def test_a_part_of_a_text_is_read_alone(days: Phrase[tuple[int, ...]]) -> None:
    found = days.match("公示9日至15日", 2, 5)
    assert found is not None
    assert (found.value, found.start, found.end) == ((9,), 2, 4)
