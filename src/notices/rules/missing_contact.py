"""S102: is there anybody to turn to?"""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from notices.rules.rule import Context, Found, notice_rule

if TYPE_CHECKING:
    from notices.models.notice import Notice

PAGE_ZH = """
S102 missing-contact：没有留联系方式。

查什么
    全文没有电话、传真、邮箱、地址、邮编、网址，也没有联系人。
为什么重要
    公示是为了让人提出异议；没有联系方式，异议无处可提。
示例
    公示期间如有异议，请向我单位反映。
怎么改
    写明受理异议的部门和电话，例如：监督电话：0571-88001234（人事处）。
什么情况下不报
    写了任何一种联系方式，哪怕只有地址。号码写错由 C101 报告。被遮盖的号码（****）不算联系方式。遗失声明，以及公布处罚决定的
    （告知书不在此列），法院公告：它们不征求异议。
依据
    《公务员录用规定》要求拟录用公示写明监督电话；其他公示多由各自的规定或者惯例要求。
"""


@notice_rule("S102", "missing-contact", "warning", since="0.1.0", zh=PAGE_ZH)
def missing_contact(notice: Notice, _: Context) -> Iterator[Found]:
    """S102 missing-contact: the notice names nobody to turn to.

    What it finds
        A notice without any phone, fax, e-mail, address, postcode, website or person to turn to.
    Why it matters
        A notice is published so that people can object; without a contact they cannot.
    Example
        公示期间如有异议，请向我单位反映。
    What to do
        Name the office that takes objections, and its phone: 监督电话：0571-88001234（人事处）.
    Silent when
        there is a contact of any type, be it only an address.  A wrong number is reported by C101.
        A masked number (****) is no contact.  Nor of a loss, nor of a court, nor where a penalty is made public that has
        been decided (not 告知书, which announce one): these ask for no objections.
    Source
        《公务员录用规定》 asks for a 监督电话 when civil servants are hired; for other kinds their own rules, or custom.
    """
    if not notice.contacts and not _asks_nobody(notice):
        yield Found(
            ("contacts",),
            "没有留联系方式，应写明受理异议的电话、邮箱或者地址",
            "no contact is given; name a phone, an e-mail address or an office that takes objections",
        )


def _asks_nobody(notice: Notice) -> bool:
    """Whether it states a loss, comes from a court, which its title names, or tells of a decision that has been made."""
    return notice.kind in ("loss", "court") or (notice.kind == "penalty" and "告知" not in (notice.title or ""))
