"""Findings that are known and not to be reported again: a JSON file, keyed by what the findings say."""

from __future__ import annotations

import json
import os
from collections.abc import Collection, Iterable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any

from notices.report.checked import Checked

SCHEMA = "notices-baseline/1"
"""The name and the major version of the file."""

Entry = Mapping[str, str]
"""A finding as the file holds it: fingerprint, code, name and message; the first two are read."""


class BaselineError(ValueError):
    """A baseline file with a mistake; the message names the file."""

    def __init__(self, path: str | Path, reason: str) -> None:
        super().__init__(f"{path}: {reason}")
        self.path = str(path)
        self.reason = reason

    def __reduce__(self) -> tuple[Any, ...]:
        return type(self), (self.path, self.reason)


@dataclass(slots=True)
class Baseline:
    """What a baseline file knows: the entries by source, as seen from the file, and those fingerprints that turned up."""

    path: Path
    known: Mapping[str, tuple[Entry, ...]]
    met: dict[str, set[str]] = field(default_factory=dict)

    @property
    def number_met(self) -> int:
        """How many of the known findings were found again."""
        return sum(map(len, self.met.values()))

    def without_known(self, checked: Checked) -> Checked:
        """The same source without the findings that are known; they are remembered as met."""
        source = _seen_from(self.path, checked.source)
        known = {entry["fingerprint"] for entry in self.known.get(source, ())}
        self.met.setdefault(source, set()).update(known.intersection(checked.fingerprints))
        left = [pair for pair in zip(checked.diagnostics, checked.fingerprints, strict=True) if pair[1] not in known]
        return replace(
            checked, diagnostics=tuple(found for found, _ in left), fingerprints=tuple(print_ for _, print_ in left)
        )

    def gone(self, ran: Collection[str]) -> int:
        """How many known findings are no longer there, now that the rules with these codes ran.

        Of a source that was not checked and of a rule that did not run nothing can be told.
        """
        return sum(1 for _, is_gone in self._entries(ran) if is_gone)

    def without_gone(self, ran: Collection[str]) -> str:
        """What the file holds without the findings that are no longer there."""
        left: dict[str, list[Entry]] = {}
        for (source, entry), is_gone in self._entries(ran):
            if not is_gone:
                left.setdefault(source, []).append(entry)
        return _text(left)

    def _entries(self, ran: Collection[str]) -> Iterator[tuple[tuple[str, Entry], bool]]:
        """Each source and entry, and whether it is no longer there."""
        for source, entries in self.known.items():
            met = self.met.get(source)
            for entry in entries:
                yield (source, entry), met is not None and entry["code"] in ran and entry["fingerprint"] not in met


def read_baseline(path: str | Path) -> Baseline:
    """The baseline in a file.  OSError if it cannot be opened, BaselineError if it is none."""
    try:
        record = json.loads(Path(path).read_bytes())
        if record["schema"] != SCHEMA:
            raise BaselineError(path, f"no {SCHEMA}")
        known = {source: tuple(map(_entry, listed)) for source, listed in record["findings"].items()}
    except (ValueError, TypeError, KeyError, AttributeError) as error:
        reason = error.reason if isinstance(error, BaselineError) else f"no {SCHEMA}: {error}"
        raise BaselineError(path, reason) from None
    return Baseline(Path(path), known)


def baseline_text(path: str | Path, done: Iterable[Checked]) -> str:
    """What a baseline at ``path`` that knows all these findings holds: one line a finding, in the order of the sources."""
    return _text(
        {
            _seen_from(Path(path), one.source): [
                {"fingerprint": print_, "code": found.code, "name": found.name, "message": found.message}
                for found, print_ in zip(one.diagnostics, one.fingerprints, strict=True)
            ]
            for one in done
        }
    )


def _entry(record: Any) -> Entry:
    """One finding of the file; KeyError or TypeError if it is none."""
    if not all(isinstance(record[key], str) for key in ("fingerprint", "code")):
        raise TypeError(f"a finding is {record!r}")
    entry: Entry = record
    return entry


def _text(findings: Mapping[str, Iterable[Entry]]) -> str:
    lines: list[str] = []
    for source, entries in sorted(findings.items()):
        told = ",\n".join(f"      {json.dumps(entry, ensure_ascii=False)}" for entry in entries)
        if told:
            lines.append(f"    {json.dumps(source, ensure_ascii=False)}: [\n{told}\n    ]")
    joined = ",\n".join(lines)
    inner = f"\n{joined}\n  " if lines else ""
    return f'{{\n  "schema": "{SCHEMA}",\n  "findings": {{{inner}}}\n}}\n'


def _seen_from(path: Path, source: str) -> str:
    """The path of a source from the folder of the baseline, with slashes; standard input keeps its name."""
    if source == "-":
        return source
    try:
        return os.path.relpath(source, path.parent).replace(os.sep, "/")
    except ValueError:  # on another drive of Windows
        return source
