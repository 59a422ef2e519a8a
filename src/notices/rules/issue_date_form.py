"""F102: is the date under the signature written as official documents write it?"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import TYPE_CHECKING

from notices.diagnostic import Edit
from notices.folding import fold
from notices.rules.form import standard
from notices.rules.rule import Context, Found, notice_rule
from notices.rules.wording import moment_zh

if TYPE_CHECKING:
    from notices.models.notice import Notice

PAGE_ZH = """
F102 issue-date-form：成文日期的写法不合公文格式。

查什么
    落款的日期月、日编了虚位（2026年08月01日），用了汉字数字（二〇二六年八月一日），或者只用点、横线、斜线隔开（2026.8.1）。
为什么重要
    公文格式标准规定了成文日期的写法；旧标准用汉字数字，2012年起改用阿拉伯数字。
示例
    2026年08月01日
怎么改
    用阿拉伯数字写全年、月、日，不编虚位：2026年8月1日。--fix 只去掉虚位的0。
什么情况下不报
    没有成文日期；2012年7月以前的成文日期（旧标准用汉字数字）；正文里的日期（只有成文日期有此规定）；法院用汉字数字的成文日期
    （法院文书的惯例）。
依据
    《党政机关公文格式》（GB/T 9704—2012）7.3.5.4。公示不在法定公文种类之内，故只作提示。
"""

_PADDED = re.compile(r"[0-9]{4}年(?:0[1-9]月[0-9]{1,2}|[0-9]{1,2}月0[1-9])[日号]")
_OTHER = re.compile(r"[0-9]{4}([-./])[0-9]{1,2}\1[0-9]{1,2}|[^0-9]{4}年[^0-9]{1,2}月[^0-9]{1,3}[日号]")
_ZERO = re.compile(r"(?<=[年月])(\s*)0(?=[1-9])")


@notice_rule("F102", "issue-date-form", "info", since="0.1.0", zh=PAGE_ZH, needs=("document",))
def issue_date_form(notice: Notice, context: Context) -> Iterator[Found]:
    """F102 issue-date-form: the date under the signature is not written as official documents write it.

    What it finds
        A date of issue (成文日期) with zeros before month or day (2026年08月01日), in Chinese numerals
        (二〇二六年八月一日), or with nothing but dots, dashes or slashes in it (2026.8.1).
    Why it matters
        The standard for official documents says how that date is written; since 2012 that is in Arabic figures.
    Example
        2026年08月01日
    What to do
        Write year, month and day in full, in Arabic figures and without zeros: 2026年8月1日.  --fix takes out the
        zeros and nothing else.
    Silent when
        there is no date of issue, or it lies before July 2012 (the standard of that time asked for Chinese numerals);
        and about dates in the text, for which there is no such provision, and Chinese numerals under the notice of a
        court, where they are the custom.
    Source
        《党政机关公文格式》(GB/T 9704—2012) 7.3.5.4, which does not bind notices strictly: a hint, no more.
    """
    pieces = notice.spans.pieces(("issued",))
    if notice.issued is None or pieces is None or context.page is None:
        return
    document = context.page.document
    written = document.slice(*pieces)
    plain = "".join(fold(written).split())
    edits: tuple[Edit, ...] = ()
    right = moment_zh(notice.issued)
    if _PADDED.fullmatch(plain):
        start, end = pieces[0][0], pieces[-1][1]
        zeros = (match.end() for match in _ZERO.finditer(document.folded, start, end))
        edits = tuple(Edit(zero - 1, zero, "") for zero in zeros)
        zh, en = f"的月、日不编虚位，应写作“{right}”", f"has zeros before month or day; it should be “{right}”"
    elif _OTHER.fullmatch(plain) and (plain[0].isdecimal() or not _is_of_court(notice)):
        zh, en = (
            f"应用阿拉伯数字和“年、月、日”写作“{right}”",
            f"should be written with figures and 年, 月, 日: “{right}”",
        )
    else:
        return
    law = standard(notice, context, "issue-date-form")
    if law is None:
        return
    shown = "".join(written.split())
    yield Found(
        ("issued",),
        f"成文日期“{shown}”{zh}",
        f"the date of issue “{shown}” {en}",
        law=law,
        edits=edits,
    )


def _is_of_court(notice: Notice) -> bool:
    """Whether a court gives notice, be it of a sale."""
    return notice.kind == "court" or any(body.endswith("法院") for body in notice.issuers)
