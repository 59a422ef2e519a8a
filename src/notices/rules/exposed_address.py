"""P104: is the home address of somebody on the roster printed?"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import TYPE_CHECKING

from notices.folding import fold
from notices.rules.columns import columns_about_persons
from notices.rules.prose import said_of_persons
from notices.rules.rule import Context, Found, notice_rule

if TYPE_CHECKING:
    from notices.models.notice import Notice

PAGE_ZH = """
P104 exposed-address：名单中公开了家庭住址的门牌。

查什么
    有姓名一栏的表格里，住址一栏写到门牌、楼栋、单元或者房号的；正文中与姓名、性别、身份证号写在一句里的住址，也写到门牌的。
为什么重要
    住址与姓名一起公开，别人可以找上门；公示只需要让人认出是谁，写到村、社区就够了。
示例
    姓名	家庭住址
    孙一鸣	和平街12号3单元402室
怎么改
    只写到乡镇、街道或者村、社区。
什么情况下不报
    只写到村、社区、组的（低保等名单在村里公示，需要认出是谁）；单位的地址、经营者的住所；没有姓名一栏的表格；法院公告写明的
    当事人住址。
依据
    《个人信息保护法》第六条；住址属于个人信息（《民法典》第一千零三十四条）。
"""

_HEADERS = (
    "住址",
    "家庭地址",
    "家庭详细地址",
    "现住地址",
    "居住地址",
    "户籍地址",
    "通讯地址",
    "通信地址",
    "联系地址",
    "详细地址",
)
"""The headers of where people live."""
_HOUSE = re.compile(r"[0-9]{1,5}(?:号|室|栋|幢|座|单元|弄|楼|户)|[0-9]{1,4}-[0-9]{1,4}(?:-[0-9]{1,5})?")
"""What leads to a single door: a number of a house, an entrance or a flat."""
_BUSINESS = "住所"
"""What in a header says that the address is also one of a business: 住所（住址）."""
_HOME = re.compile(
    r"(?:住址|家庭地址|户籍地址|现住|居住在|居住于|住在|(?<=[,、])住)[:为于]?"
    r"[^,。;:\s]{1,30}?[0-9]{1,5}(?:号|室|栋|幢|座|单元|弄|户)[^,。;:\s]{0,15}"
)
"""An address of that kind in running text, with what says that somebody lives there."""
_BODY = re.compile("经营|单位|公司|办公")
"""What before it says that it is one of a body."""


@notice_rule("P104", "exposed-address", "warning", since="0.1.0", zh=PAGE_ZH)
def exposed_address(notice: Notice, context: Context) -> Iterator[Found]:
    """P104 exposed-address: home addresses are printed down to the door.

    What it finds
        A column of addresses, in a table with a column of names, that names houses, entrances or flats; one finding a
        column.  Also an address down to the door in a sentence that tells name and sex or an identity number.
    Why it matters
        Who knows the door can come to it.  A notice has to let readers tell who is meant: a village or a community does.
    Example
        姓名	家庭住址
        孙一鸣	和平街12号3单元402室
    What to do
        Write no more than township, street, village or community.
    Silent when
        only village, community or group is named (lists of welfare are shown in the village, where people have to be
        told apart); the address is one of a body or of a business; the table names no persons; a court says whom it
        calls.
    Source
        个人信息保护法 article 6; addresses are personal information by 民法典 article 1034.
    """
    law = context.laws["personal-information-minimum"]
    for column in columns_about_persons(notice, _HEADERS):
        places = [] if _BUSINESS in column.header else [loc for loc, text in column.cells if _HOUSE.search(fold(text))]
        if places:
            yield Found(
                places[0],
                f"“{column.header}”一栏公开了{len(places)}人的家庭住址，具体到门牌",
                f"the home addresses of {len(places)} persons are printed under “{column.header}”, down to the door",
                also=tuple(places[1:]),
                law=law,
            )
    if notice.kind == "court":
        return
    for at, _ in said_of_persons(notice, context, _HOME, _BODY):
        yield Found(
            ("text",),
            "公开了个人的家庭住址，具体到门牌",
            "the home address of a person is printed, down to the door",
            at=at,
            law=law,
        )
