"""Figures that are kept, and what changed since."""

from __future__ import annotations

import subprocess
from pathlib import Path

import pytest

from accuracy import figures, report
from accuracy.figures import Change, NoFigures
from tests.conftest import Needs

BEFORE = {"a/1.txt": {"title": [1, 0, 0], "people": [3, 0, 1]}, "a/2.txt": {"kind": [0, 1, 1]}}
AFTER = {"a/1.txt": {"title": [0, 1, 1], "people": [4, 0, 0]}, "a/3.txt": {"kind": [1, 0, 0]}}


def test_kept_as_they_are(tmp_path: Path) -> None:
    path = tmp_path / "figures.json"
    path.write_text(figures.dumped(BEFORE), encoding="utf-8")
    assert figures.stored(path) == BEFORE
    assert len(path.read_text(encoding="utf-8").splitlines()) == 2 + len(BEFORE)


def test_changes_in_documents_that_both_know() -> None:
    assert list(figures.changes(BEFORE, AFTER)) == [
        Change("a/1.txt", "title", (1, 0, 0), (0, 1, 1)),
        Change("a/1.txt", "people", (3, 0, 1), (4, 0, 0)),
    ]
    assert [change.gain for change in figures.changes(BEFORE, AFTER)] == [-2, 1]
    assert [change.gain for change in figures.changes({"a": {}}, {"a": {"title": (0, 1, 0)}})] == [-1]


def test_nothing_is_kept(tmp_path: Path) -> None:
    with pytest.raises(NoFigures, match="SAVE=1"):
        figures.stored(tmp_path / "figures.json")


def test_no_git(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PATH", str(tmp_path))
    with pytest.raises(NoFigures, match="git is not installed"):
        figures.committed()


def test_the_last_commit(tmp_path: Path, needs: Needs) -> None:
    needs(command="git")

    def git(*arguments: str) -> None:
        settings = ("-c", "user.name=a", "-c", "user.email=a@b.cn", "-c", "commit.gpgsign=false")
        subprocess.run(["git", *settings, *arguments], cwd=tmp_path, check=True, capture_output=True)

    git("init", "-q")
    path = tmp_path / "figures.json"
    with pytest.raises(NoFigures, match="the last commit holds no figures"):
        figures.committed(path)
    path.write_text(figures.dumped(BEFORE), encoding="utf-8")
    git("add", "figures.json")
    git("commit", "-q", "-m", "Keep figures")
    path.write_text("{}", encoding="utf-8")
    assert figures.committed(path) == BEFORE


def test_gained_and_lost(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(figures, "committed", lambda: BEFORE)
    assert list(report.gained_and_lost(AFTER)) == [
        "gained since the last commit:",
        "  a/1.txt: people 3/0/1 -> 4/0/0",
        "lost since the last commit:",
        "  a/1.txt: title 1/0/0 -> 0/1/1",
        "new: 1 documents",
        "gone: 1 documents",
    ]
    assert list(report.gained_and_lost(BEFORE)) == ["nothing gained or lost since the last commit"]


def test_why_there_is_nothing_to_compare_with(monkeypatch: pytest.MonkeyPatch) -> None:
    def none() -> None:
        raise NoFigures("no git")

    monkeypatch.setattr(figures, "committed", none)
    assert list(report.gained_and_lost(AFTER)) == ["nothing to compare with: no git"]
