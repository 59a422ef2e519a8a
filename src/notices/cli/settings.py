"""Settings under ``[tool.notices]`` in ``pyproject.toml``, or in ``notices.toml``.

>>> from_table({"ignore": ["single-day-period"], "fail-on": "error"}).fail_on
'error'

The words of a house stand in tables of their own, which :class:`notices.Vocabulary` explains:

>>> from_table({"headers": {"position": ["拟上岗岗位"]}}).vocabulary.words("headers", "position")
('拟上岗岗位',)
"""

from __future__ import annotations

import tomllib
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, Any

from notices.cli.messages import LANGUAGES, say
from notices.diagnostic import SEVERITIES, Language, Severity

if TYPE_CHECKING:
    from notices.models.vocabulary import Vocabulary

WORD_LISTS = ("headers", "labels", "titles")
"""The tables of words: the sections of a vocabulary, not imported from there, which would load the models."""


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
    vocabulary: Vocabulary | None = None
    """The words of the house; None where it has none of its own."""


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
    words = {key: value for key, value in table.items() if key in WORD_LISTS}
    if words:
        known["vocabulary"] = _vocabulary(words)
    for key, value in table.items():
        if key in words:
            continue
        setting = _SETTINGS.get(key)
        if setting is None:
            raise SettingsError("unknown_setting", key=key, keys=", ".join((*_SETTINGS, *WORD_LISTS)))
        if not setting.takes(value):
            raise SettingsError("bad_setting", key=key, expected=setting.expected)
        known[key.replace("-", "_")] = tuple(value) if isinstance(value, list) else value
    return Settings(**known)


def _vocabulary(words: Mapping[str, Any]) -> Vocabulary:
    """The words of the tables; SettingsError for a table or a list that is none, and for words that tell nothing."""
    from notices.models.kinds import kinds
    from notices.models.vocabulary import Vocabulary, known_names, unknown_names

    for section, table in words.items():
        if not isinstance(table, Mapping):
            raise SettingsError("bad_setting", key=section, expected=f"[{section}]")
        for name, listed in table.items():
            if not (listed and _is_list(listed) and all(word.strip() for word in listed)):
                raise SettingsError("bad_setting", key=f"{section}.{name}", expected='["…"]')
    vocabulary = Vocabulary(**words)
    for section, name in unknown_names(vocabulary, kinds().values()):
        known = known_names(section, kinds().values())
        raise SettingsError("unknown_words", key=f"{section}.{name}", keys=", ".join(known))
    return vocabulary


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
