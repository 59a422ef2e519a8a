"""The exceptions of the library; a fault *in* a notice is a diagnostic, not an exception."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from notices.diagnostic import Diagnostic


class NoticeError(ValueError):
    """The base of every exception that the library raises on input."""


class SourceError(NoticeError):
    """A source that cannot be read: unknown format, undecodable, encrypted, too large, damaged."""

    def __init__(self, message: str, *, source: str | None = None) -> None:
        super().__init__(f"{source}: {message}" if source else message)
        self.source = source
        """The name of the source, where it has one."""
        self.reason = message
        """What is wrong, without the name of the source."""


class MissingExtra(SourceError):
    """A format that needs an optional dependency; the message holds the line that installs it."""

    def __init__(self, extra: str, *, source: str | None = None) -> None:
        super().__init__(f"this format needs: pip install 'notices[{extra}]'", source=source)
        self.extra = extra


class ParseError(NoticeError):
    """A text that does not hold what was asked for: no notice, or more than one.

    ``line`` and ``column`` (from 1) say where, ``expected`` what was looked for.
    """

    def __init__(self, message: str, *, line: int = 1, column: int = 1, expected: str | None = None) -> None:
        super().__init__(f"{message} (at line {line}, column {column})")
        self.line = line
        self.column = column
        self.expected = expected


class InvalidNotice(NoticeError):
    """A notice with findings of severity *error*, raised where ``strict=True`` was asked for."""

    def __init__(self, diagnostics: Sequence[Diagnostic]) -> None:
        super().__init__("; ".join(str(diagnostic) for diagnostic in diagnostics))
        self.diagnostics = tuple(diagnostics)
        """All findings of severity *error*, in the order of their places."""
