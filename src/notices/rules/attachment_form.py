"""F105: are attachments named in the form of official documents?"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import TYPE_CHECKING

from notices.diagnostic import Edit
from notices.rules.form import standard, words_of
from notices.rules.rule import Context, Found, notice_rule

if TYPE_CHECKING:
    from notices.models.notice import Notice

PAGE_ZH = """
F105 attachment-form：附件说明的写法不合公文格式。

查什么
    “附件”后用了半角冒号；附件名称后加了句号、分号等标点。
为什么重要
    附件说明的写法公文格式标准有规定；名称后的标点常被当作名称的一部分。
示例
    附件:拟聘用人员名单。
怎么改
    写作“附件：拟聘用人员名单”；几个附件各占一行，编1.、2.。--fix 改冒号，删去名称后的标点。
什么情况下不报
    几个附件写在一行、用分号隔开；正文里提到附件的句子。
依据
    《党政机关公文格式》（GB/T 9704—2012）7.3.4。公示不在法定公文种类之内，故只作提示。
"""

_COLON = re.compile(r"^[ \t]*附\s?件\s?[0-9一二三四五六七八九十]{0,2}\s?(:)", re.MULTILINE)
_MARK_AFTER = re.compile(r"[ \t\u3000]*([;；。，,.])[ \t\u3000]*(?:\n|$)")


@notice_rule("F105", "attachment-form", "info", since="0.1.0", zh=PAGE_ZH, needs=("document",))
def attachment_form(notice: Notice, context: Context) -> Iterator[Found]:
    """F105 attachment-form: attachments are not named in the form of official documents.

    What it finds
        A half-width colon after 附件, and a stop, semicolon or comma after the name of an attachment.
    Why it matters
        The standard for official documents says how attachments are named; a mark after a name is often taken for
        a part of it.
    Example
        附件:拟聘用人员名单。
    What to do
        Write 附件：拟聘用人员名单, several each on a line of its own with 1., 2. before it.  --fix changes the colon and
        takes out the mark.
    Silent when
        several attachments stand on one line with semicolons between them; and in sentences that mention an
        attachment.
    Source
        《党政机关公文格式》(GB/T 9704—2012) 7.3.4, which does not bind notices strictly: a hint, no more.
    """
    words = words_of(notice, context)
    if "附" not in words.text:
        return
    law = standard(notice, context, "attachment-form")
    for match in _COLON.finditer(words.folded):
        if words.text[match.start(1)] == ":":
            place = words.at(*match.span(1))
            zh, en = "“附件”后应用全角冒号“：”", "附件 is followed by a half-width colon; it should be “：”"
            yield Found((), zh, en, at=place, law=law, edits=(Edit(*place, "："),))
    for index in range(len(notice.attachments)):
        pieces = notice.spans.pieces(("attachments", index, "title"))
        after = None if pieces is None else _MARK_AFTER.match(words.text, pieces[-1][1] - words.offset)
        if after is not None:
            place = words.at(*after.span(1))
            zh, en = f"附件名称后不加标点“{after[1]}”", f"no “{after[1]}” belongs after the name of an attachment"
            yield Found(("attachments", index), zh, en, at=place, law=law, edits=(Edit(*place, ""),))
