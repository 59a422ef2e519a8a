"""Input that no notice looks like is parsed, or refused with the reason; nothing hangs and nothing else is raised."""

from __future__ import annotations

import contextlib

import pytest

import notices
from benchmarks.material import HOSTILE
from notices.errors import SourceError
from notices.sources.limits import MAX_BYTES, MAX_COLUMNS, MAX_LINES
from tests.support.work import calls

HEAD = "云溪县教育局2020年拟聘用人员公示\n现将名单予以公示，公示期为2020年6月9日至6月15日。\n"
"""The beginning of a notice, so that what follows it is read as one."""
PNG = b"\x89PNG\r\n\x1a\n\x00\x00\x00\rIHDR\x00\x00\x00\x01\x00\x00\x00\x01\x08\x06\x00\x00\x00\x1f\x15\xc4\x89"
MEGABYTE = 1_000_000

REFUSED = {
    "a picture": (PNG, "PNG"),
    "bytes in no encoding": (bytes(range(128, 256)) * 40, "no text in UTF-8"),
    "more bytes than are read": (b" " * (MAX_BYTES + 1), "MAX_BYTES"),
    "more lines than are read": (b"\n" * (MAX_LINES + 1), "MAX_LINES"),
    "a row of ten thousand columns by pipes": (("|".join("甲" * 10_000) + "\n|---|\n").encode(), "MAX_COLUMNS"),
    "rows of ten thousand columns by tabs": (("\t".join("甲" * 10_000) + "\n").encode() * 2, "MAX_COLUMNS"),
}


@pytest.mark.parametrize(("data", "reason"), REFUSED.values(), ids=REFUSED)
def test_what_cannot_be_read_is_refused_with_source_and_reason(data: bytes, reason: str) -> None:
    with pytest.raises(SourceError, match=reason) as refused:
        notices.read(data, name="draft.txt")
    assert str(refused.value).startswith("draft.txt: ")
    assert refused.value.source == "draft.txt"


NO_NOTICE = {
    "nothing": "",
    "a byte order mark": "\ufeff",
    "blanks": " \t　\u200b\r\n\x0b\x0c\u2028\x85" * 20,
    "an unclosed table": "| 岗位 | 姓名 |\n|---|",
    "half a row": "| 岗位 | 姓",
    "a row of dashes": "|---|---|",
    "nulls": "\x00" * 1000,
    "emoji": "😀👨‍👩‍👧" * 100,
    "odd digits": "３²①½〇零",
}


@pytest.mark.parametrize("text", NO_NOTICE.values(), ids=NO_NOTICE)
def test_what_holds_no_notice_is_passages(text: str) -> None:
    page = notices.parse_page(text)
    assert page.notices == ()
    assert notices.check(page) == []
    told = "".join(passage.text for passage in page.passages)
    assert "".join(told.split()) == "".join(page.document.text.split())


IN_A_NOTICE = {
    "an unclosed table": "| 岗位 | 姓名 |\n|---|---|\n| 教师 | 张三",
    "a table without a row": "| 岗位 | 姓名 |\n|---|---|\n",
    "a table of blanks": "岗位\t姓名\n\t\n\t\n",
    "as many columns as are read": "\t".join("甲" * MAX_COLUMNS) + "\n" + "\t".join("乙" * MAX_COLUMNS) + "\n",
    "brackets in brackets": "（" * 10_000 + "）" * 10_000,
    "book marks in book marks": "根据" + "《" * 10_000 + "》" * 10_000,
    "unlike brackets crossing": "（《【“" * 5_000 + "）》】”" * 5_000,
    "an impossible day": "公示时间：2020年2月30日至2020年13月45日。",
    "a huge number": f"公示期{'9' * 5_000}天，共{'9' * 5_000}人。",
    "a year zero": "公示时间：0000年0月0日至0000年0月0日。",
    "the last year": "公示时间：9999年12月28日至1月4日。",
    "a huge weight": f"总成绩=笔试成绩×{'9' * 5_000}%+面试成绩×{'0' * 5_000}%",
    "a huge serial": f"序号\t姓名\n{'9' * 5_000}\t张三\n",
}


@pytest.mark.parametrize("text", IN_A_NOTICE.values(), ids=IN_A_NOTICE)
def test_a_notice_with_strange_parts_is_read_and_stored(text: str) -> None:
    page = notices.parse_page(f"{HEAD}{text}\n监督电话：0791-6612345\n")
    (notice,) = page.notices
    notices.check(page)
    assert [contact.value for contact in notice.contacts] == ["0791-6612345"]
    assert notices.loads(notices.dumps(notice)) == notice


def test_fifty_megabytes_in_one_line() -> None:
    page = notices.parse_page(notices.read(b"a" * (50 * MEGABYTE)))
    assert page.notices == ()
    assert [len(passage.text) for passage in page.passages] == [50 * MEGABYTE]


def test_a_hundred_thousand_short_lines() -> None:
    page = notices.parse_page("甲乙\n" * 100_000)
    notices.check(page)
    assert page.notices == ()


@pytest.mark.timeout(60)
@pytest.mark.parametrize("pattern", HOSTILE.values(), ids=HOSTILE)
def test_a_megabyte_of_one_pattern_comes_to_an_end(pattern: str) -> None:
    text = pattern * (MEGABYTE // len(pattern))
    try:
        notices.check(notices.parse_page(text))
    except SourceError as refused:
        assert "MAX_" in str(refused)  # noqa: PT017 - most of them are read


REPEATED = {
    **HOSTILE,
    "windows": "公示时间：2020年6月9日至6月15日。\n",
    "lengths": "公示期5个工作日。\n",
    "signatures": "云溪县教育局\n2020年6月9日\n",
    "attachments": "附件：1.名单\n",
    "lines of contacts": "联系电话：0791-6612345\n",
    "lines of labels": "姓名：张三\n",
    "lines of one label": "性别：男\n",
    "tables": "岗位\t姓名\n教师\t张三\n\n正文。\n",
    "rows by blanks": "张三　　语文教师\n",
    "cells": "张三\n语文教师\n",
    "persons": "张三（男，汉族）、",
    "mail": "a@",
    "lists": "一、教师岗位\n张三、李四\n",
    "formulas": "总成绩=笔试成绩×60%+",
    "fences": "~~~\n",
    "bodies": "云溪县教育局\n关于\n",
}
SIZES = (5_000, 40_000)
MOST = 4
"""Times as many calls per character the longer text may take; what grows with the square takes eight times."""


@pytest.mark.parametrize("pattern", REPEATED.values(), ids=REPEATED)
def test_the_work_of_a_notice_grows_with_its_length(pattern: str) -> None:
    """How long patterns take inside is what ``benchmarks`` measure."""
    short, long = (HEAD + pattern * (size // len(pattern)) for size in SIZES)
    read(short)  # grammars are loaded when they are first needed
    assert calls(lambda: read(long)) <= MOST * SIZES[1] / SIZES[0] * max(calls(lambda: read(short)), 1000)


def read(text: str) -> None:
    """Parse and check a text, unless it is refused."""
    with contextlib.suppress(SourceError):
        notices.check(notices.parse_page(text))
