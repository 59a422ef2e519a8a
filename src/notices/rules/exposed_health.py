"""P107: does the roster tell of illness or disability?"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import TYPE_CHECKING

from notices.rules.columns import columns_about_persons
from notices.rules.rule import Context, Found, notice_rule

if TYPE_CHECKING:
    from notices.models.notice import Notice

PAGE_ZH = """
P107 exposed-health：公开了疾病、残疾等健康信息。

查什么
    有姓名一栏的表格里，表头写明是病情、病种、残疾类别、残疾等级、孕情等的一栏，填有内容的；致贫原因等一栏写出病名的；一栏只报
    一次。姓名都有遮盖的，只作警告。
为什么重要
    医疗健康信息是敏感个人信息，公开它容易使人受到歧视；公示补贴只需要姓名、地址到村、金额。
示例
    姓名	残疾类别	补贴金额
    孙一鸣	精神	120
怎么改
    删去这一栏；确需区分标准的，写补贴的档次。
什么情况下不报
    填“无”“健康”“合格”的；致贫原因只写“因病”“因残”“重病”的；体检是否合格；残疾人联合会、残疾人岗位等名称；没有姓名一栏的
    表格。
依据
    《个人信息保护法》第二十八条（医疗健康信息属于敏感个人信息）。
"""

_HEADERS = ("残疾类别", "残疾类型", "残疾等级", "残疾级别", "残疾程度", "残疾种类", "致残原因", "病情", "病种", "病名", "病因", "疾病", "患病", "病史",
            "诊断", "孕情", "孕期", "健康状况", "身体状况", "精神状况")  # fmt: skip
"""The headers of what ails people."""
_GROUNDS = (
    "致贫原因",
    "困难原因",
    "申请原因",
    "救助原因",
    "救助事由",
    "申请理由",
    "困难类型",
    "困难情况",
    "致困原因",
    "家庭困难情况",
)
"""The headers of why people are aided: 因病 is a ground that the law has, the name of the illness is more."""
_ILLNESS = re.compile(
    "癌|瘤|尿毒|艾滋|白血|糖尿|心脏病|肝病|肾病|肺病|肝炎|肺炎|结核|精神病|精神分裂|抑郁|瘫|脑梗|脑出血|脑病|肾衰|硬化|孤独症|自闭症|综合征|"
    "透析|移植|骨折"
)
"""Names of illnesses."""
_NOTHING = ("无", "否", "健康", "良好", "合格", "正常", "-", "—", "/", "——")
"""What says that nothing does."""
_HIDDEN = re.compile("[*＊×某○]")
"""What stands for a hidden part of a name."""


@notice_rule("P107", "exposed-health", "error", since="0.1.0", zh=PAGE_ZH)
def exposed_health(notice: Notice, context: Context) -> Iterator[Found]:
    """P107 exposed-health: the roster tells of illness or disability.

    What it finds
        A column, in a table with a column of names, whose header speaks of illness, disability or pregnancy, and that is
        filled in; a column of grounds for aid (致贫原因) that names illnesses; one finding a column.  A warning where all
        names are masked.
    Why it matters
        Health is sensitive personal information: who is known to be ill is treated worse.  A notice of a subsidy needs
        names, villages and sums.
    Example
        姓名	残疾类别	补贴金额
        孙一鸣	精神	120
    What to do
        Leave the column out; where rates differ, name the rate.
    Silent when
        the column says 无, 健康 or 合格; the ground for aid is just 因病, 因残 or 重病; the column says whether a
        medical examination was passed; the word stands in the name of a
        body or a post (残疾人联合会); the table names no persons.
    Source
        个人信息保护法 article 28 (health is sensitive).
    """
    for column in columns_about_persons(notice, (*_HEADERS, *_GROUNDS)):
        if any(word in column.header for word in _HEADERS):
            places = [loc for loc, text in column.cells if text.strip() not in _NOTHING]
        else:
            places = [loc for loc, text in column.cells if _ILLNESS.search(text)]
        if places:
            yield Found(
                places[0],
                f"“{column.header}”一栏公开了{len(places)}人的健康信息",
                f"the health of {len(places)} persons is told under “{column.header}”",
                severity="warning" if _all_are_masked(notice) else None,
                also=tuple(places[1:]),
                law=context.laws["sensitive-personal-information"],
            )


def _all_are_masked(notice: Notice) -> bool:
    """Whether of every name on the roster a part is hidden."""
    names = [entry.name for entry in notice.entries if entry.name is not None]
    return bool(names) and all(_HIDDEN.search(name) for name in names)
