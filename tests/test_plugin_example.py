"""The examples of plug-ins, installed beside the library, do what their own tests and their pages say."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path

import pytest

from tests.conftest import Needs

EXAMPLES = Path(__file__).resolve().parents[1] / "examples"
NAMES = ("plugin-kind", "plugin-rule")


@pytest.fixture(scope="module")
def site(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder in which the plug-ins are installed, from copies and without a network."""
    if not (has("pip") and has("hatchling")):
        return Path()
    folder = tmp_path_factory.mktemp("plugin")
    copies = [folder / name for name in NAMES]
    for copy in copies:
        example = EXAMPLES / copy.name
        for path in sorted(example.rglob("*")):
            if path.is_file() and "__pycache__" not in path.parts:
                (copy / path.relative_to(example)).parent.mkdir(parents=True, exist_ok=True)
                (copy / path.relative_to(example)).write_bytes(path.read_bytes())
    options = ("--quiet", "--no-deps", "--no-build-isolation", "--no-index", "--disable-pip-version-check")
    done = python(["-m", "pip", "install", *options, "--target", str(folder / "site"), *map(str, copies)])
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


@pytest.mark.parametrize(
    ("name", "passed"), [("plugin-kind/tests/test_plates.py", 4), ("plugin-rule/tests/test_house.py", 4)]
)
def test_their_own_tests_pass(name: str, passed: int, site: Path, tmp_path: Path) -> None:
    tests = tmp_path / Path(name).name
    tests.write_bytes((EXAMPLES / name).read_bytes())
    done = python(["-m", "pytest", "-q", "-W", "error", "-p", "no:cacheprovider", str(tests)], site)
    assert done.returncode == 0, done.stdout + done.stderr
    assert f"{passed} passed" in done.stdout


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


PAGE = """临溪市公开招聘教师拟聘用人员公示

根据《临溪市教师招聘办法》，现将拟聘用人员予以公示。公示期自2031年4月1日至4月8日。监督电话：0999-6612345

市教育局
2031年3月31日
"""


def test_the_rule_is_listed_and_explained(site: Path) -> None:
    assert python(["-m", "notices", "rules"], site).stdout.splitlines()[-1].split()[:3] == [
        "H101", "short-issuer", "warning",
    ]  # fmt: skip
    record = json.loads(python(["-m", "notices", "rules", "--format", "json"], site).stdout)[-1]
    assert (record["code"], record["name"], record["since"]) == ("H101", "short-issuer", "0.1.0")
    for language, start in (
        ("zh", "H101 short-issuer：落款用了简称。"),
        ("en", "H101 short-issuer: the notice is signed"),
    ):
        assert python(["-m", "notices", "explain", "H101", "--lang", language], site).stdout.startswith(start)
    markdown = python(["-m", "notices", "explain", "short-issuer", "--format", "markdown"], site).stdout
    assert markdown.startswith("# H101 short-issuer\n")


def test_the_rule_is_chosen_and_reported_like_others(site: Path, tmp_path: Path) -> None:
    page = tmp_path / "page.txt"
    page.write_text(PAGE, encoding="utf-8")

    def check(*options: str) -> tuple[int, str]:
        done = python(["-m", "notices", "check", str(page), *options], site)
        return done.returncode, done.stdout

    status, shown = check("--select", "H", "--format", "concise")
    assert (status, "page.txt:5:1: H101 short-issuer" in shown) == (1, True)
    assert check("--ignore", "short-issuer")[0] == 0
    assert check("--per-file-ignores", "*.txt:H101")[0] == 0
    assert "H101" in check("--statistics")[1]
    (run,) = json.loads(check("--format", "sarif")[1])["runs"]
    assert [result["ruleId"] for result in run["results"]] == ["H101"]
    (tmp_path / "notices.toml").write_text('ignore = ["H1"]', encoding="utf-8")
    assert check("--config", str(tmp_path / "notices.toml"))[0] == 0
    assert python(["-m", "notices", "check", str(page), "--select", "H"]).returncode == 2
