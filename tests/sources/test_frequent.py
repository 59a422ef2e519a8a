"""The characters that tell encodings apart."""

from __future__ import annotations

import pytest

from notices.sources.frequent import FREQUENT, ORDINARY, RARE, weight


def test_the_levels_are_those_of_the_standards() -> None:
    assert len(ORDINARY) > 5_000
    assert len(RARE) > 5_000
    assert not ORDINARY & RARE


def test_frequent_characters_are_ordinary_ones() -> None:
    assert not FREQUENT & RARE


@pytest.mark.parametrize(
    ("char", "expected"),
    [
        ("公", 1.0),
        ("擬", 1.0),
        ("杯", 0.6),
        ("，", 0.6),
        ("a", 0.6),
        ("\n", 0.6),
        ("峄", 0.3),
        ("ꀀ", 0.0),
        ("\ue000", -1.0),
    ],
)
def test_weight(char: str, expected: float) -> None:
    assert weight(char) == expected
