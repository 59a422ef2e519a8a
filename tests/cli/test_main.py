"""The command as a whole: help, version, language, and how it fails."""

from __future__ import annotations

import errno
import io
import os
import subprocess
import sys
import warnings
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

import notices
import notices.cli
from notices.cli import main
from notices.rules import plugin_rules
from tests.cli.conftest import INVERTED, Ran

Run = Callable[..., Ran]


@pytest.mark.parametrize("argv", [["--version"], ["-V"], ["--version", "--lang", "zh"]])
def test_version(run: Run, argv: list[str]) -> None:
    assert run(*argv) == (0, f"notices {notices.__version__}\n", "")


def test_help(run: Run) -> None:
    ran = run("--help")
    assert (ran.status, ran.err) == (0, "")
    assert all(command in ran.out for command in ("parse", "check", "explain", "schema", "kinds"))


@pytest.mark.parametrize("argv", [[], ["chekc"], ["parse", "--colour"], ["kinds", "x"]])
def test_wrong_calls(run: Run, argv: list[str]) -> None:
    ran = run(*argv)
    assert (ran.status, ran.out) == (2, "")
    assert ran.err.startswith("usage: notices")


def test_words_of_the_program(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    monkeypatch.setattr("sys.argv", ["notices", "--version"])
    assert main() == 0
    assert capsys.readouterr().out.startswith("notices ")


def test_the_locale_chooses_the_language(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("LANG", "zh_CN.UTF-8")
    assert "没有命令" not in run("--help").out
    assert run("--help").out.startswith("用法：")
    assert run("--lang", "en", "--help").out.startswith("usage: ")
    assert run("parse", "missing.md").err == "missing.md: 没有这个文件；请检查路径\n"


def test_settings_choose_it_before_the_locale(run: Run, folder: Path) -> None:
    (folder / "notices.toml").write_text('lang = "zh"', encoding="utf-8")
    assert "没有这个文件" in run("parse", "missing.md").err
    assert "no such file" in run("parse", "missing.md", "--lang", "en").err
    assert "no such file" in run("parse", "missing.md", "--isolated").err


SETTINGS = [
    ('lang = "fr"', "notices.toml: the setting lang has a wrong value; expected zh | en"),
    ("colour = 1", "notices.toml: no setting is called colour"),
    ("lang =", "notices.toml: no valid TOML"),
]


@pytest.mark.parametrize(("text", "message"), SETTINGS)
def test_wrong_settings(run: Run, folder: Path, text: str, message: str) -> None:
    (folder / "notices.toml").write_text(text, encoding="utf-8")
    ran = run("check", "good.md")
    assert (ran.status, ran.out) == (2, "")
    assert message in ran.err


def test_settings_that_are_named(run: Run, folder: Path) -> None:
    (folder / "other.toml").write_text('ignore = ["D"]', encoding="utf-8")
    assert run("check", "inverted.md", "--config", "other.toml").status == 0
    ran = run("check", "inverted.md", "--config", "missing.toml")
    assert ran.status == 2
    assert ran.err.startswith("missing.toml: cannot be read: ")


def test_unknown_kinds(run: Run) -> None:
    for command in ("parse", "check"):
        ran = run(command, "good.md", "--kind", "recruitmen")
        assert (ran.status, ran.out) == (2, "")
        assert ran.err == "notices: no kind is called recruitmen; did you mean recruitment?\n"
    assert "notices kinds" in run("parse", "good.md", "--kind", "xyz").err


def test_results_in_a_file(run: Run, folder: Path) -> None:
    shown = run("check", "inverted.md", "--format", "concise").out
    assert run("check", "inverted.md", "--format", "concise", "-o", "report.txt") == (1, "", "")
    assert (folder / "report.txt").read_text(encoding="utf-8") == shown
    ran = run("check", "inverted.md", "-o", "no/such/folder.txt")
    assert ran.status == 2
    assert ran.err.startswith("no/such/folder.txt: the results could not be written: ")


class Full(io.StringIO):
    """An output that takes nothing."""

    def __init__(self, number: int) -> None:
        super().__init__()
        self.number = number

    def write(self, _: str) -> int:
        raise OSError(self.number, os.strerror(self.number))


def test_a_full_disk(run: Run, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    monkeypatch.setattr("sys.stdout", Full(errno.ENOSPC))
    assert main(["parse", "good.md"]) == 2
    assert capsys.readouterr().err == f"notices: the results could not be written: {os.strerror(errno.ENOSPC)}\n"


def test_a_closed_pipe_is_no_fault(
    run: Run, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr("sys.stdout", Full(errno.EPIPE))
    assert main(["parse", "good.md"]) == notices.cli.PIPE_CLOSED
    monkeypatch.setattr("sys.stdout", Full(errno.EINVAL))
    monkeypatch.setattr("sys.platform", "win32")
    assert main(["--version"]) == notices.cli.PIPE_CLOSED
    assert capsys.readouterr().err == ""


def failing(error: BaseException) -> Callable[..., Any]:
    def fail(*_: object, **__: object) -> Any:
        raise error

    return fail


def test_an_interruption_is_quiet(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("notices.api.parse_page", failing(KeyboardInterrupt()))
    assert run("parse", "good.md") == (130, "", "")


def test_faults_of_ours_do_not_stop_a_batch(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    real = notices.parse_page

    def parse_page(document: notices.Document, **settings: Any) -> notices.Page:
        if document.name == "inverted.md":
            raise ZeroDivisionError("one\ntwo")
        return real(document, **settings)

    monkeypatch.setattr("notices.api.parse_page", parse_page)
    ran = run("check", "inverted.md", "unsigned.md", "--format", "concise")
    assert ran.status == 2
    assert ran.err == (
        "inverted.md: internal error (ZeroDivisionError: one), please report it; --traceback shows where\n"
    )
    assert "missing-issuer" in ran.out
    assert "Traceback" in run("check", "inverted.md", "--traceback").err
    monkeypatch.setenv("NOTICES_TRACEBACK", "1")
    assert "Traceback" in run("check", "inverted.md").err


def test_faults_of_ours_elsewhere(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("notices.rules.find_rule", failing(ZeroDivisionError()))
    ran = run("explain", "D101")
    assert (ran.status, ran.out) == (2, "")
    assert ran.err.startswith("notices: internal error (ZeroDivisionError: )")


def command(*argv: str, **settings: Any) -> subprocess.CompletedProcess[bytes]:
    """Run the command in a process of its own."""
    environment = {**os.environ, "LANG": "en_US.UTF-8", **settings.pop("environment", {})}
    return subprocess.run(
        [sys.executable, "-m", "notices", *argv],
        capture_output=True, check=False, timeout=100, env=environment, **settings,
    )  # fmt: skip


def test_the_module_is_the_command() -> None:
    assert command("--version").stdout.decode().rstrip() == f"notices {notices.__version__}"


LIGHT = {"pydantic", "lark", "chinese_calendar", "typing", "dataclasses", "importlib.metadata", "shutil"}


@pytest.mark.parametrize("argv", ["['--version']", "['--help']", "['check', '--help']"])
def test_answers_that_need_nothing_load_nothing(argv: str) -> None:
    program = f"import sys; from notices.cli import main; main({argv}); print(*sys.modules, file=sys.stderr)"
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True, timeout=60)
    assert set(done.stderr.split()) & LIGHT == set()


@pytest.mark.parametrize("encoding", ["ascii", "cp437", "cp936", "utf-8"])
@pytest.mark.parametrize("argv", [["check"], ["check", "-f", "concise"], ["parse"], ["parse", "-f", "csv"], ["kinds"]])
def test_consoles_that_lack_characters(folder: Path, encoding: str, argv: list[str]) -> None:
    sources = [] if argv == ["kinds"] else ["inverted.md", "缺.md"]
    done = command(*argv, *sources, "--lang", "zh", environment={"PYTHONIOENCODING": encoding, "LANG": "C"}, cwd=folder)
    assert done.returncode == (2 if sources else 0)
    assert b"Traceback" not in done.stderr
    assert done.stdout


@pytest.mark.skipif(sys.platform == "win32", reason="pipes of POSIX")
def test_a_reader_that_goes_away(folder: Path) -> None:
    (folder / "many.md").write_text(INVERTED * 400, encoding="utf-8")
    with subprocess.Popen(
        [sys.executable, "-m", "notices", "parse", "-f", "jsonl", "--spans", *["many.md"] * 3],
        stdout=subprocess.PIPE, stderr=subprocess.PIPE, cwd=folder,
    ) as process:  # fmt: skip
        assert process.stdout
        assert process.stderr
        process.stdout.read(10)
        process.stdout.close()
        assert process.stderr.read() == b""
        assert process.wait(60) == 141


def test_a_broken_plug_in_is_told_and_the_rest_goes_on(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    class Broken:
        name = "house"

        def load(self) -> object:
            raise ImportError("no module named house")

    monkeypatch.setattr(
        "importlib.metadata.entry_points", lambda *, group: [Broken()] if group == "notices.rules" else []
    )
    plugin_rules.cache_clear()
    before = warnings.showwarning
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("always")
            ran = run("rules")
    finally:
        plugin_rules.cache_clear()
    assert (ran.status, "D101" in ran.out) == (0, True)
    assert ran.err == "notices: warning: plug-in 'house' of notices.rules: ImportError: no module named house\n"
    assert warnings.showwarning is before
