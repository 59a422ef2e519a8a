"""Which sources the arguments lead to."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from notices.cli.inputs import Input, inputs

FILES = ["b.md", "a.txt", "c.PDF", ".hidden.md", "deep/d.MD", "deep/e.rst", ".git/f.md", "deep/er/g.markdown"]


@pytest.fixture(autouse=True)
def _in_tree(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    for name in FILES:
        (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / name).write_text("公示", encoding="utf-8")
    (tmp_path / "empty").mkdir()
    monkeypatch.chdir(tmp_path)


CASES = [
    ([], ["-"]),
    (["-"], ["-"]),
    (["b.md", "a.txt"], ["b.md", "a.txt"]),
    (["b.md", "b.md"], ["b.md", "b.md"]),
    (["c.PDF"], ["c.PDF"]),
    (["missing.md"], ["missing.md"]),
    (["."], ["./a.txt", "./b.md", "./deep/d.MD", "./deep/er/g.markdown"]),
    (["deep"], ["deep/d.MD", "deep/er/g.markdown"]),
    (["deep/d.MD", "deep"], ["deep/d.MD", "deep/er/g.markdown"]),
    (["*.md"], ["b.md"]),
    (["?.*"], ["a.txt", "b.md", "c.PDF"]),
    (["dee[p]"], ["deep/d.MD", "deep/er/g.markdown"]),
    (["deep/**/*.m*"], ["deep/er/g.markdown"]),
]


@pytest.mark.parametrize(("arguments", "names"), CASES)
def test_names(arguments: list[str], names: list[str]) -> None:
    found = inputs(arguments)
    assert [item.name.replace(os.sep, "/") for item in found] == names
    assert all(item.error is None and item.missing is None for item in found)


def test_a_file_may_be_called_like_a_pattern(tmp_path: Path) -> None:
    (tmp_path / "x[1].md").write_text("公示", encoding="utf-8")
    assert inputs(["x[1].md"]) == [Input("x[1].md")]


def test_what_leads_to_nothing_is_told() -> None:
    assert inputs(["*.doc", "empty"]) == [Input("*.doc", missing="no_match"), Input("empty", missing="empty_folder")]


def test_a_folder_that_cannot_be_read_is_an_error(monkeypatch: pytest.MonkeyPatch) -> None:
    real = os.scandir

    def scandir(path: str) -> object:
        if path.endswith("er"):
            raise PermissionError(13, "Permission denied", path)
        return real(path)

    monkeypatch.setattr(os, "scandir", scandir)
    found = inputs(["deep"])
    assert [item.name.replace(os.sep, "/") for item in found] == ["deep/d.MD", "deep/er"]
    assert isinstance(found[1].error, PermissionError)
