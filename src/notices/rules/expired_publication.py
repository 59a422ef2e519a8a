"""P110: is a list of aid still shown after its window?"""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from notices.rules.columns import names_persons
from notices.rules.rule import Context, Found, notice_rule
from notices.rules.student_aid_surplus import is_student_aid
from notices.rules.wording import moment_en, moment_zh

if TYPE_CHECKING:
    from notices.models.notice import Notice

PAGE_ZH = """
P110 expired-publication：公示期已满，学生资助名单仍然挂着。

查什么
    学生资助的名单，公示期的最后一天早于检查当天。
为什么重要
    公示期一过，名单不再需要公开；留在网上就一直能被搜到。
示例
    2026年国家助学金拟资助学生名单公示，公示期为2026年3月2日至3月6日
怎么改
    撤下名单；存档的不必理会这条提示。
什么情况下不报
    公示期未满；没有写明公示期；不是学生资助的名单，或者没有列出人员。结果随检查的日期而变，可用 --today 指定。
依据
    教育部办公厅《关于全面清理和规范学生资助公示信息的紧急通知》（教财厅函〔2017〕28号，据转载）：超过公示期限的原则上撤下。
"""


@notice_rule("P110", "expired-publication", "info", since="0.1.0", zh=PAGE_ZH, needs=("today",))
def expired_publication(notice: Notice, context: Context) -> Iterator[Found]:
    """P110 expired-publication: a list of student aid is still shown after its window.

    What it finds
        A list of student aid whose window ended before the day of the check.
    Why it matters
        When the window is over nobody needs the list, and what stays can be found for ever.
    Example
        2026年国家助学金拟资助学生名单公示，公示期为2026年3月2日至3月6日
    What to do
        Take the list down.  For an archive this hint may be ignored.
    Silent when
        the window is not over or not stated; the list is not one of student aid, or nobody is listed.  What it finds
        depends on the day of the check, which --today sets.
    Source
        教育部办公厅《关于全面清理和规范学生资助公示信息的紧急通知》 (教财厅函〔2017〕28号, as reprinted).
    """
    if notice.period is None or not is_student_aid(notice) or not _lists_persons(notice):
        return
    last = notice.period.last_day(context.calendar)
    if last is not None and last < context.today:
        yield Found(
            ("period",),
            f"公示期已于{moment_zh(last)}届满，学生资助名单应当撤下",
            f"the window ended on {moment_en(last)}: a list of student aid should be taken down",
            law=context.laws["student-aid-publicity"],
        )


def _lists_persons(notice: Notice) -> bool:
    return any(entry.name is not None for entry in notice.entries) or any(map(names_persons, notice.tables))
