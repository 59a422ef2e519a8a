"""Candidates and their vocabulary."""

from __future__ import annotations

from notices.models.header import INFIXES, OTHER_PEOPLE, PREFIXES, RESERVE_WORDS, ROSTER_WORDS, SUFFIXES
from notices.models.recruitment import Candidate
from notices.models.surnames import COMPOUND_SURNAMES, NEVER_LAST, NOT_NAMES, SURNAMES, WEAK_SURNAMES


def test_every_field_has_headers() -> None:
    others = {"type", "reserve", "extra"}
    assert set(Candidate.headers) == set(Candidate.model_fields) - others


def test_the_words_around_headers_are_no_headers_of_their_own_in_part() -> None:
    for words in (PREFIXES, SUFFIXES, INFIXES, RESERVE_WORDS, ROSTER_WORDS, OTHER_PEOPLE):
        assert len(set(words)) == len(words)
        assert all(words)


def test_surnames() -> None:
    assert all(len(name) == 1 for name in SURNAMES | WEAK_SURNAMES | NEVER_LAST)
    assert all(len(name) > 1 for name in COMPOUND_SURNAMES)
    assert not SURNAMES & WEAK_SURNAMES
    assert set("王李张刘陈杨赵黄周吴") <= SURNAMES


def test_words_that_look_like_names_do() -> None:
    """A word that no surname begins needs no mention."""
    begin = SURNAMES | WEAK_SURNAMES
    idle = {word for word in NOT_NAMES if word[0] not in begin and word[:2] not in COMPOUND_SURNAMES}
    assert idle == set()
