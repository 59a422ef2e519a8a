"""R104: is a cell empty in a column that is full?"""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache
from typing import TYPE_CHECKING

from notices.diagnostic import Severity
from notices.folding import fold
from notices.rules.columns import name_headers
from notices.rules.rule import Context, Found, notice_rule

if TYPE_CHECKING:
    from notices.models.notice import Notice
    from notices.models.table import Table

PAGE_ZH = """
R104 empty-cell：应当填写的单元格是空的。

查什么
    名单里姓名、岗位、单位、准考证号等栏，其余各行都填了而某一行空着的；成绩栏空着的，只作提示。
为什么重要
    少了姓名或者岗位，读者不知道公示的是谁、去哪里。
示例
    1	孙一鸣	语文教师
    2	李双喜	（空）
怎么改
    补上内容；确实没有的写“无”或者“/”。
什么情况下不报
    不足五行；十行里空了不止一行（本来就选填）；备注等栏；成绩空着的一行写明了缺考、免试等原因；合并的单元格；小标题行。
依据
    无需依据：名单要完整。
"""

_FULL = 10
"""Of so many rows one may be blank: a column with more blanks is filled in where there is something to say."""
_FEWEST_ROWS = 5
"""With fewer rows nobody can tell whether a column is to be full."""
_FIELDS = ("name", "position", "unit", "exam_number")
"""What each line of a roster has to say, where its column exists."""

_SCORES = ("written_score", "interview_score", "total_score")
"""What each line has where the others have it, unless there is a reason, which the notice need not tell."""
_WITHOUT = ("缺", "免", "弃", "违纪", "未", "取消", "直接", "人才", "博士")
"""What a row says where somebody has no score."""


@notice_rule("R104", "empty-cell", "warning", since="0.1.0", zh=PAGE_ZH)
def empty_cell(notice: Notice, _: Context) -> Iterator[Found]:
    """R104 empty-cell: a cell is empty that has to be filled.

    What it finds
        A blank under name, post, body or exam number, where all other rows are filled in; under a score it is for
        information only.
    Why it matters
        Without name or post nobody knows who is meant, or for what.
    Example
        1	孙一鸣	语文教师
        2	李双喜	(blank)
    What to do
        Fill it in; write 无 or / where there is nothing.
    Silent when
        there are fewer than five rows; more than one row of ten is blank; the column is one of remarks; a row
        without a score says why (缺考, 免试); the cell is merged with the one above; the row is a heading.
    Source
        none needed: a roster is to be complete.
    """
    for number, table in enumerate(notice.tables):
        if len(table.rows) < _FEWEST_ROWS or name_headers().isdisjoint(map(_plain, table.columns)):
            continue
        for position, header in enumerate(table.columns):
            if _plain(header) in _headers(*_FIELDS):
                yield from _blanks(table, number, position, None)
            elif _plain(header) in _headers(*_SCORES):
                yield from _blanks(table, number, position, "info")


def _blanks(table: Table, number: int, position: int, severity: Severity | None) -> Iterator[Found]:
    blank = [row for row, cells in enumerate(table.rows) if not (cells[position] or "").strip()]
    if not blank or len(blank) * _FULL > max(len(table.rows), _FULL):
        return
    header = table.columns[position]
    for row in blank:
        if _is_line(table.rows[row]) and not (severity and _says_why(table.rows[row])):
            yield Found(
                ("tables", number, "rows", row, position),
                f"第{row + 1}行的“{header}”是空的",
                f"“{header}” is empty in row {row + 1}",
                severity=severity,
            )


def _is_line(cells: tuple[str | None, ...]) -> bool:
    """Whether a row is a line of the roster: not a heading of one cell, and not one that counts nobody."""
    said = [cell.strip() for cell in cells if cell is not None and cell.strip()]
    return len(said) > 1 and "0" not in said and "无" not in said


def _says_why(cells: tuple[str | None, ...]) -> bool:
    """Whether a row says why somebody has no score."""
    return any(word in cell for cell in cells if cell is not None for word in _WITHOUT)


@cache
def _headers(*fields: str) -> frozenset[str]:
    """The headers of columns that carry one of ``fields``."""
    from notices.models.kinds import kinds  # the models, which only a check needs

    entries = (kind.entry for kind in kinds().values() if kind.entry is not None)
    return frozenset(fold(word) for entry in entries for field in fields for word in entry.headers.get(field, ()))


def _plain(header: str) -> str:
    return "".join(fold(header).split()).rpartition("/")[2]
