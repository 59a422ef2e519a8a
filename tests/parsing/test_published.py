"""The day on which a page appeared, as a line of its furniture shows it."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import notices
from notices.parsing.published import read_published
from notices.sources import read_text

SHOWN = [
    "发布时间：2023-09-11",
    "发布日期: 2023年9月11日 浏览次数：120",
    "【发布日期】：2023-09-11",
    "[发布日期]：2023-09-11　[点击数]：217",
    "作者：人事处 发布于2023/9/11",
    "来源：人事处 更新时间 2023.09.11",
    "日期：2023-09-11",
    "时间：2023-09-11 浏览：120",
    "【时间】：2023-09-11",
    "作者：研究生院 时间：2023-09-11",
    "来源：本站　日期：2023-09-11 浏览：12",
    "明湖日报 2023年9月11日 03版",
    "A07 分类广告　　明湖晚报　　2023年9月11日 星期一",
    "2023-09-11 来源：人事处",
    "2023-09-11　来源：人事处　点击数：",
    "2023-09-11 16:40 来源：人事处",
    "2023年9月11日 阅读 120",
    "县教育局 2023-09-11 | 浏览 120",
]
NOT_SHOWN = [
    "",
    "2023-09-11",
    "公告发布时间：2023-09-11",
    "面试时间：2023-09-11",
    "面试 时间：2023-09-11",
    "作者：研究生院面试时间：2023-09-11",
    "时间：2023年9月11日至15日",
    "发布时间：9月11日",
    "发布时间：2023-13-11",
    "县教育局 2023年9月11日",
    "2023年9月11日来源于县教育局的消息",
    "1 2023-09-11 教育局",
]


def page(line: str) -> str:
    return f"明湖县教育局拟聘用人员公示\n{line}\n现将拟聘用人员予以公示。公示期：12月28日至1月4日。"


@pytest.mark.parametrize("line", SHOWN)
def test_it_is_shown(line: str) -> None:
    assert read_published(read_text(page(line))) == date(2023, 9, 11)


@pytest.mark.parametrize("line", NOT_SHOWN)
def test_it_is_not_shown(line: str) -> None:
    assert read_published(read_text(page(line))) is None


def test_it_completes_dates_without_a_year() -> None:
    read = notices.parse_page(page("发布时间：2023-12-27"))
    assert read.published == date(2023, 12, 27)
    [notice] = read.notices
    assert notice.period is not None
    assert (notice.period.start, notice.period.end) == (date(2023, 12, 28), date(2024, 1, 4))
    assert set(notice.inferred) == {"period.start.year", "period.end.year"}


def test_what_the_caller_says_goes_before_it() -> None:
    assert notices.parse_page(page("发布时间：2023-12-27"), published=date(2024, 12, 27)).published == date(
        2024, 12, 27
    )


def test_long_lines_and_lines_far_below_are_passed_over() -> None:
    assert read_published(read_text(page("公" * 120 + "发布时间：2023-09-11"))) is None
    assert read_published(read_text("公示\n" * 40 + "发布时间：2023-09-11")) is None


@settings(max_examples=40, deadline=None)
@given(st.text(alphabet="发布时间：: 2023-09年月日来源\n【】", max_size=60))
def test_any_text_is_read(text: str) -> None:
    found = read_published(read_text(text))
    assert found is None or isinstance(found, date)
