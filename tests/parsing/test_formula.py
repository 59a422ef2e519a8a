"""Formulas of total scores."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from notices.document import Document
from notices.models.field import Formula
from notices.parsing.formula import read_formula

Read = tuple[str, dict[str, str]]


def read(text: str) -> Read | None:
    part = read_formula(Document(text, ()), 0, len(text))
    if part is None:
        return None
    Formula(**part.data)
    for loc, pieces in part.places.items():
        said = "".join(text[start:end] for start, end in pieces)
        assert said
        if loc == ("text",):
            assert said == part.data["text"]
        elif loc and loc[-1] in ("total", "name"):
            value = part.data["total"] if loc == ("total",) else part.data["terms"][loc[1]]["name"]
            assert "".join(said.split()) == value
    assert part.inferred == ([] if ("total",) in part.places else ["total"])
    return part.data["total"], {term["name"]: term["weight"] for term in part.data["terms"]}


HALVES = {"笔试成绩": "0.5", "面试成绩": "0.5"}
SIX_FOUR = {"笔试成绩": "0.6", "面试成绩": "0.4"}

CASES: list[tuple[str, Read | None]] = [
    ("成绩说明：总成绩=笔试成绩×60%+面试成绩×40%，保留两位小数。", ("总成绩", SIX_FOUR)),
    ("总成绩＝笔试成绩*0.6＋面试成绩*0.4", ("总成绩", SIX_FOUR)),
    ("备注：1.总 成 绩 = 笔试成绩 X 60% + 面试成绩 X 40%；", ("总成绩", SIX_FOUR)),
    ("按照公告，考试总成绩等于笔试成绩×50%加面试成绩×50%。", ("考试总成绩", HALVES)),
    ("综合成绩=初试成绩÷5×60%+复试成绩×40%", ("综合成绩", {"初试成绩": "0.12", "复试成绩": "0.4"})),
    ("总成绩=（笔试成绩÷2）×50%+面试成绩×50%", ("总成绩", {"笔试成绩": "0.25", "面试成绩": "0.5"})),
    ("总成绩=[笔试成绩+加分]×60%+面试成绩×40%", ("总成绩", {"笔试成绩": "0.6", "加分": "0.6", "面试成绩": "0.4"})),
    (
        "总成绩=（行政职业能力测验+申论）÷2×50%+面试成绩×50%",
        ("总成绩", {"行政职业能力测验": "0.25", "申论": "0.25", "面试成绩": "0.5"}),
    ),
    ("笔试总成绩=（职业能力倾向测验＋综合应用能力）÷3", None),
    ("总成绩=笔试成绩/1.5×0.6+面试成绩×0.4", ("总成绩", {"笔试成绩": "0.4", "面试成绩": "0.4"})),
    ("总成绩=笔试成绩÷3×60%+面试成绩×40%", ("总成绩", {"笔试成绩": "0.2", "面试成绩": "0.4"})),
    ("总成绩=60%×笔试成绩（百分制）+40%×面试成绩", ("总成绩", SIX_FOUR)),
    ("总成绩=笔试成绩（60%）+面试成绩（40%）", ("总成绩", SIX_FOUR)),
    ("总成绩（百分制）=笔试成绩（百分制）×50%+面试成绩（满分100分）×50%", ("总成绩", HALVES)),
    ("总成绩=笔试成绩+面试成绩", ("总成绩", {"笔试成绩": "1", "面试成绩": "1"})),
    ("总成绩=专业能力×30%+面试成绩×70%", ("总成绩", {"专业能力": "0.3", "面试成绩": "0.7"})),
    ("总成绩按笔试成绩占60%、面试成绩占40%的比例合成", ("总成绩", SIX_FOUR)),
    ("总成绩：笔试成绩占60%，面试成绩占40%", ("总成绩", SIX_FOUR)),
    ("综合成绩按笔试成绩占60%、面试成绩占40%计算", ("综合成绩", SIX_FOUR)),
    ("总成绩（百分制）由笔试成绩占60%、面试成绩占40%组成", ("总成绩", SIX_FOUR)),
    ("笔试成绩占60%，面试成绩占40%", ("总成绩", SIX_FOUR)),
    ("其中笔试成绩占总成绩的60%，面试成绩占总成绩的40%", ("总成绩", SIX_FOUR)),
    (
        "笔试成绩占40%、试讲成绩占40%、面试成绩占20%",
        ("总成绩", {"笔试成绩": "0.4", "试讲成绩": "0.4", "面试成绩": "0.2"}),
    ),
    ("总成绩中笔试成绩、面试成绩各占50%", ("总成绩", HALVES)),
    ("总成绩由笔试和面试按6:4的比例计算", ("总成绩", {"笔试": "0.6", "面试": "0.4"})),
    # what is not understood as a whole is not read
    ("总成绩=笔试成绩×60+面试成绩×40", None),
    ("总成绩=笔试成绩÷0×60%+面试成绩×40%", None),
    ("总成绩=笔试成绩×60%+面试成绩×40%-扣分", None),
    ("总成绩=笔试成绩×60%+4的面试成绩", None),
    ("笔试成绩和面试成绩按0:0的比例", None),
    ("男生占60%、女生占40%", None),
    ("笔试成绩占60%", None),
    ("85.5×60%+80×40%=83.3", None),
    ("总成绩", None),
    ("=", None),
    ("", None),
]


@pytest.mark.parametrize(("text", "expected"), CASES, ids=[case[0][:24] for case in CASES])
def test_formulas(text: str, expected: Read | None) -> None:
    assert read(text) == expected


def test_a_weight_stands_where_its_factors_stand() -> None:
    text = "总成绩=(笔试成绩÷2)×50%+面试成绩"
    part = read_formula(Document(text, ()), 0, len(text))
    assert part is not None
    assert [text[start:end] for start, end in part.places["terms", 0, "weight"]] == ["2", "50%"]
    assert ("terms", 1, "weight") not in part.places


@given(st.text(alphabet="总成绩笔试面=+×÷*/()（）占各按比例和、0123456789.%:： \n", max_size=40))
def test_any_text_is_read_without_a_fault(text: str) -> None:
    read(text)
