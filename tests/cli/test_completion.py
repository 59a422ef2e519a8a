"""``notices completion``: scripts that shells accept and that know the options."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from notices.cli.options import SHELLS
from tests.cli.conftest import Ran

Run = Callable[..., Ran]

ASKED = [
    ("notices ch", "check"),
    ("notices check --fail", "--fail-on"),
    ("notices check --fail-on er", "error"),
    ("notices check --format sa", "sarif"),
    ("notices kinds --form", "--format"),
    ("notices check --select single", "single-day-period"),
    ("notices check --kind rec", "recruitment"),
    ("notices explain D10", "D101"),
    ("notices check unsi", "unsigned.md"),
    ("notices check --baseline unsi", "unsigned.md"),
]


@pytest.mark.parametrize(("typed", "wanted"), ASKED)
def test_bash_completes(typed: str, wanted: str, run: Run, folder: Path, needs: Callable[..., None]) -> None:
    needs(command="bash")
    (folder / "script").write_text(run("completion", "bash").out, encoding="utf-8")
    words = typed.split()
    quoted = " ".join(f"'{word}'" for word in words)
    program = (
        f"source ./script; COMP_WORDS=({quoted}); COMP_CWORD={len(words) - 1}; COMP_LINE='{typed}'; COMP_POINT={len(typed)};"
        f"_shtab_notices notices '{words[-1]}' '{words[-2]}'; printf '%s\\n' \"${{COMPREPLY[@]}}\""
    )
    done = subprocess.run(["bash", "-c", program], cwd=folder, capture_output=True, text=True, check=True)
    assert wanted in [line.strip() for line in done.stdout.splitlines()]


@pytest.mark.parametrize("shell", SHELLS)
def test_each_shell_has_a_script(shell: str, run: Run) -> None:
    ran = run("completion", shell)
    assert (ran.status, ran.err) == (0, "")
    assert "--fail-on" in ran.out


def test_what_is_needed_is_told(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "shtab", None)
    ran = run("completion", "bash")
    assert (ran.status, ran.out, ran.err) == (2, "", "notices: this needs: pip install 'notices[completion]'\n")
