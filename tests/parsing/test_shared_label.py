"""Labels that several persons stand behind: what the line states as a whole is a fact too."""

from __future__ import annotations

import pytest

import notices
from notices.document import Document
from notices.models.field import Field
from notices.parsing.contact import read_contacts
from notices.parsing.shared_label import read_shared_facts

CASES: list[tuple[str, list[tuple[str, str]]]] = [
    ("联系人：邹老师、孟老师", [("联系人", "邹老师、孟老师")]),
    ("联 系 人：邹老师、孟老师  电话：0999-6612345", [("联系人", "邹老师、孟老师")]),
    ("联系人：邹老师 孟女士", [("联系人", "邹老师 孟女士")]),
    ("联系人：邹老师  0999-6612345孟老师", []),
    ("联系人：邹老师", []),
    ("联系人：邹老师\n联系人：孟老师", []),
    ("联系电话：0999-6612345、0999-6612346", []),
    ("", []),
]


@pytest.mark.parametrize(("text", "expected"), CASES, ids=[text or "nothing" for text, _ in CASES])
def test_shared_labels(text: str, expected: list[tuple[str, str]]) -> None:
    document = Document(text, ())
    facts = list(read_shared_facts(document, read_contacts(document, [(0, len(text))])))
    for part in facts:
        assert document.slice(*part.places["value",]) == Field(**part.data).value
        assert "".join(document.slice(*part.places["label",]).split()) == part.data["label"]
    assert [(part.data["label"], part.data["value"]) for part in facts] == expected


def test_the_persons_are_contacts_and_a_fact() -> None:
    notice = notices.parse(
        "明湖一中拟聘用人员公示\n现将拟聘用人员公示如下。\n联系人：邹老师、孟老师\n明湖一中\n2031年3月1日"
    )
    assert [contact.value for contact in notice.contacts] == ["邹老师", "孟老师"]
    assert [(field.label, field.value) for field in notice.fields] == [("联系人", "邹老师、孟老师")]
