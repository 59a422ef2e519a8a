"""Tables that begin as forms: the head is facts, what follows it is the list."""

from __future__ import annotations

import pytest

import notices
from notices.document import Document
from notices.parsing.form_head import split_head

Row = list[str | tuple[str, int]]
"""The cells of a row, with the columns that a wide one covers."""


def document(rows: list[Row]) -> Document:
    lines = "".join(f"<tr>{''.join(map(cell, row))}</tr>" for row in rows)
    return notices.read(f"<html><body><p>现公示如下</p><table>{lines}</table></body></html>".encode(), name="page.html")


def cell(said: str | tuple[str, int]) -> str:
    word, width = said if isinstance(said, tuple) else (said, 1)
    return f"<td colspan={width}>{word}</td>"


LIST: list[Row] = [["排序", "投标人", "报价"], ["1", "云渡建设公司", "5"], ["2", "青禾建设公司", "6"]]
PROJECT: Row = ["项目名称", ("河堤加固", 2)]

CASES: dict[str, tuple[list[Row], list[tuple[str, str]] | None]] = {
    "a wide value": ([PROJECT, *LIST], [("项目名称", "河堤加固")]),
    "two rows": (
        [PROJECT, ["招标人", ("云渡水务局", 2)], *LIST],
        [("项目名称", "河堤加固"), ("招标人", "云渡水务局")],
    ),
    "a value beside empty cells": ([["项目名称", "河堤加固", ""], *LIST], [("项目名称", "河堤加固")]),
    "two pairs in a row": (
        [["项目名称", "河堤加固", "项目编号", "QH07"], ["排序", "投标人", "报价", "工期"], ["1", "甲", "2", "3"]],
        [("项目名称", "河堤加固"), ("项目编号", "QH07")],
    ),
    "a header": ([["项目名称", "建设单位", "金额"], ["河堤加固", "云渡水务局", "5"], ["校舍", "云渡一中", "6"]], None),
    "a label that nobody knows": ([["河堤", ("加固", 2)], *LIST], None),
    "a label without a value": ([["项目名称", ("", 2)], *LIST], None),
    "two columns": ([["项目名称", "河堤加固"], ["甲", "乙"], ["丙", "丁"]], None),
    "a caption": ([[("项目名称", 3)], *LIST], None),
    "nothing below": ([PROJECT, ["招标人", ("云渡水务局", 2)], LIST[0]], None),
}


@pytest.mark.parametrize(("rows", "expected"), CASES.values(), ids=CASES)
def test_heads(rows: list[Row], expected: list[tuple[str, str]] | None) -> None:
    page = document(rows)
    block = next(block for block in page.blocks if block.table)
    split = split_head(page, block)
    found = None if split is None else [
        (page.text[slice(*label)], value and page.text[slice(*value)]) for label, value in split.form.facts()
    ]  # fmt: skip
    assert found == expected
    if split is not None and split.rest.table is not None and split.head.table is not None:
        assert len(split.head.table.rows) + len(split.rest.table.rows) == len(rows)


def test_a_head_is_facts_and_the_list_below_it_a_table() -> None:
    body: list[Row] = [
        PROJECT,
        ["招标人", ("云渡水务局", 2)],
        ["排序", "中标候选人名称", "投标报价（元）"],
        ["1", "云渡建设有限公司", "5"],
    ]
    lines = "".join(f"<tr>{''.join(map(cell, row))}</tr>" for row in body)
    notice = notices.parse(
        notices.read(f"<h1>河堤加固中标候选人公示</h1><table>{lines}</table>".encode(), name="page.html")
    )
    assert [(field.label, field.value) for field in notice.fields] == [
        ("项目名称", "河堤加固"),
        ("招标人", "云渡水务局"),
    ]
    assert [table.columns for table in notice.tables] == [
        ("项目名称", "招标人"),
        ("排序", "中标候选人名称", "投标报价（元）"),
    ]
    assert [getattr(entry, "supplier", None) for entry in notice.entries] == ["云渡建设有限公司"]
    assert notice.spans["tables", 1, "rows", 0, 1] == notice.spans["entries", 0, "supplier"]
