"""A source mended by what was found in it: nothing that its notices say may change."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import event, given, settings
from hypothesis import strategies as st

from notices import api
from notices.cli.mending import MOST_PASSES, Mended, mended, said
from notices.diagnostic import Diagnostic, Edit
from notices.errors import SourceError
from notices.parsing.page import Page
from notices.sources.formats import TEXT, guess_format
from tests.support import material

ROOT = Path(__file__).resolve().parents[2]
CORPUS = sorted(
    path
    for path in (ROOT / "accuracy" / "corpus").rglob("*")
    if path.suffix in (".md", ".txt") and guess_format(path.read_bytes(), path.name) is TEXT
)

SLOPPY = {
    "，": ",", "：": ":", "（": "(", "）": ")", "；": ";",
    "公示期为": "公示期为:", "办法》": "办法》(云教发[2020]12号)", "根据《": "依据《关于印发《",
    "事业单位": "《事业单位》", "至": "-", "月1": "月01",
}  # fmt: skip
"""How the form of a notice is spoilt: what is written instead."""


def read(data: bytes) -> Page:
    return api.parse_page(api.read(data))


def form(page: Page) -> Sequence[Diagnostic]:
    return api.check(page, select=["F"])


def mend(text: str, encoding: str = "utf-8") -> Mended:
    return mended(text.encode(encoding), read, form)


def finding(*edits: Edit, code: str = "X900") -> Diagnostic:
    return Diagnostic(code, "odd", "info", {"zh": "怪", "en": "odd"}, edits=edits)


def mend_once(text: str, *found: Diagnostic) -> Mended:
    """Mend ``text`` by findings that are made only of the text as it is."""
    return mended(text.encode(), read, lambda page: found if page.document.text == text else ())


@st.composite
def sloppy(draw: st.DrawFn) -> str:
    """A notice, or a page of them, whose form is spoilt in several ways."""
    text = draw(material.notices().map(lambda written: written.text) | material.pages().map(lambda page: page.text))
    for right, wrong in SLOPPY.items():
        if draw(st.booleans()):
            text = text.replace(right, wrong)
    if draw(st.booleans()):
        text = re.sub(f"(?<=[\t ])([{material.SURNAMES}])([{material.GIVEN}])(?=\n| )", "\\1　\\2", text)
    return text


@settings(max_examples=200)
@given(sloppy(), st.sampled_from(["utf-8", "utf-8-sig", "gb18030", "utf-16"]), st.sampled_from(["\n", "\r\n"]))
def test_the_notices_say_the_same(text: str, encoding: str, line_end: str) -> None:
    data = text.replace("\n", line_end).encode(encoding)
    before = read(data)
    result = mended(data, read, form)
    event(", ".join(sorted(result.edits)) or "nothing to mend")
    assert said(result.page) == said(before)
    assert said(read(result.data)) == said(before)
    assert read(result.data).document.encoding == before.document.encoding
    again = mended(result.data, read, form)
    assert (again.data, again.edits) == (result.data, Counter())


@settings(max_examples=100)
@given(sloppy())
def test_what_stands_in_no_value_leaves_the_notices_equal(text: str) -> None:
    data = text.encode()
    result = mended(data, read, lambda page: api.check(page, select=["F102", "F103", "F105"]))
    assert result.page.notices == read(data).notices


@settings(max_examples=100)
@given(material.spoiled().map(lambda text: text.replace("\0", "")))
def test_any_text_is_mended_once_and_for_all(text: str) -> None:
    data = text.encode()
    result = mended(data, read, form)
    assert said(result.page) == said(read(data))
    assert mended(result.data, read, form).edits == Counter()


@pytest.mark.parametrize("path", CORPUS, ids=lambda path: path.stem)
def test_every_notice_of_the_corpus_says_the_same(path: Path) -> None:
    data = path.read_bytes()
    result = mended(data, read, form)
    assert said(result.page) == said(read(data))
    assert mended(result.data, read, form).edits == Counter()
    # Between names that only blanks part, a blank in a name may have to stay.
    assert {found.code for found in form(result.page) if found.edits} <= {"F109"}


NOTICE = (
    "云溪县教育局拟聘用人员公示\n现将拟聘用人员予以公示,公示时间：2024年6月3日至6月12日。\n云溪县教育局\n2024年6月2日\n"
)


def test_edits_are_counted_by_rule() -> None:
    result = mend(NOTICE.replace("至", "-").replace("。", ",特此公告。"))
    assert result.edits == Counter({"F104": 2, "F103": 1})


def test_a_source_without_faults_stays_as_it_is() -> None:
    data = NOTICE.replace(",", "，").encode()
    result = mended(data, read, form)
    assert result.data is data
    assert result.edits == Counter()


def test_an_edit_that_would_change_what_is_said_is_not_made() -> None:
    day = NOTICE.index("12日")
    comma = NOTICE.index(",")
    result = mend_once(NOTICE, finding(Edit(comma, comma + 1, "，"), Edit(day, day + 2, "13")))
    assert result.data.decode() == NOTICE.replace(",", "，")
    assert result.edits == Counter({"X900": 1})


def test_bad_edits_are_found_among_good_ones() -> None:
    text = NOTICE.replace("予以公示,", "予以公示,请监督,请反映,请来电,谢谢,再见,")
    commas = [match.start() for match in re.finditer(",", text)]
    year = text.index("2024")
    edits = [Edit(at, at + 1, "，") for at in commas] + [Edit(year, year + 4, "2025"), Edit(0, 2, "风溪")]
    result = mend_once(text, *(finding(edit) for edit in edits))
    assert result.data.decode() == text.replace(",", "，")
    assert result.edits == Counter({"X900": len(commas)})


def test_of_edits_that_meet_the_first_is_made() -> None:
    comma = NOTICE.index(",")
    result = mend_once(
        NOTICE, finding(Edit(comma, comma + 1, "，")), finding(Edit(comma - 1, comma + 1, "示；"), code="X901")
    )
    assert result.data.decode() == NOTICE.replace(",", "；")
    assert result.edits == Counter({"X901": 1})


def test_edits_beside_each_other_do_not_meet() -> None:
    comma = NOTICE.index(",")
    result = mend_once(NOTICE, finding(Edit(comma, comma + 1, "，"), Edit(comma + 1, comma + 1, "　")))
    assert result.data.decode() == NOTICE.replace(",", "，　")


def test_an_edit_that_does_nothing_is_none() -> None:
    assert mend_once(NOTICE, finding(Edit(0, 2, "云溪"))).edits == Counter()


def test_an_edit_that_the_source_refuses_is_not_made() -> None:
    comma = NOTICE.index(",")
    found = finding(Edit(comma, comma + 1, "，"), Edit(len(NOTICE) - 1, len(NOTICE), ""))
    assert mend_once(NOTICE, found).data.decode() == NOTICE.replace(",", "，")


def test_an_edit_after_which_the_source_cannot_be_read_is_not_made() -> None:
    comma = NOTICE.index(",")

    def read_half_width(data: bytes) -> Page:
        if "，".encode() in data:
            raise SourceError("too wide")
        return read(data)

    result = mended(NOTICE.encode(), read_half_width, lambda _: [finding(Edit(comma, comma + 1, "，"))])
    assert result.edits == Counter()


def test_edits_that_call_for_ever_more_end() -> None:
    def grow(_: Page) -> Sequence[Diagnostic]:
        return [finding(Edit(0, 0, " "))]

    assert mended(NOTICE.encode(), read, grow).edits == Counter({"X900": MOST_PASSES})


SAME = [
    ("公示（第一批）", "公示(第一批)"),
    ("公示〔2020〕", "公示[2020]"),
    ("公示【2020】", "公示（2020）"),
    ("公示《甲〈乙〉》", "公示<<甲《乙》>>"),
    ("公示7月-8月", "公示7月—— 8月"),
    ("公示5~8", "公示5～8"),
    ("公　　示", "公示"),
]


@pytest.mark.parametrize(("one", "other"), SAME)
def test_form_is_not_what_is_said(one: str, other: str) -> None:
    page = api.parse_page(NOTICE)
    (notice,) = page.notices
    pages = [replace(page, notices=(notice.replace(title=title),)) for title in (one, other)]
    assert said(pages[0]) == said(pages[1])
    assert said(pages[0]) != said(page)
