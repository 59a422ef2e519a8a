"""How notices write the place of somebody among others: 第一名, 第二中标候选人."""

from __future__ import annotations

_RANKED = (
    "", "名", "位", "中标候选人", "中标候选单位", "中标候选供应商", "成交候选人", "成交候选单位", "成交候选供应商", "中选候选人", "中选候选单位", "候选人", "候选单位",
    "候选供应商", "中标人",
)  # fmt: skip
"""What the number is followed by."""

ORDINALS: dict[str, int] = {
    f"第{numeral}{what}": rank
    for rank, numerals in enumerate(zip("一二三四五六七八九", "123456789", strict=True), 1)
    for numeral in numerals
    for what in _RANKED
}
"""Each wording with the place that it says."""
