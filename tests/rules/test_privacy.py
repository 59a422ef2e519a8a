"""What the rules of privacy find in rosters of every make, and what they must not alarm about."""

from __future__ import annotations

import tomllib
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import notices
from notices.codes.identity import check_of, masked
from notices.models.base import LENIENT
from notices.models.notice import Notice
from notices.redaction import redact
from notices.rules import Standards, check_notice, check_page
from notices.rules.columns import Column, columns_about_persons, is_name_header

TODAY = Standards(today=date(2026, 11, 1))
NOTICES = tomllib.loads(Path(__file__).with_name("hard_negatives.toml").read_text(encoding="utf-8"))["notice"]
SILENT = pytest.mark.parametrize(
    "text", [case["text"].strip() for case in NOTICES], ids=[case["why"] for case in NOTICES]
)


@SILENT
def test_nothing_private_is_found(text: str) -> None:
    page = notices.parse_page(text)
    assert page.notices
    assert [str(found) for found in check_page(page, select=["P"], standards=TODAY).diagnostics] == []


@SILENT
def test_nothing_is_masked(text: str) -> None:
    assert redact(text).data.decode() == text


HEADERS = [
    ("姓名", True), ("姓 名", True), ("基本情况/姓名", True), ("姓 名/中文", False), ("幼儿姓名", True), ("户主", True),
    ("联系人姓名", False), ("法定代表人姓名", False), ("经营者姓名", False), ("负责人", False), ("负责人姓名", False),
    ("项目负责人", True), ("河长姓名", False), ("单位", False), ("岗位/户主的", False),
]  # fmt: skip


@pytest.mark.parametrize(("header", "is_name"), HEADERS)
def test_headers_of_names(header: str, *, is_name: bool) -> None:
    assert is_name_header(header) is is_name


def columns(*words: str, **values: Any) -> list[Column]:
    notice = Notice.model_validate(values, context=LENIENT)
    return list(columns_about_persons(notice, words) if words else columns_about_persons(notice))


def test_columns_of_tables() -> None:
    bodies = {"columns": ["企业名称", "住址"], "rows": [["青石公司", "和平街"]]}
    persons = {
        "columns": ["姓名", "住址", "备注"],
        "rows": [["孙一鸣", "柳林村", None], ["李双喜", " *＊", ""], ["周立秋", "石村", ""]],
    }
    assert columns(tables=[bodies, persons]) == [
        Column("住址", ((("tables", 1, "rows", 0, 1), "柳林村"), (("tables", 1, "rows", 2, 1), "石村")))
    ]
    assert columns("电话", tables=[persons]) == []
    assert columns("备注", tables=[persons]) == []


def test_columns_of_labels() -> None:
    entries = [
        {
            "type": "beneficiary",
            "name": "孙一鸣",
            "birth": "1990",
            "address": "柳林村",
            "extra": {"姓名": "孙", "病情": "轻"},
        },
        {"type": "beneficiary", "body": "青石公司", "extra": {"病情": "无"}},
        {"type": "candidate", "name": "李双喜", "id_number": "1101", "extra": {"病情": "重"}},
    ]
    assert columns(entries=entries) == [
        Column("出生年月", ((("entries", 0, "birth"), "1990"),)),
        Column("身份证号", ((("entries", 2, "id_number"), "1101"),)),
        Column("住址", ((("entries", 0, "address"), "柳林村"),)),
        Column("病情", ((("entries", 0, "extra", "病情"), "轻"), (("entries", 2, "extra", "病情"), "重"))),
    ]
    assert columns(entries=entries, tables=[{"columns": ["岗位"], "rows": [["教师"]]}]) == []
    facts = [
        {"label": "姓名", "value": "孙一鸣"},
        {"label": "住址", "value": "柳林村"},
        {"label": "病情", "value": "*"},
    ]
    assert columns(fields=facts) == [Column("住址", ((("fields", 1, "value"), "柳林村"),))]
    assert columns("住址", "病", fields=facts[1:]) == []


def test_one_finding_tells_all_cells_of_its_column() -> None:
    header = "姓名\t身份证号\t家庭住址\t出生日期\t病情"
    rows = [f"{name}\t1101**************\t和平街{name}12号\t1990.05.12\t轻" for name in ("孙一鸣", "李双喜", "周立秋")]
    for title in ("2026年国家助学金名单公示", "青石县实验小学新生名单公示"):
        page = notices.parse_page("\n".join([title, header, *rows]))
        for found in check_page(page, select=["P104", "P106", "P107", "P108", "P109"], standards=TODAY).diagnostics:
            assert found.span is not None
            lines = [found.span.line, *(span.line for span in found.also)]
            assert lines == [3, 4, 5] * (len(lines) // 3), found.code


NUMBERS = st.builds(
    lambda region, born, sequence: f"{region}{born:%Y%m%d}{sequence:03}",
    st.integers(110000, 659999),
    st.dates(date(1940, 1, 1), date(2010, 1, 1)),
    st.integers(0, 999),
).map(lambda body: body + check_of(body))
MOBILES = st.integers(13_000_000_000, 19_999_999_999).map(str)
ACCOUNTS = st.from_regex(r"62[0-9]{13,17}", fullmatch=True)
BIRTHS = st.dates(date(1940, 1, 1), date(2010, 1, 1)).flatmap(
    lambda day: st.sampled_from([f"{day:%Y%m%d}", f"{day.year}年{day.month}月{day.day}日", day.isoformat()])
)
PRIVATE = {
    "P101": ("身份证号", NUMBERS),
    "P102": ("联系电话", MOBILES),
    "P103": ("银行账号", ACCOUNTS),
    "P104": ("家庭住址", st.builds("和平街{}号{}室".format, st.integers(1, 9999), st.integers(1, 9999))),
    "P106": ("出生日期", BIRTHS),
    "P107": ("残疾类别", st.sampled_from(["精神", "肢体", "视力一级"])),
}
OPEN = {
    "P101": ("身份证号", NUMBERS.map(masked)),
    "P102": ("联系电话", MOBILES.map(lambda number: f"{number[:3]}****{number[7:]}")),
    "P103": ("银行账号", ACCOUNTS.map(lambda number: "*" * 12 + number[-4:])),
    "P104": ("家庭住址", st.builds("柳林村{}组".format, st.integers(1, 9))),
    "P106": ("出生年月", st.dates(date(1940, 1, 1), date(2010, 1, 1)).map(lambda day: f"{day:%Y.%m}")),
    "P107": ("体检结论", st.just("合格")),
}


@settings(max_examples=80)
@given(data=st.data(), wanted=st.sets(st.sampled_from(sorted(PRIVATE))), form=st.sampled_from(["table", "labels"]))
def test_what_is_private_is_found_and_nothing_else(data: st.DataObject, wanted: set[str], form: str) -> None:
    shown = {code: data.draw(values, code) for code, (_, values) in PRIVATE.items() if code in wanted}
    shown |= {code: data.draw(values, code) for code, (_, values) in OPEN.items() if code not in wanted}
    said = {(PRIVATE if code in wanted else OPEN)[code][0]: value for code, value in shown.items()}
    if form == "table":
        values: dict[str, Any] = {"tables": [{"columns": ["姓名", *said], "rows": [["孙一鸣", *said.values()]]}]}
    else:
        values = {"entries": [{"type": "candidate", "name": "孙一鸣", "extra": said}]}
    notice = Notice.model_validate(values, context=LENIENT)
    assert {found.code for found in check_notice(notice, select=["P"], standards=TODAY).diagnostics} == wanted
