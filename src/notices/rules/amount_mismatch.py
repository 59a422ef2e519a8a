"""R107: do figures and capitals state the same sum?"""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal
from typing import TYPE_CHECKING

from notices.folding import fold
from notices.rules.rule import Context, Found, notice_rule

if TYPE_CHECKING:
    from notices.models.entry import Entry
    from notices.models.notice import Notice
    from notices.span import Loc

PAGE_ZH = """
R107 amount-mismatch：金额的大写与小写不一致。

查什么
    同一金额既写了阿拉伯数字又写了中文大写，两者换算成元以后不相等。
为什么重要
    哪个金额有效会引起争议：评标时通常以大写金额为准，而读者看到的多半是小写。
示例
    成交金额：玖万元整（￥98,000.00）
怎么改
    对照合同或者评审报告，改正写错的一个；单位（元、万元）也要核对。
什么情况下不报
    只写了一种；大写的数字无法读出金额。
依据
    无须依据：算术。
"""

_CAPITALS = "大写"
"""What the header of a column says in which sums are written in capitals."""


@notice_rule("R107", "amount-mismatch", "error", since="0.1.0", zh=PAGE_ZH)
def amount_mismatch(notice: Notice, _: Context) -> Iterator[Found]:
    """R107 amount-mismatch: a sum in figures differs from the same sum in words.

    What it finds
        A sum that is stated in figures and in Chinese capitals (大写), where the two are not equal in yuan; in
        labelled facts and in the entries of the roster.
    Why it matters
        It is open which of the two holds: boards that open bids follow the capitals, readers the figures.
    Example
        成交金额：玖万元整（￥98,000.00）
    What to do
        Correct the one that is wrong, and look at the unit (元, 万元) as well.
    Silent when
        only one of the two is stated, or the capitals make no sum.
    Source
        none needed: arithmetic.
    """
    told: dict[tuple[Decimal, Decimal], str | int] = {}
    for loc, figures, words in _sums(notice):
        # A labelled fact about a bidder is in the roster as well: one slip is told once.
        if (
            figures is not None
            and words is not None
            and figures != words
            and told.setdefault((figures, words), loc[0]) == loc[0]
        ):
            yield Found(
                loc,
                f"数字金额为{written_sum(figures)}元，大写金额为{written_sum(words)}元",
                f"the figures say {written_sum(figures)} yuan, the capitals {written_sum(words)} yuan",
            )


def _sums(notice: Notice) -> Iterator[tuple[Loc, Decimal | None, Decimal | None]]:
    """All sums of the notice in figures and in words, with their places."""
    for index, field in enumerate(notice.fields):
        yield ("fields", index, "value"), field.amount, field.amount_in_words
    for index, entry in enumerate(notice.entries):
        said = vars(entry)  # most entries have no such fields, and pydantic takes long to say so
        if "amount_in_words" in said:
            yield ("entries", index, "amount"), said.get("amount"), said["amount_in_words"] or _in_its_column(entry)


def _in_its_column(entry: Entry) -> Decimal | None:
    """The sum that a line states in a column of capitals."""
    from notices.parsing.capitals import capitals_value  # rules are listed and explained without the parser

    cells = (cell for header, cell in entry.extra.items() if _CAPITALS in header)
    return capitals_value(fold(next(cells, "")))


def written_sum(sum_of_money: Decimal) -> str:
    """A sum with separators and without zeros that say nothing: 98,000.5."""
    said = f"{sum_of_money:,f}"
    return said.rstrip("0").rstrip(".") if "." in said else said
