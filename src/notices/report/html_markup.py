"""Markup, which nothing can get into unescaped: text becomes markup here and nowhere else."""

from __future__ import annotations

import html
import re
from collections.abc import Iterable
from typing import NewType

Markup = NewType("Markup", str)
"""Text of an HTML document: made by the functions of this module alone."""

NOTHING = Markup("")

_HOSTILE = re.compile(
    "[\x00-\x08\x0b-\x1f\x7f-\x9f"  # controls
    "\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069"  # marks that turn the order of what follows
    "\ud800-\udfff\ufdd0-\ufdef\ufffe\uffff]"  # what UTF-8 and HTML have no place for
)
_VOID = frozenset({"meta", "br", "link"})


def text(raw: str) -> Markup:
    """``raw`` as it is read; what is no character to be read is shown as a sign.

    >>> text('<b title="1">&')
    '&lt;b title=&quot;1&quot;&gt;&amp;'
    """
    return Markup(html.escape(_HOSTILE.sub("\N{REPLACEMENT CHARACTER}", raw)))


def element(tag: str, /, *children: Markup, **attributes: str | int | bool | None) -> Markup:
    """An element; a trailing ``_`` of an attribute's name is left out, ``_`` within it is ``-``, and None is no attribute.

    >>> element("a", text("1"), href="#f1", class_="ref", aria_label='"', hidden=None)
    '<a href="#f1" class="ref" aria-label="&quot;">1</a>'
    """
    written = "".join(_attribute(key.rstrip("_").replace("_", "-"), value) for key, value in attributes.items())
    if tag in _VOID:
        return Markup(f"<{tag}{written}>")
    return Markup(f"<{tag}{written}>{''.join(children)}</{tag}>")


def joined(parts: Iterable[Markup]) -> Markup:
    """The parts, one after the other."""
    return Markup("".join(parts))


def _attribute(name: str, value: str | int | bool | None) -> str:
    if value is None or value is False:
        return ""
    return f" {name}" if value is True else f' {name}="{text(str(value))}"'
