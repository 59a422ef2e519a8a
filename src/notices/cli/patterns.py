"""Patterns of paths, as ``.gitignore`` writes them: ``archive/**``, ``*.html``, ``old/``, ``!kept.md``.

>>> Patterns(("archive/**", "*.html"), "press").fit("press/archive/2031/a.md")
True
>>> Patterns(("/a.md",), "press").fit("press/b/a.md")
False
"""

from __future__ import annotations

import os
import re
import warnings
from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pathspec import GitIgnoreSpec


@dataclass(frozen=True, slots=True)
class Patterns:
    """Patterns, the last that fits decides; they are seen from ``folder``."""

    lines: tuple[str, ...] = ()
    folder: str = "."

    def fit(self, path: str, *, is_folder: bool = False) -> bool:
        """Whether a file or folder is one of those that the patterns mean."""
        return self.decision(path, is_folder=is_folder) is True

    def decision(self, path: str, *, is_folder: bool = False) -> bool | None:
        """True for what the patterns mean, False for what one with ``!`` takes out again, None where none fits."""
        if not self.lines:
            return None
        try:
            seen = os.path.relpath(path, self.folder).replace(os.sep, "/")
        except ValueError:  # on another drive of Windows
            return None
        return _spec(self.lines).check_file(f"{seen}/" if is_folder else seen).include


def is_pattern(line: str) -> bool:
    """Whether ``line`` can be read; a lone ``!`` cannot."""
    return _read(line) is not None


@cache
def _spec(lines: tuple[str, ...]) -> GitIgnoreSpec:
    from pathspec import GitIgnoreSpec

    # A .gitignore is not ours: a line in it that cannot be read means nothing.
    read = filter(None, map(_read, lines))
    return GitIgnoreSpec([pattern for spec in read for pattern in spec.patterns])


@cache
def _read(line: str) -> GitIgnoreSpec | None:
    """The patterns of one line, none in a comment; None if it cannot be read."""
    from pathspec import GitIgnoreSpec  # only where somebody has patterns

    try:
        with warnings.catch_warnings(action="ignore", category=FutureWarning):  # of [[ in a regular expression
            return GitIgnoreSpec.from_lines([line.removeprefix(".") if line.startswith("./") else line])
    except (ValueError, re.error):
        return None
