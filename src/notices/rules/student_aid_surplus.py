"""P109: does a list of student aid show what it must not?"""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from notices.rules.columns import columns_about_persons
from notices.rules.rule import Context, Found, notice_rule

if TYPE_CHECKING:
    from notices.models.notice import Notice

PAGE_ZH = """
P109 student-aid-surplus：学生资助名单公开了不得公开的信息。

查什么
    标题写明是助学金、奖学金、困难学生等资助的名单，而表格里有身份证号、家庭住址、电话、出生日期、银行账号的；一栏报一次，
    遮盖了一部分的也报。
为什么重要
    教育部办公厅要求清理学生资助公示信息：只公开姓名、学校、院系、年级、专业、班级等基本信息。
示例
    2026年国家助学金拟资助学生名单公示
    姓名	班级	身份证号	银行卡号
怎么改
    删去这些栏；公示期满后撤下名单。
什么情况下不报
    只有姓名、学校、院系、年级、专业、班级、等级、金额的；看不出是学生资助的。
依据
    教育部办公厅《关于全面清理和规范学生资助公示信息的紧急通知》（教财厅函〔2017〕28号，据转载）。
"""

_TITLES = (
    "助学金",
    "奖学金",
    "困难学生",
    "困难生",
    "学生资助",
    "资助学生",
    "困难认定",
    "家庭经济困难",
    "助学",
    "免学费",
    "营养改善",
    "雨露计划",
)
"""What in a title says that students are aided."""
_PURCHASES = ("采购", "招标", "中标", "成交", "供应商", "工程", "比选", "询价")
"""What in a title says that the notice is about goods and those who sell them."""
_FORBIDDEN = ("身份证", "证件号", "住址", "地址", "电话", "手机", "联系方式", "出生", "银行", "账号", "帐号", "卡号")
"""The headers that a list must not have."""


@notice_rule("P109", "student-aid-surplus", "error", since="0.1.0", zh=PAGE_ZH)
def student_aid_surplus(notice: Notice, context: Context) -> Iterator[Found]:
    """P109 student-aid-surplus: a list of student aid shows what it must not.

    What it finds
        A title that speaks of grants, scholarships or students in need, and columns of identity numbers, addresses,
        telephones, births or bank accounts, masked or not; one finding a column.
    Why it matters
        The Ministry of Education had such lists cleaned up: they show names, schools, departments, years, subjects and
        classes.
    Example
        2026年国家助学金拟资助学生名单公示
        姓名	班级	身份证号	银行卡号
    What to do
        Leave the columns out, and take the list down when the window is over.
    Silent when
        there are names, schools, departments, years, subjects, classes, grades and sums only; nothing says that students
        are aided.
    Source
        教育部办公厅《关于全面清理和规范学生资助公示信息的紧急通知》 (教财厅函〔2017〕28号, as reprinted).
    """
    if not is_student_aid(notice):
        return
    for column in columns_about_persons(notice, _FORBIDDEN):
        places = [loc for loc, _ in column.cells]
        yield Found(
            places[0],
            f"学生资助名单不得公开“{column.header}”，只公开姓名、学校、院系、年级、专业、班级",
            f"a list of student aid must not show “{column.header}”: only names, schools, departments, years, subjects and "
            "classes",
            also=tuple(places[1:]),
            law=context.laws["student-aid-publicity"],
        )


def is_student_aid(notice: Notice) -> bool:
    """Whether the title says that students are aided, and not that something is bought or built for them."""
    title = notice.title or ""
    return any(word in title for word in _TITLES) and not any(word in title for word in _PURCHASES)
