"""Lines of rosters."""

from __future__ import annotations

from decimal import Decimal

import pytest
from pydantic import ValidationError

from notices.models.entry import Entry
from notices.models.other import Item
from notices.models.recruitment import Candidate


def test_only_what_is_stated_is_dumped() -> None:
    assert Candidate(name="张帆").model_dump() == {"type": "candidate", "name": "张帆"}
    assert Candidate(name="张帆", reserve=False).model_dump() == {"type": "candidate", "name": "张帆"}
    assert Item(extra={"负责人": "张帆"}).model_dump() == {"type": "item", "extra": {"负责人": "张帆"}}


def test_no_mark_is_false() -> None:
    assert Candidate(name="张帆", reserve=False) == Candidate(name="张帆")
    assert hash(Candidate(name="张帆", reserve=False)) == hash(Candidate(name="张帆"))
    assert Candidate(name="张帆", reserve=True) != Candidate(name="张帆")


def test_scores_compare_by_value() -> None:
    assert Candidate(total_score=Decimal("85.50")) == Candidate(total_score=Decimal("85.5"))
    assert hash(Candidate(total_score=Decimal("85.50"))) == hash(Candidate(total_score=Decimal("85.5")))


def test_scores_keep_their_zeros_in_json() -> None:
    assert '"total_score":"85.50"' in Candidate.model_validate({"total_score": "85.50"}).model_dump_json()


def test_the_order_of_extra_values_does_not_count() -> None:
    one, two = Item(extra={"甲": "1", "乙": "2"}), Item(extra={"乙": "2", "甲": "1"})
    assert one == two
    assert hash(one) == hash(two)


@pytest.mark.parametrize("data", [{"type": "item"}, {"rank": "第一"}, {"name": 3}, {"extra": {"a": 1}}, {"salary": 1}])
def test_what_does_not_fit(data: dict[str, object]) -> None:
    with pytest.raises(ValidationError):
        Candidate.model_validate(data)


@pytest.mark.parametrize("model", [Candidate, Item])
def test_vocabularies_name_fields(model: type[Entry]) -> None:
    assert model.headers.keys() <= model.model_fields.keys()
    assert model.groups.keys() <= model.model_fields.keys()
    assert "name" in model.headers
    for words in (*model.headers.values(), *model.groups.values()):
        assert len(set(words)) == len(words)
        assert all(word and word.split() == [word] for word in words)
