"""Calls for bids under the title of a result: pages of procurement that kept the title of another notice."""

from __future__ import annotations

from collections.abc import Iterable

from notices.models.procurement import CALL_WORDS, RESULT_WORDS

RESULTS = ("award", "award_candidate")
"""The kinds whose notices name a bidder."""

_ENOUGH = 2
"""So many words of a call make one where nothing speaks of a result."""


def mend_kind(kind: str, folded: str, start: int, end: int) -> str:
    """The kind of the notice from ``start`` to ``end``, where its title says ``kind``.

    A body that calls for bids and names no result is that of a tender, whatever stands above it; all other kinds
    stay as they are.
    """
    if kind not in RESULTS:
        return kind
    body = "".join(folded[start:end].split())
    is_call = _count(body, CALL_WORDS) >= _ENOUGH and not _count(body, RESULT_WORDS)
    return "tender" if is_call else kind


def _count(text: str, words: Iterable[str]) -> int:
    return sum(word in text for word in words)
