"""``python -m mutation [MODULE…]``: make mutants of the rules, see which ones the tests kill, and print the figures.

Works in a copy of the checkout.  A MODULE is a glob over paths under ``src/notices`` without ``.py`` (``rules/rank_*``, ``calendar``);
without any, all of :data:`TARGETS` are mutated, which takes most of an hour on two cores.
"""

from __future__ import annotations

import argparse
import json
import shutil
import subprocess
import sys
import tempfile
from collections import Counter
from collections.abc import Iterable, Mapping
from fnmatch import fnmatch
from pathlib import Path

from mutation.unrolled import unrolled

ROOT = Path(__file__).resolve().parents[1]
TARGETS = ("rules/*", "laws/*", "codes/*", "calendar")
"""What is mutated: globs over the modules of the package."""
TESTS = ("tests/rules", "tests/laws", "tests/codes", "tests/test_calendar.py", "tests/test_calendar_file.py")
"""The tests that have to notice."""
LEFT_OUT = ("*/index.py", "*/__init__.py")
LOG_SHOWN = 3_000
"""How many characters of mutmut's own output are shown where nothing was killed at all."""
GOAL = 0.9
"""The share of mutants that the tests have to kill."""

# What an earlier test made the functions remember would hide a mutant, and which tests call it.
CONFTEST = """

def pytest_runtest_setup(item):
    from functools import _lru_cache_wrapper
    from notices.laws import NATIONAL

    ours = ("notices.rules", "notices.laws", "notices.codes", "notices.calendar")
    for name in [name for name in sys.modules if name.startswith(ours)]:
        for thing in vars(sys.modules[name]).values():
            if isinstance(thing, _lru_cache_wrapper):
                thing.cache_clear()
    NATIONAL.__dict__.pop("requirements", None)


import sys
"""

KILLED, SURVIVED = (1, 3, -24, 24, 152, 255, 36), (0, 33)
"""The statuses of mutmut: a test failed or ran out of time; all passed or none ran."""


def main() -> int:
    """Run mutmut in a copy, and tell what it found; 1 if fewer mutants were killed than the goal asks."""
    arguments = argparse.ArgumentParser(prog="python -m mutation", description=__doc__.partition("\n")[0])
    arguments.add_argument("modules", nargs="*", metavar="MODULE")
    arguments.add_argument("--keep", metavar="FOLDER", type=Path, help="work there, and leave the mutants")
    arguments.add_argument("--jobs", type=int, default=2)
    options = arguments.parse_args()
    folder = options.keep or Path(tempfile.mkdtemp(prefix="notices-mutants-"))
    try:
        _prepare(folder, options.modules or TARGETS)
        command = [sys.executable, "-m", "mutmut", "run", "--max-children", str(options.jobs)]
        log = folder / "mutmut.log"
        with log.open("w", encoding="utf-8") as output:
            subprocess.run(command, cwd=folder, check=False, stdout=output, stderr=output)
        figures = _figures(folder / "mutants")
        if not any(told["killed"] for told in figures.values()):
            print(log.read_text(encoding="utf-8")[-LOG_SHOWN:])  # the tests failed before anything was mutated
    finally:
        if not options.keep:
            shutil.rmtree(folder, ignore_errors=True)
    return _told(figures)


def _prepare(folder: Path, modules: Iterable[str]) -> None:
    """Copy what the tests need, with functions that mutmut can see, and say what it is to mutate."""
    shutil.rmtree(folder / "mutants", ignore_errors=True)
    ignored = shutil.ignore_patterns("__pycache__", "*.pyc", "_build")
    for name in ("src", "tests", "grammars", "examples"):
        shutil.copytree(ROOT / name, folder / name, dirs_exist_ok=True, ignore=ignored)
    shutil.copytree(ROOT / "grammars", folder / "src/notices/grammars", dirs_exist_ok=True)
    for path in _targets(folder, TARGETS):
        path.write_text(unrolled(path.read_text(encoding="utf-8")), encoding="utf-8")
    with (folder / "tests/conftest.py").open("a", encoding="utf-8") as conftest:
        conftest.write(CONFTEST)
    wanted = [path.relative_to(folder).as_posix() for path in _targets(folder, modules)]
    settings = {
        "source_paths": ["src"], "only_mutate": wanted, "do_not_mutate": list(LEFT_OUT),
        "also_copy": ["grammars", "examples"], "pytest_add_cli_args_test_selection": list(TESTS),
        "pytest_add_cli_args": ["-x", "-q", "-p", "no:cacheprovider", "-p", "no:xdist", "-p", "no:cov", "--no-header"],
        "track_dependencies": False, "use_git_change_detection": False, "timeout_constant": 5.0,
    }  # fmt: skip
    lines = [f"{key} = {json.dumps(value)}" for key, value in settings.items()]
    options = (ROOT / "pyproject.toml").read_text(encoding="utf-8").replace("--doctest-modules ", "")
    text = f"{options}\n[tool.mutmut]\n" + "\n".join(lines) + "\n"
    (folder / "pyproject.toml").write_text(text, encoding="utf-8")


def _targets(folder: Path, modules: Iterable[str]) -> list[Path]:
    package = folder / "src/notices"
    return [
        path
        for path in sorted(package.rglob("*.py"))
        if any(fnmatch(path.relative_to(package).with_suffix("").as_posix(), module) for module in modules)
    ]


def _figures(mutants: Path) -> dict[str, Counter[str]]:
    """By module, how many mutants were killed, how many survived, and their names."""
    figures: dict[str, Counter[str]] = {}
    for path in sorted(mutants.rglob("*.py.meta")):
        verdicts = json.loads(path.read_text(encoding="utf-8"))["exit_code_by_key"]
        told = figures[path.relative_to(mutants / "src/notices").as_posix().removesuffix(".py.meta")] = Counter()
        for name, status in verdicts.items():
            word = "killed" if status in KILLED else "survived" if status in SURVIVED else "undecided"
            told[word] += 1
            if word != "killed":
                told[f"- {name}"] += 1
    return {name: told for name, told in figures.items() if told}


def _told(figures: Mapping[str, Counter[str]]) -> int:
    killed = sum(told["killed"] for told in figures.values())
    total = killed + sum(told["survived"] + told["undecided"] for told in figures.values())
    for name, told in figures.items():
        of = told["killed"] + told["survived"] + told["undecided"]
        print(f"{name:<32} {told['killed']:>5} of {of:>5} killed  {told['killed'] / of:.3f}")
        for one in told:
            if one.startswith("- "):
                print(f"    {one[2:]}")
    if not total:
        print("nothing was mutated")
        return 1
    print(f"{'all':<32} {killed:>5} of {total:>5} killed  {killed / total:.3f}  (goal {GOAL})")
    return int(killed / total < GOAL)


if __name__ == "__main__":
    sys.exit(main())
