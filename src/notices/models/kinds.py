"""The catalogue of kinds: the one index of the families."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache
from types import MappingProxyType

from pydantic import TypeAdapter

from notices.models import appointment, other, party, recruitment
from notices.models.entry import Entry
from notices.models.kind import Kind

FAMILIES = (recruitment, appointment, party, other)
"""The modules of the built-in families; a new family is one more line here."""


@cache
def kinds() -> Mapping[str, Kind]:
    """All kinds by name, in the order of the catalogue."""
    return MappingProxyType({kind.name: kind for family in FAMILIES for kind in family.KINDS})


@cache
def entry_types() -> Mapping[str, type[Entry]]:
    """The models of entries by the ``type`` that names them."""
    models = (kind.entry for kind in kinds().values() if kind.entry is not None)
    return MappingProxyType({model.model_fields["type"].default: model for model in models})


@cache
def adapter(type_name: str) -> TypeAdapter[tuple[Entry, ...]]:
    """The validator of a whole roster whose lines are all of ``type_name``; KeyError if unknown."""
    return TypeAdapter(tuple[entry_types()[type_name], ...])  # type: ignore[misc, arg-type, unused-ignore]
