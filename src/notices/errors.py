"""The exceptions of the library; a fault *in* a notice is a diagnostic, not an exception."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from notices.diagnostic import Diagnostic


def _restored(error: type[NoticeError], args: tuple[object, ...], state: dict[str, object]) -> NoticeError:
    """The exception as it was, without running its constructor on the finished message."""
    restored = error.__new__(error, *args)
    restored.__dict__.update(state)
    return restored


class NoticeError(ValueError):
    """The base of every exception that the library raises on input; all can be pickled."""

    def __reduce__(self) -> tuple[Any, ...]:
        return _restored, (type(self), self.args, self.__dict__)


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


class UnknownRule(ValueError):
    """A mistake of the caller: a code, a prefix of codes or a name that no rule has."""

    def __init__(self, selector: str, suggestions: Sequence[str] = ()) -> None:
        hint = f"; did you mean {' or '.join(suggestions)}?" if suggestions else ""
        super().__init__(f"no rule is called {selector!r}{hint}")
        self.selector = selector
        self.suggestions = tuple(suggestions)
        """The codes or names that look most like it, the likeliest first."""

    def __reduce__(self) -> tuple[Any, ...]:
        return type(self), (self.selector, self.suggestions)
