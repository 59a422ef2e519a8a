"""A corpus: documents in a tree of folders, each with the facts that a careful reader found in it.

A document is ``NNN-slug.txt``, ``.md`` or ``.html``; its facts stand beside it in ``NNN-slug.gold.json``.
"""

from __future__ import annotations

import json
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

DEFAULT = Path(__file__).with_name("corpus")
"""The project's own."""

SUFFIXES = (".txt", ".md", ".html", ".htm")
"""What documents are, in the order in which one is looked for."""

GOLD = ".gold.json"


@dataclass(frozen=True, slots=True)
class Example:
    """A document and its labels; ``name`` is its path inside the corpus."""

    name: str
    path: Path
    labels: dict[str, Any]

    @property
    def folder(self) -> str:
        """The folder that it stands in, such as a kind."""
        return self.name.rpartition("/")[0] or "."

    @property
    def kind(self) -> str:
        """The labelled kind; ``none`` where there is no notice."""
        return "none" if self.labels.get("none") else str(self.labels.get("kind") or "other")

    @property
    def layout(self) -> str:
        """How it is laid out, roughly: the format, and whether the roster is a table."""
        return f"{self.path.suffix[1:]} {'table' if self.labels.get('columns') else 'text'}"


def examples(root: Path, suffixes: Sequence[str] = SUFFIXES) -> Iterator[Example]:
    """The documents under ``root`` that have labels, in the order of their names."""
    for gold in sorted(root.rglob(f"*{GOLD}")):
        stem = gold.name.removesuffix(GOLD)
        path = next((path for suffix in suffixes if (path := gold.with_name(stem + suffix)).exists()), None)
        if path is not None:
            labels = json.loads(gold.read_text(encoding="utf-8"))
            yield Example(path.relative_to(root).as_posix(), path, labels)
