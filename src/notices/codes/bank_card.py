"""Numbers of bank cards and accounts."""

from __future__ import annotations

CARD_DIGITS = range(16, 20)
"""How many digits bank cards have."""


def is_card_number(number: str) -> bool:
    """Whether a number may be that of a bank card: 16 to 19 digits with the right check digit (ISO/IEC 7812, Luhn).

    >>> is_card_number("6222021234567890128"), is_card_number("6222021234567890123")
    (True, False)
    """
    if len(number) not in CARD_DIGITS or not number.isascii() or not number.isdigit():
        return False
    total = 0
    for place, digit in enumerate(reversed(number)):
        value = int(digit) * (1 + place % 2)
        total += value - 9 if value > 9 else value  # noqa: PLR2004 - of two digits the sum counts
    return total % 10 == 0
