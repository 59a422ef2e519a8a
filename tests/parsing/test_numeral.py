"""Numbers of dates and lengths in figures and in words."""

from __future__ import annotations

import re

import pytest

from notices.parsing import grammar
from notices.parsing.numeral import numeral_value

CASES = [
    ("6", 6), ("06", 6), ("2020", 2020), ("2O20", 2020), ("202l", 2021), ("2 0 2 1", 2021),
    ("〇六", 6), ("二〇二〇", 2020), ("二○二零", 2020), ("二O二一", 2021), ("一", 1), ("两", 2), ("十", 10),
    ("十五", 15), ("二十", 20), ("三十一", 31), ("廿", 20), ("廿二", 22), ("卅一", 31), ("一百二十", 120),
]  # fmt: skip


@pytest.mark.parametrize(("text", "value"), CASES)
def test_it_says_the_number(text: str, value: int) -> None:
    assert numeral_value(text) == value


TERMINALS = [("2O20", "YEAR_NUMERAL"), ("廿一", "NUMERAL"), ("五(5)", "COUNT")]


@pytest.mark.parametrize(("text", "name"), TERMINALS)
def test_what_other_grammars_import(text: str, name: str) -> None:
    patterns = {terminal.name: terminal.pattern.to_regexp() for terminal in grammar.build("numeral").terminals}
    assert re.fullmatch(patterns[name], text)
