"""R115: does somebody win at a price above the ceiling?"""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal
from typing import TYPE_CHECKING

from notices.folding import fold
from notices.rules.rule import Context, Found, notice_rule

if TYPE_CHECKING:
    from notices.models.notice import Notice

PAGE_ZH = """
R115 price-above-ceiling：中标价高于最高限价或者预算。

查什么
    公示写明了最高限价、控制价或者预算，而中标人、中标候选人的总报价高于它。
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

_CEILINGS = (
    "最高限价",
    "最高投标限价",
    "投标限价",
    "招标控制价",
    "控制价",
    "拦标价",
    "上限价",
    "预算金额",
    "采购预算",
    "项目预算",
    "预算价",
    "预算",
)
"""The labels of what may be paid at most."""
_PER_UNIT = ("单价", "费率", "下浮", "折扣", "每")
"""What in a label says that a sum is one of a piece, or no sum."""


@notice_rule("R115", "price-above-ceiling", "error", since="0.1.0", zh=PAGE_ZH)
def price_above_ceiling(notice: Notice, _: Context) -> Iterator[Found]:
    """R115 price-above-ceiling: the price of a winner is above the ceiling or the budget.

    What it finds
        A stated ceiling, control price or budget, and a winner's or a candidate's total price above it.
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
    ceilings: dict[str | None, Decimal] = {}
    for fact in notice.fields:
        label = fold(fact.label)
        if fact.amount and any(word in label for word in _CEILINGS) and not any(word in label for word in _PER_UNIT):
            ceilings[fact.lot] = max(fact.amount, ceilings.get(fact.lot, Decimal(0)))
    if not ceilings:
        return
    lots = {vars(entry).get("lot") for entry in notice.entries}
    for index, entry in enumerate(notice.entries):
        lot, amount = vars(entry).get("lot"), vars(entry).get("amount")
        # A ceiling without a lot is that of the whole, which no lot may exceed alone.
        ceiling = ceilings.get(lot, ceilings.get(None))
        if entry.type != "bidder" or not amount or ceiling is None or (len(lots) > 1 and None not in ceilings):
            continue
        if amount > ceiling:
            who = vars(entry).get("supplier") or "?"
            yield Found(
                ("entries", index, "amount"),
                f"“{who}”的报价{amount}元高于最高限价（预算）{ceiling}元",
                f"the price of “{who}”, {amount} yuan, is above the ceiling (budget) of {ceiling} yuan",
            )
