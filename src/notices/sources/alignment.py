"""Text of a page back to its markup: where in the source each piece of a decoded text stands.

An HTML parser hands over text with character references resolved, line ends unified and markup that means
nothing left out.  Here that text is laid beside the source again.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from html import unescape

_SPECIAL = re.compile("[&<\r\0]")
_REFERENCE = re.compile(r"&(?:#[0-9]{1,8}|#[xX][0-9a-fA-F]{1,7}|[A-Za-z][A-Za-z0-9]{0,31});?")
_TAG = re.compile(r"</?[A-Za-z!?][^>]*+>?")
_COMMENT, _COMMENT_END = "<!--", "-->"

Run = tuple[str, int]
"""A piece of text, and the offset in the source at which it stands (a reference: begins)."""


def aligned(text: str, source: str, at: int) -> Iterable[Run]:
    r"""The runs of ``text``, which an HTML parser read from ``source`` at offset ``at``, in order.

    >>> list(aligned("a & b", "<p>a &amp; b</p>", 3))
    [('a ', 3), ('&', 5), (' b', 10)]
    """
    return ((text, at),) if source.startswith(text, at) else _laid_beside(text, source, at)


def _laid_beside(text: str, source: str, at: int) -> Iterator[Run]:
    done = 0
    while done < len(text):
        special = _SPECIAL.search(source, at)
        plain = source[at : special.start() if special else len(source)]
        same = plain if text.startswith(plain, done) else _common(plain, text[done : done + len(plain)])
        if same:
            yield same, at
            done += len(same)
            at += len(same)
        if done == len(text):
            return
        if len(same) < len(plain) or special is None:
            yield text[done:], at  # not as the source has it: the place is where they part
            return
        put, length = _at_special(text, done, source, at)
        if put:
            yield put, at
        done += len(put)
        at += length


def _common(plain: str, text: str) -> str:
    """The characters with which both begin."""
    parted = (at for at, pair in enumerate(zip(plain, text, strict=False)) if pair[0] != pair[1])
    return text[: next(parted, len(text))]


def _at_special(text: str, done: int, source: str, at: int) -> tuple[str, int]:
    """What the special character of ``source`` at ``at`` put into ``text``, and how much of the source it takes."""
    if source[at] == "&" and (reference := _REFERENCE.match(source, at)):
        resolved = unescape(reference[0])
        if text.startswith(resolved, done):
            return resolved, len(reference[0])
    elif source[at] == "<":
        if source.startswith(_COMMENT, at):
            end = source.find(_COMMENT_END, at)
            return "", (end + len(_COMMENT_END) if end >= 0 else len(source)) - at
        if tag := _TAG.match(source, at):
            return "", len(tag[0])
    elif source[at] == "\r" and text[done] == "\n":
        return "\n", 2 if source.startswith("\r\n", at) else 1
    if text[done] == source[at]:
        return source[at], 1
    return ("\ufffd", 1) if text[done] == "\ufffd" else ("", 1)
