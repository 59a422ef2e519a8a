"""What every model shares: frozen, closed, checked when built, compared by what it says."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Annotated, Any, ClassVar, Self, TypeVar

from pydantic import BaseModel, ConfigDict, Field, ValidationInfo

LENIENT: dict[str, Any] = {"lenient": True}
"""The validation context in which wrong data is data: the parser's and ``notices.loads``'s."""


T = TypeVar("T")


def _is_none(value: object) -> bool:
    return value is None


Maybe = Annotated[T | None, Field(exclude_if=_is_none)]
"""A value that may be missing, and whose key is then left out of the dumped model."""


def is_lenient(info: ValidationInfo) -> bool:
    """Whether the model is being built from a notice as it stands, faults and all."""
    return isinstance(info.context, Mapping) and bool(info.context.get("lenient"))


def freeze(value: Any) -> Any:
    """A hashable stand-in for ``value``: mappings and sequences become tuples."""
    if isinstance(value, Mapping):
        return tuple(sorted((key, freeze(item)) for key, item in value.items()))
    if isinstance(value, (list, tuple)):
        return tuple(freeze(item) for item in value)
    return value


class Model(BaseModel):
    """The base of all models.

    Fields named in ``provenance`` record how a thing was said rather than what; they are left out
    of equality and of the hash.
    """

    model_config = ConfigDict(frozen=True, extra="forbid", use_attribute_docstrings=True)

    provenance: ClassVar[frozenset[str]] = frozenset()

    def identity(self) -> tuple[Any, ...]:
        """What is compared: the values of all fields that say what, not how, as a tuple."""
        values = self.__dict__
        return tuple(freeze(values[name]) for name in type(self).model_fields if name not in self.provenance)

    def __eq__(self, other: object) -> bool:
        if type(self) is not type(other) or not isinstance(other, Model):
            return NotImplemented
        return self.identity() == other.identity()

    def __hash__(self) -> int:
        return hash((type(self), self.identity()))

    def replace(self, **changes: Any) -> Self:
        """A copy with some fields changed, checked as a new model is, and without spans as one."""
        values = {name: getattr(self, name) for name in type(self).model_fields}
        return type(self).model_validate({**values, **changes})
