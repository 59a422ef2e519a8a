"""Declarations of pages, put out of the way of the parser.

``<!DOCTYPE …>``, Word's ``<![if …]>`` and ``<?xml …>`` say nothing that a reader sees.  The standard makes
comments of them; the parser that knows the places of text makes text of those within the body.
"""

from __future__ import annotations

import re

# What a comment or a script holds is theirs; one that is not closed reaches to the end of the page.
_DECLARATION = re.compile(r"<!--(?:.*?-->|.*)|<(?:script|style)\b(?:.*?</(?:script|style)|.*)|<[!?][^>]*+>?", re.DOTALL | re.IGNORECASE)  # fmt: skip
_COMMENT, _END = "<!--", "-->"


def without_declarations(source: str) -> str:
    """``source`` with a comment in the place of each declaration, of the same length.

    A comment that is not closed becomes one that is.

    >>> without_declarations("<p>甲<![if !vml]>乙")
    '<p>甲<!--     -->乙'
    """
    return _DECLARATION.sub(_as_comment, source) if "<!" in source or "<?" in source else source


def _as_comment(found: re.Match[str]) -> str:
    declaration = found[0]
    is_comment = declaration.startswith(_COMMENT)
    if (is_comment and declaration.endswith(_END)) or not declaration.startswith(("<!", "<?")):
        return declaration
    inside = len(declaration) - len(_COMMENT) - len(_END)
    if inside < 0:
        return " " * len(declaration)
    return f"{_COMMENT}{' ' * inside}{_END}"
