"""Fingerprints stay when lines move, and change with the wording."""

from __future__ import annotations

import re
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from notices import api
from notices.diagnostic import Diagnostic
from notices.document import Document
from notices.report.fingerprint import LONGEST_VALUE, fingerprints
from notices.rules import check_page

TEXT = """青石县教育局拟聘用人员公示
现将拟聘用人员予以公示。公示时间为2020年6月9日—2020年6月3日。
联系电话：0571-8800123
联系电话：0571-8800123
青石县教育局
2020年6月9日
"""


def prints_of(text: str, select: str = "D101,C101") -> list[str]:
    page = api.parse_page(text)
    return fingerprints(check_page(page, select=select.split(",")).diagnostics, page.document)


def test_each_finding_has_its_own() -> None:
    prints = prints_of(TEXT)
    assert len(prints) == len(set(prints)) == 3
    assert all(re.fullmatch("[0-9a-f]{16}", one) for one in prints)


@given(st.sampled_from(["\n", "本报讯\n", "今天天气不错。\n\n"]), st.integers(1, 4))
def test_lines_above_change_nothing(line: str, count: int) -> None:
    assert prints_of(line * count + TEXT) == prints_of(TEXT)


def test_width_and_blanks_change_nothing() -> None:
    assert prints_of(TEXT.replace("0571-8800123", "０５７１－８８００１２３")) == prints_of(TEXT)


def test_another_wording_is_another_finding() -> None:
    before, after = prints_of(TEXT, "D101"), prints_of(TEXT.replace("6月3日", "6月2日"), "D101")
    assert before != after
    assert prints_of(TEXT.replace("6月3日", "6月2日"), "C101") == prints_of(TEXT, "C101")


def test_what_a_whole_notice_lacks_is_lacking_whatever_else_is_changed() -> None:
    unsigned = TEXT.replace("青石县教育局\n2020年6月9日\n", "").replace("。", "。\n" + "现将有关情况公示如下。" * 20, 1)
    (before,) = prints_of(unsigned, "S103")
    assert prints_of(unsigned.replace("孙一鸣", "").replace("公示如下", "公示于下", 1), "S103") == [before]


@pytest.mark.parametrize(("length", "is_value"), [(LONGEST_VALUE, True), (LONGEST_VALUE + 1, False)])
def test_how_long_a_value_may_be(length: int, is_value: bool) -> None:
    document = Document("甲" * length + "乙", ())
    found = Diagnostic("X1", "x", "info", {"zh": "一", "en": "one"}, span=document.span((0, length)))
    reworded = replace(found, messages={"zh": "二", "en": "two"})
    assert (fingerprints([found], document) == fingerprints([reworded], document)) == is_value


def test_without_the_document_the_message_stands_for_the_wording() -> None:
    found = check_page(api.parse_page(TEXT), select=["D101"]).diagnostics
    (alone,) = fingerprints(found, None)
    assert [alone] != prints_of(TEXT, "D101")
    assert [alone] == fingerprints(found, None)
