"""Which encoding bytes are in, and their text.

A byte order mark is believed, and so is UTF-8 wherever it is valid.  The rest is the encoding that makes
the most ordinary Chinese of the bytes: GB18030 (which GB 2312 and GBK are parts of), Big5, or UTF-16
without a mark.  How common the characters are tells them apart even in one line, where detectors that
know every language often fail.

A character that the end of the bytes cuts in two is read as U+FFFD, so that a page whose download broke
off is read as far as it goes.  Any other byte that fits nowhere is refused.
"""

from __future__ import annotations

import re
from itertools import islice
from typing import NamedTuple

from notices.errors import SourceError


class Decoded(NamedTuple):
    """Text, and the name by which Python's codecs know the encoding that it was in."""

    text: str
    encoding: str


_MARKED = (
    (b"\xef\xbb\xbf", "utf-8-sig"),
    (b"\xff\xfe\x00\x00", "utf-32"),
    (b"\x00\x00\xfe\xff", "utf-32"),
    (b"\xff\xfe", "utf-16"),
    (b"\xfe\xff", "utf-16"),
    (b"\x84\x31\x95\x33", "gb18030"),
)
_UNMARKED = ("utf-8", "gb18030", "big5hkscs", "utf-16-le", "utf-16-be")

_CUT_OFF = frozenset({"unexpected end of data", "incomplete multibyte sequence", "truncated data"})
_LONGEST_CHARACTER = 4
_REPLACEMENT = "\ufffd"

# Controls that no text has, and that UTF-16 taken for something else is full of.
_CONTROL = re.compile("[\x00-\x08\x0e-\x1a\x1c-\x1f]")
_BEYOND_TWO_BYTES = re.compile("[\u0800-\U0010ffff]")
_NOT_ASCII = re.compile("[^\x00-\x7f]+")
_MOST_RUNS, _MOST_CHARACTERS = 1_000, 4_000

_LEAST_SCORE = 0.29
"""What a line of rare names still reaches, and bytes read in a wrong encoding do not."""
_LEAST_SCORE_AFTER_MARK = -0.5
"""A mark is believed unless most of what follows it is no character at all."""
_SCORE_OF_DOUBTFUL_UTF8 = 0.75
_SCORE_OF_UTF8_WITH_CONTROLS = 0.4
_LEAST_UTF16 = 3
_LEAST_SCORE_OF_UTF16 = 0.55
"""Any even number of bytes is nearly always UTF-16 of some kind; without a mark it has to look like Chinese."""


def decode(data: bytes) -> Decoded:
    """Return the text of ``data`` and its encoding; ``data.decode(encoding)`` is that text.

    Raises :class:`SourceError`, which says which byte fits nowhere, its offset, and what to do.

    >>> decode("公示".encode("gbk"))
    Decoded(text='公示', encoding='gb18030')
    """
    marked = [encoding for mark, encoding in _MARKED if data.startswith(mark)][:1]
    best, best_score = None, _LEAST_SCORE_AFTER_MARK if marked else _LEAST_SCORE
    errors: list[UnicodeDecodeError] = []
    for encoding in marked or _UNMARKED:
        try:
            reading = Decoded(_strict(data, encoding), encoding)
        except UnicodeDecodeError as error:
            errors.append(error)
            continue
        if encoding == "utf-8" and _is_surely_utf8(reading.text):
            return reading
        score = _score(reading)
        if score > best_score:
            best, best_score = reading, score
    if best is None:
        raise _undecodable(data, errors, marked=bool(marked))
    return best


def _strict(data: bytes, encoding: str) -> str:
    """The text of ``data``, with U+FFFD for a last character that is not there to its end."""
    try:
        return data.decode(encoding)
    except UnicodeDecodeError as error:
        at = _offset(data, error)
        if error.reason not in _CUT_OFF or at < len(data) - _LONGEST_CHARACTER:
            raise
        whole = data[:at].decode(encoding)
        if whole.isascii():
            # No sign that these are the first bytes of a character and not bytes of another encoding.
            raise
        return whole + _REPLACEMENT


def _offset(data: bytes, error: UnicodeDecodeError) -> int:
    """Where in ``data`` the error is; some codecs count from after the mark."""
    return error.start + len(data) - len(error.object)


def _is_surely_utf8(text: str) -> bool:
    """Whether bytes that make ``text`` as UTF-8 can be nothing else.

    学校 and 联通 in GBK are UTF-8 too, of two characters of other scripts each; that three bytes in a row
    are one character of UTF-8 does not happen by chance.
    """
    if text.isascii() or "\0" in text:
        return _CONTROL.search(text) is None
    return _BEYOND_TWO_BYTES.search(text) is not None


def _score(reading: Decoded) -> float:
    """How ordinary a Chinese text this is: 1 if of the commonest characters alone, below 0 for what no text has."""
    from notices.sources.frequent import weight

    text, encoding = reading
    if "\0" in text:
        return -1.0
    if encoding.startswith("utf-8"):
        return _SCORE_OF_UTF8_WITH_CONTROLS if _CONTROL.search(text) else _SCORE_OF_DOUBTFUL_UTF8
    sample = text[:_MOST_CHARACTERS]
    if encoding.startswith("utf-16-"):
        score = sum(map(weight, sample)) / max(1, len(sample))
        return score if score >= _LEAST_SCORE_OF_UTF16 and len(text) >= _LEAST_UTF16 else -1.0
    # ASCII is the same in the others and says nothing.
    runs = islice(_NOT_ASCII.finditer(text), _MOST_RUNS)
    sample = "".join(run[0] for run in runs)[:_MOST_CHARACTERS] or sample
    return sum(map(weight, sample)) / max(1, len(sample))


def _undecodable(data: bytes, errors: list[UnicodeDecodeError], *, marked: bool) -> SourceError:
    if b"\0" in data:
        return SourceError(f"binary data, not text (a NUL byte at offset {data.index(0):,})")
    if not errors:
        return SourceError("bytes that make no Chinese text in any encoding; save the file as UTF-8")
    furthest = max(errors, key=lambda error: (not error.encoding.startswith("utf-16"), error.start))
    tried = furthest.encoding.upper() if marked else "UTF-8, GB18030, Big5 or UTF-16"
    offset = _offset(data, furthest)
    return SourceError(f"byte 0x{data[offset]:02X} at offset {offset:,} is no text in {tried}; save the file as UTF-8")
