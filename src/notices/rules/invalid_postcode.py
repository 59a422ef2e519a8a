"""C104: do the postcodes exist?"""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from notices.codes.areas import place_of
from notices.codes.postcode import PREFIXES, postcode_fault, provinces_of
from notices.folding import fold
from notices.rules.rule import Context, Found, notice_rule

if TYPE_CHECKING:
    from notices.models.notice import Notice

PAGE_ZH = """
C104 invalid-postcode：邮政编码不存在。

查什么
    邮政编码不是六位，或者没有以这两位开头的编码；地址写明了地级市，而编码是外省的（提示）。
为什么重要
    编码写错，寄送的材料会晚到或者被退回。
示例
    邮编：04100
怎么改
    按收件地址核对编码。
什么情况下不报
    编码可能是对的；被遮盖的编码；港澳代码（99开头）；看不出地址在哪个省，或者写了几处地址。
依据
    中国邮政的邮政编码：六位，前两位表示省（自治区、直辖市）。
"""


@notice_rule("C104", "invalid-postcode", "warning", since="0.1.0", zh=PAGE_ZH)
def invalid_postcode(notice: Notice, _: Context) -> Iterator[Found]:
    """C104 invalid-postcode: a postcode that does not exist.

    What it finds
        A postcode without six digits, or with two first digits that no province has; one of another province than
        the address that is stated (a hint).
    Why it matters
        What is sent arrives late, or comes back.
    Example
        邮编：04100
    What to do
        Look up the code of the address.
    Silent when
        the code may be right; it is masked, or one of Hong Kong or Macao (99); or no address tells the province, or
        several are stated.
    Source
        the postcodes of China Post: six digits, of which the first two stand for the province.
    """
    coded = [
        (index, fold(contact.value)) for index, contact in enumerate(notice.contacts) if contact.type == "postcode"
    ]
    province = _province(notice) if coded else None
    for index, code in coded:
        fault = postcode_fault(code)
        loc = ("contacts", index, "value")
        if fault is not None:
            yield Found(loc, f"邮政编码“{code}”不对：{fault.zh}", f"the postcode “{code}” is wrong: {fault.en}")
        elif province is not None and provinces_of(code) and province not in provinces_of(code):
            yield Found(
                loc,
                f"邮政编码“{code}”是{'、'.join(provinces_of(code))}的，而地址在{province}（以{'、'.join(PREFIXES[province])}开头）",
                f"the postcode “{code}” is one of {', '.join(provinces_of(code))}, but the address is in {province} "
                f"({' or '.join(PREFIXES[province])})",
                severity="info",
            )


def _province(notice: Notice) -> str | None:
    """The province of the only address; None if there are several or it names no city."""
    addresses = [contact.value for contact in notice.contacts if contact.type == "address"]
    place = place_of(addresses[0]) if len(addresses) == 1 else None
    return None if place is None else place.province
