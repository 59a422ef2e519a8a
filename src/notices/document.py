"""The one form that every source becomes: text, ordered blocks, and the way back to the source."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from dataclasses import dataclass, field
from datetime import date
from functools import cached_property
from operator import itemgetter
from typing import Literal, NamedTuple

from notices.folding import fold
from notices.span import Piece, SourceMap, Span

_LINE_BREAK = re.compile(r"[^\S\n]*\n\s*")

BlockKind = Literal["heading", "paragraph", "table"]
BlockPlace = Literal["text", "link", "aside"]


class Cell(NamedTuple):
    """A cell of a table: its offsets in the document's text (equal when empty) and its spans.

    ``more`` are further runs of its text, in the order of reading, where a layout cut it in pieces
    (a header over three lines); they may stand before ``start``.
    """

    start: int
    end: int
    rowspan: int = 1
    colspan: int = 1
    more: tuple[Piece, ...] = ()


@dataclass(frozen=True, slots=True)
class Table:
    """A table as the source lays it out.

    ``rows`` holds the cells that the source writes, in order; a cell with ``rowspan`` or
    ``colspan`` above 1 is written once and covers its neighbours.  ``header_rows`` is known where
    the format marks headers (Markdown), else None.  ``merged`` says how a blank cell is to be
    understood: False where the format states spans itself, so that blank is blank.
    """

    rows: tuple[tuple[Cell, ...], ...]
    header_rows: int | None = None
    merged: bool = True


@dataclass(frozen=True, slots=True)
class Block:
    """A heading, a paragraph or a table, with its offsets in the document's text.

    ``level`` is that of a heading, from 1, and 0 for other blocks.  ``table`` is set for tables.
    Offsets exclude blanks and marks (``#``, ``**``) around the content; a table reaches from its first
    visible character to its last, the outer ``|`` included.  A line of a text file is a
    block; lines that a format joins into one paragraph are one block with line feeds in it.
    ``place`` says where a page shows it: in its ``text``, as a ``link`` and nothing else, or ``aside`` of the
    text (navigation, footers).
    """

    kind: BlockKind
    start: int
    end: int
    level: int = 0
    table: Table | None = None
    place: BlockPlace = "text"


@dataclass(frozen=True)
class Document:
    """A source, read: canonical ``text``, ordered ``blocks``, and the map back to the source.

    ``text`` has line feeds as the only line ends and no zero-width characters; all else stands as
    in the source.  Blocks do not overlap and come in order.  ``marks`` are the runs of marks of the
    format, within blocks and around them (``#`` of a heading, ``**`` around a word), in order and
    disjoint: every character that is not blank lies in a block or in one of them.  In a table,
    what stands outside the cells is marks too (``|``, the row of dashes) and is not listed.
    ``name`` is that of the source, ``title`` and ``published`` what the page's own metadata says.
    ``is_dismissed`` says that its words were screened, and that no notice stands in it.
    ``links`` are the runs of text that lead somewhere, with the address as the page writes it, in order.
    """

    text: str
    blocks: tuple[Block, ...]
    source_map: SourceMap = field(default_factory=SourceMap, repr=False, compare=False)
    name: str | None = None
    encoding: str | None = None
    marks: tuple[Piece, ...] = ()
    title: str | None = None
    published: date | None = None
    links: tuple[tuple[int, int, str], ...] = ()
    is_dismissed: bool = False

    @cached_property
    def folded(self) -> str:
        """The text in one spelling, of equal length (see :func:`notices.folding.fold`), marks blank."""
        folded = fold(self.text)
        if not self.marks:
            return folded
        pieces: list[str] = []
        at = 0
        for start, end in self.marks:
            pieces += (folded[at:start], " " * (end - start))
            at = end
        return "".join((*pieces, folded[at:]))

    def pieces(self, start: int, end: int) -> tuple[Piece, ...]:
        """The runs of text from ``start`` to ``end`` without line breaks, indents and marks between them.

        A value that a line break or a mark cuts in two is said in several runs; usually there is one.
        """
        marks = self._marks_between(start, end) if self.marks else ()
        if not marks and self.text.find("\n", start, end) < 0:
            return ((start, end),)
        cuts = [match.span() for match in _LINE_BREAK.finditer(self.text, start, end)]
        return _uncut(start, end, sorted([*cuts, *marks]))

    def _marks_between(self, start: int, end: int) -> tuple[Piece, ...]:
        first = bisect_right(self.marks, start, key=itemgetter(1))
        last = bisect_left(self.marks, end, lo=first, key=itemgetter(0))
        return self.marks[first:last]

    def link(self, start: int, end: int) -> str | None:
        """Where the first link leads that any of the text from ``start`` to ``end`` stands in; None without one."""
        first = bisect_right(self.links, start, key=itemgetter(1))
        return self.links[first][2] if first < len(self.links) and self.links[first][0] < end else None

    def span(self, *pieces: Piece) -> Span:
        """The span of a value that stands in these runs of the text, in this order."""
        return self.source_map.span(pieces)

    def slice(self, *pieces: Piece) -> str:
        """The wording of the value that stands in these runs of the text."""
        return "".join(self.text[start:end] for start, end in pieces)


def _uncut(start: int, end: int, cuts: list[Piece]) -> tuple[Piece, ...]:
    """What ``cuts``, sorted by their starts, leave of the run from ``start`` to ``end``; never nothing."""
    runs: list[Piece] = []
    at = start
    for cut_start, cut_end in cuts:
        if at < cut_start:
            runs.append((at, cut_start))
        at = max(at, cut_end)
    if at < end:
        runs.append((at, end))
    return tuple(runs) or ((start, start),)
