"""``notices kinds``: the catalogue."""

from __future__ import annotations

import json
from argparse import Namespace

from notices.cli.console import Console
from notices.cli.settings import Settings
from notices.models.kind import Kind
from notices.models.kinds import kinds
from notices.report.terminal import padded, width


def run(options: Namespace, _: Settings, console: Console) -> int:
    """List every kind: its name, what it is called in Chinese, the model of its entries, whether it is preview."""
    if options.format == "json":
        console.results_are_json()
        json.dump([_record(kind) for kind in kinds().values()], console.out, ensure_ascii=False, indent=2)
        console.out.write("\n")
        return 0
    rows = [[console.say(word) for word in ("name", "entries", "status", "chinese")]]
    rows += (_row(kind, console) for kind in kinds().values())
    widths = [max(width(row[column]) for row in rows) for column in range(3)]
    for row in rows:
        # The Chinese name comes last, where its width moves nothing.
        cells = (padded(cell, wide) for cell, wide in zip(row[:3], widths, strict=True))
        console.out.write("  ".join((*cells, row[3])) + "\n")
    return 0


def _record(kind: Kind) -> dict[str, object]:
    return {
        "name": kind.name,
        "zh": kind.zh,
        "entry": None if kind.entry is None else kind.entry.__name__,
        "preview": kind.preview,
    }


def _row(kind: Kind, console: Console) -> list[str]:
    entry = "-" if kind.entry is None else kind.entry.__name__
    return [kind.name, entry, console.say("preview" if kind.preview else "stable"), kind.zh]
