"""Hits, misses and what is too much."""

from __future__ import annotations

from typing import Any

import pytest

from accuracy.scoring import Rate, chosen, mean_f1, score, total

OWN = {"note": "written for this corpus"}

# What the labels say, what is read, the field, and its counts: right, too much, missed.
CASES: list[tuple[str, dict[str, Any], dict[str, Any], str, tuple[int, int, int]]] = [
    ("right", {"title": "公示"}, {"title": "公示"}, "title", (1, 0, 0)),
    ("wrong", {"title": "公示"}, {"title": "公告"}, "title", (0, 1, 1)),
    ("invented", {}, {"title": "公告"}, "title", (0, 1, 0)),
    ("a kind that is not labelled", {}, {"kind": "talent"}, "kind", (0, 0, 0)),
    ("a table beside the roster", {}, {"tables": [{"columns": ["无"], "rows": []}]}, "columns", (0, 0, 0)),
    ("people not labelled", {}, {"entries": [{"name": "苏念慈"}]}, "people", (0, 0, 0)),
    ("people labelled as none", {"people": []}, {"entries": [{"name": "苏念慈"}]}, "people", (0, 1, 0)),
    (
        "only the first rows labelled",
        {"columns": ["姓名"], "rows": 2, "records": [{"姓名": "苏念慈"}]},
        {"tables": [{"columns": ["姓名"], "rows": [["苏念慈"], ["闻人越"]]}]},
        "records",
        (1, 0, 0),
    ),
    ("another label", {"fields": {"甲": "1"}}, {"fields": [{"label": "乙", "value": "2"}]}, "fields", (0, 0, 1)),
    ("another value", {"fields": {"甲": "1"}}, {"fields": [{"label": "甲", "value": "2"}]}, "fields", (0, 1, 1)),
    (
        "a label twice",
        {"fields": {"甲": "1"}},
        {"fields": [{"label": "甲", "value": "2"}, {"label": "甲", "value": "1"}]},
        "fields",
        (1, 0, 0),
    ),
    (
        "a phone said twice",
        {"contacts": [{"phone": "123"}]},
        {"contacts": [{"type": "phone", "value": "123"}, {"type": "fax", "value": "123"}]},
        "phones",
        (1, 0, 0),
    ),
    (
        "an area code on one side",
        {"contacts": [{"phone": "0999-123"}]},
        {"contacts": [{"type": "phone", "value": "123"}]},
        "phones",
        (1, 0, 0),
    ),
    (
        "another phone",
        {"contacts": [{"phone": "0999-123"}]},
        {"contacts": [{"type": "phone", "value": "0999-124"}]},
        "phones",
        (0, 1, 1),
    ),
    ("a basis in book marks", {"basis": []}, {"basis": [{"title": "试行办法"}]}, "basis", (0, 1, 0)),
    ("a basis without", {"basis": []}, {"basis": [{"title": "某通知"}]}, "basis", (0, 0, 0)),
]


@pytest.mark.parametrize(
    ("labels", "notice", "name", "counts"), [case[1:] for case in CASES], ids=[c[0] for c in CASES]
)
def test_counts(labels: dict[str, Any], notice: dict[str, Any], name: str, counts: tuple[int, int, int]) -> None:
    assert score(labels, "根据《试行办法》和某通知", {"notices": [notice]})[name].counts == counts


def test_a_finding_too_much_counts_on_own_documents_alone() -> None:
    found = {"notices": [{}], "diagnostics": [{"name": "inverted-period", "notice": 0}]}
    assert score({}, "", found)["problems"].counts == (0, 0, 0)
    assert score({"source": OWN}, "", found)["problems"].counts == (0, 1, 0)


def test_an_unreadable_document_states_nothing() -> None:
    assert score({"title": "公示"}, "", {"error": {}})["found"].counts == (0, 0, 1)


def test_no_notice() -> None:
    assert all(one.is_right for one in score({"none": True}, "", {"notices": []}).values())
    invented = score({"none": True}, "", {"notices": [{"title": "公示", "kind": "talent"}]})
    assert [name for name, one in invented.items() if not one.is_right] == ["found"]


def test_more_notices_than_there_are() -> None:
    assert score({}, "", {"notices": [{}, {}, {}]})["found"].counts == (1, 2, 0)
    assert score({"notices": 3}, "", {"notices": [{}, {}, {}]})["found"].counts == (1, 0, 0)


def test_the_notice_that_is_meant() -> None:
    notices = [{"title": "甲公示", "text": "长" * 90}, {"title": "乙公示"}]
    record = {"notices": notices, "diagnostics": [{"name": "a", "notice": 0}, {"name": "b", "notice": 1}]}
    assert chosen(record, {"title": "乙 公示"}) == (notices[1], ["b"])
    assert chosen(record, {"title": "丙公示"}) == (notices[0], ["a"])
    assert chosen({}, {}) == (None, [])


def test_rates() -> None:
    rates = total([{"title": (3, 1, 0)}, {"title": (0, 0, 1), "people": (0, 0, 2)}])
    title = rates["title"]
    assert (title.precision, title.recall, title.f1) == (0.75, 0.75, 0.75)
    assert rates["people"] == Rate(0, 0, 2)
    assert rates["people"].precision is None
    assert rates["kind"].f1 is None
    assert mean_f1(rates) == 0.375
    assert mean_f1({}) == 0.0
