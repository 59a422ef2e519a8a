"""Reading the documents of a corpus, and scoring what was read."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

import notices
from accuracy.examples import Example
from accuracy.facts import Record
from accuracy.scoring import Score, score
from notices.report.contract import error_record, page_record


@dataclass(frozen=True, slots=True)
class Measured:
    """A document with the score of each field."""

    example: Example
    scores: Mapping[str, Score]

    @property
    def wrong(self) -> dict[str, Score]:
        """The fields in which something is wrong."""
        return {name: score for name, score in self.scores.items() if not score.is_right}

    @property
    def mistakes(self) -> int:
        """How many facts are missed or too much."""
        return sum(score.counts[1] + score.counts[2] for score in self.scores.values())

    @property
    def counts(self) -> dict[str, tuple[int, int, int]]:
        """The counts of the fields that occur."""
        return {name: score.counts for name, score in self.scores.items() if any(score.counts)}


def measured(examples: Iterable[Example]) -> Iterator[Measured]:
    """Read each document as ``notices parse`` does, and score it."""
    for example in examples:
        text = example.path.read_bytes().decode(errors="replace")
        yield Measured(example, score(example.labels, text, record_of(example)))


def record_of(example: Example) -> Record:
    """What the JSON contract holds for a document; the error, where it cannot be read."""
    try:
        page = notices.parse_page(notices.read(example.path))
    except notices.NoticeError as error:
        return error_record(example.name, type(error).__name__, str(error))
    return page_record(example.name, page, language="en")
