"""Patterns of paths."""

from __future__ import annotations

import pytest

from notices.cli.patterns import Patterns, is_pattern

DECISIONS = [
    ((), "a.md", None),
    (("*.html",), "x/y.html", True),
    (("*.html",), "x/y.md", None),
    (("*.html", "!kept.html"), "x/kept.html", False),
    (("!kept.html", "*.html"), "x/kept.html", True),
    (("# a comment", ""), "a comment", None),
    (("/a.md",), "x/a.md", None),
    (("./a.md",), "a.md", True),
    (("./a.md",), "x/a.md", None),
    (("x/*.md",), "x/a.md", True),
    (("x/**",), "x/y/a.md", True),
    (("**/a.md",), "a.md", True),
    (("old/",), "x/old/a.md", True),
    (("old/",), "old", None),
    (("!", "\\", "[z-a]", "*.md"), "a.md", True),
    (("[[a]",), "[.md", None),
]


@pytest.mark.parametrize(("lines", "path", "decision"), DECISIONS)
def test_the_last_that_fits_decides(lines: tuple[str, ...], path: str, *, decision: bool | None) -> None:
    patterns = Patterns(lines, "press")
    assert patterns.decision(f"press/{path}") is decision
    assert patterns.fit(f"press/{path}") is (decision is True)


def test_a_folder_is_told_from_a_file() -> None:
    assert Patterns(("old/",)).fit("old", is_folder=True)
    assert not Patterns(("old/",)).fit("old")


def test_what_lies_on_another_drive_fits_nothing(monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(*_: str) -> str:
        raise ValueError("path is on mount 'D:', start on mount 'C:'")

    monkeypatch.setattr("os.path.relpath", refuse)
    assert Patterns(("*",)).decision("a.md") is None


@pytest.mark.parametrize("line", ["!", "\\", "a\\", "[z-a]"])
def test_what_is_no_pattern(line: str) -> None:
    assert not is_pattern(line)
    assert is_pattern(f"{line.strip('![]')}x")
