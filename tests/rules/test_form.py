"""What must hold for the rules about form: right forms are silent, wrong ones are found, and what mends them is right."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from notices import api
from notices.diagnostic import Diagnostic
from notices.laws import Laws
from notices.models.notice import Notice
from notices.rules.form import standard, times_en, times_zh, words_of
from notices.rules.rule import Context
from tests.support import material
from tests.support.material import DATE_FORMS, SURNAMES, days, han

CODES = ("F101", "F102", "F103", "F104", "F105", "F106", "F107", "F108", "F109")
LEAD = "云溪县教育局拟聘用人员公示\n现将拟聘用人员予以公示，公示时间：2024年6月3日至6月12日。\n"
WORDS = st.text(f"{SURNAMES}县区办法规定", min_size=3, max_size=8).filter(lambda word: not word.endswith("附件"))


def form_of(text: str, code: str = "F") -> list[Diagnostic]:
    return api.check(api.parse_page(text), select=[code])


def mended(text: str, found: list[Diagnostic]) -> str:
    for edit in sorted((edit for one in found for edit in one.edits), key=lambda edit: edit.start, reverse=True):
        text = text[: edit.start] + edit.text + text[edit.end :]
    return text


@given(
    WORDS, st.integers(1950, 2049), st.integers(1, 999), st.sampled_from(["〔〕", "[]", "()", "（）", "【】", "［］"])
)
def test_document_numbers(sign: str, year: int, serial: int, brackets: str) -> None:
    right = f"{LEAD}依据《招聘办法》，{sign}发〔{year}〕{serial}号\n"
    text = right.replace("〔", brackets[0]).replace("〕", brackets[1])
    found = form_of(text, "F101")
    assert len(found) == (brackets != "〔〕")
    assert mended(text, found) == right


@given(days, st.sampled_from(sorted(DATE_FORMS)))
def test_dates_of_issue(day: date, form: str) -> None:
    day = day.replace(year=max(day.year, 2013))
    right = f"{LEAD}云溪县教育局\n{DATE_FORMS['plain'](day)}\n"
    text = f"{LEAD}云溪县教育局\n{DATE_FORMS[form](day)}\n"
    found = form_of(text, "F102")
    if form in ("plain", "wide", "blanks", "号") or (form == "padded" and text == right):
        assert found == []
    else:
        assert len(found) == 1
        assert DATE_FORMS["plain"](day) in found[0].message
        assert (mended(text, found) == right) == (form == "padded")


@given(
    days,
    days,
    st.sampled_from(["plain", "dotted", "dashed", "slashed", "padded"]),
    st.sampled_from(["-", "--", "~", "—"]),
)
def test_ranges(start: date, end: date, form: str, mark: str) -> None:
    write = DATE_FORMS[form]
    text = f"{LEAD}报名时间：{write(start)}{mark}{write(end)}\n"
    found = form_of(text, "F103")
    assert len(found) == (mark != "—")
    assert mended(text, found) == f"{LEAD}报名时间：{write(start)}—{write(end)}\n"


@given(st.lists(WORDS, min_size=2, max_size=6), st.lists(st.sampled_from("，；："), min_size=5, max_size=5), st.data())
def test_punctuation(words: list[str], marks: list[str], data: st.DataObject) -> None:
    line = "".join(word + mark for word, mark in zip(words, [*marks, ""], strict=False)) + f"（{words[0]}）"
    right = f"{LEAD}{line}。\n"
    assert form_of(right, "F104") == []
    wrong = [at for at, char in enumerate(line) if char in "，；：（）" and data.draw(st.booleans())]
    half = "".join(char.translate(HALF) if at in wrong else char for at, char in enumerate(line))
    text = f"{LEAD}{half}。\n"
    found = form_of(text, "F104")
    assert mended(text, found) == right
    assert {edit.start - len(LEAD) for one in found for edit in one.edits} == set(wrong)


HALF = str.maketrans("，；：（）", ",;:()")


@given(st.integers(3, 40), st.sampled_from(["{}、", "（{}）"]), st.data())
def test_numbers_of_headings(last: int, sign: str, data: st.DataObject) -> None:
    lines = [f"{sign.format(han(number))}略" for number in range(1, last + 1)]
    assert form_of(LEAD + "\n".join(lines) + "\n", "F106") == []
    gone = data.draw(st.integers(1, last - 2))
    text = LEAD + "\n".join(lines[:gone] + lines[gone + 1 :]) + "\n"
    (found,) = form_of(text, "F106")
    assert found.span is not None
    assert found.span.slice(text) == sign.format(han(gone + 2))


@given(st.lists(WORDS, min_size=1, max_size=3))
def test_titles_in_titles(words: list[str]) -> None:
    nested = right = "".join(words)
    for depth in range(len(words)):
        inner = len(words) - depth
        nested = f"《{words[0]}{nested}》"
        right = f"《{words[0]}{right}》" if inner % 2 else f"〈{words[0]}{right}〉"
    text = f"{LEAD}依据{nested}执行。\n"
    found = form_of(text, "F107")
    assert len(found) == len(words) // 2
    assert mended(text, found) == f"{LEAD}依据{right}执行。\n"
    assert form_of(f"{LEAD}依据{right}执行。\n", "F107") == []


@given(material.spoiled())
def test_no_text_stops_the_rules(text: str) -> None:
    page = api.parse_page(text)
    length = len(page.document.text)
    for code in CODES:
        reached = 0
        for edit in sorted(
            (edit for one in api.check(page, select=[code]) for edit in one.edits), key=lambda edit: edit.start
        ):
            assert reached <= edit.start < edit.end <= length
            reached = edit.end


def test_the_words_of_a_notice_that_was_built() -> None:
    words = words_of(Notice(title="公示"), Context())
    assert (words.offset, words.text, words.folded) == (0, "", "")


def test_the_words_of_a_notice_on_its_page() -> None:
    page = api.parse_page(f"今日天气晴。\n\n# {LEAD}")
    words = words_of(page.notices[0], Context(page=page))
    assert words.offset == page.document.text.index("#")
    assert words.text == f"# {LEAD.strip()}"
    assert words.folded == f"  {LEAD.strip()}".replace("，", ",").replace("：", ":")
    assert words.at(1, 3) == (words.offset + 1, words.offset + 3)


@pytest.mark.parametrize(
    ("notice", "slug", "found"),
    [
        (Notice(issued=date(2024, 6, 2)), "range-mark", True),
        (Notice(issued=date(2012, 5, 31)), "range-mark", False),
        (Notice(issued=date(2012, 6, 1)), "range-mark", True),
        (Notice(issued=date(2024, 6, 2)), "civil-servant-hire-window", False),
        (Notice(), "range-mark", False),
    ],
)
def test_the_standard_that_holds(notice: Notice, slug: str, *, found: bool) -> None:
    assert (standard(notice, Context(), slug) is not None) == found
    assert standard(notice, Context(laws=Laws(())), slug) is None


def test_how_often() -> None:
    assert [times_zh(["x"] * number) for number in (1, 2)] == ["", "（共2处）"]
    assert [times_en(["x"] * number) for number in (1, 2)] == ["", " (2 places)"]


REAL = [
    "报价：1,234,567.89元，比例1:3，得分3:2，时间8:30，版本2.0.1，容积率≤1.5，规格10*20，面积120㎡。",
    "联系：0571-88001234转801、400-800-1234、139****1234，邮箱abc-1@example.com，网址www.example.com/a?b=1,2;c=3。",
    "依据GB/T 9704-2012、ISO 9001:2015和B/T-1.2:3执行，项目编号：YXZB(2024)-012号，标段A-1~A-3略。",
    "The results (as of June 9, 2024): see https://example.com/(a)/b,c;d:e?f!g for details.",
    "身份证号330106********0017，准考证号2024-06-0312，学号20240603-12，车牌浙A·12345。",
    "东经120°30'-121°，北纬30°；海拔200-500米；人数5-10人；第1-3包；1-2年级；2023-2024学年第一学期。",
    "（一）甲：1.略；2.略；（1）略；①略。A.略；B.略。",
    "Wi-Fi、C++、.NET、Node.js、U盘(USB)、PM2.5、5G、COVID-19、A4纸（80g）。",
    "有限公司(ABC Co., Ltd.)、XX大学(985)、GPS(全球定位系统)。",
    "| 时间 | 比例 |\n|:---|---:|\n| 8:30 | 3:2 |\n| 9:00 | 1:1 |",
]  # fmt: skip
"""Lines as they stand in real notices, full of marks that are right."""


@pytest.mark.parametrize("line", REAL)
def test_what_looks_like_a_fault_and_is_none(line: str) -> None:
    assert form_of(f"{LEAD}{line}\n云溪县教育局\n2024年6月2日\n") == []
