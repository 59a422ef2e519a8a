"""R114: do the figures of a column add up to the total below them?"""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal
from itertools import accumulate
from typing import TYPE_CHECKING

from notices.rules.amount_mismatch import written_sum
from notices.rules.count_mismatch import attaches_roster
from notices.rules.rule import Context, Found, notice_rule
from notices.rules.totals import SUBTOTAL, Total, figures_of, money_sums, stated_sums, summed_columns, totals

if TYPE_CHECKING:
    from notices.models.notice import Notice
    from notices.parsing.page import Page

PAGE_ZH = """
R114 sum-mismatch：合计与各行之和不符。

查什么
    表格里“合计”“总计”“小计”一行的数字，与上面各行相加的结果不一致；合并的单元格只加一次，小数允许四舍五入的误差。
    合计行的数字与各栏一一对应的报错误，少几个数字、对不上栏的报警告。正文里写的补贴、资助总额（合计金额850元）与名单各行相加不符的，
    也报警告。
为什么重要
    不知道是某一行错了，还是漏了一行，还是合计没有更新；补贴资金的公示尤其经不起这样的错。
示例
    孙一鸣	300
    李双喜	450
    合计	850
怎么改
    重新相加，改正合计或者有误的那一行。
什么情况下不报
    一栏里既有数字又有别的内容；序号、单价、比率、标准等不相加的栏；不足两行；合计是几张相同的表的，或者是下面各行的。
    正文里写了几个总额，或者总额是各行之和的整数倍（按月计算的）；名单在附件里。
依据
    无需依据：相加。
"""

_ROUNDING = Decimal("0.005")
"""How much each figure of two decimals may have been rounded by; of four decimals less, which does no harm."""
_AIDED = frozenset({"beneficiary", "project", "honoree"})
"""The types of entries that money is paid out to."""
_FEWEST = 2
"""Of fewer rows there is no sum."""


@notice_rule("R114", "sum-mismatch", "error", since="0.1.0", zh=PAGE_ZH, needs=("document",))
def sum_mismatch(notice: Notice, context: Context) -> Iterator[Found]:
    """R114 sum-mismatch: the total of a column is not the sum of its rows.

    What it finds
        A row 合计, 总计 or 小计 whose figure the rows above it do not add up to.  A merged cell counts once; decimals may
        differ by rounding.  It is an error where the figures of that row are those of the columns, one by one, and a
        warning where there are fewer.  A total of the aid that the text states, and that no column of money makes, is
        a warning too.
    Why it matters
        A row is wrong or missing, or the total is an old one; where money is paid out, nobody should have to guess.
    Example
        孙一鸣	300
        李双喜	450
        合计	850
    What to do
        Add up again, and correct the total or the row.
    Silent when
        a column holds figures and other things; it is one of numbers, unit prices, rates or standards, which are not
        added; there are fewer than two rows; the total is that of several tables alike, or of the rows below it; the text
        states several sums, or a multiple of what the rows make (so much a month); the roster is attached.
    Source
        none needed: adding.
    """
    if context.page is None:
        return
    for number, found in totals(notice, context.page):
        columns = summed_columns(notice.tables[number])
        if columns:
            sums = [_Column(notice, number, position) for position in columns]
            ends = [0, *(total.above for total in found), len(notice.tables[number].rows)]
            for at, total in enumerate(found):
                yield from _wrong(number, total, (ends[at], ends[at + 2]), sums)
    yield from _wrongly_stated(notice, context.page)


class _Column:
    """A column of figures, and what parts of it add up to."""

    def __init__(self, notice: Notice, number: int, position: int) -> None:
        table = notice.tables[number]
        self.header = table.columns[position]
        figures = figures_of(notice, number, position)
        self._until = list(accumulate(figures, initial=Decimal(0)))
        self._is_exact = all(figure == figure.to_integral_value() for figure in figures)
        self._before = sum(
            sum(figures_of(notice, other, position))
            for other in range(number)
            if notice.tables[other].columns == table.columns
        )

    def sum_of(self, first: int, last: int) -> Decimal:
        """What the rows from ``first`` to before ``last`` add up to."""
        return self._until[last] - self._until[first]

    def may_be(self, figure: Decimal, first: int, above: int, last: int) -> bool:
        """Whether ``figure`` is the total of the group, of the whole so far, of the tables before too, or of what is below."""
        whole = self.sum_of(0, above)
        right = (self.sum_of(first, above), whole, whole + self._before, self.sum_of(above, last))
        is_exact = self._is_exact and figure == figure.to_integral_value()
        slack = 0 if is_exact else _ROUNDING * len(self._until)
        return any(abs(figure - one) <= slack for one in right)


def _wrong(number: int, total: Total, group: tuple[int, int], columns: list[_Column]) -> Iterator[Found]:
    """The figures of a row that adds up which are no sums; ``group`` is where the total before and the one behind stand."""
    first, last = group
    if total.above < _FEWEST:
        return
    in_order = len(total.figures) == len(columns)
    for index, (figure, place) in enumerate(total.figures):
        meant = columns[index : index + 1] if in_order else columns
        is_number_of_rows = figure in (total.above, total.above - first)
        if is_number_of_rows or any(column.may_be(figure, first, total.above, last) for column in meant):
            continue
        if in_order:
            column, begins = columns[index], first if total.word == SUBTOTAL else 0
            added = column.sum_of(begins, total.above)
            yield Found(
                ("tables", number),
                f"“{column.header}”的{total.word}写{figure}，各行相加是{added}",
                f"the total of “{column.header}” is given as {figure}, but the rows add up to {added}",
                at=place,
            )
        elif len(total.figures) < len(columns):
            yield Found(
                ("tables", number),
                f"{total.word}一行写{figure}，没有哪一栏相加是这个数",
                f"the row of totals says {figure}, but no column adds up to that",
                severity="warning",
                at=place,
            )


def _wrongly_stated(notice: Notice, page: Page) -> Iterator[Found]:
    """The one sum that the text states, where no column of money makes it."""
    if not any(entry.type in _AIDED for entry in notice.entries) or attaches_roster(notice):
        return
    stated = stated_sums(notice, page)
    if len(stated) != 1:
        return
    (one,) = stated
    sums = {added for added in money_sums(notice) if added > 0}
    if sums and all(abs(one.yuan - added) > one.slack and one.yuan % added for added in sums):
        known = max(sums, key=lambda added: -abs(one.yuan - added))
        yield Found(
            ("text",),
            f"正文写合计{one.text}，名单各行相加是{written_sum(known)}元",
            f"the text states {one.text} in all, but the rows add up to {written_sum(known)} yuan",
            severity="warning",
            at=one.place,
        )
