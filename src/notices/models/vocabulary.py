"""Words beyond the built-in ones: headers of columns, labels of contacts, words of titles."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from types import MappingProxyType

from notices.models.contact import LABELS
from notices.models.entry import Entry
from notices.models.kind import Kind

Words = Mapping[str, tuple[str, ...]]
"""Words by what they tell."""


@dataclass(frozen=True)
class Vocabulary:
    """The words of a house (词汇), added to those that every kind knows.

    ``headers`` holds headers of columns by the field of an entry that such a column carries, ``labels`` the
    labels of contacts by the type of contact, ``titles`` words of titles by the kind that they tell.  Lists are
    taken and become tuples; a text alone is a mistake, and so is an empty word: ``ValueError``.

    >>> Vocabulary(headers={"position": ["拟上岗岗位"]}).headers["position"]
    ('拟上岗岗位',)
    """

    headers: Mapping[str, Iterable[str]] = field(default_factory=dict)
    labels: Mapping[str, Iterable[str]] = field(default_factory=dict)
    titles: Mapping[str, Iterable[str]] = field(default_factory=dict)

    def __post_init__(self) -> None:
        for section in SECTIONS:
            object.__setattr__(self, section, _frozen(section, getattr(self, section)))

    def words(self, section: str, name: str) -> tuple[str, ...]:
        """The words for ``name`` in a section: ``words("headers", "position")``; none if it has none."""
        listed: Words = getattr(self, section)
        return listed.get(name, ())

    def plus(self, other: Vocabulary) -> Vocabulary:
        """The words of both, those of ``other`` last."""
        return Vocabulary(*(_joined(getattr(self, section), getattr(other, section)) for section in SECTIONS))

    def __hash__(self) -> int:
        return hash(tuple(frozenset(getattr(self, section).items()) for section in SECTIONS))

    def __reduce__(self) -> tuple[type[Vocabulary], tuple[dict[str, tuple[str, ...]], ...]]:
        # Read-only mappings cannot be pickled, and pages are sent to other processes with their vocabulary.
        return Vocabulary, tuple(dict(getattr(self, section)) for section in SECTIONS)

    def __bool__(self) -> bool:
        return any(getattr(self, section) for section in SECTIONS)


SECTIONS = ("headers", "labels", "titles")
"""The attributes of a vocabulary, which are the tables of the settings too."""


def known_names(section: str, kinds: Iterable[Kind]) -> tuple[str, ...]:
    """What the words of a section can tell, where there are these ``kinds``."""
    kinds = tuple(kinds)
    match section:
        case "headers":
            models: list[type[Entry]] = [Entry, *(kind.entry for kind in kinds if kind.entry is not None)]
            fields = dict.fromkeys(name for model in models for name in model.model_fields)
            return tuple(name for name in fields if name not in ("type", "reserve", "extra"))
        case "labels":
            return tuple(LABELS)
        case _:
            return tuple(kind.name for kind in kinds)


def unknown_names(vocabulary: Vocabulary, kinds: Iterable[Kind]) -> Iterator[tuple[str, str]]:
    """The sections and names of ``vocabulary`` whose words could tell nothing: ``("headers", "positon")``."""
    kinds = tuple(kinds)
    for section in SECTIONS:
        known = known_names(section, kinds)
        yield from ((section, name) for name in getattr(vocabulary, section) if name not in known)


def _frozen(section: str, words: Mapping[str, Iterable[str]]) -> Words:
    if not isinstance(words, Mapping):  # pyright: ignore[reportUnnecessaryIsInstance] - not all callers are typed
        raise ValueError(f"{section} is a mapping from names to lists of words, not {type(words).__name__}")  # noqa: TRY004
    return MappingProxyType({name: _listed(f"{section}.{name}", listed) for name, listed in words.items()})


def _listed(name: str, words: Iterable[str]) -> tuple[str, ...]:
    listed = () if isinstance(words, str) or not isinstance(words, Iterable) else tuple(words)  # pyright: ignore[reportUnnecessaryIsInstance]
    if not listed or not all(isinstance(word, str) and word.strip() for word in listed):  # pyright: ignore[reportUnnecessaryIsInstance]
        raise ValueError(f"{name} is a list of words, each of at least one character")
    return listed


def _joined(some: Words, more: Words) -> Words:
    return {name: (*some.get(name, ()), *more.get(name, ())) for name in (*some, *more)}
