"""The options, the help, and what is said about a wrong call."""

from __future__ import annotations

import unicodedata
from datetime import date

import pytest

from notices.cli.options import CHECK_FORMATS, PARSE_FORMATS, parsed

CALLS = [
    (["parse"], {"command": "parse", "sources": [], "format": "table", "spans": False}),
    (["parse", "-"], {"sources": ["-"]}),
    (["parse", "a.md", "--spans", "b.md"], {"sources": ["a.md", "b.md"], "spans": True}),
    (["parse", "--spans", "a.md", "-f", "csv", "b.md", "c.md"], {"sources": ["a.md", "b.md", "c.md"], "format": "csv"}),
    (["parse", "--", "-a.md"], {"sources": ["-a.md"]}),
    (["parse", "a.md", "--spans", "--", "-b.md"], {"sources": ["a.md", "-b.md"]}),
    (["parse", "--published", "2020-06-09", "--kind", "talent"], {"published": date(2020, 6, 9), "kind": "talent"}),
    (["check", "--select", "D,S101", "--select", "missing-title"], {"select": ["D", "S101", "missing-title"]}),
    (["check", "--ignore", " D102 ,"], {"ignore": ["D102"], "select": None}),
    (["check", "--fail-on", "error", "-o", "x.txt"], {"fail_on": "error", "output": "x.txt", "format": "full"}),
    (["--lang", "zh", "check"], {"lang": "zh"}),
    (["--lang", "zh", "check", "--lang", "en", "-q"], {"lang": "en", "quiet": True}),
    (["explain", "D101"], {"rule": "D101"}),
    (["explain"], {"rule": None}),
    (["schema", "talent"], {"kind": "talent"}),
    (["kinds", "--format", "json"], {"format": "json"}),
    (["--version"], {"version": True}),
]


@pytest.mark.parametrize(("argv", "options"), CALLS)
def test_calls(argv: list[str], options: dict[str, object]) -> None:
    assert vars(parsed(argv, "en")).items() >= options.items()


@pytest.mark.parametrize("name", PARSE_FORMATS)
def test_formats_of_parse(name: str) -> None:
    assert parsed(["parse", "--format", name], "zh").format == name


@pytest.mark.parametrize("name", CHECK_FORMATS)
def test_formats_of_check(name: str) -> None:
    assert parsed(["check", "--format", name], "zh").format == name


WRONG = [
    ([], "缺少命令", "a command is needed"),
    (["pares"], "无效（可选：", "invalid choice: 'pares'"),
    (["parse", "--format", "xml"], "参数 -f/--format：取值 'xml' 无效", "argument -f/--format: invalid choice: 'xml'"),
    (["parse", "--kind"], "参数 --kind：需要一个值", "argument --kind: expected one argument"),
    (["parse", "--spans=yes"], "不接受值 'yes'", "ignored explicit argument 'yes'"),
    (["parse", "--frmat", "csv"], "无法识别的参数：--frmat", "unrecognized arguments: --frmat"),
    (["parse", "--form", "csv"], "无法识别的参数：--form", "unrecognized arguments: --form"),
    (["kinds", "talent"], "无法识别的参数：talent", "unrecognized arguments: talent"),
    (["check", "--published", "9.6.2020"], "不是日期：9.6.2020", "no date: 9.6.2020; write it as 2020-06-09"),
]


@pytest.mark.parametrize(("argv", "zh", "en"), WRONG)
def test_wrong_calls_end_with_2(argv: list[str], zh: str, en: str, capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as end:
        parsed(argv, "zh")
    assert end.value.code == 2
    told = capsys.readouterr()
    assert zh in told.err
    assert told.err.startswith("用法：notices")
    assert told.out == ""
    with pytest.raises(SystemExit):
        parsed(argv, "en")
    assert en in capsys.readouterr().err


def columns(line: str) -> int:
    return sum(2 if unicodedata.east_asian_width(character) in "WF" else 1 for character in line)


@pytest.mark.parametrize("language", ["zh", "en"])
@pytest.mark.parametrize("command", [[], ["parse"], ["check"], ["explain"], ["schema"], ["kinds"]])
def test_help_fits_a_terminal(
    command: list[str], language: str, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("COLUMNS", "80")
    with pytest.raises(SystemExit) as end:
        parsed([*command, "--help"], language)  # type: ignore[arg-type]
    assert end.value.code == 0
    shown = capsys.readouterr().out
    assert shown.startswith("用法：" if language == "zh" else "usage: ")
    assert max(map(columns, shown.splitlines())) <= 80
