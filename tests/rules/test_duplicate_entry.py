"""R101 in long lists, which cases as data would be too long for."""

from __future__ import annotations

from typing import Any

import pytest

from notices.models.notice import Notice
from notices.rules import check_notice
from notices.rules.duplicate_entry import LONGEST_LIST

POST = {"position": "教师"}


@pytest.mark.parametrize(
    ("lines", "facts", "uncertain"),
    [(LONGEST_LIST, {}, False), (LONGEST_LIST + 1, {}, True), (LONGEST_LIST + 1, POST, False)],
)
def test_a_name_twice_in_a_long_list_of_bare_names_may_be_two_people(
    lines: int, facts: dict[str, Any], *, uncertain: bool
) -> None:
    names = [*(f"孙{index}" for index in range(lines - 1)), "孙7"]
    notice = Notice.model_validate({"entries": [{"type": "candidate", "name": name, **facts} for name in names]})
    (found,) = check_notice(notice, select=["R101"]).diagnostics
    assert found.loc == ("entries", lines - 1, "name")
    assert found.uncertain == uncertain
    assert ("cannot tell" in found.messages["en"]) == uncertain
    assert ("无法判断" in found.messages["zh"]) == uncertain


def test_each_line_is_reported_once() -> None:
    entry = {"type": "candidate", "name": "孙一鸣", "exam_number": "20200101", "id_number": "33010119900101001X"}
    found = check_notice(Notice.model_validate({"entries": [entry] * 3}), select=["R101"]).diagnostics
    assert [one.loc for one in found] == [("entries", 1, "name"), ("entries", 2, "name")]
