"""A source that was checked, as all reports take it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import PurePath

from notices.diagnostic import Diagnostic, Language
from notices.document import Document
from notices.parsing.page import Page
from notices.report.terminal import printable
from notices.sources.formats import TEXT


@dataclass(frozen=True, slots=True)
class Checked:
    """A source that was checked: its name, what was found, and how many notices it holds.

    ``document`` is there to show the lines concerned, ``page`` to show the notices; reports do without them where they
    are None.  ``fingerprints`` has one for each finding (see :func:`notices.report.fingerprint.fingerprints`), where
    runs are to be compared.
    """

    source: str
    diagnostics: Sequence[Diagnostic]
    notices: int = 1
    document: Document | None = None
    page: Page | None = None
    fingerprints: Sequence[str] = ()

    @property
    def can_be_mended(self) -> bool:
        """Whether the source is by its name plain text or Markdown, which ``--fix`` mends; what has no ending may be."""
        return PurePath(self.source).suffix.lower() in ("", *TEXT.suffixes)


def place_of(checked: Checked, diagnostic: Diagnostic) -> str:
    """Where a finding stands, as editors take it: ``draft.md:12:5``; the source alone where no place is known."""
    source = printable(checked.source)
    span = diagnostic.span
    if span is None:
        return source
    return f"{source}:{span.line}:{span.column}" + (f" ({printable(span.origin)})" if span.origin else "")


def wording_of(diagnostic: Diagnostic, language: Language) -> str:
    """Code, name and message of a finding, in one line."""
    return f"{diagnostic.code} {diagnostic.name} {printable(diagnostic.message_in(language))}"
