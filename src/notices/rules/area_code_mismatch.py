"""C102: do the telephones belong to the place of the issuer?"""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from notices.codes.areas import Area, Place, area_code, areas, place_of
from notices.rules.rule import Context, Found, notice_rule

if TYPE_CHECKING:
    from notices.models.contact import Contact
    from notices.models.notice import Notice

PAGE_ZH = """
C102 area-code-mismatch：电话区号与发布单位所在地不符。

查什么
    落款单位（没有落款时看标题）和写明的地址都在同一个地级市，而电话、传真的区号是别处的。
为什么重要
    区号多半是抄错或者套用旧文留下的，按它拨打找不到受理的人。
示例
    杭州市教育局　监督电话：0357-3304009（0357是临汾的区号）
怎么改
    核对区号；如果确是外地单位的电话，写明是哪个单位的。
什么情况下不报
    看不出发布单位在哪个地级市（县名、省级单位、高校、企业）；写了几个市；电话注明了省级或者外地的单位，或者企业、院校；
    政府采购、土地、环境影响等由外地企业参与的公告公示。区号是首都或者本省省会的，可能是上级机关的电话，只作提示。
依据
    工业和信息化部《电信网编号计划》的长途区号。
"""

LOCAL_KINDS = frozenset({
    "recruitment", "civil_service", "talent", "admission", "appointment", "candidate", "party_membership", "title_review",
    "honour", "scholarship", "welfare", "qualification", "funding", "project", "other",
})  # fmt: skip
"""Kinds of notices to which nobody but the issuer and its superiors gives a telephone."""

ROAMING = ("公司", "集团", "银行", "大学", "学院", "研究院", "研究所", "协会", "学会")
"""Words of the names of bodies that are called after one place and may be in several."""

HIGHER = ("国家", "中央", "全国", "省", "自治区", "兵团")
"""Words of the names of bodies above a city."""

REMOTE = ("技术支持", "系统", "平台", "网站")
"""Words of labels of telephones at which companies help with what the issuer uses."""

CAPITAL = "010"
"""The area code of the capital of the country."""


@notice_rule("C102", "area-code-mismatch", "warning", since="0.1.0", zh=PAGE_ZH)
def area_code_mismatch(notice: Notice, _: Context) -> Iterator[Found]:
    """C102 area-code-mismatch: the area code of a telephone belongs to another place than the issuer.

    What it finds
        The bodies that sign (or else the title) and the addresses that are stated name one and the same city of the
        prefecture level, and the area code of a telephone or fax is that of another place.
    Why it matters
        Such a code is mostly a slip, or was left over from an older notice; whoever dials it does not get through.
    Example
        杭州市教育局　监督电话：0357-3304009 (0357 is the area code of 临汾)
    What to do
        Check the area code; if the number really is elsewhere, say whose it is.
    Silent when
        no city can be told (counties, provincial bodies, universities, companies); several are named; the number is
        that of a provincial body, a company, a school or one elsewhere; or the notice is about procurement, land or
        the environment, where companies from elsewhere take part.  The code of the country's capital, or that of the
        province, may be that of a superior: a hint.
    Source
        the area codes of the numbering plan (《电信网编号计划》) of the Ministry of Industry and Information Technology.
    """
    if notice.kind not in LOCAL_KINDS:
        return
    coded = [(index, contact, code) for index, contact in enumerate(notice.contacts) if (code := _code(contact))]
    place = _place(notice) if coded else None
    if place is None:
        return
    for index, contact, code in coded:
        area = areas()[code]
        if place.city not in area.cities and not _is_elsewhere(contact, place):
            yield _found(index, area, place)


def _code(contact: Contact) -> str | None:
    return area_code(contact.value) if contact.type in ("phone", "fax") else None


def _place(notice: Notice) -> Place | None:
    """The one city that the notice is of; None if it names none or several, or its issuer may be anywhere."""
    names = notice.issuers or (notice.title or "",)
    if any(_may_be_anywhere(name) for name in names):
        return None
    addresses = [contact.value for contact in notice.contacts if contact.type == "address"]
    named = {place for name in (*names, *addresses) if (place := place_of(name)) is not None}
    return named.pop() if len(named) == 1 else None


def _may_be_anywhere(name: str) -> bool:
    is_higher = place_of(name) is None and any(word in name for word in HIGHER)
    return is_higher or any(word in name for word in ROAMING)


def _is_elsewhere(contact: Contact, place: Place) -> bool:
    """Whether the notice says that a telephone is that of somebody who need not be in ``place``."""
    said = contact.owner or contact.label or ""
    named = place_of(said)
    return named not in (None, place) or any(word in said for word in (*ROAMING, *HIGHER, *REMOTE))


def _found(index: int, area: Area, place: Place) -> Found:
    may_be_superior = area.code == CAPITAL or (area.is_capital and area.province == place.province)
    zh, en = "、".join(area.cities), ", ".join(area.cities)
    return Found(
        ("contacts", index, "value"),
        f"区号{area.code}是{zh}的，而发布单位在{place.city}（{'或'.join(place.codes)}）",
        f"the area code {area.code} is that of {en}, but the issuer is in {place.city} ({' or '.join(place.codes)})",
        uncertain=may_be_superior,
        part=area.code,
    )
