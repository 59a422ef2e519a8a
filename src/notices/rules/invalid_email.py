"""C103: can the mail addresses be written to?"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from typing import TYPE_CHECKING

from notices.codes.email import email_fault
from notices.codes.fault import Fault
from notices.folding import fold
from notices.rules.rule import Context, Found, notice_rule

if TYPE_CHECKING:
    from notices.models.field import Passage
    from notices.models.notice import Notice
    from notices.span import Loc, Piece

PAGE_ZH = """
C103 invalid-email：电子邮箱地址写错了。

查什么
    写不进信的邮箱地址：没有“@”或者不止一个；域名没有后缀、后缀写错（.con、.cmo），圆点写成逗号、句号或者连写；夹有汉字；
    地址中间有空格，或者用了全角字符（提示）。
为什么重要
    地址错一个字符，材料和异议就寄不到，而且没有人知道。
示例
    电子邮箱：jw@163.con
怎么改
    核对地址；用半角字符、不留空格书写。
什么情况下不报
    地址写法没有错，哪怕域名不存在；被遮盖的地址；微信号和网址。
依据
    互联网邮件地址的格式（RFC 5321）和域名的格式（RFC 1035）。
"""

_SIGNS = ("@", "＠", "邮箱", "信箱", "mail")
"""What stands in a text that may hold an address."""

_HAN_BEFORE = re.compile(
    r"[\u4e00-\u9fff]{1,20}@[A-Za-z0-9-]{1,63}(?:[.][A-Za-z0-9-]{1,63}){0,3}[.](?:com|cn|net|org)(?![A-Za-z0-9])"
)
"""An address with Chinese characters for a name."""

_WITHOUT_AT = re.compile(
    r"(?:邮箱|邮箱地址|信箱|[Ee]-?mail) {0,3}: {0,3}"
    r"((?!www[.]|mail[.]|https?:)[A-Za-z0-9_-]{2,64}[#¥$]?[A-Za-z0-9-]{0,63}[.](?:com|cn|net|org|edu|gov)(?:[.]cn)?)(?![A-Za-z0-9@./])"
)
"""A domain behind a label of mail boxes: an address that lacks its @, or has another sign for it."""


@notice_rule("C103", "invalid-email", "warning", since="0.1.0", zh=PAGE_ZH)
def invalid_email(notice: Notice, context: Context) -> Iterator[Found]:
    """C103 invalid-email: a mail address that cannot be written to.

    What it finds
        An address without @ or with more than one; a domain without an end, with a mistyped one (.con, .cmo), with a
        comma or two dots for a dot; Chinese characters; blanks within the address or full-width characters (hints).
    Why it matters
        With one wrong character what is sent does not arrive, and nobody gets to know.
    Example
        电子邮箱：jw@163.con
    What to do
        Check the address; write it in half-width characters without blanks.
    Silent when
        it is written as an address may be, even if its domain does not exist; it is masked; or it is the name of an
        account or of a site.
    Source
        the forms of mail addresses (RFC 5321) and of domains (RFC 1035).
    """
    for index, contact in enumerate(notice.contacts):
        if contact.type != "email":
            continue
        loc = ("contacts", index, "value")
        fault = email_fault(fold(contact.value))
        if fault is not None:
            yield _found(loc, contact.value, fault)
        elif contact.text not in (None, contact.value):
            yield Found(
                loc,
                f"邮箱地址“{contact.text}”里有空格或者全角字符，应写作{contact.value}",
                f"the mail address “{contact.text}” holds blanks or full-width characters; write {contact.value}",
                severity="info",
            )
    for index, passage in enumerate(notice.text):
        if not any(sign in passage.text for sign in _SIGNS):
            continue
        for wording, fault in _unread(passage.text):
            yield replace(_found(("text", index), wording, fault), at=_place(wording, passage, context))


def _found(loc: Loc, address: str, fault: Fault) -> Found:
    return Found(
        loc, f"“{address}”不是有效的邮箱地址：{fault.zh}", f"“{address}” is no mail address: {fault.en}"
    )  # fmt: skip


def _unread(text: str) -> Iterator[tuple[str, Fault]]:
    """Addresses that are so wrong that they were not read as such, each with what is wrong."""
    folded = fold(text)
    for pattern in (_HAN_BEFORE, _WITHOUT_AT):
        for wording in pattern.findall(folded):
            fault = email_fault(wording)
            if fault is not None:
                yield wording, fault


def _place(wording: str, passage: Passage, context: Context) -> Piece | None:
    """Where the first of these words stands in the passage; passages have no places of their own."""
    if context.page is None:
        return None
    start = context.page.document.folded.find(wording, passage.start, passage.end)
    return (start, start + len(wording)) if start >= 0 else None
