"""What a page shows of attachments besides the list of its notice: headings of appendices, and mentions in the text."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import TYPE_CHECKING, NamedTuple

from notices.rules.rule import Context
from notices.span import Piece

if TYPE_CHECKING:
    from notices.models.notice import Notice
    from notices.parsing.page import Page

_WORDS = ("附件", "附表")
"""What attachments are called; a text without any of them names none."""
_HAN_NUMBERS = {numeral: value for value, numeral in enumerate("一二三四五六七八九十", start=1)}
_LABEL = "附[件表][^\\S\n]?([0-9]{1,2}|[一二三四五六七八九十](?![一二三四五六七八九十]))(?![0-9])"
_MENTION = re.compile(f"[见阅](?:本公示|本公告|文末|文后|以下|下列)?的?({_LABEL})")
_BARE_MENTION = re.compile("[见阅](?:本公示|本公告|文末|文后|以下|下列)?的?附[件表]")
_LINE = re.compile(f"^[^\\S\n]*({_LABEL})([^\n]*)(?=\\s*([^\n]*))", re.MULTILINE)
_FILE = re.compile("[.](?:xlsx?|docx?|pdf|zip|rar|wps|et|ofd|pptx?|jpe?g|png)\\b|download|attach|file", re.IGNORECASE)
_NOT_OF_TITLES = re.compile("[\\s《》“”\"'()。;,]|[.][a-z]{2,4}$", re.IGNORECASE)


class Label(NamedTuple):
    """A numbered label of an attachment (附件2) and its place."""

    number: int
    place: Piece
    title: str = ""
    """What stands behind the label on its line, or on the next one."""
    is_alone: bool = False
    """Whether nothing else stands on its line."""


def speaks_of_attachments(text: str) -> bool:
    """Whether a text holds any word for attachments: most do not, and need no closer look."""
    return any(word in text for word in _WORDS)


def mentions(folded: str, start: int) -> Iterator[Label]:
    """The numbered attachments to which a text that begins at ``start`` refers: 见附件2."""
    for found in _MENTION.finditer(folded):
        yield Label(_number(found[2]), (start + found.start(1), start + found.end(1)))


def mention(folded: str, start: int) -> Piece | None:
    """Where a text that begins at ``start`` first refers to an attachment, numbered or not: 见附件."""
    found = _BARE_MENTION.search(folded)
    return None if found is None else (start + found.start(), start + found.end())


def labels(folded: str, start: int) -> Iterator[Label]:
    """The labels at the beginnings of lines of a text that begins at ``start``: headings of appendices, and lists."""
    for found in _LINE.finditer(folded):
        beside = found[3].strip(" \t:.、")
        place = (start + found.start(1), start + found.end(1))
        yield Label(_number(found[2]), place, beside or found[4].strip(), is_alone=not beside)


def listed(notice: Notice) -> dict[int, int]:
    """The index of each attachment by its number; where none has a number, they are counted.

    Of two with one number the first is that of the list, and the other that of an appendix.
    """
    numbered: dict[int, int] = {}
    for index, one in enumerate(notice.attachments):
        if one.number is not None:
            numbered.setdefault(one.number, index)
    return numbered or {index + 1: index for index in range(len(notice.attachments))}


def links_to_files(page: Page) -> int:
    """How many links of the page lead to files."""
    return sum(1 for *_, address in page.document.links if _FILE.search(address))


def folded_text(notice: Notice, context: Context) -> tuple[int, str]:
    """Where the words of a notice begin, and its text in one spelling."""
    start, text = context.text_of(notice)
    folded = "" if context.page is None else context.page.document.folded
    return start, folded[start : start + len(text)]


def is_same(title: str, other: str) -> bool:
    """Whether two titles are one but for marks and the ending of a file, or one holds the other.

    >>> is_same("《拟聘用人员名单》.xlsx", "明湖县拟聘用人员名单"), is_same("报名表", "拟聘用人员名单")
    (True, False)
    """
    one, two = _NOT_OF_TITLES.sub("", title), _NOT_OF_TITLES.sub("", other)
    return one in two or two in one


def _number(digits: str) -> int:
    return _HAN_NUMBERS.get(digits) or int(digits)
