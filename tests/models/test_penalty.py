"""Decisions and their vocabulary, and the titles that tell penalties and licences."""

from __future__ import annotations

import pytest

from notices.models.penalty import Decision
from notices.parsing.kind import guess_kind

TITLES = [
    ("云岭县市场监督管理局行政处罚决定书", "penalty"),
    ("云岭县生态环境局行政处罚信息公示", "penalty"),
    ("行政处罚决定书送达公告", "penalty"),
    ("关于限期拆除违法建设的公告", "penalty"),
    ("云岭县2024年第二批严重违法失信主体名单公示", "penalty"),
    ("关于注销12家企业食品经营许可证的公告", "licence"),
    ("食品经营许可证注销公告", "licence"),
    ("云岭县交通运输局关于注销道路运输证的公告", "licence"),
    ("关于拟吊销未年检企业营业执照的公告", "licence"),
    ("云岭县药品经营许可证核发公示", "licence"),
    ("关于拟准予行政许可的公示", "licence"),
]


@pytest.mark.parametrize(("title", "kind"), TITLES)
def test_titles_tell_the_kind(title: str, kind: str) -> None:
    assert guess_kind(title, (), "") == kind


def test_every_field_has_headers() -> None:
    assert set(Decision.headers) == set(Decision.model_fields) - {"type", "reserve", "outcome", "extra"}


def test_a_decision_concerns_somebody_or_something() -> None:
    assert set(Decision.subjects) <= set(Decision.model_fields)


def test_headers_tell_the_kind_where_no_title_does() -> None:
    assert guess_kind(None, ["序号", "当事人名称", "违法事实", "处罚内容"], "") == "penalty"
    assert guess_kind(None, ["序号", "企业名称", "许可证编号", "有效期至"], "") == "licence"
