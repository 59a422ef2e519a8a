"""Whole pages: every key of the JSON contract on documents, and where notices begin and end."""

from __future__ import annotations

import json
from collections import Counter
from pathlib import Path
from typing import Any

import pytest

import notices
from notices.models.notice import Notice
from notices.parsing.page import Page

DOCUMENTS = Path(__file__).parent / "documents"
"""Texts, and beside each the JSON of what it says: stated keys only, running text as wordings."""
SOURCES = sorted(path for path in DOCUMENTS.iterdir() if path.suffix in {".txt", ".md"})


def check_page(page: Page) -> None:
    """Every place is a place of the text, and every visible character is told of."""
    text = page.document.text
    covered = [False] * len(text)
    for notice in page.notices:
        for loc, span in notice.spans.items():
            for start, end in span.parts or ((span.start, span.end),):
                assert text[start:end].strip()
                if loc:
                    covered[start:end] = [True] * (end - start)
        for passage in notice.text:
            assert text[passage.start : passage.end] == passage.text
            covered[passage.start : passage.end] = [True] * len(passage.text)
    for passage in page.passages:
        assert text[passage.start : passage.end] == passage.text
        assert not any(covered[passage.start : passage.end])
        covered[passage.start : passage.end] = [True] * len(passage.text)
    assert "".join(letter for letter, told in zip(text, covered, strict=True) if not told).strip(" \t\n　|-") == ""


def parsed(text: str) -> tuple[Notice, ...]:
    page = notices.parse_page(text)
    check_page(page)
    return page.notices


def facts(notice: Notice) -> dict[str, Any]:
    """What a notice says, as the contract has it, without the keys that say nothing."""
    found = {key: value for key, value in notice.model_dump(mode="json").items() if value not in (None, [])}
    found["text"] = [passage["text"] for passage in found.get("text", [])]
    return found


def includes(found: Any, wanted: Any) -> bool:
    """Whether ``found`` says what is wanted; it may have keys without a value besides."""
    if isinstance(wanted, dict):
        empty = all(value in (None, [], {}, False, "total") for key, value in found.items() if key not in wanted)
        return empty and all(key in found and includes(found[key], value) for key, value in wanted.items())
    if isinstance(wanted, list):
        return len(found) == len(wanted) and all(map(includes, found, wanted))
    return bool(found == wanted)


def stated(path: Path) -> dict[str, Any]:
    wanted: dict[str, Any] = json.loads(path.with_suffix(".json").read_text(encoding="utf-8"))
    return wanted


@pytest.mark.parametrize("path", SOURCES, ids=lambda path: path.name)
def test_a_document_says(path: Path) -> None:
    page = notices.parse_page(notices.read(path))
    check_page(page)
    wanted = stated(path)
    assert len(page.notices) == len(wanted["notices"])
    for notice, expected in zip(page.notices, wanted["notices"], strict=True):
        found = facts(notice)
        assert set(found) == set(expected)
        for key, value in expected.items():
            assert includes(found[key], value), (key, found[key])
    assert [passage.text for passage in page.passages] == wanted["passages"]


def test_every_key_is_stated_in_three_documents() -> None:
    keys: Counter[str] = Counter()
    for path in SOURCES:
        wanted = stated(path)
        keys.update({key for notice in wanted["notices"] for key in notice})
        keys.update({"passages"} if wanted["passages"] else ())
    assert {key for key in Notice.model_fields if keys[key] < 3} == set()
    assert keys["passages"] >= 3


@pytest.mark.parametrize("path", SOURCES, ids=lambda path: path.name)
def test_the_same_page_gives_the_same(path: Path) -> None:
    pages = [notices.parse_page(notices.read(path)) for _ in range(2)]
    assert pages[0].notices == pages[1].notices
    for one, other in zip(*(page.notices for page in pages), strict=True):
        assert hash(one) == hash(other)
        assert dict(one.spans) == dict(other.spans)


BODY = "现将名单予以公示，公示期为5个工作日。\n马小波、龚露露、武红霞\n电话：0791-6600123\n"
TITLE = "云溪县2031年公开招聘教师拟聘用人员公示"


@pytest.mark.parametrize(
    ("lines", "title"),
    [
        (f"{TITLE}\n", TITLE),
        ("云溪县2031年公开招聘\n教师拟聘用人员公示\n", TITLE),
        ("云溪县2031年\n公开招聘教师\n拟聘用人员公示\n", TITLE),
        ("# 云溪县2031年公开招聘\n# 教师拟聘用人员公示\n", TITLE),
        (f"公示\n{TITLE}\n", TITLE),
        (f"公　示\n\n{TITLE}\n", TITLE),
        (f"新闻现场\n{TITLE}\n", TITLE),
        (f"来源：县人社局\n{TITLE}\n", TITLE),
        (f"{TITLE}\n来源：县人社局 2031-06-01\n", TITLE),
        ("", None),
    ],
)
def test_the_title(lines: str, title: str | None) -> None:
    (notice,) = parsed(lines + BODY)
    assert notice.title == title
    if title is not None:
        span = notice.spans["title",]
        source = notices.parse_page(lines + BODY).document.text
        assert "".join(source[start:end] for start, end in span.parts or ((span.start, span.end),)) == title


def test_the_title_may_stand_at_the_end() -> None:
    (notice,) = parsed(BODY + f"原标题：{TITLE}\n")
    assert notice.title == TITLE


SIGNATURES = [
    ("云溪县教育局\n2031年6月3日\n", ("云溪县教育局",), "2031-06-03"),
    ("云溪县教育局　2031年6月3日\n", ("云溪县教育局",), "2031-06-03"),
    (
        "云溪县教育局\n云溪县人力资源和社会保障局\n2031年6月3日\n",
        ("云溪县教育局", "云溪县人力资源和社会保障局"),
        "2031-06-03",
    ),
    (
        "云溪县教育局　　云溪县人力资源和社会保障局\n2031年6月3日\n",
        ("云溪县教育局", "云溪县人力资源和社会保障局"),
        "2031-06-03",
    ),
    ("云溪县教育局（盖章）\n二〇三一年六月三日\n", ("云溪县教育局",), "2031-06-03"),
    ("2031年6月3日\n", (), "2031-06-03"),
    ("云溪县教育局\n", ("云溪县教育局",), None),
    ("", (), None),
]


@pytest.mark.parametrize(("lines", "issuers", "issued"), SIGNATURES)
def test_the_signature(lines: str, issuers: tuple[str, ...], issued: str | None) -> None:
    (notice,) = parsed(f"{TITLE}\n{BODY}{lines}")
    assert notice.issuers == issuers
    assert (notice.issued.isoformat() if notice.issued else None) == issued
    assert len(notice.entries) == 3


def test_contacts_may_stand_below_the_signature() -> None:
    (notice,) = parsed(f"{TITLE}\n{BODY}云溪县教育局\n2031年6月3日\n监督电话：0791-6600124\n")
    assert [contact.value for contact in notice.contacts] == ["0791-6600123", "0791-6600124"]
    assert notice.issuers == ("云溪县教育局",)


def test_what_follows_the_signature_is_outside() -> None:
    page = notices.parse_page(f"{TITLE}\n{BODY}云溪县教育局\n2031年6月3日\n图书馆暑期延长开放，欢迎读者前往。\n")
    check_page(page)
    assert len(page.notices) == 1
    assert [passage.text for passage in page.passages] == ["图书馆暑期延长开放，欢迎读者前往。"]


def test_several_notices_among_articles() -> None:
    article = "# 夏收正忙\n\n本报讯（记者 陶然）连日来，各乡抢收小麦。\n\n"
    page = notices.parse_page(
        article
        + f"# {TITLE}\n\n{BODY}\n云溪县教育局\n\n2031年6月3日\n\n"
        + article
        + f"# 石桥区2031年引进人才公示\n\n{BODY}\n# 南屏县2031年拟录用公务员公示\n\n{BODY}\n"
        + article
    )
    check_page(page)
    assert [notice.title for notice in page.notices] == [
        TITLE,
        "石桥区2031年引进人才公示",
        "南屏县2031年拟录用公务员公示",
    ]
    assert [notice.kind for notice in page.notices] == ["recruitment", "talent", "civil_service"]
    assert len(page.passages) == 3


CAPTIONS = [
    ("拟聘用人员名单\n", "拟聘用人员名单"),
    ("一、拟聘用人员\n", "一、拟聘用人员"),
    ("", None),
]


@pytest.mark.parametrize(("line", "caption"), CAPTIONS)
def test_the_line_above_a_table_names_it(line: str, caption: str | None) -> None:
    (notice,) = parsed(f"{TITLE}\n现将名单予以公示。\n{line}姓名\t岗位\n马小波\t教师\n龚露露\t会计\n")
    assert notice.tables[0].caption == caption
    assert [entry.name for entry in notice.entries] == ["马小波", "龚露露"]


NO_NOTICES = [
    "",
    "\n\n  \n",
    "🙂",
    "图书馆暑期延长开放，欢迎读者前往。",
    "# 我县教师招聘面试举行\n\n县教育局表示，拟聘用人员将在网上公示，公示期不少于5个工作日。",
    "# 公示制度发挥作用\n\n本报讯（记者 陶然）任前公示让群众知情。\n\n电话：0791-6600123",
    "第二十二条 公示期不少于7个工作日。\n第二十三条 公示结束后办理聘用手续。",
    "姓名\t星座\n马小波\t白羊\n",
]


@pytest.mark.parametrize("text", NO_NOTICES)
def test_no_notice(text: str) -> None:
    assert parsed(text) == ()
