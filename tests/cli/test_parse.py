"""``notices parse``."""

from __future__ import annotations

import csv
import io
import json
import os
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

import notices
from tests.cli.conftest import GOOD, Ran

Run = Callable[..., Ran]
TITLE = "云川县公开招聘教师拟聘用人员公示"


def test_words_of_the_project(run: Run, folder: Path) -> None:
    page = GOOD.replace("\n\n云川", "\n\n| 中签者 | 去处 |\n| --- | --- |\n| 苏念慈 | 东门小学 |\n\n云川")
    (folder / "house.md").write_text(page, encoding="utf-8")
    assert records(run("parse", "-f", "jsonl", "house.md").out)[0]["notices"][0]["entries"] == []
    words = '[headers]\nname = ["中签者"]\nunit = ["去处"]\n'
    (folder / "notices.toml").write_text(words, encoding="utf-8")
    (entry,) = records(run("parse", "-f", "jsonl", "house.md").out)[0]["notices"][0]["entries"]
    assert (entry["name"], entry["unit"]) == ("苏念慈", "东门小学")
    assert "R108" not in run("check", "house.md").out
    (folder / "notices.toml").write_text("[headers]\nnames = ['中签者']", encoding="utf-8")
    ran = run("parse", "house.md")
    assert ran.status == 2
    assert "there is no headers.names" in ran.err


def records(text: str) -> list[dict[str, Any]]:
    return [json.loads(line) for line in text.splitlines()]


def test_for_people(run: Run) -> None:
    ran = run("parse", "good.md", "none.md")
    assert (ran.status, ran.err) == (0, "")
    assert TITLE in ran.out
    assert "none.md: no notice found" in ran.out
    assert "没有找到" in run("parse", "none.md", "--lang", "zh").out


def test_lines_come_in_the_order_given(run: Run) -> None:
    ran = run("parse", "-f", "jsonl", "none.md", "broken.png", "good.md", "missing.md", "empty.md")
    read = records(ran.out)
    assert ran.status == 2
    assert [record["source"] for record in read] == ["none.md", "broken.png", "good.md", "missing.md", "empty.md"]
    assert [len(record["notices"]) if "notices" in record else record["error"]["type"] for record in read] == [
        0, "SourceError", 1, "FileNotFoundError", 0,
    ]  # fmt: skip
    assert read[3]["error"]["message"] == "no such file; check the path"
    assert [line.partition(": ")[0] for line in ran.err.splitlines()] == ["broken.png", "missing.md"]


def test_a_record_holds_what_the_library_reads(run: Run) -> None:
    record = records(run("parse", "-f", "jsonl", "good.md").out)[0]
    notice = notices.parse(GOOD)
    assert record["schema"] == "notices/1"
    assert notices.loads(json.dumps(record["notices"][0])) == notice
    assert record["rules"]["ran"]
    assert "spans" not in record["notices"][0]


def test_places(run: Run) -> None:
    placed = records(run("parse", "-f", "jsonl", "--spans", "good.md").out)[0]["notices"][0]["spans"]
    title = next(place for place in placed if place["loc"] == ["title"])
    assert (GOOD[title["start"] : title["end"]], title["line"], title["column"]) == (TITLE, 1, 3)


def test_one_json_for_one_source_and_a_list_for_several(run: Run) -> None:
    one = json.loads(run("parse", "-f", "json", "good.md").out)
    several = json.loads(run("parse", "-f", "json", "good.md", "missing.md").out)
    assert several[0] == one
    assert [record["source"] for record in several] == ["good.md", "missing.md"]
    assert json.loads(run("parse", "-f", "json", "*.doc").out) == []


def test_csv(run: Run) -> None:
    ran = run("parse", "-f", "csv", "good.md", "none.md", "unsigned.md")
    assert ran.out.startswith("\ufeff")
    assert ran.out.count("\ufeff") == 1
    rows = list(csv.DictReader(io.StringIO(ran.out.removeprefix("\ufeff"), newline="")))
    assert [(row["source"], row["title"]) for row in rows] == [("good.md", TITLE), ("unsigned.md", TITLE)]
    assert ran.err == "none.md: no notice found\n"
    assert run("parse", "-q", "-f", "csv", "none.md").err == ""


def test_csv_in_a_file_has_the_line_ends_of_csv(run: Run, folder: Path) -> None:
    assert run("parse", "-f", "csv", "good.md", "-o", "out.csv").status == 0
    written = (folder / "out.csv").read_bytes()
    assert written.startswith(b"\xef\xbb\xbfsource,")
    assert written.endswith(b"\r\n")
    assert b"\r\r\n" not in written


def test_folders_and_patterns(run: Run, folder: Path) -> None:
    names = ["empty.md", "good.md", "inverted.md", "none.md", "unsigned.md"]
    read = records(run("parse", "-f", "jsonl", str(folder)).out)
    assert [Path(record["source"]).name for record in read] == names
    assert [record["source"] for record in records(run("parse", "-f", "jsonl", "*.md").out)] == names
    assert run("parse", "-f", "jsonl", "*.doc") == (0, "", "notices: no file matches *.doc\n")


STDIN = [(GOOD.encode(), TITLE), (GOOD.encode("gb18030"), TITLE), (("\ufeff" + GOOD).encode(), TITLE)]


@pytest.mark.parametrize(("data", "title"), STDIN)
@pytest.mark.parametrize("argv", [["-"], []])
def test_standard_input(run: Run, monkeypatch: pytest.MonkeyPatch, data: bytes, title: str, argv: list[str]) -> None:
    monkeypatch.setattr("sys.stdin", io.TextIOWrapper(io.BytesIO(data)))
    record = records(run("parse", "-f", "jsonl", *argv).out)[0]
    assert (record["source"], record["notices"][0]["title"]) == ("-", title)


def test_standard_input_may_have_a_name(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("sys.stdin", io.StringIO(GOOD))
    assert records(run("parse", "-f", "jsonl", "--stdin-filename", "页.md").out)[0]["source"] == "页.md"


def test_a_terminal_is_told_that_it_is_read(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    stdin = io.StringIO(GOOD)
    monkeypatch.setattr(stdin, "isatty", lambda: True)
    monkeypatch.setattr("sys.stdin", stdin)
    assert "reading standard input; end with Ctrl-" in run("parse").err


def test_what_the_user_knows(run: Run, folder: Path) -> None:
    (folder / "undated.md").write_text(GOOD.replace("2024年", ""), encoding="utf-8")
    ran = run("parse", "-f", "jsonl", "undated.md", "--published", "2023-05-06", "--kind", "talent")
    notice = records(ran.out)[0]["notices"][0]
    assert (notice["kind"], notice["period"]["start"]) == ("talent", "2023-05-06")


FAILURES = [
    (PermissionError(13, "Permission denied"), "good.md: no permission to read it; "),
    (OSError(5, "Input/output error"), "good.md: cannot be read: Input/output error"),
    (MemoryError(), "good.md: not enough memory; split it and try again"),
]


@pytest.mark.parametrize(("error", "message"), FAILURES)
def test_failures_say_the_way_out(run: Run, monkeypatch: pytest.MonkeyPatch, error: Exception, message: str) -> None:
    real = notices.read

    def read(source: Any, **settings: Any) -> notices.Document:
        if source == "good.md":
            raise error
        return real(source, **settings)

    monkeypatch.setattr("notices.api.read", read)
    ran = run("parse", "good.md", "unsigned.md")
    assert ran.status == 2
    assert ran.err.startswith(message)
    assert TITLE in ran.out


def test_a_folder_that_cannot_be_read(run: Run, folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    real = os.scandir
    (folder / "shut").mkdir()

    def scandir(path: str) -> Any:
        if Path(path).name == "shut":
            raise PermissionError(13, "Permission denied", path)
        return real(path)

    monkeypatch.setattr(os, "scandir", scandir)
    ran = run("parse", "shut", "good.md")
    assert ran.status == 2
    assert ran.err.startswith("shut: no permission to read it")
    assert TITLE in ran.out
