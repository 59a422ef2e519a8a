"""Run by the clean environment of an installed wheel: every grammar compiles there and the package is whole."""

from __future__ import annotations

import importlib
import pkgutil
from importlib.metadata import version
from importlib.resources import files
from pathlib import Path

import notices
from notices import parsing
from notices.parsing import grammar, outline


def constructed() -> set[str]:
    """Construct every grammar that the package uses, and return their names."""
    outline.grammar()
    names = {"document"}
    for module in pkgutil.iter_modules(parsing.__path__, "notices.parsing."):
        for value in vars(importlib.import_module(module.name)).values():
            if isinstance(value, grammar.Phrase):
                value.match("公示")
                names.add(value.name)
    return names


def main() -> None:
    """Raise if anything is missing."""
    package = Path(str(files("notices")))
    if "site-packages" not in package.parts:
        raise SystemExit(f"this is not the installed package: {package}")
    if not (package / "py.typed").is_file():
        raise SystemExit("py.typed is missing")
    if grammar.folder().parent != package:
        raise SystemExit(f"no grammars beside the package: {grammar.folder()}")
    shipped, used = set(grammar.names()), constructed()
    print(f"notices {version('notices')}: {len(shipped)} grammars, {len(used)} constructed: {', '.join(sorted(used))}")
    if not used <= shipped:
        raise SystemExit(f"not shipped: {used - shipped}")
    page = notices.parse_page(notices.read(Path("examples") / "newspaper-page.md"))
    print(page.notices[0].title)


if __name__ == "__main__":
    main()
