"""Plain text and Markdown, in one reader: people paste the one into the other.

A line is a block.  Markdown is read as far as its marks would stand in the way: headings, bullets and
quotes at the start of a line, marks inside it, tables.  Lists, code and rules are lines like others,
so that no visible character is lost.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from notices.document import Block, Document
from notices.sources import piped, tabbed
from notices.sources.canonical import canonical
from notices.sources.edges import Edges
from notices.sources.encoding import decode
from notices.sources.inline import inline_marks
from notices.sources.limits import DEFAULT_LIMITS, Limits
from notices.span import Piece

_LINE = re.compile(r"\S(?:[^\n]*\S)?")
_OPENING_MARKS = frozenset("#>-*+|")
# A frame, or quotes and a bullet (but ``- 3 -`` is the number of a page); then the signs of a heading.  Of
# ``#公示`` nobody knows whether it is a heading or a tag, so one sign needs a blank after it and two do not.
_PREFIX = re.compile(
    r"(?:\|[^\S\n]*|(?:>[^\S\n]+){0,9}(?:[-*+][^\S\n]+(?![0-9]{1,4}[^\S\n]*-))?)"
    r"(?:(#(?=[^\S\n])|#{2,6}(?!#))[^\S\n]*)?(?=\S)"
)
_CLOSING_SIGNS = re.compile(r"(?<=\s)#{1,6}$")


def read(data: bytes, *, name: str | None = None, limits: Limits = DEFAULT_LIMITS, screen: object = None) -> Document:  # noqa: ARG001 - as below
    """Return the document of plain text or Markdown in any encoding of Chinese; there is no need to ``screen`` it."""
    source, encoding = decode(data)
    return read_text(source, name=name, encoding=encoding, limits=limits)


def read_text(
    source: str,
    *,
    name: str | None = None,
    encoding: str | None = None,
    limits: Limits = DEFAULT_LIMITS,
    screen: object = None,  # noqa: ARG001 - a text is read faster than it could be screened
) -> Document:
    r"""Return the document of a plain text or Markdown ``source``.

    >>> read_text("## 公示\n姓名\t岗位\n王某\t教师\n").blocks[0]
    Block(kind='heading', start=3, end=5, level=2, table=None, place='text')
    """
    limits.check("max_characters", len(source))
    limits.check("max_lines", max(source.count("\n"), source.count("\r")))
    limits.check("max_cells", source.count("\t") + source.count("|") + source.count("│"))
    text, source_map = canonical(source)
    marks = inline_marks(text)
    edges = Edges(text, marks)
    blocks: list[Block] = []
    at = 0
    for table in _tables(edges, limits):
        blocks += _lines(edges, at, table.start, marks)
        blocks.append(table)
        at = table.end
    blocks += _lines(edges, at, len(text), marks)
    return Document(text, tuple(blocks), source_map, name=name, encoding=encoding, marks=tuple(sorted(marks)))


def _tables(edges: Edges, limits: Limits) -> Iterator[Block]:
    """The tables of either syntax, in order; a line with pipes and tabs belongs to the pipes."""
    text = edges.text
    at = 0
    for table in piped.tables(edges, limits) if piped.may_hold(text) else ():
        yield from tabbed.tables(edges, at, table.start, limits)
        yield table
        at = table.end
    if "\t" in text:
        yield from tabbed.tables(edges, at, len(text), limits)


def _lines(edges: Edges, start: int, end: int, marks: list[Piece]) -> Iterator[Block]:
    """The lines outside tables as blocks; the marks around their words are added to ``marks``."""
    text = edges.text
    has_marks = bool(marks)
    for match in _LINE.finditer(text, start, end):
        first, last = match.span()
        if has_marks or text[first] in _OPENING_MARKS:
            block = _line(edges, first, last, marks)
            if block is not None:
                yield block
        else:
            yield Block("paragraph", first, last)


def _line(edges: Edges, start: int, end: int, marks: list[Piece]) -> Block | None:
    """The block of one line, or None if nothing but marks stands in it."""
    text = edges.text
    prefix = _PREFIX.match(text, start, end)
    level = 0
    if prefix is not None and prefix.end() > start:
        marks.append(prefix.span())
        level = len(prefix[1] or "")
        start = prefix.end()
        end = _without_closing(text, start, end, marks, framed=prefix[0][0] == "|", heading=bool(level))
    start, end = edges.trim(start, end)
    if start == end:
        return None
    return Block("heading" if level else "paragraph", start, end, level)


def _without_closing(text: str, start: int, end: int, marks: list[Piece], *, framed: bool, heading: bool) -> int:
    """The end of a line's words before the ``|`` of a frame or the ``#`` that close a heading."""
    if framed and end - start > 1 and text[end - 1] == "|":
        marks.append((end - 1, end))
        return end - 1
    if heading and (signs := _CLOSING_SIGNS.search(text, start, end)):
        marks.append(signs.span())
        return signs.start()
    return end
