"""Party members to be, and their vocabulary."""

from __future__ import annotations

import pytest

from notices.models.party import Member
from notices.parsing.header import find_carrier
from notices.parsing.kind import guess_kind

TITLES = [
    ("关于拟接收张三等同志为中共预备党员的公示", "party_membership"),
    ("理学院党委2024年上半年发展对象公示", "party_membership"),
    ("预备党员转正公示", "party_membership"),
    ("关于确定入党积极分子的公示", "party_membership"),
    ("2023年拟发展党员公示", "party_membership"),
    ("党代表候选人公示", "candidate"),
]
HEADERS = [
    ("递交入党申请书时间", "applied"),
    ("列为(确定)积极分子时间", "activist_since"),
    ("确定为入党积极分子时间", "activist_since"),
    ("确定发展对象时间", "development_since"),
    ("接收预备党员时间", "probationary_since"),
    ("转正时间", "confirmed"),
    ("所在党支部", "branch"),
    ("班级", "class_name"),
    ("培养联系人", "contact_members"),
    ("入党介绍人", "introducers"),
    ("学号", "student_number"),
    ("单位及职务", "post"),
    ("姓名", "name"),
    ("天气", None),
]


def test_every_field_has_headers() -> None:
    assert set(Member.headers) == set(Member.model_fields) - {"type", "reserve", "extra"}


@pytest.mark.parametrize(("title", "kind"), TITLES)
def test_titles_tell_the_kind(title: str, kind: str) -> None:
    assert guess_kind(title, (), "") == kind


@pytest.mark.parametrize(("header", "field"), HEADERS)
def test_headers_carry_fields(header: str, field: str | None) -> None:
    carrier = find_carrier(Member, header)
    assert (carrier.field if carrier else None) == field


def test_a_header_word_is_listed_once() -> None:
    words = [word for listed in Member.headers.values() for word in listed]
    assert len(set(words)) == len(words)
