"""What the rules of a run judged by, for programs: the day, the calendar with its horizon, and how recent the laws are."""

from __future__ import annotations

from datetime import date

from notices.calendar import AmendedCalendar, Calendar, StateCouncilCalendar
from notices.report.contract import Record
from notices.rules import Standards


def standards_record(standards: Standards) -> Record:
    """The standards as the contract has them; ``checked_on`` is the latest day of any of the laws."""
    checked = max((law.checked_on for law in standards.laws.requirements if law.checked_on), default=None)
    return {
        "today": standards.today.isoformat(),
        "calendar": _calendar_record(standards.calendar),
        "laws": {"requirements": len(standards.laws.requirements), "checked_on": _iso(checked)},
    }


def _calendar_record(calendar: Calendar) -> Record:
    """Its name, and what is known of it: one that somebody else has made may tell nothing more."""
    record: Record = {"name": type(calendar).__name__}
    if isinstance(calendar, StateCouncilCalendar):
        record |= {
            "version": calendar.version,
            "first": _iso(calendar.first),
            "horizon": _iso(calendar.last),
        }
    if isinstance(calendar, AmendedCalendar):
        record |= {
            "days_off": len(calendar.days_off),
            "workdays": len(calendar.workdays),
            "known_from": _iso(calendar.first),
            "known_until": _iso(calendar.last),
            "base": _calendar_record(calendar.base),
        }
    return record


def _iso(day: date | None) -> str | None:
    return None if day is None else day.isoformat()
