"""What the rules judged by, as the contract has it."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from notices.calendar import AmendedCalendar, StateCouncilCalendar
from notices.laws import NATIONAL, Laws
from notices.report.standards import standards_record
from notices.rules import Standards

TODAY = date(2026, 11, 1)
SHIPPED = StateCouncilCalendar()
SHIPPED_RECORD = {
    "name": "StateCouncilCalendar",
    "version": SHIPPED.version,
    "first": "2004-01-01",
    "horizon": SHIPPED.last.isoformat(),
}


def test_the_day_the_calendar_and_the_laws() -> None:
    record = standards_record(Standards(today=TODAY))
    assert record["today"] == "2026-11-01"
    assert record["calendar"] == SHIPPED_RECORD
    assert record["laws"]["requirements"] == len(NATIONAL.requirements)
    assert record["laws"]["checked_on"] >= "2026-11-25"


def test_a_calendar_of_the_users_own_says_what_it_changes() -> None:
    own = AmendedCalendar(
        frozenset({date(2027, 2, 5), date(2027, 2, 8)}), frozenset({date(2027, 2, 13)}), date(2027, 1, 1), date(2027, 12, 31)
    )  # fmt: skip
    assert standards_record(Standards(own, today=TODAY))["calendar"] == {
        "name": "AmendedCalendar", "days_off": 2, "workdays": 1, "known_from": "2027-01-01", "known_until": "2027-12-31",
        "base": SHIPPED_RECORD,
    }  # fmt: skip
    local = standards_record(Standards(AmendedCalendar(), today=TODAY))["calendar"]
    assert (local["known_from"], local["known_until"]) == (None, None)


class NoWeekends:
    """A calendar that somebody else has made."""

    def is_workday(self, day: date) -> bool:
        return date.min <= day


def test_a_calendar_that_tells_no_more_than_days() -> None:
    assert standards_record(Standards(NoWeekends(), today=TODAY))["calendar"] == {"name": "NoWeekends"}


def test_laws_of_which_nobody_knows_when_they_were_read() -> None:
    first = NATIONAL.requirements[0]
    read_then = replace(first, checked_on=date(2025, 1, 2))
    unknown = replace(first, checked_on=None)
    for laws, day in (((), None), ((unknown,), None), ((unknown, read_then), "2025-01-02")):
        record = standards_record(Standards(laws=Laws(laws), today=TODAY))["laws"]
        assert record == {"requirements": len(laws), "checked_on": day}
