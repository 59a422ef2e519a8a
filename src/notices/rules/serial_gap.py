"""R103: do the serial numbers of a table run through?"""

from __future__ import annotations

import re
from collections import defaultdict
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
    “序号”一栏中跳号、重号和倒退的地方；各组可以重新从1开始，合并单元格只算一次，几张相同的表可以接着编号。
    跳号的地方很多、或者不从1开始的，只作“无法判断”的提示：序号可能是另一份名单里的。
为什么重要
    往往是漏了一行或者重复了一行，也可能是删改之后没有重新编号。
示例
    1 孙一鸣
    2 李双喜
    4 周立秋
怎么改
    核对名单有没有遗漏，再重新编号。
什么情况下不报
    序号忽大忽小（不是本表的序号）；不是数字的；接着上一张表编号的；更正公告（序号是原公告的）。
依据
    无需依据：计数。
"""

_HEADERS = frozenset({"序号", "编序", "№", "No.", "NO.", "No", "NO"})
"""How the column of serial numbers is headed."""
_NUMBER = re.compile(r"[0-9]{1,9}|[一二三四五六七八九十百]{1,5}")
"""A serial number, in figures or in words; what is longer is none."""
_CORRECTION = "更正"
"""What the title of a correction says, whatever it corrects."""
_FEWEST_ROWS = 3
"""With fewer rows nobody can tell what the numbers are."""
_MOST_BREAKS = 10
"""Of so many rows one may break the series: where more do, the numbers may be those of another list."""


@notice_rule("R103", "serial-gap", "warning", since="0.1.0", zh=PAGE_ZH)
def serial_gap(notice: Notice, _: Context) -> Iterator[Found]:
    """R103 serial-gap: the serial numbers of a table do not run through.

    What it finds
        Jumps, repeats and steps back in a column 序号.  Each group may begin again with 1, a merged cell counts once, and
        tables of the same columns may go on from each other.  Where there are many jumps, or the numbers do not begin
        with 1, the finding only says that it cannot tell: they may be those of another list.
    Why it matters
        Mostly a line is missing or stands twice; or lines were taken out and not numbered anew.
    Example
        1 孙一鸣
        2 李双喜
        4 周立秋
    What to do
        See whether the list is complete, then number it anew.
    Silent when
        the numbers go up and down (they are none of this table); the cells are no numbers; the numbers go on from the
        table before; the notice is a correction (they are those of what it corrects).
    Source
        none needed: counting.
    """
    if notice.kind == "correction" or _CORRECTION in (notice.title or ""):
        return
    series: defaultdict[tuple[tuple[str, ...], int], list[_Serial]] = defaultdict(list)
    for number, table in enumerate(notice.tables):
        for position, header in enumerate(table.columns):
            if "".join(header.split()).rpartition("/")[2] in _HEADERS:
                series[table.columns, position] += _serials(notice, number, position)
    ends = {serial.value for serials in series.values() for serial in serials}
    for serials in series.values():
        yield from _breaks(serials)
        yield from _beginning(serials, ends)


class _Serial(NamedTuple):
    """A serial number: where it stands, and its value; None for a cell that holds no number."""

    loc: Loc
    value: int | None


def _serials(notice: Notice, number: int, position: int) -> Iterator[_Serial]:
    """The numbers of a column; one that a merged cell says for several rows once."""
    before: object = None
    for row, cells in enumerate(notice.tables[number].rows):
        text = fold(cells[position] or "").strip().lstrip("(第").rstrip(".、)")
        loc = ("tables", number, "rows", row, position)
        place = notice.spans.pieces(loc)
        if text and (place is None or place != before):
            yield _Serial(loc, _value(text))
        before = place


def _value(text: str) -> int | None:
    if not _NUMBER.fullmatch(text):
        return None
    if text.isdecimal():
        return int(text)
    from notices.parsing.numeral import numeral_value  # rules are listed and explained without the parser

    return numeral_value(text)


class _Break(NamedTuple):
    """A number that does not follow the one before it."""

    before: int
    value: int
    loc: Loc


def _breaks(serials: list[_Serial]) -> Iterator[Found]:
    """Where the numbers do not go on by one; a group may begin again with 1."""
    breaks = [
        _Break(one.value, two.value, two.loc)
        for one, two in pairwise(serials)
        if one.value is not None and two.value is not None and two.value not in (one.value + 1, 1)
    ]
    if not breaks:
        return
    if len(serials) >= _FEWEST_ROWS and len(breaks) * _MOST_BREAKS <= max(len(serials), _MOST_BREAKS):
        yield from map(_found, breaks)
    elif all(found.value > found.before for found in breaks):
        before, value, loc = breaks[0]
        zh, en = (
            (f"，共有{len(breaks)}处不连续", f", the first of {len(breaks)} jumps") if len(breaks) > 1 else ("", "")
        )
        yield Found(
            loc,
            f"序号从{before}跳到{value}{zh}，无法判断是漏了行还是沿用了另一份名单的序号",
            f"the serial numbers jump from {before} to {value}{en}: cannot tell whether lines are missing or the numbers are "
            f"those of another list",
            uncertain=True,
        )


def _found(found: _Break) -> Found:
    before, value, loc = found
    if value == before:
        return Found(loc, f"序号{value}重复", f"the serial number {value} is repeated")
    if value < before:
        return Found(loc, f"序号从{before}退到{value}", f"the serial numbers go back from {before} to {value}")
    return Found(loc, f"序号从{before}跳到{value}", f"the serial numbers jump from {before} to {value}")


def _beginning(serials: list[_Serial], known: set[int | None]) -> Iterator[Found]:
    """That the numbers begin later than with 1, and with none that goes on from another table."""
    first = serials[0].value if len(serials) >= _FEWEST_ROWS else None
    if first is not None and first > 1 and first - 1 not in known:
        yield Found(
            serials[0].loc,
            f"序号从{first}开始，无法判断前面是否漏了行",
            f"the serial numbers begin with {first}: cannot tell whether lines before it are missing",
            uncertain=True,
        )
