"""What counts as the same fact."""

from __future__ import annotations

from collections import Counter
from typing import Any

import pytest

from accuracy.facts import FIELDS, Facts, digits, labelled, normal, read

NORMAL = [
    ("公示期： ５个工作日。", "公示期:5个工作日"),
    ("〈办法〉", "《办法》"),
    ("6月9日—6月15日", "6月9日-6月15日"),
    ("李\u200b　双", "李双"),
    (12, "12"),
]


@pytest.mark.parametrize(("value", "spelling"), NORMAL)
def test_one_spelling(value: Any, spelling: str) -> None:
    assert normal(value) == spelling


def test_digits() -> None:
    assert digits("０７９１-6612345（转8）") == "079166123458"


LABELS: dict[str, Any] = {
    "kind": "recruitment",
    "title": "云溪县公示",
    "issuer": "云溪县\n教育局",
    "issued": "2031-03-12",
    "period": {"start": "2031-03-13", "end": None, "length": 5, "unit": "workday", "raw": "…"},
    "basis": ["《试行办法》"],
    "contacts": [{"label": "电话", "phone": "0999-123"}, {"label": "邮箱", "email": "A@b.cn"}],
    "fields": {"项目编号": "X 1"},
    "columns": ["岗位", "姓名"],
    "rows": 2,
    "records": [{"岗位": "教师", "姓名": "苏念慈"}, {"岗位": "", "姓名": "闻人越"}],
    "people": ["苏念慈", "闻人越"],
    "problems": ["inverted-period", "decoy_dates"],
}
NOTICE: dict[str, Any] = {
    "kind": "recruitment",
    "title": "云溪县公示",
    "issuers": ["云溪县", "教育局"],
    "issued": "2031-03-12",
    "period": {"start": "2031-03-13", "length": 5, "unit": "workday", "text": "…"},
    "basis": [{"title": "试行办法"}, {"title": None}],
    "contacts": [
        {"type": "phone", "label": "电话", "value": "0999-123", "text": "0999－123"},
        {"type": "email", "label": "邮箱", "value": "a@b.cn"},
    ],
    "fields": [{"label": "项目编号", "value": "X1"}],
    "tables": [
        {"columns": ["无"], "rows": [["关"]]},
        {"columns": ["拟聘/岗位", "姓名"], "rows": [["教师", "苏念慈"], [None, "闻人越"]]},
    ],
    "entries": [{"name": "苏念慈"}, {"name": "闻人越"}, {"name": "候补者", "reserve": True}, {"extra": {}}],
}


def given(facts: Facts) -> dict[str, Counter[str]]:
    return {name: facts[name] for name in FIELDS if facts[name]}


def test_a_notice_read_rightly_states_what_is_labelled() -> None:
    wanted = labelled(LABELS)
    assert given(read(NOTICE, ["inverted-period", "house-style"], wanted)) == given(wanted)
    assert given(wanted).keys() == set(FIELDS) - {"period.end"}


def test_without_a_notice_there_are_no_facts() -> None:
    assert given(labelled({"none": True, "title": "公示"})) == {}
    assert given(read(None, ["inverted-period"], labelled(LABELS))) == {}


def test_a_kind_outside_the_catalogue_is_no_fact() -> None:
    assert "kind" not in given(labelled({"kind": "other: lease"}))


def test_reserves_count_where_they_are_labelled() -> None:
    entries = {"entries": [{"name": "候补者", "reserve": True}]}
    assert read(entries, [], labelled({"people": ["候补者"]}))["people"] == {"候补者": 1}
    assert read(entries, [], labelled({"people": []}))["people"] == {}


def test_a_contact_may_be_labelled_as_a_field() -> None:
    notice = {"contacts": [{"type": "person", "label": "联系人", "value": "周老师"}]}
    assert read(notice, [], labelled({"fields": {"联系人": "周老师"}}))["fields"] == {"联系人=周老师": 1}
    assert read(notice, [], labelled({}))["fields"] == {}


def test_the_labels_of_nothing_but_a_table_without_rows() -> None:
    wanted = labelled({"columns": ["姓名"], "records": [{"姓名": "苏念慈"}]})
    assert given(wanted).keys() == {"found", "columns", "cells", "records"}
