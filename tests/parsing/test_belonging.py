"""Parties and lots, carried on from their headings to the facts below."""

from __future__ import annotations

from notices.document import Document
from notices.parsing.belonging import Belonging
from notices.parsing.field_phrase import Heading

TEXT = "1号标的：商铺，起拍价：4万元\n保证金：1万元"


def test_a_heading_gives_its_party_to_labels_that_repeat() -> None:
    belonging = Belonging(Document(TEXT, ()))
    belonging.head(Heading(role="buyer"), 0)
    assert belonging.role("名称", 1, ((2, 3),)) == "buyer"
    assert belonging.role("项目名称", 4, ((5, 6),)) is None
    assert belonging.role("名称", 7, ((8, 9),)) is None
    assert [(owner.name, owner.start, owner.end) for owner in belonging.owners] == [(((2, 3),), 3, 4)]


def test_a_section_ends_party_and_lot() -> None:
    belonging = Belonging(Document(TEXT, ()))
    belonging.head(Heading(lot=(0, 4)), 0)
    before = belonging.lot
    belonging.head(Heading(), 9)
    assert [before, belonging.lot, belonging.party] == ["1号标的", None, None]


def test_a_lot_that_its_line_says_more_of_ends_with_the_line() -> None:
    belonging = Belonging(Document(TEXT, ()))
    belonging.open_lot((0, 4), 7)
    belonging.pass_line(8)
    within = belonging.lot
    belonging.pass_line(TEXT.index("保证金"))
    assert [within, belonging.lot] == ["1号标的", None]


def test_a_lot_alone_in_its_line_goes_on_below() -> None:
    belonging = Belonging(Document("1号标的：商铺\n起拍价：4万元", ()))
    belonging.open_lot((0, 4), 7)
    belonging.pass_line(8)
    assert belonging.lot == "1号标的"
