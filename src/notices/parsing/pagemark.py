"""Marks that a program sets between pages: — 1 —, 第 1 页，共 3 页."""

from __future__ import annotations

import re

_MARK = re.compile(
    r"(?:[-·~ ]{0,6}[0-9]{1,4}[-·~ ]{0,6}"
    r"|第 ?[0-9]{1,4} ?页[,， ]{0,3}(?:[共/总] ?[0-9]{1,4} ?页)?"
    r"|共 ?[0-9]{1,4} ?页[,， ]{0,3}第 ?[0-9]{1,4} ?页"
    r"|[Pp]age ?[0-9]{1,4}(?: ?(?:of|/) ?[0-9]{1,4})?"
    r"|[0-9]{1,4} ?/ ?[0-9]{1,4})"
)


def is_page_mark(folded: str, start: int, end: int) -> bool:
    """Whether the folded text from ``start`` to ``end`` is nothing but the mark of a page.

    >>> is_page_mark("— 12 —".replace("—", "-"), 0, 6), is_page_mark("第3名", 0, 3)
    (True, False)
    """
    return end - start <= 24 and _MARK.fullmatch(folded, start, end) is not None  # noqa: PLR2004
