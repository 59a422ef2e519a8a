"""The title that the page gives a notice whose text has none: that of the window, without the site's own name."""

from __future__ import annotations

import re
from collections.abc import Iterator

from notices.document import Document
from notices.parsing.title import read_title

_SEAM = re.compile(r"\s*[_|·>»]+\s*|\s+-+\s+|(?<=[\u3400-\u9fff）)])\s*[-—–]{1,2}\s*(?=[\u3400-\u9fff])|\s{2,}")
"""Where a site joins its name to a title: 关于…的公示_通知公告_明湖县人民政府."""
_SHORTEST, _LONGEST = 8, 300
"""Characters; 规划公示 is what a site calls a column."""


def title_of_page(document: Document) -> str | None:
    """The title of a notice that the metadata of the page holds, if it holds one.

    >>> title_of_page(Document("", (), title="拟聘用人员公示（第二批）-人事招考-明湖县人民政府"))
    '拟聘用人员公示（第二批）'
    """
    if not document.title or len(document.title) > _LONGEST:
        return None
    titles = (read_title(Document(text, ()), ((0, len(text)),)) for text in _candidates(document.title))
    return next((title.text for title in titles if title is not None), None)


def _candidates(text: str) -> Iterator[str]:
    """All of it where nothing is joined to it, else the parts between the seams, the longest first."""
    parts = _SEAM.split(text)
    yield from sorted((part for part in parts if len(part) >= _SHORTEST), key=len, reverse=True)
