"""Grammar files: where they lie, and how they are loaded."""

from __future__ import annotations

import re
from pathlib import Path
from unittest.mock import patch

import pytest

from notices.parsing import grammar
from notices.parsing.grammar import build, folder, names, source, spaced, word_pattern


def test_the_grammars_are_where_the_folder_is() -> None:
    assert {path.stem for path in folder().glob("*.lark")} == set(names())
    assert names() == sorted(names())


@pytest.mark.parametrize("text", ["联系人", "联 系 人", "联　系\n人".replace("　", " ")])
def test_words_are_read_with_blanks_between_their_characters(text: str) -> None:
    assert re.fullmatch(spaced("联系人"), text)


def test_words_of_letters_are_read_as_they_stand() -> None:
    assert not re.fullmatch(spaced("END"), "E N D")


def test_the_longest_of_several_words_is_read() -> None:
    found = re.match(word_pattern(("公示", "公示期", "公示期间")), "公示期间内")
    assert found is not None
    assert found[0] == "公示期间"


def test_a_declared_list_is_filled_and_no_other(tmp_path: Path) -> None:
    (tmp_path / "spoken.lark").write_text("start: WORD PAIR\n%declare WORD\nPAIR: /<WORD>岗/\n", encoding="utf-8")
    with patch.object(grammar, "folder", lambda: tmp_path):
        filled = source("spoken", {"WORD": ("教师",)})
        with pytest.raises(ValueError, match="does not declare NOTHING"):
            source("spoken", {"NOTHING": ("教师",)})
    assert "%declare" not in filled
    assert "<WORD>" not in filled


def test_a_text_may_stand_for_a_file() -> None:
    built = build("any", text='start: "公示" DAY\nDAY: /[0-9]/')
    assert {terminal.name for terminal in built.terminals} >= {"DAY"}
