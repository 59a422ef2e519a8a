"""``notices check`` and its exit statuses."""

from __future__ import annotations

import json
import tomllib
from collections.abc import Callable
from pathlib import Path

import pytest

from notices.cli.formats import FORMATS
from notices.cli.settings import PerFileIgnore, from_file, from_table
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
    (["none.md", "--allow-no-notices"], 0),
    (["none.md", "inverted.md", "--allow-no-notices"], 1),
    (["none.md", "missing.md", "--allow-no-notices"], 2),
    (["*.doc", "--allow-no-notices"], 3),
    (["empty.md"], 3),
    (["*.doc"], 3),
    (["missing.md"], 2),
    (["missing.md", "inverted.md"], 2),
    (["broken.png", "none.md"], 2),
    (["inverted.md", "--select", "X"], 2),
]


@pytest.mark.parametrize(("argv", "status"), STATUSES)
@pytest.mark.parametrize("form", FORMATS)
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
    assert report["counts"] == {"D101": 1}
    assert "D101" in report["rules"]["ran"]
    assert "S101" in report["rules"]["not_run"]
    assert json.loads(run("check", "-f", "json", "*.doc").out)["sources"] == []


def test_for_github(run: Run) -> None:
    assert run("check", "-f", "github", "inverted.md").out.startswith("::error file=inverted.md,line=3,")


CALENDAR = "days-off = [2024-05-10]\n"
LAW = """
[[requirement]]
slug = "our-window"
kinds = ["recruitment"]
counts = "window"
number = 30
unit = "day"
law = "《本市人才引进办法》"
article = "第九条"
valid_from = 2019-01-01
"""


def test_more_rules_beside_those_that_are_selected(run: Run, folder: Path) -> None:
    (folder / "notices.toml").write_text('select = ["D"]\nextend-select = ["S101"]', encoding="utf-8")
    assert run("check", "unsigned.md").status == 0
    assert run("check", "unsigned.md", "--extend-select", "missing-issuer,S104").status == 1
    assert run("check", "unsigned.md", "--extend-select", "S9").status == 2


def test_rules_that_are_not_for_some_files(run: Run, folder: Path) -> None:
    (folder / "notices.toml").write_text('[per-file-ignores]\n"un*.md" = ["S103"]', encoding="utf-8")
    assert run("check", "unsigned.md").status == 0
    assert run("check", "unsigned.md", "inverted.md").status == 1
    assert run("check", "unsigned.md", "--per-file-ignores", "in*.md:D", "--isolated").status == 1
    assert run("check", "unsigned.md", "inverted.md", "--per-file-ignores", "un*:S103, S104",
               "--per-file-ignores", "inverted.md:inverted-period").status == 0  # fmt: skip


NAMED = [
    'select = ["missing-isuer"]',
    'extend-select = ["missing-isuer"]',
    'ignore = ["missing-isuer"]',
    '[per-file-ignores]\n"x" = ["missing-isuer"]',
]


@pytest.mark.parametrize("text", NAMED)
def test_unknown_rules_in_settings_are_told_with_the_file(run: Run, folder: Path, text: str) -> None:
    (folder / "notices.toml").write_text(text, encoding="utf-8")
    ran = run("check", "unsigned.md", "--select", "D", "--ignore", "S", "--per-file-ignores", "y:D")
    assert (ran.status, ran.out) == (2, "")
    told = "notices.toml: no rule is called missing-isuer; did you mean missing-issuer"
    assert ran.err.startswith(str(folder)), ran.err
    assert told in ran.err


WRONG = [
    (["--per-file-ignores", "x"], "write it as PATTERN:RULES, not x"),
    (["--per-file-ignores", ":D"], "write it as PATTERN:RULES, not :D"),
    (["--per-file-ignores", "x:,"], "write it as PATTERN:RULES, not x:,"),
    (["--per-file-ignores", "!:D"], "no pattern: !"),
    (["--per-file-ignores", "x:S999"], "no rule is called S999"),
    (["--exclude", "a,!"], "no pattern: !"),
    (["--select", ""], "no rule is left to run"),
    (["--select", "D101", "--ignore", "D"], "no rule is left to run"),
    (["--prune-baseline"], "no baseline is named; name one with --baseline"),
]


@pytest.mark.parametrize(("options", "told"), WRONG)
def test_wrong_calls(run: Run, options: list[str], told: str) -> None:
    ran = run("check", "good.md", *options)
    assert (ran.status, ran.out) == (2, "")
    assert told in ran.err


def test_findings_need_not_fail(run: Run) -> None:
    assert run("check", "inverted.md", "--exit-zero").status == 0
    assert run("check", "missing.md", "--exit-zero").status == 2
    assert run("check", "none.md", "--exit-zero").status == 3


def test_how_often_each_rule_found_something(run: Run) -> None:
    ran = run("check", "inverted.md", "unsigned.md", "--statistics", "--select", "D101,S103")
    assert [line.split()[:3] for line in ran.out.splitlines()] == [
        ["1", "D101", "inverted-period"],
        ["1", "S103", "missing-issuer"],
    ]
    assert ran.status == 1
    assert run("check", "good.md", "--statistics").out == ""


def test_the_settings_that_hold(run: Run, folder: Path) -> None:
    (folder / "notices.toml").write_text('ignore = ["S"]\n[per-file-ignores]\n"a/*" = ["D1"]', encoding="utf-8")
    ran = run("check", "--show-settings", "--select", "D101,S101", "missing.md")
    assert ran.status == 0
    lines = ran.out.splitlines()
    assert 'select = ["D101", "S101"]  # --select' in lines
    assert any(line.startswith('ignore = ["S"]  # ') and line.endswith("notices.toml") for line in lines)
    assert any(line.startswith('per-file-ignores = { "a/*" = ["D1"] }  # ') for line in lines)
    assert 'fail-on = "warning"  # default' in lines
    assert "# exclude: not set" in lines
    assert "gitignore = true  # default" in lines
    assert lines[-1] == "# 1: D101"


def test_the_settings_that_are_shown_are_settings(run: Run, folder: Path) -> None:
    text = 'exclude = ["old/"]\ngitignore = false\n[headers]\nposition = ["去处"]\n'
    (folder / "notices.toml").write_text(text, encoding="utf-8")
    ran = run("check", "--show-settings", "--per-file-ignores", "a/*:D1,S1")
    again = from_table(tomllib.loads(ran.out))
    assert (again.exclude.lines, again.gitignore, again.fail_on) == (("old/",), False, "warning")
    assert again.per_file_ignores == (PerFileIgnore("a/*", ("D1", "S1")),)
    assert again.vocabulary == from_file(folder / "notices.toml").vocabulary
    assert "gitignore = false  # --no-gitignore" in run("check", "--show-settings", "--no-gitignore").out
    assert "gitignore = true" in run("check", "--show-settings", "--isolated").out


def test_a_calendar_and_laws_of_the_house(run: Run, folder: Path) -> None:
    (folder / "days.toml").write_text(CALENDAR, encoding="utf-8")
    (folder / "laws.toml").write_text(LAW, encoding="utf-8")
    assert run("check", "good.md").status == 0
    assert "D109" in run("check", "good.md", "--calendar", "days.toml").out
    assert "《本市人才引进办法》第九条" in run("check", "good.md", "--laws", "laws.toml", "--lang", "zh").out
    (folder / "notices.toml").write_text('laws = ["laws.toml"]', encoding="utf-8")
    assert "L101" in run("check", "good.md").out


def test_findings_that_are_known(run: Run, folder: Path) -> None:
    ran = run("check", "inverted.md", "unsigned.md", "--write-baseline", "known.json", "-f", "concise")
    assert ran.status == 0
    assert ": D101 " in ran.out
    ran = run("check", "inverted.md", "unsigned.md", "--baseline", "known.json", "-f", "concise")
    assert (ran.status, ran.out) == (0, "")
    assert ran.err.startswith("notices: known findings not reported: ")
    assert ran.err.endswith(" (known.json)\n")
    text = (folder / "inverted.md").read_text(encoding="utf-8")
    (folder / "inverted.md").write_text("本报讯\n\n" + text, encoding="utf-8")
    assert run("check", "inverted.md", "--baseline", "known.json").status == 0
    (folder / "inverted.md").write_text(text.replace("5月1日", "5月2日"), encoding="utf-8")
    ran = run("check", "inverted.md", "--baseline", "known.json")
    assert ran.status == 1
    assert "findings in known.json that are no longer there: 1; --prune-baseline" in ran.err
    assert "no longer there" not in run("check", "inverted.md", "--baseline", "known.json", "--ignore", "D101").err
    before = (folder / "known.json").read_text(encoding="utf-8")
    ran = run("check", "inverted.md", "--baseline", "known.json", "--prune-baseline")
    assert (ran.status, ran.err) == (1, "notices: findings taken out of known.json: 1\n")
    left = (folder / "known.json").read_text(encoding="utf-8")
    assert set(left.splitlines()) < set(before.splitlines())
    assert ("D101" in left, "unsigned.md" in left) == (False, True)
    assert run("check", "inverted.md", "--baseline", "known.json", "--prune-baseline").err == ""
    (folder / "notices.toml").write_text('baseline = "known.json"', encoding="utf-8")
    assert run("check", "unsigned.md").status == 0
    assert run("check", "unsigned.md", "--baseline", "nowhere.json").status == 2
    (folder / "known.json").write_text("{}", encoding="utf-8")
    assert "known.json: a mistake in the file: no notices-baseline/1" in run("check", "unsigned.md").err
    assert run("check", "unsigned.md", "--write-baseline", "no/such/folder.json").status == 2


MISTAKEN = [
    ("--calendar", "days-of = []", "days.toml: a mistake in the file: days-of: no such key"),
    ("--calendar", "x", "days.toml: a mistake in the file"),
    ("--laws", "[[requirement]]\nslug = 'x'", "days.toml: a mistake in the file: requirement 1 (x)"),
]


@pytest.mark.parametrize(("option", "text", "message"), MISTAKEN)
def test_mistakes_in_files_of_the_house(run: Run, folder: Path, option: str, text: str, message: str) -> None:
    (folder / "days.toml").write_text(text, encoding="utf-8")
    ran = run("check", "good.md", option, "days.toml", "--lang", "en")
    assert (ran.status, ran.out) == (2, "")
    assert ran.err.startswith(message)
    assert run("check", "good.md", option, "nowhere.toml").status == 2


def test_files_that_are_passed_over(run: Run, folder: Path) -> None:
    (folder / "old").mkdir()
    (folder / "old" / "inverted.md").write_bytes((folder / "inverted.md").read_bytes())
    assert run("check", "old", "--exclude", "old/*.md").status == 3
    assert run("check", "old", "--exclude", "in*").status == 3
    assert run("check", "old/inverted.md", "--exclude", "in*").status == 1
    assert run("check", "old", "--exclude", "new").status == 1
    (folder / ".git").mkdir()
    (folder / ".gitignore").write_text("in*\n", encoding="utf-8")
    ran = run("check", "old")
    assert (ran.status, "the folder old holds only what .gitignore passes over" in ran.err) == (3, True)
    assert run("check", "old", "--no-gitignore").status == 1
    (folder / "notices.toml").write_text("gitignore = false", encoding="utf-8")
    assert run("check", "old").status == 1


def test_the_files_that_would_be_read(run: Run, folder: Path) -> None:
    for command in ("check", "parse"):
        ran = run(command, "--show-files", ".", "broken.png", "*.doc", "--exclude", "g*,/e*")
        assert [name.replace("\\", "/") for name in ran.out.splitlines()] == [
            "./inverted.md", "./none.md", "./unsigned.md", "broken.png",
        ]  # fmt: skip
        assert (ran.status, ran.err) == (0, "notices: no file matches *.doc\n")


def test_a_report_is_written_whole_or_not_at_all(run: Run, folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (folder / "report").write_text("as before", encoding="utf-8")
    assert run("check", "good.md", "-o", "report", "--calendar", "none.toml").status == 2
    assert (folder / "report").read_text(encoding="utf-8") == "as before"

    def interrupt(*_: object) -> str:
        raise KeyboardInterrupt

    with monkeypatch.context() as patch:
        patch.setattr("notices.report.concise.concise", interrupt)
        assert run("check", "inverted.md", "-f", "concise", "-o", "report").status == 130
    assert (folder / "report").read_text(encoding="utf-8") == "as before"
    assert not [path for path in folder.iterdir() if path.name.startswith(".")]
    for form in FORMATS:
        shown = run("check", "inverted.md", "-f", form).out
        assert run("check", "inverted.md", "-f", form, "-o", "report") == (1, "", "")
        assert (folder / "report").read_text(encoding="utf-8") == shown


def test_unknown_rules_are_told_before_anything_is_read(run: Run) -> None:
    ran = run("check", "inverted.md", "--ignore", "inverted-perod")
    assert (ran.status, ran.out) == (2, "")
    assert ran.err.startswith("notices: no rule is called inverted-perod; did you mean inverted-period")
    assert run("check", "--select", "zzzzz").err == ("notices: no rule is called zzzzz; notices rules lists them\n")


def test_settings(run: Run, folder: Path) -> None:
    (folder / "notices.toml").write_text('ignore = ["S103"]\nfail-on = "error"', encoding="utf-8")
    assert run("check", "unsigned.md", "-f", "concise").out == ""
    assert run("check", "unsigned.md", "-f", "concise", "--ignore", "D", "--fail-on", "warning").status == 1
    (folder / "notices.toml").write_text('select = ["D"]', encoding="utf-8")
    assert run("check", "unsigned.md").status == 0
    assert run("check", "unsigned.md", "--select", "S").status == 1
