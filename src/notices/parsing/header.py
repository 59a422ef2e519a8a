"""Which field of an entry a column of a table carries, told by its header.

The words are data: ``Entry.headers`` of the model, with what the vocabulary adds to them, and the words around
them in ``models.header``.
A header that no list holds is taken apart; what remains has to be a word of the lists, so that an
unknown header stays unknown.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from notices.folding import fold
from notices.models.entry import Entry
from notices.models.header import INFIXES, PREFIXES, SECOND_PEOPLE, SUFFIXES
from notices.parsing.vocabulary import added, per_vocabulary

_NAME = "姓名"
_LEAST = (5, 0)
"""The rank of what no list names."""
_MAX_HEADER = 40
"""Longer texts are no headers."""


class Carrier(NamedTuple):
    """A field, and how well a header names it: the lower, the better."""

    field: str
    rank: tuple[int, int]
    """How far the header was taken apart, and the place of the word in the list of the field."""


def plain(header: str) -> str:
    """A header in one spelling: folded, without blanks, and without the ``#2`` of a repeated one."""
    return "".join(fold(header).split()).partition("#")[0].rstrip(":*")


@per_vocabulary(None)
def _words(model: type[Entry]) -> dict[str, tuple[str, int]]:
    """Each header word of ``model`` in one spelling, with its field and its place in the list of the field."""
    words: dict[str, tuple[str, int]] = {}
    for field in model.model_fields:  # what is added overrules what is built in
        for word in added("headers", field):
            words.setdefault(plain(word), (field, len(model.headers.get(field, ()))))
    for field, listed in model.headers.items():
        for place, word in enumerate(listed):
            words.setdefault(plain(word), (field, place))
    return words


def _bare(word: str) -> Iterator[str]:
    """``word`` without the bracket or the share at its end: 笔试成绩(60%), 成绩(笔试), 面试成绩×40%."""
    if word.endswith(")") and "(" in word:
        outside, _, inside = word[:-1].rpartition("(")
        yield inside + outside
        yield outside
    if word.endswith("%"):
        yield word.rstrip("0123456789.%*×xX占")


def _parts(word: str) -> Iterator[str]:
    """``word`` without the words before, after and inside its core: 进入体检人员姓名 → 人员姓名, 姓名."""
    yield from (word[: -len(suffix)] for suffix in SUFFIXES if word.endswith(suffix))
    for prefix in PREFIXES:
        if word.startswith(prefix):
            yield word[len(prefix) :]
    yield from (word.replace(infix, "") for infix in INFIXES if infix in word)


def _readings(header: str, levels: Sequence[str]) -> Iterator[tuple[int, str]]:
    """The words that a header may stand for, each with how far it was taken apart."""
    whole = plain(header)
    yield 0, whole
    if len(levels) > 1:
        upper, last = plain(levels[-2]), plain(levels[-1])
        yield 0, upper + last
        yield 0, last
        words = [upper + last, last]
    else:
        words = [whole]
    bare = [shorter for word in words for shorter in _bare(word)]
    yield from ((1, word) for word in bare)
    once = [shorter for word in (*words, *bare) for shorter in _parts(word)]
    yield from ((2, word) for word in once)
    twice = [shorter for word in once for shorter in _parts(word)]
    yield from ((3, word) for word in twice)
    yield from ((4, shorter) for word in twice for shorter in _parts(word))


@per_vocabulary()
def _carrier(model: type[Entry], header: str, levels: tuple[str, ...]) -> Carrier | None:
    words = _words(model)
    for steps, word in _readings(header, levels):
        found = words.get(word)
        if found is not None:
            return Carrier(found[0], (steps, found[1]))
    return Carrier("name", _LEAST) if "name" in model.headers and _heads_names(header, levels) else None


def _heads_names(header: str, levels: Sequence[str]) -> bool:
    """Whether a header says by its end that names of people stand below it: 正式代表候选人姓名."""
    word = plain(levels[-1] if levels else header)
    return any(shorter.endswith(_NAME) for shorter in (word, *_bare(word))) and not any(
        second in word for second in SECOND_PEOPLE
    )


def find_carrier(model: type[Entry], header: str, levels: Sequence[str] = ()) -> Carrier | None:
    """The field of ``model`` that a column under ``header`` carries, or None for an unknown header.

    ``levels`` are the words of a header in several levels, from the top; the last alone, or with
    the one above it, has to be known.
    """
    if len(header) > _MAX_HEADER:
        return None
    return _carrier(model, header, tuple(levels))
