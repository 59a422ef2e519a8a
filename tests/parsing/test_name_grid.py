"""Names in tables without a header."""

from __future__ import annotations

import pytest

from notices.parsing.name_grid import names_of_grid

GRIDS: list[tuple[list[tuple[str | None, ...]], list[str]]] = [
    ([("马波", "龚露露", None), ("胡　涛", "", "武红霞")], ["马波", "龚露露", "胡涛", "武红霞"]),
    ([("马波、龚露露",), ("武红霞",)], ["马波", "龚露露", "武红霞"]),
    ([("单位", "教育局"), ("电话", "12345")], []),
    ([("马波", "男"), ("龚露露", "女")], []),
    ([("马波",)], []),
    ([("姓名：马波", "龚露露")], []),
    ([], []),
    ([("会计岗（3人）",) * 3, ("马波", "龚露露", "敖日格乐"), ("出纳岗（1人）",) * 3, ("武红霞", None, None)],
     ["马波", "龚露露", "敖日格乐", "武红霞"]),
    ([("会计岗（2人）", None), ("木合塔尔", "帕提古丽")], []),
    ([("马波", "龚露露"), ("方案", "计划")], []),
]  # fmt: skip


@pytest.mark.parametrize(("rows", "wanted"), GRIDS)
def test_grids(rows: list[tuple[str | None, ...]], wanted: list[str]) -> None:
    found = names_of_grid(rows)
    assert [name.name for name in found] == wanted
    for name in found:
        assert "".join((rows[name.at.row][name.at.column] or "")[slice(*name.at.place)].split()) == name.name


def test_headings() -> None:
    found = names_of_grid([("一、会计岗（2人）",) * 2, ("马波", "龚露露")])
    assert [name.heading and name.heading.place for name in found] == [(2, 5), (2, 5)]
