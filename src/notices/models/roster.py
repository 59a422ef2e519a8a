"""The roster of a notice: entries of any type, told apart by their ``type``."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Annotated, Any

from pydantic import BeforeValidator, GetJsonSchemaHandler, SerializeAsAny, ValidationInfo
from pydantic.json_schema import JsonSchemaValue
from pydantic_core import CoreSchema, PydanticCustomError

from notices.models.entry import Entry
from notices.models.kinds import adapter, entry_types


def _type_of(item: object) -> object:
    """The ``type`` that a mapping states; None for anything else, entries already built included."""
    return item.get("type") if isinstance(item, Mapping) else None


def _built_at_once(roster: Any, info: ValidationInfo) -> Any:
    """Build a roster of mappings of one type in one validation, which is the usual case and several times faster."""
    if not isinstance(roster, (list, tuple)) or not roster:
        return roster
    name = _type_of(roster[0])
    if not isinstance(name, str) or name not in entry_types() or any(_type_of(item) != name for item in roster):
        return roster
    return adapter(name).validate_python(roster, context=info.context)


def _built(item: Any, info: ValidationInfo) -> Any:
    """Build one entry from a mapping by its ``type``; one already built has to be of the model that its type names."""
    if isinstance(item, Entry) and type(item) is entry_types().get(item.type):
        return item
    if not isinstance(item, (Mapping, Entry)):
        return item
    name = _type_of(item) if isinstance(item, Mapping) else item.type
    model = entry_types().get(name) if isinstance(name, str) else None
    if model is None or isinstance(item, Entry):
        raise PydanticCustomError("unknown_entry", "no entry model is named {name}", {"name": repr(name)})
    return model.model_validate(item, context=info.context)


class _AnyOfTheTypes:
    """Makes the JSON schema name every model of entries instead of their base."""

    def __get_pydantic_json_schema__(self, _: CoreSchema, handler: GetJsonSchemaHandler) -> JsonSchemaValue:
        models = (
            handler.resolve_ref_schema(handler(model.__pydantic_core_schema__)) for model in entry_types().values()
        )
        return {"anyOf": [{**schema, "required": ["type"]} for schema in models]}


AnyEntry = Annotated[SerializeAsAny[Entry], BeforeValidator(_built), _AnyOfTheTypes()]
"""An entry of whatever type, built from a mapping by its ``type``."""

Roster = Annotated[tuple[AnyEntry, ...], BeforeValidator(_built_at_once)]
"""The lines of a roster, in order."""
