"""Forms: tables of labels and values are facts, and a table with a header is none."""

from __future__ import annotations

from decimal import Decimal

import pytest

import notices
from notices.document import Document
from notices.parsing.form import is_known, is_label, read_form

HEAD = "云渡一中桌椅采购中标结果公告\n现将桌椅采购的结果公示如下。\n公示期：2031年3月1日至3月5日。\n"


def table(*rows: str) -> str:
    """A Markdown table without a header of its own would not be one, so pages are written in HTML."""
    cells = ("".join(f"<td>{cell}</td>" for cell in row.split("|")) for row in rows)
    return "<table>" + "".join(f"<tr>{row}</tr>" for row in cells) + "</table>"


def document(*rows: str) -> Document:
    body = "".join(f"<p>{line}</p>" for line in HEAD.splitlines()) + table(*rows)
    return notices.read(f"<html><body>{body}</body></html>".encode(), name="page.html")


FORM = (
    "项目名称|桌椅采购|项目编号|QH07",
    "采购人|云渡一中|采购方式|竞价",
    "中标金额（万元）|12.5|联系电话|0999-6612345",
)


def test_a_form_is_facts_contacts_and_a_table_of_one_row() -> None:
    notice = notices.parse(document(*FORM))
    assert [(field.label, field.value, field.role) for field in notice.fields] == [
        ("项目名称", "桌椅采购", None),
        ("项目编号", "QH07", None),
        ("采购人", "云渡一中", "buyer"),
        ("采购方式", "竞价", None),
        ("中标金额（万元）", "12.5", None),
    ]
    assert [(contact.label, contact.value) for contact in notice.contacts] == [("联系电话", "0999-6612345")]
    (found,) = notice.tables
    assert found.columns == ("项目名称", "项目编号", "采购人", "采购方式", "中标金额（万元）", "联系电话")
    assert found.rows == (("桌椅采购", "QH07", "云渡一中", "竞价", "12.5", "0999-6612345"),)


def test_every_fact_stands_in_its_cell() -> None:
    page = document(*FORM)
    notice = notices.parse(page)
    for at, field in enumerate(notice.fields):
        assert notice.spans["fields", at, "value"].slice(page.text) == field.value
        assert notice.spans["fields", at, "label"].slice(page.text) == field.label
    assert notice.spans["tables", 0, "rows", 0, 1].slice(page.text) == "QH07"


FORMS: dict[str, tuple[tuple[str, ...], list[tuple[str, str | None]] | None]] = {
    "two columns": (("项目名称|桌椅", "采购人|云渡一中"), [("项目名称", "桌椅"), ("采购人", "云渡一中")]),
    "a heading of one cell": (
        ("采购人信息", "名称|云渡一中", "联系人|邹老师"),
        [("采购人信息", None), ("名称", "云渡一中"), ("联系人", "邹老师")],
    ),
    "a heading before the pairs": (
        ("采购人|名称|云渡一中", "项目名称|桌椅"),
        [("采购人", None), ("名称", "云渡一中"), ("项目名称", "桌椅")],
    ),
    "a label that nobody knows": (
        ("项目名称|桌椅", "采购人|云渡一中", "项目经理|邹文华"),
        [("项目名称", "桌椅"), ("采购人", "云渡一中"), ("项目经理", "邹文华")],
    ),
    "few known labels and no value like one": (
        ("工程名称|污水厂", "主管道长度|9米", "采样时间|3月", "采样地点|河口", "竣工日期|2月", "采样人数|3"),
        [
            ("工程名称", "污水厂"),
            ("主管道长度", "9米"),
            ("采样时间", "3月"),
            ("采样地点", "河口"),
            ("竣工日期", "2月"),
            ("采样人数", "3"),
        ],
    ),
    "few known labels and a value like one": (
        ("工程名称|污水厂", "主管道长度|9米", "采样时间|3月", "采样地点|采样人数", "竣工日期|2月", "采样人数|3"),
        None,
    ),
    "a header": (("项目名称|采购人", "桌椅|云渡一中"), None),
    "a header and one row": (("项目名称|采购人|项目编号|采购方式", "桌椅|云渡一中|QH07|竞价"), None),
    "one row": (("项目名称|桌椅|采购人|云渡一中",), None),
    "a roster": (("邹文华|教师", "孟小华|会计"), None),
    "labels that nobody knows": (("甲物|一", "乙物|二", "丙物|三"), None),
    "a body before pairs": (("云渡一中|名称|桌椅", "项目名称|桌椅"), None),
    "values without labels": (("项目名称|桌椅", "采购人|云渡一中", "|邹文华"), None),
}


@pytest.mark.parametrize(("rows", "expected"), FORMS.values(), ids=FORMS)
def test_what_is_a_form(rows: tuple[str, ...], expected: list[tuple[str, str | None]] | None) -> None:
    page = document(*rows)
    block = next((block for block in page.blocks if block.table), None)
    form = read_form(page, block) if block is not None else None
    found = None if form is None else [
        (page.text[slice(*label)], value and page.text[slice(*value)]) for label, value in form.facts()
    ]  # fmt: skip
    assert found == expected


def test_a_heading_tells_whose_the_facts_below_it_are() -> None:
    notice = notices.parse(document("采购人信息", "名称|云渡一中", "代码|91A", "联系电话|0999-6612345"))
    assert [(field.label, field.role) for field in notice.fields] == [("名称", "buyer"), ("代码", "buyer")]
    assert [contact.owner for contact in notice.contacts] == ["云渡一中"]


def test_a_repeated_label_has_a_column_of_its_own() -> None:
    notice = notices.parse(document("采购人|云渡一中", "联系人|邹老师", "代理机构|云渡招标公司", "联系人|孟老师"))
    assert notice.tables[0].columns == ("采购人", "联系人", "代理机构", "联系人#2")


def test_labels_alone() -> None:
    assert all(map(is_known, ("项目名称", "联系电话", "公示时间", "采购人名称")))
    assert not any(map(is_known, ("", "桌椅", "拟征收土地位置")))
    assert is_label("拟征收土地位置")
    assert not is_label("云渡一中")


def test_the_summary_above_an_announcement_is_a_form() -> None:
    """Portals put it there: headings with an empty value, labels of contacts with words before them, some unknown ones."""
    rows = (
        "公告信息：|", "采购项目名称|桌椅采购", "品目|货物/家具", "采购单位|云渡一中", "行政区域|云渡县|公告时间|2031年3月1日",
        "评审专家名单|赵明、钱亮", "总中标金额|￥12.5 万元（人民币）", "联系人及联系方式：|", "项目联系人|李工", "项目联系电话|0999-6612345",
    )  # fmt: skip
    notice = notices.parse(document(*rows))
    assert ("总中标金额", Decimal(125000)) in [(field.label, field.amount) for field in notice.fields]
    assert ("项目联系人", "李工") in [(contact.label, contact.value) for contact in notice.contacts]
    assert not notice.entries
