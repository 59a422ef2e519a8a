"""``notices check --fix`` and ``--diff``."""

from __future__ import annotations

import io
import os
import stat
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.cli.conftest import GOOD, Ran

Run = Callable[..., Ran]

SLOPPY = GOOD.replace("，现将", ",现将").replace("至5月10日", "-5月10日")
MENDED = GOOD.replace("至5月10日", "—5月10日")
COUNTED = "places fixed: 2 (F103 1, F104 1)"
_LEAD, _MENDED_LEAD = (text.splitlines()[2] for text in (SLOPPY, MENDED))
DIFF = (
    "--- sloppy.md\n+++ sloppy.md\n@@ -1,6 +1,6 @@\n # 云川县公开招聘教师拟聘用人员公示\n \n"
    f"-{_LEAD}\n+{_MENDED_LEAD}\n \n 云川县教育局\n 2024年5月6日\n"
)


def names() -> list[str]:
    return sorted(path.name for path in Path().iterdir())


@pytest.fixture
def sloppy(folder: Path) -> Path:
    path = folder / "sloppy.md"
    path.write_text(SLOPPY, encoding="utf-8")
    return path


def typed(monkeypatch: pytest.MonkeyPatch, data: bytes) -> None:
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(data), encoding="utf-8"))


def test_files_are_mended_in_place(run: Run, sloppy: Path) -> None:
    assert "F104" in run("check", "sloppy.md").out
    ran = run("check", "--fix", "sloppy.md", "good.md")
    assert (ran.status, ran.err) == (0, f"sloppy.md: {COUNTED}\n")
    assert ran.out.startswith("No problems found")
    assert sloppy.read_text(encoding="utf-8") == MENDED


def test_what_remains_is_reported_and_decides(run: Run, sloppy: Path) -> None:
    sloppy.write_text(SLOPPY.replace("云川县教育局\n", ""), encoding="utf-8")
    ran = run("check", "--fix", "-f", "concise", "sloppy.md")
    assert ran.status == 1
    assert [line.split()[1] for line in ran.out.splitlines()] == ["S103"]


def test_a_second_time_nothing_is_written(run: Run, sloppy: Path) -> None:
    run("check", "--fix", "sloppy.md")
    os.utime(sloppy, (1, 1))
    assert run("check", "--fix", "sloppy.md").err == ""
    assert sloppy.stat().st_mtime == 1


def test_only_the_chosen_rules_mend(run: Run, sloppy: Path) -> None:
    assert run("check", "--fix", "--select", "F103", "sloppy.md").err == "sloppy.md: places fixed: 1 (F103 1)\n"
    assert run("check", "--fix", "--ignore", "F", "sloppy.md").err == ""
    assert sloppy.read_text(encoding="utf-8") == SLOPPY.replace("-5月10日", "—5月10日")


def test_it_is_told_in_chinese(run: Run, sloppy: Path) -> None:
    assert run("check", "--diff", "sloppy.md", "--lang", "zh").err == "sloppy.md: 会改2处（F103 1, F104 1）\n"
    assert run("check", "--fix", "sloppy.md", "--lang", "zh").err == "sloppy.md: 已改2处（F103 1, F104 1）\n"


def test_encoding_line_ends_and_mode_stay(run: Run, sloppy: Path) -> None:
    sloppy.write_bytes(SLOPPY.replace("\n", "\r\n").encode("gb18030"))
    sloppy.chmod(0o640)
    run("check", "--fix", "sloppy.md")
    assert sloppy.read_bytes() == MENDED.replace("\n", "\r\n").encode("gb18030")
    assert stat.S_IMODE(sloppy.stat().st_mode) == 0o640


def test_no_other_file_is_left(run: Run, sloppy: Path) -> None:
    before = names()
    run("check", "--fix", ".")
    assert names() == before
    assert sloppy.read_text(encoding="utf-8") == MENDED


def test_a_link_stays_one(run: Run, sloppy: Path) -> None:
    link = sloppy.parent / "link.md"
    link.symlink_to(sloppy)
    run("check", "--fix", "link.md")
    assert link.is_symlink()
    assert sloppy.read_text(encoding="utf-8") == MENDED


def test_a_file_that_cannot_be_written(run: Run, sloppy: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(*_: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(Path, "replace", refuse)
    before = names()
    ran = run("check", "--fix", "sloppy.md", "good.md")
    assert ran.status == 2
    assert ran.err.splitlines()[-1] == "sloppy.md: could not be written back: No space left on device"
    assert "places fixed" not in ran.err
    assert sloppy.read_text(encoding="utf-8") == SLOPPY
    assert names() == before


def test_a_file_that_is_only_to_be_read(run: Run, sloppy: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(os, "access", lambda *_: False)
    ran = run("check", "--fix", "sloppy.md")
    assert ran.status == 2
    assert ran.err.splitlines()[0] == "sloppy.md: could not be written back: Permission denied"
    assert sloppy.read_text(encoding="utf-8") == SLOPPY


OTHERS = [
    ("page.html", f"<html><body><p>{SLOPPY.replace(chr(10) * 2, '</p><p>')}</p></body></html>"),
    ("page.txt", f"<html><body><p>{SLOPPY.replace(chr(10) * 2, '</p><p>')}</p></body></html>"),
    ("list.csv", SLOPPY),
]


@pytest.mark.parametrize(("name", "text"), OTHERS)
@pytest.mark.parametrize("option", ["--fix", "--diff"])
def test_what_is_neither_text_nor_markdown_stays(run: Run, folder: Path, name: str, text: str, option: str) -> None:
    (folder / name).write_text(text, encoding="utf-8")
    ran = run("check", option, "-f", "concise", name)
    assert ran.err == f"{name}: holds what could be fixed, but only text and Markdown files are fixed in place\n"
    assert (folder / name).read_text(encoding="utf-8") == text
    assert ran.status == 0
    assert ("F104" in ran.out) == (option == "--fix")


@pytest.mark.parametrize("name", ["notice", "notice.TXT", "notice.text", "notice.markdown", "notice.tsv"])
def test_what_is_text(run: Run, folder: Path, name: str) -> None:
    (folder / name).write_text(SLOPPY, encoding="utf-8")
    run("check", "--fix", name)
    assert (folder / name).read_text(encoding="utf-8") == MENDED


def test_a_diff_writes_nothing(run: Run, sloppy: Path) -> None:
    ran = run("check", "--diff", "--fix", "good.md", "sloppy.md", "inverted.md")
    assert ran.out == DIFF
    assert ran.err == "sloppy.md: places that would be fixed: 2 (F103 1, F104 1)\n"
    assert ran.status == 1
    assert sloppy.read_text(encoding="utf-8") == SLOPPY


def test_the_status_of_a_diff(run: Run, sloppy: Path) -> None:
    assert run("check", "--diff", "good.md") == (0, "", "")
    assert run("check", "--diff", "inverted.md") == (0, "", "")
    assert run("check", "--diff", "none.md").status == 3
    assert run("check", "--diff", sloppy.name, "missing.md").status == 2
    assert run("check", "--diff", sloppy.name, "--exit-zero").status == 0
    assert run("check", "--diff", sloppy.name, "-q").err == ""


def test_a_diff_of_a_file_without_a_last_line_end(run: Run, sloppy: Path) -> None:
    sloppy.write_bytes(SLOPPY.rstrip().replace("2024年5月6日\n", "").replace("\n", "\r\n").encode("utf-8-sig"))
    sloppy.write_text("# 拟聘用人员公示\n\n公示时间：2024年5月6日-5月10日", encoding="utf-8")
    assert run("check", "--diff", "sloppy.md").out.splitlines()[-4:] == [
        "-公示时间：2024年5月6日-5月10日",
        "\\ No newline at end of file",
        "+公示时间：2024年5月6日—5月10日",
        "\\ No newline at end of file",
    ]


def test_a_diff_goes_to_a_file(run: Run, sloppy: Path) -> None:
    assert run("check", "--diff", "sloppy.md", "-o", "changes.diff").out == ""
    assert (sloppy.parent / "changes.diff").read_text(encoding="utf-8") == DIFF


def test_standard_input_is_mended_to_standard_output(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    typed(monkeypatch, SLOPPY.encode("gb18030"))
    ran = run_raw(run, monkeypatch, "check", "--fix", "-f", "concise", "--select", "F104,S")
    assert ran[0] == MENDED.replace("—", "-").encode("gb18030")
    assert ran[1].err == "-: places fixed: 1 (F104 1)\n"
    assert ran[1].status == 0


def run_raw(run: Run, monkeypatch: pytest.MonkeyPatch, *argv: str) -> tuple[bytes, Ran]:
    """The bytes that the command writes to standard output, and how it ended."""
    out = io.TextIOWrapper(io.BytesIO(), encoding="utf-8")
    with monkeypatch.context() as patch:
        patch.setattr(sys, "stdout", out)
        ran = run(*argv)
    out.flush()
    return out.buffer.getvalue(), ran


UNCHANGED = [GOOD, "今天是个好天气,真好。\n", "<html><p>拟聘用人员公示(一)</p></html>", ""]


@pytest.mark.parametrize("text", UNCHANGED)
def test_standard_input_that_needs_no_mending_passes_through(
    run: Run, monkeypatch: pytest.MonkeyPatch, text: str
) -> None:
    typed(monkeypatch, text.encode())
    assert run_raw(run, monkeypatch, "check", "--fix", "-")[0] == text.encode()


def test_the_report_on_standard_input_goes_elsewhere(run: Run, folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    typed(monkeypatch, SLOPPY.encode())
    written, ran = run_raw(run, monkeypatch, "check", "--fix")
    assert written == MENDED.encode()
    assert ran.err.splitlines() == [f"-: {COUNTED}", "No problems found in 1 source with 1 notice"]
    typed(monkeypatch, SLOPPY.encode())
    written, ran = run_raw(run, monkeypatch, "check", "--fix", "-o", "report.txt", "-")
    assert (written, ran.err) == (MENDED.encode(), f"-: {COUNTED}\n")
    assert (folder / "report.txt").read_text(encoding="utf-8").startswith("No problems found")


def test_standard_input_without_bytes_is_checked(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "stdin", io.StringIO(SLOPPY))
    ran = run("check", "--fix", "-f", "concise")
    assert (ran.status, ran.out) == (0, "")
    assert "F104" in ran.err


def test_a_diff_of_standard_input(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    typed(monkeypatch, SLOPPY.encode())
    ran = run("check", "--diff", "--stdin-filename", "sloppy.md", "-")
    assert (ran.status, ran.out) == (1, DIFF)


def test_a_file_called_like_standard_input_is_a_file(run: Run, sloppy: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    typed(monkeypatch, GOOD.encode())
    written, _ = run_raw(run, monkeypatch, "check", "--fix", "--stdin-filename", "sloppy.md", "-", "sloppy.md")
    assert written == GOOD.encode()
    assert sloppy.read_text(encoding="utf-8") == MENDED
