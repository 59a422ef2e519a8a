"""Every alternative of every grammar is there for a reason: without it, a test of that grammar fails."""

from __future__ import annotations

from importlib import import_module
from pathlib import Path

import pytest

from notices.parsing import grammar
from tests.support.mutants import Bench, mutants

TESTS = {
    "money": "test_amount",
    "headtitle": "test_title",
    "document": "test_outline",
    "names": "test_name_list",
    "number": "test_citation",
}
"""The modules that test a grammar where it is not the one of its name."""
NOTICED = 0.8
"""The share of the missing alternatives that the tests of a grammar have to notice."""


@pytest.mark.parametrize("name", grammar.names())
def test_a_missing_alternative_is_noticed(name: str, tmp_path: Path) -> None:
    module = import_module(f"tests.parsing.{TESTS.get(name, f'test_{name}')}")
    text = (grammar.folder() / f"{name}.lark").read_text(encoding="utf-8")
    bench = Bench(name, module, tmp_path)
    assert not bench.notices(text), "the tests fail with the grammar as it is"
    listed = list(mutants(text))
    survivors = [f"{mutant.rule}: {mutant.removed}" for mutant in listed if not bench.notices(mutant.text)]

    assert len(survivors) <= (1 - NOTICED) * len(listed), survivors
