"""Sums of money (金额): in figures with their unit, in Chinese capitals, or in both."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from decimal import Decimal
from functools import lru_cache
from typing import NamedTuple

from lark import Token, Transformer

from notices.document import Document
from notices.folding import fold
from notices.models.money import FIGURES, MONEY_NOUNS, SECTIONS, SHORT_UNITS, STEPS, UNITS
from notices.parsing.capitals import capitals_value
from notices.parsing.phrase import Phrase

_CUE = re.compile("[0-9零〇一二三四五六七八九十两壹贰叁肆伍陆柒捌玖拾]")  # no sum is written without one
_SCALES = UNITS | SHORT_UNITS
_LEAST_FIGURES = 1000
"""Of figures without any unit under a word for money, smaller ones may well be meant in 万元."""


class Amount(NamedTuple):
    """A sum as it was read."""

    value: Decimal
    """The sum in yuan: that of the figures where both are stated."""
    words: Decimal | None
    """The sum in yuan that stands in capitals."""
    unit: str | None
    """The unit of the figures: the one beside them, or else the one that the caller gave."""
    start: int
    end: int


class _Sum(NamedTuple):
    """What a phrase says, before it is known which unit counts."""

    figures: Decimal | None = None
    hundred_millions: Decimal = Decimal(0)
    """What stands before 亿 in 1亿3500万元."""
    unit: str | None = None
    is_short: bool = False
    """Whether the unit is one of other things as well: 12万."""
    has_currency: bool = False
    words: Decimal | None = None

    @property
    def is_bare(self) -> bool:
        """Whether nothing in the phrase says that it is money."""
        return self.words is None and not self.has_currency and (self.unit is None or self.is_short)

    def value(self, unit: str | None) -> Decimal:
        """The sum in yuan; ``unit`` counts where the phrase names none."""
        if self.figures is None:
            return self.words if self.words is not None else Decimal(0)
        scale = _SCALES[self.unit or unit or "元"]
        value = self.figures.scaleb(scale) + self.hundred_millions.scaleb(SECTIONS["亿"])
        raised = value.scaleb(SECTIONS["万"])
        is_left_out = self.unit is None and unit is None and raised == self.words
        return _trimmed(raised if is_left_out else value)  # 121.5(大写:壹佰贰拾壹万伍仟元整)


def _trimmed(value: Decimal) -> Decimal:
    """``value`` without zeros that say nothing, and without an exponent."""
    whole = value.to_integral_value()
    return whole.quantize(Decimal(1)) if value == whole else value.normalize()


class _Reader(Transformer[Token, "_Sum | None"]):
    """From a phrase to what it says; None for prices by the piece and for two bounds."""

    def number(self, children: list[Token]) -> _Sum:
        *above, last = (Decimal(child.replace(",", "")) for child in children if child.type == "FIGURES")
        return _Sum(last, hundred_millions=above[0] if above else Decimal(0))

    def figures(self, children: list[Token | _Sum]) -> _Sum:
        (said,) = (child for child in children if isinstance(child, _Sum))
        for child in children:
            if isinstance(child, _Sum):
                continue
            if child.type == "CURRENCY":
                said = said._replace(has_currency=True)
            else:
                unit = "".join(child.split()).replace("人民币", "").strip("()整正")
                said = said._replace(unit=unit, is_short=child.type == "SHORT")
        return said

    def words(self, children: list[Token]) -> _Sum | None:
        value = capitals_value(children[-1])
        return None if value is None else _Sum(words=value)

    def both(self, children: list[_Sum | None]) -> _Sum | None:
        first, second = children
        if first is None or second is None:
            return first or second
        figures, words = (first, second) if first.words is None else (second, first)
        return figures._replace(words=words.words)

    def sum(self, children: list[_Sum | None]) -> _Sum | None:
        return children[0]

    def rate(self, _: list[_Sum | None]) -> None:
        return None

    def start(self, children: list[_Sum | None]) -> _Sum | None:
        return children[0]


class _UnitReader(Transformer[Token, str]):
    """From a unit to its one spelling: 万元, 元/年."""

    def start(self, children: list[Token]) -> str:
        return "".join("".join(children).split())


def _words() -> Mapping[str, Sequence[str]]:
    numerals = (*FIGURES, *STEPS, *SECTIONS)
    return {"MONEY_UNIT": tuple(UNITS), "SHORT_UNIT": tuple(SHORT_UNITS), "FIGURE": tuple(FIGURES), "NUMERAL": numerals}


def _unit_words() -> Mapping[str, Sequence[str]]:
    return {"MONEY_UNIT": tuple(UNITS)}


_PHRASE: Phrase[_Sum | None] = Phrase("amount", _Reader(), _words)
_UNIT: Phrase[str] = Phrase("money", _UnitReader(), _unit_words)


def read_amount(
    text: Document | str, start: int = 0, end: int | None = None, *, unit: str | None = None
) -> Amount | None:
    """The sum of money that the value from ``start`` to ``end`` states, in yuan; None if it states none or several.

    ``text`` is a document or a folded text; offsets are code points, the end excluded.  ``unit`` is that of the
    label or header (:func:`unit_of_header`): it counts for figures that have none of their own, which are no sum
    without it.  A sum that the value begins with is the one meant, whatever other sums follow it.

    Shapes: 人民币177,000.00元, ￥10618.520389万元(人民币), 柒万伍仟元整(75,000.00元), 2506000(大写:贰佰伍拾万零陆仟元整).
    No sums: 8%, 2.48元/股, 每套460元, 100-200万元, ******元.

    >>> read_amount("柒万伍仟元整(75,000.00元)").value, read_amount("121.5", unit="万元").value
    (Decimal('75000'), Decimal('1215000'))
    """
    folded = text if isinstance(text, str) else text.folded
    end = len(folded) if end is None else end
    if _CUE.search(folded, start, end) is None or (unit is not None and unit not in _SCALES):
        return None
    first = end - len(folded[start:end].lstrip())
    found = list(_amounts(folded, first, end, unit))
    if found and (found[0].start == first or len({amount.value for amount in found}) == 1):
        return found[0]
    return None


def _amounts(folded: str, start: int, end: int, unit: str | None) -> Iterator[Amount]:
    """All sums between two offsets; figures without a unit only where they begin and nothing but a remark follows."""
    for match in _PHRASE.find(folded, start, end):
        said = match.value
        if said is None:
            continue
        if said.is_bare:
            following = folded[match.end : min(end, match.end + 8)].lstrip()[:1]
            if unit is None or match.start != start or following not in ("", "(", ",", ";", "。"):
                continue
        yield Amount(said.value(unit), said.words, said.unit or (unit if said.figures is not None else None),
                     match.start, match.end)  # fmt: skip


@lru_cache(maxsize=1024)
def unit_of_header(header: str) -> str | None:
    """The unit of money that a header or a label names, None if it names none.

    >>> unit_of_header("中标金额（万元）"), unit_of_header("挂牌价(元/年)"), unit_of_header("面积(亩)")
    ('万元', '元/年', None)
    """
    return next((match.value for match in _UNIT.find(fold(header))), None)


@lru_cache(maxsize=1024)
def names_money(header: str) -> bool:
    """Whether a header or a label introduces sums of money by its last word, brackets aside.

    >>> names_money("中标（成交）金额(万元)"), names_money("下浮率"), names_money("报价方式")
    (True, False, False)
    """
    said = "".join(fold(header).split()).rstrip(":为")
    before, _, unit = said.rpartition("/")
    if unit in UNITS:
        said = before
    while said.endswith(")") and "(" in said:
        said = said.rpartition("(")[0]
    return said.endswith(MONEY_NOUNS)


def read_labelled_amount(label: str, text: Document | str, start: int = 0, end: int | None = None) -> Amount | None:
    """The sum that stands under ``label``, a label or a header: its unit counts for bare figures.

    Figures without any unit are yuan under a word for money, unless they are so small that 万元 may be meant.

    >>> read_labelled_amount("成交价格", "269100.00").value, read_labelled_amount("成交价格", "12.5")
    (Decimal('269100'), None)
    """
    unit = unit_of_header(label)
    found = read_amount(text, start, end, unit=unit)
    if found is not None or unit is not None or not names_money(label):
        return found
    found = read_amount(text, start, end, unit="元")
    is_plain = found is not None and (found.value >= _LEAST_FIGURES or found.value == 0)
    return found._replace(unit=None) if found is not None and is_plain else None
