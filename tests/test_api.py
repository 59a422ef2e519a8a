"""Reading, parsing and checking, from the caller's side."""

from __future__ import annotations

import io
import pickle
import threading
from contextlib import suppress
from datetime import date, datetime
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import notices
from notices.errors import InvalidNotice, NoticeError, ParseError, SourceError, UnknownRule

ONE = """云川县2024年引进高层次人才拟聘人员公示

根据《云川县人才引进办法》的规定，现将拟聘人员予以公示。公示时间：2024年5月6日至5月10日。监督电话：0571-88001234

岗位\t姓名
语文教师\t章楠
\t李知遥

云川县人力资源和社会保障局
2024年5月6日
"""
INVERTED = ONE.replace("至5月10日", "至5月1日")
TWO = f"{ONE}\n\n{ONE.replace('云川', '青溪')}"
NONE = "今天是个好天气。\n\n孩子们在河边放风筝。\n"


def test_one_notice() -> None:
    notice = notices.parse(ONE)
    assert (notice.kind, notice.title) == ("talent", "云川县2024年引进高层次人才拟聘人员公示")
    assert notice.period == notices.Period(start=date(2024, 5, 6), end=date(2024, 5, 10))
    assert [(entry.name, getattr(entry, "position", None)) for entry in notice.entries] == [
        ("章楠", "语文教师"),
        ("李知遥", "语文教师"),
    ]


def test_places_are_those_of_the_document() -> None:
    document = notices.read(ONE.encode())
    notice = notices.parse(document)
    assert notice.spans["title",].slice(document.text) == notice.title
    assert notice.spans["entries", 1, "name"].slice(document.text) == "李知遥"


def test_no_notice() -> None:
    with pytest.raises(ParseError, match=r"no notice found \(at line 1, column 1\)") as caught:
        notices.parse(NONE)
    assert "公示" in (caught.value.expected or "")
    assert notices.parse_page(NONE).notices == ()


@pytest.mark.parametrize("text", ["", "\n\n  ", "\u200b"])
def test_nothing_at_all(text: str) -> None:
    with pytest.raises(ParseError, match="no notice found"):
        notices.parse(text)
    assert notices.parse_page(text).passages == ()


def test_the_first_character_is_where_nothing_was_found() -> None:
    with pytest.raises(ParseError) as caught:
        notices.parse("\n\n  云")
    assert (caught.value.line, caught.value.column) == (3, 3)


def test_a_path_is_no_text() -> None:
    with pytest.raises(ParseError, match=r"to open a file use notices\.read\(path\)"):
        notices.parse("folder/page.md")


def test_two_notices() -> None:
    page = notices.parse_page(TWO)
    first, second = (page.document.text[: place.start].count("\n") + 1 for n in page.notices if (place := n.place(())))
    with pytest.raises(
        ParseError, match=rf"2 notices found, at lines {first}, {second}; notices\.parse_page"
    ) as caught:
        notices.parse(TWO)
    assert (caught.value.line, caught.value.expected) == (second, "one notice")


def test_findings() -> None:
    page = notices.parse_page(INVERTED)
    assert "inverted-period" in [finding.name for finding in page.diagnostics]
    assert list(page.diagnostics) == notices.check(page)
    finding = next(finding for finding in notices.check(page.notices[0]) if finding.name == "inverted-period")
    assert finding.severity == "error"
    assert notices.check(page, select=["D101"]) == [finding.__class__(**{**_fields(finding), "notice": 0})]
    assert notices.check(page, select=["D"], ignore=["inverted-period"]) == []


def _fields(finding: notices.Diagnostic) -> dict[str, Any]:
    return {name: getattr(finding, name) for name in finding.__dataclass_fields__}


def test_strict() -> None:
    assert notices.parse(ONE, strict=True) == notices.parse(ONE)
    for parse in (notices.parse, notices.parse_page):
        with pytest.raises(InvalidNotice, match="inverted-period") as caught:
            parse(INVERTED, strict=True)
        assert {finding.severity for finding in caught.value.diagnostics} == {"error"}


def test_unknown_rules() -> None:
    with pytest.raises(UnknownRule, match="inverted-period"):
        notices.check(notices.parse(ONE), select=["inverted-perod"])


@pytest.mark.parametrize("wrong", ["公示", None, 3])
def test_only_pages_and_notices_are_checked(wrong: Any) -> None:
    with pytest.raises(TypeError, match="expected a Page or a Notice"):
        notices.check(wrong)


def test_what_the_caller_knows() -> None:
    assert notices.parse(ONE, kind="recruitment").kind == "recruitment"
    with pytest.raises(ValueError, match="did you mean talent"):
        notices.parse(ONE, kind="tallent")
    undated = ONE.replace("2024年", "")
    period = notices.parse(undated, published=datetime(2023, 5, 6, 12)).period  # noqa: DTZ001 - nor have notices
    assert period
    assert period.start == date(2023, 5, 6)
    with pytest.raises(TypeError, match="published"):
        notices.parse(ONE, published="2023-05-06")  # type: ignore[arg-type]


def test_words_of_the_caller() -> None:
    text = ONE.replace("岗位", "拟上岗去处")
    house = notices.Vocabulary(headers={"position": ["拟上岗去处"]})
    unknown = [("R108", ("tables", 0, "columns", 0))]
    page = notices.parse_page(text)
    assert [(found.code, found.loc) for found in notices.check(page, select=["R108"])] == unknown
    read = notices.parse_page(text, vocabulary=house)
    assert notices.check(read, select=["R108"]) == []
    assert read.diagnostics == ()
    assert notices.parse(text, vocabulary=house).entries == notices.parse(ONE).entries
    with pytest.raises(ValueError, match="did you mean position"):
        notices.parse(text, vocabulary=notices.Vocabulary(headers={"positon": ["岗"]}))


def test_words_of_the_caller_hold_in_a_check_alone() -> None:
    house = notices.Vocabulary(headers={"position": ["去处"]})
    notice = notices.Notice(kind="recruitment", entries=(notices.Candidate(extra={"去处": "缺"}),))
    for one in (notice, notices.loads(notices.dumps(notice))):
        assert [found.code for found in notices.check(one, select=["R108"])] == ["R108"]
        assert notices.check(one, select=["R108"], vocabulary=house) == []


def test_files(tmp_path: Path) -> None:
    path = tmp_path / "公示.txt"
    path.write_bytes(ONE.encode("gb18030"))
    sources: list[Any] = [path, str(path), path.read_bytes(), io.BytesIO(path.read_bytes())]
    assert [notices.parse(notices.read(source)).title for source in sources] == [notices.parse(ONE).title] * 4
    assert notices.read(path.read_bytes(), name="a page").name == "a page"


def test_bad_files(tmp_path: Path) -> None:
    with pytest.raises(FileNotFoundError):
        notices.read(tmp_path / "missing.md")
    with pytest.raises(SourceError, match=r"^a\.png: "):
        notices.read(b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR", name="a.png")


@pytest.mark.parametrize("parse", [notices.parse, notices.parse_page])
def test_bytes_are_no_text(parse: Any) -> None:
    with pytest.raises(TypeError, match=r"notices\.read"):
        parse(ONE.encode())


def test_a_notice_is_stored_with_all_it_says() -> None:
    notice = notices.parse(INVERTED)
    assert notices.loads(notices.dumps(notice)) == notice
    assert [finding.code for finding in notices.check(notices.loads(notices.dumps(notice)))] == [
        finding.code for finding in notices.check(notice)
    ]


def test_a_page_can_be_sent_to_another_process() -> None:
    page = notices.parse_page(INVERTED)
    sent = pickle.loads(pickle.dumps(page))
    assert sent.notices == page.notices
    assert [finding.code for finding in sent.diagnostics] == [finding.code for finding in page.diagnostics]


def test_threads() -> None:
    found: list[notices.Notice] = []
    threads = [threading.Thread(target=lambda: found.append(notices.parse(ONE))) for _ in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert found == [notices.parse(ONE)] * 8


@given(st.lists(st.sampled_from([*ONE.split("\n"), "\t", "\n", "###", "公示", "🙂", "³", "|"]), max_size=12))
@settings(max_examples=80, deadline=None)
def test_any_text_is_parsed_or_refused(lines: list[str]) -> None:
    text = "\n".join(lines)
    page = notices.parse_page(text)
    notices.check(page)
    with suppress(NoticeError):
        notices.parse(text, strict=True)
