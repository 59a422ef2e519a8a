"""R103: do the serial numbers of a table run through?"""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import pairwise
from typing import TYPE_CHECKING, NamedTuple

from notices.folding import fold
from notices.rules.rule import Context, Found, notice_rule
from notices.span import Loc

if TYPE_CHECKING:
    from notices.models.notice import Notice

PAGE_ZH = """
R103 serial-gap：序号不连续。

查什么
    “序号”一栏中跳号、重号和倒退的地方；各组可以重新从1开始，合并单元格只算一次。
为什么重要
    往往是漏了一行或者重复了一行，也可能是删改之后没有重新编号。
示例
    1 孙一鸣
    2 李双喜
    4 周立秋
怎么改
    核对名单有没有遗漏，再重新编号。
什么情况下不报
    不足三行；跳号的地方很多（序号是另一份名单里的）；不是数字的；接着上一张表编号的。
依据
    无需依据：计数。
"""

_HEADERS = ("序号", "编序", "№", "No.", "NO.", "No", "NO")
"""How the column of serial numbers is headed."""
_NUMBER = re.compile(r"[0-9]{1,9}")
"""A serial number; what is longer is none."""
_FEWEST_ROWS = 3
"""With fewer rows nobody can tell what the numbers are."""
_MOST_BREAKS = 10
"""Of so many rows one may break the series: where more do, the numbers are those of another list."""


@notice_rule("R103", "serial-gap", "warning", since="0.1.0", zh=PAGE_ZH)
def serial_gap(notice: Notice, _: Context) -> Iterator[Found]:
    """R103 serial-gap: the serial numbers of a table do not run through.

    What it finds
        Jumps, repeats and steps back in a column 序号.  Each group may begin again with 1; a merged cell counts once.
    Why it matters
        Mostly a line is missing or stands twice; or lines were taken out and not numbered anew.
    Example
        1 孙一鸣
        2 李双喜
        4 周立秋
    What to do
        See whether the list is complete, then number it anew.
    Silent when
        there are fewer than three rows; there are many jumps (the numbers are those of another list); the cells are no
        numbers; the numbers go on from the table before.
    Source
        none needed: counting.
    """
    for number, table in enumerate(notice.tables):
        for position, header in enumerate(table.columns):
            if "".join(header.split()).rpartition("/")[2] in _HEADERS:
                yield from _breaks(list(_serials(notice, number, position)))


class _Serial(NamedTuple):
    """A serial number: where it stands, and its value; None for a cell that holds no number."""

    loc: Loc
    value: int | None


def _serials(notice: Notice, number: int, position: int) -> Iterator[_Serial]:
    """The numbers of a column; one that a merged cell says for several rows once."""
    before: object = None
    for row, cells in enumerate(notice.tables[number].rows):
        text = fold(cells[position] or "").strip().rstrip(".、)")
        loc = ("tables", number, "rows", row, position)
        place = notice.spans.pieces(loc)
        if text and (place is None or place != before):
            yield _Serial(loc, int(text) if _NUMBER.fullmatch(text) else None)
        before = place


def _breaks(serials: list[_Serial]) -> Iterator[Found]:
    """Where the numbers do not go on by one; a group may begin again with 1."""
    if len(serials) < _FEWEST_ROWS:
        return
    breaks = [
        (one.value, two.value, two.loc)
        for one, two in pairwise(serials)
        if one.value is not None and two.value is not None and two.value not in (one.value + 1, 1)
    ]
    if len(breaks) * _MOST_BREAKS > max(len(serials), _MOST_BREAKS):
        return
    for one, two, loc in breaks:
        if two == one:
            zh, en = f"序号{two}重复", f"the serial number {two} is repeated"
        elif two < one:
            zh, en = f"序号从{one}退到{two}", f"the serial numbers go back from {one} to {two}"
        else:
            zh, en = f"序号从{one}跳到{two}", f"the serial numbers jump from {one} to {two}"
        yield Found(loc, zh, en)
