"""What always holds of the rules of rosters and money: silent without the fault, not with it, and linear in rows."""

from __future__ import annotations

from decimal import ROUND_HALF_EVEN, ROUND_HALF_UP, Decimal
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from notices import api
from notices.models.base import LENIENT
from notices.models.notice import Notice
from notices.rules import check_notice, check_page
from tests.support.work import calls

ROSTER = [
    "R101", "R102", "R103", "R104", "R105", "R106", "R107", "R109", "R110", "R111", "R112", "R113", "R114", "R115",
]  # fmt: skip
NAMES = "赵钱孙李周吴郑王冯陈褚卫蒋沈韩杨"


def found_in(*codes: str, **values: Any) -> list[tuple[str, tuple[str | int, ...]]]:
    notice = Notice.model_validate(values, context=LENIENT)
    return [(found.code, found.loc) for found in check_notice(notice, select=codes or ROSTER).diagnostics]


def table(*columns: str, rows: list[list[str | None]]) -> dict[str, Any]:
    return {"tables": [{"columns": list(columns), "rows": rows}]}


def numbered(numbers: list[int]) -> dict[str, Any]:
    return table("序号", "姓名", rows=[[str(number), f"孙{NAMES[at % 16]}"] for at, number in enumerate(numbers)])


@given(st.integers(3, 40))
def test_numbers_that_run_through_are_no_gap(count: int) -> None:
    assert found_in("R103", **numbered(list(range(1, count + 1)))) == []


@given(st.integers(12, 40), st.data())
def test_one_that_is_left_out_is(count: int, data: st.DataObject) -> None:
    gone = data.draw(st.integers(1, count - 2))
    numbers = [number for number in range(1, count + 1) if number != gone + 1]
    assert found_in("R103", **numbered(numbers)) == [("R103", ("tables", 0, "rows", gone, 0))]


@given(st.integers(11, 30), st.data())
def test_a_blank_in_a_full_column(count: int, data: st.DataObject) -> None:
    rows: list[list[str | None]] = [[str(at + 1), "语文教师", f"孙{NAMES[at % 16]}"] for at in range(count)]
    assert found_in("R104", **table("序号", "岗位", "姓名", rows=rows)) == []
    at, column = data.draw(st.integers(0, count - 1)), data.draw(st.sampled_from([1, 2]))
    rows[at][column] = None
    assert found_in("R104", **table("序号", "岗位", "姓名", rows=rows)) == [("R104", ("tables", 0, "rows", at, column))]


SCORES = st.decimals("40", "100", places=2)


@given(st.lists(SCORES, min_size=4, max_size=20), st.data())
def test_a_score_whose_point_is_lost(scores: list[Decimal], data: st.DataObject) -> None:
    entries = [{"type": "candidate", "name": f"孙{at}", "total_score": str(score)} for at, score in enumerate(scores)]
    assert found_in("R109", entries=entries) == []
    at = data.draw(st.integers(0, len(scores) - 1))
    entries[at]["total_score"] = str(scores[at]).replace(".", "")
    assert found_in("R109", entries=entries) == [("R109", ("entries", at, "total_score"))]


@given(st.integers(1, 5), st.integers(1, 8), st.randoms())
def test_more_than_the_post_takes(quota: int, admitted: int, random: Any) -> None:
    entries = [
        {"type": "candidate", "name": f"孙{NAMES[at]}", "position": "语文教师", "extra": {"招聘人数": str(quota)}}
        for at in range(admitted)
    ]
    others = [
        {"type": "candidate", "name": f"李{NAMES[at]}", "position": f"岗位{at}", "extra": {"招聘人数": "1"}}
        for at in range(5)
    ]
    mixed = [*entries, *others]
    random.shuffle(mixed)
    assert len(found_in("R113", entries=mixed)) == (admitted > quota)


def sums_found(figures: list[Any], total: Any) -> list[str]:
    names = (f"{NAMES[at // 256]}{NAMES[at % 16]}{NAMES[at // 16 % 16]}" for at in range(len(figures)))
    rows = [f"{name}\t{figure}" for name, figure in zip(names, figures, strict=True)]
    text = "\n".join(
        ["青石县补助资金公示", "现将补助资金予以公示。", "姓名\t补助金额", *rows, f"合计\t{total}", "青石县财政局"]
    )
    return [found.code for found in check_page(api.parse_page(text), select=["R114"]).diagnostics]


@given(st.lists(st.integers(100, 10**6), min_size=3, max_size=12), st.integers(1, 99))
def test_totals(figures: list[int], wrong_by: int) -> None:
    assert sums_found(figures, sum(figures)) == []
    assert sums_found(figures, sum(figures) + wrong_by) == ["R114"]


@given(st.lists(st.decimals("100", "1000", places=2), min_size=3, max_size=12))
def test_totals_of_decimals(figures: list[Decimal]) -> None:
    assert sums_found(figures, sum(figures)) == []
    assert sums_found(figures, sum(figures) + 1) == ["R114"]


MERGED = """<html><body><h1>青石县补助资金公示</h1><p>现将补助资金予以公示。</p><table>
<tr><th>序号</th><th>姓名</th><th>项目</th><th>金额</th></tr>
<tr><td>1</td><td>孙一鸣</td><td>种粮</td><td rowspan="2">300</td></tr>
<tr><td>2</td><td>李双喜</td><td>种粮</td></tr>
<tr><td>3</td><td>周立秋</td><td>种粮</td><td>450</td></tr>
<tr><td colspan="3">合计</td><td>TOTAL</td></tr></table></body></html>"""


@pytest.mark.parametrize(("total", "found"), [("750", []), ("1050", ["R114"])])
def test_a_merged_cell_is_added_once(total: str, found: list[str]) -> None:
    page = api.parse_page(api.read(MERGED.replace("TOTAL", total).encode()))
    assert [one.code for one in check_page(page, select=["R114"]).diagnostics] == found


PROJECTS = """<html><body><h1>青石学院科研项目拟立项公示</h1><p>现将拟立项项目予以公示。</p><table>
<tr><th>序号</th><th>项目编号</th><th>项目名称</th><th>负责人</th></tr>
<tr><td>1</td><td>QH2024-00</td><td>城市教育研究</td><td>吴大同</td></tr>
<tr><td ROWS>2</td><td ROWS>QH2024-01</td><td>山地茶园研究</td><td>孙一鸣</td></tr>
<tr>MORE<td>河流治理研究</td><td>李双喜</td></tr>
<tr><td>3</td><td>QH2024-02</td><td>乡村教育研究</td><td>周立秋</td></tr></table></body></html>"""


@pytest.mark.parametrize(
    ("rows", "more", "found"),
    [('rowspan="2"', "", []), ("", "<td>2</td><td>QH2024-01</td>", ["R103", "R112"])],
)
def test_a_number_that_lines_share_in_a_merged_cell_is_one(rows: str, more: str, found: list[str]) -> None:
    page = api.parse_page(api.read(PROJECTS.replace("ROWS", rows).replace("MORE", more).encode()))
    assert sorted(one.code for one in check_page(page, select=["R103", "R112"]).diagnostics) == found


@pytest.mark.parametrize(("wrong_by", "found"), [(0, []), (1, ["R114"])])
def test_whole_numbers_are_not_rounded_however_many(wrong_by: int, found: list[str]) -> None:
    figures = list(range(100, 500))
    assert sums_found(figures, sum(figures) + wrong_by) == found


@given(st.integers(1, 10**9), st.integers(1, 10**9))
def test_prices(price: int, ceiling: int) -> None:
    found = found_in(
        "R115",
        fields=[{"label": "最高限价", "value": f"{ceiling}元", "amount": str(ceiling)}],
        entries=[{"type": "bidder", "supplier": "青石公司", "amount": str(price)}],
    )
    assert len(found) == (price > ceiling)


WEIGHTS = st.integers(1, 9).map(lambda tenths: Decimal(tenths) / 10)
MARKS = st.decimals("0", "100", places=2)


@given(
    WEIGHTS,
    st.lists(st.tuples(MARKS, MARKS), min_size=3, max_size=12),
    st.sampled_from([ROUND_HALF_UP, ROUND_HALF_EVEN]),
    st.data(),
)
def test_totals_made_by_the_formula(
    weight: Decimal, marks: list[tuple[Decimal, Decimal]], rounding: str, data: st.DataObject
) -> None:
    terms = [{"name": "笔试成绩", "weight": weight}, {"name": "面试成绩", "weight": 1 - weight}]
    formula = {"total": "总成绩", "terms": terms}
    entries = [
        {
            "type": "candidate", "name": f"孙{at}", "written_score": written, "interview_score": interview,
            "total_score": (weight * written + (1 - weight) * interview).quantize(Decimal("0.01"), rounding),
        }
        for at, (written, interview) in enumerate(marks)
    ]  # fmt: skip
    assert found_in("R105", formula=formula, entries=entries) == []
    at = data.draw(st.integers(0, len(marks) - 1))
    entries[at]["total_score"] = Decimal(str(entries[at]["total_score"])) + Decimal("0.5")
    assert found_in("R105", formula=formula, entries=entries) == [("R105", ("entries", at, "total_score"))]


@given(st.lists(SCORES, min_size=2, max_size=12, unique=True), st.randoms())
def test_ranks_by_the_scores(scores: list[Decimal], random: Any) -> None:
    best_first = sorted(scores, reverse=True)
    entries = [{"type": "candidate", "total_score": score, "rank": best_first.index(score) + 1} for score in scores]
    assert found_in("R106", entries=entries) == []
    first, second = (next(entry for entry in entries if entry["rank"] == rank) for rank in (1, 2))
    first["rank"], second["rank"] = second["rank"], first["rank"]
    random.shuffle(entries)
    assert len(found_in("R106", entries=entries)) == 1


@given(st.integers(1, 20), st.integers(-3, 3))
def test_counts(lines: int, wrong_by: int) -> None:
    entries = [{"type": "candidate", "name": f"孙{at}"} for at in range(lines)]
    assert bool(found_in("R102", counts=[{"value": lines + wrong_by}], entries=entries)) == (wrong_by != 0)


@given(st.integers(2, 12), st.data())
def test_a_number_that_two_projects_share(count: int, data: st.DataObject) -> None:
    entries = [{"type": "project", "project": f"课题{at}", "project_number": f"QH{at:04}"} for at in range(count)]
    assert found_in("R112", kind="project", entries=entries) == []
    one, two = sorted(data.draw(st.lists(st.integers(0, count - 1), min_size=2, max_size=2, unique=True)))
    entries[two]["project_number"] = entries[one]["project_number"]
    assert found_in("R112", kind="project", entries=entries) == [("R112", ("entries", two, "project_number"))]


@given(st.integers(2, 12), st.data())
def test_somebody_twice(count: int, data: st.DataObject) -> None:
    entries = [{"type": "candidate", "name": f"孙{at}", "position": "教师"} for at in range(count)]
    assert found_in("R101", entries=entries) == []
    entries.insert(data.draw(st.integers(0, count)), dict(data.draw(st.sampled_from(entries))))
    assert len(found_in("R101", entries=entries)) == 1


@given(st.integers(1, 10**9), st.integers(1, 10**9))
def test_figures_and_capitals(figures: int, words: int) -> None:
    fields = [{"label": "成交金额", "value": "…", "amount": figures, "amount_in_words": words}]
    assert bool(found_in("R107", fields=fields)) == (figures != words)


def roster(count: int) -> Notice:
    rows: list[list[str | None]] = [[str(at + 1), "语文教师", f"孙{at}", "3"] for at in range(count)]
    values = {
        **table("序号", "岗位", "姓名", "金额", rows=[*rows, ["合计", "", "", str(3 * count)]]),
        "fields": [{"label": "最高限价", "value": "9元", "amount": "9"}],
        "counts": [{"value": count}],
        "formula": {"total": "总成绩", "terms": [{"name": "笔试成绩", "weight": 1}]},
        "entries": [
            {
                "type": "candidate", "serial": at + 1, "position": f"岗位{at}", "name": f"孙{at}", "rank": 1, "written_score": "80.5",
                "total_score": "80.5", "exam_number": f"2024{at:06}", "extra": {"招聘人数": "1"},
            }
            for at in range(count)
        ],
    }  # fmt: skip
    return Notice.model_validate(values, context=LENIENT)


@pytest.mark.parametrize("code", ROSTER)
def test_the_work_grows_with_the_rows(code: str) -> None:
    few, many = roster(100), roster(1_000)
    check_notice(few, select=[code])
    assert (
        calls(lambda: check_notice(many, select=[code])) <= 11 * calls(lambda: check_notice(few, select=[code])) + 200
    )
