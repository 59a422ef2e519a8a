"""Notices as JSON, and back as they were."""

from __future__ import annotations

import json
from datetime import date, time
from decimal import Decimal
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from notices.errors import ParseError
from notices.models.base import LENIENT
from notices.models.citation import Attachment, Citation
from notices.models.contact import Contact
from notices.models.field import Count, Field, Finding, Formula, Passage, Term
from notices.models.notice import Notice
from notices.models.other import Item
from notices.models.period import Period, Range
from notices.models.recruitment import Candidate
from notices.models.table import Table
from notices.stored import dumps, loads

FULL = Notice(
    kind="talent",
    title="云川县2024年引进高层次人才公示",
    number="云人社函〔2024〕7号",
    issuers=("云川县人力资源和社会保障局", "中共云川县委组织部"),
    issued=date(2024, 5, 6),
    basis=(Citation(title="云川县人才引进办法", number="云办发〔2023〕9号", article="第三条"),),
    period=Period(
        start=date(2024, 5, 6), end=date(2024, 5, 10), start_time=time(8, 30), end_weekday=5, length=5, unit="workday"
    ),
    ranges=(Range(start=date(2024, 4, 1), end=date(2024, 4, 2), label="面试时间"),),
    counts=(Count(value=2, text="等2名"),),
    formula=Formula(total="总成绩", terms=(Term(name="笔试成绩", weight=Decimal("0.6")),)),
    contacts=(Contact(type="phone", value="0571-88001234", label="监督电话", owner="纪检组"),),
    fields=(Field(label="岗位数", value="2", amount=Decimal("1.50")),),
    tables=(Table(columns=("姓名", "备注"), rows=(("张三", None),), levels=(("姓名",), ("备注",))),),
    entries=(
        Candidate(name="张三", total_score=Decimal("81.50"), rank=1, reserve=True, extra={"是否服从": "是"}),
        Item(name="李四"),
    ),
    attachments=(Attachment(title="名单", number=1),),
    text=(Passage(text="现予公示。", start=3, end=8, line=2, column=1),),
    inferred=("period.end.year",),
    findings=(Finding(name="impossible-date", loc=("period", "end"), text="2月30日"),),
)
INVERTED = {"period": {"start": "2024-05-06", "end": "2024-05-01"}}


@pytest.mark.parametrize("notice", [Notice(), FULL, Notice.model_validate(INVERTED, context=LENIENT)])
def test_read_back_as_it_was(notice: Notice) -> None:
    stored = dumps(notice)
    assert "\n" not in stored
    assert loads(stored) == notice
    assert loads(stored).model_dump() == notice.model_dump()


NEWER: list[tuple[str, Any]] = [
    ("period", {"start": "2024-05-06", "season": "spring", "nested": {"a": [1]}}),
    ("entries", [{"type": "item", "name": "张三", "mood": "good"}, {"type": "item", "colour": "red"}]),
    ("entries", [{"type": "item", "mood": 1}, {"type": "candidate", "name": "李四", "mood": 2}]),
    ("formula", {"total": "总成绩", "terms": [{"name": "笔试", "weight": "0.6", "new": 1}], "new": 2}),
    ("mood", "good"),
    ("spans", [{"loc": ["title"], "start": 0, "end": 3}]),
]


@pytest.mark.parametrize(("key", "value"), NEWER)
def test_keys_of_a_newer_version_are_ignored(key: str, value: Any) -> None:
    read = loads(json.dumps({"title": "公示", key: value}))
    assert read.title == "公示"
    assert not {"mood", "season", "new", "colour"} & set(dumps(read).replace('"', " ").split())


def test_what_no_column_is_called_stays() -> None:
    read = loads('{"entries": [{"type": "item", "new": 1, "extra": {"心情": "好"}}]}')
    assert read.entries == (Item(extra={"心情": "好"}),)


BAD = [
    ("", "no JSON", 1, 1),
    ("{\n  title: 1}", "no JSON", 2, 3),
    ("[1]", "a JSON object, not list", 1, 1),
    ('{"schema": "notices/1", "notices": []}', "record of a source", 1, 1),
    ('{"title": 3}', "no notice: title: ", 1, 1),
    ('{"kind": "party"}', "party is no kind", 1, 1),
    ('{"entries": [{"type": "ghost"}]}', "entries.0: no entry model is named", 1, 1),
    ('{"entries": [{"name": "ghost"}]}', "entries.0", 1, 1),
    ('{"title": "\\ud800"}', "no JSON that can be read", 1, 1),
    ('{"rank": ' + "9" * 5000 + "}", "no JSON that can be read", 1, 1),
    ("[" * 200_000, "no JSON", 1, 1),
]


@pytest.mark.parametrize(("stored", "message", "line", "column"), BAD)
def test_what_is_no_notice(stored: str, message: str, line: int, column: int) -> None:
    with pytest.raises(ParseError, match=message) as caught:
        loads(stored)
    assert (caught.value.line, caught.value.column) == (line, column)
    assert caught.value.expected


def test_astral_characters_are_read_in_either_form() -> None:
    assert loads('{"title": "\\ud842\\udfb7"}') == loads('{"title": "𠮷"}') == Notice(title="𠮷")


def test_wrong_arguments() -> None:
    with pytest.raises(TypeError, match="not bytes: decode it first"):
        loads(b"{}")  # type: ignore[arg-type]
    with pytest.raises(TypeError, match="expected a Notice, not dict"):
        dumps({})  # type: ignore[arg-type]


JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=5),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.sampled_from(list(Notice.model_fields)), inner),
    max_leaves=8,
)


@given(JSON)
@settings(max_examples=150)
def test_any_json_is_a_notice_or_refused(data: Any) -> None:
    stored = json.dumps(data)
    try:
        read = loads(stored)
    except ParseError:
        return
    assert loads(dumps(read)) == read
