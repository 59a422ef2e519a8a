"""Kinds and words of other distributions."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, ClassVar, Literal

import pytest

from notices.models.base import Maybe
from notices.models.entry import Entry
from notices.models.kind import Kind
from notices.models.other import Item
from notices.models.plugins import Installed, installed
from notices.models.recruitment import Candidate
from notices.models.vocabulary import Vocabulary

BUILT_IN = (Kind("talent", zh="人才引进", entry=Candidate), Kind("other", zh="其他", entry=Item))


class Plate(Entry):
    type: Literal["plate"] = "plate"  # pyright: ignore[reportIncompatibleVariableOverride]
    street: Maybe[str] = None
    headers: ClassVar[dict[str, tuple[str, ...]]] = {"street": ("街路名称",)}


class Untold(Entry):
    """Does not say its type."""


class Doubled(Entry):
    type: Literal["candidate"] = "candidate"  # pyright: ignore[reportIncompatibleVariableOverride]


class Astray(Entry):
    type: Literal["astray"] = "astray"  # pyright: ignore[reportIncompatibleVariableOverride]
    headers: ClassVar[dict[str, tuple[str, ...]]] = {"street": ("街路名称",)}


PLATES = Kind("plates", zh="门牌变更", entry=Plate)
MORE_PLATES = Kind("more_plates", zh="门牌编制", entry=Plate)
WORDS = Vocabulary(headers={"street": ["道路"]}, titles={"talent": ["揽才"], "plates": ["门号"]})

Install = Callable[..., None]


class Offer:
    name = "an-offer"

    def __init__(self, found: Any) -> None:
        self.load = lambda: found


@pytest.fixture
def install(monkeypatch: pytest.MonkeyPatch) -> Install:
    def put(*found: Any) -> None:
        monkeypatch.setattr("importlib.metadata.entry_points", lambda *, group: [Offer(one) for one in found])

    return put


def test_nothing_installed(install: Install) -> None:
    install()
    assert installed(BUILT_IN) == Installed((), Vocabulary())


def test_kinds_and_words(install: Install) -> None:
    install(WORDS, PLATES, [MORE_PLATES, Vocabulary(headers={"street": ["街道"]})])
    found = installed(BUILT_IN)
    assert found.kinds == (PLATES, MORE_PLATES)
    assert found.vocabulary.words("headers", "street") == ("道路", "街道")
    assert found.vocabulary.words("titles", "plates") == ("门号",)


BAD = [
    (Kind("Door plates", zh="门牌"), "is no name of a kind"),
    (Kind("talent", zh="人才"), "kind talent is taken"),
    (Kind("odd", zh="古怪", entry=dict), "is no model of entries"),  # type: ignore[arg-type]
    (Kind("odd", zh="古怪", entry=Untold), "Untold does not say its type"),
    (Kind("odd", zh="古怪", entry=Doubled), "type candidate of Doubled is taken"),
    (Kind("odd", zh="古怪", entry=Astray), "Astray has headers for street"),
    (Vocabulary(headers={"colour": ["颜色"]}, labels={"horn": ["喇叭"]}), "words for headers.colour, labels.horn"),
    (["odd"], "'odd' is no kind and no vocabulary"),
]


@pytest.mark.parametrize(("broken", "why"), BAD)
def test_what_is_broken_is_left_out_with_a_warning(install: Install, broken: Any, why: str) -> None:
    install(broken, PLATES)
    with pytest.warns(RuntimeWarning, match=f"an-offer.*{why}"):
        assert installed(BUILT_IN) == Installed((PLATES,), Vocabulary())


def test_a_kind_may_share_a_built_in_model(install: Install) -> None:
    install(Kind("interns", zh="实习生", entry=Candidate))
    assert [kind.name for kind in installed(BUILT_IN).kinds] == ["interns"]
