"""Which provisions a notice is under: by its kind, its title, its day and what it says of its regime."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from typing import TYPE_CHECKING

from notices.laws.requirement import Counted, Requirement

if TYPE_CHECKING:
    from notices.models.notice import Notice
    from notices.rules.rule import Context


def asked_of(notice: Notice, context: Context, counts: Counted) -> Iterator[Requirement]:
    """What the laws in force on the day of the notice ask of it; nothing where that day is not known."""
    on = day_of_notice(notice, context)
    if on is None:
        return
    yield from context.laws.holding(notice.kind, on, counts, title=notice.title or "", said=_regime(notice))


def day_of_notice(notice: Notice, context: Context) -> date | None:
    """The day of a notice: that of its signature, or else the first of its window, or that of its page."""
    if notice.issued is not None:
        return notice.issued
    if notice.period is not None and notice.period.start is not None:
        return notice.period.start
    return None if context.page is None else context.page.published


def _regime(notice: Notice) -> str:
    """What a notice says that may show which law it is under."""
    cited = (citation.title for citation in notice.basis)
    labels = (fact.label for fact in notice.fields)
    return "\n".join((*cited, *labels, *notice.issuers))
