"""The kinds whose window may be one day."""

from __future__ import annotations

from types import SimpleNamespace
from typing import Any

from notices.laws.one_day import ONE_DAY_KINDS
from notices.models.period import Period
from notices.rules import find_rule
from notices.rules.rule import Context


def test_an_award_notice_may() -> None:
    assert "第六十九条" in ONE_DAY_KINDS["award"]
    period = Period.model_validate({"start": "2020-06-09", "end": "2020-06-09"})
    check = find_rule("D102").check
    notice: Any = SimpleNamespace(kind="award", period=period)
    assert list(check(notice, Context())) == []
    notice.kind = "recruitment"
    assert len(list(check(notice, Context()))) == 1
