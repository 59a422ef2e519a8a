"""People who are hired or admitted: 招聘, 公务员录用, 人才引进, 招生录取."""

from __future__ import annotations

from decimal import Decimal
from typing import ClassVar, Literal

from notices.models.base import Maybe
from notices.models.entry import Entry
from notices.models.kind import Kind


class Candidate(Entry):
    """A person proposed for a post or a place (拟聘用人员, 拟录用人员, 拟录取考生)."""

    type: Literal["candidate"] = "candidate"  # pyright: ignore[reportIncompatibleVariableOverride]

    serial: Maybe[int] = None
    """The number of the line (序号)."""
    gender: Maybe[str] = None
    """性别, as written: 男, 女."""
    ethnicity: Maybe[str] = None
    """民族."""
    birth: Maybe[str] = None
    """出生年月, as written."""
    position: Maybe[str] = None
    """The post (岗位, 职位)."""
    position_code: Maybe[str] = None
    """The code of the post (岗位代码)."""
    unit: Maybe[str] = None
    """The body that hires (招聘单位), or the college that admits (学院)."""
    unit_code: Maybe[str] = None
    """The code of that body or college."""
    supervisor_unit: Maybe[str] = None
    """The body above it (主管部门)."""
    education: Maybe[str] = None
    """Level of education, with the degree where one column holds both (学历/学位)."""
    degree: Maybe[str] = None
    """学位."""
    origin: Maybe[str] = None
    """Where the person comes from: 毕业院校, 原工作单位, 推荐学校."""
    studied: Maybe[str] = None
    """What the person studied (所学专业)."""
    major: Maybe[str] = None
    """The subject admitted to (录取专业)."""
    major_code: Maybe[str] = None
    """Its code."""
    category: Maybe[str] = None
    """录取类别, 学习方式 and the like."""
    exam_number: Maybe[str] = None
    """准考证号, 考生编号."""
    id_number: Maybe[str] = None
    """身份证号, or as much of it as is shown."""
    written_score: Maybe[Decimal] = None
    """笔试成绩, 初试成绩, in points."""
    interview_score: Maybe[Decimal] = None
    """面试成绩, 复试成绩, in points."""
    total_score: Maybe[Decimal] = None
    """总成绩, in points."""
    rank: Maybe[int] = None
    """名次."""
    tutor: Maybe[str] = None
    """The second person of an admission (导师)."""
    remark: Maybe[str] = None
    """备注."""

    headers: ClassVar[dict[str, tuple[str, ...]]] = {
        "serial": ("序号", "编号序号", "排序", "候补排序", "次序"),
        "name": ("姓名", "考生姓名", "学生姓名", "推免生姓名", "人员姓名", "拟聘人员", "拟聘用人员", "拟录用人员",
                 "拟聘人员姓名", "拟聘用人员姓名", "拟录用人员姓名", "应聘人员姓名", "应聘者姓名", "拟录取考生", "录取考生"),
        "gender": ("性别",),
        "ethnicity": ("民族",),
        "birth": ("出生年月", "出生日期", "出生时间", "出生年月日"),
        "position": ("岗位", "岗位名称", "招聘岗位", "招聘岗位名称", "报考岗位", "报考岗位名称", "拟聘岗位", "拟聘用岗位",
                     "聘用岗位", "拟招聘岗位", "选聘岗位", "具体岗位", "需求岗位", "应聘岗位", "招聘职位", "职位", "职位名称",
                     "招考职位", "报考职位", "招聘工种", "拟录用职位", "拟录用职位及代码", "岗位类别", "引进岗位", "拟引进岗位",
                     "服务岗位类别", "服务岗位", "聘用岗位名称", "拟聘用岗位名称", "录用职位", "招录职位", "遴选职位", "学科"),
        "position_code": ("岗位代码", "岗位编号", "岗位编码", "职位代码", "职位编号", "岗位代号", "职位代号", "科室代码"),
        "unit": ("招聘单位", "招考单位", "单位名称", "聘用单位", "拟聘用单位", "拟聘单位", "报考单位", "应聘单位", "应聘科室",
                 "院（系）、单位", "工作部门", "学校", "择岗后拟聘用单位", "择岗后聘用单位", "关区", "招聘学校", "招录机关",
                 "招考机关", "遴选机关", "用人单位", "引进单位", "拟引进单位", "服务单位", "街道", "单位", "录用单位",
                 "拟录用单位", "招录单位", "用人部门", "部门", "科室", "聘用学校", "学院", "学院名称", "院系", "院系名称",
                 "拟录取学院", "拟录取学院名称", "录取院系所", "录取院系所名册", "录取院系所名称", "拟录取院系所名称", "院所名称",
                 "招生学院名称", "培养单位", "拟录取培养单位名称", "接收学院", "报考学院", "复试学院", "录取学院", "分委会",
                 "拟录取单位名称", "拟录取单位"),
        "unit_code": ("学院代码", "院所代码", "院系所码", "拟录取学院代码", "拟录取院系所代码", "单位代码", "学校代码"),
        "supervisor_unit": ("主管部门", "主管单位"),
        "education": ("学历", "学历/学位", "学历学位", "最高学历", "最高学历/学位", "岗位要求学历", "最低学历", "文化程度", "层次",
                      "学历（学位）", "学历、学位", "学历及学位"),
        "degree": ("学位", "学位类型", "学位类别", "最高学位"),
        "origin": ("毕业院校", "毕业学校", "毕业单位", "原学习、工作单位", "工作单位", "现工作单位", "推荐学校", "本科高校",
                   "本科毕业院校", "本科毕业学校", "所在学校", "生源学校", "毕业院校及专业", "毕业院校或工作单位", "原工作单位",
                   "毕业院校（工作单位）", "毕业学校及专业"),
        "studied": ("所学专业", "毕业专业", "本科专业", "本科专业名称", "学科专业", "专业及学位"),
        "major": ("专业名称", "拟录取专业", "拟录取专业名称", "拟录取专业代码及名称", "录取专业名称", "录取专业", "接收专业名称",
                  "接收专业", "报考专业", "报考专业名称", "申请专业", "调剂专业名称", "一级学科名称", "学科专业名称", "复试专业名称",
                  "专业"),
        "major_code": ("专业代码", "录取专业代码", "拟录取专业代码", "接收专业代码", "报考专业代码", "招生专业代码", "学科专业代码"),
        "category": ("录取类别", "录取类型", "招生类型", "拟录取类型", "拟录取类别", "报考类别", "学习方式", "拟录取学习方式",
                     "专项计划", "考试方式", "调剂类别", "就业方式", "类别"),
        "exam_number": ("准考证号", "考生编号", "报名号", "报名序号", "申请编号", "准考证号码", "考号", "考生号", "编号", "学号"),
        "id_number": ("身份证号", "身份证号码", "公民身份号码", "证件号码", "身份证号后四位", "身份证号后6位", "身份证后四位"),
        "written_score": ("笔试成绩", "笔试", "初试成绩", "初试总分", "初试总成绩", "笔试分数", "笔试总成绩", "成绩/笔试"),
        "interview_score": ("面试成绩", "面试", "综合面试成绩", "专业面试成绩", "复试成绩", "复试总分", "复试总成绩", "复试分数",
                            "复式成绩", "复试成绩到百分", "考核成绩", "面试分数", "成绩/面试"),
        "total_score": ("总成绩", "综合成绩", "最终成绩", "成绩合计", "入学总成绩", "总分", "总成绩到百分", "考试总成绩", "成绩",
                        "合计", "成绩/总成绩"),
        "rank": ("排名", "名次", "综合名次", "综合排名", "专业排名", "综合成绩排名", "录取排名", "总排名", "岗位排名", "总成绩排名"),
        "outcome": ("录用情况", "是否拟录取", "拟录取", "拟录取情况", "录取状态", "录取意见", "复试结果", "是否进入体检",
                    "是否入围体检", "是否入闱体检", "进入体检", "是否进入考察", "体检结论", "体检结果", "体检情况", "初检结论",
                    "是否录取", "是否拟录用", "拟录用情况", "录取情况", "聘用情况", "考察结果", "考核结果"),
        "tutor": ("导师", "导师姓名", "接收导师", "录取导师", "拟录取导师"),
        "remark": ("备注", "说明"),
    }  # fmt: skip


KINDS = (
    Kind(
        "recruitment",
        zh="公开招聘",
        entry=Candidate,
        title_words=("招聘", "拟聘", "聘用", "选聘", "招募", "竞聘", "招用", "拟录用", "特岗教师", "三支一扶", "编外", "引进人员"),
        weak_title_words=("录用", "聘任", "拟招", "入围", "递补", "体检", "考察"),
    ),
    Kind(
        "civil_service",
        zh="公务员录用",
        entry=Candidate,
        title_words=("公务员", "选调生", "遴选", "人民警察", "参公", "参照公务员", "录用考察", "定向选调", "司法助理", "法官助理"),
    ),
    Kind(
        "talent",
        zh="人才引进",
        entry=Candidate,
        title_words=("人才引进", "引进人才", "引才", "高层次", "急需紧缺", "紧缺急需", "急需人才", "紧缺人才", "拟引进", "博士人才",
                     "人才认定", "领军人才"),
    ),
    Kind(
        "admission",
        zh="招生录取",
        entry=Candidate,
        title_words=("录取", "推免", "推荐免试", "硕士", "博士研究生", "研究生", "特长生", "招生", "直博", "保送", "考生", "复试"),
    ),
)  # fmt: skip
