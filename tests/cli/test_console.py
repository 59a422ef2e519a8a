"""Streams that cannot print every character, progress, notes and colours."""

from __future__ import annotations

import io
import json

import pytest

from notices.cli.console import Console


class Stream(io.TextIOWrapper):
    """A stream as Python makes it for a console of some encoding."""

    def __init__(self, encoding: str, *, terminal: bool = False) -> None:
        super().__init__(io.BytesIO(), encoding=encoding)
        self.terminal = terminal

    def isatty(self) -> bool:
        return self.terminal

    @property
    def bytes(self) -> bytes:
        self.flush()
        return self.buffer.getvalue()  # type: ignore[attr-defined,no-any-return]


def console(
    monkeypatch: pytest.MonkeyPatch, encoding: str = "utf-8", *, terminal: bool = False, **settings: object
) -> tuple[Console, Stream, Stream]:
    out, err = Stream(encoding, terminal=terminal), Stream(encoding, terminal=terminal)
    monkeypatch.setattr("sys.stdout", out)
    monkeypatch.setattr("sys.stderr", err)
    return Console("zh", **settings), out, err  # type: ignore[arg-type]


TEXT = "公示𠮷é\udc80"
ENCODINGS = ["ascii", "cp437", "cp936", "gb18030", "utf-8", "utf-16"]


@pytest.mark.parametrize("encoding", ENCODINGS)
def test_any_text_can_be_written(encoding: str, monkeypatch: pytest.MonkeyPatch) -> None:
    to, out, err = console(monkeypatch, encoding)
    to.out.write(TEXT)
    to.error("not_found", source=TEXT)
    assert out.bytes
    assert err.bytes


@pytest.mark.parametrize("encoding", ENCODINGS)
def test_json_stays_json(encoding: str, monkeypatch: pytest.MonkeyPatch) -> None:
    to, out, _ = console(monkeypatch, encoding)
    to.results_are_json()
    to.out.write(json.dumps(TEXT, ensure_ascii=False))
    assert json.loads(out.bytes.decode("utf-8")) == TEXT


def test_json_is_readable_where_it_can_be(monkeypatch: pytest.MonkeyPatch) -> None:
    to, out, _ = console(monkeypatch)
    to.results_are_json()
    to.out.write("公示𠮷")
    assert out.bytes.decode("utf-8") == "公示𠮷"


def test_csv_is_what_spreadsheets_open(monkeypatch: pytest.MonkeyPatch) -> None:
    to, out, _ = console(monkeypatch, "cp936")
    to.results_are_csv()
    to.out.write("公示\r\n")
    assert out.bytes == "公示\r\n".encode()


def test_a_stream_that_cannot_be_changed_is_left_alone(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("sys.stdout", io.StringIO())
    monkeypatch.setattr("sys.stderr", io.StringIO())
    to = Console("en")
    to.results_are_json()
    to.out.write("公示")
    to.note("no_notice", source="a.md")
    assert (to.out.getvalue(), to.colour) == ("公示", False)  # type: ignore[attr-defined]


COLOURS = [
    ({}, True, True),
    ({}, False, False),
    ({"NO_COLOR": "1"}, True, False),
    ({"NO_COLOR": ""}, True, True),
    ({"TERM": "dumb"}, True, False),
]


@pytest.mark.parametrize(("environment", "terminal", "colour"), COLOURS)
def test_colours(environment: dict[str, str], monkeypatch: pytest.MonkeyPatch, *, terminal: bool, colour: bool) -> None:
    to, _, _ = console(monkeypatch, terminal=terminal, environment=environment)
    assert to.colour is colour


def test_quiet_keeps_errors(monkeypatch: pytest.MonkeyPatch) -> None:
    to, _, err = console(monkeypatch, quiet=True)
    to.note("no_notice", source="a.md")
    assert to.error("not_found", source="b.md") == "没有这个文件；请检查路径"
    assert err.bytes.decode() == "b.md: 没有这个文件；请检查路径\n"


def test_progress_is_shown_on_a_terminal_and_wiped_away(monkeypatch: pytest.MonkeyPatch) -> None:
    to, _, err = console(monkeypatch, terminal=True)
    to.progress(1, 30, "公示.md")
    to.note("no_notice", source="a.md")
    lines = err.bytes.decode().split("\r")
    assert "[1/30] 公示.md" in lines
    assert lines[-1] == "a.md: 没有公示、公告\n"
    assert lines[-2].strip() == ""


@pytest.mark.parametrize(("terminal", "total"), [(False, 30), (True, 3)])
def test_no_progress(monkeypatch: pytest.MonkeyPatch, total: int, *, terminal: bool) -> None:
    to, _, err = console(monkeypatch, terminal=terminal)
    to.progress(1, total, "a.md")
    to.clear()
    assert err.bytes == b""


@pytest.mark.parametrize(("asked", "environment"), [(True, {}), (False, {"NOTICES_TRACEBACK": "1"})])
def test_tracebacks_are_for_those_who_ask(
    monkeypatch: pytest.MonkeyPatch, environment: dict[str, str], *, asked: bool
) -> None:
    to, _, err = console(monkeypatch, traceback=asked, environment=environment)
    to.show_traceback(ValueError("x"))
    assert "ValueError: x" in err.bytes.decode()
    to, _, err = console(monkeypatch, environment={})
    to.show_traceback(ValueError("x"))
    assert err.bytes == b""


def test_lines_are_as_wide_as_the_terminal(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("COLUMNS", "72")
    assert console(monkeypatch, terminal=True)[0].columns == 72
    assert console(monkeypatch, terminal=False)[0].columns == 100
    monkeypatch.setenv("COLUMNS", "300")
    assert console(monkeypatch, terminal=True)[0].columns == 100


def test_bytes_that_cannot_be_decoded_stay_an_error() -> None:
    with pytest.raises(UnicodeDecodeError):
        b"\xff".decode(errors="notices.json")
