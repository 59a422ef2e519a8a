"""Numbers of dates and lengths in figures or in words: 06, 2O20, 二〇二〇, 十二, 廿一, 一百二十."""

from __future__ import annotations

_FIGURES = (
    {str(value): value for value in range(10)}
    | {letter: value for value, letter in enumerate("〇一二三四五六七八九")}
    | dict.fromkeys("Oo○◯零", 0)
    | dict.fromkeys("lI", 1)
    | {"两": 2}
)
_UNITS = {"十": 10, "百": 100}
_TENS = {"廿": 20, "卅": 30}


def numeral_value(text: str) -> int:
    """The number that ``text``, a numeral of ``numeral.lark``, says; blanks between figures do not count.

    Letters and rings that print mistakes for figures count as those (O for 0, l for 1).

    >>> numeral_value("2O2 1"), numeral_value("二〇二〇"), numeral_value("三十一"), numeral_value("廿二")
    (2021, 2020, 31, 22)
    """
    total = figures = 0
    for letter in text:
        if letter in _FIGURES:
            figures = figures * 10 + _FIGURES[letter]
        elif letter in _TENS:
            total += _TENS[letter]
        elif letter in _UNITS:
            total += (figures or 1) * _UNITS[letter]
            figures = 0
    return total + figures
