"""Fingerprints stay when lines move, and change with the wording."""

from __future__ import annotations

import re

from hypothesis import given
from hypothesis import strategies as st

from notices import api
from notices.report.fingerprint import fingerprints
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


def test_without_the_document_the_message_stands_for_the_wording() -> None:
    found = check_page(api.parse_page(TEXT), select=["D101"]).diagnostics
    (alone,) = fingerprints(found, None)
    assert [alone] != prints_of(TEXT, "D101")
    assert [alone] == fingerprints(found, None)
