"""Which module runs which command, and what they share: settings, language, a wrong call."""

from __future__ import annotations

import warnings
from argparse import Namespace
from importlib import import_module
from pathlib import Path

from notices.cli.call import Wrong, WrongRule, did_you_mean
from notices.cli.console import Console
from notices.cli.settings import Settings, SettingsError, from_file, nearest
from notices.errors import UnknownRule

WRONG_CALL = 2


def run(options: Namespace, console: Console) -> int:
    """Run the command that the options name; its exit status."""
    console.quiet = getattr(options, "quiet", False)
    console.traceback = console.traceback or getattr(options, "traceback", False)

    def tell(message: object, *_: object, **__: object) -> None:
        console.error("warning", reason=message)

    with warnings.catch_warnings():
        warnings.showwarning = tell  # of a plug-in that is left out, and without the line of our code
        return _ran(options, console)


def _ran(options: Namespace, console: Console) -> int:
    try:
        settings = _settings(options)
        if not hasattr(options, "lang") and settings.lang is not None:
            console.language = settings.lang
        command = import_module(f"notices.cli.{options.command}")
        status: int = command.run(options, settings, console)
    except Wrong as wrong:
        console.error(wrong.key, source=wrong.source, **wrong.values)
        return WRONG_CALL
    except WrongRule as wrong:
        return _unknown_rule(wrong.unknown, console, wrong.source)
    except UnknownRule as error:
        return _unknown_rule(error, console)
    return status


def _unknown_rule(error: UnknownRule, console: Console, source: str | None = None) -> int:
    hint = did_you_mean(error.suggestions, console) or console.say("list_rules")
    console.error("unknown_rule", source=source, rule=error.selector, hint=hint)
    return WRONG_CALL


def _settings(options: Namespace) -> Settings:
    if getattr(options, "isolated", False):
        return Settings()
    named = getattr(options, "config", None)
    try:
        return nearest(Path.cwd()) if named is None else from_file(Path(named))
    except SettingsError as error:
        raise Wrong(error.key, source=error.source, **error.values) from error
    except OSError as error:
        raise Wrong("not_readable", source=named or error.filename, reason=error.strerror or error) from error
