"""How text looks on a terminal: how wide it is, what is safe to print, and colours."""

from __future__ import annotations

import unicodedata
from typing import Literal

TAB = "    "
"""What a tab is shown as, so that a caret below it stands right whatever the terminal thinks of tabs."""

INVISIBLE = "\ufffd"
"""What is shown for control characters, which could do anything to a terminal."""

Style = Literal["error", "warning", "info", "strong", "faint"]

_CODES: dict[Style, str] = {"error": "1;31", "warning": "1;33", "info": "1;36", "strong": "1", "faint": "2"}


def styled(text: str, style: Style, *, colour: bool) -> str:
    r"""``text`` in the colours of ``style``, or as it is without ``colour``.

    >>> styled("D101", "error", colour=True)
    '\x1b[1;31mD101\x1b[0m'
    """
    return f"\x1b[{_CODES[style]}m{text}\x1b[0m" if colour and text else text


def printable(text: str) -> str:
    r"""``text`` as it may be shown in a line: tabs as blanks, other control characters as a sign.

    >>> printable("一\t二\x1b[2J")
    '一    二\ufffd[2J'
    """
    if text.isprintable():
        return text
    return "".join(map(_shown, text))


def _shown(character: str) -> str:
    if character == "\t":
        return TAB
    # Blanks of every width are no letters, and still harmless; marks of direction and controls are not.
    return INVISIBLE if unicodedata.category(character) in ("Cc", "Cf", "Cs", "Zl", "Zp") else character


def width(text: str) -> int:
    """How many columns ``text`` takes: two for wide characters, none for combining ones.

    >>> width("公示AB"), width("e\u0301"), width("\U00020bb7")
    (6, 1, 2)
    """
    return len(text) if text.isascii() else sum(map(_columns, text))


def _columns(character: str) -> int:
    if unicodedata.combining(character) or unicodedata.category(character) in ("Mn", "Me"):
        return 0
    return 2 if unicodedata.east_asian_width(character) in "WF" else 1


def head(text: str, columns: int) -> str:
    """As much from the beginning of ``text`` as fits into ``columns``."""
    taken = 0
    for index, character in enumerate(text):
        taken += _columns(character)
        if taken > columns:
            return text[:index]
    return text


def tail(text: str, columns: int) -> str:
    """As much from the end of ``text`` as fits into ``columns``."""
    taken = 0
    for index in range(len(text) - 1, -1, -1):
        taken += _columns(text[index])
        if taken > columns:
            return text[index + 1 :]
    return text


def padded(text: str, columns: int) -> str:
    """``text`` with blanks up to ``columns``."""
    return text + " " * (columns - width(text))


def shortened(text: str, columns: int) -> str:
    """``text``, cut with … where it takes more than ``columns``.

    >>> shortened("公示公告", 5), shortened("公示", 5)
    ('公示…', '公示')
    """
    return text if width(text) <= columns else head(text, columns - 1) + "…"
