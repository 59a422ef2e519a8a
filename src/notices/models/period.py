"""Windows and other ranges of days, as stated, and what follows from them."""

from __future__ import annotations

from datetime import date, time
from typing import Annotated, ClassVar, Literal, Self

from pydantic import AfterValidator, Field, ValidationInfo, model_validator
from pydantic_core import PydanticCustomError

from notices.calendar import DEFAULT_CALENDAR, Calendar, add_days, add_workdays, count_workdays
from notices.models.base import Model, is_lenient

Unit = Literal["workday", "day"]
Weekday = Annotated[int, Field(ge=1, le=7)]
"""A day of the week as ISO 8601 numbers it: 1 for Monday, 7 for Sunday."""


def _zoneless(moment: time) -> time:
    if moment.tzinfo is not None:
        raise PydanticCustomError("time_zone", "the time of day of a notice has no time zone")
    return moment


TimeOfDay = Annotated[time, AfterValidator(_zoneless)]
"""A time of day by the clock of the place; with a zone it could not be compared to others."""


def _moment(day: date | None, clock: time | None) -> str:
    return " ".join(part.isoformat() for part in (day, clock) if part is not None)


class Days(Model):
    """What a window and any other range have in common.

    Building one that ends before it begins raises ``ValidationError`` with the error type that
    ``inverted`` names, except in the lenient context.
    """

    provenance: ClassVar[frozenset[str]] = frozenset({"text"})
    inverted: ClassVar[Literal["inverted_period", "inverted_range"]] = "inverted_range"

    start: date | None = None
    """The first day, as stated."""
    end: date | None = None
    """The last day, as stated."""
    start_time: TimeOfDay | None = None
    """The time of day at which it begins."""
    end_time: TimeOfDay | None = None
    """The time of day at which it ends."""
    start_weekday: Weekday | None = None
    """The weekday stated for the first day, 1 for Monday."""
    end_weekday: Weekday | None = None
    """The weekday stated for the last day, 1 for Monday."""
    length: int | None = None
    """The stated number of days."""
    unit: Unit | None = None
    """What ``length`` counts: working days or calendar days."""
    text: str | None = None
    """The exact wording, without its label."""

    @property
    def is_inverted(self) -> bool:
        """Whether it ends before it begins.

        On one day the times decide.  An end at 0:00 is the 24:00 that closes the day, which no
        ``time`` can hold, so it comes after everything.
        """
        if self.start is None or self.end is None:
            return False
        if self.start != self.end:
            return self.end < self.start
        if self.start_time is None or self.end_time is None or self.end_time == time.min:
            return False
        return self.end_time < self.start_time

    @property
    def is_single_day(self) -> bool:
        """Whether first and last day are one."""
        return self.start is not None and self.start == self.end

    @property
    def days(self) -> int | None:
        """How many calendar days there are from first to last, both counted; 0 if inverted.

        None where one of the two is missing.
        """
        if self.start is None or self.end is None:
            return None
        return max(0, (self.end - self.start).days + 1)

    def workdays(self, calendar: Calendar = DEFAULT_CALENDAR) -> int | None:
        """How many working days there are from first to last, both counted; 0 if inverted.

        None where one of the two is missing or lies beyond the calendar's horizon.
        """
        if self.start is None or self.end is None:
            return None
        return count_workdays(self.start, self.end, calendar)

    @model_validator(mode="after")
    def _runs_forward(self, info: ValidationInfo) -> Self:
        if self.is_inverted and not is_lenient(info):
            raise PydanticCustomError(
                self.inverted,
                "it ends on {end}, before it begins on {start}",
                {"start": _moment(self.start, self.start_time), "end": _moment(self.end, self.end_time)},
            )
        return self


class Period(Days):
    """The publicity window (公示期).

    >>> Period(start=date(2020, 6, 9), length=5, unit="workday").last_day()
    datetime.date(2020, 6, 15)
    """

    inverted: ClassVar[Literal["inverted_period", "inverted_range"]] = "inverted_period"

    def last_day(
        self, calendar: Calendar = DEFAULT_CALENDAR, *, start: date | None = None, count_first: bool = True
    ) -> date | None:
        """The last day of the window: as stated, or else computed from first day and length.

        ``start`` is the first day where the window states none ("自公示之日起": the day of
        publication).  ``count_first`` says whether the first day is counted, as notices do, or
        only the day after it, as 《民法典》第二百零一条 does.  None where it cannot be told: a part is
        missing, or the calendar's horizon is reached.
        """
        first = self.start or start
        if self.end is not None or first is None or self.length is None:
            return self.end
        if self.unit == "workday":
            return add_workdays(first, self.length, calendar, count_first=count_first)
        return add_days(first, self.length, count_first=count_first)


class Range(Days):
    """Another stated range of days: interviews, registration, the term of an office."""

    label: str | None = None
    """What the range is of, in the words of the notice."""
