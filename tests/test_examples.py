"""What the repository shows to a newcomer is true: the demo, and the commands and code of the documentation."""

from __future__ import annotations

import doctest
import importlib.util
import os
import re
import shlex
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from types import ModuleType

import pytest

ROOT = Path(__file__).resolve().parents[1]
EXAMPLE = ROOT / "examples" / "newspaper-page.md"
PAGES = {
    "README.md": "en_US.UTF-8",
    "README.zh-CN.md": "zh_CN.UTF-8",
    "docs/guide.md": "en_US.UTF-8",
    "docs/command-line.md": "en_US.UTF-8",
    "docs/kinds.md": "en_US.UTF-8",
}
"""The pages whose blocks are run, and the locale of their readers."""

FENCED = re.compile(r"^```(\w+)\n(.*?)^```$", re.MULTILINE | re.DOTALL)
NOTHING_WRONG = EXAMPLE.read_text(encoding="utf-8").replace("至2031年3月3日", "至2031年3月19日")
NO_NOTICE = "今天是个好天气。\n"


def blocks(language: str) -> Iterator[tuple[str, str]]:
    """The fenced blocks of ``language`` on all pages, each with its page."""
    for page in PAGES:
        for found, text in FENCED.findall((ROOT / page).read_text(encoding="utf-8")):
            if found == language:
                yield page, text


CODE = {page: "".join(text for of, text in blocks("pycon") if of == page) for page, _ in blocks("pycon")}
COMMANDS = list(blocks("console"))


def demo(*arguments: str) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, str(ROOT / "examples" / "demo.py"), *arguments]
    environment = {**os.environ, "PYTHONIOENCODING": "utf-8", "LANG": "en_US.UTF-8"}
    environment.pop("LC_ALL", None)
    return subprocess.run(command, capture_output=True, encoding="utf-8", cwd=ROOT, env=environment, check=False)


def demo_module() -> ModuleType:
    spec = importlib.util.spec_from_file_location("demo", ROOT / "examples" / "demo.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def test_the_demo_finds_the_inverted_window() -> None:
    done = demo()
    assert done.returncode == 0, done.stdout + done.stderr
    assert "$ notices parse" in done.stdout
    assert "苏念慈" in done.stdout
    assert "D101 inverted-period" in done.stdout
    assert done.stderr == ""


@pytest.mark.parametrize("text", [NOTHING_WRONG, NO_NOTICE], ids=["nothing wrong", "no notice"])
def test_the_demo_ends_with_1_where_nothing_is_found(tmp_path: Path, text: str) -> None:
    page = tmp_path / "page.md"
    page.write_text(text, encoding="utf-8")
    assert demo(str(page)).returncode == 1


def test_the_demo_ends_with_1_where_reading_fails(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Also if the check alone would look right."""
    module = demo_module()
    ends = {"parse": 2, "check": 1}

    def run(command: str, *_: str) -> subprocess.CompletedProcess[str]:
        return subprocess.CompletedProcess([], ends[command], "D101 inverted-period")

    monkeypatch.setattr(module, "run", run)
    assert module.main(tmp_path) == 1
    ends["parse"] = 0
    assert module.main(tmp_path) == 0


@pytest.mark.parametrize("page", CODE)
def test_the_code_of_a_page_runs(page: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(ROOT)
    test = doctest.DocTestParser().get_doctest(CODE[page], {}, page, page, 0)
    shown: list[str] = []
    result = doctest.DocTestRunner(optionflags=doctest.ELLIPSIS).run(test, out=shown.append)
    assert result.attempted > 0
    assert result.failed == 0, "".join(shown)


@pytest.mark.parametrize(("page", "block"), COMMANDS, ids=[text.partition("\n")[0] for _, text in COMMANDS])
def test_a_command_of_a_page_prints_what_stands_there(page: str, block: str) -> None:
    command, _, expected = block.partition("\n")
    name, *arguments = shlex.split(command.removeprefix("$ "))
    assert name == "notices"
    environment = {**os.environ, "PYTHONIOENCODING": "utf-8", "LANG": PAGES[page]}
    for variable in ("LC_ALL", "LC_MESSAGES"):
        environment.pop(variable, None)
    done = subprocess.run(
        [sys.executable, "-m", "notices", *arguments],
        capture_output=True,
        encoding="utf-8",
        cwd=ROOT,
        env=environment,
        check=False,
    )
    assert done.stdout.strip("\n") == expected.strip("\n")


def test_both_readmes_show_code_and_commands() -> None:
    assert {"README.md", "README.zh-CN.md", "docs/guide.md"} <= CODE.keys()
    assert {"README.md", "README.zh-CN.md"} <= {page for page, _ in COMMANDS}


def test_the_links_of_the_readmes_lead_somewhere() -> None:
    for page in ("README.md", "README.zh-CN.md", "CONTRIBUTING.md"):
        for target in re.findall(r"\]\(([^)#]+)(?:#[^)]*)?\)", (ROOT / page).read_text(encoding="utf-8")):
            assert (ROOT / target).exists(), f"{page}: {target}"
