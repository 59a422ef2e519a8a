"""What people see of a page."""

from __future__ import annotations

from notices.report.overview import overview
from notices.report.terminal import width
from tests.support.made_page import empty_page, page_of

ZH = """\
draft.md 第1行
  类别      recruitment 公开招聘
  标题      青石县教育局拟聘用人员公示
  落款      青石县教育局
  公示期    2020-06-09 至 2020-06-03
  联系方式  联系电话 0571-8800123
  名单      2条
    序号  姓名    岗位名称  候补
    1     孙一鸣  语文教师
    2     李双喜  语文教师  ✓

"""
EN = """\
draft.md
  kind      other 其他
  number    青教〔2020〕1号
  issued    2020-06-08
  basis     《管理办法》〔2019〕2号第三条
            《通知》
  period    ? to 2020-06-15, 5 working days
  contacts  fax 0571-88001234（教务处）
  fields    项目编号：A-1
  attached  名单
  table     1 rows
    岗位  姓名
    教师

"""


def test_in_chinese() -> None:
    assert overview("draft.md", page_of(), "zh") == ZH


def test_all_fields_and_a_table_that_is_no_roster() -> None:
    page = page_of(
        {},
        kind="other",
        title=None,
        number="青教〔2020〕1号",
        issuers=[],
        issued="2020-06-08",
        basis=[{"title": "管理办法", "number": "〔2019〕2号", "article": "第三条"}, {"title": "通知"}],
        period={"end": "2020-06-15", "length": 5, "unit": "workday"},
        contacts=[{"type": "fax", "value": "0571-88001234", "owner": "教务处"}],
        fields=[{"label": "项目编号", "value": "A-1"}],
        attachments=[{"title": "名单"}],
        tables=[{"columns": ["岗位", "姓名"], "rows": [["教师", None]]}],
        entries=[],
    )
    assert overview("draft.md", page, "en") == EN


def test_a_length_alone() -> None:
    for unit, zh, en in (("day", "7天", "7 days"), (None, "7日", "7 days"), ("workday", "7个工作日", "7 working days")):
        page = page_of(period={"length": 7, "unit": unit})
        assert f"公示期    {zh}\n" in overview("draft.md", page, "zh")
        assert f"period    {en}\n" in overview("draft.md", page, "en")


def test_columns_that_no_field_carries() -> None:
    shown = overview("a", page_of(entries=[{"type": "item", "name": "孙一鸣", "extra": {"班级": "一班"}}]), "en")
    assert "    name    班级\n    孙一鸣  一班\n" in shown


def test_no_line_is_wider_than_asked_for() -> None:
    page = page_of(
        title="长" * 80, entries=[{"type": "candidate", "name": "名" * 50, "position": "岗" * 50, "unit": "单" * 50}]
    )
    for line in overview("draft.md", page, "zh", columns=70).splitlines():
        assert width(line) <= 70


def test_colours_and_controls() -> None:
    shown = overview("a\x1b.md", page_of(title="公示\x1b[2J"), "zh", colour=True)
    assert shown.startswith("\x1b[1ma\ufffd.md 第1行\x1b[0m\n\x1b[2m  类别")
    assert "公示\ufffd[2J" in shown


def test_no_notice() -> None:
    assert overview("a.md", empty_page(), "zh") == "a.md: 没有找到公示公告\n\n"
    assert overview("a.md", empty_page(), "en") == "a.md: no notice found\n\n"
