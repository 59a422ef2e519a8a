"""Small tables about one person."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from notices.document import Block, Cell, Document, Table
from notices.models.appointment import Appointee
from notices.models.kinds import kinds
from notices.parsing.card import read_card
from notices.parsing.people import read_people


def table(text: str) -> tuple[Document, Block]:
    """A table whose cells are parted by ``|`` and whose rows by ``/``; the document has tabs and line feeds there."""
    rows: list[tuple[Cell, ...]] = []
    at = 0
    for line in text.split("/"):
        cells: list[Cell] = []
        for cell in line.split("|"):
            cells.append(Cell(at, at + len(cell)))
            at += len(cell) + 1
        rows.append(tuple(cells))
    return Document(text.replace("|", "\t").replace("/", "\n"), ()), Block(
        "table", 0, len(text), table=Table(tuple(rows), merged=False)
    )


def card(text: str) -> list[tuple[str, str | None]]:
    document, block = table(text)
    return [
        (text[slice(*label)], text[slice(*value)] if value else None)
        for label, value in read_card(document, block, Appointee)
    ]


CASES: list[tuple[str, str, list[tuple[str, str | None]]]] = [
    (
        "labels and values",
        "姓名|鲁宁|性别|女/现任职务|护士长",
        [("姓名", "鲁宁"), ("性别", "女"), ("现任职务", "护士长")],
    ),
    ("a caption and a photograph", "任前公示表/姓名|鲁宁|照片/性别|女", [("姓名", "鲁宁"), ("性别", "女")]),
    ("a value not stated", "姓名|鲁宁|性别|/||民族|汉族", [("姓名", "鲁宁"), ("性别", None), ("民族", "汉族")]),
    ("a label that the model does not know", "姓名|鲁宁|性别|女/健康情况|良好", [("姓名", "鲁宁"), ("性别", "女"), ("健康情况", "良好")]),
    (
        "a column for each person",
        "姓名|鲁宁|应国梁/性别|女|/现任职务|护士长|科长",
        [
            ("姓名", "鲁宁"), ("性别", "女"), ("现任职务", "护士长"),
            ("姓名", "应国梁"), ("性别", None), ("现任职务", "科长"),
        ],
    ),
    ("a header", "姓名|性别|民族|籍贯/鲁宁|女|汉族|江州", []),
    ("names", "鲁宁|叶岚/冯辰|李娜", []),
    ("too few labels", "姓名|鲁宁", []),
    ("nothing", "", []),
]  # fmt: skip


@pytest.mark.parametrize(("text", "wanted"), [case[1:] for case in CASES], ids=[case[0] for case in CASES])
def test_cards(text: str, wanted: list[tuple[str, str | None]]) -> None:
    assert card(text) == wanted


def test_a_card_is_an_entry() -> None:
    document, block = table("姓名|鲁　宁|性别|女/拟任职务|护理部副主任/姓名|应国梁|性别|男/拟任职务|医务科科长")
    found = read_people(document, [block], kinds()["appointment"])
    assert [part.data for part in found] == [
        {"type": "appointee", "name": "鲁宁", "gender": "女", "proposed_post": "护理部副主任"},
        {"type": "appointee", "name": "应国梁", "gender": "男", "proposed_post": "医务科科长"},
    ]


def test_a_biography_in_the_cells_of_a_row() -> None:
    document, block = table("鲁宁|女，1981年7月生|现任护士长/应国梁|男，1977年3月生|拟任科长")
    found = read_people(document, [block], kinds()["appointment"])
    assert [part.data["name"] for part in found] == ["鲁宁", "应国梁"]


@pytest.mark.parametrize("text", ["负责人|鲁宁/性别|女", "鲁宁|叶岚"])
def test_a_table_about_something_else_is_none(text: str) -> None:
    document, block = table(text)
    assert read_people(document, [block], kinds()["appointment"]) == []


@given(st.lists(st.sampled_from(["姓名", "鲁宁", "性别", "女", "|", "/", "", "职务"])).map("".join))
def test_any_table(text: str) -> None:
    card(text)
