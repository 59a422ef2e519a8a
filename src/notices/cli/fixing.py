"""``notices check --fix`` and ``--diff``: the mended sources, written back or shown."""

from __future__ import annotations

import io
import sys
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from notices import api
from notices.cli.inputs import STDIN
from notices.cli.mending import Find, Mended, mended
from notices.cli.reading import NotWritten, Wanted
from notices.cli.replacing import Replacement
from notices.sources.formats import TEXT, guess_format

if TYPE_CHECKING:
    from argparse import Namespace

    from notices.cli.console import Console
    from notices.parsing.page import Page


@dataclass(slots=True)
class Fixing:
    """What a run does to its sources: writes them back mended or, with ``only_shows``, says what it would change.

    ``changed`` counts the sources that are changed by that.
    """

    wanted: Wanted
    console: Console
    only_shows: bool
    changed: int = 0

    @classmethod
    def chosen_by(cls, options: Namespace, wanted: Wanted, console: Console) -> Fixing | None:
        """What the options ask for; ``--diff`` comes before ``--fix``.

        What is mended of standard input goes to standard output, so the report goes to standard error then, unless it
        has a file of its own.
        """
        if not (options.fix or options.diff):
            return None
        if not options.diff and options.output is None and STDIN in (wanted.sources or (STDIN,)):
            console.write_to_stderr()
        return cls(wanted, console, options.diff)

    def page_after(self, source: str, page: Page, find: Find) -> Page:
        """The page of ``source`` after it was mended; NotWritten if it cannot be written back."""
        held = next((data for document, data in self.wanted.kept if document is page.document), None)
        before = held
        result = None
        # Standard input that is a text stream and nothing else has no bytes to mend.
        if page.document.encoding is not None and any(found.edits for found in find(page)):
            before = Path(source).read_bytes() if held is None else held
            result = self._mended(before, source, page, find)
        if held is not None and not self.only_shows:
            _write_out(held if result is None else result.data)
        if before is None or result is None:
            return page
        self.changed += 1
        if self.only_shows:
            self._tell("would_fix", source, result)
            self.console.out.write(_difference(source, page, before, result.data))
            return page
        if held is None:
            _write_back(Path(source), result.data)
        self._tell("fixed", source, result)
        return result.page

    def _tell(self, key: str, source: str, result: Mended) -> None:
        codes = ", ".join(f"{code} {number}" for code, number in sorted(result.edits.items()))
        self.console.note(key, source=source, count=result.edits.total(), rules=codes)

    def _mended(self, data: bytes, source: str, page: Page, find: Find) -> Mended | None:
        """The source mended; None, which is told, where that cannot be, and where nothing can be changed."""
        if not _is_text(data, source):
            self.console.note("not_fixable", source=source)
            return None

        def read(changed: bytes) -> Page:
            document = api.read(changed, name=page.document.name)
            wanted = self.wanted
            return api.parse_page(document, kind=wanted.kind, published=wanted.published, vocabulary=wanted.vocabulary)

        result = mended(data, read, find)
        return result if result.edits else None


def _is_text(data: bytes, source: str) -> bool:
    """Whether a source is plain text or Markdown, also by its name: a list of commas and figures is neither."""
    return guess_format(data, source) is TEXT and Path(source).suffix.lower() in ("", *TEXT.suffixes)


def _difference(source: str, page: Page, before: bytes, after: bytes) -> str:
    """What is changed, as a unified diff."""
    import difflib

    encoding = page.document.encoding or "utf-8"
    old, new = (_lines(data.decode(encoding, "replace")) for data in (before, after))
    lines = difflib.unified_diff(old, new, source, source)
    return "".join(line if line.endswith("\n") else f"{line}\n\\ No newline at end of file\n" for line in lines)


def _lines(text: str) -> list[str]:
    """The lines with their ends, as ``patch`` counts them."""
    return list(io.StringIO(text, newline="\n"))


def _write_out(data: bytes) -> None:
    sys.stdout.flush()
    sys.stdout.buffer.write(data)
    sys.stdout.buffer.flush()


def _write_back(path: Path, data: bytes) -> None:
    """Put ``data`` in the place of a file; NotWritten, with the old bytes still there, if that fails."""
    try:
        with Replacement(path) as replacement:
            replacement.file.write(data)
    except OSError as error:
        raise NotWritten(error.strerror or str(error)) from error
