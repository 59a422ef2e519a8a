"""P106: are dates of birth printed with the day?"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import TYPE_CHECKING

from notices.folding import fold
from notices.rules.columns import columns_about_persons
from notices.rules.rule import Context, Found, notice_rule

if TYPE_CHECKING:
    from notices.models.notice import Notice

PAGE_ZH = """
P106 exposed-birth-date：公开了完整的出生日期。

查什么
    有姓名一栏的表格里，出生日期一栏写到了日的；一栏只报一次。
为什么重要
    完整的出生日期是身份证号码的一部分，也常用作密码；公示只需要年月或者年龄。
示例
    姓名	出生日期
    孙一鸣	1990年5月12日
怎么改
    只写年月：1990.05。
什么情况下不报
    只写年、年月或者年龄的（干部任前公示写出生年月是通常做法）；没有姓名一栏的表格。
依据
    《个人信息保护法》第六条；出生日期属于个人信息（《民法典》第一千零三十四条）。
"""

_HEADERS = ("出生", "生日")
_DAY = re.compile(
    r"(?:19|20)[0-9]{2}(?:[年./-]?(?:0[1-9]|1[0-2])[月./-]?(?:[0-2][0-9]|3[01])(?![0-9])|[年./-][0-9]{1,2}[月./-][0-9]{1,2})"
)
"""A year, a month and a day."""


@notice_rule("P106", "exposed-birth-date", "warning", since="0.1.0", zh=PAGE_ZH)
def exposed_birth_date(notice: Notice, context: Context) -> Iterator[Found]:
    """P106 exposed-birth-date: dates of birth are printed with the day.

    What it finds
        A column of births, in a table with a column of names, that gives days; one finding a column.
    Why it matters
        The whole date is a part of the identity number, and often a password.  Year and month, or the age, will do.
    Example
        姓名	出生日期
        孙一鸣	1990年5月12日
    What to do
        Write year and month alone: 1990.05.
    Silent when
        only year, year and month, or the age are given (notices of appointments give the month as a rule); the table
        names no persons.
    Source
        个人信息保护法 article 6; dates of birth are personal information by 民法典 article 1034.
    """
    for column in columns_about_persons(notice, _HEADERS):
        places = [loc for loc, text in column.cells if _DAY.search(fold(text))]
        if places:
            yield Found(
                places[0],
                f"“{column.header}”一栏公开了{len(places)}人完整的出生日期，写到年月即可",
                f"the dates of birth of {len(places)} persons are printed with the day under “{column.header}”; year and "
                "month will do",
                also=tuple(places[1:]),
                law=context.laws["personal-information-minimum"],
            )
