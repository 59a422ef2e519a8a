"""Where a fact may begin around a cue, the likeliest first."""

from __future__ import annotations

import pytest

from notices.parsing.field_cue import beginnings, find_cue

CUES: list[tuple[str, str | None]] = [
    ("项目编号:QH07", ":"),
    ("时间9:30", None),
    ("时间:9:30", ":"),
    ("见http://www.qh.example", None),
    ("一、项目", "一、"),
    ("采购人信息", "信息"),
    ("2包", "包"),
    ("代码91450000MA5K00000X", ""),
    ("代码证", None),
]
BEGINNINGS: list[tuple[str, list[str]]] = [
    ("项目编号:QH07", ["项目编号:QH07", "项目编号:QH07"]),
    ("某项目(项目编号:QH07", ["项目编号:QH07", "某项目(项目编号:QH07", "项目编号:QH07"]),
    ("原“开标时间:3月", ["开标时间:3月", "原“开标时间:3月", "开标时间:3月"]),
    ("甲。 用途 乙:丙", ["用途 乙:丙", "乙:丙"]),
    ("甲附件1:丙", ["甲附件1:丙", "附件1:丙"]),
]


@pytest.mark.parametrize(("text", "expected"), CUES)
def test_cues(text: str, expected: str | None) -> None:
    cue = find_cue(text, 0, len(text))
    assert (cue and cue[0]) == expected


@pytest.mark.parametrize(("text", "expected"), BEGINNINGS)
def test_beginnings(text: str, expected: list[str]) -> None:
    assert [text[begin:] for begin in beginnings(text, 0, text.index(":"))] == expected
