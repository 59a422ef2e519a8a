"""``notices check`` and its exit statuses."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.cli.conftest import Ran

Run = Callable[..., Ran]

STATUSES = [
    (["good.md"], 0),
    (["inverted.md"], 1),
    (["unsigned.md"], 1),
    (["unsigned.md", "--fail-on", "error"], 0),
    (["inverted.md", "--fail-on", "error"], 1),
    (["good.md", "--fail-on", "info"], 0),
    (["unsigned.md", "--fail-on", "info"], 1),
    (["unsigned.md", "--ignore", "missing-issuer"], 0),
    (["inverted.md", "--select", "S"], 0),
    (["inverted.md", "--ignore", "D101"], 0),
    (["good.md", "none.md"], 0),
    (["none.md"], 3),
    (["empty.md"], 3),
    (["*.doc"], 3),
    (["missing.md"], 2),
    (["missing.md", "inverted.md"], 2),
    (["broken.png", "none.md"], 2),
    (["inverted.md", "--select", "X"], 2),
]


@pytest.mark.parametrize(("argv", "status"), STATUSES)
@pytest.mark.parametrize("form", ["full", "concise", "json", "github"])
def test_statuses(run: Run, argv: list[str], status: int, form: str) -> None:
    ran = run("check", *argv, "--format", form)
    assert ran.status == status
    assert "Traceback" not in ran.err


def test_for_people(run: Run) -> None:
    ran = run("check", "inverted.md", "none.md", "--lang", "zh")
    assert "inverted.md:3:" in ran.out
    assert "D101 inverted-period" in ran.out
    assert "^^^^" in ran.out
    assert ran.out.splitlines()[-1].startswith("发现1个问题")
    assert ran.err == "none.md: 没有公示、公告\n"


def test_nothing_wrong_and_nothing_checked_are_told_apart(run: Run) -> None:
    assert run("check", "good.md").out.startswith("No problems found")
    assert run("check", "none.md") == (3, "", "none.md: no notice found\nnotices: nothing was checked\n")
    assert run("check", "-q", "none.md") == (3, "", "")


def test_one_line_a_finding(run: Run) -> None:
    ran = run("check", "-f", "concise", "good.md", "inverted.md")
    assert [line.split(":")[0] for line in ran.out.splitlines()] == ["inverted.md"]
    assert ": D101 inverted-period " in ran.out


def test_for_programs(run: Run) -> None:
    report = json.loads(run("check", "-f", "json", "inverted.md", "missing.md", "--ignore", "S").out)
    assert [(found["source"], found["code"]) for found in report["diagnostics"]] == [("inverted.md", "D101")]
    assert [source["source"] for source in report["sources"]] == ["inverted.md", "missing.md"]
    assert "D101" in report["rules"]["ran"]
    assert "S101" in report["rules"]["not_run"]
    assert json.loads(run("check", "-f", "json", "*.doc").out)["sources"] == []


def test_for_github(run: Run) -> None:
    assert run("check", "-f", "github", "inverted.md").out.startswith("::error file=inverted.md,line=3,")


def test_unknown_rules_are_told_before_anything_is_read(run: Run) -> None:
    ran = run("check", "inverted.md", "--ignore", "inverted-perod")
    assert (ran.status, ran.out) == (2, "")
    assert ran.err.startswith("notices: no rule is called inverted-perod; did you mean inverted-period")
    assert run("check", "--select", "zzzzz").err == ("notices: no rule is called zzzzz; notices explain lists them\n")


def test_settings(run: Run, folder: Path) -> None:
    (folder / "notices.toml").write_text('ignore = ["S103"]\nfail-on = "error"', encoding="utf-8")
    assert run("check", "unsigned.md", "-f", "concise").out == ""
    assert run("check", "unsigned.md", "-f", "concise", "--ignore", "D", "--fail-on", "warning").status == 1
    (folder / "notices.toml").write_text('select = ["D"]', encoding="utf-8")
    assert run("check", "unsigned.md").status == 0
    assert run("check", "unsigned.md", "--select", "S").status == 1
