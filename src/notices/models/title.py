"""The words that titles of notices are made of, as data: the grammar of titles names these lists."""

from __future__ import annotations

PUBLICITY_FORMS = ("公示", "公式")
"""What a notice calls itself where it asks for objections; 公式 is a frequent slip of the input method."""

ANNOUNCEMENT_FORMS = (
    "公告",
    "通告",
    "预告",
    "启事",
    "布告",
    "决定书",
    "告知书",
    "催告书",
    "声明",
    "信息公开",
    "批后公布",
)
"""What other formal announcements call themselves."""

ORDER_FORMS = ("通知", "的函")
"""What mostly tells subordinates to do something, and announces only here and there."""

LIST_FORMS = (
    "名单", "汇总表", "一览表", "情况表", "成绩表", "排序表", "排名表", "花名册", "名册", "公示表", "公示榜", "公示单", "登记表", "统计表",
    "明细表", "排名名次表", "名单表", "信息公开表",
)  # fmt: skip
"""What a bare list calls itself."""

RESULT_FORMS = ("结果", "成绩", "排名", "情况", "人选", "合格人员", "入围人员")
"""What a list of results calls itself; everyday words, so only with a year or a proposal before them."""

FORMS = (PUBLICITY_FORMS, ANNOUNCEMENT_FORMS, ORDER_FORMS, LIST_FORMS, RESULT_FORMS)
"""All words by which a title may end."""

PROPOSAL_WORDS = (
    "拟", "任前", "递补", "候补", "替补", "候选", "推荐名单", "推荐人选", "推荐对象", "推荐项目", "推免", "推荐免试", "入围",
    "考察对象", "体检", "考察", "录取", "录用", "聘用", "招募", "公开招聘", "公开招考", "公开遴选", "公开选聘", "公开选调",
    "考试录用", "考核招聘", "专项引进", "人才引进", "引进人才", "发展对象", "预备党员", "初审", "终审", "中标", "成交", "招标",
    "采购", "征收", "出让", "挂牌", "批前", "报批", "更正", "注销", "减资", "处罚", "撤销", "公投", "投票",
    "遗失", "作废", "挂失", "清算", "解散", "破产", "债权申报", "减少注册资本", "拍卖", "变卖", "送达", "听证", "征求意见", "征集意见", "公开征求", "公开征集", "吊销", "悬赏",
    "划拨", "催告", "任免", "任命", "免职",
)  # fmt: skip
"""Words that say what is about to be decided: with one of them even a 公告 is the title of a notice."""

SUBJECT_WORDS = (
    "人员", "人才", "教师", "教练", "医生", "护士", "干部", "公务员", "选调", "遴选", "招聘", "招录", "招生", "招考", "引进", "岗位", "编外",
    "项目", "工程", "标段", "规划", "环评", "环境影响", "土地", "地块", "房屋", "资产", "专项资金", "资金", "补助", "补贴", "资助", "奖补",
    "奖学金", "助学金", "低保", "特困", "救助", "保障", "对象", "申报", "认定", "评审", "评选", "评定", "评优", "评比", "考核", "考试",
    "职称", "职务", "资格", "先进", "优秀", "模范", "标兵", "表彰", "集体", "个人", "党员", "代表", "委员", "毕业生", "研究生", "学生",
    "学员", "志愿者", "复试", "面试", "笔试", "体能测评", "减刑", "假释", "许可", "备案", "验收", "成果", "课题", "论文", "专利",
    "企业", "单位", "机构", "供应商", "候选人", "代理", "价格", "收费", "建设", "方案", "草案", "审批", "意向", "债权人",
)  # fmt: skip
"""What notices are about."""

PROJECT_WORDS = ("项目", "工程", "地块", "规划", "方案")
"""What the first line of a title over several lines may end in: 柳溪水厂扩建工程, and below it 环境影响评价公示."""

HEADLINE_WORDS = (
    # reports
    "发布", "公布", "发出", "推出", "出台", "出炉", "实行", "推行", "开展", "举行", "召开", "荣获", "获评", "喜获", "再获", "亮相", "晒出",
    "点赞", "引发", "曝光", "助力", "力促", "聚焦", "做好", "做实", "抓好", "组织做好", "有望", "圆满", "举措", "侧记", "综述", "纪实",
    "如何", "为何", "怎么", "什么", "我市", "我县", "我省", "我区", "我州", "本市", "本县",
    # what stands around articles and on pages
    "本报", "本刊", "通讯员", "责编", "责任编辑", "发布时间", "浏览", "点击", "上一篇", "下一篇", "版权所有", "首页", "当前位置", "返回",
    "扫码", "二维码", "更多", "图为", "上接", "下转",
    # sentences
    "现将", "现对", "现予", "现就", "予以", "特此", "如下", "如有", "请于", "敬请", "欢迎", "经研究", "根据", "依据", "按照", "为了", "凡是",
    "公示期", "公示时间", "公示日期", "公示内容", "公示无异议", "公示结束", "公示制度", "公示程序", "进行公示", "以上人员", "以上名单",
    "详见", "附件", "下载",
)  # fmt: skip
"""Words that a title does not hold, unless 关于 or 拟 stands before them: those of reports, furniture and sentences."""

NAVIGATION_WORDS = (
    "通知公告", "公告通知", "公示公告", "公告公示", "通知公示", "公示通知", "通告公告", "公示名单", "信息公示", "信息公告", "政务公示", "政策公告",
    "政府信息公开", "信息公开", "政务信息公开", "免责声明", "法律声明", "网站声明", "隐私声明", "版权声明",
    "招聘公告", "招聘公示", "招生公告", "招标公告", "中标公告", "采购公告", "结果公示", "考试公告", "院务公示", "校务公示", "村务公示", "党务公示", "最新公告",
)  # fmt: skip
"""Lines that lead to notices on every site and title none."""

OPENING_LABELS = ("title", "原标题", "原文标题", "标题", "题目", "主题", "名称")
"""Labels after which a page gives a title."""


def words() -> dict[str, tuple[str, ...]]:
    """The lists by the terminals of ``title.lark`` that they fill, without those of bodies."""
    return {
        "PUBLICITY_WORD": PUBLICITY_FORMS,
        "ANNOUNCEMENT_WORD": ANNOUNCEMENT_FORMS,
        "ORDER_WORD": ORDER_FORMS,
        "LIST_WORD": LIST_FORMS,
        "RESULT_WORD": RESULT_FORMS,
        "PROPOSAL_WORD": PROPOSAL_WORDS,
        "SUBJECT_WORD": SUBJECT_WORDS,
        "PROJECT_WORD": PROJECT_WORDS,
        "HEADLINE_WORD": HEADLINE_WORDS,
        "NAVIGATION_WORD": NAVIGATION_WORDS,
        "LABEL_WORD": OPENING_LABELS,
    }
