"""Calendars from files."""

from __future__ import annotations

import pickle
from datetime import date
from pathlib import Path

import pytest

from notices.calendar_file import CalendarError, read_calendar

YEAR = """
days-off = [2099-02-05]
workdays = [2099-02-14, 2025-10-12]
known-from = 2099-01-01
known-until = 2099-12-31
"""

DAYS = [
    (date(2099, 2, 5), False),
    (date(2099, 2, 14), True),
    (date(2099, 2, 15), False),
    (date(2099, 2, 6), True),
    (date(2099, 1, 1), True),
    (date(2099, 12, 31), True),
    (date(2098, 12, 31), None),
    (date(2100, 1, 1), None),
    (date(2025, 10, 12), True),
    (date(2025, 10, 1), False),
    (date(2025, 10, 11), True),
]


@pytest.mark.parametrize(("day", "works"), DAYS)
def test_what_the_file_says_goes_first(day: date, works: bool | None, tmp_path: Path) -> None:
    (tmp_path / "days.toml").write_text(YEAR, encoding="utf-8")
    assert read_calendar(tmp_path / "days.toml").is_workday(day) is works


def test_a_file_that_stands_alone(tmp_path: Path) -> None:
    path = tmp_path / "days.toml"
    path.write_text(
        "days-off = [2025-02-05]\nknown-from = 2025-01-01\nknown-until = 2025-12-31\nalone = true", encoding="utf-8"
    )
    alone = read_calendar(path)
    days = (date(2025, 2, 5), date(2025, 10, 1), date(2025, 10, 11), date(2024, 10, 1))
    assert [alone.is_workday(day) for day in days] == [False, True, False, None]
    assert repr(alone.base) == "BlankCalendar()"
    path.write_text("alone = false", encoding="utf-8")
    assert read_calendar(path).is_workday(date(2025, 10, 1)) is False


def test_an_empty_file_changes_nothing(tmp_path: Path) -> None:
    (tmp_path / "days.toml").write_bytes(b"\xef\xbb\xbf")
    calendar = read_calendar(tmp_path / "days.toml")
    assert calendar.is_workday(date(2025, 10, 1)) is False
    assert calendar.is_workday(date(2099, 1, 1)) is None


MISTAKES = [
    ("days = []", "days: no such key; there are days-off, workdays, known-from, known-until, alone"),
    ("alone = 1", "alone: 1 is neither true nor false"),
    ("alone = true", "alone: needs known-from and known-until, or nothing would be known"),
    ("days-off = [1]", "days-off: 1 is no day; write it as 2027-02-05"),
    ("days-off = 2027-02-05T10:00:00", "days-off: datetime"),
    ("known-from = 'x'", "known-from: 'x' is no day"),
    ("days-off = [2027-02-05]\nworkdays = [2027-02-05]", "workdays: 2027-02-05 is also among days-off"),
    ("known-from = 2027-01-01", "known-from and known-until go together"),
    ("known-from = 2027-02-01\nknown-until = 2027-01-01", "known-until: 2027-01-01 lies before known-from"),
    ("x", "Expected '='"),
]


@pytest.mark.parametrize(("text", "reason"), MISTAKES)
def test_mistakes_are_told(text: str, reason: str, tmp_path: Path) -> None:
    path = tmp_path / "days.toml"
    path.write_text(text, encoding="utf-8")
    with pytest.raises(CalendarError) as caught:
        read_calendar(path)
    assert caught.value.reason.startswith(reason)
    assert str(caught.value).startswith(f"{path}: ")
    assert pickle.loads(pickle.dumps(caught.value)).reason == caught.value.reason


def test_a_single_day_may_stand_alone(tmp_path: Path) -> None:
    (tmp_path / "days.toml").write_text("known-from = 2099-01-01\nknown-until = 2099-01-01", encoding="utf-8")
    assert read_calendar(tmp_path / "days.toml").is_workday(date(2099, 1, 1)) is True
