"""Lines of headers in tables that are laid out in lines: which lines are such, and the headers in one of them."""

from __future__ import annotations

import re
from typing import NamedTuple

from notices.parsing.header_shape import may_head
from notices.parsing.headword import is_header, is_listed
from notices.parsing.line import Line, Word
from notices.parsing.shape import shape
from notices.span import Piece

MAX_COLUMNS = 40
"""More words than this are no line of a table."""

_FRAGMENT = re.compile(r"[\u3400-\u9fff()/、]{1,9}")


class HeadWord(NamedTuple):
    """The header of one column: its word in one spelling, its pieces, and where it stands in the line."""

    text: str
    pieces: tuple[Piece, ...]
    left: int
    right: int
    narrow_left: int
    narrow_right: int
    group: Piece | None = None
    """Where the word stands that this column shares with its neighbours (成绩 over 笔试 and 面试)."""

    @classmethod
    def of(cls, *words: Word) -> HeadWord:
        """The header whose parts are ``words``, from the top down."""
        text = "".join("".join(word.text.split()) for word in words)
        return cls(
            text,
            tuple((word.start, word.end) for word in words),
            min(word.left for word in words),
            max(word.right for word in words),
            min(word.narrow_left for word in words),
            max(word.narrow_right for word in words),
        )


def is_head_line(line: Line) -> bool:
    """Whether the words of a line are headers, or enough of them that the rest may be cut ones."""
    words = [word.text for word in line.words]
    if not 1 < len(words) <= MAX_COLUMNS or any(":" in word for word in words):
        return False
    sure = sum(map(is_listed, words))
    known = sum(map(is_header, words))
    return sure > 0 and known > 1 and (known == len(words) or known * 2 >= len(words) > 2)  # noqa: PLR2004


def may_be_head_line(line: Line) -> bool:
    """Whether the words of a line may be headers; the lines below have to prove it, the more so if none is known."""
    words = ["".join(word.text.split()) for word in line.words]
    return 2 < len(words) <= MAX_COLUMNS and len(set(words)) == len(words) and all(map(may_head, words))  # noqa: PLR2004


def is_sure(line: Line) -> bool:
    """Whether one of the words of a line is a listed header, and none may be a name."""
    words = [word.text for word in line.words]
    return any(map(is_listed, words)) and not any(shape(word) == "name" and not is_header(word) for word in words)


def with_units(upper: Line, lower: Line) -> tuple[HeadWord, ...] | None:
    """The headers of ``upper`` with the remarks in brackets that stand below them in ``lower``; None if others do."""
    if not all(word.text.startswith("(") and word.text.endswith(")") for word in lower.words):
        return None
    return _continued(upper, lower)


def with_ends(upper: Line, lower: Line) -> tuple[HeadWord, ...] | None:
    """The headers of ``upper`` with their ends in ``lower``; None if other words than ends may stand there.

    A row of the table would have a word below the first header, or figures.
    """
    words = ["".join(word.text.split()) for word in lower.words]
    if len(words) == len(upper.words) or _is_below(upper.words[0], lower.words[0]) or not all(map(may_head, words)):
        return None
    return _continued(upper, lower)


def _continued(upper: Line, lower: Line) -> tuple[HeadWord, ...] | None:
    """The words of ``upper`` joined with those of ``lower``, each of which stands below one of them alone."""
    below: dict[int, Word] = {}
    for word in lower.words:
        found = [at for at, head in enumerate(upper.words) if _is_below(head, word)]
        if len(found) != 1 or found[0] in below:
            return None
        below[found[0]] = word
    return tuple(HeadWord.of(word, *([below[at]] if at in below else [])) for at, word in enumerate(upper.words))


def _is_below(head: Word, word: Word) -> bool:
    return min(head.right, word.right) > max(head.left, word.left)


def is_fragment_line(line: Line) -> bool:
    """Whether a line can hold the upper or lower halves of headers: short words of Han characters only."""
    words = line.words
    return 0 < len(words) <= MAX_COLUMNS and all(_FRAGMENT.fullmatch("".join(word.text.split())) for word in words)


def whole(line: Line) -> tuple[HeadWord, ...] | None:
    """The headers of a line that holds all of them, or None where a word is no header."""
    known = sum(is_header(word.text) for word in line.words)
    if known < len(line.words) and (known < 3 or known * 4 < len(line.words) * 3):  # noqa: PLR2004
        return None  # a few unknown words among many headers are headers too
    return tuple(HeadWord.of(word) for word in line.words)
