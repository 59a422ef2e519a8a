"""What a page shows of attachments besides the list of its notice."""

from __future__ import annotations

import pytest

from notices.rules.appendices import is_same, labels, mention, mentions, speaks_of_attachments

SAME = [
    ("《拟聘用人员名单》.xlsx", "明湖县拟聘用人员名单"),
    ("明湖县拟聘用人员名单", "《拟聘用人员名单》.xlsx"),
    ("拟聘用人员名单", "“拟聘用人员 名单”(第一批)"),
    ("“拟聘用人员 名单”(第一批)", "拟聘用人员名单第一批"),
]


@pytest.mark.parametrize(("one", "other"), SAME)
def test_titles_that_are_one_but_for_marks(one: str, other: str) -> None:
    assert is_same(one, other)


def test_titles_that_differ() -> None:
    assert not is_same("报名表", "拟聘用人员名单")


@pytest.mark.parametrize(("text", "spoken_of"), [("见附件", True), ("见附表", True), ("附近", False), ("", False)])
def test_most_texts_speak_of_none(text: str, *, spoken_of: bool) -> None:
    assert speaks_of_attachments(text) is spoken_of


def test_mentions_and_their_places() -> None:
    text = "名单见附件1，详见本公示附表二，请查阅文后的附件 13；报名附件4，见附件二十。"
    found = list(mentions(text, 100))
    assert [(one.number, text[one.place[0] - 100 : one.place[1] - 100]) for one in found] == [
        (1, "附件1"),
        (2, "附表二"),
        (13, "附件 13"),
    ]
    assert mention(text, 100) == (102, 105)
    assert mention("名单附后", 100) is None


def test_labels_with_what_they_head() -> None:
    text = "见附件9\n附件1\n\n名单\n  附件二:体检表 \n附 件 3 .\n附件10"
    found = list(labels(text, 100))
    assert [(one.number, one.title, one.is_alone) for one in found] == [
        (1, "名单", True),
        (2, "体检表", False),
        (10, "", True),
    ]
    assert text[found[0].place[0] - 100 : found[0].place[1] - 100] == "附件1"
