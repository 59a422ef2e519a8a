"""Tables that begin anew under another header."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from notices.models.honour import Honoree
from notices.models.recruitment import Candidate
from notices.parsing.sections import sections

Rows = list[tuple[str | None, ...]]


def test_another_header() -> None:
    rows: Rows = [("1", "青柳公司", "青柳公司"), ("序号", "姓名", "部门"), ("1", "夏至", "财务部")]
    first, second = sections(Honoree, ["序号", "单位名称", ""], rows)
    assert (first.first, first.columns, first.rows) == (0, ["序号", "单位名称", ""], rows[:1])
    assert (second.first, second.columns, second.rows) == (2, ["序号", "姓名", "部门"], rows[2:])


def test_merged_headers_are_filled_with_nothing() -> None:
    rows: Rows = [("1", "夏至", "财务部"), ("序号", "单位名称", "单位名称"), ("1", "青柳公司", "青柳公司")]
    assert sections(Honoree, ["序号", "姓名", "部门"], rows)[1].columns == ["序号", "单位名称", ""]


def test_a_header_above_the_first_row_or_below_the_last() -> None:
    rows: Rows = [("序号", "姓名"), ("1", "夏至"), ("序号", "姓名")]
    assert [part.first for part in sections(Candidate, ["序号", "姓名"], rows)] == [1]


@pytest.mark.parametrize(
    "row",
    [("1", "夏至"), ("姓名", "夏至"), ("姓名", None), (None, None), ("备注", "说明"), ("合计", "3"), ("学院", "电话")],
)
def test_rows_that_head_nothing(row: tuple[str | None, ...]) -> None:
    assert len(sections(Candidate, ["序号", "姓名"], [("1", "谢安"), row, ("2", "何昌")])) == 1


CELLS = st.sampled_from(["序号", "姓名", "单位", "夏至", "1", "", None])


@given(st.lists(st.tuples(CELLS, CELLS), max_size=6))
def test_any_rows(rows: Rows) -> None:
    parts = sections(Honoree, ["序号", "姓名"], rows)
    assert all(part.rows == rows[part.first : part.first + len(part.rows)] for part in parts)
