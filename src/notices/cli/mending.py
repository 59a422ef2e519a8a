"""Mending a source by the edits of what was found in it, as far as its notices go on saying the same."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from typing import Any

from notices.diagnostic import Diagnostic, Edit
from notices.editing import NotEditable, edited_source
from notices.errors import SourceError
from notices.folding import fold
from notices.models.base import Model
from notices.parsing.page import Page

Read = Callable[[bytes], Page]
"""Reads the page again that was mended; raises SourceError for what it cannot read."""
Find = Callable[[Page], Sequence[Diagnostic]]
"""What the chosen rules find on a page."""

MOST_PASSES = 10
"""How often a source is mended and checked again, for edits that come to light by others."""

_ONE_FORM = str.maketrans("〔[〕]〈《〉》~", "(())<<>>-")
_SURPLUS = re.compile(r"\s+|(?<=-)-+|(?<=<)<+|(?<=>)>+")


@dataclass(frozen=True, slots=True)
class Mended:
    """A source after it was mended: its bytes, the page in them, and how many edits were made, by the code of the rule."""

    data: bytes
    page: Page
    edits: Counter[str]


@dataclass(frozen=True, slots=True)
class _Proposal:
    """One edit, and the code of the rule that proposes it.  Each edit is whole by itself."""

    code: str
    edit: Edit


def mended(data: bytes, read: Read, find: Find) -> Mended:
    """``data`` with the edits of what is found in it, until nothing is left that can be mended.

    An edit is not made where the source does not allow it, where an earlier one stands in its way, and where the
    notices would not say the same afterwards (see :func:`said`).
    """
    state = Mended(data, read(data), Counter())
    for _ in range(MOST_PASSES):
        proposals = _proposals(state.page, find)
        made = _made(state, proposals, read)
        if made is None:
            break
        state = made
    return state


def said(page: Page) -> tuple[Any, ...]:
    """What the notices of a page say, whatever the blanks in it and the forms of brackets, dashes and book marks."""
    return tuple(_without_form(notice) for notice in page.notices)


def _proposals(page: Page, find: Find) -> list[_Proposal]:
    """The edits of what is found, in the order of their places; of those that meet the first, and none that does nothing."""
    text = page.document.text
    wanted = [_Proposal(found.code, edit) for found in find(page) for edit in found.edits]
    wanted.sort(key=lambda proposal: (proposal.edit.start, proposal.edit.end))
    kept: list[_Proposal] = []
    reached = 0
    for proposal in wanted:
        edit = proposal.edit
        if edit.start >= reached and text[edit.start : edit.end] != edit.text:
            kept.append(proposal)
            reached = edit.end
    return kept


def _made(state: Mended, proposals: list[_Proposal], read: Read) -> Mended | None:
    """The source with as many of ``proposals`` made as are safe; None if none is."""
    before = said(state.page)
    best: Mended | None = None
    safe: list[_Proposal] = []
    for some in _halves(proposals):
        tried = _tried(state, [*safe, *some.proposals], read) if some.proposals else None
        some.is_safe = tried is not None and said(tried.page) == before
        if some.is_safe:
            best = tried
            safe += some.proposals
    return best


@dataclass(slots=True)
class _Some:
    """Proposals that are tried together; ``is_safe`` is the answer."""

    proposals: list[_Proposal]
    is_safe: bool = False


def _halves(proposals: list[_Proposal]) -> Iterator[_Some]:
    """All together, and of what is not safe its halves, so that few bad edits are found in few steps."""
    todo = [proposals]
    while todo:
        some = _Some(todo.pop())
        yield some
        if not some.is_safe and len(some.proposals) > 1:
            middle = len(some.proposals) // 2
            todo += (some.proposals[middle:], some.proposals[:middle])


def _tried(state: Mended, proposals: list[_Proposal], read: Read) -> Mended | None:
    """The source with ``proposals`` made; None where it does not allow them."""
    try:
        data = edited_source(state.data, state.page.document, [proposal.edit for proposal in proposals])
        page = read(data)
    except (NotEditable, SourceError):
        return None
    return Mended(data, page, state.edits + Counter(proposal.code for proposal in proposals))


def _without_form(value: Any) -> Any:
    if isinstance(value, Model):
        return type(value).__name__, _without_form(value.identity())
    if isinstance(value, tuple):
        return tuple(map(_without_form, value))
    return _SURPLUS.sub("", fold(value).translate(_ONE_FORM)) if isinstance(value, str) else value
