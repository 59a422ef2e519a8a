"""Which sources the arguments name: files, folders, patterns and standard input."""

from __future__ import annotations

import glob
import os
from collections.abc import Iterator, Sequence
from fnmatch import fnmatchcase
from typing import NamedTuple

SUFFIXES = frozenset({".txt", ".text", ".md", ".markdown", ".html", ".htm", ".xhtml", ".shtml"})
"""What is read in a folder.  A file that is named is read whatever its suffix."""

STDIN = "-"


class Input(NamedTuple):
    """One source that the arguments lead to, under its ``name`` as messages show it.

    ``error`` is set for a folder that could not be walked; ``missing`` names the message for an argument
    that leads to nothing (``no_match``, ``empty_folder``).
    """

    name: str
    error: OSError | None = None
    missing: str | None = None


def inputs(arguments: Sequence[str], exclude: Sequence[str] = ()) -> list[Input]:
    """What the arguments lead to, in their order; standard input where there are none.

    What lies in a folder and matches a pattern of ``exclude``, by its name or by its path, is passed over.  A source that is named is there as often as it is named, one that lies in a folder once.
    """
    found: list[Input] = []
    seen: set[str] = set()
    for argument in arguments or (STDIN,):
        for item in _led_to(argument, exclude):
            if item.name == argument or item.name not in seen:
                found.append(item)
                seen.add(item.name)
    return found


def _led_to(argument: str, exclude: Sequence[str]) -> Iterator[Input]:
    if argument == STDIN:
        yield Input(STDIN)
    elif os.path.isdir(argument):  # noqa: PTH112 - a Path would write ./a as a
        yield from _in_folder(argument, exclude)
    elif glob.has_magic(argument) and not os.path.lexists(argument):
        yield from _matching(argument, exclude)
    else:
        yield Input(argument)


def _matching(pattern: str, exclude: Sequence[str]) -> Iterator[Input]:
    """What a pattern matches that no shell has expanded: Windows leaves that to the program."""
    paths = sorted(glob.glob(pattern, recursive=True))  # noqa: PTH207 - the same
    if not paths:
        yield Input(pattern, missing="no_match")
    for path in paths:
        if os.path.isdir(path):  # noqa: PTH112 - the same
            yield from _in_folder(path, exclude)
        else:
            yield Input(path)


def _in_folder(folder: str, exclude: Sequence[str]) -> Iterator[Input]:
    """The readable files of a folder and the folders in it, in the order of their names; no hidden ones."""
    refused: list[OSError] = []
    found = False
    for place, folders, files in os.walk(folder, onerror=refused.append):
        folders[:] = sorted(name for name in folders if not _is_passed_over(place, name, exclude))
        for name in sorted(files):
            if not _is_passed_over(place, name, exclude) and os.path.splitext(name)[1].lower() in SUFFIXES:  # noqa: PTH122 - the same
                found = True
                yield Input(os.path.join(place, name))  # noqa: PTH118 - the same
    for error in refused:
        yield Input(os.fsdecode(error.filename or folder), error=error)
    if not found and not refused:
        yield Input(folder, missing="empty_folder")


def _is_passed_over(place: str, name: str, exclude: Sequence[str]) -> bool:
    """Whether a file or folder is hidden, or a pattern matches its name or its path."""
    if name.startswith("."):
        return True
    path = os.path.normpath(os.path.join(place, name)).replace(os.sep, "/")  # noqa: PTH118 - the same
    return any(fnmatchcase(path if "/" in pattern else name, pattern.rstrip("/")) for pattern in exclude)
