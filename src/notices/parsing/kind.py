"""What a notice is about (类别): the kind that its title, its columns or its text tell."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence

from notices.folding import fold
from notices.models.kind import Kind
from notices.models.kinds import kinds
from notices.parsing.vocabulary import added, per_vocabulary

UNKNOWN = "other"
"""The kind of what has the form of a notice and no words of a kind."""

_LEAD = 600
"""How much of the running text is asked, in characters."""

Words = tuple[tuple[str, str], ...]
"""Words, each with the kind that it tells."""


@per_vocabulary(None)
def _words(of: Callable[[Kind], tuple[str, ...]]) -> Words:
    return tuple((fold(word), kind.name) for kind in kinds().values() for word in of(kind))


def _strong(kind: Kind) -> tuple[str, ...]:
    return (*kind.title_words, *added("titles", kind.name))


def _weak(kind: Kind) -> tuple[str, ...]:
    return kind.weak_title_words


def _columns(kind: Kind) -> tuple[str, ...]:
    return kind.column_words


def guess_kind(title: str | None, columns: Sequence[str], text: str) -> str:
    """The name of the kind that a notice most likely has; ``other`` where nothing tells.

    The words of the title decide, then the headers of the roster, then the first running text.  Of
    several words in a title the longest tells, of two as long the later.

    >>> guess_kind("明湖县2022年公开招聘教师拟聘用人员公示", (), "")
    'recruitment'
    """
    plain = _plain(title or "")
    return (
        _by_title(plain, _words(_strong))
        or _by_title(plain, _words(_weak))
        or _most(fold(column) for column in columns)
        or _by_text(_plain(text[:_LEAD]))
        or UNKNOWN
    )


def _plain(text: str) -> str:
    return "".join(fold(text).split())


def _by_title(title: str, words: Words) -> str | None:
    """The kind of the longest word of ``title``, of the later of two as long."""
    told = [(len(word), at, kind) for word, kind in words if (at := title.rfind(word)) >= 0]
    return max(told)[2] if told else None


def _most(columns: Iterator[str]) -> str | None:
    """The kind that most headers tell; the first in the catalogue of several."""
    words = _words(_columns)
    votes: dict[str, int] = dict.fromkeys(kinds(), 0)
    for column in columns:
        for kind in {kind for word, kind in words if word in column}:
            votes[kind] += 1
    best = max(votes, key=votes.__getitem__)
    return best if votes[best] else None


def _by_text(text: str) -> str | None:
    """The kind whose words take up most of ``text``: the strong ones, and the weak ones where there are none."""
    for of in (_strong, _weak):
        weights: dict[str, int] = {}
        for word, kind in _words(of):
            weights[kind] = weights.get(kind, 0) + len(word) * text.count(word)
        best = max(weights, key=weights.__getitem__)
        if weights[best]:
            return best
    return None
