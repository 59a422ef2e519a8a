"""The words that sums of money are written with, as data."""

from __future__ import annotations

from decimal import Decimal
from typing import Annotated

from notices.models.base import Maybe

UNITS: dict[str, int] = {
    "元": 0, "圆": 0, "块": 0, "千元": 3, "仟元": 3, "万元": 4, "万圆": 4, "十万元": 5, "百万元": 6, "千万元": 7, "亿元": 8, "亿圆": 8,
}  # fmt: skip
"""The units of sums, each with the power of ten by which it multiplies yuan."""

SHORT_UNITS: dict[str, int] = {"千": 3, "万": 4, "百万": 6, "千万": 7, "亿": 8}
"""Units that speak of money only where something else does: ￥12万, or 12万 under 金额."""

FIGURES: dict[str, int] = {
    **{letter: value for value, letter in enumerate("零壹贰叁肆伍陆柒捌玖")},
    **{letter: value for value, letter in enumerate("〇一二三四五六七八九")},
    "参": 3, "弍": 2, "弎": 3, "两": 2, "柴": 7, "○": 0,
}  # fmt: skip
"""Figures in capitals (大写) and in everyday characters; 参 is the old form of 叁, 柴 a frequent slip for 柒."""

STEPS: dict[str, int] = {"拾": 1, "十": 1, "佰": 2, "百": 2, "仟": 3, "千": 3}
"""What multiplies the figure before it, within four places."""

SECTIONS: dict[str, int] = {"万": 4, "亿": 8}
"""What multiplies all that stands before it."""

PARTS: dict[str, int] = {"角": -1, "分": -2}
"""The parts of a yuan."""

MONEY_NOUNS = (
    "金额", "价款", "价格", "总价", "合价", "单价", "报价", "限价", "控制价", "成交价", "中标价", "起始价", "挂牌价", "评估价", "底价", "预算", "资金",
    "费用", "经费", "投资", "投资额", "保证金", "租金", "罚款", "补助", "补贴", "奖金", "注册资本", "总额", "额度", "价", "费", "款",
)  # fmt: skip
"""How labels and headers end that introduce sums; 率 after one of them (下浮率, 费率) makes it a share."""


class Money:
    """Marks the fields of entries that hold sums of money, whatever the unit of their column."""


Yuan = Annotated[Maybe[Decimal], Money()]
"""A sum of money in yuan that may be missing; in tables the unit of the header counts."""
