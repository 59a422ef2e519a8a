"""F104: does half-width punctuation stand among Chinese?"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import TYPE_CHECKING

from notices.diagnostic import Edit
from notices.rules.form import HAN, standard, times_en, times_zh, words_of
from notices.rules.rule import Context, Found, notice_rule

if TYPE_CHECKING:
    from notices.models.notice import Notice
    from notices.rules.form import Words
    from notices.span import Piece

PAGE_ZH = """
F104 half-width-punctuation：中文里用了半角标点。

查什么
    汉字之间的半角逗号、分号、冒号、句号、叹号、问号和括住中文的半角括号。同一种标点在一篇公示里只报一次，报在第一处，并写明共有几处。
为什么重要
    半角标点在中文里挤在一起，与全角混用时尤其难看；多半是从别处粘贴或者没有切换输入法造成的。
示例
    经研究,现将名单予以公示
怎么改
    改为全角。--fix 改全部各处。
什么情况下不报
    数字、时间、网址、邮箱、电话里的标点，英文里的标点，比例（3:2、男:女=1:3），编号（1.、(1)），人名中的点
    （某某·某某写作某某.某某），疑似缺字的问号，文件名（名单(1).xls），Markdown 的标记。“附件”后的冒号由 F105 报告。
依据
    《标点符号用法》（GB/T 15834—2011）。
"""

_FULL = {",": "，", ";": "；", ":": "：", ".": "。", "!": "！", "?": "？", "(": "（", ")": "）"}
_CLOSING = "》”’）】％"
_OPENING = "《“‘（【"
_MARK = re.compile(
    # Addresses and references to characters are passed over whole.
    r"https?://[!-~]{1,400}|&#?[0-9A-Za-z]{1,8};"
    rf"|(?<=[0-9%)])(?P<figure>[,;](?=[{HAN}{_OPENING}]))"
    rf"|(?<=[{HAN}{_CLOSING}])(?:"
    rf"(?P<pause>[,;](?=[ \t\u3000]*(?:$|[{HAN}{_OPENING}(0-9])))"
    # A proportion is none: 男:女=1:3.
    rf"|(?<!附件)(?P<colon>:(?![/:\-|])(?![{HAN}]{{1,6}}\s?(?:=|为?\s?[0-9.]{{1,5}}:[0-9])))"
    # Between characters it may stand for the dot of a name.
    r"|(?P<stop>\.(?=[ \t\u3000]*$))"
    rf"|(?P<call>!(?=[\s{HAN}{_CLOSING}]|$))"
    r"|(?P<question>\?(?=”)|(?<=[吗呢么吧])\?))",
    re.MULTILINE,
)
_BRACKET = re.compile(r"[()（）\n]")
_HAN = re.compile(f"[{HAN}]")
# What stands before a bracket in other languages and in marks of Markdown.
_NOT_CHINESE = re.compile(r"[!-'*+\-./<-~]")
_FILE = re.compile(
    r"[^\s，。；：、,;:]{0,40}\.(?:docx?|xlsx?|pptx?|pdf|zip|rar|wps|et|ofd|txt|jpe?g|png)(?![a-z])", re.IGNORECASE
)
_LONGEST = 200
"""Characters between brackets; more is no remark but a slip."""


@notice_rule("F104", "half-width-punctuation", "info", since="0.1.0", zh=PAGE_ZH, needs=("document",))
def half_width_punctuation(notice: Notice, context: Context) -> Iterator[Found]:
    """F104 half-width-punctuation: half-width punctuation stands among Chinese.

    What it finds
        Half-width commas, semicolons, colons, stops, exclamation and question marks among Chinese characters, and
        half-width brackets around Chinese.  Each mark is told once a notice, at its first place, with the number of places.
    Why it matters
        Half-width marks are cramped in Chinese, the more so beside full-width ones; mostly they were pasted.
    Example
        经研究,现将名单予以公示
    What to do
        Make them full-width, as --fix does in all places.
    Silent when
        the mark stands in a number, a time, an address, a telephone number, in English, in a proportion (3:2,
        男:女=1:3), after the number of an item (1., (1)), in a name, also that of a file, for a character that was
        lost (?), or is one of Markdown.  The colon after 附件 is F105's.
    Source
        《标点符号用法》(GB/T 15834—2011).
    """
    words = words_of(notice, context)
    found: dict[str, list[Piece]] = {}
    for match in _MARK.finditer(words.text):
        if match.lastgroup is not None:
            found.setdefault(words.text[match.end() - 1], []).append((match.end() - 1, match.end()))
    brackets = sorted(_brackets(words.text))
    if brackets:
        found["()"] = brackets
    for mark, places in found.items():
        yield _found(mark, places, words, notice, context)


def _found(mark: str, places: list[Piece], words: Words, notice: Notice, context: Context) -> Found:
    full = "".join(_FULL[char] for char in mark)
    return Found(
        (),
        f"中文里用了半角的“{mark}”，应为“{full}”{times_zh(places)}",
        f"half-width “{mark}” among Chinese should be “{full}”{times_en(places)}",
        at=words.at(*places[0]),
        law=standard(notice, context, "punctuation-width"),
        edits=tuple(Edit(*words.at(start, end), _FULL[words.text[start]]) for start, end in places),
    )


def _brackets(text: str) -> Iterator[Piece]:
    """The half-width brackets around Chinese, each half by itself; pairs may lie in each other, on one line."""
    if "(" not in text and ")" not in text:
        return
    opened: list[int] = []
    for match in _BRACKET.finditer(text):
        at = match.start()
        if match[0] == "\n":
            opened.clear()
        elif match[0] in "(（":
            opened.append(at)
        elif opened:
            start = opened.pop()
            if _is_chinese(text, start, at):
                yield from ((place, place + 1) for place in (start, at) if text[place] in "()")


def _is_chinese(text: str, start: int, end: int) -> bool:
    """Whether the brackets at ``start`` and ``end`` hold Chinese, behind Chinese or a figure and not in the name of a file."""
    return (
        end - start <= _LONGEST
        and (start == 0 or _NOT_CHINESE.match(text, start - 1) is None)
        and "://" not in text[start:end]
        and _HAN.search(text, start, end) is not None
        and _FILE.match(text, end) is None
    )
