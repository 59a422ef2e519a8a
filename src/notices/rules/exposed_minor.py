"""P108: does a list of children tell more than names, schools and classes?"""

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
P108 exposed-minor：未成年人名单公开了姓名、学校、班级以外的信息。

查什么
    标题写明是幼儿园、小学、儿童的名单，或者年龄一栏有不满十四周岁的，而表格里有身份证号、出生日期、住址、电话、监护人等。
为什么重要
    不满十四周岁未成年人的个人信息都是敏感个人信息，公开它会危及孩子的安全。
示例
    青石县实验小学2026年秋季一年级新生名单
    姓名	出生日期	家庭住址	监护人电话
怎么改
    只公开姓名、学校、班级；其余的个别通知。
什么情况下不报
    只有姓名、性别、学校、班级、奖项、成绩的；教师招聘等大人的名单（有职务、学历等栏的也是）；看不出是孩子的。
依据
    《个人信息保护法》第二十八条、第三十一条；《未成年人保护法》第七十二条。
"""

ADULT_ENOUGH = 14
"""The age in years below which everything about a child is sensitive (个人信息保护法 article 28)."""
_AGE = re.compile(r"[0-9]{1,3}")
_CHILDREN = ("幼儿园", "幼儿", "小学", "小学生", "儿童", "少先队", "小升初", "幼升小", "一年级新生")
"""What in a title says that the list is of children."""
_BODIES = (
    "教师",
    "校长",
    "园长",
    "招聘",
    "聘用",
    "编制",
    "工程",
    "采购",
    "项目",
    "党",
    "职称",
    "资格",
    "教育局",
    "工作者",
    "医院",
)
"""What in a title says that the school is where grown-ups work."""
_SURPLUS = ("身份证", "证件", "出生", "年龄", "生日", "住址", "地址", "户籍", "户口", "电话", "手机", "联系方式", "监护人", "家长", "父亲", "母亲", "父母",
            "房产", "民族")  # fmt: skip
"""The headers of what readers need not know of a child."""
_OF_ADULTS = ("政治面貌", "职称", "学历", "职务", "任教", "工作单位", "岗位", "参加工作")
"""The headers of what no child has."""


@notice_rule("P108", "exposed-minor", "warning", since="0.1.0", zh=PAGE_ZH)
def exposed_minor(notice: Notice, context: Context) -> Iterator[Found]:
    """P108 exposed-minor: a list of children tells more than names, schools and classes.

    What it finds
        A title that speaks of kindergartens, primary schools or children, or a column of ages below fourteen, and columns
        of identity numbers, births, addresses, telephones or guardians.
    Why it matters
        All data of children under fourteen are sensitive: what is printed may endanger them.
    Example
        青石县实验小学2026年秋季一年级新生名单
        姓名	出生日期	家庭住址	监护人电话
    What to do
        Show names, schools and classes alone, and tell the rest to whom it concerns.
    Silent when
        there are names, sex, schools, classes, awards and scores only; the list is of grown-ups, such as teachers who are
        hired, or has columns of posts or education; nothing says that it is of children.
    Source
        个人信息保护法 articles 28 and 31; 未成年人保护法 article 72.
    """
    if not _lists_children(notice):
        return
    surplus = list(columns_about_persons(notice, _SURPLUS))
    if surplus:
        headers = "、".join(f"“{column.header}”" for column in surplus)
        places = [loc for column in surplus for loc, _ in column.cells]
        yield Found(
            places[0],
            f"未成年人名单公开了{headers}，只宜公开姓名、学校、班级",
            f"a list of children shows {headers}; names, schools and classes are enough",
            also=tuple(places[1:]),
            law=context.laws["sensitive-personal-information"],
        )


def _lists_children(notice: Notice) -> bool:
    """Whether the title says so, or a column of ages does."""
    title = notice.title or ""
    if any(word in title for word in _CHILDREN):
        return not any(word in title for word in _BODIES) and not any(columns_about_persons(notice, _OF_ADULTS))
    return any(
        _AGE.fullmatch(age) is not None and int(age) < ADULT_ENOUGH
        for column in columns_about_persons(notice, ("年龄",))
        for _, text in column.cells
        for age in (fold(text).strip().removesuffix("岁"),)
    )
