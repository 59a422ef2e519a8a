"""What a document was read into: its notices, and everything else."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from datetime import date
from functools import cached_property

from notices.diagnostic import Diagnostic
from notices.document import Document
from notices.models.field import Passage
from notices.models.notice import Notice
from notices.models.vocabulary import Vocabulary


def _nothing(_: Page) -> Sequence[Diagnostic]:
    return ()


@dataclass(frozen=True, eq=False)
class Page:
    """The notices of a page, and the passages outside any notice.

    Notices and passages together hold every visible character of ``document`` exactly once.
    ``published`` is the day on which the page appeared, as the caller said or the page does;
    ``vocabulary`` the words that the caller added.
    """

    document: Document
    notices: tuple[Notice, ...]
    passages: tuple[Passage, ...]
    published: date | None = None
    vocabulary: Vocabulary | None = None
    check: Callable[[Page], Sequence[Diagnostic]] = field(default=_nothing, repr=False)

    @cached_property
    def diagnostics(self) -> tuple[Diagnostic, ...]:
        """What the default rules find, in the order of the places; computed when asked for."""
        return tuple(self.check(self))
