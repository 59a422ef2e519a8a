"""What the tests of the command share: a folder to stand in, and some pages in it."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import NamedTuple

import pytest

from notices.cli import main

GOOD = """# 云川县公开招聘教师拟聘用人员公示

根据《云川县教师招聘办法》的规定，现将拟聘用人员予以公示。公示时间：2024年5月6日至5月10日。监督电话：0571-88001234

云川县教育局
2024年5月6日
"""
INVERTED = GOOD.replace("至5月10日", "至5月1日")
UNSIGNED = GOOD.replace("云川县教育局\n2024年5月6日\n", "")
NO_NOTICE = "今天是个好天气。\n"
PNG = b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR"


class Ran(NamedTuple):
    """How a run of the command ended, and what it wrote."""

    status: int
    out: str
    err: str


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder with a page of each sort, in which the command runs."""
    pages = {"good": GOOD, "inverted": INVERTED, "unsigned": UNSIGNED, "none": NO_NOTICE, "empty": ""}
    for name, text in pages.items():
        (tmp_path / f"{name}.md").write_text(text, encoding="utf-8")
    (tmp_path / "broken.png").write_bytes(PNG)
    monkeypatch.chdir(tmp_path)
    for name in ("LC_ALL", "LC_MESSAGES", "NO_COLOR", "NOTICES_TRACEBACK"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setenv("LANG", "en_US.UTF-8")
    return tmp_path


@pytest.fixture
def run(folder: Path, capsys: pytest.CaptureFixture[str]) -> Callable[..., Ran]:
    """Runs the command with the words given."""

    def run_command(*argv: str) -> Ran:
        status = main(argv)
        written = capsys.readouterr()
        return Ran(status, written.out, written.err)

    return run_command
