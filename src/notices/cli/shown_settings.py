"""The settings that hold, as ``--show-settings`` prints them: TOML, each with where it comes from."""

from __future__ import annotations

import json
from argparse import Namespace
from collections.abc import Iterator
from typing import Any

from notices.cli.chosen import Chosen
from notices.cli.settings import SETTINGS, PerFileIgnore, Settings


def shown_settings(options: Namespace, settings: Settings, chosen: Chosen) -> str:
    """One line a setting: ``fail-on = "error"  # --fail-on``; one that is not set is a comment.

    An option of the call goes before the settings file, and that before what the program does by itself.
    """
    return "".join(f"{line}\n" for line in _lines(options, settings, chosen))


def _lines(options: Namespace, settings: Settings, chosen: Chosen) -> Iterator[str]:
    by_default = {"fail_on": chosen.fail_on, "lang": None}
    for key in SETTINGS:
        name = key.replace("-", "_")
        given, settled = getattr(options, name, None), getattr(settings, name)
        if given:
            yield f"{key} = {_toml(given)}  # --{key}"
        elif settled:
            yield f"{key} = {_toml(settled)}  # {settings.source}"
        elif by_default.get(name):
            yield f"{key} = {_toml(by_default[name])}  # default"
        else:
            yield f"# {key}: not set"
    ran = chosen.outcome().ran
    yield f"# {len(ran)}: {' '.join(ran)}"


def _toml(value: Any) -> str:
    """A value of the settings as TOML writes it; its strings are those of JSON."""
    if isinstance(value, (list, tuple)) and value and isinstance(value[0], PerFileIgnore):
        pairs = (f"{_toml(each.pattern)} = {_toml(each.rules)}" for each in value)
        return f"{{ {', '.join(pairs)} }}"
    return json.dumps(value, ensure_ascii=False)
