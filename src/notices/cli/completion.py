"""``notices completion``: what makes a shell complete the options; written by shtab from the options themselves."""

from __future__ import annotations

from argparse import Action, Namespace
from collections.abc import Callable, Iterator, Mapping

from notices.cli.call import Wrong
from notices.cli.console import Console
from notices.cli.options import Parser, parser_of
from notices.cli.settings import Settings


def run(options: Namespace, _: Settings, console: Console) -> int:
    """Write the script for the shell that the options name."""
    try:
        import shtab
    except ImportError as error:
        raise Wrong("missing_extra", extra="completion") from error
    parser = parser_of(console.language)
    paths = {"SOURCE": shtab.FILE, "FILE": shtab.FILE, "FOLDER": shtab.DIRECTORY}
    for action in _actions(parser):
        if action.metavar in paths:
            action.complete = paths[action.metavar]  # type: ignore[attr-defined]  # where shtab looks for it
        elif action.metavar in CHOICES:
            action.choices = CHOICES[action.metavar]()
    console.out.write(shtab.complete(parser, shell=options.shell))
    return 0


def _rules() -> list[str]:
    from notices.rules import all_rules

    return [called for rule in all_rules() for called in (rule.code, rule.name)]


def _kinds() -> list[str]:
    from notices.models.kinds import kinds

    return list(kinds())


CHOICES: Mapping[object, Callable[[], list[str]]] = {"RULES": _rules, "CODE|NAME": _rules, "KIND": _kinds}
"""What can be typed where the help shows one of these words."""


def _actions(parser: Parser) -> Iterator[Action]:
    """Every option and argument of a parser and of the commands in it."""
    for action in parser._actions:  # noqa: SLF001 - argparse tells them in no other way
        yield action
        if isinstance(action.choices, dict):
            for command in action.choices.values():
                yield from _actions(command)
