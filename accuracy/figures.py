"""The figures of the default corpus, kept in the repository, so that each change shows what it gains and loses."""

from __future__ import annotations

import json
import subprocess
from collections.abc import Iterable, Iterator, Mapping, Sequence
from pathlib import Path
from typing import NamedTuple

from accuracy.measure import Measured

PATH = Path(__file__).with_name("figures.json")
"""Where the figures are kept."""

Counts = Mapping[str, Sequence[int]]
"""By field: true positives, false positives, false negatives."""

Figures = Mapping[str, Counts]
"""The counts of each document, by the path of the document in the corpus."""


class NoFigures(Exception):
    """There are no figures to compare with; the message says why."""


class Change(NamedTuple):
    """A field of a document whose counts are other than they were."""

    document: str
    field: str
    before: tuple[int, ...]
    after: tuple[int, ...]

    @property
    def gain(self) -> int:
        """How many facts more are right: hits won, less what is newly wrong; below 0 for a loss."""
        return (self.after[0] - self.before[0]) - (self.after[1] - self.before[1])


def of(documents: Iterable[Measured]) -> Figures:
    """The figures of measured documents."""
    return {document.example.name: document.counts for document in documents}


def dumped(figures: Figures) -> str:
    """``figures`` as JSON, a line a document, so that a commit shows which documents changed."""
    lines = (f" {json.dumps(name)}: {json.dumps(counts)}" for name, counts in sorted(figures.items()))
    return "{\n" + ",\n".join(lines) + "\n}\n"


def stored(path: Path = PATH) -> Figures:
    """The figures kept in a file; NoFigures if there is none."""
    try:
        return _decoded(path.read_text(encoding="utf-8"))
    except FileNotFoundError:
        raise NoFigures(f"{path.name} does not exist yet; `make accuracy SAVE=1` writes it") from None


def committed(path: Path = PATH) -> Figures:
    """The figures of the last commit; NoFigures where git or the file in it is missing."""
    command = ["git", "show", f"HEAD:./{path.name}"]
    try:
        done = subprocess.run(command, cwd=path.parent, capture_output=True, encoding="utf-8", check=False)
    except FileNotFoundError:
        raise NoFigures("git is not installed, so the figures of the last commit are not at hand") from None
    if done.returncode:
        reason = done.stderr.strip().removeprefix("fatal: ")
        raise NoFigures(f"the last commit holds no {path.name} ({reason}); `make accuracy SAVE=1` writes it")
    return _decoded(done.stdout)


def changes(before: Figures, after: Figures) -> Iterator[Change]:
    """What differs in documents that both know, in the order of their names."""
    for document in sorted(before.keys() & after.keys()):
        old, new = before[document], after[document]
        for field in dict.fromkeys((*old, *new)):
            change = Change(document, field, tuple(old.get(field, (0, 0, 0))), tuple(new.get(field, (0, 0, 0))))
            if change.before != change.after:
                yield change


def _decoded(text: str) -> Figures:
    figures: Figures = json.loads(text)
    return figures
