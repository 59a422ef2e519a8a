"""``python -m accuracy``: what is read off a corpus against the facts labelled in it.

Without a folder the project's own corpus is read, and the figures are compared with those of the last
commit: which fields of which documents were gained, and which were lost.
"""

from __future__ import annotations

import argparse
from collections.abc import Iterator, Sequence
from pathlib import Path

from accuracy import figures, report
from accuracy.examples import DEFAULT, SUFFIXES, examples
from accuracy.facts import FIELDS
from accuracy.measure import Measured, measured
from accuracy.table import by_field, by_folder


def main(argv: Sequence[str] | None = None) -> int:
    """Print the tables; 2 if the folder holds no labelled document."""
    options = _options().parse_args(argv)
    documents = list(measured(examples(options.corpus, options.suffix)))
    if not documents:
        print(f"no labelled documents in {options.corpus}")
        return 2
    for line in _lines(documents, options):
        print(line)
    return 0


def _lines(documents: Sequence[Measured], options: argparse.Namespace) -> Iterator[str]:
    counted = figures.of(documents)
    if options.verbose or options.only:
        yield from report.mistakes(documents, options.only)
    yield from by_field(counted)
    yield ""
    yield from by_folder(counted)
    if options.worst:
        yield ""
        yield from report.worst(documents, options.worst)
    if options.corpus.resolve() == DEFAULT and tuple(options.suffix) == SUFFIXES:
        yield ""
        yield from report.gained_and_lost(counted)
        if options.save:
            report.save(counted)
            yield f"written: {figures.PATH.name} and the tables of {report.PAGE.name}"


def _options() -> argparse.ArgumentParser:
    options = argparse.ArgumentParser(
        prog="python -m accuracy", description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    options.add_argument("corpus", type=Path, nargs="?", default=DEFAULT, help="a folder of labelled documents")
    options.add_argument("-v", "--verbose", action="store_true", help="list every mistake")
    options.add_argument("--only", choices=FIELDS, help="list the mistakes in this field")
    options.add_argument("--worst", type=int, default=0, metavar="N", help="list the N documents with most mistakes")
    options.add_argument("--suffix", nargs="+", default=list(SUFFIXES), help="read documents of these formats only")
    options.add_argument("--save", action="store_true", help="keep the figures of the project's own corpus")
    return options


if __name__ == "__main__":
    raise SystemExit(main())
