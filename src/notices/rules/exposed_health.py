"""P107: does the roster tell of illness or disability?"""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from notices.rules.rule import Context, Found, notice_rule
from notices.rules.said import columns_about_persons

if TYPE_CHECKING:
    from notices.models.notice import Notice

PAGE_ZH = """
P107 exposed-health：公开了疾病、残疾等健康信息。

查什么
    有姓名一栏的表格里，表头写明是病情、病种、残疾类别、残疾等级、孕情等的一栏，填有内容的；一栏只报一次。
为什么重要
    医疗健康信息是敏感个人信息，公开它容易使人受到歧视；公示补贴只需要姓名、地址到村、金额。
示例
    姓名	残疾类别	补贴金额
    孙一鸣	精神	120
怎么改
    删去这一栏；确需区分标准的，写补贴的档次。
什么情况下不报
    填“无”“健康”“合格”的；体检是否合格；残疾人联合会、残疾人岗位等名称；没有姓名一栏的表格。
依据
    《个人信息保护法》第二十八条（医疗健康信息属于敏感个人信息）。
"""

_HEADERS = ("残疾类别", "残疾类型", "残疾等级", "残疾级别", "残疾程度", "残疾种类", "致残原因", "病情", "病种", "病名", "病因", "疾病", "患病", "病史",
            "诊断", "孕情", "孕期", "健康状况", "身体状况", "精神状况")  # fmt: skip
"""The headers of what ails people."""
_NOTHING = ("无", "否", "健康", "良好", "合格", "正常", "-", "—", "/", "——")
"""What says that nothing does."""


@notice_rule("P107", "exposed-health", "error", since="0.1.0", zh=PAGE_ZH)
def exposed_health(notice: Notice, context: Context) -> Iterator[Found]:
    """P107 exposed-health: the roster tells of illness or disability.

    What it finds
        A column, in a table with a column of names, whose header speaks of illness, disability or pregnancy, and that is
        filled in; one finding a column.
    Why it matters
        Health is sensitive personal information: who is known to be ill is treated worse.  A notice of a subsidy needs
        names, villages and sums.
    Example
        姓名	残疾类别	补贴金额
        孙一鸣	精神	120
    What to do
        Leave the column out; where rates differ, name the rate.
    Silent when
        the column says 无, 健康 or 合格; it says whether a medical examination was passed; the word stands in the name of a
        body or a post (残疾人联合会); the table names no persons.
    Source
        个人信息保护法 article 28 (health is sensitive).
    """
    for column in columns_about_persons(notice):
        if not any(word in column.header for word in _HEADERS):
            continue
        places = [loc for loc, text in column.cells() if text.strip() not in _NOTHING]
        if places:
            yield Found(
                places[0],
                f"“{column.header}”一栏公开了{len(places)}人的健康信息",
                f"the health of {len(places)} persons is told under “{column.header}”",
                also=tuple(places[1:]),
                law=context.laws["sensitive-personal-information"],
            )
