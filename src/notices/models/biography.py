"""Words of biographies (简历) in running text, as data: offices, labels, and the headers of what they say."""

from __future__ import annotations

OFFICES = (
    "书记", "副书记", "主席", "副主席", "主任", "副主任", "常委", "委员", "党组成员", "领导成员", "班子成员", "部长", "局长", "处长", "科长", "司长",
    "厅长", "署长", "省长", "市长", "区长", "县长", "旗长", "州长", "镇长", "乡长", "村长", "所长", "站长", "院长", "校长", "馆长", "园长", "台长",
    "社长", "会长", "理事长", "董事长", "监事长", "秘书长", "组长", "队长", "大队长", "支队长", "政委", "庭长", "检察长", "厂长", "场长", "行长",
    "总长", "班长", "排长", "连长", "教导员", "指导员", "股长", "室长", "系主任", "总经理", "经理", "董事", "监事", "总监", "总工程师", "总会计师",
    "总经济师", "调研员", "巡视员", "主任科员", "科员", "办事员", "专员", "督办", "督学", "督察", "总督学", "警长", "高级警长", "警员", "主办",
    "协办", "审判员", "检察员", "法官", "检察官", "法官助理", "秘书", "干事", "干部", "团委书记", "代表", "顾问", "助理", "负责人", "教师",
    "辅导员", "职员", "管理员", "参事", "馆员", "总编辑", "主编", "编辑", "记者", "护士长", "列车长", "机长", "工会主席",
    "医师", "医生", "护士", "工程师", "教授", "研究员", "讲师", "会计", "技术员", "职工",
)  # fmt: skip
"""In what the name of an office (职务) or of a rank (职级) ends."""

LABELS = (
    "公民身份号码", "身份证号码", "身份证号", "准考证号码", "准考证号", "考生编号", "报考岗位", "拟聘岗位", "拟聘用岗位", "毕业院校", "所学专业",
    "笔试成绩", "面试成绩", "总成绩", "综合成绩", "出生年月", "籍贯", "性别", "民族", "政治面貌", "学历", "学位", "入党时间", "参加工作时间",
    "工作单位", "培养联系人", "入党介绍人", "所在支部", "所在党支部",
)  # fmt: skip
"""Labels that need no colon before their value."""

HEADERS = {
    "gender": "性别", "ethnicity": "民族", "birth": "出生年月", "age": "年龄", "native_place": "籍贯", "party": "政治面貌",
    "joined_party": "入党时间", "started_work": "参加工作时间", "education": "学历", "degree": "学位", "origin": "毕业院校",
    "studied": "专业", "qualification": "职称", "unit": "单位", "current_post": "现任职务", "proposed_post": "拟任职务",
    "removed_post": "拟免职务", "applied": "递交入党申请书时间", "activist_since": "确定为入党积极分子时间",
    "development_since": "列为发展对象时间", "probationary_since": "接收为预备党员时间", "confirmed": "转正时间", "remark": "备注",
}  # fmt: skip
"""Each particular of a biography and the header of a column that says the same.

A model of entries that has no field of that name carries the particular where it carries that column; one that
carries neither keeps it in ``extra`` under the header.
"""

NOT_OF_PERSONS = (
    "电话", "公示", "监督", "受理", "地址", "邮箱", "邮编", "联系", "举报", "传真", "网址", "公告", "附件", "单位（盖章）", "信箱", "来源", "发布",
    "作者", "编辑", "浏览",
)  # fmt: skip
"""What the labels of a notice hold that say nothing of a person."""
