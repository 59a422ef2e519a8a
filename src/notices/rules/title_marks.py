"""F107: are book marks within book marks single ones, and marks of titles those of Chinese?"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import TYPE_CHECKING

from notices.diagnostic import Edit
from notices.rules.form import HAN, standard, times_en, times_zh, words_of
from notices.rules.rule import Context, Found, notice_rule

if TYPE_CHECKING:
    from notices.models.notice import Notice
    from notices.span import Piece

PAGE_ZH = """
F107 title-marks：书名号用得不对。

查什么
    书名号里又用双书名号（《关于印发《办法》的通知》）；用小于号、大于号代替书名号（<<办法>>）；
    相连的书名号之间、引号之间用了顿号（《甲》、《乙》）。
为什么重要
    两层都用双书名号，就看不出哪里是文件名称的结尾。
示例
    《关于印发《招聘办法》的通知》
怎么改
    里面一层改用单书名号：《关于印发〈招聘办法〉的通知》。--fix 改书名号，不删顿号。
什么情况下不报
    书名号不成对，说不清哪一个是里层；顿号前后有括号、发文字号等（《甲》（试行）、《乙》）。
依据
    《标点符号用法》（GB/T 15834—2011）4.15；书名号、引号之间通常不用顿号，是同一标准的用法说明。
"""

_MARK = re.compile(r"[《》〈〉\n]")
_TYPED = re.compile(rf"<<([{HAN}（）()〔〕0-9]{{2,60}})>>")
_PAUSE = re.compile(r"(?<=[》”])、(?=[《“])")
_OPENING = {"《": "》", "〈": "〉"}


@notice_rule("F107", "title-marks", "info", since="0.1.0", zh=PAGE_ZH, needs=("document",))
def title_marks(notice: Notice, context: Context) -> Iterator[Found]:
    """F107 title-marks: book marks are not used as they should be.

    What it finds
        Double book marks within double ones (《关于印发《办法》的通知》); signs of less and greater for book marks
        (<<办法>>); and a pause mark between titles or quotations that follow each other (《甲》、《乙》).
    Why it matters
        With double marks on both levels nobody sees where the name of the document ends.
    Example
        《关于印发《招聘办法》的通知》
    What to do
        Make the inner ones single: 《关于印发〈招聘办法〉的通知》.  --fix changes book marks and leaves pause marks.
    Silent when
        the marks do not pair, so that nobody can tell the inner from the outer; something stands between title and
        pause mark (《甲》（试行）、《乙》).
    Source
        《标点符号用法》(GB/T 15834—2011) 4.15; that titles and quotations usually have no pause mark between them is a
        note of the same standard.
    """
    words = words_of(notice, context)
    nested = list(_nested(words.text)) if "《" in words.text else []
    typed = list(_TYPED.finditer(words.text))
    law = standard(notice, context, "title-marks") if nested or typed else None
    for start, end in nested:
        written = words.text[start:end]
        right = f"〈{written[1:-1]}〉" if written[0] == "《" else f"《{written[1:-1]}》"
        yield Found(
            (),
            f"书名号里的“{written}”应为“{right}”",
            f"“{written}” within book marks should be “{right}”",
            at=words.at(start, end),
            law=law,
            edits=(Edit(*words.at(start, end), right),),
        )
    for match in typed:
        yield Found(
            (),
            f"“{match[0]}”应用书名号：《{match[1]}》",
            f"“{match[0]}” should have book marks: 《{match[1]}》",
            at=words.at(*match.span()),
            law=law,
            edits=(Edit(*words.at(*match.span()), f"《{match[1]}》"),),
        )
    pauses = [match.span() for match in _PAUSE.finditer(words.text)]
    if pauses:
        yield Found(
            (),
            f"相连的书名号、引号之间通常不用顿号{times_zh(pauses)}",
            f"titles or quotations that follow each other usually have no 、 between them{times_en(pauses)}",
            at=words.at(*pauses[0]),
        )


def _nested(text: str) -> Iterator[Piece]:
    """The titles within titles whose marks are not those of their level, marks included; only of titles that pair on a line."""
    opened: list[int] = []
    wrong: list[Piece] = []
    for match in _MARK.finditer(text):
        mark, at = match[0], match.start()
        if mark in _OPENING:
            opened.append(at)
        elif opened and mark == _OPENING[text[opened[-1]]]:
            start = opened.pop()
            is_double = text[start] == "《"
            if is_double == bool(len(opened) % 2) and opened:
                wrong.append((start, at + 1))
            if not opened:
                yield from wrong
                wrong.clear()
        else:
            opened.clear()
            wrong.clear()
