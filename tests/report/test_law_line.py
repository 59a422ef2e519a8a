"""A provision in one line."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from notices.laws.requirement import Requirement
from notices.report.law_line import law_line

LAW = Requirement(
    slug="test-window", kinds=(), counts="window", law="《测试办法》", article="第九条", valid_from=date(2020, 1, 1),
    version="2020修订", asks="公示期不少于五日",
)  # fmt: skip


def test_a_law_in_force() -> None:
    assert law_line(LAW, "zh") == "依据：《测试办法》第九条（2020修订，自2020-01-01起施行）：公示期不少于五日"
    assert law_line(LAW, "en") == "law: 《测试办法》第九条 (2020修订, in force since 2020-01-01): 公示期不少于五日"


def test_a_law_of_old_that_was_only_seen_quoted() -> None:
    law = replace(LAW, version=None, article=None, asks="", status="B", valid_until=date(2025, 7, 1))
    assert law_line(law, "zh") == "依据：《测试办法》（自2020-01-01起施行，2025-07-01起不再适用，据转引，请核对原文）"
    assert law_line(law, "en") == (
        "law: 《测试办法》 (in force since 2020-01-01, no longer from 2025-07-01, as quoted elsewhere: check the original text)"
    )


def test_a_version_that_is_part_of_the_name_is_not_told_twice() -> None:
    law = replace(LAW, law="《测试标准》（GB/T 1—2012）", version="GB/T 1—2012", asks="")
    assert law_line(law, "zh") == "依据：《测试标准》（GB/T 1—2012）第九条（自2020-01-01起施行）"
