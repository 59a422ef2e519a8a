"""``notices redact``: copies of sources in which everything personal is masked that the rules of privacy find."""

from __future__ import annotations

import sys
from argparse import Namespace
from collections import Counter
from pathlib import Path

from notices.cli.call import Wrong
from notices.cli.console import Console
from notices.cli.inputs import STDIN, inputs
from notices.cli.settings import Settings
from notices.editing import NotEditable
from notices.errors import SourceError
from notices.redaction import Redaction, redact

DONE, FAILED = 0, 2


def run(options: Namespace, settings: Settings, console: Console) -> int:
    """Write the copy of each source, and say what was masked in it; 2 if one could not be made.

    One source goes to standard output or to ``--output``; several go to ``--output-dir``, under their own names.
    """
    sources = inputs(options.sources, settings.exclude, gitignore=settings.gitignore is not False)
    if len(sources) > 1 and options.output_dir is None:
        raise Wrong("needs_output_dir")
    status = DONE
    for item in sources:
        if item.missing is not None:
            console.error(item.missing, pattern=item.name, folder=item.name)
            status = FAILED
            continue
        name = options.stdin_filename if item.name == STDIN else item.name
        try:
            data = sys.stdin.buffer.read() if item.name == STDIN else Path(item.name).read_bytes()
            made = redact(data, name=name, vocabulary=settings.vocabulary)
            _write(made.data, name, options)
        except (SourceError, NotEditable) as error:
            console.error("not_redacted", source=name, reason=getattr(error, "reason", error))
            status = FAILED
            continue
        except OSError as error:
            console.error("not_readable", source=name, reason=error.strerror or error)
            status = FAILED
            continue
        _tell(made, name, console)
    return status


def _write(data: bytes, name: str, options: Namespace) -> None:
    if options.output_dir is not None:
        folder = Path(options.output_dir)
        folder.mkdir(parents=True, exist_ok=True)
        target = folder / Path(name).name
        if target.exists() and target.resolve() == Path(name).resolve():
            raise Wrong("over_itself", source=name)
        target.write_bytes(data)
    elif options.output is not None:
        if Path(options.output).exists() and Path(options.output).resolve() == Path(name).resolve():
            raise Wrong("over_itself", source=name)
        Path(options.output).write_bytes(data)
    else:
        sys.stdout.flush()
        sys.stdout.buffer.write(data)
        sys.stdout.buffer.flush()


def _tell(made: Redaction, name: str, console: Console) -> None:
    """Say what was masked: every place, and how many by rule."""
    for one in made.masked:
        console.note("masked_here", source=f"{name}:{one.line}:{one.column}", code=one.code, text=one.text)
    counts = Counter(one.code for one in made.masked)
    if counts:
        rules = ", ".join(f"{code} {number}" for code, number in sorted(counts.items()))
        console.note("masked", source=name, number=len(made.masked), rules=rules)
    else:
        console.note("nothing_masked", source=name)
