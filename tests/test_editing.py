"""Edits put into the bytes of a source."""

from __future__ import annotations

import pickle

import pytest
from hypothesis import given
from hypothesis import strategies as st

from notices.diagnostic import Edit
from notices.document import Document
from notices.editing import NotEditable, edited_source
from notices.sources import read_bytes, read_text
from tests.support import material

ENCODINGS = ("utf-8", "utf-8-sig", "gb18030", "utf-16", "utf-32")


def edited(data: bytes, *edits: Edit, name: str | None = None) -> bytes:
    return edited_source(data, read_bytes(data, name=name), edits)


def refusal(data: bytes, *edits: Edit) -> str:
    with pytest.raises(NotEditable) as caught:
        edited(data, *edits)
    return str(caught.value)


@st.composite
def sources(draw: st.DrawFn) -> bytes:
    """A notice as a file holds it: in some encoding, with line ends of some system and characters that nobody sees."""
    text = draw(material.notices()).text
    text = text.replace("\n", draw(st.sampled_from(["\n", "\r\n", "\r"])))
    text = text.replace("公示", draw(st.sampled_from(["公示", "公\u200b示", "公示\u200b"])))
    return text.encode(draw(st.sampled_from(ENCODINGS)))


@given(sources(), st.data())
def test_what_was_edited_is_read_back(data: bytes, draw: st.DataObject) -> None:
    document = read_bytes(data)
    text = document.text
    edits: list[Edit] = []
    wanted, taken = "", 0
    while taken < len(text) and len(edits) < 5:
        start = draw.draw(st.integers(taken, len(text) - 1))
        line_end = text.find("\n", start)
        end = draw.draw(st.integers(start, min(line_end if line_end >= 0 else len(text), start + 9)))
        put = draw.draw(st.sampled_from(["", "：", "—", "〔2020〕", "*"]))
        edits.append(Edit(start, end, put))
        wanted += text[taken:start] + put
        taken = end + 1
        wanted += text[end:taken]
    wanted += text[taken:]
    changed = edited_source(data, document, draw.draw(st.permutations(edits)))
    assert read_bytes(changed).text == wanted
    assert read_bytes(changed).encoding == document.encoding


@given(st.binary(max_size=60) | sources())
def test_without_edits_nothing_changes(data: bytes) -> None:
    assert edited_source(data, Document("", ()), []) is data


@pytest.mark.parametrize("encoding", [*ENCODINGS, "big5"])
def test_other_bytes_stay(encoding: str) -> None:
    text = "公示期:５天\r\n\r\n監督電話:0571-88001234\r公示期:5天"
    data = text.encode(encoding)
    at = text.index(":0571")
    assert edited(data, Edit(at - 2, at - 1, "：")) == text.replace("話:", "話：").encode(encoding)


@pytest.mark.parametrize(
    ("source", "encoding"),
    [
        ("\ufeff公示期:5天", "utf-8-sig"),  # a mark that the codec knows, and one more
        ("\ufeff公示期:5天", "gb18030"),
        ("\ufeff公示期:5天", "utf-16"),
    ],
)
def test_marks_in_front_stay(source: str, encoding: str) -> None:
    assert edited(source.encode(encoding), Edit(3, 4, "：")) == source.replace(":", "：").encode(encoding)


@pytest.mark.parametrize("mark", [b"\xfe\xff", b"\xff\xfe"])
def test_either_order_of_bytes(mark: bytes) -> None:
    codec = "utf-16-be" if mark == b"\xfe\xff" else "utf-16-le"
    assert edited(mark + "公示期:5天".encode(codec), Edit(3, 4, "：")) == mark + "公示期：5天".encode(codec)


def test_without_a_mark_none_is_made() -> None:
    data = "公示时间为五个工作日:自今日起".encode("utf-16-le")
    assert edited(data, Edit(10, 11, "：")) == "公示时间为五个工作日：自今日起".encode("utf-16-le")


def test_what_nobody_sees_goes_with_what_it_stands_in() -> None:
    assert edited("公示\u200b期：\u200b5\u200b天".encode(), Edit(1, 3, "告")) == "公告：\u200b5\u200b天".encode()


def test_what_nobody_sees_stays_beside_an_edit() -> None:
    assert edited("公\u200b示\u200b期".encode(), Edit(1, 2, "告")) == "公\u200b告\u200b期".encode()


def test_a_character_that_is_cut_off_stays_cut_off() -> None:
    data = "公示期:5天".encode()[:-1]
    assert edited(data, Edit(3, 4, "：")) == "公示期：5天".encode()[:-1]


def test_at_either_end() -> None:
    assert edited("公示".encode(), Edit(0, 0, "拟"), Edit(2, 2, "。")) == "拟公示。".encode()
    assert edited("公示".encode(), Edit(0, 2, "")) == b""


def test_in_a_page_where_it_writes_what_it_shows() -> None:
    data = "<html><p>公示期:<b>5</b>天</html>".encode()
    assert edited(data, Edit(3, 4, "：")) == "<html><p>公示期：<b>5</b>天</html>".encode()


REFUSED = [
    (
        "<html><p>公示期<b>5</b>天</html>",
        Edit(2, 5, "期五天"),
        "the source does not hold '期5天' as it stands at offset 2",
    ),
    ("<html><p>7月1日&mdash;5日</html>", Edit(4, 5, "至"), "the source does not hold '—' as it stands at offset 4"),
    ("公示\r\n期", Edit(1, 4, ""), r"the source does not hold '示\n期' as it stands at offset 1"),
    ("公示\n", Edit(2, 3, ""), r"the source does not hold '\n' as it stands at offset 2"),
    ("公示", Edit(1, 3, ""), "the text has no offsets 1 to 3"),
    ("公示", Edit(-1, 1, ""), "the text has no offsets -1 to 1"),
    ("公示", Edit(2, 1, ""), "the text has no offsets 2 to 1"),
]


@pytest.mark.parametrize(("source", "edit", "message"), REFUSED)
def test_what_cannot_be_edited_is_refused(source: str, edit: Edit, message: str) -> None:
    assert refusal(source.encode(), edit).startswith(message)


def test_edits_that_meet_are_refused() -> None:
    assert refusal("公示期".encode(), Edit(1, 3, "告"), Edit(0, 2, "拟")) == "two edits meet at offset 1"
    assert edited("公示期".encode(), Edit(1, 3, "告"), Edit(0, 1, "拟")) == "拟告".encode()


def test_characters_that_the_encoding_lacks_are_refused() -> None:
    data = "監督電話:0571".encode("big5")
    assert refusal(data, Edit(0, 1, "监")) == "BIG5HKSCS has no '监'"


def test_a_code_of_two_characters_is_not_parted() -> None:
    text = "監督電話\u00ca\u0304公示期:五天"
    data = text.encode("big5hkscs")
    assert edited(data, Edit(9, 10, "：")) == text.replace(":", "：").encode("big5hkscs")
    assert edited(data, Edit(4, 6, "")) == text.replace("\u00ca\u0304", "").encode("big5hkscs")
    assert refusal(data, Edit(4, 5, "")).startswith("the source does not hold 'Ê'")
    assert refusal(data, Edit(5, 6, "")).startswith("the source does not hold '\u0304'")


def test_a_document_without_bytes_is_refused() -> None:
    with pytest.raises(NotEditable, match="the document was read from a text, not from bytes"):
        edited_source(b"", read_text("公示"), [Edit(0, 1, "")])


def test_the_refusal_can_be_pickled() -> None:
    error = NotEditable("two edits meet at offset 1")
    assert str(pickle.loads(pickle.dumps(error))) == str(error)
