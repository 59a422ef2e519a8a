"""F109: do names of two characters have blanks between them?"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import TYPE_CHECKING

from notices.diagnostic import Edit
from notices.rules.form import HAN, words_of
from notices.rules.rule import Context, Found, notice_rule

if TYPE_CHECKING:
    from notices.models.notice import Notice

PAGE_ZH = """
F109 padded-name：两个字的姓名中间加了空格。

查什么
    名单里两个字的姓名，为与三个字的对齐而在中间加了空格（张　三）。一篇公示只报一次，报在第一处，并写明共有几处。
为什么重要
    加了空格的姓名在网页上搜不到，读屏软件会读成两个词，表格也不能按姓名比对。
示例
    张　三　李晓明
怎么改
    删去空格，对齐交给排版（分散对齐）。--fix 删去空格。
什么情况下不报
    名单里没有这样的姓名；姓名以外的词（姓　名、公　示）。
依据
    无；印刷品上对齐的名单这样排是惯例，故只作提示。
"""

_PADDED = re.compile(rf"([{HAN}])([ \u00a0\u2000-\u200a\u3000]{{1,6}})(?=([{HAN}]))")
_LENGTH = 2


@notice_rule("F109", "padded-name", "info", since="0.1.0", zh=PAGE_ZH, needs=("document",))
def padded_name(notice: Notice, context: Context) -> Iterator[Found]:
    """F109 padded-name: names of two characters have blanks between them.

    What it finds
        Names of two characters in the roster with blanks between them, so that they are as wide as those of three
        (张　三).  They are told once a notice, at the first, with the number of places.
    Why it matters
        Such a name is not found by those who look for it, is read as two words to the blind, and does not match the
        name in another table.
    Example
        张　三　李晓明
    What to do
        Take the blanks out, as --fix does, and leave it to the layout to align names.
    Silent when
        the roster has no such name; and about other words (姓　名, 公　示).
    Source
        None; in print it is usual in aligned lists, so it is no more than a hint.
    """
    if not notice.entries:
        return
    words = words_of(notice, context)
    padded = list(_PADDED.finditer(words.text))
    if padded:
        names = _short_names(notice)
        padded = [match for match in padded if match[1] + match[3] in names]
    if not padded:
        return
    start, end = padded[0].start(), padded[0].end(3)
    shown = words.text[start:end]
    several_zh = f"等{len(padded)}个两字姓名" if len(padded) > 1 else ""
    several_en = f" ({len(padded)} names)" if len(padded) > 1 else ""
    yield Found(
        (),
        f"“{shown}”{several_zh}中间加了空格",
        f"the name “{shown}” has blanks within{several_en}",
        at=words.at(start, end),
        edits=tuple(Edit(*words.at(*match.span(2)), "") for match in padded),
    )


def _short_names(notice: Notice) -> set[str]:
    """The names of two characters in the roster."""
    names = (getattr(entry, "name", None) or "" for entry in notice.entries)
    return {name for name in names if len(name) == _LENGTH}
