"""The laws of the country: whether the records agree with themselves, and which holds for what notice."""

from __future__ import annotations

import re
from collections import defaultdict
from datetime import date
from itertools import pairwise

import pytest

from notices.laws import NATIONAL, Requirement
from notices.laws.requirement import Counted
from notices.models.kinds import kinds

COUNTED_IN_DAYS = ("window", "deadline", "lead", "claim", "sale")


@pytest.fixture(params=NATIONAL.requirements, ids=lambda one: f"{one.slug}-{one.valid_from}")
def requirement(request: pytest.FixtureRequest) -> Requirement:
    found: Requirement = request.param
    return found


def test_each_is_complete(requirement: Requirement) -> None:
    assert re.fullmatch(r"[a-z]+(-[a-z]+)*", requirement.slug)
    assert requirement.asks
    assert requirement.source
    assert requirement.checked_on is not None
    assert requirement.version
    assert not requirement.asks.endswith("。")
    assert (requirement.scope is None) == (requirement.scope_en is None)


def test_each_is_of_kinds_that_there_are(requirement: Requirement) -> None:
    assert set(requirement.kinds) <= set(kinds())


def test_what_is_counted_has_a_number(requirement: Requirement) -> None:
    assert (requirement.number is not None) == (requirement.counts in COUNTED_IN_DAYS) or (
        requirement.slug == "samr-penalty-expiry"
    )


def test_the_law_stands_between_its_marks(requirement: Requirement) -> None:
    assert re.fullmatch(r"《[^《》]+》(（GB/T [0-9]+—[0-9]{4}）)?|国务院办公厅[^《》]+", requirement.law)
    assert requirement.article is None or re.fullmatch(
        r"第[一二三四五六七八九十百千零]+条(第[一二三]款)?|[0-9]+(\.[0-9]+)*", requirement.article
    )


def test_what_is_not_confirmed_carries_no_article() -> None:
    unconfirmed = [
        "civil-servant-hire-content", "bid-candidate-content", "eia-first-notice-deadline", "eia-draft-window",
        "eia-approval-window", "land-sale-lead", "enforcement-disclosure-deadline", "national-scholarship-window",
    ]  # fmt: skip
    assert [NATIONAL[slug].article for slug in unconfirmed] == [None] * len(unconfirmed)
    assert not [one.law for one in NATIONAL.requirements if "党务公开" in one.law or "评标委员会" in one.law]


def test_versions_of_one_requirement_follow_each_other_and_never_overlap() -> None:
    versions: dict[str, list[Requirement]] = defaultdict(list)
    for one in NATIONAL.requirements:
        versions[one.slug].append(one)
    for several in versions.values():
        for earlier, later in pairwise(several):
            assert earlier.valid_until is not None
            assert earlier.valid_until <= later.valid_from
            assert earlier.counts == later.counts


def cited(counts: Counted, kind: str, title: str, on: date, said: str = "") -> list[str]:
    return [one.citation for one in NATIONAL.holding(kind, on, counts, title=title, said=lambda: said)]


@pytest.mark.parametrize(
    ("kind", "title", "on", "said", "citation"),
    [
        ("civil_service", "某市2023年拟录用公务员公示", "2023-09-28", "", "《公务员法》第三十二条"),
        ("civil_service", "某市2019年拟录用公务员公示", "2019-06-01", "", "《公务员法》第三十二条"),
        ("civil_service", "某市2019年拟录用公务员公示", "2019-05-31", "", None),
        ("civil_service", "某市2023年考试录用公务员招考公告", "2023-09-28", "", None),
        ("civil_service", "某市2023年拟录用公务员体检公告", "2023-09-28", "", None),
        ("appointment", "某县干部任前公示", "2014-01-13", "", None),
        ("appointment", "某县干部任前公示", "2014-01-14", "", "《党政领导干部选拔任用工作条例》第四十一条"),
        ("appointment", "某县干部任前公示", "2019-03-02", "", "《党政领导干部选拔任用工作条例》第四十一条"),
        ("appointment", "某县干部任前公示", "2019-03-03", "", "《党政领导干部选拔任用工作条例》第四十二条"),
        ("appointment", "某集团有限公司干部任前公示", "2020-03-03", "", None),
        ("appointment", "某县职级晋升公示", "2020-03-03", "", None),
        ("party_membership", "某支部发展对象公示", "2026-05-17", "", None),
        ("party_membership", "某支部发展对象公示", "2026-05-18", "", "《中国共产党发展党员工作细则》第十三条"),
        ("party_membership", "某支部预备党员公示", "2026-05-18", "", None),
        ("recruitment", "某县事业单位拟聘用人员公示", "2020-05-18", "", "《事业单位公开招聘人员暂行规定》第二十三条"),
        ("recruitment", "某县拟聘用人员公示", "2020-05-18", "", None),
        ("award_candidate", "某工程中标候选人公示", "2012-02-01", "", "《招标投标法实施条例》第五十四条"),
        ("award_candidate", "某政府采购项目中标候选人公示", "2020-02-01", "", None),
        ("single_source", "某项目单一来源公示", "2015-03-01", "", "《政府采购法实施条例》第三十八条"),
        ("single_source", "某项目单一来源公示", "2015-02-28", "", None),
        ("tender", "某项目公开招标公告", "2020-03-01", "政府采购编号", "《政府采购货物和服务招标投标管理办法》第十六条"),
        ("tender", "某项目公开招标公告", "2020-03-01", "招标编号", None),
        ("tender", "某政府采购项目磋商公告", "2020-03-01", "", "《关于做好政府采购信息公开工作的通知》"),
        ("award", "某政府采购项目中标公告", "2020-03-01", "", "《政府采购货物和服务招标投标管理办法》第六十九条"),
        ("award", "某工程中标结果公告", "2020-03-01", "", None),
        ("land", "某县征收土地预公告", "2021-08-31", "", None),
        ("land", "某县征收土地预公告", "2021-09-01", "", "《土地管理法实施条例》第二十六条"),
        ("land", "某县征地补偿安置方案公告", "2020-01-01", "", "《土地管理法》第四十七条"),
        ("land", "某县征地补偿安置方案公告", "2021-09-01", "", "《土地管理法实施条例》第二十八条"),
        ("land", "某片区房屋征收补偿方案征求意见公告", "2021-09-01", "", "《国有土地上房屋征收与补偿条例》第十条"),
        ("planning", "某县总体规划（草案）公示", "2021-09-01", "", "《城乡规划法》第二十六条"),
        ("planning", "某项目规划设计方案公示", "2021-09-01", "", None),
        ("environment", "某项目环境影响报告书征求意见稿公示", "2026-08-14", "", "《环境影响评价公众参与办法》"),
        ("environment", "某项目环境影响报告书征求意见稿公示", "2026-08-15", "", None),
        ("deregistration", "某公司简易注销公告", "2022-03-01", "", "《市场主体登记管理条例》第三十三条"),
        ("deregistration", "某公司简易注销公告", "2024-07-01", "", "《公司法》第二百四十条"),
        ("deregistration", "某公司强制注销公告", "2024-07-01", "", "《公司法》第二百四十一条"),
        ("scholarship", "2022年国家奖学金初审名单公示", "2022-10-01", "", "《学生资助资金管理办法》"),
        ("consultation", "某法（草案）征求意见", "2024-07-01", "", "《立法法》第四十条"),
        ("consultation", "某办法征求意见", "2024-07-01", "规章制定程序条例", "《规章制定程序条例》第十五条"),
        ("consultation", "某决策征求意见", "2024-07-01", "重大行政决策程序暂行条例", "《重大行政决策程序暂行条例》第十五条"),
        ("other", "某村村务公开栏", "2025-10-27", "", None),
        ("other", "某村村务公开栏", "2025-10-28", "", "《村民委员会组织法》第三十五条"),
        ("other", "某单位公示", "2025-10-28", "", None),
    ],
)  # fmt: skip
def test_windows(kind: str, title: str, on: str, said: str, citation: str | None) -> None:
    assert cited("window", kind, title, date.fromisoformat(on), said) == ([citation] if citation else [])


@pytest.mark.parametrize(
    ("kind", "title", "on", "said", "citation"),
    [
        ("capital_reduction", "减资公告", "2018-10-25", "", None),
        ("capital_reduction", "减资公告", "2024-06-30", "", "《公司法》第一百七十七条"),
        ("capital_reduction", "减资公告", "2024-07-01", "", "《公司法》第二百二十四条"),
        ("capital_reduction", "弥补亏损减资公告", "2024-07-01", "", None),
        ("deregistration", "注销公告", "2024-06-30", "某公司", "《公司法》第一百八十五条"),
        ("deregistration", "注销公告", "2024-07-01", "某公司", "《公司法》第二百三十五条"),
        ("deregistration", "注销公告", "2024-07-01", "某合作社、某公司", None),
        ("deregistration", "吸收合并公告", "2024-06-30", "", "《公司法》第一百七十三条"),
        ("deregistration", "吸收合并公告", "2024-07-01", "", "《公司法》第二百二十条"),
        ("court", "某法院公告", "2022-01-01", "送达", "《民事诉讼法》第九十五条"),
        ("court", "公示催告", "2024-01-01", "", "《民事诉讼法》第二百三十条"),
        ("court", "宣告失踪公告", "2024-01-01", "", "《民事诉讼法》第一百九十二条"),
        ("other", "商标初步审定公告", "2026-12-31", "", "《商标法》第三十三条"),
        ("other", "商标初步审定公告", "2027-01-01", "", "《商标法》第三十六条"),
        ("award", "某政府采购项目结果公告", "2027-01-01", "", "《政府采购法》第五十二条"),
        ("award", "某工程中标结果公告", "2027-01-01", "", None),
    ],
)
def test_claims(kind: str, title: str, on: str, said: str, citation: str | None) -> None:
    assert cited("claim", kind, title, date.fromisoformat(on), said) == ([citation] if citation else [])


def test_the_two_regimes_of_tenders_are_never_mixed() -> None:
    title, on = "某项目公开招标公告", date(2020, 3, 1)
    assert cited("lead", "tender", title, on) == ["《招标投标法》第二十四条"]
    assert cited("lead", "tender", title, on, "政府采购编号") == ["《政府采购法》第三十五条"]
    assert cited("lead", "tender", title, on, "政府采购编号\n竞争性磋商") == []


@pytest.mark.parametrize(
    ("slug", "citation"),
    [
        ("personal-information-minimum", "《个人信息保护法》第六条"),
        ("personal-information-publication", "《个人信息保护法》第二十五条"),
        ("sensitive-personal-information", "《个人信息保护法》第二十八条"),
        ("personal-information", "《民法典》第一千零三十四条"),
        ("government-information-privacy", "《政府信息公开条例》第十五条"),
        ("minors-in-cases", "《未成年人保护法》第一百零三条"),
        ("document-number-brackets", "《党政机关公文格式》（GB/T 9704—2012）7.2.5"),
        ("issue-date-form", "《党政机关公文格式》（GB/T 9704—2012）7.3.5.4"),
        ("range-mark", "《标点符号用法》（GB/T 15834—2011）4.13"),
        ("capital-reduction-notice", "《公司法》第二百二十四条"),
    ],
)
def test_a_slug_names_the_latest_version(slug: str, citation: str) -> None:
    assert NATIONAL[slug].citation == citation


def test_an_unknown_slug_is_an_error() -> None:
    with pytest.raises(KeyError):
        _ = NATIONAL["no-such-requirement"]
