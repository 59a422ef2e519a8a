"""The words around the word of a column header, shared by all kinds: data for reading headers not seen before."""

from __future__ import annotations

PREFIXES = (
    ("拟", "拟定", "拟聘", "拟聘用", "拟聘任", "拟招聘", "拟招录", "拟录用", "拟录取", "拟引进", "拟选调", "拟接收", "拟遴选", "拟签约",
     "聘用", "聘任", "录用", "录取", "招聘", "招考", "招录", "招募", "选聘", "选调", "遴选", "引进", "报考", "应聘", "报名", "调剂", "复试",
     "接收", "公开招聘", "进入体检", "进入考察", "进入考核", "进入面试", "入围体检", "入围考察", "入围面试", "参加体检", "参加考察", "递补",
     "被", "已", "最终", "实际", "具体", "本次", "人员", "考生", "考生的", "学生")
)  # fmt: skip
"""What is done, and to whom: 拟聘用 + 岗位名称.  What a header keeps without them is looked up."""

SUFFIXES = (
    ("名称", "全称", "情况", "信息", "及代码", "和代码", "及编号", "和编号", "及名称", "代码及名称", "名称及代码", "及等级", "及岗位等级", "及类别",
     "一栏")
)  # fmt: skip
"""What else the column holds: 报考岗位 + 及代码."""

INFIXES = ("折合后", "折算后", "折合", "折算", "加权", "百分制")
"""How a score was computed, which does not change whose score it is: 笔试折合成绩."""

RESERVE_WORDS = ("候补", "递补", "替补", "备选", "备取")
"""What marks those who come in when somebody drops out."""

RESERVE_COLUMNS = tuple(
    word + what for word in RESERVE_WORDS for what in ("", "人员", "名单", "考生", "姓名", "人选", "人员姓名")
)
"""Headers of a second column of names, beside that of the roster."""

ROSTER_WORDS = ("名单", "人员", "考生", "同志", "学生", "毕业生", "人选", "对象", "候选人", "如下", "博士", "硕士", "教师", "老师", "公示", "录取", "录用",
                "聘用", "拟聘", "推荐", "引进", "入围", "完成人", *RESERVE_WORDS)  # fmt: skip
"""What a sentence, a heading or a label over a list of names speaks of."""

SECOND_PEOPLE = ("导师", "指导", "联系", "监护", "家长", "配偶", "父", "母", "家属", "推荐人", "推荐者", "介绍人", "法定代表", "法人", "经办", "专家", "评委",
                 "考官", "合作", "代领", "审核", "班主任", "辅导员", "面试官")  # fmt: skip
"""Who else has a column of names: 导师姓名 heads people, but not those of the roster."""

LEADING_WORDS = ("公示如下", "公布如下", "名单如下", "予以公示", "现予公示", "予以公布", "以下同学", "以下人员",
                 "以下同志", "以下考生", "下列同学", "下列人员", "下列同志", "下列考生")  # fmt: skip
"""What a paragraph says that leads to a list, whatever it goes on to say of the window."""

PERSON_WORDS = (
    "人员",
    "同志",
    "同学",
    "学生",
    "考生",
    "教师",
    "老师",
    "毕业生",
    "博士",
    "硕士",
    "党员",
    "医生",
    "护士",
)
"""What a sentence over a list says where the list is of people and of nothing else."""

OTHER_PEOPLE = ("联系人", "联系", "专家", "评委", "编辑", "责编", "记者", "作者", "通讯员", "供稿", "撰稿", "校对", "摄影",
                "值班", "组长", "组员", "成员", "法律顾问", "法定代表人", "监督人", "受理人", "经办人", "接待人",
                "代理人", "签发", "监考", "考官", "出席", "主持", "电话", "导师", "指导教师", "指导老师", "介绍人", "监护人")  # fmt: skip
"""Whose names a label introduces when they are not the roster's."""

HONOURED = ("优秀导师", "优秀指导教师", "优秀指导老师", "生导师", "创业导师", "金牌导师", "工作者", "海外专家", "外国专家", "外籍专家", "贡献专家", "青年专家",
            "技术专家", "名家")  # fmt: skip
"""Words of those who are honoured that hold a word of others: 新闻工作者 is no author."""

CREDITS = ("评审", "审核", "制作", "设计", "排版", "海报", "来源")
"""Those who made a notice, where the word is all or nearly all of the label: 设计, 审核人; not 环境设计2301班."""
