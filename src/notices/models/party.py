"""Party membership (党员发展): those who are to be listed, received or confirmed as members."""

from __future__ import annotations

from typing import ClassVar, Literal

from notices.models.base import Maybe
from notices.models.body import BODY_SUFFIXES
from notices.models.entry import Entry
from notices.models.kind import Kind


class Member(Entry):
    """A person on the way into the party: 入党积极分子, 发展对象, 预备党员, 转正."""

    type: Literal["member"] = "member"  # pyright: ignore[reportIncompatibleVariableOverride]

    serial: Maybe[int] = None
    """The number of the line (序号)."""
    gender: Maybe[str] = None
    """性别, as written: 男, 女."""
    ethnicity: Maybe[str] = None
    """民族."""
    birth: Maybe[str] = None
    """出生年月, as written."""
    age: Maybe[str] = None
    """年龄, as written."""
    native_place: Maybe[str] = None
    """籍贯, without 人."""
    education: Maybe[str] = None
    """学历, with the degree where one column holds both."""
    degree: Maybe[str] = None
    """学位."""
    student_number: Maybe[str] = None
    """学号, 工号."""
    class_name: Maybe[str] = None
    """班级, 专业班级."""
    branch: Maybe[str] = None
    """所在党支部."""
    unit: Maybe[str] = None
    """The body that the person works or studies at (单位, 学院)."""
    post: Maybe[str] = None
    """职务, 担任职务; also 单位及职务 in one."""
    party: Maybe[str] = None
    """政治面貌: 共青团员, 中共预备党员."""
    started_work: Maybe[str] = None
    """参加工作时间, as written."""
    applied: Maybe[str] = None
    """The day of the application (递交入党申请书时间), as written."""
    activist_since: Maybe[str] = None
    """确定为入党积极分子时间, as written."""
    development_since: Maybe[str] = None
    """列为发展对象时间, as written."""
    probationary_since: Maybe[str] = None
    """接收为预备党员时间, 入党时间, as written."""
    confirmed: Maybe[str] = None
    """转正时间, as written."""
    contact_members: Maybe[str] = None
    """培养联系人: members who look after the person, as written."""
    introducers: Maybe[str] = None
    """入党介绍人, as written."""
    training: Maybe[str] = None
    """党校培训: its time, number or result, as written."""
    remark: Maybe[str] = None
    """备注."""

    headers: ClassVar[dict[str, tuple[str, ...]]] = {
        "serial": ("序号", "编号", "排序", "次序", "№"),
        "name": ("姓名", "学生姓名", "党员姓名", "发展对象姓名", "人员姓名", "入党申请人", "申请人", "申请人姓名", "拟发展对象", "发展对象", "积极分子",
                 "入党积极分子", "预备党员", "拟发展党员", "拟接收预备党员", "拟转正党员", "转正党员", "拟转正人员", "同志姓名", "名字", "人员名单",
                 "名单"),
        "gender": ("性别",),
        "ethnicity": ("民族",),
        "birth": ("出生年月", "出生日期", "出生时间", "出生年月日", "生日"),
        "age": ("年龄",),
        "native_place": ("籍贯", "生源地", "出生地"),
        "education": ("学历", "最高学历", "文化程度", "学历学位", "学历/学位", "学历、学位", "学历层次", "培养层次", "层次"),
        "degree": ("学位",),
        "student_number": ("学号", "学生学号", "工号", "学号/工号", "学号（工号）", "职工号"),
        "class_name": ("班级", "专业班级", "所在班级", "年级专业", "年级班级", "专业年级", "年级、专业", "专业及班级", "学院班级", "年级", "专业"),
        "branch": ("所在支部", "所在党支部", "党支部", "支部", "党支部名称", "支部名称", "所属支部", "所属党支部", "所在党组织", "党组织名称",
                   "所属党组织", "所在基层党组织", "培养支部"),
        "unit": ("单位", "工作单位", "所在单位", "学院", "学院名称", "所在学院", "部门", "所在部门", "单位名称", "院系", "科室", "学校", "所在总支",
                 "所属总支", "所属党总支", "党总支", "所在分党委", "培养单位"),
        "post": ("职务", "担任职务", "现任职务", "单位及职务", "工作单位及职务", "单位职务", "单位、职务", "工作单位、职务", "工作岗位", "岗位", "职业",
                 "现任工作", "学习（工作）单位及职务", "学习工作单位及职务", "社会职务", "单位及职业", "任职情况"),
        "party": ("政治面貌",),
        "started_work": ("参加工作时间", "参工时间"),
        "applied": ("申请入党时间", "递交入党申请书时间", "提交入党申请书时间", "递交申请书时间", "提交申请书时间", "入党申请书递交时间",
                    "入党申请书提交时间", "入党申请时间", "递交申请时间", "提交申请时间", "申请时间", "写入党申请书时间", "递交入党申请时间",
                    "入党申请书时间", "提出入党申请时间"),
        "activist_since": ("列为积极分子时间", "确定积极分子时间", "确定为积极分子时间", "列为入党积极分子时间", "确定入党积极分子时间",
                           "确定为入党积极分子时间", "确立积极分子时间", "确立为入党积极分子时间", "积极分子时间", "入党积极分子时间", "积极分子确定时间",
                           "入党积极分子确定时间", "被确定为积极分子时间", "被列为积极分子时间", "列积时间", "列为（确定）积极分子时间",
                           "列为(确定)积极分子时间", "确定入党积极分子日期"),
        "development_since": ("确定发展对象时间", "确定为发展对象时间", "列为发展对象时间", "发展对象时间", "发展对象确定时间", "确立发展对象时间",
                              "确立为发展对象时间", "被确定为发展对象时间", "拟发展时间", "列为发展对象日期"),
        "probationary_since": ("预备党员时间", "接收预备党员时间", "接收为预备党员时间", "被接收为预备党员时间", "入党时间", "列为预备党员时间",
                               "成为预备党员时间", "确定为预备党员时间", "吸收为预备党员时间", "确定预备党员时间", "发展为预备党员时间", "发展时间",
                               "入党日期", "拟接收时间", "预备期起始时间"),
        "confirmed": ("转正时间", "拟转正时间", "应转正时间", "预备期满时间", "预备党员转正时间", "申请转正时间", "预备期截止时间", "转正日期"),
        "contact_members": ("培养联系人", "入党培养联系人", "培养人", "培养考察人", "培养联系人姓名"),
        "introducers": ("入党介绍人", "介绍人", "入党介绍人姓名"),
        "training": ("党校培训时间", "培训时间", "参加培训时间", "党校培训情况", "培训情况", "党校结业时间", "党校结业情况", "结业证编号",
                     "党校结业证编号", "党校成绩", "培训成绩", "集中培训时间", "党课培训时间", "发展对象培训时间", "参加党校培训时间", "结业时间"),
        "outcome": ("审查结果", "政审结果", "政审情况", "考察结果", "结论", "结果", "预审结果", "预审意见"),
        "remark": ("备注", "说明", "奖惩情况", "获奖情况"),
    }  # fmt: skip
    groups: ClassVar[dict[str, tuple[str, ...]]] = {
        "branch": ("党支部", "支部"),
        "class_name": ("班", "级", "专业"),
        "unit": (*BODY_SUFFIXES, "总支", "分党委"),
    }


KINDS = (
    Kind(
        "party_membership",
        zh="党员发展",
        entry=Member,
        title_words=("发展对象", "预备党员", "积极分子", "入党积极分子", "中共预备党员", "发展党员", "拟发展党员", "党员发展", "发展新党员",
                     "新党员", "吸收党员", "接收党员", "党员转正", "预备党员转正", "预备党员按期转正", "按期转正", "转为正式党员", "中共正式党员",
                     "正式党员", "入党", "入党申请人", "接收预备党员", "拟发展对象", "拟转正党员"),
        weak_title_words=("党员", "转正", "拟发展", "拟转正"),
        column_words=("入党", "积极分子", "发展对象", "转正", "预备党员", "支部", "培养联系人"),
    ),
)  # fmt: skip
