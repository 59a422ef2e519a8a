"""What a source gives away about its format."""

from __future__ import annotations

from importlib.util import find_spec

import pytest

from notices.sources.formats import FORMATS, HTML, TEXT, guess_format, is_page

PAGES = (
    "<!DOCTYPE html><html><body>公示</body></html>",
    " <!doctype HTML>\n公示",
    "<html lang=zh>公示",
    "<HTML>\n",
    "<!-- saved --> <html>",
    '<?xml version="1.0"?><html>',
    "<p>公示</p>",
    '\n<div class="a">\n<p>公示</p>\n</div>\n',
    "<table><tr><td>姓名</td></tr></table>",
)
TEXTS = (
    "公示<b>期间</b>",
    "公示：<html> 是一种格式",
    "成绩<60分",
    "<60分的不予录用>",
    "<公示>某某</公示>",
    "<div align=center>\n\n# 公示\n\n某局",
    "< 公示 >",
    "",
)


@pytest.mark.parametrize("page", PAGES)
@pytest.mark.parametrize("encoding", ["utf-8", "gbk", "utf-16"])
def test_pages(page: str, encoding: str) -> None:
    assert is_page(page, page)
    assert is_page(f"\ufeff{page}", page)
    assert guess_format(page.encode(encoding, "ignore")) is HTML


@pytest.mark.parametrize("text", TEXTS)
def test_texts_that_hold_tags_are_no_pages(text: str) -> None:
    assert not is_page(text, text)
    assert guess_format(text.encode(), "a.txt") is TEXT


BYTES = {
    b"%PDF-1.7\n": "a PDF document",
    b"\x89PNG\r\n\x1a\n\0\0": "a PNG image",
    b"PK\x03\x04\x14\0": "an Office document or another ZIP archive",
    b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1": "an old Office document (OLE)",
    b"\xff\xd8\xff\xe0": "a JPEG image",
    b"GIF89a": "a GIF image",
    b"{\\rtf1": "rich text",
    b"\x1f\x8b\x08\0": "gzip data",
}


@pytest.mark.parametrize(("data", "name"), BYTES.items(), ids=BYTES.values())
def test_bytes_are_believed_more_than_the_name(data: bytes, name: str) -> None:
    assert guess_format(data, "公示.txt").name == name


NAMES = {
    "notice.html": "an HTML page",
    "NOTICE.HTM": "an HTML page",
    "dir.html/notice": "text",
    "C:\\dir.pdf\\notice.txt": "text",
    "notice.docx": "a Word document",
    "notice.md": "text",
    "notice.unknown": "text",
    "notice": "text",
    ".html": "an HTML page",
    "": "text",
}


@pytest.mark.parametrize(("name", "expected"), NAMES.items(), ids=NAMES)
def test_names_decide_where_bytes_do_not(name: str, expected: str) -> None:
    assert guess_format("公示".encode(), name).name == expected


def test_the_index_names_each_suffix_once_and_modules_that_exist() -> None:
    suffixes = [suffix for entry in FORMATS for suffix in entry.suffixes]
    assert len(suffixes) == len(set(suffixes))
    assert all(find_spec(f"notices.sources.{entry.module}") for entry in FORMATS if entry.module)


def test_a_piece_of_a_page_that_broke_off_is_told_by_its_tags() -> None:
    assert is_page("<h1>公示</h1><table><tr><td>姓名<td>岗位<tr><td>王某", "<td>王某")
    assert not is_page("<div>\n\n# 公示\n\n<br>正文\n", "正文\n")
