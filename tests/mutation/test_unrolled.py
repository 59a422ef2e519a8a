"""Decorators are taken off and called below the function."""

from __future__ import annotations

import pytest

pytest.importorskip("libcst", reason="no module libcst (it comes with the extra mutation)")

from mutation.unrolled import unrolled

CASES = [
    ("@cache\ndef one() -> int:\n    return 1\n", "def one() -> int:\n    return 1\none = cache(one)\n"),
    ("@a(1)\n@b\ndef one(): ...\n", "def one(): ...\none = a(1)(b(one))\n"),
    ("class A:\n    @cache\n    def one(self): ...\n", "class A:\n    @cache\n    def one(self): ...\n"),
    ("@overload\ndef one(): ...\n", "@overload\ndef one(): ...\n"),
]


@pytest.mark.parametrize(("source", "wanted"), CASES)
def test_the_function_stays_what_it_was(source: str, wanted: str) -> None:
    assert unrolled(source) == wanted
