"""Which sources the arguments name: files, folders, patterns and standard input."""

from __future__ import annotations

import glob
import os
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import NamedTuple

from notices.cli.gitignore import GitIgnore
from notices.cli.patterns import Patterns

SUFFIXES = frozenset({".txt", ".text", ".md", ".markdown", ".html", ".htm", ".xhtml", ".shtml"})
"""What is read in a folder.  A file that is named is read whatever its suffix."""

STDIN = "-"
NOTHING = Patterns()
"""Patterns that mean nothing."""


class Input(NamedTuple):
    """One source that the arguments lead to, under its ``name`` as messages show it.

    ``error`` is set for a folder that could not be walked; ``missing`` names the message for an argument
    that leads to nothing (``no_match``, ``empty_folder``, ``only_ignored``).
    """

    name: str
    error: OSError | None = None
    missing: str | None = None


def inputs(arguments: Sequence[str], exclude: Patterns = NOTHING, *, gitignore: bool = True) -> list[Input]:
    """What the arguments lead to, in their order; standard input where there are none.

    What lies in a folder is passed over where a pattern of ``exclude`` means it or, with ``gitignore``, the repository's
    ``.gitignore`` files do.  A source that is named is there as often as it is named, one that lies in a folder once.
    """
    found: list[Input] = []
    seen: set[str] = set()
    for argument in arguments or (STDIN,):
        for item in _led_to(argument, exclude, gitignore=gitignore):
            if item.name == argument or item.name not in seen:
                found.append(item)
                seen.add(item.name)
    return found


def _led_to(argument: str, exclude: Patterns, *, gitignore: bool) -> Iterator[Input]:
    if argument == STDIN:
        yield Input(STDIN)
    elif os.path.isdir(argument):  # noqa: PTH112 - a Path would write ./a as a
        yield from _in_folder(argument, exclude, gitignore=gitignore)
    elif glob.has_magic(argument) and not os.path.lexists(argument):
        yield from _matching(argument, exclude, gitignore=gitignore)
    else:
        yield Input(argument)


def _matching(pattern: str, exclude: Patterns, *, gitignore: bool) -> Iterator[Input]:
    """What a pattern matches that no shell has expanded: Windows leaves that to the program."""
    paths = sorted(glob.glob(pattern, recursive=True))  # noqa: PTH207 - the same
    if not paths:
        yield Input(pattern, missing="no_match")
    for path in paths:
        if os.path.isdir(path):  # noqa: PTH112 - the same
            yield from _in_folder(path, exclude, gitignore=gitignore)
        else:
            yield Input(path)


def _in_folder(folder: str, exclude: Patterns, *, gitignore: bool) -> Iterator[Input]:
    """The readable files of a folder and the folders in it, in the order of their names; no hidden ones."""
    walk = _Walk(exclude, GitIgnore.around(Path(folder).resolve()) if gitignore else None)
    refused: list[OSError] = []
    found = False
    for place, folders, files in os.walk(folder, onerror=refused.append):
        folders[:] = walk.left(place, sorted(folders), are_folders=True)
        for name in walk.left(place, sorted(filter(_is_readable, files)), are_folders=False):
            found = True
            yield Input(os.path.join(place, name))  # noqa: PTH118 - the same
    for error in refused:
        yield Input(os.fsdecode(error.filename or folder), error=error)
    if not found and not refused:
        yield Input(folder, missing="only_ignored" if walk.ignored else "empty_folder")


def _is_readable(name: str) -> bool:
    return os.path.splitext(name)[1].lower() in SUFFIXES  # noqa: PTH122 - the same


@dataclass(slots=True)
class _Walk:
    """What is passed over on a walk through a folder; ``ignored`` tells whether a ``.gitignore`` had its say."""

    exclude: Patterns
    gitignore: GitIgnore | None
    ignored: bool = False

    def left(self, place: str, names: Sequence[str], *, are_folders: bool) -> list[str]:
        """Those of the names in ``place`` that are not passed over."""
        left = [
            name
            for name in names
            if not name.startswith(".") and not self.exclude.fit(os.path.join(place, name), is_folder=are_folders)  # noqa: PTH118 - the same
        ]
        if self.gitignore is None or not left:
            return left
        folder = Path(place).resolve()
        wanted = [name for name in left if not self.gitignore.pass_over(folder / name, is_folder=are_folders)]
        self.ignored = self.ignored or len(wanted) < len(left)
        return wanted
