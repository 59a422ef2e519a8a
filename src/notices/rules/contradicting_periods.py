"""D110: does the notice state its window twice, and not the same?"""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from notices.folding import fold
from notices.models.title import PUBLICITY_FORMS
from notices.rules.rule import Context, Found, notice_rule
from notices.rules.wording import length_en, length_zh, moment_en, moment_zh
from notices.span import Loc

if TYPE_CHECKING:
    from datetime import date

    from notices.models.notice import Notice
    from notices.models.period import Period, Range

PAGE_ZH = """
D110 contradicting-periods：同一份公示里的公示期互相矛盾。

查什么
    公示期写了两次，而起止日期或者天数不同；提出异议的截止日早于公示期的最后一天。截止日晚于公示期最后一天的，只作提示。
为什么重要
    读者不知道以哪一个为准；按较晚的日期提出的异议，可能被当作逾期。
示例
    公示时间：2020年6月9日至6月15日。……如有异议，请于2020年6月12日前反映
怎么改
    核对各处的日期，只留一个说法。
什么情况下不报
    公示期只写了一次，或者各处一致；标题或正文说到更正、延长、顺延、再次公示、分批公示（两个公示期各有所指）；
    公告里另外写明的公示期，公示里另外写明的公告期。
依据
    无须依据：前后应当一致。
"""

SEVERAL_WORDS = (
    "更正", "变更", "延长", "延期", "顺延", "调整", "改为", "推迟", "原公示", "原定", "再次", "重新", "首次", "第一次", "第二次", "二次公示",
    "分批", "分期", "第一阶段", "第二阶段", "第二轮",
)  # fmt: skip
"""What says that a notice has two windows with good reason."""


@notice_rule("D110", "contradicting-periods", "warning", since="0.1.0", zh=PAGE_ZH)
def contradicting_periods(notice: Notice, _: Context) -> Iterator[Found]:
    """D110 contradicting-periods: two windows of one notice contradict each other.

    What it finds
        A window that is stated twice with different days or lengths; and a last day for objections before the last day of
        the window.  One after it is no more than a hint.
    Why it matters
        Readers cannot tell which of them holds, and who objects by the later one may be told that it is too late.
    Example
        公示时间：2020年6月9日至6月15日。……如有异议，请于2020年6月12日前反映
    What to do
        Check the dates and leave one of them.
    Silent when
        the window is stated once, or each time the same; title or text speak of a correction, an extension, another
        round or parts, which have windows of their own; a 公告 states the window of a 公示 besides, or the other way round.
    Source
        none needed: a notice has to agree with itself.
    """
    period = notice.period
    if period is None or not notice.ranges:
        return
    found = [one for index, other in enumerate(notice.ranges) for one in _contradiction(notice, period, index, other)]
    if found and not _has_several(notice):
        yield from found


def _contradiction(notice: Notice, period: Period, index: int, other: Range) -> Iterator[Found]:
    if other.label is None:
        if other.start is None and other.end is not None and period.end is not None:
            yield from _deadline(("ranges", index), period.end, other.end)
    elif _is_called_the_window(fold(other.label), notice.title):
        yield from _other_days(("ranges", index), period, other)


def _is_called_the_window(label: str, title: str | None) -> bool:
    """Whether a label is one of the window of a notice with that title, rather than that of another one."""
    headed = "公示" if title is None else "".join(fold(title).split())
    return any(word in label for word in PUBLICITY_FORMS) and any(word in headed for word in PUBLICITY_FORMS)


def _deadline(loc: Loc, last: date, deadline: date) -> Iterator[Found]:
    if deadline < last:
        yield Found(
            loc,
            f"提出异议的截止日{moment_zh(deadline)}早于公示期的最后一天{moment_zh(last)}",
            f"objections are taken until {moment_en(deadline)}, but the publicity window lasts until {moment_en(last)}",
        )
    elif deadline > last:
        yield Found(
            loc,
            f"提出异议的截止日{moment_zh(deadline)}晚于公示期的最后一天{moment_zh(last)}，请核对",
            f"objections are taken until {moment_en(deadline)}, after the publicity window ends on {moment_en(last)}",
            severity="info",
        )


def _other_days(loc: Loc, period: Period, other: Range) -> Iterator[Found]:
    """The first thing in which two statements of the window differ."""
    for day, stated, zh, en in (
        (period.start, other.start, "始于", "begins on"),
        (period.end, other.end, "止于", "ends on"),
    ):
        if day is not None and stated is not None and day != stated:
            yield Found(
                loc,
                f"公示期前后不一：一处{zh}{moment_zh(day)}，一处{zh}{moment_zh(stated)}",
                f"the publicity window is stated twice: it {en} {moment_en(day)}, and it {en} {moment_en(stated)}",
            )
            return
    if period.length is None or other.length is None or period.unit is None or period.unit != other.unit:
        return
    if period.length != other.length:
        unit = period.unit
        yield Found(
            loc,
            f"公示期前后不一：一处写{length_zh(period.length, unit)}，一处写{length_zh(other.length, unit)}",
            f"the publicity window is stated twice: {length_en(period.length, unit)}, and {length_en(other.length, unit)}",
        )


def _has_several(notice: Notice) -> bool:
    said = (notice.title or "", *(passage.text for passage in notice.text))
    return notice.kind == "correction" or any(word in fold(text) for text in said for word in SEVERAL_WORDS)
