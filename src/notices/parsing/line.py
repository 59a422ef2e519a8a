"""Lines of a text as a reader of a layout sees them: words between blanks, each at its place in the line."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from typing import NamedTuple

from notices.document import Block, Document
from notices.parsing.headword import listed
from notices.span import Piece

_WORD = re.compile(r"\S+")
_HAN = re.compile(r"[\u3400-\u9fff]")
_WIDE = re.compile(r"[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe4f\uff00-\uff60\uffe0-\uffe6]")
_ANSWERS = frozenset("男女是否有无")
"""Lone characters that are cells of their own, and no half of a name."""
_MAX_PADDED = 5
_MAX_INDENT = 400
MAX_LENGTH = 400
"""A longer line is no line of a table."""
MAX_FEEDS = 3
"""More line feeds than this between two lines end a table."""
_REMEMBERED = 100


class Word(NamedTuple):
    """A word of a line: its offsets in the document, its folded text, and where it stands in the line.

    ``left`` and ``right`` count cells of a terminal (a Han character takes two); ``narrow_left`` and
    ``narrow_right`` count characters, for layouts made by programs that do not know wide ones.
    """

    start: int
    end: int
    text: str
    left: int
    right: int
    narrow_left: int
    narrow_right: int

    def joined(self, other: Word, folded: str) -> Word:
        """This word and a later one of the same line as one, with what stands between them."""
        text = folded[self.start : other.end]
        return Word(self.start, other.end, text, self.left, other.right, self.narrow_left, other.narrow_right)


@dataclass(frozen=True, slots=True)
class Line:
    """A line of a document: its offsets without outer blanks, and its words."""

    start: int
    end: int
    words: tuple[Word, ...]

    @property
    def piece(self) -> Piece:
        """Where the line stands, outer blanks excluded."""
        return self.start, self.end

    @property
    def text(self) -> str:
        """The words without any blanks."""
        return "".join("".join(word.text.split()) for word in self.words)


def read_line(document: Document, block: Block) -> Line:
    """The words of a block that is one line.

    Lone characters that make up a listed header or a padded name (姓　名, 郭　昊) are one word, and so is what
    stands in brackets.
    """
    folded, text = document.folded, document.text
    begin = max(folded.rfind("\n", max(block.start - _MAX_INDENT, 0), block.start) + 1, block.start - _MAX_INDENT, 0)
    at, cells = begin, 0
    words: list[Word] = []
    for found in _WORD.finditer(folded, block.start, block.end):
        start, end = found.span()
        cells += _width(text[at:start])
        width = _width(text[start:end])
        words.append(Word(start, end, found[0], cells, cells + width, start - begin, end - begin))
        at, cells = end, cells + width
    return Line(block.start, block.end, tuple(_bracketed(_unpadded(words, folded), folded)))


def _width(text: str) -> int:
    """How many cells of a terminal a text takes."""
    return len(text) if text.isascii() else len(text) + len(_WIDE.findall(text))


def _unpadded(words: list[Word], folded: str) -> list[Word]:
    """The words, with lone Han characters put together to header words and names of two characters."""
    if not any(len(word.text) == 1 for word in words):
        return words
    kept: list[Word] = []
    at = 0
    while at < len(words):
        length = _padded(words, at)
        kept.append(words[at] if length == 1 else words[at].joined(words[at + length - 1], folded))
        at += length
    return kept


def _padded(words: list[Word], at: int) -> int:
    """How many words from ``at`` on are the characters of one padded word."""
    longest = 0
    while longest < _MAX_PADDED and at + longest < len(words) and _is_lone(words[at + longest].text):
        longest += 1
    letters = [word.text for word in words[at : at + longest]]
    for length in range(longest, 1, -1):
        if "".join(letters[:length]) in listed():
            return length
    return 2 if longest > 1 and not _ANSWERS.intersection(letters[:2]) else 1


def _is_lone(text: str) -> bool:
    return len(text) == 1 and _HAN.match(text) is not None


def _bracketed(words: list[Word], folded: str) -> list[Word]:
    """The words, with those between an opening bracket and its end put together."""
    kept: list[Word] = []
    for index, word in enumerate(words):
        before = kept[-1] if kept else None
        if (
            before is not None
            and _is_open(before.text)
            and any(")" in later.text for later in words[index : index + 3])
        ):
            kept[-1] = before.joined(word, folded)
        else:
            kept.append(word)
    return kept


def _is_open(text: str) -> bool:
    return "(" in text and text.count("(") > text.count(")")


class Lines:
    """The lines of a document, read when needed; the last few are remembered."""

    def __init__(self, document: Document, blocks: Sequence[Block]) -> None:
        self.document = document
        self.blocks = blocks
        self._read: dict[int, Line | None] = {}

    def read(self, index: int) -> Line | None:
        """The line at ``index``; None if there is none or it can be no line of a table."""
        if index in self._read:
            return self._read[index]
        if len(self._read) > _REMEMBERED:
            self._read.clear()
        line = self._read[index] = self._line(index)
        return line

    def _line(self, index: int) -> Line | None:
        if not 0 <= index < len(self.blocks):
            return None
        block = self.blocks[index]
        if block.kind != "paragraph" or block.end - block.start > MAX_LENGTH:
            return None
        return read_line(self.document, block)

    def is_near(self, index: int, feeds: int = MAX_FEEDS) -> bool:
        """Whether at most so many line feeds stand between this line and the one before."""
        before, line = self.blocks[index - 1], self.blocks[index]
        return self.document.text.count("\n", before.end, line.start) <= feeds
