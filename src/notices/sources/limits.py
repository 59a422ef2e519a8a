"""How large a source may be: named bounds, so that a hostile file is refused rather than endured.

They are far above any notice or newspaper page.  The memory that reading takes is in proportion to
what they count, and a source that exceeds one is refused with the name of the limit.
"""

from __future__ import annotations

from dataclasses import dataclass

from notices.errors import SourceError

MAX_BYTES = 64 * 1024 * 1024
"""Bytes of a source as it is stored."""
MAX_CHARACTERS = 64 * 1024 * 1024
"""Characters of a text, the zero-width ones included."""
MAX_LINES = 1_000_000
"""Lines of a text, each of which may become a block."""
MAX_COLUMNS = 1_000
"""Cells in one row of a table; a spreadsheet program has 16,384, a notice a few dozen."""
MAX_CELLS = 3_000_000
"""Cells of all tables of a source together."""


@dataclass(frozen=True, slots=True)
class Limits:
    """The bounds that one source is read under; each field says the constant that is its default."""

    max_bytes: int = MAX_BYTES
    max_characters: int = MAX_CHARACTERS
    max_lines: int = MAX_LINES
    max_columns: int = MAX_COLUMNS
    max_cells: int = MAX_CELLS

    def check(self, limit: str, found: int, *, source: str | None = None) -> None:
        """Raise :class:`SourceError` if ``found`` is more than the field ``limit`` allows.

        >>> Limits(max_columns=3).check("max_columns", 4)
        Traceback (most recent call last):
        notices.errors.SourceError: too large: 4 columns are more than MAX_COLUMNS = 3
        """
        allowed: int = getattr(self, limit)
        if found > allowed:
            unit = limit.removeprefix("max_")
            raise SourceError(f"too large: {found:,} {unit} are more than {limit.upper()} = {allowed:,}", source=source)


DEFAULT_LIMITS = Limits()
"""The limits that apply unless the caller says otherwise."""
