"""One finding about a notice: what, how grave, and where."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Literal

from notices.laws.requirement import Requirement
from notices.span import Loc, Span

Severity = Literal["info", "warning", "error"]
Language = Literal["zh", "en"]

SEVERITIES: tuple[Severity, ...] = ("info", "warning", "error")
"""From the mildest to the gravest."""


@dataclass(frozen=True, slots=True)
class Edit:
    """One replacement in a document's text: what stands from ``start`` to ``end`` becomes ``text``.

    Offsets are those of :class:`~notices.Span`: code points from 0, end excluded.
    """

    start: int
    end: int
    text: str


@dataclass(frozen=True, slots=True)
class Diagnostic:
    """One finding of one rule.

    ``code`` and ``name`` are stable and either may be typed by people.  ``messages`` holds the
    wording by language.  ``loc`` names the value in the notice with the index ``notice`` of its
    page, ``span`` its place, and ``also`` those of further values that the same finding is about.  ``uncertain`` marks a finding that says "cannot tell", which is
    always of severity *info*.  ``law`` is the requirement that the finding rests on, where there
    is one.  ``edits`` are what ``notices check --fix`` would do about it: nothing, where only a
    person can know what is right.
    """

    code: str
    name: str
    severity: Severity
    messages: Mapping[Language, str]
    loc: Loc = ()
    notice: int | None = None
    span: Span | None = None
    also: tuple[Span, ...] = ()
    uncertain: bool = False
    law: Requirement | None = None
    edits: tuple[Edit, ...] = ()

    @property
    def message(self) -> str:
        """The message in Chinese, the language of the notices."""
        return self.messages["zh"]

    def message_in(self, language: Language) -> str:
        """The message in ``language``."""
        return self.messages[language]

    def __str__(self) -> str:
        place = f"{self.span.line}:{self.span.column}: " if self.span else ""
        return f"{place}{self.code} {self.name} {self.message}"

    def __hash__(self) -> int:
        return hash((self.code, self.loc, self.notice, self.span))
