"""A law file of the user's own."""

from __future__ import annotations

import pickle
from datetime import date
from pathlib import Path

import pytest

import notices
from notices.laws import NATIONAL, LawsError, read_laws
from notices.models.kinds import kinds
from notices.rules import Standards, check_notice

OWN = """
[[requirement]]
slug = "our-hire-window"
kinds = ["civil_service"]
titles = ["拟录用"]
counts = "window"
number = 7
unit = "workday"
law = "《某省公务员录用办法》"
article = "第二十条"
valid-from = 2020-01-01
"""


def written(folder: Path, text: str) -> Path:
    path = folder / "laws.toml"
    path.write_text(text, encoding="utf-8")
    return path


def cited(laws: notices.Laws, end: date) -> list[str]:
    notice = notices.Notice(
        kind="civil_service",
        title="某县2023年拟录用公务员公示",
        period=notices.Period(start=date(2023, 9, 11), end=end),
    )
    found = check_notice(notice, select=["L101"], standards=Standards(laws=laws)).diagnostics
    return [one.law.citation for one in found if one.law is not None and one.severity == "error"]


def test_local_rules_stand_beside_those_of_the_country(tmp_path: Path) -> None:
    laws = read_laws(written(tmp_path, OWN))
    assert laws.requirements[:-1] == NATIONAL.requirements
    assert laws["our-hire-window"].citation == "《某省公务员录用办法》第二十条"


def test_the_stricter_one_decides(tmp_path: Path) -> None:
    laws = read_laws(written(tmp_path, OWN))
    assert cited(laws, date(2023, 9, 14)) == ["《某省公务员录用办法》第二十条"]
    assert cited(laws, date(2023, 9, 18)) == ["《某省公务员录用办法》第二十条"]
    assert cited(laws, date(2023, 9, 19)) == []
    milder = read_laws(written(tmp_path, OWN.replace("number = 7", "number = 3")))
    assert cited(milder, date(2023, 9, 14)) == ["《公务员法》第三十二条"]


def test_a_slug_of_the_country_is_replaced_in_all_its_versions(tmp_path: Path) -> None:
    laws = read_laws(written(tmp_path, OWN.replace("our-hire-window", "capital-reduction-notice")))
    assert len([one for one in NATIONAL.requirements if one.slug == "capital-reduction-notice"]) == 2
    assert [one.law for one in laws.requirements if one.slug == "capital-reduction-notice"] == [
        "《某省公务员录用办法》"
    ]


def test_an_empty_file_adds_nothing(tmp_path: Path) -> None:
    assert read_laws(written(tmp_path, "")).requirements == NATIONAL.requirements


def test_a_mark_of_byte_order_does_no_harm(tmp_path: Path) -> None:
    assert read_laws(str(written(tmp_path, "\ufeff" + OWN)))["our-hire-window"].number == 7


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("[[requirements]]", "requirements: no such key; requirements are tables [[requirement]]"),
        ("[requirement]", "requirement: must be tables [[requirement]]"),
        ("requirement = [3]", "requirement: must be tables [[requirement]]"),
        (OWN + "[[requirement]]\n", "requirement 2 (?): slug: missing"),
        (OWN.replace("number", "numbre"), "requirement 1 (our-hire-window): numbre: no such key"),
        (OWN.replace("civil_service", "civil"), "requirement 1 (our-hire-window): kinds: no kind is called 'civil'"),
    ],
)
def test_a_mistake_is_named_with_file_record_and_key(tmp_path: Path, text: str, reason: str) -> None:
    path = written(tmp_path, text)
    with pytest.raises(LawsError) as error:
        read_laws(path, kinds=kinds())
    assert (error.value.path, error.value.reason) == (str(path), reason)
    assert str(error.value) == f"{path}: {reason}"
    assert str(pickle.loads(pickle.dumps(error.value))) == str(error.value)


@pytest.mark.parametrize("junk", [b"a = ", b"\xff\xfe"])
def test_what_is_no_toml_is_an_error(tmp_path: Path, junk: bytes) -> None:
    path = tmp_path / "laws.toml"
    path.write_bytes(junk)
    with pytest.raises(LawsError, match=r"laws\.toml: "):
        read_laws(path)


def test_any_kind_is_taken_where_none_are_told(tmp_path: Path) -> None:
    assert read_laws(written(tmp_path, OWN.replace("civil_service", "civil")))["our-hire-window"].kinds == ("civil",)


def test_a_missing_file_is_an_error_of_the_system(tmp_path: Path) -> None:
    with pytest.raises(FileNotFoundError):
        read_laws(tmp_path / "none.toml")
