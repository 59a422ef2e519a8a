"""Checks an installed wheel: the package is whole, and every grammar of the checkout is there and compiles.

Run by the Python of a clean environment, in a folder outside the checkout that holds a copy of ``examples``.
"""

from __future__ import annotations

import importlib
import pkgutil
from importlib.metadata import version
from importlib.resources import files
from pathlib import Path

import notices
from notices import parsing
from notices.cli.schema import findings_schema
from notices.parsing import grammar, outline
from notices.parsing.phrase import Phrase
from notices.report.html import html
from notices.rules import plan

CHECKOUT = Path(__file__).resolve().parents[1]


def constructed() -> set[str]:
    """Construct every grammar that the package uses, and return their names."""
    outline.grammar()
    names = {"document"}
    for module in pkgutil.iter_modules(parsing.__path__, "notices.parsing."):
        for value in vars(importlib.import_module(module.name)).values():
            if isinstance(value, Phrase):
                value.match("公示")
                names.add(value.name)
    return names


def imported() -> int:
    """Import every module of the package, and return how many there are."""
    modules = [module.name for module in pkgutil.walk_packages(notices.__path__, "notices.")]
    for name in modules:
        if not name.endswith("__main__"):  # it runs the command
            importlib.import_module(name)
    return len(modules)


PAGE = "<h1>某县公开招聘教师拟聘用人员公示</h1><table><tr><td>姓名<td>岗位<tr><td>王某某<td>教师</table><p>公示期7天。"
"""A page of a site: what reads HTML is installed with the package."""


def main() -> None:
    """Raise if anything is missing."""
    package = Path(str(files("notices")))
    if "site-packages" not in package.parts:
        raise SystemExit(f"this is not the installed package: {package}")
    if version("notices") != notices.__version__:
        raise SystemExit(f"pyproject.toml says {version('notices')}, notices.__version__ {notices.__version__}")
    if not (package / "py.typed").is_file():
        raise SystemExit("py.typed is missing")
    if grammar.folder().parent != package:
        raise SystemExit(f"no grammars beside the package: {grammar.folder()}")
    written = {path.stem for path in (CHECKOUT / "grammars").glob("*.lark")}
    shipped, used = set(grammar.names()), constructed()
    if shipped != written or not used <= shipped:
        raise SystemExit(f"shipped {sorted(shipped)}, written {sorted(written)}, used {sorted(used)}")
    print(f"notices {notices.__version__}: {imported()} modules, {len(shipped)} grammars, constructed {sorted(used)}")
    page = notices.parse_page(notices.read(Path("examples") / "newspaper-page.md"))
    print(page.notices[0].title)
    html([], plan(), "zh")  # reads the style that is shipped beside the report
    findings_schema()  # the same
    site = notices.parse(PAGE)
    print(site.kind, site.entries[0].name)


if __name__ == "__main__":
    main()
