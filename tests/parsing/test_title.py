"""Titles: what is one, how sure that is, what it says, and over how many lines it stands."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from notices.document import Document
from notices.models import title as lists
from notices.parsing.title import MAX_LENGTH, Title, cut_runs, read_title, starts_title

STRONG = [
    # the subject is proposed, and the notice calls itself 公示
    "明湖县2022年公开招聘教师拟聘用人员公示",
    "明湖大学2023年技术专员岗位公开招聘拟录用人员公示（三）!",
    "明湖大学2022年拟录用人员名单公示（二十一）！",
    "关于明湖大学2023年党政管理人员招聘拟录用名单的公示",
    "2022年度青柳区事业单位公开招聘拟聘用人员公示(非教育系统第一批)",
    "2026年青柳新区公办学校面向社会招募银龄教师拟聘用公示",
    "工程学院推免拟推荐名单公示",
    "信息学院2020级班导生拟聘名单公示",
    "南岭市公安机关２０２１年度考试录用人民警察拟录用人员公示",
    "青柳市法院、检察院系统2024年度考试录用公务员拟录用人员公示",
    "明湖县图书馆关于拟聘用工作人员的公示",
    "青柳新区管委会关于2025年“优才进湾”秋季校园引才（东部站、西部站）拟签约人员的公示",
    "明湖县2022年高校毕业生“三支一扶”计划拟招募人员名单公示",
    "“三支一扶”计划拟招募人员公示",
    "青柳市第八中学2022年体育、艺术特长生拟录取名单公示",
    "明湖县人民医院二〇二二年公开招聘护士拟聘用人员公示",
    "明湖县2O22年引进高层次人才公示",
    "2021-2022学年校级奖学金公示",
    "2021学年第二学期班主任考核优秀公示",
    "干部任前公示",
    "任前公示",
    "拟聘人员公式",
    "明湖县人民医院  2022年拟聘用人员公示",
    "明湖县人民医院 拟聘用人员公示",
    "关于张某同志拟任职的公示",
    "关于张某申报高层次人才的公示",
    "教师资格认定公示",
    "护士岗位教师岗位公示",
    "教师（一批）公示",
    "停水区域房屋公示",
    "明湖县人民医院教师公示",
    "明湖县拟招募西部志愿者公示",
    "2022年首批教师公示",
    "2022年第三批教师公示",
    "2022年面试成绩公示",
    "2022年面试成绩（第二批）公示",
    "2022年面试成绩及排名公示",
    "2022年面试成绩与考察对象公示",
    "2022年奖学金名单（一）公示",
    "获奖名单公示",
    "明湖县教育局名单公示",
    "面试结果公示",
    "2022年中小学正高级教师职称申报人员名单公示",
    "关于2022年某市公共服务项目资助计划的公示",
    "明湖市2022年1月8日拟对建设项目环评文件作出审批意见的公示",
    # 公示 is not the last word
    "关于明湖区拟任职人员任前公示的公告",
    "关于推荐对象公示的通告",
    "第四届道德模范评选候选人公示和公众投票启事",
    "关于2022年第一批支持项目公示的公告",
    "2021-2022学年校级奖学金公示名单",
    "2022年拟聘用人员公示结果",
    "2022年拟聘用人员公示通告",
    "2022年拟聘用人员公示（第二批）名单",
    "关于任前公示结果的公告",
    "任前公示“三支一扶”公告",
    "停水公示及公告",
    "停水公示“临时”公告",
    "任前公示的教师名单",
    "关于通知“学生”公示",
    "县政府办关于停水的公示",
    "明湖县教育局关于停水的公示",
    "教师工作通知债权人更正公示",
    "2022年工作通知债权人更正公示",
    "任前公示的专家和教师名单",
    "关于任前公示人员的公告",
    "关于任前公示的拟任人选的公示",
    "关于任前公示（二）的情况名单",
    # another form, but something is about to be decided
    "明湖学院关于2026届本科毕业生免试攻读研究生推荐名单的公告",
    "明湖县人民政府拟征收土地启动公告（明征启公告﹝2022﹞7号）",
    "明湖县人民政府征收土地预公告",
    "明湖职业学院工作服采购成交公告",
    "明湖实业股份有限公司（集团）更正公告",
    "中层干部考察预告（2017年第12号）",
    "2022年拟聘用人员名单公告",
    "2022年拟聘用人员名单的公告",
    "2022年拟聘用人员名单教师的公告",
    "2022年拟聘用人员名单“一批”的公告",
    "2022年拟聘用人员名单拟录用公告",
    "2022年面试成绩公告",
    "2022年面试成绩“复核”公告",
    "2022年面试成绩教师公告",
    "2022年面试成绩体检公告",
    "2022年拟聘用2023年拟录用关于教师公告",
    "拟聘用工作关于停水公告",
    "某区生态环境局行政处罚决定书",
    "关于回购注销限制性股票减少注册资本通知债权人公告",
    "关于通知学生公示",
    "教师通知债权人更正公示",
    "2022年拟获奖学生名单公示来了",
    "2022年拟获奖学生名单公示来啦！",
    "【校园公告】2022年“春晖”奖学金拟获奖同学公示来了",
    "明湖县2022年奖学金（公示）",
    "2022年工作安排（公示）",
    "2022年拟聘用教师（拟聘公示）",
    "2022年拟聘用教师名单（公示）",
    "2022年面试成绩（公示）",
    # marked
    "【公示】明湖师范学院2021年拟引进博士人才（第四批）",
    "[公示]2022年面试成绩",
    "公示：2022年拟聘用人员",
    "【拟聘公示】2022年拟聘用人员名单",
    "人事公示｜2022年拟聘用人员",
    "2022年拟聘用人员公示 （第三批）",
    "2022年拟聘用人员公示 （修订）",
    "公示|明湖县2022年教师",
]

WEAK = [
    "行政处罚信息公开表",
    "2022年行政处罚信息公开表",
    "明湖师范大学2026年硕士研究生拟录取名单（一志愿）",
    "某大2014年中学校长实名推荐制名单：江南13人",
    "2022年拟聘人员名单：共12人",
    "明湖学院 2026年硕士研究生拟录取名单",
    "明湖大学2026年接收推荐免试攻读硕士研究生复试考核成绩及拟录取名单（一）",
    "明湖师范大学 2026 年硕士研究生复试及拟录取情况汇总表",
    "明湖工业大学2026年硕士生招生第一志愿考生复试结果(含拟录取名单)",
    "2022年面试成绩",
    "2022年面试成绩排名",
    "2022年拟聘用人员名单及成绩",
    "2022年奖学金名单",
    "2022年奖学金名单成绩",
    "教师岗位考试成绩",
    "教师名单",
    "《明湖县城西片区控制性详细规划》局部调整（批前公示）",
    "柳溪镇2022年新增农村低保对象公示榜",
    "获奖名单",
    "获奖结果及名单",
    "教师2022年公告",
    "教师工作2022年公告",
    "教师工作关于停水公告",
    "2022年工作关于停水公告",
    "停水关于2022年公告",
    "2022年关于停水公告",
    "教师关于停水公告",
    "明湖县教育局 教师公告",
    "明湖县教育局名单",
    "2022年面试成绩名单",
    "拟聘用教师体检结果",
    "拟聘用教师通知",
    "明湖县教育局换届选举办公室通知",
    "停水通知",
    "停水通告（第二号）",
    "【公告】停水通知",
    "明湖县图书馆公示",
    "停水公示",
    "明湖县图书馆公告",
    "明湖县图书馆闭馆公告",
    "教师公告",
    "2022年闭馆公告",
    "公示名单（一）",
    "成绩更好公告",
    "名单以外的公告",
]

RUBRICS = ["公示", "公 示", "公　　　示", "公示！", "公示（三）", "公告", "通告", "启事（第2号）", "通 告"]

NO_TITLES = [
    # headlines and sentences that speak of 公示
    "干部任前公示让权力在阳光下运行",
    "县委组织部发布干部任前公示",
    "我市公示2022年拟表彰名单",
    "市教育局开展教师职称公示",
    "公示期满无异议的名单",
    "公示来了多少人",
    "【公告】现将名单公示",
    "公示时间：2022年3月1日",
    "公示时间名单",
    "现将拟聘人员名单公示",
    "现予公示",
    "特此公示",
    "特此公告",
    "现将名单予以公示。",
    "拟录用人员公示。",
    "经研究决定，拟聘用下列人员，名单公示",
    "根据规定确定的拟聘人员名单",
    "本报讯公示",
    "关于做好2022年教师工作的通知",
    "关于召开会议的通知",
    "教师工作通知",
    "公示不是走过场",
    # a word that no title holds, after each part of one
    "公示（三）现将名单公示",
    "明湖县教育局公示期满名单",
    "停水现将名单",
    "教师现将名单",
    "2022年现将名单公示",
    "关于通知现将名单公示",
    "拟聘用现将名单公示",
    "2022年拟聘用人员名单现将公示",
    "2022年面试成绩现将公示",
    "停水公告现将名单公示",
    "2022年拟聘用人员公示现将名单",
    "任前公示的现将名单",
    "公示的第一天",
    # parts of notices and of pages
    "第五章 考察与公示",
    "一、拟聘用人员名单",
    "十二、拟聘用人员名单",
    "（一）拟聘用人员名单",
    "1.拟聘用人员名单",
    "2、拟聘用人员名单",
    "附件：2022年拟聘用人员名单",
    "附件1 2022年拟聘用人员名单",
    "2022年拟聘用人员名单.xls",
    "录用情况",
    "体检结果",
    "总成绩",
    "名单",
    "结果",
    "序号  姓名  岗位  面试成绩",
    "序号\t姓名\t岗位\t面试成绩",
    "拟录取    拟录取    名单",
    "共12人",
    "明政公告〔2022〕6号",
    "公告栏",
    "公示栏",
    "通知公告",
    "公示公告",
    "招聘公示",
    "人事公示：联系人",
    "结果公示",
    "信息公示",
    "拟聘人员公示 2022-03-01",
    "2022-03-01 拟聘人员公示",
    "2022/3/1拟聘人员公示",
    # cited
    "“2022年拟聘用人员公示”",
    "《2022年拟聘用人员公示》",
    # halves
    "明湖县人民医院2022年引进高层次",
    "明湖县教育局",
    "关于拟聘用",
    "教师岗位",
    "（第三批）",
    "",
    "   ",
    "（",
    "🙂",
]


def read(*lines: str) -> Title | None:
    """The title that stands in these lines of a page; its wording is looked at."""
    document = Document("\n".join(lines), ())
    pieces = []
    at = 0
    for line in lines:
        pieces.append((at, at + len(line)))
        at += len(line) + 1
    title = read_title(document, tuple(pieces))
    if title is not None:
        assert document.slice(*title.pieces) == title.text != ""
        assert not title.text[0].isspace()
        assert not title.text[-1].isspace()
    return title


@pytest.mark.parametrize("line", STRONG)
def test_strong(line: str) -> None:
    title = read(line)
    assert title is not None
    assert (title.strength, title.text) == ("strong", line)


@pytest.mark.parametrize("line", WEAK)
def test_weak(line: str) -> None:
    title = read(line)
    assert title is not None
    assert (title.strength, title.text) == ("weak", line)


@pytest.mark.parametrize("line", RUBRICS)
def test_rubric(line: str) -> None:
    title = read(line)
    assert title is not None
    assert title.strength == "rubric"


@pytest.mark.parametrize("line", NO_TITLES)
def test_no_title(line: str) -> None:
    assert read(line) is None


# What a title says: year, issuer, batch, form.
SAID: list[tuple[str, int | None, str | None, str | None, str]] = [
    (
        "关于明湖县人民医院2022年公开招聘护士拟聘用人员名单的公示（第二批）",
        2022,
        "明湖县人民医院",
        "（第二批）",
        "公示",
    ),
    ("明湖县人民医院公告", None, "明湖县人民医院", None, "公告"),
    ("明湖县人民医院关于拟聘用人员的公示", None, "明湖县人民医院", None, "公示"),
    ("明湖实业股份有限公司（集团）2022年拟聘人员公示", 2022, "明湖实业股份有限公司（集团）", None, "公示"),
    ("明湖县2022年拟聘人员公示", 2022, None, None, "公示"),
    ("明湖县２０２２年拟聘人员公示", 2022, None, None, "公示"),
    ("明湖县2O2O年拟聘人员公示", 2020, None, None, "公示"),
    ("明湖县二〇二二年拟聘人员公示", 2022, None, None, "公示"),
    ("2021-2022学年奖学金公示", 2021, None, None, "公示"),
    ("2026届推免生拟录取名单", 2026, None, None, "名单"),
    ("2020级班导生拟聘名单公示", 2020, None, None, "公示"),
    ("2023年 2024年拟聘人员公示", 2023, None, None, "公示"),
    ("拟聘用工作2022年公示", 2022, None, None, "公示"),
    ("二O二年拟聘人员公示", None, None, None, "公示"),
    ("2022年3月1日拟聘人员公示", None, None, None, "公示"),
    ("二〇二二年三月一日拟聘人员公示", None, None, None, "公示"),
    ("公　　示（三）", None, None, "（三）", "公示"),
    ("考察预告（2017年第12号）", None, None, "（2017年第12号）", "预告"),
    ("拟征收土地公告（明征公告〔2022〕7号）", None, None, None, "公告"),
    ("拟征收土地启动公告〔2022〕7号", None, None, "〔2022〕7号", "公告"),
    ("2022年第3批拟聘人员公示", 2022, None, "第3批", "公示"),
    ("2022年拟聘人员公示 （第二批次）", 2022, None, "（第二批次）", "公示"),
    ("【公示】2022年拟聘人员（第一批）", 2022, None, "（第一批）", "公示"),
]


@pytest.mark.parametrize(("line", "year", "issuer", "batch", "form"), SAID)
def test_what_a_title_says(line: str, year: int | None, issuer: str | None, batch: str | None, form: str) -> None:
    title = read(line)
    assert title is not None
    assert (title.year, title.issuer, title.batch, title.form) == (year, issuer, batch, form)


# Lines that are joined, and what they make.
JOINED = [
    (("明湖县第一人民医院2021年引进高层次", "紧缺急需人才拟聘人员公示"), "strong"),
    (("青柳县2020年度事业单位公开招聘工作人员", "拟聘用人员名单公示（第三批）"), "strong"),
    (("南岭市2024年公开招聘初级综合类事业单位", "工作人员拟聘用人员公示"), "strong"),
    (("明湖区卫健系统2024年度专项引进急需", "紧缺人才拟聘人员公示"), "strong"),
    (("明湖药业股份有限公司", "关于回购注销限制性股票减少注册资本", "通知债权人公告"), "strong"),
    (("明湖实业股份有限公司（集团）", "更正公告"), "strong"),
    (("明湖县教育局", "关于2022年拟聘用教师的公示"), "strong"),
    (("明湖县2022年公开招聘教师拟聘用人员", "公　示"), "strong"),
    (("明湖县2022年拟聘用人员名单", "公示"), "strong"),
    (("明湖县2022年拟聘用人员名单公示", "（第三批）"), "strong"),
    (("2022年硕士研究生拟录取名单", "（全日制）"), "weak"),
    (("明湖县2022年拟聘用人", "员公示"), "strong"),
    (("明湖县2022年拟聘用人员公", "示"), "strong"),
    (("  明湖县2022年公开招聘教师  ", "  拟聘用人员公示  "), "strong"),
    (("关于明湖县公开招聘教师", "拟聘用人员的公告"), "strong"),
    (("明湖县柳溪自来水厂扩建工程", "环境影响评价第一次信息公示"), "strong"),
    (("明湖有限公司柳溪自来水厂扩建项目", "环境影响报告书征求意见稿公示"), "strong"),
    (("明湖大学2022年大学生创业实践项目", "拟推荐项目名单"), "weak"),
    (("年产三万吨饲料生产线技术改造项目", "竣工环境保护验收公示"), "strong"),
    (("《明湖县城西片区（A-3单元）", "控制性详细规划》草案公示"), "strong"),
    (("关于《明湖县城西片区（A-3单元）", "控制性详细规划》草案的公示"), "strong"),
    (("明湖县自然资源局《城西片区", "控制性详细规划》批前公示"), "strong"),
    (("明湖县人民政府关于柳溪村", "2022年低保对象的公示"), "strong"),
    (("《明湖县城西片区控制性详细规划》（修改）", "批前公示"), "strong"),
    (("教务处", "关于2022年教学改革项目立项结果的公示"), "strong"),
]

# Lines of which the first does not belong to the title, or that are none together.
APART = [
    ("《明湖县城西片区", "拟聘用护士公示"),
    ("《明湖县城西片区控制性详细规划》", "公示"),
    ("《明湖县城西片区控制性详细规划》", "2022年拟聘用护士公示"),
    ("《教师推荐表》", "拟推荐教师名单公示"),
    ("《明湖县城西片区控制性详细规划》", "关于拟聘用护士的公示"),
    ("明湖县人民医院", "2022年拟聘用护士公示"),  # which may have signed what stands above
    ("重点工程", "环境影响评价第一次信息公示"),
    ("青柳县人民法院", "明湖县人民法院公告"),
    ("明湖师范大学", "2026届优秀本科毕业生推荐免试攻读研究生资格名单"),  # the body alone, then a whole title
    ("明湖县教育局", "公示"),
    ("明湖县2022年拟聘用教师", "2023年拟聘用护士公示"),
    ("明湖县2022年公开招聘教师", "关于拟聘用护士的公示"),
    ("新闻现场", "2022年拟聘用护士公示"),
    ("民生", "拟聘用护士公示"),
    ("公告", "2022年拟聘用护士公示"),
    ("冬季供暖“问诊”到家", "拟聘用护士公示"),
    ("明湖县拟聘用护士公示", "明湖县拟聘用教师公示"),
    ("明湖县2022年公开招聘教师规程(试行)", "第五章 考察与公示"),
    ("明湖县2022年公开招聘教师", "一、拟聘用人员名单"),
    ("2022年3月1日 星期二", "拟聘用护士公示"),
    ("明湖县2022年公开招聘教师", "拟聘用人员，名单公示"),
]


@pytest.mark.parametrize(("lines", "strength"), JOINED)
def test_joined_lines(lines: tuple[str, ...], strength: str) -> None:
    title = read(*lines)
    assert title is not None
    assert (title.strength, title.text) == (strength, "".join(line.strip() for line in lines))
    document = Document("\n".join(lines), ())
    if lines[-1] != "（第三批）":
        at = 0
        for line in lines[:-1]:
            at += len(line)
            assert starts_title(document, 0, at)
            at += 1


@pytest.mark.parametrize(
    ("below", "is_joined"),
    [
        ("2022年拟聘用护士公示", True),
        ("明湖县人民医院2022年拟聘用护士公示", False),
        ("2022年硕士研究生拟录取名单", False),
        ("公　告", True),
        ("公　示", False),
    ],
)
def test_a_body_at_the_top_belongs_to_the_title(below: str, is_joined: bool) -> None:
    document = Document(f"明湖县人民医院\n{below}", ())
    title = read_title(document, ((0, 7), (8, len(document.text))), is_top=True)
    assert (title is not None) == is_joined


@pytest.mark.parametrize("lines", APART)
def test_lines_that_are_not_joined(lines: tuple[str, ...]) -> None:
    assert read(*lines) is None


STARTS = [
    "《明湖县城西水厂扩建",
    "《明湖县城西详细规划》",
    "明湖县拟推荐优秀学生",
    "明湖县优秀学生名单",
    "关于优秀学生表彰",
    "柳溪自来水厂扩建工程",
    "二〇二二年教师招聘",
    "《明湖县城西片区",
    "明湖县2022年公开招聘教师",
    "关于减少注册资本",
    "明湖县教育局",
    "明湖县拟聘用教师",
    "2022年拟聘用人员名单",
]
STARTS_NOT = ["", "  ", "2022年工作通知", "民生", "新闻现场", "我市2022年公开招聘教师", "公示", "2022年拟聘人员公示", "明湖县2022年公开招聘教师。",
              "2022年3月1日", "学习贯彻", "责编 张晓明 2022年", "一、明湖县教育局", "拟" * 200]  # fmt: skip


@pytest.mark.parametrize("line", STARTS)
def test_may_start_a_title(line: str) -> None:
    assert starts_title(Document(f" {line} ", ()), 0, len(line) + 2)


@pytest.mark.parametrize("line", STARTS_NOT)
def test_does_not_start_a_title(line: str) -> None:
    assert not starts_title(Document(line, ()), 0, len(line))


@pytest.mark.parametrize("label", ["原标题：", "标题: ", "原 标 题 ： "])
def test_a_labelled_title_begins_after_its_label(label: str) -> None:
    title = read(f"{label}2022年拟聘人员公示（二）")
    assert title is not None
    assert (title.text, title.strength) == ("2022年拟聘人员公示（二）", "strong")


def test_a_title_within_a_block_of_several_lines_and_marks() -> None:
    text = "**明湖县2022年公开招聘教师**\n  拟聘用人员公示"
    document = Document(text, (), marks=((0, 2), (16, 18)))
    title = read_title(document, ((0, len(text)),))
    assert title is not None
    assert title.text == "明湖县2022年公开招聘教师拟聘用人员公示"
    assert title.pieces == ((2, 16), (21, len(text)))


def test_a_long_line_is_no_title() -> None:
    assert read("拟聘用" * MAX_LENGTH + "公示") is None
    assert read("拟聘用" * 30 + "公示") is not None


def test_cut_runs() -> None:
    assert cut_runs([(3, 5), (9, 12)], 1, 4) == ((4, 5), (9, 11))
    assert cut_runs([(3, 5), (9, 12)], 2, 4) == ((9, 11),)


ALPHABET = [
    *"公示告名单的2022年（三）：，。！ \n",
    "拟聘",
    "关于",
    "明湖县教育局",
    "第三批",
    "任前",
    "结果",
    "“",
    "《",
    "🙂",
    "３²",
    "\t",
]


@settings(max_examples=150, deadline=None)
@given(st.lists(st.sampled_from(ALPHABET), max_size=14).map("".join) | st.text(max_size=40))
def test_any_line(line: str) -> None:
    document = Document(line, ())
    title = read_title(document, ((0, len(line)),))
    starts_title(document, 0, len(line))
    if title is not None:
        assert document.slice(*title.pieces) == title.text


@pytest.mark.parametrize("unit", ["公", "公示", "拟", "（", "“", "2022年", "第一批", " ", "明湖县教育局", "《", "现将"])
def test_hostile_lines_are_read(unit: str) -> None:
    line = (unit * MAX_LENGTH)[: MAX_LENGTH - 2] + "公示"
    for _ in range(20):
        read(line)


def test_lists_are_distinct() -> None:
    for listed in lists.words().values():
        assert len(set(listed)) == len(listed)
