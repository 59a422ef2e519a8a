"""Running text as a browser shows it: white space collapsed, lines ended by blocks, and the map to the source."""

from __future__ import annotations

import re
from array import array
from collections.abc import Iterable

from notices.document import Block, BlockPlace
from notices.sources.alignment import Run
from notices.sources.canonical import BREAKS, SURROGATES, WIDTHLESS
from notices.span import SourceMap

_ODD = re.compile(f"[ \t\n\f\r{BREAKS}{WIDTHLESS}{SURROGATES}]")
_TOKEN = re.compile(
    f"(?P<blank>[ \t\n\f\r]+)|(?P<break>[{BREAKS}])|(?P<widthless>[{WIDTHLESS}]+)|(?P<broken>[{SURROGATES}])"
    f"|[^ \t\n\f\r{BREAKS}{WIDTHLESS}{SURROGATES}]+"
)
_WORD = re.compile(r"\w")
_FIRST_WIDE = "\u2e80"
"""The first of the characters between which a line break of the source is no blank on the page."""


_LINE_END, _PARAGRAPH_END, _CELL_END = "\n", "\n\n", "\t"


class Flow:
    """Collects the text of a page, and the blocks that it makes.

    ``blocks`` is where finished blocks go; who fills a cell of a table puts another list there and
    takes it away again.
    """

    def __init__(self) -> None:
        self.blocks: list[Block] = []
        self.length = 0
        self.level = 0
        """The level of the heading that is open, else 0."""
        self.is_aside = False
        self.link: str | None = None
        """The address of the link that is open and leads to another page."""
        self.file: str | None = None
        """The address of the link that is open and leads to a file."""
        self.is_preformatted = False
        self.links: list[tuple[int, int, str]] = []
        self._kept: list[str] = []
        self._texts, self._sources = array("q", [0]), array("q", [0])
        self._source_end = 0
        self._first = 0
        """The index in ``_kept`` of the first piece of the open block."""
        self._start = 0
        self._last = ""
        self._gap: Run | None = None
        self._is_linked = self._has_own_words = False
        """Whether words of the open block stand in a link, and whether any stand outside."""

    def put(self, runs: Iterable[Run]) -> None:
        """Add the text of one node of the page."""
        start = self.length
        for text, source in runs:
            if _ODD.search(text) is None:
                self._put_words(text, source)
            else:
                self._put_mixed(text, source)
        address = self.link or self.file
        if address is not None and self.length > start >= self._start:
            self.links.append((start, self.length, address))

    def _put_mixed(self, text: str, source: int) -> None:
        for token in _TOKEN.finditer(text):
            kind, at = token.lastgroup, source + token.start()
            if kind is None:
                self._put_words(token[0], at)
            elif kind == "blank" and not self.is_preformatted:
                if self._last and self._gap is None:
                    self._gap = (token[0], at)
            elif kind == "blank":
                self._put_preformatted(token[0], at)
            elif kind == "break":
                self.end_block()
            elif kind == "broken":
                self._put_words("\ufffd", at)

    def _put_words(self, words: str, source: int) -> None:
        if self._gap is not None:
            gap, at = self._gap
            self._gap = None
            if not ("\n" in gap and self._last >= _FIRST_WIDE and words[0] >= _FIRST_WIDE):
                self._keep(" ", at)
        if self.link is not None:
            self._is_linked = True
        elif not self._has_own_words:
            self._has_own_words = _WORD.search(words) is not None
        self._keep(words, source)
        self._last = words[-1]

    def _put_preformatted(self, blanks: str, source: int) -> None:
        for index, blank in enumerate(blanks):
            if blank == "\n":
                self.end_block()
            elif blank != "\r":
                self._keep(blank, source + index)

    def _keep(self, text: str, source: int) -> None:
        if source != self._source_end:
            self._texts.append(self.length)
            self._sources.append(source)
        self._kept.append(text)
        self.length += len(text)
        self._source_end = source + len(text)

    def begin_paragraph(self) -> None:
        """End what stands before a paragraph."""
        if self.length > self._start:
            self.end_paragraph()

    def end_paragraph(self) -> None:
        """End the block, and leave a blank line after it."""
        self.end_block()
        if self._kept and self._kept[-1] == _LINE_END:
            self._end_with(_PARAGRAPH_END)

    def end_block(self) -> None:
        """End the line: what was put since the last end is a block, if any of it can be seen."""
        self._gap = None
        self._last = ""
        if self.length == self._start:
            return
        text = "".join(self._kept[self._first :])
        led = text.lstrip()
        if led:
            end = self._start + len(text.rstrip())
            start = self.length - len(led)
            self.blocks.append(
                Block("heading" if self.level else "paragraph", start, end, self.level, place=self._place())
            )
        self._keep(_LINE_END, self._source_end)
        self._source_end = -1
        self._first, self._start = len(self._kept), self.length
        self._is_linked = self._has_own_words = False

    def end_cell(self) -> None:
        """Let a tab stand between what was put and the next cell, as a spreadsheet has it."""
        self._end_with(_CELL_END)

    def end_row(self) -> None:
        """Let the line end after the last cell."""
        self._end_with(_LINE_END)

    def _end_with(self, end: str) -> None:
        """Let the last block end so, if nothing was put since."""
        if self.length == self._start and self._kept:
            self.length += len(end) - len(self._kept[-1])
            self._kept[-1] = end
            self._start = self.length

    def _place(self) -> BlockPlace:
        if self.is_aside:
            return "aside"
        return "link" if self._is_linked and not self._has_own_words else "text"

    def text(self) -> str:
        """All that was put."""
        return "".join(self._kept)

    def source_map(self, lines: array[int]) -> SourceMap:
        """The map from the text to the source, whose lines begin at ``lines``."""
        return SourceMap(self._texts, self._sources, lines)
