"""Settings under ``[tool.notices]`` in ``pyproject.toml``, or in ``notices.toml``.

>>> from_table({"ignore": ["single-day-period"], "fail-on": "error"}).fail_on
'error'
"""

from __future__ import annotations

import tomllib
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from notices.cli.messages import LANGUAGES, say
from notices.diagnostic import SEVERITIES, Language, Severity


@dataclass(frozen=True, slots=True)
class Settings:
    """What a project has settled; the options of a call come before it."""

    select: tuple[str, ...] | None = None
    """The rules to run, by code, beginning of codes or name; None for all."""
    ignore: tuple[str, ...] = ()
    """The rules not to run."""
    fail_on: Severity | None = None
    """The severity from which on ``notices check`` ends with 1."""
    lang: Language | None = None
    """The language of messages."""


class SettingsError(ValueError):
    """A settings file with a mistake; ``key`` and ``values`` make the message, ``source`` names the file."""

    def __init__(self, key: str, source: str = "", /, **values: str) -> None:
        super().__init__(say("en", key, **values))
        self.key = key
        self.source = source
        self.values = values


def from_file(path: Path) -> Settings:
    """The settings of one file; OSError if it cannot be opened, SettingsError if it is wrong."""
    try:
        with path.open("rb") as file:
            table = tomllib.load(file)
        return from_table(_own(table, path))
    except (tomllib.TOMLDecodeError, UnicodeDecodeError) as error:
        raise SettingsError("bad_toml", str(path), reason=str(error)) from error
    except SettingsError as error:
        error.source = str(path)
        raise


def nearest(folder: Path) -> Settings:
    """The settings of ``folder`` or the nearest folder around it that has any."""
    for place in (folder, *folder.parents):
        own, shared = place / "notices.toml", place / "pyproject.toml"
        if own.is_file():
            return from_file(own)
        if shared.is_file() and b"tool.notices" in shared.read_bytes():
            return from_file(shared)
    return Settings()


def from_table(table: Mapping[str, Any]) -> Settings:
    """The settings that a table of TOML holds; SettingsError for a key or a value that is none."""
    known: dict[str, Any] = {}
    for key, value in table.items():
        setting = _SETTINGS.get(key)
        if setting is None:
            raise SettingsError("unknown_setting", key=key, keys=", ".join(_SETTINGS))
        if not setting.takes(value):
            raise SettingsError("bad_setting", key=key, expected=setting.expected)
        known[key.replace("-", "_")] = tuple(value) if isinstance(value, list) else value
    return Settings(**known)


@dataclass(frozen=True, slots=True)
class _Setting:
    """Which values a key takes, and how to say so."""

    expected: str
    takes: Callable[[Any], bool] = field(repr=False)


def _one_of(*words: str) -> _Setting:
    return _Setting(" | ".join(words), lambda value: value in words)


def _is_list(value: Any) -> bool:
    return isinstance(value, list) and all(isinstance(item, str) for item in value)


_SETTINGS = {
    "select": _Setting('["…"]', _is_list),
    "ignore": _Setting('["…"]', _is_list),
    "fail-on": _one_of(*SEVERITIES),
    "lang": _one_of(*LANGUAGES),
}
"""Every key, in the order in which messages list them."""


def _own(table: Mapping[str, Any], path: Path) -> Mapping[str, Any]:
    """The part of a file that is ours: all of ``notices.toml``, one table of ``pyproject.toml``."""
    own: Any = table
    for name in ("tool", "notices") if path.name == "pyproject.toml" else ():
        own = own.get(name, {})
        if not isinstance(own, Mapping):
            raise SettingsError("bad_setting", key="tool.notices", expected="[tool.notices]")
    checked: Mapping[str, Any] = own
    return checked
