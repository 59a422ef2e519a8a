"""Where the command line writes to: results to standard output, everything else to standard error."""

from __future__ import annotations

import codecs
import os
import sys
from io import TextIOWrapper

from notices.cli.messages import say

TYPE_CHECKING = False  # that of typing, which would take half of the time of the start
if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import TextIO

    from notices.cli.formats import Encoding
    from notices.cli.replacing import Replacement
    from notices.diagnostic import Language

PROGRESS_FROM = 20
"""From so many sources on, a terminal is shown how far the work has come."""

WIDE = 100
"""How many columns a line of a report takes at most; no terminal makes it wider, as nobody reads longer lines."""

_JSON_ESCAPES = "notices.json"


def _json_escape(error: UnicodeError) -> tuple[str, int]:
    r"""Write what an encoding has no character for as JSON does: ``\u516c``, two of them for an astral character."""
    if not isinstance(error, UnicodeEncodeError):
        raise error
    encoded = error.object[error.start : error.end].encode("utf-16-be", "surrogatepass")
    units = (int.from_bytes(encoded[at : at + 2], "big") for at in range(0, len(encoded), 2))
    return "".join(f"\\u{unit:04x}" for unit in units), error.end


codecs.register_error(_JSON_ESCAPES, _json_escape)


class Console:
    """The streams of one run of the command, its language and its manners.

    Results are written by the reports to ``out``.  A console that has no sign for a character gets an
    escape instead: no text that people publish must stop a batch.
    """

    def __init__(
        self,
        language: Language,
        *,
        environment: Mapping[str, str] = os.environ,
        quiet: bool = False,
        traceback: bool = False,
    ) -> None:
        self.language: Language = language
        self.out: TextIO = sys.stdout
        self.quiet = quiet
        self.traceback = traceback or bool(environment.get("NOTICES_TRACEBACK"))
        self.colour = not environment.get("NO_COLOR") and environment.get("TERM") != "dumb" and _is_terminal(sys.stdout)
        self._progress = 0
        self._replacement: Replacement | None = None
        _set(sys.stdout, errors="backslashreplace")
        _set(sys.stderr, errors="backslashreplace")

    def results_are_json(self) -> None:
        """Make the output JSON in any encoding: outside UTF-8 every other character is escaped, as JSON allows."""
        if _is_utf8(self.out):
            _set(self.out, errors=_JSON_ESCAPES)
        else:
            _set(self.out, encoding="ascii", errors=_JSON_ESCAPES)

    def results_are(self, encoding: Encoding) -> None:
        """Make the output what a form needs: JSON in any encoding, always UTF-8, or like the console."""
        if encoding == "json":
            self.results_are_json()
        elif encoding == "utf-8":
            _set(self.out, encoding="utf-8", errors="backslashreplace")

    def results_are_csv(self) -> None:
        """Make the output what spreadsheets open: UTF-8, line ends as the writer of CSV makes them."""
        _set(self.out, encoding="utf-8", errors="backslashreplace", newline="")

    def write_to(self, path: str) -> None:
        """Send the results to a file, in UTF-8 and without colours; OSError if it cannot be opened.

        It is there when the console is closed: until then an older one stands.
        """
        from notices.cli.replacing import Replacement

        self._replacement = Replacement(path)
        self.out = TextIOWrapper(self._replacement.file, encoding="utf-8", errors="backslashreplace", newline="")
        self.colour = False

    def write_to_stderr(self) -> None:
        """Send the results where messages go: standard output is needed for something else."""
        self.out = sys.stderr
        self.colour = False

    def close(self) -> None:
        """Bring out all that is written; OSError if the output takes no more."""
        self.clear()
        self.out.flush()
        if self._replacement is not None:
            self._replacement.keep()

    def abandon(self) -> None:
        """Leave a file that is not closed as it was before."""
        if self._replacement is not None:
            self._replacement.discard()

    @property
    def columns(self) -> int:
        """How many columns a line of a report may take."""
        if not _is_terminal(self.out):
            return WIDE
        from shutil import get_terminal_size

        return min(get_terminal_size((WIDE, 1)).columns, WIDE)

    def say(self, key: str, /, **values: object) -> str:
        """The message ``key`` in the language of the console."""
        return say(self.language, key, **values)

    def note(self, key: str, /, *, source: str | None = None, **values: object) -> None:
        """Tell something by the way, unless the user wants quiet."""
        if not self.quiet:
            self._tell(self.say(key, **values), source)

    def error(self, key: str, /, *, source: str | None = None, **values: object) -> str:
        """Tell what went wrong, with the source where there is one; returns the message without it."""
        message = self.say(key, **values)
        self._tell(message, source)
        return message

    def show_traceback(self, error: BaseException) -> None:
        """Show where an internal error happened, if that was asked for."""
        if self.traceback:
            from traceback import print_exception

            print_exception(error, file=sys.stderr)

    def progress(self, done: int, total: int, source: str) -> None:
        """Show how far the work has come, where there is much of it and a terminal to see it."""
        if total < PROGRESS_FROM or self.quiet or not _is_terminal(sys.stderr):
            return
        line = f"[{done}/{total}] {source[-50:]}"
        self._overwrite(line)
        self._progress = 2 * len(line)  # columns at most, as a Han character takes two

    def clear(self) -> None:
        """Wipe the progress away before something else is written."""
        if self._progress:
            self._overwrite("")
            self._progress = 0

    def _overwrite(self, line: str) -> None:
        sys.stderr.write("\r" + " " * min(self._progress, 79) + "\r" + line)
        sys.stderr.flush()

    def _tell(self, message: str, source: str | None) -> None:
        self.clear()
        sys.stderr.write(f"{source or 'notices'}: {message}\n")
        sys.stderr.flush()


def _set(stream: TextIO, *, encoding: str | None = None, errors: str | None = None, newline: str | None = None) -> None:
    """Change how a stream writes; one that cannot be changed (a test's, a notebook's) stays as it is."""
    reconfigure = getattr(stream, "reconfigure", None)
    if reconfigure is None:
        return
    if newline is None:
        reconfigure(encoding=encoding, errors=errors)
    else:
        reconfigure(encoding=encoding, errors=errors, newline=newline)


def _is_utf8(stream: TextIO) -> bool:
    """Whether the stream writes UTF-8; one without an encoding takes any text."""
    encoding = getattr(stream, "encoding", None)
    return encoding is None or codecs.lookup(encoding).name == "utf-8"


def _is_terminal(stream: TextIO) -> bool:
    return bool(getattr(stream, "isatty", lambda: False)())
