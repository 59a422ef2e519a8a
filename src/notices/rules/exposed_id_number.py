"""P101: is the number of somebody's identity card printed in full?"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import TYPE_CHECKING

from notices.codes.identity import OLD_DIGITS, is_id_number, is_old_id_number, masked
from notices.rules.prose import folded_text
from notices.rules.rule import Context, Found, notice_rule
from notices.rules.said import everything_said
from notices.span import Loc, Piece

if TYPE_CHECKING:
    from notices.models.notice import Notice

PAGE_ZH = """
P101 exposed-id-number：公开了完整的身份证号码。

查什么
    名单、表格、要素或者正文中十八位的公民身份号码，一位也没有遮盖：表头写明是身份证号的；表头写的是别的（考生编号
    一栏里也可能是身份证号），而出生日期是真实的日期、校验码正确的。表头写明是身份证号的十五位旧号码，出生日期真实的，也报。
为什么重要
    身份证号码一经公开就收不回来，可以用来冒名贷款、注册；公示并不需要它。
示例
    考生编号 11010519491231002X
怎么改
    删去这一栏，或者至少遮盖出生日期和后四位：110105********00**。
什么情况下不报
    号码有遮盖；表头没有写明是身份证号，而校验码不对或者日期不存在；十八位的考号、项目编号、统一社会信用代码不是身份证号。
依据
    GB 11643-1999《公民身份号码》规定了号码的构成与校验码；公开个人信息应限于必要的范围（《中华人民共和国个人信息保护法》第六条）。
"""

_NUMBER = re.compile(r"(?<![0-9A-Za-z])(?:[1-9][0-9]{16}[0-9Xx]|[1-9][0-9]{14})(?![0-9A-Za-z])")
_LABELS = ("id_number", "身份证", "身份号码", "身份證")
"""What says that a number is one of identity: a slip in it makes it no less exposed."""
_LABEL_BEFORE = re.compile(r"身份(?:证(?:件?号码?)?|号码):?\s?$")
"""The same in running text, at the end of what stands before a number."""
_NEAR = 10
"""As many characters before a number are looked at for it."""


@notice_rule("P101", "exposed-id-number", "error", since="0.1.0", zh=PAGE_ZH)
def exposed_id_number(notice: Notice, context: Context) -> Iterator[Found]:
    """P101 exposed-id-number: the number of an identity card is printed in full.

    What it finds
        A citizen's number of eighteen digits in roster, tables, facts or text, nothing of it masked: where the header
        calls it so, and anywhere else (a column of exam numbers may hold them) if it has a date of birth that
        exists and the right check digit.  Numbers of fifteen digits, as there were before 1999, under such a header.
    Why it matters
        A number that was published cannot be taken back; it serves to borrow and to register in another's name, and
        nobody needs it to object.
    Example
        考生编号 11010519491231002X
    What to do
        Leave the column out, or mask the date of birth and the last digits at least: 110105********00**.
    Silent when
        the number is masked; or no header calls it one, and its check digit is wrong or its date does not exist: exam
        numbers, project numbers and credit codes of eighteen characters are no identity numbers.
    Source
        GB 11643-1999 for the number and its check digit; personal data are published within what the purpose needs
        (个人信息保护法 article 6).
    """
    seen: set[str] = set()
    for said in everything_said(notice, OLD_DIGITS):
        is_called_so = any(word in said.label for word in _LABELS)
        for number in _NUMBER.findall(said.folded):
            if number not in seen and _is_exposed(number, is_called_so=is_called_so):
                seen.add(number)
                yield _found(number, said.loc, None, context)
    start, text = folded_text(notice, context)
    for match in _NUMBER.finditer(text):
        number, at = match[0], match.start()
        if number not in seen and _is_exposed(number, is_called_so=_is_labelled(text, at)):
            seen.add(number)
            yield _found(number, ("text",), (start + at, start + match.end()), context)


def _found(number: str, loc: Loc, at: Piece | None, context: Context) -> Found:
    shown = masked(number)
    return Found(
        loc,
        f"公开了完整的身份证号码（{shown}）",
        f"an identity number is printed in full ({shown})",
        part=number,
        at=at,
        law=context.laws["personal-information-minimum"],
    )


def _is_labelled(text: str, at: int) -> bool:
    return _LABEL_BEFORE.search(text[max(0, at - _NEAR) : at]) is not None


def _is_exposed(number: str, *, is_called_so: bool) -> bool:
    """Whether a number is one of identity: by its check digit, or by its label; one of fifteen digits by both."""
    if len(number) == OLD_DIGITS:
        return is_called_so and is_old_id_number(number)
    return is_called_so or is_id_number(number)
