r"""Tables of Markdown: lines whose cells stand between pipes.

With pipes at the outer edge the row of dashes may be missing, and an unclosed row is a row; without them
the row of dashes must stand below the first row.  A pipe after a backslash belongs to its cell.
A frame round a single column is layout, not a table, unless dashes mark its head.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from notices.document import Block
from notices.sources.edges import Edges
from notices.sources.limits import Limits
from notices.sources.rows import Row, is_blank, lines_of, runs_of_lines, table_block

_BLANK = r"[^\S\n]*+"
_FRAMED = rf"{_BLANK}\|[^\n]*+"
_DASHES = rf"{_BLANK}:?-++:?{_BLANK}"
_RULE = rf"{_BLANK}\|?+{_DASHES}(?:\|{_DASHES})*+\|?+{_BLANK}"
_OPEN = r"[^\n|]*+\|[^\n]*+"

_FRAMED_RUN = runs_of_lines(_FRAMED, _FRAMED)
_OPEN_RUN = re.compile(rf"^(?!{_BLANK}\|){_OPEN}\n(?=[^\n]*\|){_RULE}$(?:\n{_OPEN})*+", re.MULTILINE)
_RULE_LINE = re.compile(rf"{_RULE}\Z")
_BORDER = re.compile(r"(?<!\\)\|")


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
    for match in _FRAMED_RUN.finditer(edges.text, start, end):
        yield from _table(edges, *match.span(), limits)


def _table(edges: Edges, start: int, end: int, limits: Limits) -> Iterator[Block]:
    lines = list(lines_of(edges.text, start, end))
    rows: list[Row] = []
    rules: list[int] = []
    for at, line in lines:
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
