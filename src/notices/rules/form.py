"""What the rules about form share: the standard they cite, and how edits and messages of several places are made."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from notices.rules.provisions import day_of_notice
from notices.rules.rule import Context

if TYPE_CHECKING:
    from notices.laws.requirement import Requirement
    from notices.models.notice import Notice

HAN = "〇\u3400-\u4dbf\u4e00-\u9fff"
"""Chinese characters, as they stand in a class of a regular expression."""


@dataclass(frozen=True, slots=True)
class Words:
    """The words of a notice as the document holds them, and ``folded`` into one spelling, with their offset in it."""

    offset: int
    text: str
    folded: str

    def at(self, start: int, end: int) -> tuple[int, int]:
        """The place in the document of what stands from ``start`` to ``end`` of the words."""
        return self.offset + start, self.offset + end


def words_of(notice: Notice, context: Context) -> Words:
    """The words of ``notice``; marks of Markdown are blanks in the folded ones."""
    offset, text = context.text_of(notice)
    page = context.page
    return Words(offset, text, page.document.folded[offset : offset + len(text)] if page is not None else "")


def standard(notice: Notice, context: Context, slug: str) -> Requirement | None:
    """What the standard called ``slug`` asks, if it was in force on the day of the notice."""
    on = day_of_notice(notice, context)
    if on is None:
        return None
    holding = context.laws.holding(notice.kind, on, "form")
    return next((requirement for requirement in holding if requirement.slug == slug), None)


def times_zh(places: Sequence[object]) -> str:
    """How often a finding that is told once is meant: ``（共3处）``, nothing for one place."""
    return f"（共{len(places)}处）" if len(places) > 1 else ""


def times_en(places: Sequence[object]) -> str:
    """The same in English."""
    return f" ({len(places)} places)" if len(places) > 1 else ""
