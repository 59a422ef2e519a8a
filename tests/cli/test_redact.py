"""``notices redact``."""

from __future__ import annotations

import io
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.cli.conftest import Ran

Run = Callable[..., Ran]

PAGE = """青石县拟聘用人员公示
姓名\t手机
孙一鸣\t13900001111
李双喜\t13900002222
"""
MASKED = PAGE.replace("13900001111", "139****1111").replace("13900002222", "139****2222")


@pytest.fixture
def page(folder: Path) -> Path:
    (folder / "draft.md").write_text(PAGE, encoding="utf-8", newline="")
    return folder / "draft.md"


def test_a_copy_on_standard_output(page: Path, folder: Path, capfdbinary: pytest.CaptureFixture[bytes]) -> None:
    from notices.cli import main

    assert main(["redact", "draft.md", "--lang", "en"]) == 0
    written = capfdbinary.readouterr()
    assert written.out.decode() == MASKED
    assert written.err.decode().splitlines() == [
        "draft.md:3:5: P102 is now 139****1111",
        "draft.md:4:5: P102 is now 139****2222",
        "draft.md: 2 places masked (P102 2)",
    ]
    assert page.read_text(encoding="utf-8") == PAGE


def test_a_copy_in_a_file_or_a_folder(run: Run, page: Path, folder: Path) -> None:
    assert run("redact", "draft.md", "-o", "copy.md").status == 0
    assert (folder / "copy.md").read_text(encoding="utf-8") == MASKED
    assert run("redact", "draft.md", "good.md", "--output-dir", "copies/of").status == 0
    assert (folder / "copies/of/draft.md").read_text(encoding="utf-8") == MASKED
    assert (folder / "copies/of/good.md").read_bytes() == (folder / "good.md").read_bytes()


def test_nothing_to_mask_is_told(run: Run) -> None:
    ran = run("redact", "good.md", "-o", "copy.md", "--lang", "en")
    assert (ran.status, ran.err) == (0, "good.md: nothing to mask\n")


REFUSED = [
    (["draft.md", "good.md"], "there are several sources: name a folder with --output-dir"),
    (["draft.md", "-o", "draft.md"], "draft.md: the source is not overwritten; name another file or folder"),
    (["draft.md", "--output-dir", "."], "draft.md: the source is not overwritten"),
    (["broken.png", "-o", "copy.png"], "broken.png: cannot be masked: "),
    (["nowhere.md", "-o", "copy.md"], "nowhere.md: cannot be read: "),
    (["*.doc", "-o", "copy.md"], "no file matches *.doc"),
]


@pytest.mark.parametrize(("words", "told"), REFUSED)
def test_what_cannot_be_done_is_told(words: list[str], told: str, run: Run, page: Path) -> None:
    ran = run("redact", *words, "--lang", "en")
    assert ran.status == 2
    assert told in ran.err
    assert page.read_text(encoding="utf-8") == PAGE


def test_standard_input(monkeypatch: pytest.MonkeyPatch, run: Run, folder: Path) -> None:
    monkeypatch.setattr("sys.stdin", io.TextIOWrapper(io.BytesIO(PAGE.encode("gbk"))))
    assert run("redact", "-o", "copy.txt", "-q").status == 0
    assert (folder / "copy.txt").read_bytes() == MASKED.encode("gbk")
