"""The titles and texts that tell what companies, courts and persons announce."""

from __future__ import annotations

import pytest

from notices.models.announcement import KINDS
from notices.parsing.kind import guess_kind

TITLES = [
    ("云岭县柳溪商贸有限公司注销公告", "deregistration"),
    ("清算公告", "deregistration"),
    ("云岭县书法协会注销登记公告", "deregistration"),
    ("债权申报公告", "deregistration"),
    ("关于柳溪培训学校终止办学的公告", "deregistration"),
    ("减资公告", "capital_reduction"),
    ("关于减少注册资本通知债权人的公告", "capital_reduction"),
    ("遗失声明", "loss"),
    ("不动产权证书遗失补发公告", "loss"),
    ("不动产权证书作废公告", "loss"),
    ("云岭县人民法院公告", "court"),
    ("云岭县人民法院送达公告", "court"),
    ("关于柳溪商贸有限公司破产清算的公告", "court"),
    ("执行悬赏公告", "court"),
    ("云岭县劳动人事争议仲裁委员会公告", "court"),
    ("拍卖公告", "auction"),
    ("云岭县人民法院关于柳溪路商铺的拍卖公告", "auction"),
    ("车辆变卖公告", "auction"),
    ("云岭县人民法院2024年公开招聘书记员拟聘用人员公示", "recruitment"),
]

TEXTS = [
    ("柳溪商贸有限公司遗失公章一枚，声明作废。", "loss"),
    ("经股东会决议，本公司拟将注册资本由500万元减至100万元，请债权人自公告之日起45日内申报。", "capital_reduction"),
    ("经股东决定，本公司拟注销，请债权人自公告之日起45日内向清算组申报债权。", "deregistration"),
    ("本院受理原告诉被告借款纠纷一案，现依法向你公告送达起诉状副本、举证通知书及开庭传票。", "court"),
    ("受委托，我公司定于6月9日公开拍卖旧车两辆，有意竞买者请缴纳保证金。", "auction"),
]


@pytest.mark.parametrize(("title", "kind"), TITLES)
def test_titles_tell_the_kind(title: str, kind: str) -> None:
    assert guess_kind(title, (), "") == kind


@pytest.mark.parametrize(("text", "kind"), TEXTS)
def test_texts_tell_the_kind(text: str, kind: str) -> None:
    assert guess_kind(None, (), text) == kind


def test_no_roster_is_expected() -> None:
    assert all(kind.entry is None for kind in KINDS)
