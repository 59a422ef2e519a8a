"""Strategies of the tests: notices and pages with what they state, and the same with accidents."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, timedelta

from hypothesis import strategies as st

SURNAMES = "王李张刘陈杨黄赵吴周徐孙马朱胡郭何高林罗郑梁谢宋唐许韩冯邓曹"
GIVEN = "伟芳娜敏静丽强磊军洋勇艳杰娟涛明超秀霞平刚桂英华慧雨佳思宇梓涵子轩浩然欣怡"
PLACES = ("云溪县", "石桥区", "临江市", "南屏县", "北岭区", "松湖旗")
OFFICES = ("教育局", "卫生健康委员会", "人力资源和社会保障局", "第一人民医院", "融媒体中心", "水利局", "实验中学")
POSTS = ("语文教师", "数学教师", "临床医师", "护理", "会计", "办公室文员", "水利工程", "信息技术")
SUBJECTS = (
    "公开招聘工作人员拟聘用人员",
    "公开招聘教师拟聘用人员名单",
    "引进高层次紧缺急需人才拟聘人员",
    "考试录用公务员拟录用人员",
)
_HAN_DIGITS = "〇一二三四五六七八九"
_WIDE = str.maketrans("0123456789", "０１２３４５６７８９")


def han(number: int) -> str:
    """A number below 100 in Chinese: 12 → 十二."""
    tens, ones = divmod(number, 10)
    head = "" if not tens else ("十" if tens == 1 else _HAN_DIGITS[tens] + "十")
    return head + (_HAN_DIGITS[ones] if ones or not tens else "")


def han_date(day: date) -> str:
    """二〇二〇年六月九日."""
    return f"{''.join(_HAN_DIGITS[int(digit)] for digit in str(day.year))}年{han(day.month)}月{han(day.day)}日"


DATE_FORMS: dict[str, Callable[[date], str]] = {
    "plain": lambda day: f"{day.year}年{day.month}月{day.day}日",
    "padded": lambda day: f"{day:%Y年%m月%d日}",
    "wide": lambda day: f"{day.year}年{day.month}月{day.day}日".translate(_WIDE),
    "blanks": lambda day: f"{day.year} 年 {day.month} 月 {day.day} 日",
    "dotted": lambda day: f"{day.year}.{day.month}.{day.day}",
    "dashed": lambda day: f"{day:%Y-%m-%d}",
    "slashed": lambda day: f"{day.year}/{day.month}/{day.day}",
    "Chinese": han_date,
    "号": lambda day: f"{day.year}年{day.month}月{day.day}号",
}
"""How a whole date is written."""

RANGE_MARKS = ("至", "—", "-", "——", "~", "到", " - ", "－", "～")
LABELS = ("公示时间：", "公示时间为", "公示期限：", "公示期为", "公示期：", "公示日期：")

days = st.dates(date(2005, 1, 1), date(2035, 12, 1))


@st.composite
def names(draw: st.DrawFn) -> str:
    """A person's name of two or three characters."""
    return draw(st.sampled_from(SURNAMES)) + draw(st.text(GIVEN, min_size=1, max_size=2))


@dataclass(frozen=True)
class Stated:
    """A window and how it is written."""

    start: date
    end: date
    text: str


@st.composite
def windows(draw: st.DrawFn, *, inverted: bool = False) -> Stated:
    """A window in any form, the wording without its label; an inverted one ends before it begins."""
    start = draw(days)
    length = timedelta(days=draw(st.integers(1, 25)))
    end = start - length if inverted else start + length
    form = draw(st.sampled_from(sorted(DATE_FORMS)))
    mark = draw(st.sampled_from(RANGE_MARKS))
    if form in ("dashed", "dotted", "slashed") and mark in ("-", "－"):
        mark = "至"
    write = DATE_FORMS[form]
    last = write(end)
    if form == "plain" and draw(st.booleans()):
        if start.year == end.year or (not inverted and end.year == start.year + 1):
            last = f"{end.month}月{end.day}日"
        if (start.year, start.month) == (end.year, end.month) and draw(st.booleans()):
            last = f"{end.day}日"
    return Stated(start, end, f"{write(start)}{mark}{last}")


@dataclass(frozen=True)
class Written:
    """A notice as text, and what it states."""

    text: str
    title: str
    window: Stated
    names: tuple[str, ...]
    posts: tuple[str, ...]
    phone: str
    issuer: str | None
    issued: date | None


def _table(layout: str, people: list[tuple[str, str]]) -> list[str]:
    """The roster in one of the layouts, a blank cell under the post that it repeats where the layout can say so."""
    shown = [
        (post if index == 0 or people[index - 1][0] != post else "", name) for index, (post, name) in enumerate(people)
    ]
    if layout == "tabs":
        return ["岗位\t姓名", *(f"{post}\t{name}" for post, name in shown)]
    if layout == "pipes":
        return ["| 岗位 | 姓名 |", "|---|---|", *(f"| {post} | {name} |" for post, name in shown)]
    if layout == "cells":
        return [line for pair in [("岗位", "姓名"), *people] for line in pair]
    width = max(len(post) for post, _ in people) + 2
    return ["岗位" + "　" * (width - 2) + "姓名", *(post + "　" * (width - len(post)) + name for post, name in people)]


@st.composite
def notices(draw: st.DrawFn, *, inverted: bool = False) -> Written:
    """A recruitment notice with title, lead, window, phone, roster and perhaps a signature."""
    place, office = draw(st.sampled_from(PLACES)), draw(st.sampled_from(OFFICES))
    window = draw(windows(inverted=inverted))
    title = f"{place}{office}{window.start.year}年{draw(st.sampled_from(SUBJECTS))}公示"
    people = draw(
        st.lists(st.tuples(st.sampled_from(POSTS), names()), min_size=2, max_size=6, unique_by=lambda pair: pair[1])
    )
    people.sort(key=lambda pair: POSTS.index(pair[0]))
    phone = f"0{draw(st.integers(310, 999))}-{draw(st.integers(2000000, 8999999))}"
    lead = f"根据《{place}事业单位公开招聘人员办法》等规定，经考试、考察、体检，现将拟聘用人员名单予以公示。"
    stated = f"{draw(st.sampled_from(LABELS))}{window.text}。"
    contact = f"监督电话：{phone}"
    table = _table(draw(st.sampled_from(("tabs", "pipes", "columns", "cells"))), people)
    signed = draw(st.booleans())
    issued = window.start - timedelta(days=1)
    body = draw(
        st.sampled_from(
            (
                [lead + stated, contact, "", *table],
                [lead, "", *table, "", stated, contact],
                [lead, stated, "", *table, "", contact],
            )
        )
    )
    gap = draw(st.sampled_from(([], [""])))
    lines = [title, "", *body, *([*gap, f"{place}{office}", DATE_FORMS["plain"](issued)] if signed else [])]
    return Written(
        "\n".join(lines) + "\n",
        title,
        window,
        tuple(name for _, name in people),
        tuple(post for post, _ in people),
        phone,
        f"{place}{office}" if signed else None,
        issued if signed else None,
    )


ARTICLES = (
    "## 春茶开采茶农忙\n\n本报讯(记者 纪小满)3月10日,石桥乡的茶园里一派繁忙景象,茶农们抢抓晴好天气采摘春茶。今年开采比去年早了五天。\n",
    "## 图书馆延长开放时间\n\n本报讯(记者 霍青)记者从县图书馆获悉,少儿阅览室周末开放至晚上8时。咨询电话:0791-6600123。\n",
    "## 让选人用人更透明\n\n据介绍,去年全县共发布任前公示11期,公示期均为5个工作日,收到群众来信来电17件。\n",
    "(上接1版)会议要求,各级各部门要提高认识、压实责任,确保一季度实现良好开局。\n",
    "## 遗失声明\n\n▲ 石桥乡南坡村郑水生的林权证遗失,编号为3600112233,声明作废。\n",
)


@dataclass(frozen=True)
class WrittenPage:
    """A newspaper page, and the notices that stand in it, in order."""

    text: str
    notices: tuple[Written, ...]


@st.composite
def pages(draw: st.DrawFn) -> WrittenPage:
    """Articles with up to three notices between them, each under a heading."""
    found: list[Written] = []
    pieces: list[str] = [draw(st.sampled_from(ARTICLES))]
    for _ in range(draw(st.integers(0, 3))):
        written = draw(notices())
        found.append(written)
        pieces += (f"## {written.text}", draw(st.sampled_from(ARTICLES)))
    return WrittenPage("\n".join(pieces), tuple(found))


_JUNK = (
    "\u200b",
    "\t",
    "　",
    "\r\n",
    "𬭎",
    "３²",
    "|",
    "#",
    "**",
    "《",
    "》",
    "（",
    "：",
    "一",
    "公示",
    "\n\n",
    "——",
    "\x00",
    "é",
    "☎",
    "年",
    "0",
)


@st.composite
def accidents(draw: st.DrawFn, text: str) -> str:
    """``text`` after a few accidents: pieces lost, doubled, moved, and junk put in."""
    for _ in range(draw(st.integers(1, 6))):
        at = draw(st.integers(0, len(text)))
        until = min(len(text), at + draw(st.integers(0, 40)))
        how = draw(st.sampled_from(("lose", "double", "junk", "move")))
        if how == "lose":
            text = text[:at] + text[until:]
        elif how == "double":
            text = text[:until] + text[at:until] + text[until:]
        elif how == "junk":
            text = text[:at] + draw(st.sampled_from(_JUNK)) + text[at:]
        else:
            text = text[:at] + text[until:] + text[at:until]
    return text


def spoiled() -> st.SearchStrategy[str]:
    """Notices and pages after accidents."""
    whole = st.one_of(notices().map(lambda written: written.text), pages().map(lambda page: page.text))
    return whole.flatmap(accidents)


any_text = st.text(st.characters(exclude_categories=["Cs"]), max_size=300)
"""Text of any characters but lone surrogates, which no file holds."""
