"""Every option has its place in the documentation."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from notices.cli.options import Parser, parser_of

PAGE = Path(__file__).resolve().parents[2] / "docs" / "command-line.md"
OWN = {"--help"}


def options() -> set[str]:
    parsers: list[Parser] = [parser_of("en")]
    for action in parsers[0]._actions:
        if isinstance(action.choices, dict):
            parsers += action.choices.values()
    return {
        name for parser in parsers for action in parser._actions for name in action.option_strings if name[:2] == "--"
    }


@pytest.mark.parametrize("name", sorted(options() - OWN - {"--version"}))
def test_the_page_names_each_option(name: str) -> None:
    assert re.search(rf"{name}(?![a-z-])", PAGE.read_text(encoding="utf-8"))
