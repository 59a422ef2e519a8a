"""Citizens' identity numbers (GB 11643-1999): what they are made of, and how much a mask hides.

A number has eighteen places: six of the region, eight of the date of birth, three of a sequence, and a check character.
Regions are abolished over time and are not looked at.
"""

from __future__ import annotations

from collections import Counter
from datetime import date
from functools import cache

DIGITS = 18
"""How many places a number has; the last may be an X."""
OLD_DIGITS = 15
"""How many it had before 1999: a year of two digits, and no check character."""
_REGION, _BIRTH, _SEQUENCE = slice(0, 6), slice(6, 14), slice(14, 17)
_WEIGHTS: tuple[int, ...] = (7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2)
_CHECKS = "10X98765432"
_FIRST_YEAR, _LAST_YEAR = 1900, 2100
"""Nobody who is on a notice was born before the one or in the other."""
MASK = "*"


def is_id_number(number: str) -> bool:
    """Whether eighteen characters are a citizen's number: a date of birth that exists, and the right check character.

    >>> is_id_number("11010519491231002X"), is_id_number("110105194912310021")
    (True, False)
    """
    if len(number) != DIGITS or not number[:-1].isascii() or not number[:-1].isdigit():
        return False
    return is_birth(number[_BIRTH]) and check_of(number) == number[-1].upper()


def is_old_id_number(number: str) -> bool:
    """Whether fifteen digits may be a number of before 1999: with a date of birth that exists.

    >>> is_old_id_number("110105491231002"), is_old_id_number("110105491331002")
    (True, False)
    """
    return len(number) == OLD_DIGITS and number.isascii() and number.isdigit() and is_birth(f"19{number[6:12]}")


def check_of(number: str) -> str:
    """The check character that the first seventeen digits ask for.

    >>> check_of("11010519491231002")
    'X'
    """
    return _CHECKS[sum(weight * int(digit) for weight, digit in zip(_WEIGHTS, number, strict=False)) % 11]


def is_birth(digits: str) -> bool:
    """Whether eight digits are a day on which somebody may have been born.

    >>> is_birth("19491231"), is_birth("19490229"), is_birth("18991231"), is_birth("21000101")
    (True, False, False, False)
    """
    year, month, day = int(digits[:4]), int(digits[4:6]), int(digits[6:])
    if not _FIRST_YEAR <= year < _LAST_YEAR:
        return False
    try:
        date(year, month, day)
    except ValueError:
        return False
    return True


def masked(number: str) -> str:
    """A number with the date of birth and the last digits hidden, as the rules recommend: of region and sex enough is left.

    >>> masked("11010519491231002X"), masked("110105491231002")
    ('110105********00**', '110105*********')
    """
    hidden = MASK * 8
    return f"{number[:6]}{hidden}{number[14:16]}**" if len(number) == DIGITS else number[:6] + MASK * (len(number) - 6)


def candidates(masked: str, year: int) -> int:
    """How many numbers fit what a mask leaves, for somebody born from 1900 to ``year``.

    ``masked`` has eighteen places, those hidden as ``*``.  Every combination of hidden digits counts whose date of birth
    exists and whose check character is right; a hidden region counts as ten for each place, though fewer are in use.

    >>> candidates("110105****1231002X", 2026) < 20, candidates("1101051949****002X", 2026) < 50
    (True, True)
    """
    counts = _region_sums(masked[_REGION])
    counts = _added(counts, _birth_sums(masked[_BIRTH], year))
    counts = _added(counts, _sums(masked[_SEQUENCE], _WEIGHTS[_SEQUENCE]))
    check = masked[-1].upper()
    return counts.total() if check == MASK else counts[_CHECKS.index(check)]


def _region_sums(region: str) -> Counter[int]:
    return _sums(region, _WEIGHTS[_REGION])


def _sums(digits: str, weights: tuple[int, ...]) -> Counter[int]:
    """How many ways there are to fill in what is hidden, by the weighted sum modulo 11."""
    counts = Counter({0: 1})
    for digit, weight in zip(digits, weights, strict=True):
        values = range(10) if digit == MASK else (int(digit),)
        filled: Counter[int] = Counter()
        for rest, count in counts.items():
            for value in values:
                filled[(rest + value * weight) % 11] += count
        counts = filled
    return counts


@cache
def _birth_sums(digits: str, year: int) -> Counter[int]:
    """The same for the date of birth, of which only days that exist count."""
    counts: Counter[int] = Counter()
    for born in _fitting(digits[:4], range(_FIRST_YEAR, year + 1), 4):
        for month in _fitting(digits[4:6], range(1, 13), 2):
            for day in _fitting(digits[6:], range(1, 32), 2):
                written = f"{born:04}{month:02}{day:02}"
                if is_birth(written):
                    total = sum(weight * int(digit) for weight, digit in zip(_WEIGHTS[_BIRTH], written, strict=True))
                    counts[total % 11] += 1
    return counts


def _fitting(pattern: str, values: range, width: int) -> list[int]:
    if MASK not in pattern:
        return [int(pattern)]
    return [
        value
        for value in values
        if all(shown in (MASK, digit) for shown, digit in zip(pattern, f"{value:0{width}}", strict=True))
    ]


def _added(first: Counter[int], second: Counter[int]) -> Counter[int]:
    """The sums of two independent parts."""
    counts: Counter[int] = Counter()
    for one, ways in first.items():
        for other, more in second.items():
            counts[(one + other) % 11] += ways * more
    return counts
