"""Which language the command speaks."""

from __future__ import annotations

from types import SimpleNamespace

import pytest

from notices.cli.language import language_asked_for, language_of_system

ASKED = [
    ([], None),
    (["--lang", "zh"], "zh"),
    (["check", "a.md", "--lang=en"], "en"),
    (["--lang", "zh", "check", "--lang", "en"], "en"),
    (["--lang", "fr"], None),
    (["--lang"], None),
    (["--language", "zh"], None),
    (["check", "--", "--lang", "zh"], None),
]


@pytest.mark.parametrize(("argv", "language"), ASKED)
def test_asked_for(argv: list[str], language: str | None) -> None:
    assert language_asked_for(argv) == language


SYSTEMS = [
    ({}, "en"),
    ({"LANG": "zh_CN.UTF-8"}, "zh"),
    ({"LANG": "ZH_TW"}, "zh"),
    ({"LANG": "C"}, "en"),
    ({"LANG": "zh_CN.UTF-8", "LC_ALL": "C"}, "en"),
    ({"LANG": "C", "LC_MESSAGES": "zh_CN.UTF-8"}, "zh"),
    ({"LANG": "zh_CN.UTF-8", "LC_ALL": ""}, "zh"),
]


@pytest.mark.parametrize(("environment", "language"), SYSTEMS)
def test_of_the_system(environment: dict[str, str], language: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("sys.platform", "linux")
    assert language_of_system(environment) == language


@pytest.mark.parametrize(("ui", "language"), [(0x0804, "zh"), (0x0404, "zh"), (0x0409, "en")])
def test_of_windows(ui: int, language: str, monkeypatch: pytest.MonkeyPatch) -> None:
    kernel = SimpleNamespace(GetUserDefaultUILanguage=lambda: ui)
    monkeypatch.setattr("sys.platform", "win32")
    monkeypatch.setattr("ctypes.windll", SimpleNamespace(kernel32=kernel), raising=False)
    assert language_of_system({}) == language
