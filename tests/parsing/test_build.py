"""A notice put together: what completes dates, which title and which day count, and what is found on the way."""

from __future__ import annotations

from datetime import date

import pytest

import notices

TITLE = "云溪县公开招聘教师拟聘用人员公示"
BODY = "现将名单予以公示。公示时间：6月9日至6月13日。\n马小波、龚露露、武红霞\n"

HINTS = {
    "the day of the signature": (f"{TITLE}\n{BODY}云溪县教育局\n2031年6月8日\n", None, 2031),
    "that day before the day of the page": (f"{TITLE}\n{BODY}云溪县教育局\n2031年6月8日\n", date(2030, 6, 1), 2031),
    "the day of the page": (f"{TITLE}\n{BODY}", date(2030, 6, 1), 2030),
    "the year of the title": (f"云溪县2032年公开招聘教师拟聘用人员公示\n{BODY}", None, 2032),
    "nothing": (f"{TITLE}\n{BODY}", None, None),
}


@pytest.mark.parametrize(("text", "published", "year"), HINTS.values(), ids=HINTS)
def test_what_completes_a_year(text: str, published: date | None, year: int | None) -> None:
    period = notices.parse(text, published=published).period
    assert period is not None
    assert (period.start and period.start.year) == year
    assert (period.end and period.end.year) == year


def test_the_kind_may_be_known() -> None:
    assert notices.parse(f"{TITLE}\n{BODY}").kind == "recruitment"
    assert notices.parse(f"{TITLE}\n{BODY}", kind="talent").kind == "talent"


LEADS = {
    "the sentence": ("公示\n现将拟录用公务员名单予以公示。\n马小波、龚露露、武红霞\n", "civil_service"),
    "not the number above it": (
        "公示\n云人社〔2031〕3号\n现将拟录用公务员名单予以公示。\n马小波、龚露露、武红霞\n",
        "civil_service",
    ),
    "nothing": ("公示\n现将名单予以公示，公示期为5个工作日。\n", "other"),
}


@pytest.mark.parametrize(("text", "kind"), LEADS.values(), ids=LEADS)
def test_what_tells_the_kind_without_a_title(text: str, kind: str) -> None:
    assert notices.parse(text).kind == kind


def test_a_day_that_no_calendar_has_is_found_and_left_out() -> None:
    notice = notices.parse(f"{TITLE}\n{BODY}云溪县教育局\n2031年2月30日\n")
    assert notice.issued is None
    assert [(found.name, found.loc, found.text) for found in notice.findings] == [
        ("impossible-date", ("issued",), "2031年2月30日")
    ]


def test_a_notice_stands_from_its_first_mark_to_its_last_block() -> None:
    text = f"图书馆延长开放。\n\n# 云溪县2031年拟聘用教师公示\n\n{BODY}\n"
    (notice,) = notices.parse_page(text).notices
    span = notice.spans[()]
    assert text[span.start :].startswith("# 云溪县")
    assert text[: span.end] == text.rstrip()


def test_the_form_names_its_body_below_the_title() -> None:
    notice = notices.parse(f"{TITLE}\n单位名称（盖章）：云溪县教育局\n姓名\t岗位\n马小波\t教师\n龚露露\t会计\n")
    assert notice.issuers == ("云溪县教育局",)


def test_what_looks_like_a_signature_within_the_text_is_none() -> None:
    notice = notices.parse(f"{TITLE}\n{BODY}云溪县教育局\n电话：0791-6600123\n")
    assert notice.issuers == ()


def test_the_letterhead_of_a_company_belongs_to_its_announcement() -> None:
    text = (
        "证券代码：009999 证券简称：云溪木业 公告编号：2031-040\n云溪木业股份有限公司更正公告\n"
        "现将有关内容更正并公告如下。\n特此公告。\n云溪木业股份有限公司董事会\n2031年3月1日\n"
    )
    notice = notices.parse(text)
    assert notice.title == "云溪木业股份有限公司更正公告"
    assert [(field.label, field.value) for field in notice.fields] == [
        ("证券代码", "009999"),
        ("证券简称", "云溪木业"),
        ("公告编号", "2031-040"),
    ]


def test_names_behind_a_label_are_a_fact_where_no_roster_holds_them() -> None:
    text = (
        "云溪一中桌椅采购中标结果公告\n现将结果公告如下。\n磋商小组成员：马小波、龚露露、武红霞\n中标人：云溪木业公司\n"
    )
    fields = {field.label: field.value for field in notices.parse(text).fields}
    assert fields["磋商小组成员"] == "马小波、龚露露、武红霞"
