"""Words beyond the built-in ones, as a value."""

from __future__ import annotations

import pickle
from typing import Any

import pytest

from notices.models.contact import LABELS
from notices.models.kinds import kinds
from notices.models.vocabulary import Vocabulary, known_names, unknown_names

HOUSE = Vocabulary(headers={"position": ["拟上岗岗位", "上岗岗位"]}, labels={"phone": ("举报热线",)})


def test_words_by_section_and_name() -> None:
    assert HOUSE.words("headers", "position") == ("拟上岗岗位", "上岗岗位")
    assert HOUSE.words("headers", "unit") == ()
    assert HOUSE.words("titles", "talent") == ()


def test_a_value_like_any_other() -> None:
    same = Vocabulary(labels={"phone": ["举报热线"]}, headers={"position": ("拟上岗岗位", "上岗岗位")})
    assert same == HOUSE
    assert hash(HOUSE) == hash(same)
    assert Vocabulary(headers={"unit": ["甲"]}) != Vocabulary(headers={"unit": ["乙"]})
    assert HOUSE
    assert not Vocabulary()
    with pytest.raises(TypeError):
        HOUSE.headers["unit"] = ("甲",)  # type: ignore[index]


def test_it_can_be_sent_to_another_process() -> None:
    assert pickle.loads(pickle.dumps(HOUSE)) == HOUSE


def test_two_together() -> None:
    both = HOUSE.plus(Vocabulary(headers={"position": ["工位"], "unit": ["用工处"]}))
    assert both.words("headers", "position") == ("拟上岗岗位", "上岗岗位", "工位")
    assert both.words("headers", "unit") == ("用工处",)
    assert both.words("labels", "phone") == ("举报热线",)


BAD: list[tuple[dict[str, Any], str]] = [
    ({"headers": {"unit": "单位"}}, "headers.unit is a list of words"),
    ({"headers": {"unit": []}}, "headers.unit"),
    ({"labels": {"phone": [" "]}}, "labels.phone"),
    ({"titles": {"talent": [7]}}, "titles.talent"),
    ({"titles": {"talent": 7}}, "titles.talent"),
    ({"headers": ["单位"]}, "headers is a mapping"),
]


@pytest.mark.parametrize(("sections", "why"), BAD)
def test_what_is_no_list_of_words(sections: dict[str, Any], why: str) -> None:
    with pytest.raises(ValueError, match=why):
        Vocabulary(**sections)


def test_names_that_exist() -> None:
    catalogue = kinds().values()
    assert {"name", "position", "outcome"} <= set(known_names("headers", catalogue))
    assert not {"type", "extra", "reserve"} & set(known_names("headers", catalogue))
    assert known_names("labels", catalogue) == tuple(LABELS)
    assert known_names("titles", catalogue) == tuple(kinds())
    assert list(unknown_names(HOUSE, catalogue)) == []
    strange = Vocabulary(headers={"positon": ["岗"]}, titles={"talents": ["才"]})
    assert list(unknown_names(strange, catalogue)) == [("headers", "positon"), ("titles", "talents")]
