"""The title that the page gives."""

from __future__ import annotations

import pytest

import notices
from notices.document import Document
from notices.parsing.page_title import title_of_page
from notices.sources.html import read_text

CASES = {
    "alone": ("明湖县教育局拟聘用人员公示", "明湖县教育局拟聘用人员公示"),
    "with the site": ("明湖县教育局拟聘用人员公示_通知公告_明湖县人民政府", "明湖县教育局拟聘用人员公示"),
    "after the site": ("明湖县人民政府 - 公示公告 - 明湖县教育局拟聘用人员公示", "明湖县教育局拟聘用人员公示"),
    "with a dash of its own": ("2019-2020学年奖学金公示名单|明湖学院", "2019-2020学年奖学金公示名单"),
    "with a dash close by": ("关于2022年拟聘用人员名单的公示-明湖县医院", "关于2022年拟聘用人员名单的公示"),
    "of a column": ("公示公告_明湖县人民政府", None),
    "of a column beside its body": ("明湖县自然资源局-规划公示", None),
    "of a site": ("明湖县人民政府门户网站", None),
    "of a report": ("我县开展干部任前公示 - 明湖新闻", None),
    "too long": ("公示" * 200, None),
    "none": (None, None),
}


@pytest.mark.parametrize(("title", "expected"), CASES.values(), ids=CASES)
def test_title_of_page(title: str | None, expected: str | None) -> None:
    assert title_of_page(Document("", (), title=title)) == expected


PAGE = "<title>明湖县拟聘用人员公示_某站</title>{}<p>经考察，现将李某予以公示。公示期为2020年6月9日至15日。</p>{}"


def test_a_notice_without_a_title_takes_that_of_its_page() -> None:
    notice = notices.parse(read_text(PAGE.format("", "")))
    assert notice.title == "明湖县拟聘用人员公示"
    assert notice.inferred == ("title",)
    assert ("title",) not in notice.spans


def test_a_title_in_the_text_comes_first() -> None:
    notice = notices.parse(read_text(PAGE.format("<h1>明湖县教师拟聘人员公示</h1>", "")))
    assert (notice.title, notice.inferred) == ("明湖县教师拟聘人员公示", ())


def test_of_several_notices_nobody_knows_which_it_titles() -> None:
    page = notices.parse_page(
        read_text(PAGE.format("", "<p>2020年6月8日</p><h1>明湖县教师拟聘人员公示</h1><p>现予公示。公示期7天。</p>"))
    )
    assert [notice.title for notice in page.notices] == [None, "明湖县教师拟聘人员公示"]
