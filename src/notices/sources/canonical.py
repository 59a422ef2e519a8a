"""The canonical text of a source and the map back to it, made together in one pass.

Line ends become one line feed, characters without width go, and all else stays as it is.  Lines are
counted as an editor counts them: CR LF, LF and CR end a line of the file.  The other characters that
break a line on the page (U+2028, U+2029, U+0085, form feed, vertical tab) break it in the text too,
but no line of the file ends there.
"""

from __future__ import annotations

import re
from array import array

from notices.span import SourceMap

# Controls of direction, joiners, soft hyphens and byte order marks: nobody sees them, and a copied date
# is full of them.  Variation selectors stay, for they tell apart two shapes of a character in a name.
WIDTHLESS = "\u00ad\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u206f\ufeff"
BREAKS = "\x0b\x0c\x85\u2028\u2029"
# Half of a surrogate pair is no character and cannot be written to a file; it shows as U+FFFD.
SURROGATES = "\ud800-\udfff"

_CHANGED = re.compile(f"[\r{BREAKS}{WIDTHLESS}{SURROGATES}]")
_CHANGE = re.compile(f"\r\n|[\r{BREAKS}{SURROGATES}]|[{WIDTHLESS}]+")
_LINE_FEED = re.compile("\n")
_LINE_END = re.compile(r"\n|\r\n?")

_REPLACEMENT = "\ufffd"
_FIRST_SURROGATE, _LAST_SURROGATE = "\ud800", "\udfff"


def canonical(source: str) -> tuple[str, SourceMap]:
    r"""Return the canonical text of ``source`` and the map from its offsets to lines and columns.

    A byte order mark in front is no character of the file: columns count from after it.

    >>> text, source_map = canonical("公示\u200b\r\n2020年")
    >>> text, source_map.place(text.index("2"))
    ('公示\n2020年', (2, 1))
    """
    source = source.removeprefix("\ufeff")
    lines = line_starts(source)
    return (source, SourceMap(lines=lines)) if _CHANGED.search(source) is None else _changed(source, lines)


def line_starts(source: str) -> array[int]:
    """The offsets at which the lines of a file begin, as an editor counts them."""
    lines = array("q", [0])
    lines.extend(match.end() for match in (_LINE_END if "\r" in source else _LINE_FEED).finditer(source))
    return lines


def _changed(source: str, lines: array[int]) -> tuple[str, SourceMap]:
    """Apply the changes, and begin a run of the map wherever the two texts drift apart."""
    kept: list[str] = []
    texts, sources = array("q", [0]), array("q", [0])
    taken = gone = 0
    for match in _CHANGE.finditer(source):
        start, end = match.span()
        put = _put(match[0])
        kept += (source[taken:start], put)
        taken = end
        lost = end - start - len(put)
        if lost:
            gone += lost
            texts.append(end - gone)
            sources.append(end)
    kept.append(source[taken:])
    return "".join(kept), SourceMap(texts, sources, lines)


def _put(found: str) -> str:
    """What stands in the text for a match of ``_CHANGE``."""
    if found[0] in "\r\x0b\x0c\x85\u2028\u2029":
        return "\n"
    return _REPLACEMENT if _FIRST_SURROGATE <= found[0] <= _LAST_SURROGATE else ""
