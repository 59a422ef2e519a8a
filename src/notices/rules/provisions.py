"""Which provisions a notice is under: by its kind, its title, its day and what it says of its regime."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import date
from typing import TYPE_CHECKING

from notices.laws.requirement import Counted, Requirement

if TYPE_CHECKING:
    from notices.models.notice import Notice
    from notices.rules.rule import Context


def asked_of(
    notice: Notice, context: Context, counts: Counted, *, said: Callable[[], str] = str
) -> Iterator[Requirement]:
    """What the laws in force on the day of the notice ask of it; nothing where that day is not known.

    ``said`` gives what shows, beside the title, what it cites, its labels and issuers, which law it is under.
    """
    if not context.laws.about(notice.kind, counts) or (on := day_of_notice(notice, context)) is None:
        return
    title = "".join((notice.title or "").split())  # titles are spread out: 招 标 公 告
    yield from context.laws.holding(notice.kind, on, counts, title=title, said=lambda: f"\n{_regime(notice)}\n{said()}")


def day_of_notice(notice: Notice, context: Context) -> date | None:
    """The day of a notice: that of its signature, or else the first of its window, or that of its page."""
    if notice.issued is not None:
        return notice.issued
    if notice.period is not None and notice.period.start is not None:
        return notice.period.start
    return None if context.page is None else context.page.published


def running_text(notice: Notice) -> str:
    """The running text of a notice, piece by piece."""
    return "\n".join(passage.text for passage in notice.text)


def scope_of(asked: Requirement) -> tuple[str, str]:
    """For what projects a provision holds, in Chinese and English; empty where it holds for every notice of the kind."""
    if asked.scope is None:
        return "", ""
    return f"（适用于{asked.scope}）", f" (for {asked.scope_en or asked.scope})"


def _regime(notice: Notice) -> str:
    """What a notice says that may show which law it is under."""
    cited = (citation.title for citation in notice.basis)
    labels = (fact.label for fact in notice.fields)
    return "\n".join((*cited, *labels, *notice.issuers))
