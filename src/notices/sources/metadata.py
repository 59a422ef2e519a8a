"""What an HTML page says of itself: its title, and the day on which it appeared."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date
from typing import Any

_DAY = re.compile(r"\s*((?:19|20)[0-9]{2})[-/.年]([0-9]{1,2})[-/.月]([0-9]{1,2})(?![0-9])")
_TITLES = frozenset(("articletitle", "og:title", "title"))
_DAYS = frozenset(
    ("pubdate", "publishdate", "publish_date", "publishtime", "publish_time", "article:published_time", "og:release_date", "releasedate", "dc.date")
)  # fmt: skip
"""The names of ``meta`` elements, in small letters, as the sites of public bodies have them."""


def page_data(root: Any) -> tuple[str | None, date | None]:
    """Title and day of the page under ``root``, as its head states them; None for what it does not state.

    The title of the text (``ArticleTitle``) comes before that of the window.
    """
    window = article = None
    day = None
    for node in _head(root):
        if node.name == "title" and window is None:
            window = _plain("".join(child.data for child in node.children or () if child.name == "#text"))
        elif node.name == "meta":
            attributes = node.attrs or {}
            name = (attributes.get("name") or attributes.get("property") or "").strip().lower()
            content = attributes.get("content") or ""
            if name in _TITLES and article is None:
                article = _plain(content)
            elif name in _DAYS and day is None:
                day = _day(content)
    return article or window or None, day


def _head(root: Any) -> Iterator[Any]:
    """The elements of the head, and those ``meta`` that stand at the top of a piece of a page."""
    todo = list(reversed(root.children or ()))
    while todo:
        node = todo.pop()
        yield node
        if node.name in ("html", "head"):
            todo += reversed(node.children or ())


def _plain(text: str) -> str:
    return " ".join(text.split())


def _day(text: str) -> date | None:
    found = _DAY.match(text)
    if found is None:
        return None
    try:
        return date(*map(int, found.groups()))
    except ValueError:
        return None
