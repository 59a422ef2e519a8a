"""Lines that name an office."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from notices.document import Document
from notices.parsing.office import read_office

CASES = [
    ("一、拟任县教育局局长人选（1名）：", "县教育局局长"),
    ("拟任县教育局局长", "县教育局局长"),
    ("拟提任：县教育局局长", "县教育局局长"),
    ("县教育局局长拟任人选", "县教育局局长"),
    ("县水利局副局长人选：", "县水利局副局长"),
    ("第一选区人民代表候选人（2名）", "第一选区人民代表候选人"),
    ("拟任县林业局副局长人选2名", "县林业局副局长"),
    ("推荐以下同志为县人大代表候选人：", None),
    ("县教育局局长", None),
    ("拟任人选", None),
    ("推荐人选：", None),
    ("经研究，拟任县教育局局长", None),
    ("拟任县教育局局长，试用期一年", None),
    ("", None),
]


def office(text: str) -> str | None:
    document = Document(text, ())
    found = read_office(document, 0, len(text))
    return None if found is None else text[slice(*found)]


@pytest.mark.parametrize(("text", "wanted"), CASES)
def test_offices(text: str, wanted: str | None) -> None:
    assert office(text) == wanted


@given(st.text(max_size=90) | st.lists(st.sampled_from(["拟任", "局长", "县", "人选", "：", "（1名）"])).map("".join))
def test_any_text(text: str) -> None:
    office(text)
