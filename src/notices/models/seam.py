"""The words that stand at the seams of text whose line breaks were lost, as data for the grammar of seams."""

from __future__ import annotations

OPENING_WORDS = (
    # how the text of a notice begins
    "根据", "依据", "按照", "依照", "遵照", "为了", "为进一步", "为做好", "为贯彻", "为规范", "为加强", "为推进", "为深入", "为落实",
    "为确保", "为全面", "为充分", "为切实", "为大力", "为表彰", "为弘扬", "为激励", "为更好", "为促进", "为提高", "为保证", "为改善", "为优化", "为实施", "为方便", "为满足",
    "为维护", "为保障", "为广泛", "为科学", "为完善", "为适应", "为解决", "经研究", "经个人",
    "经本人", "经过", "经公开", "经评审", "经审核", "经考察", "经考试", "经市", "经县", "经区", "经省", "经学院", "经学校", "经党", "经专家", "现将",
    "现就", "现对", "现予", "兹有", "兹将", "兹定于", "广大", "各有关", "各县", "各市", "各单位", "各部门", "各处", "各科室", "各位", "我局", "我校", "我院", "我市", "我县",
    "我区", "我单位", "我公司", "我部", "我中心", "本公司", "本院", "本局", "受", "因", "一、", "尊敬的",
    "社会各界", "全体", "全校", "全院", "全县", "全市", "项目名称", "采购项目", "招标项目", "项目编号",
    # how a dump of a page goes on behind the title
    "time:", "date:", "content:", "发布时间", "发布日期", "信息来源", "来源:", "作者:", "发布者:", "发布人:", "发布单位:", "浏览次数", "点击数",
)  # fmt: skip
"""How the text begins that follows a title in the same line."""

FURNITURE = (
    "来源", "信息来源", "稿源", "作者", "编辑", "发布时间", "发布日期", "发布者", "发布人", "发布单位", "更新时间", "浏览", "浏览次数", "浏览量", "点击", "点击数",
    "点击量", "阅读", "阅读次数", "阅读量", "字号", "字体", "日期", "时间",
)  # fmt: skip
"""What a site puts before a title in the same line, each with its value."""

AFTERWORDS = (
    "推荐阅读", "免责声明", "上一篇", "下一篇", "上一条", "下一条", "相关链接", "相关阅读", "责任编辑", "责编", "关闭", "分享",
)  # fmt: skip
"""What a site puts behind a signature in the same line."""

ENDS = (
    "名单", "清单", "目录", "汇总表", "一览表", "统计表", "明细表", "公示表", "登记表", "申请表", "审批表", "推荐表", "报名表", "情况表", "成绩表",
    "意见表", "反馈表", "信息表", "计划表", "表", "报告", "方案", "意见", "文件", "公告", "公示", "通知", "通告", "成绩", "结果",
    "计划", "为准", "特此公示", "特此公告", "特此通告",
)  # fmt: skip
"""How an attachment or a text ends where the body that signs follows in the same line."""

NO_STARTS = tuple("号楼层室栋幢座单元年月日人名个家项元万")
"""What follows a number and begins no name of a body: 5号楼313办公室."""
