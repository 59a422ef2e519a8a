"""The elements of HTML as a reader of notices tells them apart, as data."""

from __future__ import annotations

import re
from functools import lru_cache

HIDDEN = frozenset(
    ("head", "script", "style", "noscript", "template", "title", "select", "option", "optgroup", "datalist", "textarea",
     "iframe", "object", "embed", "applet", "audio", "video", "canvas", "svg", "math", "map", "xml", "input", "img", "meta", "link", "base")
)  # fmt: skip
"""Elements whose text no reader of the page sees, or that are there to be filled in."""

BLOCKS = frozenset(
    ("html", "body", "address", "article", "aside", "blockquote", "caption", "center", "dd", "details", "dialog", "dir", "div", "dl", "dt",
     "fieldset", "figcaption", "figure", "footer", "form", "h1", "h2", "h3", "h4", "h5", "h6", "header", "hgroup", "hr", "legend", "li",
     "main", "menu", "nav", "ol", "p", "pre", "search", "section", "summary", "ul", "br", "table", "tbody", "thead", "tfoot", "tr", "td", "th",
     "para", "paragraph")
)  # fmt: skip
"""Elements before and after which a line ends; the last two are of feeds that some sites send as pages."""

LINES = frozenset(("br", "li", "dt", "dd", "tbody", "thead", "tfoot", "tr", "td", "th"))
"""Those that end a line and no paragraph."""

HEADINGS = {f"h{level}": level for level in range(1, 7)}
"""The level of each heading."""

ASIDE = frozenset(("nav", "footer", "aside"))
"""Elements that hold what stands around the text of a page."""

_ASIDE_NAMES = frozenset(
    ("nav", "navi", "navbar", "navigation", "topnav", "mainnav", "subnav", "sidenav", "menu", "submenu", "mainmenu", "breadcrumb", "breadcrumbs",
     "crumb", "crumbs", "footer", "copyright", "share", "bdshare", "sidebar", "aside", "pagination", "pager", "prevnext", "related",
     "recommend", "friendlink", "friendlinks", "flink", "flinks")
)  # fmt: skip
"""The words by which sites name the containers of such things."""

_WHOLE_NAMES = frozenset(("foot", "bottom", "friend", "link", "links", "toolbar", "topbar", "path", "curpos"))
"""Names that tell only if nothing else stands in them: ``foot`` is a footer, ``footText`` may be a signature."""

_WORD = re.compile(r"[A-Z]?[a-z]+|[A-Z]+")
# What is merely not visible yet (visibility: hidden) is shown by a script, as WeChat does with whole articles.
_INVISIBLE = re.compile(r"(?:^|[;\s])(?:display\s*:\s*none|mso-hide\s*:\s*all)", re.IGNORECASE)
_FILE = re.compile(
    r"\.(?:docx?|xlsx?|pdf|zip|rar|7z|wps|et|ofd|jpe?g|png|txt|csv)(?:$|[?#&])|download|attach", re.IGNORECASE
)
_LONGEST_NAME = 200


def is_hidden(name: str, attributes: dict[str, str | None]) -> bool:
    """Whether an element and all that stands in it cannot be seen."""
    if name in HIDDEN or "hidden" in attributes:
        return True
    style = attributes.get("style")
    return style is not None and _INVISIBLE.search(style) is not None


def is_aside(name: str, attributes: dict[str, str | None]) -> bool:
    """Whether an element holds navigation, a footer or the like, as its name, role or class says.

    >>> is_aside("div", {"class": "left-nav"}), is_aside("div", {"id": "zoom"})
    (True, False)
    """
    if name in ASIDE or attributes.get("role") in ("navigation", "contentinfo", "complementary", "search"):
        return True
    named, identifier = attributes.get("class"), attributes.get("id")
    return bool(named or identifier) and _names_aside(f"{named or ''} {identifier or ''}"[:_LONGEST_NAME])


@lru_cache(maxsize=1024)  # a page uses few classes, and those of its cells thousands of times
def _names_aside(named: str) -> bool:
    return not _ASIDE_NAMES.isdisjoint(word.lower() for word in _WORD.findall(named)) or any(
        name.lower() in _WHOLE_NAMES for name in named.split()
    )


def is_file(address: str) -> bool:
    """Whether a link leads to a file to be downloaded, as links to attachments do."""
    return _FILE.search(address) is not None
