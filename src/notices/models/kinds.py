"""The catalogue of kinds: the one index of the families."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache
from types import MappingProxyType

from pydantic import TypeAdapter

from notices.models import (
    announcement,
    appointment,
    honour,
    land,
    other,
    party,
    penalty,
    procurement,
    project,
    recruitment,
    support,
)
from notices.models.entry import Entry
from notices.models.kind import Kind
from notices.models.plugins import Installed, installed
from notices.models.vocabulary import Vocabulary

FAMILIES = (recruitment, appointment, party, honour, support, project, procurement, land, penalty, announcement, other)
"""The modules of the built-in families; a new family is one more line here."""


@cache
def kinds() -> Mapping[str, Kind]:
    """All kinds by name, in the order of the catalogue; those of plug-ins come last."""
    return MappingProxyType({kind.name: kind for kind in (*_built_in(), *plugin_kinds())})


def plugin_kinds() -> tuple[Kind, ...]:
    """The kinds that plug-ins add."""
    return _plugged().kinds


def plugin_vocabulary() -> Vocabulary:
    """The words that plug-ins add."""
    return _plugged().vocabulary


def _built_in() -> tuple[Kind, ...]:
    return tuple(kind for family in FAMILIES for kind in family.KINDS)


@cache
def _plugged() -> Installed:
    return installed(_built_in())


@cache
def entry_types() -> Mapping[str, type[Entry]]:
    """The models of entries by the ``type`` that names them."""
    models = (kind.entry for kind in kinds().values() if kind.entry is not None)
    return MappingProxyType({model.model_fields["type"].default: model for model in models})


@cache
def adapter(type_name: str) -> TypeAdapter[tuple[Entry, ...]]:
    """The validator of a whole roster whose lines are all of ``type_name``; KeyError if unknown."""
    return TypeAdapter(tuple[entry_types()[type_name], ...])  # type: ignore[misc, arg-type, unused-ignore]
