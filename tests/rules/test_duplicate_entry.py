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
    if uncertain:
        assert found.messages == {
            "zh": f"名单第{lines}条与第8条都是“孙7”，无法判断是重复还是同名",
            "en": f"lines {lines} and 8 of the roster are both “孙7”: cannot tell one person from two",
        }
    else:
        assert found.messages == {
            "zh": f"“孙7”在名单中重复：第8条与第{lines}条",
            "en": f"“孙7” stands twice in the roster, on lines 8 and {lines}",
        }


def test_each_line_is_reported_once() -> None:
    entry = {"type": "candidate", "name": "孙一鸣", "exam_number": "20200101", "id_number": "33010119900101001X"}
    found = check_notice(Notice.model_validate({"entries": [entry] * 3}), select=["R101"]).diagnostics
    assert [one.loc for one in found] == [("entries", 1, "name"), ("entries", 2, "name")]


@pytest.mark.parametrize(("names", "who"), [((None, "孙一鸣"), ("孙一鸣", "?")), (("孙一鸣", None), ("?", "孙一鸣"))])
def test_a_line_without_a_name_is_told_by_a_question_mark(names: tuple[str | None, ...], who: tuple[str, str]) -> None:
    entries = [{"type": "candidate", "name": name, "id_number": "33010119900101001X"} for name in names]
    (found,) = check_notice(Notice.model_validate({"entries": entries}), select=["R101"]).diagnostics
    assert found.messages == {
        "zh": f"名单第2条（{who[0]}）与第1条（{who[1]}）的号码相同",
        "en": f"line 2 of the roster ({who[0]}) has the number of line 1 ({who[1]})",
    }


@pytest.mark.parametrize("name", ["孙*", "*一鸣", "孙×鸣", "孙x鸣", "孙一*"])
def test_masked_names_are_not_compared(name: str) -> None:
    notice = Notice.model_validate({"entries": [{"type": "candidate", "name": name, "position": "教师"}] * 2})
    assert check_notice(notice, select=["R101"]).diagnostics == ()


@pytest.mark.parametrize("name", ["孙x", "Alex", "孙一鸣"])
def test_a_letter_at_the_end_is_no_mask(name: str) -> None:
    notice = Notice.model_validate({"entries": [{"type": "candidate", "name": name, "position": "教师"}] * 2})
    assert len(check_notice(notice, select=["R101"]).diagnostics) == 1
