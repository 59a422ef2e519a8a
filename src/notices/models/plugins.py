"""Kinds from outside: other distributions offer them under the entry point group ``notices.kinds``.

An entry point names a :class:`~notices.models.kind.Kind`, a :class:`~notices.models.vocabulary.Vocabulary` for the
kinds that there are, or a sequence of either::

    [project.entry-points."notices.kinds"]
    our-kinds = "our_kinds:KINDS"
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass

from notices.models.entry import Entry
from notices.models.kind import Kind
from notices.models.vocabulary import Vocabulary, unknown_names
from notices.plugins import Offer, offered

GROUP = "notices.kinds"
"""The entry point group."""

_NAME = re.compile(r"[a-z][a-z0-9]*(?:_[a-z0-9]+)*")


@dataclass(frozen=True, slots=True)
class Installed:
    """What the installed distributions add: kinds, and words."""

    kinds: tuple[Kind, ...]
    vocabulary: Vocabulary


def installed(built_in: Iterable[Kind]) -> Installed:
    """What plug-ins add to the kinds that are ``built_in``.

    What cannot be loaded, is neither a kind nor a vocabulary, or bears a name that is taken is left out with a
    ``RuntimeWarning``: a broken plug-in must not keep notices from being read.
    """
    known = {kind.name: kind for kind in built_in}
    own = len(known)
    vocabularies: list[tuple[Offer, Vocabulary]] = []
    types: tuple[type[Kind | Vocabulary], ...] = (Kind, Vocabulary)
    for offer, one in offered(GROUP, types, "kind and no vocabulary"):
        if isinstance(one, Vocabulary):
            vocabularies.append((offer, one))
        elif (why := _fault(one, known)) is not None:
            offer.refuse(why)
        else:
            known[one.name] = one
    return Installed(tuple(known.values())[own:], _together(vocabularies, known))


def _together(vocabularies: Iterable[tuple[Offer, Vocabulary]], known: dict[str, Kind]) -> Vocabulary:
    """The words of all ``vocabularies`` but those that name what nobody knows."""
    words = Vocabulary()
    for offer, vocabulary in vocabularies:
        strange = [f"{section}.{name}" for section, name in unknown_names(vocabulary, known.values())]
        if strange:
            offer.refuse(f"words for {', '.join(strange)}, which does not exist")
        else:
            words = words.plus(vocabulary)
    return words


def _fault(kind: Kind, known: dict[str, Kind]) -> str | None:
    """Why ``kind`` cannot join those that are ``known``; None if it can."""
    if not _NAME.fullmatch(kind.name):
        return f"{kind.name!r} is no name of a kind; write it like single_source"
    if kind.name in known:
        return f"kind {kind.name} is taken by another one"
    return None if kind.entry is None else _fault_of_entry(kind.entry, known)


def _fault_of_entry(entry: type[Entry], known: dict[str, Kind]) -> str | None:
    if not (isinstance(entry, type) and issubclass(entry, Entry)):  # pyright: ignore[reportUnnecessaryIsInstance]
        return f"{entry!r} is no model of entries; derive it from notices.Entry"
    stated = entry.model_fields["type"].default
    if not isinstance(stated, str):
        return f'{entry.__name__} does not say its type; write type: Literal["my_entry"] = "my_entry"'
    models = {kind.entry.model_fields["type"].default: kind.entry for kind in known.values() if kind.entry is not None}
    if models.get(stated, entry) is not entry:
        return f"type {stated} of {entry.__name__} is taken by another model"
    strange = [name for name in (*entry.headers, *entry.groups) if name not in entry.model_fields]
    return f"{entry.__name__} has headers for {strange[0]}, which it has no field for" if strange else None
