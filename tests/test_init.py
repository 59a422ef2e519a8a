"""The public names, and what importing them costs."""

from __future__ import annotations

import ast
import importlib.metadata
import inspect
import subprocess
import sys
from pathlib import Path

import pytest

import notices

PUBLIC = ast.parse(Path(notices.__file__).read_text(encoding="utf-8"))


def names_for_type_checkers() -> dict[str, str]:
    block = next(node for node in PUBLIC.body if isinstance(node, ast.If))
    return {
        alias.name: str(node.module)
        for node in block.body
        if isinstance(node, ast.ImportFrom) and node.module != "typing"
        for alias in node.names
    }


def names_when_asked_for() -> dict[str, str]:
    return {name: module for module, names in notices._PUBLIC.items() for name in names}


def test_type_checkers_see_what_there_is() -> None:
    assert names_for_type_checkers() == names_when_asked_for()
    assert {*names_when_asked_for(), "__version__"} == set(notices.__all__)


@pytest.mark.parametrize("name", sorted(names_when_asked_for()))
def test_every_name_is_there_and_documented(name: str) -> None:
    value = getattr(notices, name)
    assert getattr(value, "__module__", None) == names_when_asked_for()[name]
    assert inspect.getdoc(value)


def test_unknown_names_are_none() -> None:
    with pytest.raises(AttributeError, match="'parze'"):
        _ = notices.parze


def test_all_names_are_listed() -> None:
    assert set(notices.__all__) <= set(dir(notices))


def test_the_version_is_that_of_the_package() -> None:
    assert notices.__version__ == importlib.metadata.version("notices")


def loaded_by(code: str) -> set[str]:
    """The modules that are there after ``code`` has run in a fresh interpreter."""
    program = f"import sys\n{code}\nprint(' '.join(sys.modules), file=sys.stderr)"
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True, timeout=60)
    return set(done.stderr.split())


HEAVY = {"pydantic", "lark", "chinese_calendar", "argparse", "importlib.metadata", "dataclasses", "inspect", "typing"}


def test_importing_loads_nothing_heavy() -> None:
    assert loaded_by("import notices; notices.__version__") & HEAVY == set()


def test_spans_need_no_models() -> None:
    assert loaded_by("import notices; notices.Span, notices.Diagnostic") & {"pydantic", "lark"} == set()
