"""The roster of a notice: from tables, else from lists and sentences; with captions, reserves and places."""

from __future__ import annotations

from decimal import Decimal

import pytest

import notices
from notices.models.notice import Notice
from notices.models.procurement import Bidder

HEAD = "云溪县2031年公开招聘教师拟聘用人员公示\n现将名单予以公示，公示期为5个工作日。\n"


def parsed(lines: str) -> Notice:
    notice = notices.parse(HEAD + lines)
    document = notices.parse_page(HEAD + lines).document
    for index, entry in enumerate(notice.entries):
        span = notice.spans["entries", index, "name"]
        said = "".join(document.text[start:end] for start, end in span.parts or ((span.start, span.end),))
        assert "".join(said.split()) == getattr(entry, "name", None)
    return notice


def names(notice: Notice) -> list[str]:
    return [str(getattr(entry, "name", None)) for entry in notice.entries]


TABLE = "姓名\t岗位\n马小波\t教师\n龚露露\t会计\n"

ROSTERS = {
    "a table": (TABLE, ["马小波", "龚露露"]),
    "two tables": (
        f"{TABLE}另有：\n姓名\t岗位\n武红霞\t护士\n胡涛涛\t护士\n",
        ["马小波", "龚露露", "武红霞", "胡涛涛"],
    ),
    "names in a grid": ("马小波\t龚露露\n武红霞\t胡涛涛\n", ["马小波", "龚露露", "武红霞", "胡涛涛"]),
    "a list": ("马小波、龚露露、武红霞\n", ["马小波", "龚露露", "武红霞"]),
    "persons": (
        "1.马小波，男，1999年3月生，拟聘为教师。\n2.龚露露，女，1998年1月生，拟聘为会计。\n",
        ["马小波", "龚露露"],
    ),
    "a list that says more of some": (
        "马小波、龚露露（女）\n武红霞、胡涛涛（女，苗族）\n",
        ["马小波", "龚露露", "武红霞", "胡涛涛"],
    ),
    "a sentence that says more of one": (
        "拟推荐马小波、龚露露、武　霞（女，回族）三名同志为市先进工作者人选。\n",
        ["马小波", "龚露露", "武霞"],
    ),
    "a sentence that names another beside a person": (
        "马小波，男，1999年3月生，拟聘为教师，拟聘用龚露露、武红霞为会计。\n",
        ["马小波"],
    ),
    "biographies among lines with posts": (
        "一、语文\n1.马小波，男，1999年3月生，拟聘为教师。\n2.龚露露　石桥小学\n",
        ["马小波", "龚露露"],
    ),
    "a table goes before a list": (f"马小波、龚露露、武红霞\n{TABLE}", ["马小波", "龚露露"]),
    "a table of other things": ("名称\t数量\n课桌\t40\n椅子\t80\n", []),
}


@pytest.mark.parametrize(("lines", "wanted"), ROSTERS.values(), ids=ROSTERS)
def test_where_the_roster_stands(lines: str, wanted: list[str]) -> None:
    assert names(parsed(lines)) == wanted


def test_reserves_that_a_sentence_names_beside_a_table() -> None:
    notice = parsed(f"{TABLE}递补人选为武红霞、胡涛涛。\n")
    assert names(notice) == ["马小波", "龚露露", "武红霞", "胡涛涛"]
    assert [getattr(entry, "reserve", None) for entry in notice.entries] == [None, None, True, True]


@pytest.mark.parametrize("line", ["递补人选为马小波、龚露露。\n", "没有递补人选。\n"])
def test_a_sentence_that_names_no_further_reserve(line: str) -> None:
    assert names(parsed(TABLE + line)) == ["马小波", "龚露露"]


GRID = (
    "<h1>云溪县2031年公开招聘教师拟聘用人员公示</h1><p>现将名单予以公示，公示期为5个工作日。</p><table>"
    "<tr><td colspan='2'>石桥小学（3人）</td></tr><tr><td>马小波</td><td>龚露露</td></tr><tr><td>敖日格乐</td><td></td></tr>"
    "</table>"
)


def test_headings_in_a_grid() -> None:
    (notice,) = notices.parse_page(notices.read(GRID.encode())).notices
    assert [(entry.name, getattr(entry, "unit", None)) for entry in notice.entries] == [
        ("马小波", "石桥小学"),
        ("龚露露", "石桥小学"),
        ("敖日格乐", "石桥小学"),
    ]


def test_bodies_and_people_are_one_roster() -> None:
    notice = notices.parse(
        "云溪县2031年先进集体和先进个人拟表彰名单公示\n现将名单公示如下：\n一、先进集体（1个）\n石桥小学\n"
        "二、先进个人（2名）\n马小波，男，1999年3月生，石桥小学教师。\n龚露露　石桥小学\n公示期为5个工作日。\n"
    )
    assert [entry.name or getattr(entry, "body", None) for entry in notice.entries] == ["石桥小学", "马小波", "龚露露"]


def test_a_caption_may_say_that_they_are_reserves() -> None:
    notice = parsed("一、拟聘用人员\n" + TABLE + "二、候补人员\n姓名\t岗位\n武红霞\t护士\n胡涛涛\t护士\n")
    assert [table.caption for table in notice.tables] == ["一、拟聘用人员", "二、候补人员"]
    assert [getattr(entry, "reserve", None) for entry in notice.entries] == [None, None, True, True]


def test_places_of_tables_and_entries() -> None:
    notice = parsed("拟聘用人员名单\n" + TABLE)
    text = notices.parse_page(HEAD + "拟聘用人员名单\n" + TABLE).document.text
    wording = {loc: text[span.start : span.end] for loc, span in notice.spans.items()}
    row = notice.spans["entries", 1]
    assert wording["tables", 0, "caption"] == "拟聘用人员名单"
    assert wording["tables", 0, "columns", 1] == "岗位"
    assert wording["tables", 0, "rows", 1, 0] == "龚露露"
    assert wording["entries", 1, "position"] == "会计"
    assert text[row.start : row.end] == "龚露露\t会计"
    assert wording["tables", 0] == TABLE.strip()


@pytest.mark.parametrize(
    "loc",
    [
        ("tables", 1), ("tables", -1), ("tables", 0, "caption"), ("tables", 0, "rows", 9, 0), ("tables", 0, "rows", 0, 9),
        ("tables", 0, "columns", 9), ("entries", 9), ("entries", 0, "birth"), ("entries", "name"),
    ],
)  # fmt: skip
def test_what_is_not_stated_has_no_place(loc: tuple[str | int, ...]) -> None:
    assert parsed(TABLE).spans.get(loc) is None


AWARD = """云渡大学光谱仪采购项目成交结果公告
供应商名称：云渡康博器械有限公司
供应商地址：青禾区创新路66号
成交金额：16.5万元
供应商名称\t货物名称\t数量
云渡康博器械有限公司\t光谱仪\t1台
"""


def test_labels_say_more_of_a_bidder_in_a_table() -> None:
    notice = notices.parse(AWARD)
    (bidder,) = notice.entries
    assert isinstance(bidder, Bidder)
    assert (bidder.supplier, bidder.goods, bidder.amount) == ("云渡康博器械有限公司", "光谱仪", Decimal(165000))
    assert bidder.address == "青禾区创新路66号"
    text = notices.parse_page(AWARD).document.text
    said = {
        loc[2]: span.slice(text) for loc, span in notice.spans.items() if loc[:2] == ("entries", 0) and len(loc) > 2
    }
    assert said == {
        "supplier": "云渡康博器械有限公司", "goods": "光谱仪", "quantity": "1台", "address": "青禾区创新路66号", "amount": "16.5万元",
    }  # fmt: skip


FORM = """云渡县道路照明工程中标结果公告
现将结果公告如下：
项目名称\t道路照明工程\t标段\t一标段
中标人\t云渡照明工程有限公司\t中标价\t3,215,600.00元
工期\t90日历天\t评委\t马小波
"""


def test_a_form_is_about_a_bidder() -> None:
    (bidder,) = notices.parse(FORM).entries
    assert isinstance(bidder, Bidder)
    assert (bidder.supplier, bidder.lot, bidder.amount) == ("云渡照明工程有限公司", "一标段", Decimal(3215600))
    assert bidder.duration == "90日历天"


def test_names_in_a_notice_of_procurement_are_those_of_others() -> None:
    text = (
        "云渡大学光谱仪采购项目成交结果公告\n现将结果公告如下：\n评委：马小波、龚露露、武红霞\n马小波、龚露露、武红霞\n"
    )
    assert notices.parse(text).entries == ()
