"""Run by the clean environment of an installed wheel: every grammar compiles there and the package is whole."""

from importlib.metadata import version
from importlib.resources import files
from pathlib import Path

import notices
from notices.parsing import grammar


def main() -> None:
    """Raise if anything is missing."""
    package = Path(str(files("notices")))
    if "site-packages" not in package.parts:
        raise SystemExit(f"this is not the installed package: {package}")
    if not (package / "py.typed").is_file():
        raise SystemExit("py.typed is missing")
    names = grammar.names()
    if not names or grammar.folder().parent != package:
        raise SystemExit(f"no grammars beside the package: {grammar.folder()}")
    for name in names:
        grammar.compile_alone(name)
    print(f"notices {version('notices')}: {len(names)} grammars compile: {', '.join(names)}")
    print(notices.parse_page((Path("examples") / "newspaper-page.md").read_text(encoding="utf-8")).notices[0].title)


if __name__ == "__main__":
    main()
