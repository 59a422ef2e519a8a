"""P105: does the mask of an identity number hide too little?"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import TYPE_CHECKING

from notices.codes.identity import DIGITS, MASK, candidates
from notices.rules.rule import Context, Found, notice_rule
from notices.rules.said import everything_said

if TYPE_CHECKING:
    from notices.models.notice import Notice

PAGE_ZH = """
P105 weak-id-mask：身份证号码遮盖得太少。

查什么
    遮盖了几位的身份证号码，而剩下的几位几乎就能确定它。出生日期必须真实、最后一位是校验码，所以只遮月和日，可能的号码
    只有三十几个；只遮三位顺序码，只有九十几个。不到一千个的就报。
为什么重要
    遮得太少等于没有遮：可能的号码可以一个一个去试。
示例
    身份证号 1101051949****002X
怎么改
    遮盖全部出生日期和最后几位：110105********00**。
什么情况下不报
    可能的号码有一千个以上：遮盖八位出生日期的，或者只遮最后四位的；不是十八位的号码；怎么填都不成立的号码（那是别的编号）。
依据
    个数按 GB 11643-1999 的构成逐一计算，出生年份算 1900 年至今；个人信息的公开应限于最小范围（《个人信息保护法》第六条）。
    没有查到规定应当遮盖哪几位的国家标准。
"""

ENOUGH = 1_000
"""From so many numbers on that fit what is left, a mask is taken to hide enough: as many as the last four places make."""
_NUMBER = re.compile(r"(?<![0-9A-Za-z*])[0-9*×xX●○•·_#?]{18}(?![0-9A-Za-z*])")
"""Eighteen places, each a digit or a sign that masks are made of; a last X is one of the number."""


@notice_rule("P105", "weak-id-mask", "warning", since="0.1.0", zh=PAGE_ZH, needs=("today",))
def weak_id_mask(notice: Notice, context: Context) -> Iterator[Found]:
    """P105 weak-id-mask: the mask of an identity number hides too little.

    What it finds
        Numbers of eighteen places of which some are hidden, and of which fewer than a thousand fit what is left.  The
        date of birth has to exist and the last place is a check digit, so that hiding month and day leaves some 34
        numbers, hiding the three digits of the sequence 91.
    Why it matters
        Such a mask hides nothing: all that fit can be tried.
    Example
        身份证号 1101051949****002X
    What to do
        Hide the whole date of birth and the last places: 110105********00**.
    Silent when
        a thousand numbers or more fit: all eight digits of the birth are hidden, or the last four places; the number
        has not eighteen places, or no number fits it, so that it is one of another kind.
    Source
        the numbers are counted by the structure of GB 11643-1999, births from 1900 to the year of the check; personal
        data are published within what the purpose needs (个人信息保护法 article 6).  No national standard that says which
        digits to hide was found.
    """
    seen: set[str] = set()
    for said in everything_said(notice, DIGITS):
        for number in _NUMBER.findall(said.folded):
            written = _in_stars(number)
            if MASK not in written or written in seen:
                continue
            seen.add(written)
            left = candidates(written, context.today.year)
            if 0 < left < ENOUGH:
                yield Found(
                    said.loc,
                    f"身份证号码“{written}”遮盖得太少，可能的号码只有{left}个",
                    f"the identity number “{written}” is masked too little: only {left} numbers fit",
                    part=number,
                    law=context.laws["personal-information-minimum"],
                )


def _in_stars(number: str) -> str:
    """A masked number with stars for every sign that hides a digit."""
    body = "".join(char if char.isdigit() else MASK for char in number[:-1])
    return body + (number[-1] if number[-1].isdigit() or number[-1] == "X" else MASK)
