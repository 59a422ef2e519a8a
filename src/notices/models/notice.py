"""A whole notice."""

from __future__ import annotations

from datetime import date
from typing import Annotated, Any, ClassVar, Self

from pydantic import AfterValidator, PrivateAttr
from pydantic_core import PydanticCustomError

from notices.models.base import Model
from notices.models.carried import is_carried
from notices.models.citation import Attachment, Citation
from notices.models.contact import Contact
from notices.models.field import Count, Finding, Formula, Passage
from notices.models.field import Field as Fact
from notices.models.kinds import kinds
from notices.models.period import Period, Range
from notices.models.roster import Roster
from notices.models.table import Table
from notices.span import NO_SPANS, Loc, Span, Spans


def _known(kind: str) -> str:
    if kind not in kinds():
        raise PydanticCustomError("unknown_kind", "{kind} is no kind of notice", {"kind": kind})
    return kind


class Notice(Model):
    """One formal notice (公示, 公告): what it says, typed, and where each value stood.

    Two notices are equal when they say the same: spans, wordings, captions, running text, what
    the parser inferred and found, and tables whose every column the entries carry do not count.
    """

    provenance: ClassVar[frozenset[str]] = frozenset({"text", "tables", "inferred", "findings"})

    kind: Annotated[str, AfterValidator(_known)] = "other"
    """What it is about; ``notices kinds`` lists them."""
    title: str | None = None
    """The heading, joined where it stands on several lines."""
    number: str | None = None
    """The document number (发文字号)."""
    issuers: tuple[str, ...] = ()
    """The bodies that sign (落款)."""
    issued: date | None = None
    """The date under the signature (成文日期)."""
    basis: tuple[Citation, ...] = ()
    """The laws and documents it rests on (依据)."""
    period: Period | None = None
    """The publicity window (公示期)."""
    ranges: tuple[Range, ...] = ()
    """Other stated ranges of days; also what is said of the window besides ``period`` and does not agree with it."""
    counts: tuple[Count, ...] = ()
    """Numbers of people stated in words."""
    formula: Formula | None = None
    """How the total score is made."""
    contacts: tuple[Contact, ...] = ()
    """Whom to turn to."""
    fields: tuple[Fact, ...] = ()
    """Labelled facts."""
    tables: tuple[Table, ...] = ()
    """Tables as written."""
    entries: Roster = ()
    """The roster."""
    attachments: tuple[Attachment, ...] = ()
    """Documents named under 附件."""
    text: tuple[Passage, ...] = ()
    """The running text that no field holds."""
    inferred: tuple[str, ...] = ()
    """What the notice does not say in so many words: ``period.end.year``."""
    findings: tuple[Finding, ...] = ()
    """What the parser itself noticed."""

    # A factory, because pydantic would make a deep copy of a default for every notice.
    _spans: Spans = PrivateAttr(default_factory=lambda: NO_SPANS)

    @property
    def spans(self) -> Spans:
        """Where each stated value stood, by pydantic loc; empty for a notice not parsed."""
        return self._spans

    def with_spans(self, spans: Spans) -> Self:
        """The same notice with these places of its values; what it says is not copied."""
        placed = self.model_copy()
        placed._spans = spans  # noqa: SLF001 - of the same class
        return placed

    def place(self, loc: Loc) -> Span | None:
        """The place at which a finding about ``loc`` is reported.

        That of the value, or of the nearest part around it; for a missing one that of the title,
        or else of the notice's first block.  None for a notice that was not parsed.
        """
        around = (loc[:depth] for depth in range(len(loc), 0, -1))
        for candidate in (*around, ("title",), ()):
            span = self._spans.get(candidate)
            if span is not None:
                return span
        return None

    def identity(self) -> tuple[Any, ...]:
        """What is compared: all that is said, with the tables that say more than the entries."""
        told = tuple(table for table in self.tables if not is_carried(table, self.entries))
        return (*super().identity(), told)
