"""Appointees and their vocabulary."""

from __future__ import annotations

import pytest

from notices.models.appointment import Appointee
from notices.parsing.header import find_carrier
from notices.parsing.kind import guess_kind

TITLES = [
    ("明湖县领导干部任前公示", "appointment"),
    ("石桥区委组织部关于张三等3名同志拟任职的公示", "appointment"),
    ("中共云溪市委组织部干部任前公告（2024年第6号）", "appointment"),
    ("明湖县公务员职级晋升公示", "appointment"),
    ("东山学院中层干部选拔任用考察对象公示", "appointment"),
    ("2023年公务员转任公示", "civil_service"),
    ("石桥区人大代表候选人公示", "candidate"),
    ("第三届工会委员会换届选举候选人公示", "candidate"),
    ("出席县第十四次代表大会代表候选人初步人选公示", "candidate"),
    ("关于推荐人选的公示", "candidate"),
]
HEADERS = [
    ("现任职务", "current_post"),
    ("工作单位及职务", "current_post"),
    ("现工作单位和职务", "current_post"),
    ("拟任职务", "proposed_post"),
    ("拟任单位及职务", "proposed_post"),
    ("拟提名职务", "proposed_post"),
    ("拟免职务", "removed_post"),
    ("拟晋升职级", "proposed_rank"),
    ("任免理由", "reason"),
    ("出生年月", "birth"),
    ("入党时间", "joined_party"),
    ("参加工作时间", "started_work"),
    ("政治面貌", "party"),
    ("籍贯", "native_place"),
    ("候选人姓名", "name"),
    ("天气", None),
]


def test_every_field_has_headers() -> None:
    assert set(Appointee.headers) == set(Appointee.model_fields) - {"type", "reserve", "extra"}


@pytest.mark.parametrize(("title", "kind"), TITLES)
def test_titles_tell_the_kind(title: str, kind: str) -> None:
    assert guess_kind(title, (), "") == kind


@pytest.mark.parametrize(("header", "field"), HEADERS)
def test_headers_carry_fields(header: str, field: str | None) -> None:
    carrier = find_carrier(Appointee, header)
    assert (carrier.field if carrier else None) == field


def test_a_header_word_is_listed_once() -> None:
    words = [word for listed in Appointee.headers.values() for word in listed]
    assert len(set(words)) == len(words)
