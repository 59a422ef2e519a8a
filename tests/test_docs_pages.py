"""The pages of the documentation that are made from the code."""

from __future__ import annotations

import importlib.util
from datetime import date
from pathlib import Path
from types import ModuleType

import pytest

from notices.laws import NATIONAL, Requirement
from notices.rules import BUILT_IN, built_in_rules

SCRIPT = Path(__file__).resolve().parents[1] / "docs" / "make_pages.py"


@pytest.fixture(scope="module")
def make_pages() -> ModuleType:
    spec = importlib.util.spec_from_file_location("make_pages", SCRIPT)
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def cells(page: str) -> list[list[str]]:
    return [line.strip("| ").split(" | ") for line in page.splitlines() if line.startswith("| ")]


def test_the_index_lists_each_rule_under_its_letter(make_pages: ModuleType) -> None:
    rules = built_in_rules()
    page = make_pages.index(rules)
    sections = page.split("\n## ")[1:]
    assert [section[0] for section in sections] == [
        letter for letter in make_pages.SUBJECTS if any(rule.code.startswith(letter) for rule in rules)
    ]
    for section in sections:
        listed = [row[0][1:5] for row in cells(section)[2:]]
        assert listed == [rule.code for rule in rules if rule.code[0] == section[0]]
    assert page.endswith("\n".join(name.replace("_", "-") for name in BUILT_IN) + "\n```\n")


def test_a_letter_without_rules_has_no_heading(make_pages: ModuleType) -> None:
    (rule,) = (rule for rule in built_in_rules() if rule.code == "D101")
    assert make_pages.index([rule]) == (
        "# Rules\n\n## D: dates and periods\n\n"
        "| code | name | severity | finds |\n| --- | --- | --- | --- |\n"
        "| [D101](inverted-period.md) | `inverted-period` | error | the publicity window ends before it begins |\n\n"
        "```{toctree}\n:hidden:\n\ninverted-period\n```\n"
    )


def test_the_table_of_laws_holds_every_requirement(make_pages: ModuleType) -> None:
    page = make_pages.laws_page(NATIONAL.requirements)
    listed = [row[0].strip("`") for row in cells(page) if row[0].startswith("`")]
    assert sorted(listed) == sorted(one.slug for one in NATIONAL.requirements)
    assert {len(row) for row in cells(page)} == {10}


def test_a_row_says_all_that_is_known(make_pages: ModuleType) -> None:
    asked = Requirement(
        slug="our-window",
        kinds=("award", "tender"),
        counts="window",
        law="《某市办法》",
        article="第三条",
        version="2020",
        valid_from=date(2020, 1, 1),
        valid_until=date(2022, 1, 1),
        asks="公示期一般为1日",
        status="B",
        source="某市公报",
        checked_on=date(2026, 1, 2),
        number=1,
        unit="day",
        mandatory=False,
        titles=("结果", "成交"),
        not_titles=("更正",),
        signs=("政府采购",),
        not_signs=("磋商",),
        events=("开标时间",),
        scope="市属单位",
    )
    (row,) = cells(make_pages.laws_page([asked]))[2:]
    assert row == [
        "`our-window`", "`award`, `tender`", "标题有：结果、成交；标题没有：更正；提到：政府采购；没有提到：磋商；写明：开标时间",
        "公示期一般为1日（限于市属单位）",
        "1 day, usual", "《某市办法》第三条（2020）", "2020-01-01", "2022-01-01", "B", "某市公报, 2026-01-02",
    ]  # fmt: skip


def test_a_row_says_no_more_than_is_known(make_pages: ModuleType) -> None:
    asked = Requirement(slug="a", kinds=(), counts="form", law="《某标准》", valid_from=date(2020, 1, 1))
    assert make_pages.laws_page([asked]).endswith(
        "## How a notice looks, and how days are counted\n\n"
        "| requirement | kinds | told by | asks | number | source of law | notices from | before | status | read |\n"
        "| --- | --- | --- | --- | --- | --- | --- | --- | --- | --- |\n"
        "| `a` | all |  |  |  | 《某标准》 | 2020-01-01 |  | A |  |\n"
    )


def test_pages_are_written_once_and_old_ones_go(
    make_pages: ModuleType, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(make_pages, "TARGET", tmp_path / "rules")
    monkeypatch.setattr(make_pages, "LAWS", tmp_path / "laws.md")
    make_pages.main()
    old = tmp_path / "rules" / "no-longer-a-rule.md"
    old.write_text("", encoding="utf-8")
    laws = tmp_path / "laws.md"
    written = laws.stat().st_mtime_ns
    make_pages.main()
    assert not old.exists()
    assert laws.stat().st_mtime_ns == written
    assert {path.stem for path in (tmp_path / "rules").iterdir()} == {rule.name for rule in built_in_rules()} | {
        "index"
    }
