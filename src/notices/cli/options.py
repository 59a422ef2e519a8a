"""The options of the commands, and what is said about a call that is wrong."""

from __future__ import annotations

import argparse
import os
import re
import sys
from functools import partial

from notices.cli.messages import LANGUAGES, say

TYPE_CHECKING = False  # that of typing, which would take half of the time of the start
if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence
    from datetime import date
    from typing import Any, NoReturn

    from notices.diagnostic import Language

PARSE_FORMATS = ("table", "json", "jsonl", "csv")
CHECK_FORMATS = ("full", "concise", "json", "sarif", "github", "junit", "html")
SHELLS = ("bash", "zsh", "tcsh", "fish", "powershell")
"""The shells that can be told to complete the options."""
SEVERITIES = ("error", "warning", "info")
"""Those of ``notices.diagnostic``, not imported from there: ``--help`` has to be quick."""

_ARGPARSE_ZH = (
    (r"^argument ([^:]+): ", r"参数 \1："),
    (r"invalid choice: (.+?) \(choose from (.+)\)", r"取值 \1 无效（可选：\2）"),
    (r"expected one argument", "需要一个值"),
    (r"ignored explicit argument (.+)", r"不接受值 \1"),
    (r"unrecognized arguments: ", "无法识别的参数："),
)
"""What argparse says about wrong calls, which it says in English only."""


class Formatter(argparse.HelpFormatter):
    """Help that begins in the language of the rest."""

    language: Language = "en"

    def __init__(self, prog: str) -> None:
        super().__init__(prog, width=_columns())  # argparse asks a module that takes as long to load as its own

    def add_usage(
        self,
        usage: str | None,
        actions: Iterable[argparse.Action],
        groups: Any,
        prefix: str | None = None,
    ) -> None:
        """Put our own word before the usage."""
        super().add_usage(usage, actions, groups, say(self.language, "usage") if prefix is None else prefix)


def _columns() -> int:
    """How wide the help is: like the terminal, or else as ``COLUMNS`` says, or else 80."""
    stated = os.environ.get("COLUMNS", "")
    if stated.isdecimal() and int(stated) > 0:
        return int(stated) - 2
    try:
        return os.get_terminal_size().columns - 2
    except OSError:
        return 78


class FormatterZh(Formatter):
    """The same in Chinese."""

    language = "zh"


class Parser(argparse.ArgumentParser):
    """A parser of arguments that speaks ``language`` throughout."""

    def __init__(self, language: Language, **settings: Any) -> None:
        formatter = FormatterZh if language == "zh" else Formatter
        super().__init__(**settings, formatter_class=formatter, add_help=False, allow_abbrev=False)
        self.language: Language = language
        self.given = self.add_argument_group(say(language, "arguments"))
        self.chosen = self.add_argument_group(say(language, "options"))
        self.option("-h", "--help", action="help", says="help")
        self.option("--lang", choices=LANGUAGES, default=argparse.SUPPRESS, says="lang")
        self.option("-q", "--quiet", action="store_true", default=argparse.SUPPRESS, says="quiet")
        self.option("--traceback", action="store_true", default=argparse.SUPPRESS, says="traceback")

    def option(self, *names: str, says: str, **settings: Any) -> None:
        """Add an option with the help of that key."""
        self.chosen.add_argument(*names, help=say(self.language, says), **settings)

    def argument(self, name: str, *, says: str, **settings: Any) -> None:
        """Add a positional argument with the help of that key."""
        self.given.add_argument(name, help=say(self.language, says), **settings)

    def error(self, message: str) -> NoReturn:
        """Say what is wrong with the call, and end with 2."""
        self.print_usage(sys.stderr)
        if self.language == "zh":
            for pattern, replacement in _ARGPARSE_ZH:
                message = re.sub(pattern, replacement, message)
        self.exit(2, f"{self.prog}: {say(self.language, 'error')}: {message}\n")


def parsed(argv: Sequence[str], language: Language) -> argparse.Namespace:
    """The options of a call; ``SystemExit`` after the help, and with 2 for a wrong call."""
    top, commands = _parsers(language)
    options, rest = top.parse_known_args(argv)
    if options.version:
        return options
    if options.command is None:
        top.error(say(language, "no_command"))
    # argparse takes the sources of `a.md --spans b.md` for one source and a leftover.
    cut = rest.index("--") if "--" in rest else len(rest)
    strange = [word for word in rest[:cut] if word.startswith("-") and word != "-"]
    if strange or (rest and not hasattr(options, "sources")):
        commands[options.command].error(f"unrecognized arguments: {' '.join(strange or rest)}")
    if rest:
        options.sources += rest[:cut] + rest[cut + 1 :]
    return options


def parser_of(language: Language) -> Parser:
    """The parser of the whole command."""
    return _parsers(language)[0]


def _parsers(language: Language) -> tuple[Parser, dict[str, Parser]]:
    """The parser of the whole command, and those of its commands by name."""
    top = Parser(language, prog="notices", description=say(language, "about"))
    top.option("-V", "--version", action="store_true", says="version")
    return top, _commands(top)


def _commands(top: Parser) -> dict[str, Parser]:
    """Add the commands to the parser of the whole; the parser of each by its name."""
    language = top.language
    maker: Any = partial(Parser, language)  # argparse calls it as it calls a class
    adding = top.add_subparsers(
        dest="command", title=say(language, "commands"), metavar="COMMAND", parser_class=maker, prog="notices"
    )
    commands: dict[str, Parser] = {}
    for name, options_of in _OPTIONS.items():
        about = say(language, name)
        epilog = say(language, "check_status") if name == "check" else None
        commands[name] = adding.add_parser(name, help=about, description=about, epilog=epilog)
        options_of(commands[name])
    return commands


def _sources(parser: Parser) -> None:
    """What commands that read notices have in common."""
    parser.argument("sources", nargs="*", metavar="SOURCE", says="sources")
    parser.option("--kind", metavar="KIND", says="kind")
    parser.option("--published", metavar="DATE", type=partial(_day, parser.language), says="published")
    parser.option("--stdin-filename", metavar="NAME", default="-", says="stdin_filename")
    parser.option(
        "--exclude", metavar="PATTERNS", action="extend", type=partial(_patterns, parser.language), says="exclude"
    )
    parser.option("--no-gitignore", dest="gitignore", action="store_false", default=None, says="no_gitignore")
    parser.option("--show-files", action="store_true", says="show_files")
    parser.option("-o", "--output", metavar="FILE", says="output")
    parser.option("--config", metavar="FILE", says="config")
    parser.option("--isolated", action="store_true", says="isolated")


def _parse(parser: Parser) -> None:
    _sources(parser)
    parser.option("-f", "--format", choices=PARSE_FORMATS, default="table", says="parse_format")
    parser.option("--spans", action="store_true", says="spans")


def _check(parser: Parser) -> None:
    _sources(parser)
    parser.option("-f", "--format", metavar="FORMAT", choices=CHECK_FORMATS, default="full", says="check_format")
    parser.option("--select", metavar="RULES", action="extend", type=_names, says="select")
    parser.option("--ignore", metavar="RULES", action="extend", type=_names, says="ignore")
    parser.option("--extend-select", metavar="RULES", action="extend", type=_names, says="extend_select")
    parser.option(
        "--per-file-ignores",
        metavar="PATTERN:RULES",
        action="append",
        type=partial(_per_file, parser.language),
        says="per_file_ignores",
    )
    parser.option("--fix", action="store_true", says="fix")
    parser.option("--diff", action="store_true", says="diff")
    parser.option("--fail-on", choices=SEVERITIES, says="fail_on")
    parser.option("--exit-zero", action="store_true", says="exit_zero")
    parser.option("--allow-no-notices", action="store_true", says="allow_none")
    parser.option("--today", metavar="DATE", type=partial(_day, parser.language), says="today")
    parser.option("--calendar", metavar="FILE", says="calendar")
    parser.option("--laws", metavar="FILE", action="append", says="laws")
    parser.option("--baseline", metavar="FILE", says="baseline")
    parser.option("--write-baseline", metavar="FILE", says="write_baseline")
    parser.option("--prune-baseline", action="store_true", says="prune_baseline")
    parser.option("--statistics", action="store_true", says="statistics")
    parser.option("--show-settings", action="store_true", says="show_settings")


def _redact(parser: Parser) -> None:
    parser.argument("sources", nargs="*", metavar="SOURCE", says="sources")
    parser.option("--stdin-filename", metavar="NAME", default="-", says="stdin_filename")
    parser.option("-o", "--output", metavar="FILE", says="redact_output")
    parser.option("--output-dir", metavar="FOLDER", says="output_dir")
    parser.option("--config", metavar="FILE", says="config")
    parser.option("--isolated", action="store_true", says="isolated")


def _explain(parser: Parser) -> None:
    parser.argument("rule", nargs="?", metavar="CODE|NAME", says="rule")
    parser.option("-f", "--format", choices=("text", "json", "markdown"), default="text", says="explain_format")


def _rules(parser: Parser) -> None:
    parser.option("-f", "--format", choices=("text", "json"), default="text", says="explain_format")


def _completion(parser: Parser) -> None:
    parser.argument("shell", choices=SHELLS, says="shell")


def _schema(parser: Parser) -> None:
    parser.argument("kind", nargs="?", metavar="KIND", says="schema_kind")


def _kinds(parser: Parser) -> None:
    parser.option("-f", "--format", choices=("table", "json"), default="table", says="kinds_format")


_OPTIONS: dict[str, Callable[[Parser], None]] = {
    "parse": _parse, "check": _check, "redact": _redact, "explain": _explain, "rules": _rules, "schema": _schema, "kinds": _kinds,
    "completion": _completion,
}  # fmt: skip
"""What gives each command its options; the names are also the keys of what is said about it."""


def _names(text: str) -> list[str]:
    """The names in a list with commas.

    >>> _names("D101, missing-title,")
    ['D101', 'missing-title']
    """
    return [name for part in text.split(",") if (name := part.strip())]


def _patterns(language: Language, text: str) -> list[str]:
    """The patterns in a list with commas."""
    from notices.cli.patterns import is_pattern

    listed = _names(text)
    for pattern in listed:
        if not is_pattern(pattern):
            raise argparse.ArgumentTypeError(say(language, "bad_pattern", pattern=pattern))
    return listed


def _per_file(language: Language, text: str) -> tuple[str, list[str]]:
    """A pattern and the rules that do not run on what it means: ``archive/**:D107,S101``."""
    pattern, _, rules = text.rpartition(":")
    if not pattern or not _names(rules):
        raise argparse.ArgumentTypeError(say(language, "bad_per_file", text=text))
    _patterns(language, pattern)
    return pattern, _names(rules)


def _day(language: Language, text: str) -> date:
    from datetime import date

    try:
        return date.fromisoformat(text)
    except ValueError:
        raise argparse.ArgumentTypeError(say(language, "bad_date", text=text)) from None
