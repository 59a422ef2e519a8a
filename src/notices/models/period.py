"""Windows and other ranges of days, as stated, and what follows from them."""

from __future__ import annotations

from datetime import date, time
from typing import Annotated, ClassVar, Literal, Self

from pydantic import Field, ValidationInfo, model_validator
from pydantic_core import PydanticCustomError

from notices.calendar import DEFAULT_CALENDAR, Calendar, add_days, add_workdays
from notices.models.base import Model, is_lenient

Unit = Literal["workday", "day"]
Weekday = Annotated[int, Field(ge=1, le=7)]
"""A day of the week as ISO 8601 numbers it: 1 for Monday, 7 for Sunday."""


class Days(Model):
    """What a window and any other range have in common."""

    provenance: ClassVar[frozenset[str]] = frozenset({"text"})

    start: date | None = None
    """The first day, as stated."""
    end: date | None = None
    """The last day, as stated."""
    start_time: time | None = None
    """The time of day at which it begins."""
    end_time: time | None = None
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
        """Whether it ends before it begins."""
        if self.start is None or self.end is None:
            return False
        if self.start != self.end:
            return self.end < self.start
        return self.start_time is not None and self.end_time is not None and self.end_time < self.start_time

    @property
    def is_single_day(self) -> bool:
        """Whether first and last day are one."""
        return self.start is not None and self.start == self.end


class Period(Days):
    """The publicity window (公示期).

    Building one that ends before it begins raises ``ValidationError`` with the error type
    ``inverted_period``, except in the lenient context.

    >>> Period(start=date(2020, 6, 9), length=5, unit="workday").last_day()
    datetime.date(2020, 6, 15)
    """

    @model_validator(mode="after")
    def _runs_forward(self, info: ValidationInfo) -> Self:
        if self.is_inverted and not is_lenient(info):
            raise PydanticCustomError(
                "inverted_period",
                "the window ends on {end}, before it begins on {start}",
                {"start": str(self.start), "end": str(self.end)},
            )
        return self

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
    """Another stated range of days: interviews, registration, the term of an office.

    Building one that ends before it begins raises ``ValidationError`` with the error type
    ``inverted_range``, except in the lenient context.
    """

    label: str | None = None
    """What the range is of, in the words of the notice."""

    @model_validator(mode="after")
    def _runs_forward(self, info: ValidationInfo) -> Self:
        if self.is_inverted and not is_lenient(info):
            raise PydanticCustomError(
                "inverted_range",
                "the range ends on {end}, before it begins on {start}",
                {"start": str(self.start), "end": str(self.end)},
            )
        return self
