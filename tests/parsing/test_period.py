"""The windows that a notice states, with their labels."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from hypothesis import event, given, settings
from hypothesis import strategies as st

from notices.document import Document
from notices.models.base import LENIENT
from notices.models.period import Period
from notices.parsing.period import Window, gather_windows, read_period_phrase, read_windows


def document(text: str) -> Document:
    return Document(text, ())


def windows(text: str) -> list[Window]:
    return read_windows(document(text), 0, len(text))


def wording(window: Window) -> str:
    return window.document.slice(*window.places)


PERIODS = [  # text, label, wording
    ("公示期从2023年3月23日至2023年3月31日17:30止。", "公示期", "从2023年3月23日至2023年3月31日17:30止"),
    ("公示时间：2026年6月9日-2026年6月18日", "公示时间", "2026年6月9日-2026年6月18日"),
    ("公示时间为2020年6月9日—2020年6月9日。公示期间", "公示时间", "2020年6月9日—2020年6月9日"),
    ("公示时间2020年6月9日至15日", "公示时间", "2020年6月9日至15日"),
    ("公示时间：\n2020年6月9日至15日", "公示时间", "2020年6月9日至15日"),
    ("一、公示时间\n2020年6月9日至15日", "公示时间", "2020年6月9日至15日"),
    ("公 示 时 间 ：2020年6月9日至15日", "公示时间", "2020年6月9日至15日"),
    ("【公示时间】2020年6月9日至15日", "公示时间", "2020年6月9日至15日"),
    ("公示时间——2020年6月9日至15日", "公示时间", "2020年6月9日至15日"),
    ("公示时间|2020年6月9日至15日", "公示时间", "2020年6月9日至15日"),
    ("公示时间是2020年6月9日至15日", "公示时间", "2020年6月9日至15日"),
    ("公示时间定于2020年6月9日至15日", "公示时间", "2020年6月9日至15日"),
    ("公示时间暂定为2020年6月9日至15日", "公示时间", "2020年6月9日至15日"),
    ("公示时间：为2020年6月9日至15日", "公示时间", "2020年6月9日至15日"),
    ("公示时间为：自2020年6月9日至15日", "公示时间", "自2020年6月9日至15日"),
    ("公示时间和地点：2020年6月9日至15日，县政府网站", "公示时间", "2020年6月9日至15日"),
    ("公示时间（节假日除外）：2020年6月9日至15日", "公示时间", "2020年6月9日至15日"),
    ("公示日期：2020-06-09 至 2020-06-15", "公示日期", "2020-06-09 至 2020-06-15"),
    ("发布时间：2023-09-28\n公示期为3个工作日。", "公示期", "3个工作日"),
    ("公示期限为5个工作日，自2020年6月9日起", "公示期限", "5个工作日，自2020年6月9日起"),
    ("公示期为5个工作日（2020年6月9日至6月15日）。", "公示期", "5个工作日（2020年6月9日至6月15日）"),
    ("公示期：2020年6月9日至6月15日（5个工作日）", "公示期", "2020年6月9日至6月15日（5个工作日）"),
    ("公示期为2020年6月9日至6月15日，公示期为5个工作日", "公示期", "2020年6月9日至6月15日，公示期为5个工作日"),
    ("公示期七天，如有异议", "公示期", "七天"),
    ("公示期一周。", "公示期", "一周"),
    ("公示期为期5天", "公示期", "5天"),
    ("公示期共5个工作日", "公示期", "5个工作日"),
    ("公示期为一个月", "公示期", "一个月"),
    ("公示期自发布之日起七个工作日", "公示期", "自发布之日起七个工作日"),
    ("公示时间为发布之日起5个工作日", "公示时间", "发布之日起5个工作日"),
    ("公示期（公布之日起7个工作日）内如有异议", "公示期", "公布之日起7个工作日"),
    ("公示期（2020年6月9日至6月15日，如有", "公示期", "2020年6月9日至6月15日"),
    ("公示期内（2020年6月9日至6月15日）如有异议", "公示期", "2020年6月9日至6月15日"),
    ("公示期：2020年6月9日", "公示期", "2020年6月9日"),
    ("公示时间（5个工作日）：2020年6月9日至6月15日", "公示时间", "（5个工作日）：2020年6月9日至6月15日"),
    ("公示时间（共5天）2020年6月9日至6月15日", "公示时间", "（共5天）2020年6月9日至6月15日"),
    ("公示时间（5天）\n2020年6月9日", "公示时间", "5天"),
    ("公示时间从即日起至6月15日", "公示时间", "从即日起至6月15日"),
    ("公示期至2020年6月15日止", "公示期", "至2020年6月15日止"),
    ("公示时间截止到2020年6月15日", "公示时间", "截止到2020年6月15日"),
    ("公示异议期：2026年7月1日--7月4日", "公示异议期", "2026年7月1日--7月4日"),
    ("公告期限：2026年3月16日至3月30日", "公告期限", "2026年3月16日至3月30日"),
    ("公告期限 自本公告发布之日起1个工作日。", "公告期限", "自本公告发布之日起1个工作日"),
    ("公告报名期为2024年11月25日上午9时至12月14日下午16时（含周六、周日和节假日）", "公告报名期",
     "2024年11月25日上午9时至12月14日下午16时（含周六、周日和节假日）"),
    ("公式期：2020年6月9日至15日", "公式期", "2020年6月9日至15日"),
    ("公示起止时间：2020年6月9日至15日", "公示起止时间", "2020年6月9日至15日"),
    ("任前公示期限为2020年6月9日至15日", "公示期限", "2020年6月9日至15日"),
    ("公众提出意见的起止时间：公示发布之日起10个工作日内", "提出意见的起止时间", "公示发布之日起10个工作日内"),
    ("公示截止期为 2014年1月9日。", "公示截止期", "2014年1月9日"),
    ("公示截止日期：2014年1月9日17:30", "公示截止日期", "2014年1月9日17:30"),
    ("公示截止时间 2014年1月9日", "公示截止时间", "2014年1月9日"),
    ("公示结束时间：至2014年1月9日止", "公示结束时间", "至2014年1月9日止"),
    ("公示截止时间至2014年1月9日止", "公示截止时间", "至2014年1月9日止"),
    ("公示截止期：9日", "公示截止期", "9日"),
    ("进行公示(5个工作日)，如持不同意见", "公示", "5个工作日"),
    ("进行公示(5个工作日，如持不同意见", "公示", "5个工作日"),
    ("现予公示5个工作日，如有意见", "公示", "5个工作日"),
    ("特此公示7天", "公示", "7天"),
    ("本公示自刊登之日起30日内，市民可到现场查阅", "公示", "自刊登之日起30日内"),
    ("现公示一周", "公示", "一周"),
    ("现公示，7天", "公示", "7天"),
    ("公示为期5个工作日", "公示", "5个工作日"),
    ("现予以公示，自2020年6月9日起至6月15日止。", "公示", "自2020年6月9日起至6月15日止"),
    ("现予公示，时间为2020年6月9日至6月15日。", "公示", "2020年6月9日至6月15日"),
    ("现予公示（2020年6月9日至6月15日）", "公示", "2020年6月9日至6月15日"),
    ("现向社会公开征求意见，时间为2020年6月9日至15日。", "征求意见", "2020年6月9日至15日"),
    ("现予以公告，期限7天", "公告", "7天"),
    ("现予公示（公示期5个工作日，自2020年6月9日至15日）", "公示期", "5个工作日，自2020年6月9日至15日"),
    ("于2020年6月9日至6月15日进行公示。", None, "2020年6月9日至6月15日"),
    ("2020年6月9日至6月15日为公示期。", None, "2020年6月9日至6月15日"),
    ("名单如下，6月9日—15日为公示时间，", None, "6月9日—15日"),
    ("现进行为期5个工作日的公示", None, "5个工作日"),
    ("在公告栏进行七天公示。", None, "七天"),
    ("公示期不少于5个工作日，自2020年6月9日至6月15日。", "公示期", "自2020年6月9日至6月15日"),
    ("公示期不少于5个工作日（2020年6月9日至6月15日）", "公示期", "2020年6月9日至6月15日"),
    ("现予公示（公布之日起7个工作日）", "公示", "公布之日起7个工作日"),
    ("自6月9日至15日，在单位公告栏公示。", None, "6月9日至15日"),
    ("从2020年6月9日起至6月15日，对以下人员进行公示。", None, "2020年6月9日起至6月15日"),
    ("公示期7天，自即日起至2020年6月15日。", "公示期", "7天，自即日起至2020年6月15日"),
]  # fmt: skip

DEADLINES = [
    ("如有异议，请于2020年6月9日至6月15日，以书面形式向人事科提出", "2020年6月9日至6月15日"),
    ("对公示对象有不同意见的，请在6月9日-15日期间反馈", "6月9日-15日"),
    ("如有异议，请自2020年6月9日至6月15日止向人事科反映", "2020年6月9日至6月15日"),
    ("群众可于2020年6月9日至15日来信来电反映情况", "2020年6月9日至15日"),
    ("可于2019年06月05日前向县委组织部反映", "2019年06月05日前"),
    ("请于2025年4月21日前以电话、传真等方式实名向办公室反映", "2025年4月21日前"),
    ("请于2020年6月15日17:00之前将书面意见送至", "2020年6月15日17:00之前"),
    ("可以在2017年5月26日前，以下列三种方式提出意见", "2017年5月26日前"),
    ("若对结果有异议,请于2019年12月12日前与我校联系", "2019年12月12日前"),
    ("如有异议，请于2020年6月15日下班前来电", "2020年6月15日下班前"),
    ("有不同意见的，请在6月15日以前告知我局", "6月15日以前"),
    ("对公示内容有异议的，请于9日前来电", "9日前"),
    ("自公示之日起5个工作日内，对名单有异议的", "自公示之日起5个工作日内"),
    ("自本公告发布之日起10个工作日内（2020年6月9日至6月22日），有关业户", "自本公告发布之日起10个工作日内（2020年6月9日至6月22日）"),
    ("自公告之日起，经过30日即视为送达", "自公告之日起，经过30日"),
    ("自公告之日起经过三十日视为送达", "自公告之日起经过三十日"),
    ("自本公告发布之日起30日内到我局领取，逾期即视为送达", "自本公告发布之日起30日内"),
    ("自本通告发布之日起15个工作日内办理年审或者注销手续", "自本通告发布之日起15个工作日内"),
    ("债权人应自2024年1月22日起至2024年3月22日前，向管理人（电话：0999-8810000；联系人：孔律师）申报债权", "2024年1月22日起至2024年3月22日前"),
    ("债权人自接到书面通知之日起三十日内，未接到的自公告之日起四十五日内申报债权", "自公告之日起四十五日内"),
    ("请债权人自2020年9月21日起90日内向清算组申报债权", "2020年9月21日起90日内"),
    ("债权人应于2024年3月22日前向管理人申报债权", "2024年3月22日前"),
]  # fmt: skip

RANGES = [
    ("面试时间：2020年6月20日上午8:30", "面试时间", "2020年6月20日上午8:30"),
    ("报名时间为2020年6月9日8:00至6月12日18:00", "报名时间", "2020年6月9日8:00至6月12日18:00"),
    ("网上报名时间：2020年6月9日至12日", "报名时间", "2020年6月9日至12日"),
    ("体检时间为6月20日（星期六）上午7:30", "体检时间", "6月20日（星期六）上午7:30"),
    ("资格复审时间：2020年6月9日", "复审时间", "2020年6月9日"),
    ("考察预告时间：2020年6月9日至15日", "考察预告时间", "2020年6月9日至15日"),
    ("聘期：2020年9月1日至2023年8月31日", "聘期", "2020年9月1日至2023年8月31日"),
    ("聘期自2020年9月1日至2023年8月31日", "聘期", "自2020年9月1日至2023年8月31日"),
    ("报名时间截止至2019年4月29日16:30时", "报名时间", "截止至2019年4月29日16:30时"),
    ("挂牌时间：2024年12月15日上午9时至24日下午16时", "挂牌时间", "2024年12月15日上午9时至24日下午16时"),
    ("样品寄存期限：2020年6月9日至15日", "样品寄存期限", "2020年6月9日至15日"),
    ("面试时间（2020年6月9日至15日）", "面试时间", "2020年6月9日至15日"),
]

NONE = [
    "为公示期", "共15日为公示期",
    "公示期满后，办理聘用手续", "公示期不少于7个工作日", "公示期均为5个工作日", "公示期间，如有异议", "请于公示期内反映", "公示期结束后7天",
    "6月9日公示的名单", "2023年3月6日至3月10日公示的一名拟任副局长", "于2023年3月6日至3月10日公示的名单", "聘用期三年", "试用期六个月",
    "自取得许可证之日起180天内投入营运", "自公示结束之日起30日内", "接到通知30日内", "自本公告发布之日起，任何单位不得抢建",
    "自本公告发布之日起60日内申请行政复议", "自公告之日起10日内向法院提起诉讼", "公告发布之日起五日内向我局提出听证申请",
    "自公告之日起30日内到我局领取证书", "自2024年1月22日起至3月22日前申报项目",
    "发布时间：2021-07-22 10:00", "签订协议的，请于11月6日前告知", "请单位于2022年11月22日前登录平台备案", "公示3次", "公示名单（三）",
    "关于拟聘用人员的公示（2023年6月9日）", "关于拟聘用人员名单的公示（三）", "公示（2020年第3号）", "公示如下：1.张三", "1988年5月出生",
    "会议于2020年6月9日召开", "会议于2020年6月9日至10日听取了群众反映", "如有意见，请于2020年6月9日至10日到现场领取材料",
    "请于2020年6月9日至10日提交材料", "面试时间另行通知", "服务时间:2025年-2028年", "人事科、样品寄存期限：5日", "评审地点：三楼", "在2020年6月9日的会议上",
    "首次公告日期：2020年6月9日", "招标公告时间：2020年6月9日", "2020年6月9日", "对异议概不受理,同时,请未备案的单位于2022年11月22日登录", "逾期不候",
    "寄存很多很多很多很多很多样品的最后期限：2020年6月9日至15日", "", "公示", "公示期", "公示期为", "公示时间：", "：2020年",
]  # fmt: skip


@pytest.mark.parametrize(("text", "label", "said"), PERIODS)
def test_the_publicity_period(text: str, label: str | None, said: str) -> None:
    [window] = windows(text)
    assert (window.role, window.label, wording(window)) == ("period", label, said)


@pytest.mark.parametrize(("text", "said"), DEADLINES)
def test_a_deadline_for_objections(text: str, said: str) -> None:
    [window] = windows(text)
    assert (window.role, window.label, wording(window)) == ("deadline", None, said)
    assert window.end is not None or window.length is not None


@pytest.mark.parametrize(("text", "label", "said"), RANGES)
def test_another_range(text: str, label: str, said: str) -> None:
    [window] = windows(text)
    assert (window.role, window.label, wording(window)) == ("range", label, said)
    assert window.label_place is not None
    assert window.document.slice(window.label_place) == label


@pytest.mark.parametrize("text", NONE)
def test_no_window(text: str) -> None:
    assert windows(text) == []


@pytest.mark.parametrize(
    "text", ["公示截止期：6月15日", "公示截止时间至6月15日", "公示截止日期为6月15日", "公示期至6月15日"]
)
def test_the_last_day_alone(text: str) -> None:
    [window] = windows(text)
    assert window.start is None
    assert window.end is not None
    assert (window.end.month, window.end.day) == (6, 15)


def test_a_range_that_is_all_a_line_says_has_no_label() -> None:
    [window] = windows("　　自2020年6月9日起至6月15日止。")
    assert (window.role, window.label, wording(window)) == ("range", None, "自2020年6月9日起至6月15日止")


def test_several_windows_come_in_order() -> None:
    text = "报名时间：2020年5月1日至5日。现予公示，公示时间：2020年6月9日至15日。如有异议，请于6月15日前反映。"
    found = windows(text)
    assert [(window.role, wording(window)) for window in found] == [
        ("range", "2020年5月1日至5日"),
        ("period", "2020年6月9日至15日"),
        ("deadline", "6月15日前"),
    ]


def test_only_the_region_is_read() -> None:
    text = "公示时间：2020年6月9日至15日。公示期7天"
    assert [wording(window) for window in read_windows(document(text), 0, text.index("至"))] == ["2020年6月9日"]
    after = text.index("。")
    assert [wording(window) for window in read_windows(document(text), after, len(text))] == ["7天"]


def blocks(text: str) -> list[tuple[int, int]]:
    """The lines of ``text`` that are not blank, by their offsets."""
    at, found = 0, []
    for line in text.split("\n"):
        if line.strip():
            found.append((at, at + len(line)))
        at += len(line) + 1
    return found


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("现予以公示。公示时间为2021年11月8日\n一11月12日。公示期间", ["2021年11月8日一11月12日"]),
        ("现予以公示。公示期为5个工\n作日，自2021年11月8日起", ["5个工作日，自2021年11月8日起"]),
        ("一、公示时间\n\n2021年11月8日至12日\n二、联系方式", ["2021年11月8日至12日"]),
        ("张三\n2021年11月8日至12日\n公示期7天", ["2021年11月8日至12日", "7天"]),
        ("公示时间：\n张三\n2021年11月8日", []),
        ("公示期：5天\n2021年11月8日", ["5天"]),
        ("", []),
    ],
)
def test_a_window_may_go_on_in_the_next_block(text: str, said: list[str]) -> None:
    found = gather_windows(document(text), blocks(text))
    assert [window.part().data["text"] for window in found] == said


def test_a_window_does_not_go_on_beyond_what_is_left_out() -> None:
    text = "公示时间：\n岗位\t姓名\n2021年11月8日至12日"
    first, _, last = blocks(text)
    found = gather_windows(document(text), [first, last])
    assert [(window.role, window.label) for window in found] == [("range", None)]


PHRASES = [  # a phrase alone: text, start, end, length, unit, wording
    ("2024年3月5日至3月11日", "2024-03-05", "2024-03-11", None, None, None),
    ("2024年12月30日—2025年1月3日（5个工作日）", "2024-12-30", "2025-01-03", 5, "workday", None),
    ("自2024年3月5日起至11日止", "2024-03-05", "2024-03-11", None, None, None),
    ("5个工作日（2024年4月29日至5月8日，节假日除外）", "2024-04-29", "2024-05-08", 5, "workday", None),
    ("二〇二四年三月五日", "2024-03-05", None, None, None, None),
    ("2024.3.5-2024.3.11", "2024-03-05", "2024-03-11", None, None, None),
    ("自发布之日起7个工作日", None, None, 7, "workday", None),
    ("2024年3月11日至3月5日", "2024-03-11", "2024-03-05", None, None, None),
    ("2024年3月5日8:30至2024年3月11日17:30", "2024-03-05", "2024-03-11", None, None, None),
    ("2024年2月30日", None, None, None, None, None),
    ("2020年6月9日至15日。", "2020-06-09", "2020-06-15", None, None, "2020年6月9日至15日"),
    ("  2020年6月9日至15日\n", "2020-06-09", "2020-06-15", None, None, "2020年6月9日至15日"),
    ("公示时间：2020年6月9日至15日", "2020-06-09", "2020-06-15", None, None, "2020年6月9日至15日"),
    ("公示期：七天。", None, None, 7, "day", "七天"),
    ("请于2020年6月15日前反映", None, "2020-06-15", None, None, "2020年6月15日前"),
    ("面试时间：2020年6月9日", "2020-06-09", None, None, None, "2020年6月9日"),
]


@pytest.mark.parametrize(("text", "start", "end", "length", "unit", "said"), PHRASES)
def test_a_phrase_alone(  # noqa: PLR0917 - a row of the table
    text: str, start: str | None, end: str | None, length: int | None, unit: str | None, said: str | None
) -> None:
    part = read_period_phrase(document(text))
    assert part is not None
    period = Period.model_validate(part.data, context=LENIENT)
    days = [day and day.isoformat() for day in (period.start, period.end)]
    assert (*days, period.length, period.unit, period.text) == (start, end, length, unit, said or text)


@pytest.mark.parametrize("text", ["", "无", "公示期满后", "2020年6月", "联系电话：0571-88001234"])
def test_a_phrase_without_a_window(text: str) -> None:
    assert read_period_phrase(document(text)) is None


# What must hold for any window.

HAN = "〇一二三四五六七八九"


def _han(number: int) -> str:
    tens, ones = divmod(number, 10)
    return (HAN[tens] if tens > 1 else "") + ("十" if tens else "") + (HAN[ones] if ones or not tens else "")


FORMS = {
    "plain": ("{0.year}年{0.month}月{0.day}日", "{0.month}月{0.day}日", "{0.day}日"),
    "padded": ("{0:%Y年%m月%d日}", "{0:%m月%d日}", "{0:%d日}"),
    "号": ("{0.year}年{0.month}月{0.day}号", "{0.month}月{0.day}号", "{0.day}号"),
    "blanks": ("{0.year} 年 {0.month} 月 {0.day} 日", "{0.month} 月 {0.day} 日", "{0.day} 日"),
    "dotted": ("{0.year}.{0.month}.{0.day}", "{0.month}.{0.day}", "{0.day}"),
    "slashed": ("{0.year}/{0.month}/{0.day}", "{0.month}/{0.day}", "{0.day}"),
    "dashed": ("{0:%Y-%m-%d}", "{0:%m-%d}", "{0:%d}"),
    "Chinese": ("", "", ""),
}
MARKS = ("至", "到", "-", "—", "——", "--", "- -", "~", "～", " - ", "－")
WIDE = str.maketrans("0123456789", "０１２３４５６７８９")


def written(day: date, form: str, shown: int) -> str:
    """``day`` in a form, with its year (0), without it (1), or the day of the month alone (2)."""
    if form == "Chinese":
        year = "".join(HAN[int(digit)] for digit in str(day.year))
        return "".join((f"{year}年", f"{_han(day.month)}月", f"{_han(day.day)}日")[shown:])
    return FORMS[form][shown].format(day)


@st.composite
def stretches(draw: st.DrawFn, *, inverted: bool) -> tuple[str, date, date]:
    """The wording of a range in any form, and its days; an inverted one ends before it begins."""
    start = draw(st.dates(date(2001, 1, 2), date(2060, 1, 1)))
    length = timedelta(days=draw(st.integers(1, 60)))
    end = start - length if inverted else start + length
    form = draw(st.sampled_from(sorted(FORMS)))
    shown = draw(st.integers(0, 2))
    if (shown == 2 and (end.year, end.month) != (start.year, start.month)) or (inverted and end.year != start.year):
        shown = 0  # what is left out would be read as something else
    mark = draw(st.sampled_from(MARKS))
    text = f"{written(start, form, 0)}{mark}{written(end, form, shown)}"
    text = text.translate(WIDE) if draw(st.booleans()) else text
    lead, tail = draw(st.sampled_from([("", ""), ("自", "止"), ("从", ""), ("5个工作日（", "）"), ("", "（共5天）")]))
    event(f"{form}, end {('whole', 'without year', 'day alone')[shown]}")
    return f"{lead}{text}{tail}", start, end


LABELS = ("公示时间：", "公示期为", "公示期限：", "公示期", "公示日期为：", "公告时间：")


@settings(max_examples=200)
@given(st.sampled_from(LABELS), stretches(inverted=False))
def test_a_window_that_runs_forward_is_read_as_it_is(label: str, stated: tuple[str, date, date]) -> None:
    text, start, end = stated
    [window] = windows(f"现予公示。{label}{text}。公示期间")
    part = window.part()
    assert (part.data["start"], part.data["end"], part.data["text"]) == (start, end, text)
    assert not Period.model_validate(part.data, context=LENIENT).is_inverted


@settings(max_examples=200)
@given(st.sampled_from(LABELS), stretches(inverted=True))
def test_an_inversion_is_always_found(label: str, stated: tuple[str, date, date]) -> None:
    text, start, end = stated
    [window] = windows(f"现予公示。{label}{text}。公示期间")
    period = Period.model_validate(window.part().data, context=LENIENT)
    assert (period.start, period.end, period.is_inverted) == (start, end, True)


PIECES = [
    "公示时间", "公示期", "公告", "公示", "：", "为", "自", "2020年", "6月", "9日", "15日", "12月28日", "至", "—", "一", "起", "止", "，", "。", "（", "）",
    "5个工作日", "七天", "公示之日起", "前", "反映", "异议", "请于", "面试时间", "截止日期", "8:30", "2020.6.9", "3.1", "-", "\n", "\t", "　", "（星期二）",
    "节假日顺延", "😀", "³", "**", "\x00", "内", "共", "月", "|",
]  # fmt: skip


@settings(max_examples=150)
@given(st.lists(st.sampled_from(PIECES), max_size=30).map("".join) | st.text(max_size=60))
def test_places_are_wordings_whatever_the_text(text: str) -> None:
    page = document(text)
    last = 0
    for window in read_windows(page, 0, len(text)):
        part = window.part(date(2020, 7, 2))
        assert last <= part.start < part.end <= len(text)
        last = part.end
        assert page.slice(*part.places[()]) == part.data["text"] == part.data["text"].strip()
        assert {loc[0] for loc in part.places if loc} >= set(part.data)
        for pieces in part.places.values():
            assert page.slice(*pieces) != ""
    read_period_phrase(page)
    for window in gather_windows(page, blocks(text)):
        assert window.part().data["text"] != ""
