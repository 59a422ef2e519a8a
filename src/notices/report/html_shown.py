"""The text of a document in HTML, run by run, with the marks of the findings in it."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field

from notices.diagnostic import Language
from notices.document import Document
from notices.report.html_marks import Finding, Mark, Segment, segments
from notices.report.html_markup import Markup, element, joined, text
from notices.report.html_notes import numbers_at, severity_of
from notices.report.html_words import WORDS
from notices.span import Piece


@dataclass(slots=True)
class Shown:
    """What is shown of a document: runs of text by their index, the marks in them, and findings on whole blocks.

    ``of_block`` holds the indices of each block's runs; ``whole`` the findings that a block as a whole is about, and
    ``first_whole`` those of them that it is the first block of.
    """

    document: Document
    language: Language
    runs: list[Piece] = field(default_factory=list)
    of_block: list[list[int]] = field(default_factory=list)
    marks: dict[int, list[Mark]] = field(default_factory=dict)
    whole: dict[int, list[Finding]] = field(default_factory=lambda: defaultdict(list))
    first_whole: dict[int, list[Finding]] = field(default_factory=lambda: defaultdict(list))

    def add(self, pieces: Iterable[Piece]) -> list[int]:
        """Take up further runs; their indices."""
        first = len(self.runs)
        self.runs += pieces
        return list(range(first, len(self.runs)))

    def run(self, index: int) -> Markup:
        """A run with its marks."""
        return joined(self._segment(part) for part in segments(self.runs[index], self.marks.get(index, ())))

    def _segment(self, part: Segment) -> Markup:
        said = text(self.document.text[part.start : part.end])
        if not part.findings:
            return said
        if part.start == part.end:
            said = text(WORDS[self.language]["empty"])
        of = " ".join(str(finding.number) for finding in part.findings)
        marked = element("mark", said, class_=severity_of(part.findings), data_of=of)
        return Markup(marked + numbers_at(part.ending, self.language))

    def lines(self, indices: Sequence[int]) -> Markup:
        """Several runs of one block: those that a line feed parts in the source stand on lines of their own."""
        parts: list[Markup] = []
        for index in indices:
            before = self.runs[index - 1][1] if index > indices[0] else self.runs[index][0]
            if "\n" in self.document.text[before : self.runs[index][0]]:
                parts.append(element("br"))
            parts.append(self.run(index))
        return joined(parts)

    def ending_in(self, number: int) -> list[Finding]:
        """The findings that are noted beside a block: those that end in it, and those on it as a whole."""
        ending = [mark.finding for index in self.of_block[number] for mark in self.marks.get(index, ()) if mark.is_last]
        return sorted({finding.number: finding for finding in (*self.first_whole.get(number, ()), *ending)}.values())
