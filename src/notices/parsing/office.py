"""Lines that name an office, over the person who is to hold it: 拟任县教育局局长人选："""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from lark import Token, Transformer, v_args

from notices.document import Document
from notices.models.biography import OFFICES
from notices.parsing.phrase import Phrase
from notices.span import Piece

_LONGEST = 80
"""No such line is longer, in code points."""


@v_args(inline=True)
class _Build(Transformer[Token, Piece]):
    def start(self, office: Token) -> Piece:
        return office.start_pos or 0, office.end_pos or 0


def _words() -> Mapping[str, Iterable[str]]:
    return {"NAMED_OFFICE": OFFICES}


_office: Phrase[Piece] = Phrase("office", _Build(), _words)


def read_office(document: Document, start: int, end: int) -> Piece | None:
    """The place of the office that the line from ``start`` to ``end`` names and nothing else; None if it does not."""
    if end - start > _LONGEST:
        return None
    found = _office.fill(document.folded, start, end)
    return found.value if found is not None else None
