"""The catalogue of kinds, and the words that tell them."""

import pytest

from notices.models.kind import Kind
from notices.models.kinds import FAMILIES, adapter, entry_types, kinds


def test_the_catalogue_is_in_the_order_of_the_families() -> None:
    assert list(kinds()) == [kind.name for family in FAMILIES for kind in family.KINDS]


def test_the_catalogue_is_read_only() -> None:
    with pytest.raises(TypeError):
        kinds()["mine"] = kinds()["other"]  # type: ignore[index]


@pytest.mark.parametrize("kind", kinds().values(), ids=lambda kind: kind.name)
def test_a_word_tells_one_strength(kind: Kind) -> None:
    strong, weak = set(kind.title_words), set(kind.weak_title_words)
    assert not strong & weak
    assert len(strong) == len(kind.title_words)
    assert len(weak) == len(kind.weak_title_words)
    assert kind.zh


def test_a_word_of_a_title_tells_one_kind() -> None:
    told: dict[str, str] = {}
    for kind in kinds().values():
        for word in kind.title_words:
            assert told.setdefault(word, kind.name) == kind.name, word


def test_entries_are_known_by_their_type() -> None:
    assert {kind.entry for kind in kinds().values()} - {None} == set(entry_types().values())
    for name, model in entry_types().items():
        (entry,) = adapter(name).validate_python([{"type": name, "name": "张晓明"}])
        assert type(entry) is model
    with pytest.raises(KeyError):
        adapter("mine")
