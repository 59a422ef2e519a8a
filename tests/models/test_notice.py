"""Whole notices: what makes two of them equal, and where their values stand."""

from __future__ import annotations

import copy
import pickle
from datetime import date
from typing import Any

import pytest
from pydantic import ValidationError

from notices.models.base import LENIENT
from notices.models.field import Count, Finding, Passage
from notices.models.notice import Notice
from notices.models.period import Period
from notices.models.recruitment import Candidate
from notices.models.table import Table
from notices.span import NO_SPANS, SourceMap, Spans

NOTICE = Notice(
    kind="recruitment",
    title="石桥区水利局拟聘用人员公示",
    issuers=("石桥区水利局",),
    issued=date(2020, 6, 8),
    period=Period(start=date(2020, 6, 9), end=date(2020, 6, 15), text="6月9日至15日"),
    entries=(Candidate(position="会计", name="张帆"), Candidate(position="会计", name="李想")),
    tables=(Table(columns=("岗位", "姓名"), rows=(("会计", "张　帆"), ("会计", "李想"))),),
    counts=(Count(value=2, text="2名"),),
    text=(Passage(text="特此公示。", start=0, end=5, line=1, column=1),),
    inferred=("period.end.year",),
)
SAME: list[tuple[str, dict[str, Any]]] = [
    ("running text", {"text": ()}),
    ("what was inferred", {"inferred": ()}),
    ("what the parser found", {"findings": (Finding(name="impossible-date"),)}),
    ("wordings", {"period": Period(start=date(2020, 6, 9), end=date(2020, 6, 15))}),
    ("a table that the entries carry", {"tables": ()}),
    ("another layout of it", {"tables": (Table(columns=("姓名",), rows=(("张帆",), ("李想",)), caption="名单"),)}),
]
OTHER: list[tuple[str, dict[str, Any]]] = [
    ("kind", {"kind": "talent"}),
    ("title", {"title": "公示"}),
    ("number", {"number": "某发〔2020〕9号"}),
    ("issuers", {"issuers": ()}),
    ("period", {"period": None}),
    ("counts", {"counts": (Count(value=3),)}),
    ("entries", {"entries": ()}),
    ("the order of entries", {"entries": tuple(reversed(NOTICE.entries))}),
    ("a table that says more", {"tables": (Table(columns=("姓名", "备注"), rows=(("张帆", "免笔试"),)),)}),
]


@pytest.mark.parametrize("changes", [case[1] for case in SAME], ids=[case[0] for case in SAME])
def test_what_does_not_count(changes: dict[str, Any]) -> None:
    other = NOTICE.replace(**changes)
    assert other == NOTICE
    assert hash(other) == hash(NOTICE)


@pytest.mark.parametrize("changes", [case[1] for case in OTHER], ids=[case[0] for case in OTHER])
def test_what_counts(changes: dict[str, Any]) -> None:
    assert NOTICE.replace(**changes) != NOTICE


def test_json_round_trip() -> None:
    again = Notice.model_validate_json(NOTICE.model_dump_json())
    assert again == NOTICE
    assert again.model_dump() == NOTICE.model_dump()


def test_copies_keep_places() -> None:
    placed = NOTICE.with_spans(Spans(SourceMap(), {("title",): ((2, 14),), ("period", "start"): ((20, 24),)}))
    assert placed == NOTICE
    assert NOTICE.spans is NO_SPANS
    for other in (copy.copy(placed), copy.deepcopy(placed), pickle.loads(pickle.dumps(placed))):
        assert other == placed
        assert dict(other.spans) == dict(placed.spans)
    assert placed.replace(title="公示").spans is NO_SPANS


def test_the_place_of_a_finding() -> None:
    placed = NOTICE.with_spans(Spans(SourceMap(), {(): ((0, 90),), ("title",): ((2, 14),), ("period",): ((20, 30),)}))

    def start(*loc: str | int) -> int | None:
        span = placed.place(loc)
        return span.start if span else None

    assert start("period", "start") == 20
    assert start("contacts", 0, "value") == 2
    assert start() == 2
    assert NOTICE.place(("period",)) is None


def test_checked_unless_lenient() -> None:
    data = {"period": {"start": "2020-06-09", "end": "2020-06-03"}}
    with pytest.raises(ValidationError) as caught:
        Notice.model_validate(data)
    assert caught.value.errors()[0]["type"] == "inverted_period"
    assert caught.value.errors()[0]["loc"] == ("period",)
    notice = Notice.model_validate(data, context=LENIENT)
    assert notice.period is not None
    assert notice.period.is_inverted
    with pytest.raises(ValidationError):
        Notice.model_validate_json(notice.model_dump_json())
    assert Notice.model_validate_json(notice.model_dump_json(), context=LENIENT) == notice


def test_an_unknown_kind() -> None:
    with pytest.raises(ValidationError) as caught:
        Notice(kind="nonsense")
    assert caught.value.errors()[0]["type"] == "unknown_kind"
