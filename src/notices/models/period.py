"""Windows and other ranges of days, as stated, and what follows from them."""

from __future__ import annotations

from datetime import date, time
from typing import Annotated, ClassVar, Literal, Self

from pydantic import AfterValidator, Field, ValidationInfo, model_validator
from pydantic_core import PydanticCustomError

from notices.calendar import DEFAULT_CALENDAR, Calendar, add_days, add_workdays, count_workdays
from notices.models.base import Model, is_lenient

Unit = Literal["workday", "day"]
Weekday = Annotated[int, Field(ge=1, le=7)]
"""A day of the week as ISO 8601 numbers it: 1 for Monday, 7 for Sunday."""

WINDOW_LABELS = (
    "公示时间", "公示期", "公示期限", "公示日期", "公示时段", "公示期间", "公示时限", "公示周期", "公示起止时间", "公示起止日期",
    "公示开始时间", "公示开始日期", "公示起始时间", "公示起始日期", "公告开始时间", "公告开始日期", "公告起始时间", "公告起始日期",
    "公示公告期", "公示公告时间", "公示异议期", "公示异议时间", "公示异议期限", "异议期", "异议期限", "异议时间", "异议受理时间",
    "公告时间", "公告期", "公告期限", "公告日期", "公告期间", "公告时段", "公告时限", "公告异议期", "公告报名期", "通告期", "通告期限", "通告时间",
    "预公示期", "预公告期", "预公示期限", "预公告期限", "预公示时间", "预公告时间", "公布期", "公布期限",
    "提出意见的起止时间", "意见的起止时间", "意见起止时间", "意见反馈时间", "意见反馈期限", "反馈意见时间", "反馈时间", "反馈期限",
    "征求意见时间", "征求意见期限", "征求意见期", "意见征集时间", "意见征集期限", "受理异议时间", "受理时间", "异议反映时间", "反映时间",
    "公式期", "公式时间", "公示其",
)  # fmt: skip
"""What the publicity window is called, with the misspellings that get printed (公式期)."""

FIRST_DAY_WORDS = ("开始", "起始")
"""What in the label of a window says that a lone day is its first: 公示开始时间."""

OTHER_NOTICES = ("首次", "原", "前次", "上次", "招标", "采购", "磋商", "结果", "更正")
"""What before 公告日期 says that a lone day is the one on which another notice appeared: 首次公告日期."""

LAST_DAY_LABELS = (
    "公示截止期", "公示截止日期", "公示截止时间", "公示截止日", "公示结束时间", "公示结束日期", "公示到期时间", "公告截止期", "公告截止日期",
    "公告截止时间", "公告结束时间", "异议截止时间", "异议截止日期", "意见反馈截止时间", "意见反馈截止日期", "反馈截止时间", "反馈截止日期",
    "反映截止时间", "受理截止时间", "意见征集截止时间", "征求意见截止时间", "征求意见截止日期",
)  # fmt: skip
"""What the last day of the publicity window is called."""

RANGE_SUBJECTS = (
    "面试", "笔试", "考试", "复试", "初试", "试讲", "测试", "考核", "体检", "复检", "测评", "考察", "政审", "审查", "复审", "初审", "确认",
    "报名", "受理", "缴费", "准考证", "打印", "申请", "申报", "推荐", "评审", "审核", "投票", "展示", "选岗", "择岗", "签约", "报到", "入职",
    "培训", "调剂", "领取", "查询", "递补", "预告", "投标", "开标", "递交", "提交", "获取", "挂牌", "竞价", "拍卖", "展览", "听证",
    "施工", "交货", "服务", "委托", "聘用", "试用", "挂职", "任职", "实习", "见习", "活动", "会议", "咨询",
)  # fmt: skip
"""What other stated ranges of days are of; in a label before one of ``RANGE_WORDS``."""

REGISTRATIONS = ("报名", "公告报名", "竞买报名", "竞租报名", "网上报名", "报名登记", "登记")
"""The ranges, by the words before 时间, in which those come forward to whom something is offered."""

RANGE_WORDS = ("时间", "日期", "期限", "时段")
"""What the labels of ranges end in: 面试时间."""

RANGE_LABELS = (
    "聘期",
    "任期",
    "工期",
    "服务期",
    "试用期",
    "聘用期",
    "预告期",
    "报名期",
    "挂牌期",
    "投票期",
    "申报期",
    "任职期",
)
"""Labels of ranges that are whole words."""

OBJECTION_WORDS = (
    "异议", "意见", "反映", "投诉", "举报", "反馈", "质疑", "申诉", "不服", "疑义", "疑问", "问题", "建议", "提出", "申报债权",
)  # fmt: skip
"""What shows that a day is the last for objections."""

REMEDY_WORDS = ("复议", "诉讼", "起诉", "上诉", "听证", "仲裁", "领取", "办理", "缴纳", "获取", "签订")
"""What days are counted for that are no window: 自公告之日起六十日内申请行政复议."""


def _zoneless(moment: time) -> time:
    if moment.tzinfo is not None:
        raise PydanticCustomError("time_zone", "the time of day of a notice has no time zone")
    return moment


TimeOfDay = Annotated[time, AfterValidator(_zoneless)]
"""A time of day by the clock of the place; with a zone it could not be compared to others."""


def _moment(day: date | None, clock: time | None) -> str:
    return " ".join(part.isoformat() for part in (day, clock) if part is not None)


class Days(Model):
    """What a window and any other range have in common.

    Building one that ends before it begins raises ``ValidationError`` with the error type that
    ``inverted`` names, except in the lenient context.
    """

    provenance: ClassVar[frozenset[str]] = frozenset({"text"})
    inverted: ClassVar[Literal["inverted_period", "inverted_range"]] = "inverted_range"

    start: date | None = None
    """The first day, as stated."""
    end: date | None = None
    """The last day, as stated."""
    start_time: TimeOfDay | None = None
    """The time of day at which it begins."""
    end_time: TimeOfDay | None = None
    """The time of day at which it ends."""
    start_weekday: Weekday | None = None
    """The weekday stated for the first day, 1 for Monday."""
    end_weekday: Weekday | None = None
    """The weekday stated for the last day, 1 for Monday."""
    length: int | None = None
    """The stated number of days."""
    unit: Unit | None = None
    """What ``length`` counts: working days or calendar days."""
    text: str | None = None
    """The exact wording, without its label."""

    @property
    def is_inverted(self) -> bool:
        """Whether it ends before it begins.

        On one day the times decide.  An end at 0:00 is the 24:00 that closes the day, which no
        ``time`` can hold, so it comes after everything.
        """
        if self.start is None or self.end is None:
            return False
        if self.start != self.end:
            return self.end < self.start
        if self.start_time is None or self.end_time is None or self.end_time == time.min:
            return False
        return self.end_time < self.start_time

    @property
    def is_single_day(self) -> bool:
        """Whether first and last day are one."""
        return self.start is not None and self.start == self.end

    @property
    def days(self) -> int | None:
        """How many calendar days there are from first to last, both counted; 0 if inverted.

        None where one of the two is missing.
        """
        if self.start is None or self.end is None:
            return None
        return max(0, (self.end - self.start).days + 1)

    def workdays(self, calendar: Calendar = DEFAULT_CALENDAR) -> int | None:
        """How many working days there are from first to last, both counted; 0 if inverted.

        None where one of the two is missing or lies beyond the calendar's horizon.
        """
        if self.start is None or self.end is None:
            return None
        return count_workdays(self.start, self.end, calendar)

    @model_validator(mode="after")
    def _runs_forward(self, info: ValidationInfo) -> Self:
        if self.is_inverted and not is_lenient(info):
            raise PydanticCustomError(
                self.inverted,
                "it ends on {end}, before it begins on {start}",
                {"start": _moment(self.start, self.start_time), "end": _moment(self.end, self.end_time)},
            )
        return self


class Period(Days):
    """The publicity window (公示期).

    >>> Period(start=date(2020, 6, 9), length=5, unit="workday").last_day()
    datetime.date(2020, 6, 15)
    """

    inverted: ClassVar[Literal["inverted_period", "inverted_range"]] = "inverted_period"

    def last_day(
        self, calendar: Calendar = DEFAULT_CALENDAR, *, start: date | None = None, count_first: bool = True
    ) -> date | None:
        """The last day of the window: as stated, or else computed from first day and length.

        ``start`` is the first day where the window states none ("自公示之日起": the day of
        publication).  ``count_first`` says whether the first day is counted, as notices do, or
        only the day after it, as 《民法典》第二百零一条 does.  None where it cannot be told: a part is
        missing, or the calendar's horizon is reached.
        """
        first = self.start or start
        if self.end is not None or first is None or self.length is None:
            return self.end
        if self.unit == "workday":
            return add_workdays(first, self.length, calendar, count_first=count_first)
        return add_days(first, self.length, count_first=count_first)


class Range(Days):
    """Another stated range of days: interviews, registration, the term of an office."""

    label: str | None = None
    """What the range is of, in the words of the notice."""
