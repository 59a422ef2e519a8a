"""The settings that hold, as ``--show-settings`` prints them: TOML, each with where it comes from."""

from __future__ import annotations

import json
from argparse import Namespace
from collections.abc import Iterator
from typing import Any

from notices.cli.chosen import Chosen
from notices.cli.patterns import Patterns
from notices.cli.settings import SETTINGS, WORD_LISTS, PerFileIgnore, Settings

OPTIONS = {"gitignore": "--no-gitignore"}
"""The options that are not called like their setting."""


def shown_settings(options: Namespace, settings: Settings, chosen: Chosen) -> str:
    """One line a setting: ``fail-on = "error"  # --fail-on``; one that is not set is a comment.

    An option of the call goes before the settings file, and that before what the program does by itself.
    """
    return "".join(f"{line}\n" for line in _lines(options, settings, chosen))


def _lines(options: Namespace, settings: Settings, chosen: Chosen) -> Iterator[str]:
    by_default = {"fail_on": chosen.fail_on, "gitignore": True}
    for key in SETTINGS:
        name = key.replace("-", "_")
        given, settled = getattr(options, name, None), _plain(getattr(settings, name))
        if given is not None:
            yield f"{key} = {_toml(_plain(given))}  # {OPTIONS.get(key, f'--{key}')}"
        elif settled not in (None, [], {}):
            yield f"{key} = {_toml(settled)}  # {settings.source}"
        elif name in by_default:
            yield f"{key} = {_toml(by_default[name])}  # default"
        else:
            yield f"# {key}: not set"
    for section in WORD_LISTS:
        words = getattr(settings.vocabulary, section, None)
        if words:
            yield f"{section} = {_toml({name: list(listed) for name, listed in words.items()})}  # {settings.source}"
    ran = chosen.outcome().ran
    yield f"# {len(ran)}: {' '.join(ran)}"


def _plain(value: Any) -> Any:
    """A setting, or the option of that name, in the types of JSON."""
    match value:
        case Patterns():
            return list(value.lines)
        case [PerFileIgnore(), *_]:
            return {each.pattern: list(each.rules) for each in value}
        case [(str(), [*_]), *_]:  # per-file ignores as the option gives them
            return dict(value)
        case tuple():
            return list(value)
        case _:
            return value


def _toml(value: Any) -> str:
    """A value as TOML writes it; strings and lists are those of JSON."""
    if isinstance(value, dict):
        return f"{{ {', '.join(f'{_toml(key)} = {_toml(inner)}' for key, inner in value.items())} }}"
    return json.dumps(value, ensure_ascii=False)
