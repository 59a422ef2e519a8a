"""That rules take a hundred times as long for a hundred times as many rows; apart from the other tests of rules, since it takes long."""

from __future__ import annotations

import pytest

from notices.rules import check_notice
from tests.rules.test_roster_rules import ROSTER, roster
from tests.support.work import calls


@pytest.mark.timeout(400)
@pytest.mark.parametrize(("rows", "times"), [(10, 100), (1_000, 100)])
def test_the_work_is_linear_in_the_rows(rows: int, times: int) -> None:
    few, many = roster(rows), roster(rows * times)
    check_notice(few, select=ROSTER)  # what is read once is read now
    work = calls(lambda: check_notice(few, select=ROSTER))
    assert calls(lambda: check_notice(many, select=ROSTER)) <= 1.01 * times * work
