r"""Tables of Markdown: lines whose cells stand between pipes.

With pipes at the outer edge the row of dashes may be missing, and an unclosed row is a row; without them
the row of dashes must stand below the first row, or the first row must look like headers and those below it
must be no longer (姓名 | 岗位 | 单位).  A pipe after a backslash belongs to its cell.
A frame round a single column is layout, not a table, unless dashes mark its head.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from notices.document import Block
from notices.models.column import NOUNS
from notices.sources.edges import Edges
from notices.sources.limits import Limits
from notices.sources.rows import Row, is_blank, lines_of, runs_of_lines, table_block

_BLANK = r"[^\S\n]*+"
_PIPE = "|│┃║"
# What rules off in a drawn frame: +----+, ├────┼────┤
_DRAWN = r"[+├┌└┏┣┗╔╠╚][-=:+─━═┬┼┴┳╋┻╦╬╩]{2,}+[┐┤┘┓┫┛╗╣╝]?"
_FRAMED = rf"{_BLANK}(?:[{_PIPE}][^\n]*+|{_DRAWN}{_BLANK}(?=\n|\Z))"
_DASHES = rf"{_BLANK}:?-++:?{_BLANK}"
_RULE = rf"{_BLANK}\|?+{_DASHES}(?:\|{_DASHES})*+\|?+{_BLANK}"
_OPEN = r"[^\n|]*+\|[^\n]*+"

_FRAMED_RUN = runs_of_lines(_FRAMED, _FRAMED)
_OPEN_RUN = re.compile(rf"^(?!{_BLANK}\|){_OPEN}\n(?=[^\n]*\|){_RULE}$(?:\n{_OPEN})*+", re.MULTILINE)
_BARE_LINE = rf"(?!{_BLANK}\|)[^\n|]++\|[^\n]*+"
_BARE_RUN = runs_of_lines(_BARE_LINE, _BARE_LINE)
_LONGEST_HEADER = 24
"""Characters of a header where no dashes say that it is one."""
_FEWEST_CELLS = 3
"""Cells of a row, or rows of two cells, that make a table where no dashes do: site links come as a | b too."""
_DRAWN_LINE = re.compile(rf"{_BLANK}{_DRAWN}{_BLANK}\Z")
_RULE_LINE = re.compile(rf"{_RULE}\Z")
_NOUNS = tuple(NOUNS)
_REMARK = re.compile(r"[(（\[][^()（）\[\]]{0,16}[)）\]]")
_FIGURES = re.compile(r"[0-9０-９]{1,20}(?:[.．][0-9０-９]{1,8})?%?")
_SENTENCE = re.compile(r"[:：。；，]")
_BORDER = re.compile(rf"(?<!\\)[{_PIPE}]")


def may_hold(text: str) -> bool:
    """Whether there is a pipe in ``text``, without which it has no table of this syntax."""
    return any(pipe in text for pipe in _PIPE)


def tables(edges: Edges, limits: Limits) -> Iterator[Block]:
    """The tables of piped lines, in order."""
    text = edges.text
    at = 0
    for match in _OPEN_RUN.finditer(text) if "-" in text else ():
        yield from _framed(edges, at, match.start(), limits)
        yield from _table(edges, *match.span(), limits)
        at = match.end()
    yield from _framed(edges, at, len(text), limits)


def _framed(edges: Edges, start: int, end: int, limits: Limits) -> Iterator[Block]:
    at = start
    for match in _FRAMED_RUN.finditer(edges.text, start, end):
        yield from _bare(edges, at, match.start(), limits)
        yield from _table(edges, *match.span(), limits)
        at = match.end()
    yield from _bare(edges, at, end, limits)


def _bare(edges: Edges, start: int, end: int, limits: Limits) -> Iterator[Block]:
    """Tables without outer pipes and without dashes."""
    if edges.text.find("|", start, end) < 0:
        return
    for match in _BARE_RUN.finditer(edges.text, start, end):
        lines = list(lines_of(edges.text, *match.span()))
        rows = [_row(edges, at, line) for at, line in lines]
        if _has_headers(edges.text, rows):
            yield table_block(lines, rows, limits)


def _has_headers(text: str, rows: Sequence[Row]) -> bool:
    """Whether the first of ``rows`` looks like the headers of the others."""
    width = len(rows[0])
    if len(rows) < 2 or max(width, len(rows)) < _FEWEST_CELLS or any(len(row) > width for row in rows):  # noqa: PLR2004
        return False
    headers = [text[cell.start : cell.end] for cell in rows[0]]
    if any(not 0 < len(header) <= _LONGEST_HEADER or _SENTENCE.search(header) for header in headers):
        return False
    known = sum("".join(_REMARK.sub("", header).split()).endswith(_NOUNS) for header in headers)
    return known * 2 >= width or _has_figures(text, rows, headers)


def _has_figures(text: str, rows: Sequence[Row], headers: Sequence[str]) -> bool:
    """Whether there are figures in all rows below a header that holds none, in a table that is wide and even."""
    width = len(headers)
    if width < _FEWEST_CELLS or len(rows) < _FEWEST_CELLS or any(len(row) != width for row in rows):
        return False
    return not any(map(_FIGURES.fullmatch, headers)) and any(
        all(_FIGURES.fullmatch(text, row[at].start, row[at].end) for row in rows[1:]) for at in range(width)
    )


def _table(edges: Edges, start: int, end: int, limits: Limits) -> Iterator[Block]:
    lines = list(lines_of(edges.text, start, end))
    rows: list[Row] = []
    rules: list[int] = []
    for at, line in lines:
        if _DRAWN_LINE.match(line) is not None:
            continue
        if _is_rule(line, len(rows), rules):
            rules.append(len(rows))
        elif not is_blank(row := _row(edges, at, line)):
            rows.append(row)
    if rows and (rules or max(map(len, rows)) > 1):
        yield table_block(lines, rows, limits, header_rows=rules[0] or None if rules else None)


def _is_rule(line: str, rows_above: int, rules_above: list[int]) -> bool:
    """Whether ``line`` only rules off; single dashes elsewhere than below the first row say that nothing stands there."""
    plain = "--" not in line and ":" not in line
    return _RULE_LINE.match(line) is not None and (not plain or (rows_above == 1 and not rules_above))


def _row(edges: Edges, at: int, line: str) -> Row:
    indent = len(line) - len(line.lstrip())
    wordings = _BORDER.split(line.strip())
    if len(wordings) > 1 and not wordings[-1]:
        del wordings[-1]
    if not wordings[0]:
        del wordings[0]
        indent += 1
    return edges.cells(at + indent, wordings)
