"""HTML: pages as a crawler saved them, or pieces of one.

The tree is that of the HTML standard (justhtml builds it as browsers do: stray end tags, tables in
paragraphs, cells without rows), and the text is what a browser shows of it.  A line on the page is a
block, and so is a table that holds data; tables that lay out a page are read through.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from justhtml import JustHTML

from notices.document import Document
from notices.sources.alignment import aligned
from notices.sources.asides import restored
from notices.sources.canonical import line_starts
from notices.sources.declarations import without_declarations
from notices.sources.elements import BLOCKS, HEADINGS, LINES, is_aside, is_file, is_hidden
from notices.sources.encoding import decode
from notices.sources.flow import Flow
from notices.sources.limits import DEFAULT_LIMITS, Limits
from notices.sources.metadata import page_data
from notices.sources.spanned import DraftCell, DraftRow, span_of, table_blocks
from notices.sources.stripped import read_stripped
from notices.span import Piece

_Node = Any
"""A node of the tree; justhtml's own types are not exported."""


def read(
    data: bytes,
    *,
    name: str | None = None,
    limits: Limits = DEFAULT_LIMITS,
    screen: Callable[[str], bool] | None = None,
) -> Document:
    """Return the document of an HTML page in any encoding of Chinese, whatever the page says that it is in."""
    source, encoding = decode(data)
    return read_text(source, name=name, encoding=encoding, limits=limits, screen=screen)


def read_text(
    source: str,
    *,
    name: str | None = None,
    encoding: str | None = None,
    limits: Limits = DEFAULT_LIMITS,
    screen: Callable[[str], bool] | None = None,
) -> Document:
    r"""Return the document of an HTML ``source``; where ``screen`` does not want its words, no more than its bare lines.

    >>> read_text("<p>公示期<b>5</b>天</p><table><tr><td>姓名<td>岗位<tr><td>王某<td>教师</table>").text
    '公示期5天\n\n姓名\t岗位\n王某\t教师\n\n'
    """
    source = source.removeprefix("\ufeff")
    limits.check("max_characters", len(source))
    lines = line_starts(source)
    limits.check("max_lines", len(lines) - 1)
    if screen is not None and not screen((flow := read_stripped(source)).text()):
        text, source_map = flow.text(), flow.source_map(lines)
        return Document(text, tuple(flow.blocks), source_map, name=name, encoding=encoding, is_dismissed=True)
    source = without_declarations(source)
    root = JustHTML(source, track_node_locations=True, sanitize=False).root
    reader = _Reader(source, limits)
    reader.read(root)
    flow = reader.flow
    text = flow.text()
    title, published = page_data(root)
    return Document(
        text,
        restored(text, flow.blocks, reader.asides),
        flow.source_map(lines),
        name=name,
        encoding=encoding,
        title=title,
        published=published,
        links=tuple(flow.links),
    )


class _Reader:
    """Walks the tree in the order of the page, without recursion: pages may be nested as deep as they like."""

    def __init__(self, source: str, limits: Limits) -> None:
        self.flow = Flow()
        self._source = source
        self._limits = limits
        self.asides: list[Piece] = []
        """Where in the text the furniture of the page stands."""
        self._tables: list[list[DraftRow]] = []
        self._todo: list[_Node | Callable[[], None]] = []

    def read(self, root: _Node) -> None:
        self._todo.append(root)
        while self._todo:
            item = self._todo.pop()
            if callable(item):
                item()
            elif item.name == "#text":
                self.flow.put(aligned(item.data, self._source, item.origin_offset or 0))
            elif not item.name.startswith(("#comment", "!")):
                self._enter(item)
        self.flow.end_block()

    def _enter(self, node: _Node) -> None:
        name, attributes = node.name, node.attrs or {}
        if is_hidden(name, attributes):
            return
        if name in BLOCKS:
            if name in LINES:
                self.flow.end_block()
                self._todo.append(self.flow.end_block)
            else:
                self.flow.begin_paragraph()
                self._todo.append(self.flow.end_paragraph)
            self._enter_block(name, attributes)
        elif name == "a" and (address := attributes.get("href")):
            self._for_now("file" if is_file(address) else "link", address)
        self._todo += reversed(node.children or ())

    def _enter_block(self, name: str, attributes: dict[str, str | None]) -> None:
        if name in HEADINGS:
            self._for_now("level", HEADINGS[name])
        elif name == "table":
            self._enter_table()
        elif name == "tr":
            if self._tables:
                self._tables[-1].append([])
                self._todo.append(self.flow.end_row)
        elif name in ("td", "th"):
            if self._tables:
                self._enter_cell(name, attributes)
        elif name == "pre":
            self._for_now("is_preformatted", value=True)
        if not self.flow.is_aside and is_aside(name, attributes):
            self._enter_aside()

    def _for_now(self, state: str, value: object) -> None:
        """Set a state of the flow until all that stands in the node has been read."""
        before = getattr(self.flow, state)
        setattr(self.flow, state, value)

        def restore() -> None:
            if state not in ("link", "file"):
                self.flow.end_block()
            setattr(self.flow, state, before)

        self._todo.append(restore)

    def _enter_aside(self) -> None:
        start = self.flow.length
        self._todo.append(lambda: self.asides.append((start, self.flow.length)))
        self._for_now("is_aside", value=True)

    def _enter_table(self) -> None:
        rows: list[DraftRow] = []
        self._tables.append(rows)

        def leave() -> None:
            self._tables.pop()
            self.flow.end_block()
            self.flow.blocks += table_blocks(rows, self._limits)

        self._todo.append(leave)

    def _enter_cell(self, name: str, attributes: dict[str, str | None]) -> None:
        rows, outer = self._tables[-1], self.flow.blocks
        if not rows:
            rows.append([])
        row = rows[-1]
        self.flow.blocks = []
        at = self.flow.length

        def leave() -> None:
            self.flow.end_block()
            blocks, self.flow.blocks = self.flow.blocks, outer
            if len(blocks) == 1 and blocks[0].kind != "table":
                self.flow.end_cell()
            start, end = (blocks[0].start, blocks[-1].end) if blocks else (at, at)
            rowspan, colspan = (
                span_of(attributes.get("rowspan"), least=0),
                span_of(attributes.get("colspan"), least=1),
            )
            row.append(DraftCell(start, end, rowspan, colspan, name == "th", blocks))

        self._todo.append(leave)
