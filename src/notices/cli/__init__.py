"""The command ``notices``: parse, check, explain, schema and kinds.

What a command needs is loaded when it runs, so that ``--help`` and ``--version`` answer at once.
"""

from __future__ import annotations

import gc
import os
import sys

from notices.cli.console import Console
from notices.cli.language import language_asked_for, language_of_system

TYPE_CHECKING = False  # that of typing, which would take half of the time of the start
if TYPE_CHECKING:
    from collections.abc import Sequence

FAILED = 2
INTERRUPTED = 130
OBJECTS_BETWEEN_COLLECTIONS = 50_000
"""Loading the grammars makes a million small objects that stay; looking through them all the time takes a tenth of it."""
PIPE_CLOSED = 141
"""What a shell reports for a program that a closed pipe has ended."""


def main(argv: Sequence[str] | None = None) -> int:
    """Run the command with ``argv`` (by default the program's own) and return its exit status."""
    argv = sys.argv[1:] if argv is None else argv
    asked = language_asked_for(argv)
    console = Console(asked or language_of_system(os.environ))
    try:
        status = _run(argv, console)
        console.close()
    except SystemExit as end:  # argparse has shown the help, or what is wrong with the call
        return end.code if isinstance(end.code, int) else FAILED
    except KeyboardInterrupt:
        return INTERRUPTED
    except OSError as error:
        return _output_failed(error, console)
    except Exception as error:  # noqa: BLE001 - a user is never shown a traceback unasked
        console.error("internal", reason=f"{type(error).__name__}: {error}".splitlines()[0])
        console.show_traceback(error)
        return FAILED
    finally:
        console.abandon()
    return status


def _run(argv: Sequence[str], console: Console) -> int:
    if list(argv) in (["--version"], ["-V"]):  # the usual case, answered without the parser of the options
        return _show_version(console)
    from notices.cli.options import parsed

    options = parsed(argv, console.language)
    if options.version:
        return _show_version(console)
    from notices.cli.commands import run

    gc.set_threshold(OBJECTS_BETWEEN_COLLECTIONS)
    return run(options, console)


def _show_version(console: Console) -> int:
    from notices.version import __version__

    console.out.write(f"notices {__version__}\n")
    return 0


def _output_failed(error: OSError, console: Console) -> int:
    """The output takes no more: quietly if its reader has gone, else with the reason."""
    _drop_output()
    # Windows reports a closed pipe as an invalid argument.
    if isinstance(error, BrokenPipeError) or (sys.platform == "win32" and error.errno == 22):  # noqa: PLR2004
        return PIPE_CLOSED
    console.error("not_written", reason=error.strerror or error)
    return FAILED


def _drop_output() -> None:
    """Lead standard output to nowhere, so that the interpreter does not fail once more when it ends."""
    try:
        nowhere = os.open(os.devnull, os.O_WRONLY)
        os.dup2(nowhere, sys.stdout.fileno())
    except (OSError, ValueError, AttributeError):  # no file stands behind it
        return
