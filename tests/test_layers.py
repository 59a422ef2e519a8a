"""Data moves one way through the package, and so do imports."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from graphlib import CycleError, TopologicalSorter
from pathlib import Path
from typing import NamedTuple

import pytest

SOURCE = Path(__file__).resolve().parents[1] / "src" / "notices"

LAYERS = (
    ("version", "span", "folding", "errors", "diagnostic", "calendar", "calendar_file", "plugins", "laws", "codes"),
    ("models",),
    ("document",),
    ("sources", "editing"),
    ("parsing",),
    ("rules",),
    ("arguments", "stored", "phrases", "api", "redaction"),
    ("report", "render", "strategies"),
    ("arrow", "batch", "lsp"),
    ("cli", "__main__"),
)
"""The parts of the package, from the ground up: a module imports from its own layer and those before it."""

BARE = ("version", "span", "folding", "errors", "diagnostic", "calendar", "calendar_file", "plugins", "laws", "codes")
"""What works without the dependencies of the models and the grammars."""

OF_MODELS = ("render", "strategies")
"""What goes from the model to the text, and shares no code with what goes the other way."""


class Import(NamedTuple):
    """An import as a module writes it: who imports what, and whether it is for type checkers alone."""

    importer: str
    imported: str
    for_types: bool


def module_name(path: Path) -> str:
    parts = path.relative_to(SOURCE.parent).with_suffix("").parts
    return ".".join(parts[:-1] if parts[-1] == "__init__" else parts)


MODULES = {module_name(path): path for path in sorted(SOURCE.rglob("*.py"))}


def type_checking_nodes(tree: ast.Module) -> set[ast.AST]:
    return {
        inner
        for node in ast.walk(tree)
        if isinstance(node, ast.If) and isinstance(node.test, ast.Name) and node.test.id == "TYPE_CHECKING"
        for statement in node.body
        for inner in ast.walk(statement)
    }


def imports_of(name: str, source: str) -> Iterator[Import]:
    tree = ast.parse(source)
    for_types = type_checking_nodes(tree)
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            for alias in node.names:
                yield Import(name, alias.name, node in for_types)
        elif isinstance(node, ast.ImportFrom):
            assert node.level == 0, f"{name} imports relatively"
            for alias in node.names:
                whole = f"{node.module}.{alias.name}"
                yield Import(name, whole if whole in MODULES else str(node.module), node in for_types)


IMPORTS = [found for name, path in MODULES.items() for found in imports_of(name, path.read_text(encoding="utf-8"))]


def part(name: str) -> str:
    """The part of the package that a module belongs to: ``rules`` for ``notices.rules.engine``."""
    return name.split(".")[1] if "." in name else ""


def layer(name: str) -> int:
    return next(index for index, parts in enumerate(LAYERS) if part(name) in parts)


def test_each_module_has_a_layer() -> None:
    known = {part for parts in LAYERS for part in parts}
    assert {part(name) for name in MODULES} - {""} <= known


def test_imports_go_one_way() -> None:
    wrong = [
        f"{found.importer} imports {found.imported}"
        for found in IMPORTS
        if found.imported.startswith("notices.") and found.importer != "notices"
        if layer(found.imported) > layer(found.importer)
    ]
    assert wrong == []


def test_no_module_imports_the_public_names() -> None:
    """They are for users; from inside they would reach every layer."""
    assert [found for found in IMPORTS if found.imported == "notices" and not found.for_types] == []


def test_no_cycles() -> None:
    graph: dict[str, set[str]] = {name: set() for name in MODULES}
    for found in IMPORTS:
        if found.imported in MODULES and found.importer != "notices" and not found.for_types:
            graph[found.importer].add(found.imported)
    try:
        TopologicalSorter(graph).prepare()
    except CycleError as error:
        pytest.fail(f"imports run in a circle: {' -> '.join(error.args[1])}")


def test_the_ground_is_bare() -> None:
    heavy = [found for found in IMPORTS if part(found.importer) in BARE and top(found.imported) in {"pydantic", "lark"}]
    assert heavy == []


def test_only_parsing_knows_lark() -> None:
    assert {part(found.importer) for found in IMPORTS if top(found.imported) == "lark"} <= {"parsing"}


def test_writing_shares_no_code_with_parsing() -> None:
    assert [found for found in IMPORTS if part(found.importer) in OF_MODELS and part(found.imported) == "parsing"] == []


def top(name: str) -> str:
    return name.split(".", maxsplit=1)[0]


CASES = [
    ("import notices.rules", "notices.rules", False),
    ("from notices import api", "notices.api", False),
    ("from notices.span import Span", "notices.span", False),
    ("def late():\n    from notices.api import parse", "notices.api", False),
    ("if TYPE_CHECKING:\n    from notices.api import parse", "notices.api", True),
]


@pytest.mark.parametrize(("source", "imported", "for_types"), CASES)
def test_every_form_of_import_is_seen(source: str, imported: str, *, for_types: bool) -> None:
    assert list(imports_of("notices.span", source)) == [Import("notices.span", imported, for_types)]
