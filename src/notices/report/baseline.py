"""Findings that are known and not to be reported again: a JSON file, keyed by what the findings say."""

from __future__ import annotations

import json
import os
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any

from notices.report.checked import Checked

SCHEMA = "notices-baseline/1"
"""The name and the major version of the file."""


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
    """What a baseline file knows: the fingerprints by source, as seen from the file, and which of them turned up."""

    path: Path
    known: Mapping[str, frozenset[str]]
    met: dict[str, set[str]] = field(default_factory=dict)

    @property
    def number_met(self) -> int:
        """How many of the known findings were found again."""
        return sum(map(len, self.met.values()))

    @property
    def number_gone(self) -> int:
        """How many known findings of sources that were checked are no longer there."""
        return sum(len(self.known.get(source, frozenset()) - found) for source, found in self.met.items())

    def without_known(self, checked: Checked) -> Checked:
        """The same source without the findings that are known; they are remembered as met."""
        source = _seen_from(self.path, checked.source)
        known = self.known.get(source, frozenset())
        met = self.met.setdefault(source, set())
        met |= known.intersection(checked.fingerprints)
        left = [
            (found, print_)
            for found, print_ in zip(checked.diagnostics, checked.fingerprints, strict=True)
            if print_ not in known
        ]
        return replace(
            checked, diagnostics=tuple(found for found, _ in left), fingerprints=tuple(print_ for _, print_ in left)
        )


def read_baseline(path: str | Path) -> Baseline:
    """The baseline in a file.  OSError if it cannot be opened, BaselineError if it is none."""
    try:
        record = json.loads(Path(path).read_bytes())
        if record["schema"] != SCHEMA:
            raise BaselineError(path, f"no {SCHEMA}")
        known = {
            source: frozenset(finding["fingerprint"] for finding in listed)
            for source, listed in record["findings"].items()
        }
    except (ValueError, TypeError, KeyError, AttributeError) as error:
        reason = error.reason if isinstance(error, BaselineError) else f"no {SCHEMA}: {error}"
        raise BaselineError(path, reason) from None
    return Baseline(Path(path), known)


def baseline_text(path: str | Path, done: Iterable[Checked]) -> str:
    """What a baseline at ``path`` that knows all these findings holds: one line a finding, in the order of the sources."""
    findings = {
        _seen_from(Path(path), one.source): [
            {"fingerprint": print_, "code": found.code, "name": found.name, "message": found.message}
            for found, print_ in zip(one.diagnostics, one.fingerprints, strict=True)
        ]
        for one in sorted(done, key=lambda one: one.source)
        if one.diagnostics
    }
    lines: list[str] = []
    for source, listed in findings.items():
        told = ",\n".join(f"      {json.dumps(finding, ensure_ascii=False)}" for finding in listed)
        lines.append(f"    {json.dumps(source, ensure_ascii=False)}: [\n{told}\n    ]")
    joined = ",\n".join(lines)
    inner = f"\n{joined}\n  " if lines else ""
    return f'{{\n  "schema": "{SCHEMA}",\n  "findings": {{{inner}}}\n}}\n'


def _seen_from(path: Path, source: str) -> str:
    """The path of a source from the folder of the baseline, with slashes; standard input keeps its name."""
    if source == "-":
        return source
    return os.path.relpath(source, path.parent).replace(os.sep, "/")
