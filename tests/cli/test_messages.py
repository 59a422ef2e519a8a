"""Everything is said in Chinese and in English."""

from __future__ import annotations

import re
from pathlib import Path
from string import Formatter

import pytest

import notices.cli
from notices.cli.messages import LANGUAGES, MESSAGES, say

FOLDER = Path(notices.cli.__file__).parent
SOURCE = "\n".join(path.read_text(encoding="utf-8") for path in FOLDER.glob("*.py") if path.name != "messages.py")

# Said by a name that is put together or handed on.
NAMED_OTHERWISE = {"parse", "check", "explain", "schema", "kinds", "no_match", "empty_folder"}


def names_in(template: str) -> set[str]:
    return {name for _, name, _, _ in Formatter().parse(template) if name}


@pytest.mark.parametrize("key", MESSAGES)
def test_both_languages_say_the_same(key: str) -> None:
    chinese, english = MESSAGES[key]
    assert re.search("[\u4e00-\u9fff]", chinese)
    assert not re.search("[\u4e00-\u9fff]", english.replace("公示, 公告", ""))
    assert names_in(chinese) == names_in(english)


@pytest.mark.parametrize("key", sorted(MESSAGES.keys() - NAMED_OTHERWISE))
def test_every_message_is_said_somewhere(key: str) -> None:
    assert f'"{key}"' in SOURCE


def test_nothing_else_is_said() -> None:
    said = re.findall(
        r'(?:says=|say\(|note\(|error\(|Wrong\(|SettingsError\()\s*(?:language, |self\.language, )?"(\w+)"', SOURCE
    )
    assert len(said) > 40
    assert set(said) - {"en"} <= MESSAGES.keys()


@pytest.mark.parametrize("language", LANGUAGES)
def test_values_are_filled_in(language: str) -> None:
    assert "*.md" in say(language, "no_match", pattern="*.md")  # type: ignore[arg-type]
