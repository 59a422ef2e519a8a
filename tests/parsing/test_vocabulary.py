"""Words of a house, in whatever reads words."""

from __future__ import annotations

from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor

import pytest

import notices
from notices.models.kind import Kind
from notices.models.recruitment import Candidate
from notices.models.vocabulary import Vocabulary
from notices.parsing import vocabulary
from notices.parsing.header import Carrier, find_carrier
from notices.parsing.headword import field_of, is_header, is_listed, listed
from notices.parsing.kind import guess_kind
from notices.parsing.shape import expectation
from notices.parsing.title import read_title
from notices.parsing.vocabulary import added, added_title_words, is_extended, per_vocabulary, spoken
from notices.sources import read_text

HOUSE = Vocabulary(
    headers={"position": ["拟上岗去处"], "name": ["中签者"], "remark": ["岗位"]}, titles={"talent": ["揽英"]}
)


@pytest.fixture
def house() -> Iterator[None]:
    with spoken(HOUSE):
        yield


def test_nothing_is_added_by_itself() -> None:
    assert added("headers", "position") == ()
    assert not is_header("拟上岗去处")
    assert field_of("中签者") is None
    assert guess_kind("云溪县揽英公示", (), "") == "other"


@pytest.mark.usefixtures("house")
def test_headers() -> None:
    assert added("headers", "position") == ("拟上岗去处",)
    assert is_extended("headers")
    assert not is_extended("labels")
    assert is_header("拟上岗去处")
    assert is_listed("中 签 者")
    assert "拟上岗去处" in listed()
    assert field_of("拟上岗去处") == "position"
    assert expectation("中签者") == "name"
    place = len(Candidate.headers["position"])
    assert find_carrier(Candidate, "拟上岗去处名称") == Carrier("position", (2, place))


@pytest.mark.usefixtures("house")
def test_what_is_added_overrules_what_is_built_in() -> None:
    assert field_of("岗位") == "remark"


def test_labels() -> None:
    text = "监督小灵通：0999-6612345"
    (contact,) = notices.parse_contacts(text)
    assert contact.label is None
    with spoken(Vocabulary(labels={"phone": ["小灵通"]})):
        (contact,) = notices.parse_contacts(text)
    assert (contact.type, contact.label, contact.value) == ("phone", "监督小灵通", "0999-6612345")


@pytest.mark.usefixtures("house")
def test_titles() -> None:
    assert guess_kind("云溪县揽英公示", (), "") == "talent"


def test_what_a_house_has_notices_about_is_a_subject_of_titles() -> None:
    text = read_text("云溪县揽英活动公示")
    before = read_title(text, ((0, 9),))
    assert before is not None
    assert before.strength == "weak"
    with spoken(HOUSE):
        after = read_title(text, ((0, 9),))
    assert after is not None
    assert after.strength == "strong"


def test_the_titles_of_kinds_of_plug_ins(monkeypatch: pytest.MonkeyPatch) -> None:
    plates = Kind("plates", zh="门牌变更", title_words=("门牌变更",), weak_title_words=("门牌",))
    monkeypatch.setattr(vocabulary, "plugin_kinds", lambda: (plates,))
    with spoken(HOUSE):
        assert added_title_words() == ("门牌变更", "门牌", "揽英")


def test_it_ends_with_the_block() -> None:
    with spoken(HOUSE):
        with spoken(None):
            assert field_of("中签者") is None
        assert field_of("中签者") == "name"
    assert field_of("中签者") is None
    assert field_of("岗位") == "position"


def test_each_thread_has_its_own() -> None:
    with spoken(HOUSE), ThreadPoolExecutor(1) as threads:
        assert threads.submit(field_of, "中签者").result() is None


def test_the_words_of_plug_ins_hold_as_well(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(vocabulary, "plugin_vocabulary", lambda: Vocabulary(headers={"position": ["去处"]}))
    assert added("headers", "position") == ("去处",)
    with spoken(HOUSE):
        assert added("headers", "position") == ("拟上岗去处", "去处")


def test_results_are_remembered_apart() -> None:
    asked: list[str] = []

    @per_vocabulary()
    def spelled(name: str) -> tuple[str, ...]:
        """What was added for ``name``."""
        asked.append(name)
        return added("headers", name)

    for _ in range(2):
        assert spelled("position") == ()
        with spoken(HOUSE):
            assert spelled("position") == ("拟上岗去处",)
    assert asked == ["position", "position"]
    assert spelled.__doc__ == "What was added for ``name``."
    spelled.cache_clear()  # type: ignore[attr-defined]
    spelled("position")
    assert len(asked) == 3


TEXT = """云溪县某事公示
现将名单公示如下。公示时间：2031年3月13日至3月19日。监督电话：0999-6612345

中签者    拟上岗去处
苏念慈    东门小学门卫
闻人越    西门小学门卫

云溪县教育局
2031年3月12日
"""


def test_a_whole_notice() -> None:
    notice = notices.parse(TEXT, kind="recruitment", vocabulary=HOUSE)
    assert [(entry.name, entry.position) for entry in notice.entries if isinstance(entry, Candidate)] == [
        ("苏念慈", "东门小学门卫"),
        ("闻人越", "西门小学门卫"),
    ]
    assert TEXT[slice(*_place(notice, "entries", 0, "position"))] == "东门小学门卫"
    assert notices.parse(TEXT, kind="recruitment").tables == ()


def _place(notice: notices.Notice, *loc: str | int) -> tuple[int, int]:
    span = notice.spans[loc]
    return span.start, span.end
