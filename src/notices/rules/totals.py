"""The rows of tables that add up what stands above them, and the figures of columns.

A parsed table has no such rows: they are no lines of a roster, and stay in the running text.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from decimal import Decimal
from typing import TYPE_CHECKING, NamedTuple

from notices.folding import fold

if TYPE_CHECKING:
    from notices.models.notice import Notice
    from notices.models.table import Table
    from notices.parsing.page import Page
    from notices.span import Piece

SUBTOTAL = "小计"
TOTALS = ("合计", "总计", "共计", SUBTOTAL)
"""How a row begins that adds up."""
_HEAD = 8
"""In so many characters it has said so, blanks between the two of them included."""
_FIGURE = re.compile(r"(-?[0-9]{1,15}(?:\.[0-9]{1,6})?)(?:万?元|人|户|亩|个|名|项)?")
_WORD = re.compile(r"[^\s|:;、]+")
_NOTHING = frozenset({"", "-", "--", "/", "\\", "无"})
"""What stands in a cell that has nothing to add."""
_NEVER = (
    "序号", "编号", "代码", "电话", "号码", "学号", "账号", "年龄", "年度", "年份", "日期", "时间", "率", "比", "单价", "标准", "排名", "名次",
    "得分", "分数", "成绩", "均",
)  # fmt: skip
"""What in a header says that the figures are none that are added up."""
_STATED = re.compile(
    r"(?<![每各])(?<![每各][户人月年亩项家])(?:合计|共计|总计|总额|总金额|资金共|共发放|共补助|共补贴|共资助|共拨付|共安排)"
    r"[^0-9。;\n每]{0,12}?(?:[0-9]{1,6}[名人户家个项][^0-9。;\n每]{0,12}?)?([0-9][0-9,]{0,15}(?:\.[0-9]{1,6})?) ?(万?)元"
)
"""A sum of money of everything, as running text states it."""
_MONEY = ("金", "额", "款", "补", "资", "元")
"""What in the header of a column of figures says that they are money."""
TEN_THOUSAND = 10_000


class Total(NamedTuple):
    """A row that adds up."""

    word: str
    """合计, or what else it begins with."""
    above: int
    """How many rows of the table stand above it."""
    figures: tuple[tuple[Decimal, Piece], ...]
    """What it says, from left to right, each with its place in the document."""


def totals(notice: Notice, page: Page) -> Iterator[tuple[int, tuple[Total, ...]]]:
    """The rows that add up, by the number of their table, from top to bottom; none above the first row of a table."""
    heads = [passage.start for passage in notice.text if _adds_up(passage.text)]
    if not heads:
        return
    for number, table in enumerate(notice.tables):
        rows = [_place(notice, number, row, len(table.columns)) for row in range(len(table.rows))]
        found = tuple(_totals(page.document.folded, heads, rows))
        if found:
            yield number, found


def _adds_up(text: str) -> bool:
    return "".join(fold(text[:_HEAD]).split()).startswith(TOTALS)


def _place(notice: Notice, table: int, row: int, width: int) -> Piece:
    """Where a row stands: from its last cell on, since those before may be filled from above, to its end."""
    cells = (notice.spans.pieces(("tables", table, "rows", row, column)) for column in range(width))
    return max((pieces[-1] for pieces in cells if pieces), default=(0, 0))


def _totals(text: str, heads: Sequence[int], rows: Sequence[Piece]) -> Iterator[Total]:
    above, reach = 0, 0
    for start in heads:
        while above < len(rows) and rows[above][0] < start:
            reach = max(reach, rows[above][1])
            above += 1
        if above == 0 or (above == len(rows) and text[reach:start].strip(" \t\n|")):
            continue  # another part of the page
        end = text.find("\n", start)
        reach = end if end >= 0 else len(text)
        words = [match.span() for match in _WORD.finditer(text, start, reach)]
        figures = ((figure_of(text[first:last]), (first, last)) for first, last in words)
        word = next(word for word in TOTALS if "".join(text[start : start + _HEAD].split()).startswith(word))
        yield Total(word, above, tuple((figure, place) for figure, place in figures if figure is not None))


def figure_of(text: str) -> Decimal | None:
    """The figure of a cell, without its unit; None if it holds none, or more.

    >>> figure_of("1,234.50元"), figure_of("若干")
    (Decimal('1234.50'), None)
    """
    match = _FIGURE.fullmatch(fold(text).replace(",", "").strip())
    return None if match is None else Decimal(match[1])


def summed_columns(table: Table) -> list[int] | None:
    """The columns whose cells are figures that can be added up; None if one holds figures and other things."""
    found: list[int] = []
    for position, header in enumerate(table.columns):
        if any(word in header for word in _NEVER):
            continue
        cells = [cell for row in table.rows if fold(cell := row[position] or "").strip() not in _NOTHING]
        figures = sum(figure_of(cell) is not None for cell in cells)
        if figures == len(cells) > 0:
            found.append(position)
        elif figures:
            return None
    return found


def figures_of(notice: Notice, number: int, position: int) -> list[Decimal]:
    """What each row of a column adds: its figure, and nothing where it has none or shares a merged cell with the row above."""
    found: list[Decimal] = []
    before: object = None
    for row, cells in enumerate(notice.tables[number].rows):
        place = notice.spans.pieces(("tables", number, "rows", row, position))
        is_shared = place is not None and place == before
        found.append((None if is_shared else figure_of(cells[position] or "")) or Decimal(0))
        before = place
    return found


class Stated(NamedTuple):
    """A sum of money that the text states."""

    text: str
    yuan: Decimal
    slack: Decimal
    """Half of its last place: what rounding may have taken."""
    place: Piece


def stated_sums(notice: Notice, page: Page) -> list[Stated]:
    """The sums of everything that running text states."""
    found: list[Stated] = []
    for passage in notice.text:
        for match in _STATED.finditer(page.document.folded, passage.start, passage.end):
            figure = Decimal(match[1].replace(",", ""))
            unit = TEN_THOUSAND if match[2] else 1
            places = len(match[1].partition(".")[2])
            slack = Decimal(unit) / 2 / 10**places if places or unit > 1 else Decimal(0)
            found.append(Stated(f"{match[1]}{match[2]}元", figure * unit, slack, (match.start(1), match.end())))
    return found


def money_sums(notice: Notice) -> set[Decimal]:
    """What the columns of money add up to, in yuan, tables of the same columns together; nothing if that is not clear."""
    sums: dict[str, Decimal] = {}
    if len({table.columns for table in notice.tables}) != 1:
        return set()
    for number, table in enumerate(notice.tables):
        columns = summed_columns(table)
        if columns is None:
            return set()
        for position in columns:
            header = table.columns[position]
            if any(word in header for word in _MONEY):
                unit = TEN_THOUSAND if "万元" in header else 1
                added = sum(figures_of(notice, number, position))
                sums[header] = sums.get(header, Decimal(0)) + added * unit
    return set(sums.values())
