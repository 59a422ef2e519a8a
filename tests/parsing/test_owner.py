"""Whose a contact is, where an earlier line says it."""

from __future__ import annotations

import pytest

import notices

CASES = [
    ("联系单位：县教育局人事股，电话：0999-6612345", [("phone", "县教育局人事股")]),
    ("采购人：云渡一中\n地址：府前街1号\n联系人：邹老师", [("address", "云渡一中"), ("person", "云渡一中")]),
    ("采购人：云渡一中\n项目名称：桌椅\n联系人：邹老师", [("person", None)]),
    ("采购人：云渡一中\n电话：0999-6612345（教务处）", [("phone", "教务处")]),
    ("电话：0999-6612345\n采购人：云渡一中", [("phone", None)]),
]


@pytest.mark.parametrize(("text", "expected"), CASES)
def test_owners(text: str, expected: list[tuple[str, str | None]]) -> None:
    assert [(contact.type, contact.owner) for contact in notices.parse_contacts(text)] == expected
