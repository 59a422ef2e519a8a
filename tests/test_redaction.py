"""What is masked in a copy, and that nothing else changes."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import notices
from notices.codes.identity import check_of
from notices.redaction import MASKS, NotMasked, redact
from notices.sources import read_source

PAGE = """青石县拟聘用人员公示
现将拟聘用人员予以公示。
姓名\t身份证号\t手机\t住址\t出生日期\t银行卡号\t残疾类别
孙一鸣\t11010519491231002X\t１３９００００１１１１\t和平街12号3栋\t1990年5月12日\t6222021234567890128\t精神
李双喜\t1101051949****002X\t13900002222\t柳林村\t19900512\t6222 0212 3456 7890 128\t无
孙一鸣（11010519491231002X）另有说明。
监督电话：0999-2310011、13900003333
"""
MASKED = """青石县拟聘用人员公示
现将拟聘用人员予以公示。
姓名\t身份证号\t手机\t住址\t出生日期\t银行卡号\t残疾类别
孙一鸣\t110105********00**\t１３９****１１１１\t和平街**号*栋\t1990年5月**日\t***************0128\t***
李双喜\t110105************\t139****2222\t柳林村\t199005**\t**** **** **** ***0 128\t无
孙一鸣（110105********00**）另有说明。
监督电话：0999-2310011、13900003333
"""


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "gbk", "gb18030", "utf-16"])
@pytest.mark.parametrize("line_end", ["\n", "\r\n"])
def test_everything_else_stays(encoding: str, line_end: str) -> None:
    data = PAGE.replace("\n", line_end).encode(encoding)
    assert redact(data).data == MASKED.replace("\n", line_end).encode(encoding)


def test_what_was_masked_is_told_in_order() -> None:
    told = redact(PAGE).masked
    assert [(one.line, one.column) for one in told] == sorted((one.line, one.column) for one in told)
    assert (told[0].code, told[0].line, told[0].column, told[0].text) == ("P101", 4, 5, "110105********00**")
    assert sorted({one.code for one in told}) == ["P101", "P102", "P103", "P104", "P105", "P106", "P107"]
    assert [one.line for one in told if one.text == "110105********00**"] == [4, 6]


def test_nothing_is_found_in_the_copy() -> None:
    copy = redact(PAGE).data.decode()
    assert notices.check(notices.parse_page(copy), select=list(MASKS)) == []
    assert redact(copy).masked == ()


HEAD = "<html><body><h1>青石县残疾人补贴公示</h1><table><tr><th>姓名</th><th>手机</th><th>残疾类别</th></tr>"
ROW = "<tr><td>孙一鸣</td><td>{}</td><td>{}</td></tr>"
CELLS = [
    ("13900001111", "139****1111", "精神", "***"),
    ("139<b>0000</b>1111", "139<b>****</b>1111", "<i>精神</i>二级", "<i>***</i>"),
    ("(13900001111)", "(139****1111)", "&nbsp;精神 二级&nbsp;", "&nbsp;***&nbsp;"),
    ("１３９<!-- -->００００１１１１", "１３９<!-- -->****１１１１", "精神<br>二级", "***<br>***"),
]


@pytest.mark.parametrize(("number", "masked_number", "illness", "hidden"), CELLS)
def test_pages_keep_their_tags(number: str, masked_number: str, illness: str, hidden: str) -> None:
    page = HEAD + ROW.format(number, illness) + ROW.format("无", "无") + "</table></body></html>"
    copy = redact(page, name="a.html").data.decode()
    assert copy == page.replace(ROW.format(number, illness), ROW.format(masked_number, hidden))


def test_where_a_source_cannot_be_masked_is_told() -> None:
    rows = "<tr><td>李双喜</td><td>13900002222</td></tr>\n<tr><td>孙一鸣</td><td>139000&#48;1111</td></tr>"
    page = f"<h1>青石县拟聘用人员公示</h1>\n<table><tr><th>姓名</th><th>手机</th></tr>\n{rows}</table>"
    with pytest.raises(NotMasked, match="character reference") as told:
        redact(page, name="a.html")
    assert (told.value.line, told.value.column) == (4, rows.splitlines()[1].index("000&") + 1)
    assert "1111" not in str(told.value)


def test_a_reference_in_what_stays_is_no_matter() -> None:
    page = "<h1>青石县拟聘用人员公示</h1><table><tr><th>姓名</th><th>手机</th></tr><tr><td>孙一鸣</td><td>&#49;3900002222</td></tr></table>"
    assert redact(page, name="a.html").data.decode() == page.replace("3900002222", "39****2222")


def test_what_sentences_tell_is_masked() -> None:
    page = (
        "关于孙一鸣同志拟任职的公示\n孙一鸣，男，汉族，1990年5月12日出生，身份证号11010519491231002X，手机13900001111，住青石县和平街12号402室，"
        "现任青石县水利局科员，拟任青石县水利局副局长。\n监督电话：0999-2310011，联系人李双喜，13900002222。\n青石县委组织部\n2026年5月6日\n"
    )
    copy = redact(page).data.decode()
    masked = page.replace("5月12日出", "5月**日出").replace("11010519491231002X", "110105********00**")
    assert copy == masked.replace("13900001111", "139****1111").replace("12号402室", "**号***室")


def test_a_number_that_readers_are_to_call_stays() -> None:
    page = PAGE.replace("13900003333", "13900002222")
    assert "监督电话：0999-2310011、13900002222" in redact(page).data.decode()


NUMBERS = st.builds(
    lambda region, born, sequence: f"{region}{born:%Y%m%d}{sequence:03}",
    st.integers(110000, 659999),
    st.dates(date(1940, 1, 1), date(2010, 1, 1)),
    st.integers(0, 999),
)
MOBILES = st.integers(13_000_000_000, 19_999_999_999).map(str)


@settings(max_examples=30)
@given(st.lists(st.tuples(NUMBERS, MOBILES), min_size=2, max_size=4, unique=True))
def test_no_number_is_left(rows: list[tuple[str, str]]) -> None:
    people = [
        (f"孙{name}", body + check_of(body), mobile) for name, (body, mobile) in zip("一二三四", rows, strict=False)
    ]
    lines = ["青石县拟聘用人员公示", "姓名\t身份证号\t联系电话", *("\t".join(person) for person in people)]
    copy = redact("\n".join(lines)).data.decode()
    assert all(name in copy and number not in copy and mobile not in copy for name, number, mobile in people)
    assert notices.check(notices.parse_page(copy), select=list(MASKS)) == []


SCRAPS = st.sampled_from(
    ["孙一鸣", "，男，", "身份证号", "11010519491231002X", "1101051949****002X", "手机", "13900001111", "住和平街12号3室", "\t", "\n", "|", "：",
     "1990年5月12日", "姓名", "残疾类别", "精神", "<td>", "<br>", "&nbsp;", "公示", "监督电话：", "6222021234567890128", "账号", "２", "*"]
)  # fmt: skip


@settings(max_examples=100)
@given(st.lists(SCRAPS | st.text(max_size=3), max_size=40).map("".join), st.sampled_from(["a.txt", "a.md", "a.html"]))
def test_any_text_is_masked_or_refused(text: str, name: str) -> None:
    page = f"青石县拟聘用人员公示\n{text}\n"
    try:
        copy = redact(page.encode("utf-8", "replace"), name=name)
    except notices.NoticeError:
        return
    assert redact(copy.data, name=name).masked == ()
    assert (
        notices.check(
            notices.parse_page(read_source(copy.data, name=name)), select=["P101", "P102", "P103", "P104", "P106"]
        )
        == []
    )
