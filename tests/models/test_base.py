"""What all models share."""

from __future__ import annotations

import copy
import pickle
from datetime import date, time
from decimal import Decimal

import pytest
from pydantic import ValidationError

from notices.models.base import LENIENT, Model, freeze
from notices.models.citation import Attachment, Citation
from notices.models.contact import Contact
from notices.models.field import Count, Field, Finding, Formula, Passage, Term
from notices.models.other import Item
from notices.models.period import Period, Range
from notices.models.recruitment import Candidate
from notices.models.table import Table

MODELS: list[Model] = [
    Citation(title="某条例", number="某发〔2020〕9号", article="第三条"),
    Attachment(title="名单", number=1, url="https://example.com/a.xls"),
    Contact(type="phone", value="0351-1234567", label="监督电话", text="０３５１-1234567", owner="人事科"),
    Field(label="项目编号", value="A-1", amount=Decimal("1.50"), unit="元", role="buyer", lot="1"),
    Count(value=3, scope="group", text="3名"),
    Formula(total="总成绩", terms=(Term(name="笔试成绩", weight=Decimal("0.6")),), text="笔试成绩×60%"),
    Finding(name="impossible-date", loc=("period", "end"), text="2月30日"),
    Passage(text="特此公示", start=1, end=5, line=1, column=2),
    Period(start=date(2020, 6, 9), end=date(2020, 6, 15), end_time=time(17, 30), length=5, unit="workday", text="…"),
    Range(start=date(2020, 6, 9), label="面试时间"),
    Table(columns=("岗位", "姓名"), rows=(("会计", None),), caption="名单", levels=(("岗位",), ("姓名",))),
    Candidate(name="张帆", serial=1, reserve=True, written_score=Decimal("85.5"), extra={"党支部": "一支部"}),
    Item(name="某项目", outcome="通过", extra={"负责人": "张帆"}),
]
IDS = [type(model).__name__ for model in MODELS]


@pytest.mark.parametrize("model", MODELS, ids=IDS)
def test_json_round_trip(model: Model) -> None:
    assert type(model).model_validate_json(model.model_dump_json()) == model


@pytest.mark.parametrize("model", MODELS, ids=IDS)
def test_copies_are_equal(model: Model) -> None:
    for other in (pickle.loads(pickle.dumps(model)), copy.copy(model), copy.deepcopy(model), model.replace()):
        assert other == model
        assert hash(other) == hash(model)


@pytest.mark.parametrize("model", MODELS, ids=IDS)
def test_frozen_and_closed(model: Model) -> None:
    name = next(iter(type(model).model_fields))
    with pytest.raises(ValidationError, match="frozen"):
        setattr(model, name, None)
    with pytest.raises(ValidationError, match="Extra inputs"):
        type(model).model_validate({"no_such_field": 1})


@pytest.mark.parametrize("model", MODELS, ids=IDS)
def test_every_field_is_described(model: Model) -> None:
    schema = type(model).model_json_schema()
    assert schema["description"]
    described = {name for name, info in type(model).model_fields.items() if info.description}
    assert described | {"type", "text", "start", "end", "line", "column"} >= set(type(model).model_fields)


@pytest.mark.parametrize("model", MODELS, ids=IDS)
def test_wordings_and_captions_do_not_count(model: Model) -> None:
    for name in type(model).provenance:
        changed = model.replace(**{name: "in other words"})
        assert changed == model
        assert hash(changed) == hash(model)


@pytest.mark.parametrize("model", MODELS, ids=IDS)
def test_all_else_counts(model: Model) -> None:
    names = {"title", "value", "label", "total", "name", "unit"} & type(model).model_fields.keys()
    for name in names - {"unit"} if isinstance(model, (Period, Range)) else names:
        assert model.replace(**{name: 7 if isinstance(getattr(model, name), int) else "another"}) != model


def test_models_of_two_classes_differ() -> None:
    days = {"start": date(2020, 6, 9)}
    assert Period(**days) != Range(**days)
    assert Period(**days) != days


def test_replace_checks_unless_told_otherwise() -> None:
    period = Period(start=date(2020, 6, 9), end=date(2020, 6, 15))
    assert period.replace(end=date(2020, 6, 9)).is_single_day
    with pytest.raises(ValidationError) as caught:
        period.replace(end=date(2020, 6, 3))
    assert caught.value.errors()[0]["type"] == "inverted_period"
    lenient = Period.model_validate({"start": "2020-06-09", "end": "2020-06-03"}, context=LENIENT)
    assert lenient.is_inverted


def test_freeze() -> None:
    assert freeze({"b": [1, {"c": 2}], "a": (3,)}) == (("a", (3,)), ("b", (1, (("c", 2),))))
