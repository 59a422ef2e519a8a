"""Which days are meant where year or month are left to the reader.

A reader takes what the other end of a range says, and the year of the notice where neither end says one.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date

from notices.parsing.date import StatedDate, day_of

LONGEST_TURN = 120
"""Days that a range without a second year may run into the next one; beyond that it is inverted."""
_YEAR = 372  # days of a year with twelve months of 31
_MONTH = 31


@dataclass(frozen=True, slots=True)
class Meant:
    """The days that a range means, and what the reader had to know beyond the wording.

    ``first`` and ``last`` are None where they are not stated, have no year, or do not exist.
    ``inferred`` names what neither the day's own wording nor an earlier one says: ``start.year``.
    ``impossible`` names the ends that no calendar has.  ``is_inverted`` tells of a range without any
    year that it runs backwards; with years, the days do.
    """

    first: date | None = None
    last: date | None = None
    inferred: tuple[str, ...] = ()
    impossible: tuple[str, ...] = ()
    is_inverted: bool = False


def complete(first: StatedDate | None, last: StatedDate | None, hint: date | None = None) -> Meant:
    """The days that ``first`` and ``last`` mean.

    * A month that the end leaves out is that of the beginning: 6月15日至9日 is inverted.
    * A year that the end leaves out is that of the beginning, or the next one if the range is then
      at most ``LONGEST_TURN`` days long: 12月28日至1月4日, but not 6月15日至6月9日.
    * What the beginning leaves out is read from the end in the same way.
    * A year that neither says is the one in which the range lies next to ``hint``.
    """
    inferred: list[str] = []
    first, last = _months(first, last, hint, inferred)
    first, last, is_inverted = _years(first, last, hint, inferred)
    days, impossible = [], []
    for name, stated in (("start", first), ("end", last)):
        days.append(stated.value if stated else None)
        if stated is not None and stated.is_impossible:
            impossible.append(name)
    return Meant(days[0], days[1], tuple(inferred), tuple(impossible), is_inverted)


def _months(
    first: StatedDate | None, last: StatedDate | None, hint: date | None, inferred: list[str]
) -> tuple[StatedDate | None, StatedDate | None]:
    """Both ends with their months: from the other end, or from ``hint`` where only days are stated."""
    if first is not None and last is not None:
        if last.month is None:
            last = replace(last, month=first.month, year=last.year or first.year)
        elif first.month is None:
            # 28日至7月3日 begins in June
            is_before = first.day - last.day > _MONTH - first.day + last.day
            first = replace(first, month=(last.month - 2) % 12 + 1 if is_before else last.month)
    known = first or last
    if hint is not None and known is not None and known.month is None:
        month, year = _next_to(hint, known.day)
        if first is not None:
            first = replace(first, month=month, year=year)
            inferred += ("start.month", "start.year")
        if last is not None and last.month is None:
            last = replace(last, month=month, year=year)
            inferred += ("end.month", "end.year")
    return first, last


def _next_to(hint: date, day: int) -> tuple[int, int]:
    """Month and year in which there is such a ``day``, nearest to ``hint``."""

    def distance(months: int) -> tuple[bool, int]:
        exists = day_of(months // 12, months % 12 + 1, day) is not None
        return not exists, abs((months - now) * _MONTH + day - hint.day)

    now = hint.year * 12 + hint.month - 1
    year, month = divmod(min((now, now - 1, now + 1), key=distance), 12)
    return month + 1, year


def _years(
    first: StatedDate | None, last: StatedDate | None, hint: date | None, inferred: list[str]
) -> tuple[StatedDate | None, StatedDate | None, bool]:
    """Both ends with their years, and whether a range that has none runs backwards."""
    if first is None or last is None:
        alone = first or last
        if alone is not None and alone.year is None and alone.month is not None and hint is not None:
            inferred.append("start.year" if first else "end.year")
            alone = replace(alone, year=_nearest_year(hint, alone))
        return (alone, None, False) if first else (None, alone, False)
    turn = _turns(first, last)
    if first.year is None and last.year is not None:
        inferred.append("start.year")
        return replace(first, year=last.year - turn), last, False
    if first.year is None and first.month is not None and hint is not None:
        inferred += ("start.year", "end.year")
        year = _nearest_year(hint, first)
        return replace(first, year=year), replace(last, year=year + turn), False
    if first.year is not None and last.year is None:
        inferred += ["end.year"] * turn
        return first, replace(last, year=first.year + turn), False
    return first, last, first.year is None and not turn and _ordinal(last) < _ordinal(first)


def _ordinal(stated: StatedDate) -> int:
    return (stated.month or 0) * _MONTH + stated.day


def _turns(first: StatedDate, last: StatedDate) -> int:
    """1 if a range whose end has no year of its own ends in the year after it begins, else 0."""
    ahead = _ordinal(last) - _ordinal(first)
    return int(ahead < 0 and ahead + _YEAR <= LONGEST_TURN)


def _nearest_year(hint: date, stated: StatedDate) -> int:
    """The year in which ``stated`` lies nearest to ``hint``."""
    ahead = _ordinal(stated) - hint.month * _MONTH - hint.day
    return min((hint.year, hint.year - 1, hint.year + 1), key=lambda year: abs((year - hint.year) * _YEAR + ahead))
