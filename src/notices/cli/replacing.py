"""Files that are written whole or not at all."""

from __future__ import annotations

import os
from contextlib import suppress
from pathlib import Path
from types import TracebackType
from typing import BinaryIO, Self


class Replacement:
    """A file in the making, beside the one that it replaces once it is whole; that one keeps its mode.

    Of a link the file that it leads to is replaced.  What is no regular file (``/dev/stdout``, a pipe) is written at
    once, as nothing can replace it.  Each step raises OSError where it fails.

    As a context it is kept at the end, or thrown away with an exception::

        with Replacement("report.json") as replacement:
            replacement.file.write(b"{}")
    """

    def __init__(self, path: str | Path) -> None:
        self._path = Path(path).resolve()
        self._beside: Path | None = None
        if _is_device(Path(path)):
            self.file: BinaryIO = Path(path).open("wb")  # noqa: SIM115 - this is the context manager
            return
        if self._path.exists() and not os.access(self._path, os.W_OK):
            raise PermissionError(13, "Permission denied")
        self._beside = self._path.with_name(f".notices-{os.getpid()}-{os.urandom(4).hex()}")
        self.file = self._beside.open("xb")

    def keep(self) -> None:
        """Put the new file in the place of the old one, which holds the old bytes or the new at any time."""
        self.file.close()
        if self._beside is not None:
            if self._path.exists():
                self._beside.chmod(self._path.stat().st_mode & 0o7777)
            self._beside.replace(self._path)
            self._beside = None

    def discard(self) -> None:
        """Leave the old file as it is; nothing after :meth:`keep`."""
        with suppress(OSError):
            self.file.close()
        if self._beside is not None:
            with suppress(OSError):
                self._beside.unlink()
            self._beside = None

    def __enter__(self) -> Self:
        return self

    def __exit__(self, kind: type[BaseException] | None, error: object, trace: TracebackType | None) -> None:
        try:
            if kind is None:
                self.keep()
        finally:
            self.discard()


def _is_device(path: Path) -> bool:
    """Whether a path leads to no regular file; what stands behind ``/dev/stdout`` may be one, and is not to be replaced."""
    return path.exists() and (not path.is_file() or path.is_relative_to("/dev"))
