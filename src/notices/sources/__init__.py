"""Bytes, files and text → Document: the formats, their encodings and the limits they are read under."""

from __future__ import annotations

import os
from collections.abc import Callable, Generator
from contextlib import contextmanager
from importlib import import_module
from typing import BinaryIO, Protocol, cast

from notices.document import Document
from notices.errors import SourceError
from notices.sources.formats import HTML, TEXT, Format, guess_format, is_page
from notices.sources.limits import DEFAULT_LIMITS, Limits

__all__ = ["Limits", "Screen", "read_bytes", "read_source", "read_text"]

_ENOUGH_TO_TELL = 4_096

Screen = Callable[[str], bool]
"""Says of the words of a page, block by block on lines of their own, whether the page is worth reading."""


class _Reader(Protocol):
    """What the module of a format offers; ``read_text`` only where the format is text."""

    def read(self, data: bytes, *, name: str | None, limits: Limits, screen: Screen | None) -> Document: ...

    def read_text(self, source: str, *, name: str | None, limits: Limits, screen: Screen | None) -> Document: ...


def read_text(
    source: str, *, name: str | None = None, limits: Limits = DEFAULT_LIMITS, screen: Screen | None = None
) -> Document:
    """Return the document of ``source``, which is the text itself (plain, Markdown or HTML) and no path.

    Of a page that ``screen`` does not want only the bare lines are read.
    Raises :class:`~notices.errors.SourceError` for a text over one of the ``limits``.
    """
    with _named(name):
        found = HTML if is_page(source[:_ENOUGH_TO_TELL], source[-_ENOUGH_TO_TELL:]) else TEXT
        return _reader(found).read_text(source, name=name, limits=limits, screen=screen)


def read_bytes(
    data: bytes, *, name: str | None = None, limits: Limits = DEFAULT_LIMITS, screen: Screen | None = None
) -> Document:
    """Return the document of ``data``, in any format and encoding; ``name`` helps to tell the format.

    Of a page that ``screen`` does not want only the bare lines are read.
    Raises :class:`~notices.errors.SourceError`, whose message begins with ``name``, for a format that is
    not read, for undecodable bytes, and for a source over one of the ``limits``.
    """
    with _named(name):
        limits.check("max_bytes", len(data))
        found = guess_format(data, name) if data else TEXT
        return _reader(found).read(data, name=name, limits=limits, screen=screen)


def read_source(
    source: str | os.PathLike[str] | bytes | bytearray | memoryview | BinaryIO,
    *,
    name: str | None = None,
    limits: Limits = DEFAULT_LIMITS,
    screen: Screen | None = None,
) -> Document:
    """Return the document of ``source``: a path, bytes, or a file open for reading bytes.

    The document's name is ``name``, or else the path as given.  Raises what :func:`read_bytes` does,
    ``OSError`` for a path that cannot be opened, and ``TypeError`` for anything else than a source.
    """
    if isinstance(source, (bytes, bytearray, memoryview)):
        return read_bytes(bytes(source), name=name, limits=limits, screen=screen)
    if isinstance(source, (str, os.PathLike)):
        path = os.fspath(source)
        with open(path, "rb") as file:  # noqa: PTH123 - a path as given, also a bytes one
            data = _read_all(file, limits)
        return read_bytes(data, name=name or os.fsdecode(path), limits=limits, screen=screen)
    if not hasattr(source, "read"):
        raise TypeError(f"a path, bytes or a binary file is needed, not {type(source).__name__}")
    file_name = getattr(source, "name", None)
    name = name or (file_name if isinstance(file_name, str) else None)
    return read_bytes(_read_all(source, limits), name=name, limits=limits, screen=screen)


def _read_all(file: BinaryIO, limits: Limits) -> bytes:
    """The bytes of ``file``, to one more than the limit allows; a pipe may hand them over in pieces."""
    pieces: list[bytes] = []
    wanted = limits.max_bytes + 1
    while wanted > 0 and (piece := cast("bytes | str", file.read(wanted))):
        if isinstance(piece, str):
            raise TypeError("a file opened in binary mode is needed")
        pieces.append(piece)
        wanted -= len(piece)
    return b"".join(pieces)


def _reader(found: Format) -> _Reader:
    if found.module is None:
        raise SourceError(f"{found.name}, a format that is not read yet")
    return cast("_Reader", import_module(f"{__name__}.{found.module}"))


@contextmanager
def _named(name: str | None) -> Generator[None]:
    """Put the name of the source before the message of a :class:`SourceError` that lacks it."""
    try:
        yield
    except SourceError as error:
        if name is None or error.source is not None:
            raise
        raise SourceError(error.reason, source=name) from error
