"""The sources of a command, one after the other: what was made of each, or why nothing could be."""

from __future__ import annotations

import sys
from argparse import Namespace
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from datetime import date
from typing import Generic, TypeVar

from notices import api
from notices.cli.call import Wrong, require_kind
from notices.cli.console import Console
from notices.cli.inputs import NOTHING, STDIN, Input, inputs
from notices.cli.patterns import Patterns
from notices.cli.settings import Settings
from notices.document import Document
from notices.errors import SourceError
from notices.models.vocabulary import Vocabulary
from notices.parsing.page import Page
from notices.sources import read_text
from notices.sources.limits import DEFAULT_LIMITS

Made = TypeVar("Made")


@dataclass(frozen=True, slots=True)
class Wanted:
    """What the user wants read, and what is known about it.

    ``kept`` is filled with what standard input held, document and bytes: nobody can read it again.
    """

    sources: tuple[str, ...] = ()
    kind: str | None = None
    published: date | None = None
    stdin_name: str = STDIN
    vocabulary: Vocabulary | None = None
    exclude: Patterns = NOTHING
    gitignore: bool = True
    kept: list[tuple[Document, bytes]] = field(default_factory=list)


class NotWritten(Exception):
    """A source that could not be written back; the message says why."""


@dataclass(frozen=True, slots=True)
class Done(Generic[Made]):
    """A source that was read, and what the command made of it."""

    source: str
    made: Made


@dataclass(frozen=True, slots=True)
class Failed:
    """A source that could not be read: the name of the exception, and what the user was told."""

    source: str
    type: str
    message: str


def wanted(options: Namespace, settings: Settings, console: Console) -> Wanted:
    """What the options and the settings ask for; the output is opened where they name one."""
    if options.kind is not None:
        require_kind(options.kind, console)
    if options.output is not None:
        try:
            console.write_to(options.output)
        except OSError as error:
            raise Wrong("not_written", source=options.output, reason=error.strerror or error) from error
    gitignore = settings.gitignore if options.gitignore is None else options.gitignore
    return Wanted(
        sources=tuple(options.sources),
        kind=options.kind,
        published=options.published,
        stdin_name=options.stdin_filename,
        vocabulary=settings.vocabulary,
        exclude=settings.exclude if options.exclude is None else Patterns(tuple(options.exclude)),
        gitignore=gitignore is not False,
    )


def list_files(wanted: Wanted, console: Console) -> None:
    """Write the name of each source that would be read, one a line."""
    for item in _led_to(wanted):
        if item.missing is not None:
            console.error(item.missing, pattern=item.name, folder=item.name)
        elif item.error is None:
            console.out.write(f"{item.name}\n")


def _led_to(wanted: Wanted) -> list[Input]:
    return inputs(wanted.sources, wanted.exclude, gitignore=wanted.gitignore)


def worked_through(
    wanted: Wanted, console: Console, work: Callable[[str, Page], Made]
) -> Iterator[Done[Made] | Failed]:
    """What ``work`` makes of each source and its page, in the order given.

    One source that cannot be read, or that this program has a fault with, is told to the user and does
    not stop the others.  An argument that leads to no source is told too, and yields nothing.
    """
    found = _led_to(wanted)
    for number, item in enumerate(found, start=1):
        if item.missing is not None:
            console.error(item.missing, pattern=item.name, folder=item.name)
            continue
        name = wanted.stdin_name if item.name == STDIN else item.name
        console.progress(number, len(found), name)
        try:
            done = Done(name, work(name, _page(item, name, wanted, console)))
        except Exception as error:  # noqa: BLE001 - a fault of ours in one source must not stop a batch
            yield Failed(name, type(error).__name__, _tell(error, name, console))
            continue
        console.clear()
        yield done


def _page(item: Input, name: str, wanted: Wanted, console: Console) -> Page:
    if item.error is not None:
        raise item.error
    if item.name == STDIN:
        document = _from_stdin(name, wanted, console)
    else:
        document = api.read(item.name, screened=True, vocabulary=wanted.vocabulary)
    return api.parse_page(document, kind=wanted.kind, published=wanted.published, vocabulary=wanted.vocabulary)


def _from_stdin(name: str, wanted: Wanted, console: Console) -> Document:
    if sys.stdin.isatty():
        console.note("reading_stdin", key="Ctrl-Z" if sys.platform == "win32" else "Ctrl-D")
    binary = getattr(sys.stdin, "buffer", None)
    if binary is None:
        return read_text(sys.stdin.read(), name=name)
    data = binary.read(DEFAULT_LIMITS.max_bytes + 1)
    document = api.read(data, name=name, screened=True, vocabulary=wanted.vocabulary)
    wanted.kept.append((document, data))
    return document


def _tell(error: Exception, name: str, console: Console) -> str:
    """Tell the user what is wrong with a source, and the way out; returns the message."""
    match error:
        case SourceError():
            return console.error("not_readable", source=name, reason=error.reason)
        case NotWritten():
            return console.error("not_written_back", source=name, reason=error)
        case FileNotFoundError():
            return console.error("not_found", source=name)
        case PermissionError():
            return console.error("not_permitted", source=name)
        case OSError():
            return console.error("not_readable", source=name, reason=error.strerror or error)
        case MemoryError():
            return console.error("too_large", source=name)
        case _:
            pass
    message = console.error("internal", source=name, reason=f"{type(error).__name__}: {error}".splitlines()[0])
    console.show_traceback(error)
    return message
