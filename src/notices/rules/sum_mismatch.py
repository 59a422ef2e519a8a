"""R114: do the figures of a column add up to the total below them?"""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal, InvalidOperation
from typing import TYPE_CHECKING

from notices.folding import fold
from notices.rules.rule import Context, Found, notice_rule

if TYPE_CHECKING:
    from notices.models.notice import Notice

PAGE_ZH = """
R114 sum-mismatch：合计与各行之和不符。

查什么
    表格里“合计”“总计”“小计”一行的数字，与上面各行相加的结果不一致；合并的单元格只加一次，小数允许四舍五入的误差。
为什么重要
    不知道是某一行错了，还是漏了一行，还是合计没有更新；补贴资金的公示尤其经不起这样的错。
示例
    孙一鸣	300
    李双喜	450
    合计	850
怎么改
    重新相加，改正合计或者有误的那一行。
什么情况下不报
    一栏里有不是数字的内容；序号、单价、比率、标准等不相加的栏；不足两个数字。
依据
    无需依据：相加。
"""

_TOTALS = ("合计", "总计", "共计", "总合计", "合计数")
"""How the row begins that adds up all above it."""
_SUBTOTALS = ("小计", "分计")
"""How the row begins that adds up what stands above it, down from the subtotal before."""
_NEVER = ("序号", "编号", "代码", "电话", "年", "月", "日", "率", "比", "单价", "标准", "排名", "名次", "分", "号")
"""What in a header says that the figures are none that are added up."""
_FEWEST = 2
"""Of fewer figures there is no sum."""
_ROUNDING = Decimal("0.005")
"""How much each figure of two decimals may have been rounded by; of four decimals less, which does no harm."""


@notice_rule("R114", "sum-mismatch", "error", since="0.1.0", zh=PAGE_ZH)
def sum_mismatch(notice: Notice, _: Context) -> Iterator[Found]:
    """R114 sum-mismatch: the total of a column is not the sum of its rows.

    What it finds
        A row 合计, 总计 or 小计 whose figure the rows above it do not add up to.  A merged cell counts once; decimals may
        differ by rounding.
    Why it matters
        A row is wrong or missing, or the total is an old one; where money is paid out, nobody should have to guess.
    Example
        孙一鸣	300
        李双喜	450
        合计	850
    What to do
        Add up again, and correct the total or the row.
    Silent when
        a cell of the column is no figure; the column is one of numbers, unit prices, rates or standards, which are not
        added; there are fewer than two figures.
    Source
        none needed: adding.
    """
    for number, table in enumerate(notice.tables):
        last = [row for row, cells in enumerate(table.rows) if _begins(cells) in (*_TOTALS, *_SUBTOTALS)]
        if not last:
            continue
        for position, header in enumerate(table.columns):
            if not any(word in header for word in _NEVER):
                yield from _wrong_sums(notice, number, position, last)


def _begins(cells: tuple[str | None, ...]) -> str:
    """The first word of a row, where it is one that adds up."""
    for cell in cells:
        if cell is not None and (word := "".join(cell.split()).rstrip(":：")):
            return word
    return ""


def _wrong_sums(notice: Notice, number: int, position: int, totals: list[int]) -> Iterator[Found]:
    """The totals of a column that its figures do not make; nothing if one of its cells is no figure."""
    table = notice.tables[number]
    whole: list[Decimal] = []
    group: list[Decimal] = []
    before: object = None
    for row, cells in enumerate(table.rows):
        text = cells[position]
        loc = ("tables", number, "rows", row, position)
        place = notice.spans.pieces(loc)
        if row in totals:
            figure = _figure(text)
            added = group if _begins(cells) in _SUBTOTALS else whole
            if figure is not None and len(added) >= _FEWEST and _differ(figure, added):
                header, total = table.columns[position], sum(added, Decimal(0))
                yield Found(
                    loc,
                    f"“{header}”的{_begins(cells)}写{figure}，各行相加是{total}",
                    f"the total of “{header}” is given as {figure}, but the rows add up to {total}",
                )
            group = []
        elif text is not None and text.strip() and (place is None or place != before):
            figure = _figure(text)
            if figure is None:
                return
            whole.append(figure)
            group.append(figure)
        before = place


def _differ(figure: Decimal, added: list[Decimal]) -> bool:
    """Whether the sum is another than the figure, by more than rounding explains."""
    exact = all(value == value.to_integral_value() for value in (figure, *added))
    return abs(sum(added, Decimal(0)) - figure) > (0 if exact else _ROUNDING * (len(added) + 1))


def _figure(text: str | None) -> Decimal | None:
    """The figure of a cell, without its unit; None if it holds none, or more."""
    written = (
        fold(text or "")
        .replace(",", "")
        .strip()
        .removesuffix("元")
        .removesuffix("万")
        .removesuffix("人")
        .removesuffix("户")
    )
    if not written.isascii() or not written.replace(".", "", 1).removeprefix("-").isdecimal():
        return None
    try:
        return Decimal(written)
    except InvalidOperation:
        return None
