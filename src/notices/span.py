"""Where a value stood: spans, and all arithmetic between offsets and places.

Offsets count code points from 0 and exclude the end; lines and columns count from 1 as an
editor shows them, and the end column is excluded too.
"""

from __future__ import annotations

from array import array
from bisect import bisect_right
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, field

Loc = tuple[str | int, ...]
"""The path to a value in a model, as pydantic's ``loc``: ``("entries", 0, "name")``."""

Piece = tuple[int, int]
"""Start and end offset of one run of text."""


@dataclass(frozen=True, slots=True)
class Span:
    """The place of one value.

    ``start`` and ``end`` are offsets into the document's text; ``line``, ``column``,
    ``end_line`` and ``end_column`` say the same in the source file; ``origin`` names sheet and
    cell, page or paragraph where the source has them; ``parts`` lists the pieces of a value
    that does not stand in one run (a title over two headings) and is empty otherwise.
    """

    start: int
    end: int
    line: int
    column: int
    end_line: int
    end_column: int
    origin: str | None = None
    parts: tuple[Piece, ...] = ()

    @property
    def pieces(self) -> tuple[Piece, ...]:
        """The runs of text that make up the value, at least one."""
        return self.parts or ((self.start, self.end),)

    def slice(self, text: str) -> str:
        """The wording of the value, cut from the document's ``text``."""
        return "".join(text[start:end] for start, end in self.pieces)


@dataclass(frozen=True, slots=True)
class SourceMap:
    """The way back from each offset of a document's text to its source.

    The text is cut into runs that stand in the source as they are: run ``i`` begins at offset
    ``texts[i]`` of the text and ``sources[i]`` of the decoded source.  ``lines`` holds the source
    offset at which each line begins.  ``origins`` names the sheet and cell, page or paragraph
    from a text offset on.
    """

    texts: array[int] = field(default_factory=lambda: array("q", [0]))
    sources: array[int] = field(default_factory=lambda: array("q", [0]))
    lines: array[int] = field(default_factory=lambda: array("q", [0]))
    origins: tuple[tuple[int, str], ...] = ()

    def source_offset(self, offset: int) -> int:
        """The offset in the decoded source of the character at ``offset`` of the text."""
        run = bisect_right(self.texts, offset) - 1
        return self.sources[run] + offset - self.texts[run]

    def place(self, offset: int) -> tuple[int, int]:
        """Line and column of the character at ``offset`` of the text."""
        at = self.source_offset(offset)
        line = bisect_right(self.lines, at)
        return line, at - self.lines[line - 1] + 1

    def origin(self, offset: int) -> str | None:
        """The sheet and cell, page or paragraph that ``offset`` lies in, if the source has such."""
        index = bisect_right(self.origins, offset, key=lambda entry: entry[0]) - 1
        return self.origins[index][1] if index >= 0 else None

    def span(self, pieces: tuple[Piece, ...]) -> Span:
        """The span of a value that stands in these runs of the text, in this order."""
        start, end = pieces[0][0], pieces[-1][1]
        line, column = self.place(start)
        if end > start:
            end_line, end_column = self.place(end - 1)
            end_column += 1
        else:
            end_line, end_column = line, column
        return Span(
            start, end, line, column, end_line, end_column,
            self.origin(start), pieces if len(pieces) > 1 else (),
        )  # fmt: skip


class Spans(Mapping[Loc, Span]):
    """Read-only mapping from the ``loc`` of each stated value of a notice to its place.

    Only offsets are kept; lines and columns are looked up when a span is asked for.  Rows of
    tables and entries, of which there may be many, come from ``lazy`` providers: functions that
    give the pieces of a loc, or None, together with a function that lists their locs.
    """

    __slots__ = ("_lazy", "_map", "_own")

    def __init__(
        self,
        source_map: SourceMap,
        own: Mapping[Loc, tuple[Piece, ...]],
        lazy: Iterable[tuple[Callable[[Loc], tuple[Piece, ...] | None], Callable[[], Iterator[Loc]]]] = (),
    ) -> None:
        self._map = source_map
        self._own = own
        self._lazy = tuple(lazy)

    def pieces(self, loc: Loc) -> tuple[Piece, ...] | None:
        """The runs of text of the value at ``loc``, without looking up lines; None if not stated."""
        own = self._own.get(loc)
        if own is not None:
            return own
        for look_up, _ in self._lazy:
            found = look_up(loc)
            if found is not None:
                return found
        return None

    def __getitem__(self, loc: Loc) -> Span:
        found = self.pieces(loc)
        if found is None:
            raise KeyError(loc)
        return self._map.span(found)

    def __iter__(self) -> Iterator[Loc]:
        yield from self._own
        for _, locs in self._lazy:
            yield from locs()

    def __len__(self) -> int:
        return sum(1 for _ in self)

    def __reduce__(self) -> tuple[type[Spans], tuple[SourceMap, dict[Loc, tuple[Piece, ...]]]]:
        # Providers are functions, which no pickle holds: what they know is written out.
        return Spans, (self._map, {loc: found for loc in self if (found := self.pieces(loc)) is not None})

    def __copy__(self) -> Spans:
        return self  # nothing in it can change

    def __deepcopy__(self, _: object) -> Spans:
        return self

    def __repr__(self) -> str:
        return f"<Spans of {len(self)} values>"


NO_SPANS = Spans(SourceMap(), {})
"""The spans of a notice that was built or loaded rather than parsed."""
