"""Tables as data: rows fit the columns, and are got at by name."""

from __future__ import annotations

import pytest
from pydantic import ValidationError

from notices.models.table import Table

TABLE = Table(columns=("岗位", "姓名"), rows=(("教师", "马小波"), (None, "龚露露")))


def test_rows_by_column() -> None:
    assert TABLE.records() == [{"岗位": "教师", "姓名": "马小波"}, {"岗位": None, "姓名": "龚露露"}]
    assert list(TABLE.column("姓名")) == ["马小波", "龚露露"]
    with pytest.raises(KeyError):
        TABLE.column("成绩")


def test_the_header_level_by_level() -> None:
    assert TABLE.header == (("岗位",), ("姓名",))
    levels = (("姓名",), ("成绩", "笔试"))
    assert Table(columns=("姓名", "成绩/笔试"), levels=levels).header == levels


@pytest.mark.parametrize(
    ("data", "error"),
    [
        ({"columns": ("姓名",), "rows": (("马小波", "教师"),)}, "ragged_row"),
        ({"columns": ("姓名", "岗位"), "rows": (("马小波",),)}, "ragged_row"),
        ({"columns": ("姓名", "岗位"), "levels": (("姓名",),)}, "ragged_header"),
    ],
)
def test_what_does_not_fit_is_refused(data: dict[str, object], error: str) -> None:
    with pytest.raises(ValidationError) as refused:
        Table.model_validate(data)
    assert [found["type"] for found in refused.value.errors()] == [error]


def test_a_caption_is_no_content() -> None:
    assert TABLE.model_copy(update={"caption": "名单"}) == TABLE
    assert Table(columns=TABLE.columns, rows=TABLE.rows[:1]) != TABLE


def test_json_keeps_it() -> None:
    assert Table.model_validate_json(TABLE.model_dump_json()) == TABLE
