"""The example of a plug-in, installed beside the library, does what its own tests and its page say."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path

import pytest

from tests.conftest import Needs

EXAMPLE = Path(__file__).resolve().parents[1] / "examples" / "plugin-kind"


@pytest.fixture(scope="module")
def site(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder in which the plug-in is installed, from a copy and without a network."""
    if not (has("pip") and has("hatchling")):
        return Path()
    folder = tmp_path_factory.mktemp("plugin")
    copy = folder / "source"
    for path in sorted(EXAMPLE.rglob("*")):
        if path.is_file() and "__pycache__" not in path.parts:
            (copy / path.relative_to(EXAMPLE)).parent.mkdir(parents=True, exist_ok=True)
            (copy / path.relative_to(EXAMPLE)).write_bytes(path.read_bytes())
    options = ("--quiet", "--no-deps", "--no-build-isolation", "--no-index", "--disable-pip-version-check")
    done = python(["-m", "pip", "install", *options, "--target", str(folder / "site"), str(copy)])
    assert done.returncode == 0, done.stderr
    return folder / "site"


def has(module: str) -> bool:
    return python(["-c", f"import {module}"]).returncode == 0


def python(arguments: Sequence[str], site: Path | None = None) -> subprocess.CompletedProcess[str]:
    environment = {**os.environ, "PYTHONIOENCODING": "utf-8", "LANG": "en_US.UTF-8"}
    if site is not None:
        environment["PYTHONPATH"] = str(site)
    return subprocess.run(
        [sys.executable, *arguments], capture_output=True, encoding="utf-8", env=environment, check=False
    )


@pytest.fixture(autouse=True)
def _tools(needs: Needs) -> None:
    needs(module="pip")
    needs(module="hatchling")


def test_its_own_tests_pass(site: Path, tmp_path: Path) -> None:
    tests = tmp_path / "test_plates.py"
    tests.write_bytes((EXAMPLE / "tests" / "test_plates.py").read_bytes())
    done = python(["-m", "pytest", "-q", "-W", "error", "-p", "no:cacheprovider", str(tests)], site)
    assert done.returncode == 0, done.stdout + done.stderr
    assert "4 passed" in done.stdout


def test_the_catalogue_has_the_kind(site: Path) -> None:
    done = python(["-m", "notices", "kinds"], site)
    assert done.stdout.splitlines()[-1].split() == ["door_plates", "Plate", "preview", "门牌变更"]
    assert "door_plates" not in python(["-m", "notices", "kinds"]).stdout


def test_the_kind_has_a_schema(site: Path) -> None:
    done = python(["-m", "notices", "schema", "door_plates"], site)
    schema = json.loads(done.stdout)
    assert schema["properties"]["kind"]["const"] == "door_plates"
    assert "new_number" in schema["properties"]["entries"]["items"]["properties"]


def test_the_command_reads_a_notice_of_the_kind(site: Path, tmp_path: Path) -> None:
    page = tmp_path / "page.txt"
    page.write_text(
        "临溪市柳湾片区门牌编制公示\n公示期自2031年4月1日至4月8日。\n产权人\t新门牌号\n闻人越\t5号\n临溪市民政局\n2031年3月31日\n",
        encoding="utf-8",
    )
    (notice,) = json.loads(python(["-m", "notices", "parse", "-f", "json", str(page)], site).stdout)["notices"]
    assert notice["kind"] == "door_plates"
    assert notice["entries"] == [{"type": "plate", "name": "闻人越", "new_number": "5号"}]
    table = python(["-m", "notices", "parse", str(page)], site).stdout
    assert "闻人越" in table
    rows = python(["-m", "notices", "parse", "-f", "csv", str(page)], site).stdout.splitlines()
    assert "new_number" in rows[0]
    assert "5号" in rows[1]
