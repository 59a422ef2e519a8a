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
from dataclasses import dataclass, field, replace
from difflib import get_close_matches
from pathlib import Path
from typing import TYPE_CHECKING, Any

from notices.cli.messages import LANGUAGES, say
from notices.cli.patterns import Patterns, is_pattern
from notices.diagnostic import SEVERITIES, Language, Severity

if TYPE_CHECKING:
    from notices.models.vocabulary import Vocabulary

WORD_LISTS = ("headers", "labels", "titles")
"""The tables of words: the sections of a vocabulary, not imported from there, which would load the models."""


@dataclass(frozen=True, slots=True)
class PerFileIgnore:
    """Rules that do not run on the files whose path from ``folder`` a pattern matches."""

    pattern: str
    rules: tuple[str, ...]
    folder: str = "."

    def fits(self, source: str) -> bool:
        """Whether the pattern, which is one of ``.gitignore``, means ``source``."""
        return Patterns((self.pattern,), self.folder).fit(source)


@dataclass(frozen=True, slots=True)
class Settings:
    """What a project has settled; the options of a call come before it."""

    select: tuple[str, ...] | None = None
    """The rules to run, by code, beginning of codes or name; None for all."""
    extend_select: tuple[str, ...] = ()
    """Rules to run beside those that ``select`` names."""
    ignore: tuple[str, ...] = ()
    """The rules not to run."""
    per_file_ignores: tuple[PerFileIgnore, ...] = ()
    """Rules not to run on some files."""
    exclude: Patterns = Patterns()  # noqa: RUF009 - it never changes
    """What is passed over where folders are walked."""
    gitignore: bool | None = None
    """Whether that is done with what the repository's ``.gitignore`` means, too."""
    calendar: str | None = None
    """The path of a calendar file."""
    laws: tuple[str, ...] = ()
    """The paths of law files."""
    baseline: str | None = None
    """The path of a baseline: findings that are known."""
    fail_on: Severity | None = None
    """The severity from which on ``notices check`` ends with 1."""
    lang: Language | None = None
    """The language of messages."""
    vocabulary: Vocabulary | None = None
    """The words of the house; None where it has none of its own."""
    source: str | None = field(default=None, compare=False)
    """The file that the settings stand in; None where there is none."""


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
        return _placed(from_table(_own(table, path)), path)
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


def _placed(settings: Settings, path: Path) -> Settings:
    """The same settings, their paths seen from where the command runs rather than from the file that names them."""
    folder = path.parent

    def seen(named: str) -> str:
        return str(folder / named)

    return replace(
        settings,
        source=str(path),
        per_file_ignores=tuple(replace(each, folder=str(folder)) for each in settings.per_file_ignores),
        exclude=replace(settings.exclude, folder=str(folder)),
        calendar=None if settings.calendar is None else seen(settings.calendar),
        laws=tuple(map(seen, settings.laws)),
        baseline=None if settings.baseline is None else seen(settings.baseline),
    )


def from_table(table: Mapping[str, Any]) -> Settings:
    """The settings that a table of TOML holds; SettingsError for a key or a value that is none."""
    known: dict[str, Any] = {}
    words = {key: value for key, value in table.items() if key in WORD_LISTS}
    if words:
        known["vocabulary"] = _vocabulary(words)
    for key, value in table.items():
        if key in words:
            continue
        setting = SETTINGS.get(key)
        if setting is None:
            keys = (*SETTINGS, *WORD_LISTS)
            near = get_close_matches(key, keys, n=1)
            if near:
                raise SettingsError("mistyped_setting", key=key, near=near[0])
            raise SettingsError("unknown_setting", key=key, keys=", ".join(keys))
        if not setting.takes(value):
            raise SettingsError("bad_setting", key=key, expected=setting.expected)
        known[key.replace("-", "_")] = setting.made(value)
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
class Setting:
    """Which values a key takes, how to say so, and the JSON Schema that says it to editors."""

    expected: str
    schema: Mapping[str, Any]
    takes: Callable[[Any], bool] = field(repr=False)
    made: Callable[[Any], Any] = field(default=lambda value: value, repr=False)


def _one_of(*words: str) -> Setting:
    return Setting(" | ".join(words), {"enum": list(words)}, lambda value: value in words)


def _is_list(value: Any) -> bool:
    return isinstance(value, list) and all(isinstance(item, str) for item in value)


def _list_of(schema: Mapping[str, Any]) -> Setting:
    return Setting('["…"]', {"type": "array", "items": schema}, _is_list, tuple)


def _are_patterns(value: Any) -> bool:
    return _is_list(value) and all(map(is_pattern, value))


def _patterns(listed: list[str]) -> Patterns:
    return Patterns(tuple(listed))


def _is_table_of_lists(value: Any) -> bool:
    return isinstance(value, Mapping) and _are_patterns(list(value)) and all(map(_is_list, value.values()))


def _per_file(table: Mapping[str, list[str]]) -> tuple[PerFileIgnore, ...]:
    return tuple(PerFileIgnore(pattern, tuple(names)) for pattern, names in table.items())


_TEXT = {"type": "string"}
_PATTERN = {"type": "string", "not": {"enum": ["!", "\\"]}}

SETTINGS: Mapping[str, Setting] = {
    "select": _list_of(_TEXT),
    "extend-select": _list_of(_TEXT),
    "ignore": _list_of(_TEXT),
    "per-file-ignores": Setting(
        '{ "archive/*" = ["…"] }',
        {
            "type": "object",
            "propertyNames": _PATTERN,
            "additionalProperties": {"type": "array", "items": _TEXT},
        },
        _is_table_of_lists,
        _per_file,
    ),
    "exclude": Setting('["…"]', {"type": "array", "items": _PATTERN}, _are_patterns, _patterns),
    "gitignore": Setting("true | false", {"type": "boolean"}, lambda value: isinstance(value, bool)),
    "fail-on": _one_of(*SEVERITIES),
    "calendar": Setting('"…"', _TEXT, lambda value: isinstance(value, str)),
    "laws": _list_of(_TEXT),
    "baseline": Setting('"…"', _TEXT, lambda value: isinstance(value, str)),
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
