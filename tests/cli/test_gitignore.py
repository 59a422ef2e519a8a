"""What a repository passes over."""

from __future__ import annotations

import os
import subprocess
from collections.abc import Callable
from pathlib import Path

import pytest

from notices.cli.inputs import NOTHING, Input, inputs
from notices.cli.patterns import Patterns

FILES = {
    "a.md": "", "b.html": "", "out/c.md": "", "in/d.md": "", "in/e.html": "", "in/kept.html": "", "in/deep/f.txt": "",
    "in/deep/out/g.md": "", ".gitignore": "out/\n*.html\n!\n", "in/.gitignore": "!kept.html\n/d.md\n",
    "in/deep/.gitignore": "!out/\n",
}  # fmt: skip
READ = ["a.md", "in/kept.html", "in/deep/f.txt", "in/deep/out/g.md"]


@pytest.fixture
def repository(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    for name, text in FILES.items():
        (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / name).write_text(text, encoding="utf-8")
    (tmp_path / ".git").mkdir()
    monkeypatch.chdir(tmp_path)
    return tmp_path


def names(*arguments: str, exclude: Patterns = NOTHING, gitignore: bool = True) -> list[str]:
    found = inputs(arguments, exclude, gitignore=gitignore)
    return [item.name.replace(os.sep, "/").removeprefix("./") for item in found]


def test_the_nearest_file_decides(repository: Path) -> None:
    assert names(".") == READ
    assert names(str(repository)) == [f"{repository}/{name}" for name in READ]
    assert names("in") == READ[1:]
    assert names("in/deep") == READ[2:]
    assert names("in", exclude=Patterns(("deep/",))) == ["in/kept.html"]


def test_git_sees_the_same(repository: Path, needs: Callable[..., None]) -> None:
    needs(command="git")
    (repository / ".git").rmdir()
    subprocess.run(["git", "init", "--quiet"], check=True)
    command = ["git", "ls-files", "--others", "--exclude-standard", "--", "*.md", "*.html", "*.txt"]
    listed = subprocess.run(command, capture_output=True, text=True, check=True).stdout
    assert sorted(listed.split()) == sorted(READ)


def test_it_can_be_read_all_the_same(repository: Path) -> None:
    assert sorted(names(".", gitignore=False)) == sorted(name for name in FILES if not name.endswith(".gitignore"))
    assert names("b.html") == ["b.html"]
    (repository / ".git").rmdir()
    assert "b.html" in names(".")


def test_a_folder_that_is_named_is_read(repository: Path) -> None:
    assert names("out") == ["out/c.md"]
    (repository / "in" / "only").mkdir()
    (repository / "in" / "only" / "e.html").write_text("", encoding="utf-8")
    assert inputs(["in/only"]) == [Input("in/only", missing="only_ignored")]
    assert inputs(["in/only"], gitignore=False)[0].missing is None


def test_a_file_that_cannot_be_read_means_nothing(repository: Path) -> None:
    (repository / "in" / ".gitignore").unlink()
    (repository / "in" / ".gitignore").mkdir()
    assert "in/d.md" in names("in")
    (repository / ".gitignore").write_bytes(b"\xff\xfe\n*.md\n")
    assert names(".") == ["b.html", "in/e.html", "in/kept.html", "in/deep/f.txt", "in/deep/out/g.md"]
