"""What a notice is about (类别): the kind that its title, its columns or its text tell."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence

from notices.folding import fold
from notices.models.kind import Kind
from notices.models.kinds import kinds
from notices.parsing.vocabulary import added, per_vocabulary

UNKNOWN = "other"
"""The kind of what has the form of a notice and no words of a kind."""

_LEAD = 600
"""How much of the running text is asked, in characters."""

Words = Mapping[str, Sequence[tuple[str, str]]]
"""Words, each with the kind that it tells, by their first character."""


@per_vocabulary(None)
def _words(of: Callable[[Kind], tuple[str, ...]]) -> Words:
    words: dict[str, list[tuple[str, str]]] = {}
    for kind in kinds().values():
        for word in map(fold, of(kind)):
            words.setdefault(word[0], []).append((word, kind.name))
    return words


def _said(text: str, words: Words) -> Iterator[tuple[int, int, str]]:
    """Each word that stands in ``text``: its length, its place and the kind that it tells."""
    for at, first in enumerate(text):
        for word, kind in words.get(first, ()):
            if text.startswith(word, at):
                yield len(word), at, kind


def _strong(kind: Kind) -> tuple[str, ...]:
    return (*kind.title_words, *added("titles", kind.name))


def _weak(kind: Kind) -> tuple[str, ...]:
    return kind.weak_title_words


def _columns(kind: Kind) -> tuple[str, ...]:
    return kind.column_words


def guess_kind(title: str | None, columns: Sequence[str], text: str, *, told: str | None = None) -> str:
    """The name of the kind that a notice most likely has; ``other`` where nothing tells.

    The words of the title decide, then the headers of the roster, then the first running text.  Of
    several words in a title the longest tells, of two as long the later.  ``told`` is the kind that the form of
    the text tells, whatever it is about: who has lost a licence announces a loss.

    >>> guess_kind("明湖县2022年公开招聘教师拟聘用人员公示", (), "")
    'recruitment'
    """
    plain = _plain(title or "")
    return (
        _by_title(plain, _words(_strong))
        or _by_title(plain, _words(_weak))
        or told
        or _most(fold(column) for column in columns)
        or _by_text(_plain(text[:_LEAD]))
        or UNKNOWN
    )


def _plain(text: str) -> str:
    return "".join(fold(text).split())


def _by_title(title: str, words: Words) -> str | None:
    """The kind of the longest word of ``title``, of the later of two as long."""
    longest = max(_said(title, words), default=None)
    return longest and longest[2]


def _most(columns: Iterable[str]) -> str | None:
    """The kind that most headers tell; the first in the catalogue of several."""
    words = _words(_columns)
    votes = dict.fromkeys(kinds(), 0)
    for column in columns:
        for kind in {kind for _, _, kind in _said(column, words)}:
            votes[kind] += 1
    return _first(votes)


def _by_text(text: str) -> str | None:
    """The kind whose words take up most of ``text``: the strong ones, and the weak ones where there are none."""
    for of in (_strong, _weak):
        weights = dict.fromkeys(kinds(), 0)
        for length, _, kind in _said(text, _words(of)):
            weights[kind] += length
        if any(weights.values()):
            return _first(weights)
    return None


def _first(weights: Mapping[str, int]) -> str | None:
    """The kind with the greatest weight, the first in the catalogue of several; None if none has any."""
    best = max(weights, key=weights.__getitem__)
    return best if weights[best] else None
