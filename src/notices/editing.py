"""Putting edits of a document's text into the bytes that it was read from."""

from __future__ import annotations

import codecs
from array import array
from collections.abc import Sequence
from dataclasses import dataclass

from notices.diagnostic import Edit
from notices.document import Document
from notices.errors import NoticeError
from notices.sources.canonical import canonical

_MARK = "\ufeff"
_NOWHERE = -1


class NotEditable(NoticeError):
    """An edit that cannot be made in the source: it overlaps another, or the source writes the place otherwise."""


def edited_source(data: bytes, document: Document, edits: Sequence[Edit]) -> bytes:
    r"""``data``, which ``document`` was read from, with ``edits`` made; all other bytes stay as they are.

    The encoding and its byte order mark are kept, and so are line ends; characters without width that stand within
    an edit go with what they stand in.  Raises :class:`NotEditable` for edits that overlap, that reach over the end of
    a line or of the text, for places that the source writes otherwise than the text shows them (``&mdash;`` or a tag
    within, in HTML), and for a text that the encoding has no characters for.

    >>> from notices.sources import read_bytes
    >>> data = "公示期:5天\r\n".encode("gbk")
    >>> edited_source(data, read_bytes(data), [Edit(3, 4, "：")]).decode("gbk")
    '公示期：5天\r\n'
    """
    if not edits:
        return data
    source = _Source.of(data, document)
    pieces: list[bytes] = []
    taken = reached = 0
    for edit in sorted(edits, key=lambda edit: (edit.start, edit.end)):
        start, end = source.place(document, edit)
        if edit.start < reached:
            raise NotEditable(f"two edits meet at offset {edit.start}")
        pieces += (data[taken:start], source.encoded(edit.text))
        taken, reached = end, edit.end
    return b"".join((*pieces, data[taken:]))


@dataclass(frozen=True, slots=True)
class _Source:
    """Bytes and their text: ``starts`` holds where each character begins in the bytes, and where the last one ends.

    ``before`` is how many byte order marks stand in front of the text that places count from.
    """

    text: str
    starts: array[int]
    codec: str
    before: int

    @staticmethod
    def of(data: bytes, document: Document) -> _Source:
        if document.encoding is None:
            raise NotEditable("the document was read from a text, not from bytes")
        codec, marks = _unmarked(data, document.encoding)
        text, starts = _decoded(data, codec)
        # Reading takes off the mark that its codec knows, and one that is left.
        return _Source(text, starts, codec, marks + text.startswith(_MARK, marks))

    def place(self, document: Document, edit: Edit) -> tuple[int, int]:
        """Where in the bytes the words stand that ``edit`` replaces."""
        if not 0 <= edit.start <= edit.end <= len(document.text):
            raise NotEditable(f"the text has no offsets {edit.start} to {edit.end}")
        words = document.text[edit.start : edit.end]
        start = document.source_map.source_offset(edit.start) + self.before
        end = document.source_map.source_offset(edit.end - 1) + self.before + 1 if words else start
        place = self.starts[start], self.starts[end]
        if "\n" in words or canonical(self.text[start:end])[0] != words or _NOWHERE in place:
            raise NotEditable(f"the source does not hold {words!r} as it stands at offset {edit.start} of the text")
        return place

    def encoded(self, text: str) -> bytes:
        try:
            return text.encode(self.codec)
        except UnicodeEncodeError as error:
            raise NotEditable(f"{self.codec.upper()} has no {error.object[error.start]!r}") from error


def _unmarked(data: bytes, encoding: str) -> tuple[str, int]:
    """The encoding that leaves byte order marks in the text, and how many of them ``encoding`` takes off."""
    if encoding == "utf-8-sig":
        return "utf-8", 1
    if encoding in ("utf-16", "utf-32"):
        return f"{encoding}-{'le' if data.startswith(codecs.BOM_UTF16_LE) else 'be'}", 1
    return encoding, 0


def _decoded(data: bytes, codec: str) -> tuple[str, array[int]]:
    """The text of ``data``, and where each of its characters begins; last, where the last one ends.

    A character that is cut off at the end of the bytes is none.
    """
    decoder = codecs.getincrementaldecoder(codec)()
    chars: list[str] = []
    starts = array("q", [0])
    for at in range(len(data)):
        made = decoder.decode(data[at : at + 1])
        if made:
            chars.append(made)
            # One code of Big5 makes two characters, and no byte parts them.
            starts.extend([_NOWHERE] * (len(made) - 1))
            starts.append(at + 1)
    return "".join(chars), starts
