"""What other programs call: the hook of pre-commit, and the action of GitHub."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
import yaml

ROOT = Path(__file__).resolve().parents[1]
PAGE = """云川县公开招聘教师拟聘用人员公示
现将拟聘用人员予以公示。公示时间：2024年5月6日至5月1日。监督电话：0571-88001234
云川县教育局
2024年5月6日
"""


def loaded(name: str) -> Any:
    return yaml.safe_load((ROOT / name).read_text(encoding="utf-8"))


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    (tmp_path / "a b").mkdir()
    (tmp_path / "inverted.md").write_text(PAGE, encoding="utf-8")
    (tmp_path / "none.md").write_text("今天是个好天气。\n", encoding="utf-8")
    (tmp_path / "good.md").write_text(PAGE.replace("5月1日", "5月14日"), encoding="utf-8")
    return tmp_path


def environment(**more: str) -> dict[str, str]:
    path = os.pathsep.join((str(Path(sys.executable).parent), os.environ["PATH"]))
    return {**os.environ, "PATH": path, **more}


def test_the_hook_checks_what_it_is_given(folder: Path) -> None:
    (hook,) = loaded(".pre-commit-hooks.yaml")
    assert (hook["id"], hook["language"]) == ("notices-check", "python")
    command = [*hook["entry"].split(), *hook["args"]]

    def commit(*changed: str) -> subprocess.CompletedProcess[str]:
        return subprocess.run(
            [*command, *changed], cwd=folder, env=environment(), capture_output=True, encoding="utf-8", check=False
        )

    done = commit("inverted.md", "good.md", "none.md")
    assert (done.returncode, done.stderr) == (1, "")
    assert "D101" in done.stdout
    done = commit("none.md")  # a README is no fault
    assert (done.returncode, done.stdout, done.stderr) == (0, "", "")


STEPS = [
    ({"PATHS": "."}, "1", {"D101"}),
    ({"PATHS": "good.md inverted.md", "SELECT": "D101"}, "1", {"D101"}),
    ({"PATHS": "good.md"}, "0", set()),
    ({"PATHS": "none.md"}, "3", set()),
    ({"PATHS": ".", "SELECT": "S999"}, "2", None),
]


@pytest.mark.parametrize(("inputs", "status", "codes"), STEPS)
def test_the_action_writes_a_report_and_keeps_the_status(
    inputs: dict[str, str], status: str, codes: set[str] | None, folder: Path, needs: Callable[..., None]
) -> None:
    needs(command="bash")
    action = loaded("action.yml")
    steps = {step.get("name", step.get("uses")): step for step in action["runs"]["steps"]}
    assert steps["Upload"]["with"]["sarif_file"] == "${{ inputs.sarif }}"
    given = {
        "SELECT": "",
        "FAIL_ON": "error",
        "SARIF": "report.sarif",
        "GITHUB_OUTPUT": str(folder / "output"),
        **inputs,
    }
    command = ["bash", "-e", "-o", "pipefail", "-c", steps["Check"]["run"]]
    done = subprocess.run(command, cwd=folder, env=environment(**given), capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    report = "" if codes is None else "report=true\n"
    assert (folder / "output").read_text(encoding="utf-8") == f"status={status}\n{report}"
    if codes is not None:
        (run,) = json.loads((folder / "report.sarif").read_text(encoding="utf-8"))["runs"]
        assert {result["ruleId"] for result in run["results"] if result["level"] == "error"} == codes


def test_the_inputs_of_the_action_are_all_used() -> None:
    text = (ROOT / "action.yml").read_text(encoding="utf-8")
    for name in loaded("action.yml")["inputs"]:
        assert f"inputs.{name}" in text
