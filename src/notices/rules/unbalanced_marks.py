"""S110: are brackets, book marks and quotation marks paired?"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import TYPE_CHECKING

from notices.rules.appendices import folded_text
from notices.rules.rule import Context, Found, notice_rule
from notices.span import Piece

if TYPE_CHECKING:
    from notices.models.notice import Notice

PAGE_ZH = """
S110 unbalanced-marks：括号、书名号、引号没有成对。

查什么
    正文里只有一半的书名号《》、括号（）〔〕【】、引号“”。
为什么重要
    不知道文件名称、补充说明到哪里为止；多半是删改时漏掉了一半。
示例
    根据青石县公开招聘办法》的规定
怎么改
    补上或者删去一半。
什么情况下不报
    表格里的；列项的序号 1）、a）、一）；一对符号分在相邻的几行；各段开头都有、末段才收的引号；英文的直引号和撇号。
依据
    《标点符号用法》（GB/T 15834-2011）：这些符号由前后两半成对使用。
"""

_CLOSING = {"《": "》", "(": ")", "〔": "〕", "[": "]", "“": "”"}
_OPENING = {closing: opening for opening, closing in _CLOSING.items()}
_FAMILY = {mark: "〔" if mark == "[" else mark for mark in _CLOSING}
"""Whose closing mark will do: 〔2020]12号 is a slip of another kind."""
_PARTNERS = str.maketrans("《》（）()〔〕﹝﹞【】[]［］〖〗“”「」『』", "》《）（)(〕〔﹞﹝】【][］［〗〖”“」「』『")
_MARK = re.compile(r"[《》()〔〕\[\]“”]")
_FARTHEST = 300
"""Characters at most between the halves of a pair."""
_SHOWN = 12
"""Characters of the text around a mark that a message shows."""
_NUMBERING = re.compile(r"[\s。;:,、](?:[0-9]{1,3}|[A-Za-z]|[一二三四五六七八九十]{1,3}|[ivxIVX]{1,4})\Z")
"""What stands before a mark that closes the number of an item: 1)"""
_LONGEST_NUMBER = 5
"""Characters of such a number, with the one before it."""
_BEGINS_LINE = re.compile(r"\n\s*\Z")
_FARTHEST_BLANK = 20
"""Blanks at most by which a paragraph is indented."""
_FACE = frozenset(":;-^=")
"""What a smile has before its mouth."""
_COLUMNS = re.compile(r"\t|\||\S[ \u3000]{2,}\S")
"""What a line of a table has that is laid out by blanks."""


@notice_rule("S110", "unbalanced-marks", "warning", since="0.1.0", zh=PAGE_ZH, needs=("document",))
def unbalanced_marks(notice: Notice, context: Context) -> Iterator[Found]:
    """S110 unbalanced-marks: brackets, book marks or quotation marks are not paired.

    What it finds
        One half of a pair of book marks 《》, brackets （）〔〕【】 or quotation marks “” in the running text.
    Why it matters
        Nobody knows where the name of the document or the remark ends; most often one half was deleted by mistake.
    Example
        根据青石县公开招聘办法》的规定
    What to do
        Add the other half, or delete the one that is left.
    Silent when
        the mark stands in a table, or behind the number of an item: 1）, a）, 一）; the halves stand a few lines apart;
        each paragraph of a quotation opens, and only the last one closes; or quotation marks are straight.
    Source
        《标点符号用法》 (GB/T 15834-2011): these marks are used in pairs.
    """
    start, text = folded_text(notice, context)
    if context.page is None:
        return
    written = context.page.document.text
    lines: set[int] = set()
    for begin, end in _outside_tables(notice, start, start + len(text)):
        for at in _halves(text, begin - start, end - start):
            line = text.rfind("\n", 0, at)
            if line not in lines and not _COLUMNS.search(text[line + 1 : text.find("\n", at)]):
                lines.add(line)
                yield _unpaired(written, start + at, is_opening=text[at] in _CLOSING)


def _unpaired(written: str, at: int, *, is_opening: bool) -> Found:
    mark = written[at]
    other = mark.translate(_PARTNERS)
    around = written[at : at + _SHOWN].partition("\n")[0] if is_opening else written[max(0, at + 1 - _SHOWN) : at + 1]
    around = around.rpartition("\n")[2].strip(" \u3000。.")
    return Found(
        ("text",),
        f"没有与{mark}配对的{other}：{around}",
        f"{mark} has no matching {other}: {around}",
        at=(at, at + 1),
    )


def _outside_tables(notice: Notice, start: int, end: int) -> Iterator[Piece]:
    """The runs of text between the tables of a notice."""
    at = start
    places = [notice.spans.pieces(("tables", index)) for index in range(len(notice.tables))]
    for table_start, table_end in sorted((pieces[0][0], pieces[-1][1]) for pieces in places if pieces):
        if at < table_start:
            yield at, table_start
        at = max(at, table_end)
    if at < end:
        yield at, end


def _halves(text: str, start: int, end: int) -> list[int]:
    """Where the marks stand between two offsets that have no other half, in order."""
    opened: dict[str, list[int]] = {}
    alone: list[int] = []
    for found in _MARK.finditer(text, start, end):
        mark, at = found[0], found.start()
        if mark in _CLOSING:
            waiting = opened.setdefault(_FAMILY[mark], [])
            if mark == "“" and _BEGINS_LINE.search(text, at - _FARTHEST_BLANK, at):
                waiting.clear()  # each paragraph of a quotation opens, and only the last one closes
            waiting.append(at)
            continue
        waiting = opened.get(_FAMILY[_OPENING[mark]], [])
        if waiting and (text.find("\n", waiting[-1], at) < 0 or not _is_no_half(text, at)):
            first = waiting.pop()
            if at - first > _FARTHEST:
                alone += (first, at)
        elif not _is_no_half(text, at):
            alone.append(at)
    for waiting in opened.values():
        alone += waiting
    return sorted(alone)


def _is_no_half(text: str, at: int) -> bool:
    """Whether a closing bracket stands behind the number of an item, or is a smile."""
    if text[at] != ")":
        return False
    return text[at - 1 : at] in _FACE or _NUMBERING.search(text, at - _LONGEST_NUMBER, at) is not None
