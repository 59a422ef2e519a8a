"""The bodies (机关, 单位) that a line names: what a signature looks like."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Any

from lark import Token

from notices.document import Document
from notices.folding import fold
from notices.models import body as lists
from notices.parsing.date import DateReader
from notices.parsing.phrase import Phrase
from notices.span import Piece

_LONGEST_LINE = 160
"""Characters, most of them blanks: a longer line is no signature."""

_LAST = re.compile(f"[{''.join(sorted({suffix[-1] for suffix in lists.BODY_SUFFIXES}))}]")
"""The characters in which the names of bodies end: most lines that nobody signs have none of them."""

_HAN_RUN = re.compile(r"(?<=[\u3400-\u9fff])\s+(?=[\u3400-\u9fff])")


@dataclass(frozen=True, slots=True)
class Body:
    """A body by its name, without padding: ``name`` is the wording of ``pieces``, joined."""

    name: str
    pieces: tuple[Piece, ...]


class _Named(DateReader):
    def start(self, children: list[Any]) -> list[Piece]:
        return [(name.start_pos or 0, name.end_pos or 0) for name in children if isinstance(name, Token)]


_PHRASE: Phrase[list[Piece]] = Phrase("body", _Named(), lists.words)


def read_bodies(document: Document, start: int, end: int) -> list[Body]:
    """The bodies that the text from ``start`` to ``end`` names, if it holds nothing else but seals and a day."""
    return [_body(document, *piece) for piece in _pieces(document.folded, start, end)]


def is_body(text: str) -> bool:
    """Whether ``text`` is the name of a body, or of several, and nothing else.

    >>> is_body("明湖县教育和体育局"), is_body("张晓明"), is_body("县教育局召开会议")
    (True, False, False)
    """
    return bool(_pieces(fold(text), 0, len(text)))


def _pieces(folded: str, start: int, end: int) -> list[Piece]:
    if _LAST.search(folded, start, end) is None:
        return []
    text = folded[start:end].rstrip()
    end = start + len(text)
    start += len(text) - len(text.lstrip())
    if not 0 < end - start <= _LONGEST_LINE:
        return []
    found = _PHRASE.match(folded, start, end)
    return found.value if found is not None and found.end == end else []


def _body(document: Document, start: int, end: int) -> Body:
    runs: list[Piece] = []
    for run_start, run_end in document.pieces(start, end):
        at = run_start
        for gap in _HAN_RUN.finditer(document.folded, run_start, run_end):
            runs.append((at, gap.start()))
            at = gap.end()
        runs.append((at, run_end))
    return Body(document.slice(*runs), tuple(runs))
