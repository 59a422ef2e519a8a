"""F101: is the year of a document number in the brackets that belong to it, and its serial number plain?"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import TYPE_CHECKING

from notices.diagnostic import Edit
from notices.rules.form import HAN, standard, words_of
from notices.rules.rule import Context, Found, notice_rule

if TYPE_CHECKING:
    from notices.models.notice import Notice

PAGE_ZH = """
F101 document-number-brackets：发文字号没有按规定书写。

查什么
    发文字号（包括引用的文件的字号）的年份用了方括号、圆括号等，而不是六角括号〔〕；序号前加了“第”；序号编了虚位（012号）。
为什么重要
    发文字号是查找文件的依据，写法不一就查不到；六角括号是公文格式标准的明确规定。
示例
    云教发[2020]12号
怎么改
    写作云教发〔2020〕12号。--fix 只改括号，不改数字。
什么情况下不报
    法院案号（（2020）云01民初5号）、项目编号、证书号、备案号等不是发文字号的编号；仲裁、处罚的案号按惯例写“第”。
依据
    《党政机关公文格式》（GB/T 9704—2012）7.2.5。公示不在法定公文种类之内，故只作提示。
"""

_NUMBER = re.compile(
    r"[\[(〔]\s?(?P<year>(?:19|20)[0-9]{2})\s?(?P<close>[\])〕])\s?(?P<ordinal>第\s?)?(?P<serial>[0-9]{1,6})\s?号"
)
_SIGN = re.compile(rf"[{HAN}A-Za-z]\s?$")
_IDENTIFIER = re.compile(
    rf"(?:编号|案号|文书号|证号|单号)[\s:：为是]{{0,4}}[{HAN}A-Za-z0-9]{{0,24}}\s?$|(?:证|准字|备案?|备字|证字|第)\s?$"
)
_CASE = re.compile(r"[案罚裁决判]字?\s?$")
"""How the numbers of cases end, which are written with 第 and zeros by custom."""
_BEFORE = 40
"""How far before a number its sign and its label are looked for, in characters."""


@notice_rule("F101", "document-number-brackets", "info", since="0.1.0", zh=PAGE_ZH, needs=("document",))
def document_number_brackets(notice: Notice, context: Context) -> Iterator[Found]:
    """F101 document-number-brackets: a document number is not written as the standard asks.

    What it finds
        Document numbers (发文字号), also of documents that are cited, whose year stands in other brackets than 〔〕,
        whose serial number follows 第, or is filled up with zeros (012号).
    Why it matters
        A document is looked up by its number, and not found in another spelling.
    Example
        云教发[2020]12号
    What to do
        Write 云教发〔2020〕12号.  --fix changes the brackets and never the digits.
    Silent when
        it is the number of a court's case ((2020)云01民初5号), of a project, of a certificate or of a filing; numbers of
        arbitrations and penalties may have 第 by custom.
    Source
        《党政机关公文格式》(GB/T 9704—2012) 7.2.5, which does not bind notices strictly: a hint, no more.
    """
    words = words_of(notice, context)
    for match in _NUMBER.finditer(words.folded):
        start, end = match.span()
        before = words.folded[max(0, start - _BEFORE) : start]
        if _SIGN.search(before) is None or _IDENTIFIER.search(before) is not None:
            continue
        year = words.text[start : match.end("close")]
        is_right = year[0] in "〔﹝" and year[-1] in "〕﹞"
        edits = () if is_right else (Edit(*words.at(start, start + len(year)), f"〔{year[1:-1]}〕"),)
        ordinal, serial = match["ordinal"] or "", match["serial"]
        if _CASE.search(before) is None:
            ordinal, serial = "", serial.lstrip("0")
        if not serial or not (edits or (ordinal, serial) != (match["ordinal"] or "", match["serial"])):
            continue
        written, right = words.text[start:end], f"〔{match['year']}〕{ordinal.strip()}{serial}号"
        yield Found(
            (),
            f"发文字号中的“{written}”应写作“{right}”",
            f"“{written}” in a document number should be “{right}”",
            at=words.at(start, end),
            law=standard(notice, context, "document-number-brackets"),
            edits=edits,
        )
