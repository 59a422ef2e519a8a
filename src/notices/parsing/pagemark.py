"""Marks that a program sets between pages: — 1 —, 第 1 页，共 3 页."""

from __future__ import annotations

from typing import Any

from lark import Token, Transformer

from notices.parsing.phrase import Phrase

_LONGEST = 24
"""Characters; a longer line is no mark."""


class _Nothing(Transformer[Token, Any]):
    def start(self, _: list[Token]) -> None:
        """Only that it is there counts."""


_PHRASE: Phrase[None] = Phrase("pagemark", _Nothing())


def is_page_mark(folded: str, start: int, end: int) -> bool:
    """Whether the folded text from ``start`` to ``end`` is nothing but the mark of a page.

    >>> is_page_mark("— 12 —".replace("—", "-"), 0, 6), is_page_mark("第3名", 0, 3)
    (True, False)
    """
    if not 0 < end - start <= _LONGEST:
        return False
    found = _PHRASE.match(folded, start, end)
    return found is not None and found.end == end
