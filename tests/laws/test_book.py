"""All requirements together."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from notices.laws import NATIONAL, Laws, Requirement

WINDOW = Requirement(slug="a", kinds=("award",), counts="window", law="《甲》", valid_from=date(2020, 1, 1))
LEAD = replace(WINDOW, slug="b", counts="lead")
ANY_KIND = replace(WINDOW, slug="c", kinds=())
LATER = replace(WINDOW, law="《乙》", valid_from=date(2021, 1, 1))
ALL = Laws([WINDOW, LEAD, ANY_KIND, LATER])
ON = date(2020, 6, 1)


def test_they_are_kept_in_order() -> None:
    assert ALL.requirements == (WINDOW, LEAD, ANY_KIND, LATER)
    assert Laws([]).requirements == ()
    assert Laws().requirements == NATIONAL.requirements


def test_what_is_about_something_is_found_by_kind() -> None:
    assert ALL.about("award", "window") == (WINDOW, ANY_KIND, LATER)
    assert ALL.about("award", "lead") == (LEAD,)
    assert ALL.about("other", "window") == (ANY_KIND,)
    assert ALL.about("other", "lead") == ()
    assert ALL.about("award", "window") is ALL.about("award", "window")


def test_what_holds_is_found_by_day() -> None:
    assert list(ALL.holding("award", ON, "window")) == [WINDOW, ANY_KIND]
    assert list(ALL.holding("award", date(2021, 1, 1), "window")) == [WINDOW, ANY_KIND, LATER]


def test_what_else_is_said_is_asked_for_only_if_it_decides() -> None:
    def never() -> str:
        raise AssertionError

    assert list(ALL.holding("award", ON, "window", said=never)) == [WINDOW, ANY_KIND]
    signed = Laws([replace(WINDOW, signs=("政府采购",)), replace(WINDOW, not_signs=("磋商",))])
    assert list(signed.holding("award", ON, "window", title="政府采购公告", said=lambda: "磋商")) == [
        signed.requirements[0]
    ]
    assert list(signed.holding("award", ON, "window", title="公告")) == [signed.requirements[1]]


def test_a_slug_names_the_last_version() -> None:
    assert ALL["a"] is LATER
