"""People who are appointed or elected: 任前公示, 任免, 晋升, 候选人公示."""

from __future__ import annotations

from typing import ClassVar, Literal

from notices.models.base import Maybe
from notices.models.body import BODY_SUFFIXES
from notices.models.entry import Entry
from notices.models.kind import Kind


class Appointee(Entry):
    """A person proposed for an office or a seat (拟任职人选, 候选人), or moved from one to another."""

    type: Literal["appointee"] = "appointee"  # pyright: ignore[reportIncompatibleVariableOverride]

    serial: Maybe[int] = None
    """The number of the line (序号)."""
    gender: Maybe[str] = None
    """性别, as written: 男, 女."""
    ethnicity: Maybe[str] = None
    """民族."""
    birth: Maybe[str] = None
    """出生年月, as written."""
    age: Maybe[str] = None
    """年龄, as written: 42, 42岁."""
    native_place: Maybe[str] = None
    """籍贯, without 人: 江州云溪."""
    party: Maybe[str] = None
    """政治面貌: 中共党员, 民盟盟员, 无党派人士."""
    joined_party: Maybe[str] = None
    """入党时间, as written."""
    started_work: Maybe[str] = None
    """参加工作时间, as written."""
    education: Maybe[str] = None
    """Level of education, with the degree where one column holds both (学历/学位)."""
    degree: Maybe[str] = None
    """学位."""
    origin: Maybe[str] = None
    """毕业院校."""
    studied: Maybe[str] = None
    """所学专业."""
    qualification: Maybe[str] = None
    """专业技术职务, 职称: not an office, yet often named among them."""
    unit: Maybe[str] = None
    """The body that the person works for (工作单位), or the one that elects (选举单位)."""
    current_post: Maybe[str] = None
    """现任职务, with the body where both are said in one."""
    current_rank: Maybe[str] = None
    """现任职级: 四级主任科员."""
    proposed_post: Maybe[str] = None
    """拟任职务; 进一步使用 where the notice keeps the post to itself."""
    proposed_rank: Maybe[str] = None
    """拟任职级, 拟晋升职级."""
    removed_post: Maybe[str] = None
    """拟免职务: the office given up."""
    reason: Maybe[str] = None
    """任免理由."""
    remark: Maybe[str] = None
    """备注."""

    headers: ClassVar[dict[str, tuple[str, ...]]] = {
        "serial": ("序号", "编号", "排序", "次序", "顺序", "№"),
        "name": ("姓名", "候选人姓名", "人选姓名", "干部姓名", "拟任人选", "拟任人员", "拟任职人选", "拟任职人员", "拟提任人选", "拟提拔人选",
                 "拟任免人员", "任职人员", "晋升人员", "拟晋升人员", "拟转任人员", "人员姓名", "同志姓名", "代表姓名", "委员姓名", "候选人",
                 "初步候选人", "正式候选人", "代表候选人", "提名人选", "推荐人选", "人选", "被推荐人", "被推荐人姓名", "推荐对象", "考察对象",
                 "名字", "人员名单", "名单"),
        "gender": ("性别",),
        "ethnicity": ("民族",),
        "birth": ("出生年月", "出生日期", "出生时间", "出生年月日", "出生年月（岁）", "生日", "出生"),
        "age": ("年龄", "现年龄"),
        "native_place": ("籍贯", "出生地", "祖籍"),
        "party": ("政治面貌", "党派", "所属党派", "党派团体", "面貌"),
        "joined_party": ("入党时间", "入党年月", "入党日期", "加入中国共产党时间", "加入党派时间"),
        "started_work": ("参加工作时间", "工作时间", "参加工作年月", "参工时间"),
        "education": ("学历", "最高学历", "学历学位", "学历/学位", "学历、学位", "学历及学位", "学历（学位）", "最高学历学位", "文化程度",
                      "文化水平", "全日制学历", "全日制教育", "在职教育", "学历情况"),
        "degree": ("学位", "最高学位"),
        "origin": ("毕业院校", "毕业学校", "毕业院校及专业", "毕业学校及专业", "毕业院校系及专业", "毕业院校专业", "毕业院校、专业"),
        "studied": ("所学专业", "毕业专业", "专业"),
        "qualification": ("专业技术职务", "专业技术职称", "职称", "技术职称", "专业技术资格", "熟悉专业有何专长"),
        "unit": ("工作单位", "单位", "所在单位", "现工作单位", "现所在单位", "单位名称", "推荐单位", "选举单位", "选区", "代表团", "界别", "所属界别",
                 "部门", "所在部门", "所在学院", "学院", "班级", "所在班级", "拟任单位", "任职单位"),
        "current_post": ("现任职务", "现任职位", "现任岗位", "现职务", "现任职", "现任", "现职", "现任党政职务", "现任行政职务", "工作单位及职务",
                         "现工作单位及职务", "现任工作单位及职务", "单位及职务", "单位及现任职务", "现任单位及职务", "单位职务", "单位、职务",
                         "工作单位、职务", "工作单位和职务", "现工作单位和职务", "现任职务（职级）", "现任职务职级", "现任职务及职级",
                         "现任职务（岗位）", "工作岗位", "职务", "职位", "原任职务", "原职务", "原任职位", "原岗位"),
        "current_rank": ("现任职级", "现职级", "职级", "现职务层次", "级别", "现任职级层次"),
        "proposed_post": ("拟任职务", "拟任职位", "拟任岗位", "拟任", "拟任党政职务", "拟任单位及职务", "拟任职单位及职务", "拟任职务（岗位）",
                          "拟任职务（职级）", "拟任职务及职级", "拟提任职务", "拟提拔职务", "拟提名职务", "拟推荐职务", "拟担任职务",
                          "拟聘任职务", "拟聘职务", "拟聘岗位", "拟晋升职务", "拟转任职位", "拟转任职务", "拟调任职务", "拟任免职务",
                          "拟任用职务", "推荐职务", "提名职务", "任职职务", "任职岗位", "任职", "新任职务", "提名职位", "拟使用意见", "使用意见",
                          "任用意见", "拟任用意见", "拟任用方向"),
        "proposed_rank": ("拟任职级", "拟晋升职级", "晋升职级", "拟套转职级", "拟晋升职级层次", "拟任职务层次"),
        "removed_post": ("拟免职务", "拟免去职务", "免去职务", "免职职务", "拟免职位", "免职", "免去", "拟免", "不再担任职务"),
        "reason": ("任免理由", "任免原因", "任职理由", "免职原因", "调整原因", "任免事由"),
        "outcome": ("任职情况", "考察结果", "考察结论", "是否当选", "当选情况", "结论", "结果"),
        "remark": ("备注", "说明", "附注"),
    }  # fmt: skip
    groups: ClassVar[dict[str, tuple[str, ...]]] = {
        "proposed_post": (
            "书记",
            "主席",
            "主任",
            "主任委员",
            "委员",
            "常委",
            "代表",
            "局长",
            "处长",
            "科长",
            "候选人",
            "人选",
        ),
        "unit": (*BODY_SUFFIXES, "代表团", "选区", "支部", "总支", "小组"),
    }


KINDS = (
    Kind(
        "appointment",
        zh="干部任免",
        entry=Appointee,
        title_words=("任前", "任前公示", "任前公告", "拟任", "拟任职", "拟任人选", "任职", "任免", "任命", "免职", "提拔", "提任", "干部",
                     "领导干部", "干部任前", "干部任免", "干部任用", "中层干部", "干部考察", "选拔任用", "拟提拔", "晋升", "职级", "晋升职级",
                     "职级晋升", "职级公务员", "转任", "拟转任", "调任", "拟调任", "职务任免", "竞争上岗", "考察预告", "试用期满"),
        weak_title_words=("职务", "交流任职", "聘任职务", "拟任用", "考察对象"),
        column_words=("拟任", "拟免", "任免", "现任职务", "职级", "拟提"),
    ),
    Kind(
        "candidate",
        zh="选举候选人",
        entry=Appointee,
        title_words=("代表候选人", "委员候选人", "初步候选人", "正式候选人", "代表初步候选人", "候选人初步人选", "候选人预备人选", "代表人选",
                     "委员人选", "代表推荐人选", "换届", "换届选举", "换届候选人", "换届人选", "人大代表", "党代表", "党员代表", "政协委员",
                     "代表大会代表", "人民代表大会", "两委", "选民", "选举", "补选", "提名人选", "教代会代表", "职工代表"),
        weak_title_words=("候选人", "推荐人选", "建议人选", "拟推荐人选", "预备人选", "初步人选", "拟提名", "候选", "人选"),
        column_words=("候选", "提名", "选区", "代表团", "界别", "得票"),
    ),
)  # fmt: skip
