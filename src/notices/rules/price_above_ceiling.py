"""R115: does somebody win at a price above the ceiling?"""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal
from typing import TYPE_CHECKING

from notices.folding import fold
from notices.rules.amount_mismatch import written_sum
from notices.rules.rule import Context, Found, notice_rule
from notices.rules.totals import TEN_THOUSAND, figure_of

if TYPE_CHECKING:
    from notices.models.entry import Entry
    from notices.models.notice import Notice

PAGE_ZH = """
R115 price-above-ceiling：中标价高于最高限价或者预算。

查什么
    公示、标段或者表格同一行写明了最高限价、控制价或者预算，而中标人、中标候选人的总报价高于它；两者都写的以低的为准。
    高出一百倍的只报警告（多半是单位不同）。
为什么重要
    超过最高限价的投标应当否决；更多的时候是单位写错了（元与万元）。
示例
    最高限价：80万元；中标价：805000元
怎么改
    核对金额和单位。
什么情况下不报
    报价是单价、费率、下浮率；几个标段而限价没有写明属于哪一个；没有写明限价。
依据
    招标投标法规要求否决高于最高投标限价的投标；条文未经核对，不引用。
"""

_CEILINGS = ("最高限价", "最高投标限价", "投标限价", "招标控制价", "控制价", "拦标价", "上限价", "限价")
"""The labels of what is paid at most."""
_BUDGETS = ("预算",)
"""The labels of the money that is there."""
_PER_UNIT = ("单价", "费率", "下浮", "折扣", "每", "/")
"""What in a label or value says that a sum is one of a piece, or no sum."""
_FAR = 100
"""A price so many times the ceiling is one for another unit: of the two, nobody knows which is wrong."""


@notice_rule("R115", "price-above-ceiling", "error", since="0.1.0", zh=PAGE_ZH)
def price_above_ceiling(notice: Notice, _: Context) -> Iterator[Found]:
    """R115 price-above-ceiling: the price of a winner is above the ceiling or the budget.

    What it finds
        A stated ceiling, control price or budget of the notice, the lot or the row, and a winner's or a candidate's total
        price above it.  Of ceiling and budget the lower one holds.  A price more than a hundred times as high only warns.
    Why it matters
        A bid above the ceiling has to be refused; more often a unit is wrong (元 for 万元).
    Example
        最高限价：80万元；中标价：805000元
    What to do
        Check sums and units.
    Silent when
        the price is one of a piece, a rate or a discount; there are several lots and nothing says whose the ceiling is;
        no ceiling is stated.
    Source
        the regulation on tenders asks that such bids be refused; its article was not checked and is not cited.
    """
    ceilings = _ceilings(notice)
    for index, entry in enumerate(notice.entries):
        lot, amount = vars(entry).get("lot"), vars(entry).get("amount")
        if entry.type != "bidder" or not amount:
            continue
        # A ceiling without a lot is that of the whole, which no lot may exceed alone.
        ceiling = _own(entry) or ceilings.get(lot) or ceilings.get(None)
        if ceiling is not None and amount > ceiling:
            who = vars(entry).get("supplier") or "?"
            yield Found(
                ("entries", index, "amount"),
                f"“{who}”的报价{written_sum(amount)}元高于最高限价（预算）{written_sum(ceiling)}元",
                f"the price of “{who}”, {written_sum(amount)} yuan, is above the ceiling (budget) of "
                f"{written_sum(ceiling)} yuan",
                severity="warning" if amount >= ceiling * _FAR else None,
            )


_Sums = dict[str | None, Decimal]
"""A sum of each lot; None is for the whole."""


def _ceilings(notice: Notice) -> _Sums:
    """What may be paid at most: the ceiling, or the budget where that is less or there is no other."""
    ceilings: _Sums = {}
    budgets: _Sums = {}
    for fact in notice.fields:
        label = fold(fact.label)
        if fact.amount and not any(word in label or word in fold(fact.value) for word in _PER_UNIT):
            for words, sums in ((_CEILINGS, ceilings), (_BUDGETS, budgets)):
                if any(word in label for word in words):
                    sums[fact.lot] = max(fact.amount, sums.get(fact.lot, Decimal(0)))
    for entry in notice.entries:
        said = vars(entry)
        if entry.type == "lot" and (lot := said["lot"]):
            for amount, sums in ((said["ceiling_price"], ceilings), (said["budget"], budgets)):
                if amount:
                    sums[lot] = max(amount, sums.get(lot, Decimal(0)))
    return {lot: min(sums[lot] for sums in (ceilings, budgets) if lot in sums) for lot in {**ceilings, **budgets}}


def _own(entry: Entry) -> Decimal | None:
    """The ceiling or budget in the row of a bidder, in yuan; None if the unit is not told."""
    for header, cell in entry.extra.items():
        if any(word in header for word in (*_CEILINGS, *_BUDGETS)) and not any(word in header for word in _PER_UNIT):
            figure = figure_of(cell)
            if figure and "元" in header + cell:
                return figure * (TEN_THOUSAND if "万元" in header + cell else 1)
    return None
