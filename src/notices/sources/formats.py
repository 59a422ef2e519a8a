"""Which format bytes are in: the one index of formats, and what gives each away.

A format that the library reads has a module of its own here with ``read(data, *, name, limits)``; it is
imported when the first source of its format comes.  To add one: the module, and its name in ``FORMATS``.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

_PAGE = re.compile(
    r"(?:\ufeff|\xef\xbb\xbf|\xff\xfe|\xfe\xff)?\s*+(?:<!--[^>]{0,2000}-->\s*+|<\?xml[^>]{0,200}>\s*+){0,3}<(?:!doctype\s++html|html)\b",
    re.IGNORECASE,
)
_PIECE = re.compile(
    r"(?:\ufeff|\xef\xbb\xbf|\xff\xfe|\xfe\xff)?\s*+<[a-z][a-z0-9]{0,10}(?:\s[^<>]{0,1000})?>", re.IGNORECASE
)
_TAG = re.compile(
    r"</?(?:p|br|div|span|table|t[rdh]|h[1-6]|li|[ou]l|font|strong|section|body)(?=[\s>/])[^<>]{0,400}>", re.IGNORECASE
)
_MANY_TAGS = 5
"""Markdown that begins with a tag has a few; a piece of a page whose end is missing has many."""
_LOOKED_AT = 4_096


@dataclass(frozen=True, slots=True)
class Format:
    """A format of files: what people call it, how its names end, how its bytes begin, and the module that reads it."""

    name: str
    suffixes: tuple[str, ...] = ()
    beginnings: tuple[bytes, ...] = ()
    module: str | None = None


TEXT = Format("text", (".txt", ".text", ".md", ".markdown", ".tsv"), module="text")
HTML = Format("an HTML page", (".html", ".htm", ".xhtml", ".shtml"), module="html")

FORMATS = (
    TEXT,
    HTML,
    Format("a PDF document", (".pdf",), (b"%PDF-",)),
    Format("a Word document", (".docx",)),
    Format("an Excel workbook", (".xlsx",)),
    Format("an Office document or another ZIP archive", (".zip",), (b"PK\x03\x04", b"PK\x05\x06")),
    Format("an old Office document (OLE)", (".doc", ".xls", ".wps", ".et"), (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1",)),
    Format("an OFD document", (".ofd",)),
    Format("rich text", (".rtf",), (b"{\\rtf",)),
    Format("a PNG image", (".png",), (b"\x89PNG\r\n\x1a\n",)),
    Format("a JPEG image", (".jpg", ".jpeg"), (b"\xff\xd8\xff",)),
    Format("a GIF image", (".gif",), (b"GIF87a", b"GIF89a")),
    Format("a TIFF image", (".tif", ".tiff"), (b"II*\x00", b"MM\x00*")),
    Format("gzip data", (".gz",), (b"\x1f\x8b\x08",)),
    Format("a RAR archive", (".rar",), (b"Rar!\x1a\x07",)),
    Format("a 7-Zip archive", (".7z",), (b"7z\xbc\xaf\x27\x1c",)),
    Format("a program", (), (b"\x7fELF", b"MZ\x90\x00")),
)

_BY_SUFFIX = {suffix: entry for entry in FORMATS for suffix in entry.suffixes}
_BY_BEGINNING = tuple((beginning, entry) for entry in FORMATS for beginning in entry.beginnings)


def guess_format(data: bytes, name: str | None = None) -> Format:
    """The format of ``data``: as its bytes say, else as its ``name`` ends, else text.

    >>> guess_format(b"%PDF-1.7", "notice.txt").name, guess_format(b"gongshi", "notice.log").name
    ('a PDF document', 'text')
    """
    for beginning, entry in _BY_BEGINNING:
        if data.startswith(beginning):
            return entry
    if is_page(_seen(data[:_LOOKED_AT]), _seen(data[-_LOOKED_AT:])):
        return HTML
    return _BY_SUFFIX.get(_suffix(name), TEXT) if name else TEXT


def _seen(data: bytes) -> str:
    """The ASCII characters of a piece of a source, in whatever encoding, with other characters between them."""
    return data.replace(b"\0", b"").decode("latin-1")


def is_page(head: str, tail: str) -> bool:
    r"""Whether a source that begins with ``head`` and ends with ``tail`` is HTML, a whole page or a piece of one.

    A text that holds tags is none, nor is Markdown that merely begins or ends with one.

    >>> is_page("<p>公示</p>", "<p>公示</p>"), is_page("<div>\n# 公示", "2020年6月9日\n")
    (True, False)
    """
    if _PAGE.match(head) is not None:
        return True
    return _PIECE.match(head) is not None and (tail.rstrip().endswith(">") or len(_TAG.findall(head)) >= _MANY_TAGS)


def _suffix(name: str) -> str:
    _, dot, suffix = name.replace("\\", "/").rpartition("/")[2].rpartition(".")
    return (dot + suffix).lower()
