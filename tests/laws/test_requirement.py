"""One requirement: when it is in force, whom it concerns, how it is cited."""

from __future__ import annotations

from datetime import date

import pytest

from notices.laws import Laws, Requirement

ON = date(2020, 6, 1)

ASKED = Requirement(
    slug="our-window",
    kinds=("award",),
    counts="window",
    law="《某市办法》",
    article="第三条",
    valid_from=date(2020, 1, 1),
    valid_until=date(2022, 1, 1),
    titles=("结果", "成交"),
    not_titles=("更正", "终止"),
    signs=("政府采购", "采购法"),
    not_signs=("磋商", "询价"),
)


@pytest.mark.parametrize(
    ("on", "in_force"),
    [
        (date(2019, 12, 31), False),
        (date(2020, 1, 1), True),
        (date(2021, 12, 31), True),
        (date(2022, 1, 1), False),
    ],
)
def test_it_is_in_force_from_its_first_day_to_the_day_before_it_ends(on: date, in_force: bool) -> None:
    assert ASKED.is_in_force(on) is in_force


@pytest.mark.parametrize(
    ("kind", "title", "said", "concerned"),
    [
        ("award", "政府采购结果公告", "", True),
        ("award", "成交公告", "政府采购法", True),
        ("award", "成交公告", "采购法", True),
        ("tender", "政府采购结果公告", "", False),
        ("award", "政府采购公告", "", False),
        ("award", "政府采购结果更正公告", "", False),
        ("award", "政府采购终止公告（结果）", "", False),
        ("award", "结果公告", "招标投标法", False),
        ("award", "政府采购磋商结果公告", "", False),
        ("award", "政府采购结果公告", "询价", False),
    ],
)
def test_kind_title_and_signs_tell_whom_it_concerns(kind: str, title: str, said: str, concerned: bool) -> None:
    assert ASKED.needs_signs
    assert (ASKED.is_of(kind) and ASKED.is_titled(title) and ASKED.is_told_by(title + said)) is concerned
    assert (list(Laws([ASKED]).holding(kind, ON, "window", title=title, said=lambda: said)) == [ASKED]) is concerned


def test_without_words_it_concerns_every_notice_of_any_kind() -> None:
    asked = Requirement(slug="a", kinds=(), counts="form", law="《某标准》", valid_from=date(2020, 1, 1))
    assert asked.is_of("other")
    assert asked.is_titled("")
    assert not asked.needs_signs
    assert asked.is_told_by("")
    assert asked.is_in_force(date(9999, 12, 31))


def test_it_is_cited_with_its_article_and_a_hedge_where_it_was_only_seen_quoted() -> None:
    quoted = Requirement(slug="a", kinds=(), counts="form", law="《某标准》", valid_from=date(2020, 1, 1), status="B")
    assert (ASKED.citation, ASKED.hedge, ASKED.hedge_en) == ("《某市办法》第三条", "", "")
    assert quoted.citation == "《某标准》"
    assert quoted.hedge == "（据转引，请核对原文）"
    assert quoted.hedge_en == " (as quoted elsewhere: check the original text)"
