"""P102: is the mobile number of somebody on the roster printed?"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import TYPE_CHECKING

from notices.rules.columns import columns_about_persons, names_persons
from notices.rules.prose import said_of_persons
from notices.rules.rule import Context, Found, notice_rule
from notices.rules.said import Said, said_in_roster, said_in_tables
from notices.span import Loc, Piece

if TYPE_CHECKING:
    from notices.models.notice import Notice

PAGE_ZH = """
P102 exposed-mobile：名单中公开了个人手机号码。

查什么
    名单中人员的手机号码：名单条目里的，有姓名一栏的表格里的，以及正文中与姓名、性别、身份证号写在一句里的，十一位，
    没有遮盖。
为什么重要
    手机号码与姓名一起公开，会招来骚扰和诈骗；公示并不需要它。
示例
    序号	姓名	联系电话
    1	孙一鸣	13900001111
怎么改
    删去这一栏，或者遮盖中间四位：139****1111。
什么情况下不报
    监督电话、咨询电话、联系人等公开的联系方式；表头写明是单位、办公、联系人电话的；河长、责任人、网格员等为了让人联系而公布的
    名单；企业及其负责人的名单；号码有遮盖的；准考证号等更长的号码中的一段。
依据
    《个人信息保护法》第六条（限于实现处理目的的最小范围）；电话号码属于个人信息（《民法典》第一千零三十四条）。
"""

DIGITS = 11
"""How many digits a mobile number has."""
_NUMBER = re.compile(r"(?<![0-9A-Za-z])1[3-9][0-9]{9}(?![0-9A-Za-z])")
_OFFICIAL = ("单位电话", "机构电话", "办公", "监督", "咨询", "学校电话", "公司电话", "联系人")
"""What in a header says that the number is one of a body, or of whom to ask."""
_OFFICE = re.compile(
    "监督|咨询|举报|投诉|反映|来电|联系人|受理|异议|热线|办公|值班|服务|负责|法定|经办|代理|招标|采购|经理|律师|客服|传真|报名|法官"
)
"""What before a number in a sentence says the same."""
_TO_BE_CALLED = ("河长", "湖长", "林长", "路长", "田长", "责任人", "网格", "值班", "联络员", "联系人", "包保", "特派员", "调解员",
                 "接访", "下访", "驻村", "家庭医生", "志愿者", "公开电话", "联系方式", "联系电话", "通讯录")  # fmt: skip
"""What in a title says that those listed are to be called."""


@notice_rule("P102", "exposed-mobile", "error", since="0.1.0", zh=PAGE_ZH)
def exposed_mobile(notice: Notice, context: Context) -> Iterator[Found]:
    """P102 exposed-mobile: the mobile number of somebody on the list is printed.

    What it finds
        Mobile numbers of eleven digits, nothing of them masked, in the entries of the roster, in tables with a column
        of names, and in sentences that also tell name and sex or an identity number.
    Why it matters
        A number beside a name invites fraud, and nobody needs it to object.
    Example
        序号	姓名	联系电话
        1	孙一鸣	13900001111
    What to do
        Leave the column out, or mask the four digits in the middle: 139****1111.
    Silent when
        the number is one to turn to (监督电话, 咨询电话, 联系人); its header names a body or an office; the list is there
        for people to be called (河长, 责任人, 网格员), or one of companies and who is in charge of them; the number is
        masked; it is a piece of a longer number, such as that of an exam.
    Source
        个人信息保护法 article 6 (within what the purpose needs); telephone numbers are personal information by
        民法典 article 1034.
    """
    if any(word in (notice.title or "") for word in _TO_BE_CALLED):
        return
    seen: set[str] = set()
    for said in _about_persons(notice):
        for number in _NUMBER.findall(said.folded):
            if number not in seen and not any(word in said.label for word in _OFFICIAL):
                seen.add(number)
                yield _found(number, said.loc, None, context)
    for at, number in said_of_persons(notice, context, _NUMBER, _OFFICE):
        if number not in seen:
            seen.add(number)
            yield _found(number, ("text",), at, context)


def _found(number: str, loc: Loc, at: Piece | None, context: Context) -> Found:
    shown = f"{number[:3]}****{number[7:]}"
    return Found(
        loc,
        f"名单中公开了个人手机号码（{shown}）",
        f"the mobile number of a person on the list is printed ({shown})",
        part=number,
        at=at,
        law=context.laws["personal-information-minimum"],
    )


def _about_persons(notice: Notice) -> Iterator[Said]:
    """What is said of the persons of the roster: of entries that name somebody, and in tables that do."""
    about_persons = [names_persons(table) for table in notice.tables]
    if not about_persons or any(about_persons):
        for said in said_in_roster(notice, DIGITS):
            if notice.entries[int(said.loc[1])].name is not None:
                yield said
    for said in said_in_tables(notice, DIGITS):
        if about_persons[int(said.loc[1])]:
            yield said
    if not about_persons:
        for column in columns_about_persons(notice):
            for loc, text in column.cells:
                yield Said(loc, text, column.header)
