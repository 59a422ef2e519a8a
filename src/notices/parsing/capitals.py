"""Sums in Chinese capitals (大写金额): 贰佰伍拾万零陆仟元整."""

from __future__ import annotations

from decimal import Decimal

from notices.models.money import FIGURES, PARTS, SECTIONS, STEPS

_BOUND = 10**16
"""No notice speaks of as many yuan; what says so is no sum."""


def capitals_value(text: str) -> Decimal | None:
    """The sum in yuan that ``text`` says in capitals or everyday numerals; None where the numerals make no number.

    Shapes: 柒万伍仟元整, 壹佰零贰元叁角伍分, 五十万元, 人民币 before it or not, blanks between the characters.
    ``text`` is folded.

    >>> capitals_value("贰佰伍拾万零陆仟元整"), capitals_value("拾元零伍分"), capitals_value("贰零贰肆元")
    (Decimal('2506000'), Decimal('10.05'), None)
    """
    said = "".join(text.split())
    yuan, _, parts = said.replace("圆", "元").partition("元")
    whole = _whole(yuan.rstrip("整正"))
    cents = _cents(parts.rstrip("整正"))
    if whole is None or cents is None or whole >= _BOUND:
        return None
    return Decimal(whole) + Decimal(cents).scaleb(-2) if cents else Decimal(whole)


def _whole(numerals: str) -> int | None:
    """The number that 贰佰伍拾万零陆仟 says; each figure needs its step, but for the last and after 零."""
    if not numerals:
        return None
    total = section = 0
    figure: int | None = None
    for letter in numerals:
        if letter in FIGURES:
            if figure:
                return None  # figures one after the other are a year or a number, not a sum
            figure = FIGURES[letter]
        elif letter in STEPS:
            section += (1 if figure is None else figure) * 10 ** STEPS[letter]
            figure = None
        elif letter in SECTIONS:
            scale = 10 ** SECTIONS[letter]
            if not section and figure is None and not 0 < total < scale:
                return None  # nothing stands before it
            total, section, figure = _raised(total, section + (figure or 0), scale), 0, None
        else:
            return None
    return total + section + (figure or 0)


def _raised(total: int, section: int, scale: int) -> int:
    """What stands before 万 and 亿, multiplied: 叁亿伍仟万 adds, 壹万亿 multiplies all of it."""
    return total + section * scale if total >= scale else (total + section) * scale


def _cents(parts: str) -> int | None:
    """The hundredths of a yuan that 叁角伍分 says."""
    cents = 0
    figure: int | None = None
    for letter in parts:
        if letter in FIGURES:
            figure = FIGURES[letter]
        elif letter in PARTS and figure is not None:
            cents += figure * 10 ** (2 + PARTS[letter])
            figure = None
        else:
            return None
    return None if figure else cents
