"""The model of contacts and the words of their labels."""

from typing import get_args

import pytest
from pydantic import ValidationError

from notices.folding import fold
from notices.models.contact import (
    BODIES,
    CALLS,
    LABELS,
    MODIFIERS,
    NUMBERED,
    SENTENCE_WORDS,
    TITLES,
    Contact,
    ContactType,
)


def test_a_contact_is_what_it_says_not_how() -> None:
    one = Contact(type="phone", value="0551-62340011", label="监督电话", text="（0551）62340011")
    assert one == Contact(type="phone", value="0551-62340011", label="监督电话", text="0551—62340011")
    assert one != one.replace(label="联系电话")
    assert one != one.replace(owner="县纪委")


def test_an_unknown_type_is_refused() -> None:
    with pytest.raises(ValidationError):
        Contact.model_validate({"type": "pigeon", "value": "1"})


def test_every_type_has_its_labels() -> None:
    assert set(LABELS) == set(get_args(ContactType))


@pytest.mark.parametrize("words", [*LABELS.values(), MODIFIERS, CALLS, BODIES, TITLES, SENTENCE_WORDS, NUMBERED])
def test_words_are_folded_and_said_once(words: tuple[str, ...]) -> None:
    assert len(set(words)) == len(words)
    assert [fold(word) for word in words] == list(words)


def test_a_label_belongs_to_one_type() -> None:
    words = [word for listed in LABELS.values() for word in listed]
    assert len(set(words)) == len(words)
