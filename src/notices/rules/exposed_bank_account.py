"""P103: is the bank account of somebody on the roster printed?"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import TYPE_CHECKING

from notices.folding import fold
from notices.rules.columns import columns_about_persons
from notices.rules.rule import Context, Found, notice_rule
from notices.rules.said import Said

if TYPE_CHECKING:
    from notices.models.notice import Notice

PAGE_ZH = """
P103 exposed-bank-account：名单中公开了个人银行账号。

查什么
    名单或者有姓名一栏的表格里，表头写明是账号、卡号、一卡通的一栏中，以及户名是个人的收款账户里，十二至十九位没有遮盖的数字。
为什么重要
    金融账户是敏感个人信息，公开它可能使人受到财产损失；补贴名单曾因此被检察机关督促整改。
示例
    姓名	补贴金额	银行账号
    孙一鸣	300	6222021234567890128
怎么改
    删去这一栏，或者只留最后四位。
什么情况下不报
    收取保证金、报名费的单位账户；号码有遮盖；没有姓名的单位名单；表头没有写明是账号的长号码。
依据
    《个人信息保护法》第二十八条（金融账户属于敏感个人信息）。
"""

_NUMBER = re.compile(r"(?<![0-9A-Za-z*])[0-9](?:[ -]?[0-9]){11,18}(?![0-9A-Za-z*])")
"""Twelve to nineteen digits, also in groups."""
_LABELS = ("账号", "帐号", "账户", "帐户", "卡号", "一卡通", "一折通", "存折", "银行卡", "社保卡", "开户")
"""What says that a number is one of an account."""
_HOLDERS = ("户名", "账户名称", "收款人", "开户名", "账户名", "开户人", "持卡人")
"""What says whose account it is."""


@notice_rule("P103", "exposed-bank-account", "error", since="0.1.0", zh=PAGE_ZH)
def exposed_bank_account(notice: Notice, context: Context) -> Iterator[Found]:
    """P103 exposed-bank-account: the bank account of somebody on the list is printed.

    What it finds
        Twelve to nineteen digits, nothing of them masked, under a header that names accounts or cards, in a roster or
        a table with a column of names, or beside a holder (户名) who is a person.
    Why it matters
        Financial accounts are sensitive personal information: printed, they may cost somebody money.
    Example
        姓名	补贴金额	银行账号
        孙一鸣	300	6222021234567890128
    What to do
        Leave the column out, or show the last four digits alone.
    Silent when
        the account is one of a body that takes a deposit or a fee; the number is masked; the list
        names bodies and no persons; no header says that the number is one of an account.
    Source
        个人信息保护法 article 28 (financial accounts are sensitive).
    """
    seen: set[str] = set()
    for loc, text, label in _under_such_labels(notice):
        for number in _NUMBER.findall(fold(text)):
            if number not in seen:
                seen.add(number)
                tail = "".join(filter(str.isdigit, number))[-4:]
                yield Found(
                    loc,
                    f"“{label}”一栏公开了个人银行账号（尾号{tail}）",
                    f"the bank account of a person is printed under “{label}” (ending in {tail})",
                    part=number,
                    law=context.laws["sensitive-personal-information"],
                )


def _under_such_labels(notice: Notice) -> Iterator[Said]:
    """What stands under headers of accounts: in entries that name somebody, and in tables that do."""
    for index, entry in enumerate(notice.entries):
        if entry.name is not None:
            for header, value in entry.extra.items():
                if any(word in header for word in _LABELS):
                    yield Said(("entries", index, "extra", header), value, header)
    for column in columns_about_persons(notice, _LABELS):
        for loc, text in column.cells:
            yield Said(loc, text, column.header)
    yield from _held_by_persons(notice)


def _held_by_persons(notice: Notice) -> Iterator[Said]:
    """The facts about an account that follow on a holder who is a person."""
    from notices.parsing.name_list import is_name  # the grammars, which importing the rules must not load

    holder: str | None = None
    for index, fact in enumerate(notice.fields):
        if fact.label in _HOLDERS:
            holder = fact.value
        elif holder is not None and any(word in fact.label for word in _LABELS) and is_name(holder):
            yield Said(("fields", index, "value"), fact.value, fact.label)
