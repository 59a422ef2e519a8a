"""Running rules over pages and notices."""

from __future__ import annotations

from array import array
from collections.abc import Iterator
from datetime import date
from typing import Any

import pytest

from notices.document import Document
from notices.models.base import LENIENT
from notices.models.notice import Notice
from notices.parsing.page import Page
from notices.rules import (
    Context,
    Found,
    Standards,
    built_in_rules,
    check_notice,
    check_page,
    engine,
    notice_rule,
    page_rule,
    plan,
)
from notices.span import Loc, Piece, SourceMap, Spans

TEXT = "公示甲\n公示时间为2020年6月9日—2020年6月3日\n公示乙\n公示时间为6月9日至6月9日"
MAP = SourceMap(lines=array("q", [0, 4, 29, 33]))


def notice_at(places: dict[Loc, tuple[Piece, ...]], **values: Any) -> Notice:
    return Notice.model_validate(values, context=LENIENT).with_spans(Spans(MAP, places))


@pytest.fixture
def page() -> Page:
    first = notice_at(
        {("title",): ((0, 3),), ("period",): ((9, 28),), ("period", "start"): ((9, 18),), (): ((0, 28),)},
        title="公示甲",
        period={"start": date(2020, 6, 9), "end": date(2020, 6, 3), "start_weekday": 1},
        contacts=[{"type": "address", "value": "青石路18号"}],
    )
    second = notice_at(
        {("period",): ((38, 46),), (): ((29, 46),)},
        issuers=["青石县教育局"],
        period={"start": date(2020, 6, 9), "end": date(2020, 6, 9)},
    )
    return Page(Document(TEXT, (), MAP), (first, second), ())


def test_findings_come_in_the_order_of_their_places(page: Page) -> None:
    found = [
        (found.notice, found.code, found.span and (found.span.line, found.span.column))
        for found in check_page(page).diagnostics
    ]
    assert found == [
        (0, "S103", (1, 1)),  # what is missing is reported at the title
        (0, "D101", (2, 6)),
        (0, "D104", (2, 6)),
        (1, "S102", (3, 1)),  # or else where the notice begins
        (1, "S104", (3, 1)),
        (1, "D102", (4, 6)),
    ]


def test_a_diagnostic_says_all_about_its_finding(page: Page) -> None:
    (found,) = check_page(page, select=["inverted-period"]).diagnostics
    assert (found.code, found.name, found.severity, found.loc) == ("D101", "inverted-period", "error", ("period",))
    assert found.message == found.message_in("zh") == "公示期止于2020年6月3日，早于开始日2020年6月9日"
    assert found.span is not None
    assert found.span.slice(TEXT) == "2020年6月9日—2020年6月3日"
    assert str(found).startswith("2:6: D101 inverted-period 公示期止于")


def test_a_notice_alone_has_no_index_and_may_have_no_places() -> None:
    found = check_notice(Notice()).diagnostics
    assert [one.code for one in found] == ["S101", "S102", "S103", "S104"]
    assert {(one.notice, one.span) for one in found} == {(None, None)}


def test_a_page_without_notices_has_no_findings() -> None:
    outcome = check_page(Page(Document("", ()), (), ()))
    assert outcome.diagnostics == ()
    assert set(outcome.ran) == {rule.code for rule in built_in_rules()}


def test_which_rules_ran() -> None:
    outcome = check_notice(Notice(), select=["S"], ignore=["S104"])
    assert outcome.ran == ("S101", "S102", "S103")
    assert set(outcome.ran) | set(outcome.not_run) == {rule.code for rule in built_in_rules()}
    assert set(outcome.ran).isdisjoint(outcome.not_run)


def test_a_plan_is_what_a_page_would_be_checked_by(page: Page) -> None:
    planned, outcome = plan(["S"], ["S104"]), check_page(page, select=["S"], ignore=["S104"])
    assert planned.diagnostics == ()
    assert (planned.ran, planned.not_run) == (outcome.ran, outcome.not_run)


class NeverWorked:
    """A calendar in which nobody works."""

    def is_workday(self, _: date) -> bool:
        return False


def test_the_calendar_is_that_of_the_caller() -> None:
    notice = Notice.model_validate(
        {"period": {"start": "2022-06-27", "end": "2022-07-01", "length": 5, "unit": "workday"}}
    )
    assert check_notice(notice, select=["D105"]).diagnostics == ()
    assert len(check_notice(notice, select=["D105"], standards=Standards(NeverWorked())).diagnostics) == 1


@page_rule("X901", "same-title", "info", since="1.0", zh="")
def same_title(page: Page, _: Context) -> Iterator[Found]:
    yield Found(("title",), "标题相同", "same title", notice=1)
    yield Found((), f"共{len(page.notices)}则", "two notices")


@notice_rule("X902", "has-document", "info", since="1.0", zh="", needs=("document",))
def has_document(_: Notice, context: Context) -> Iterator[Found]:
    assert context.page is not None
    yield Found((), context.page.document.text[:2], "text")


def test_rules_that_need_the_page(page: Page, monkeypatch: pytest.MonkeyPatch) -> None:
    theirs = (same_title, has_document)
    monkeypatch.setattr(engine, "select_rules", lambda *_: theirs)
    monkeypatch.setattr(engine, "all_rules", lambda: theirs)
    outcome = check_page(page)
    assert outcome.ran == ("X901", "X902")
    assert [(one.code, one.notice, one.span is not None) for one in outcome.diagnostics] == [
        ("X902", 0, True),
        ("X901", 1, True),
        ("X902", 1, True),
        ("X901", None, False),
    ]
    alone = check_notice(page.notices[0])
    assert (alone.diagnostics, alone.ran, alone.not_run) == ((), (), ("X901", "X902"))
