"""The line around a finding, and the columns of its carets."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from notices.report.excerpt import ENOUGH, Excerpt, excerpt
from notices.report.terminal import printable, width

LONG = "前" * 100 + "公示期" + "后" * 100

CASES = [
    ("the line alone", "上\n公示期五天\n下", 2, 5, 60, Excerpt("公示期五天", 0, 6)),
    ("behind wide characters", "公示期五天", 3, 5, 60, Excerpt("公示期五天", 6, 4)),
    ("behind narrow ones", "a 五天", 2, 4, 60, Excerpt("a 五天", 2, 4)),
    ("behind full-width blanks", "　　五天", 2, 4, 60, Excerpt("　　五天", 4, 4)),
    ("behind a combining character", "e\u0301五天", 2, 4, 60, Excerpt("e\u0301五天", 1, 4)),
    ("behind an astral character", "\U00020bb7五天", 1, 3, 60, Excerpt("\U00020bb7五天", 2, 4)),
    ("behind a tab", "\t五天", 1, 3, 60, Excerpt("    五天", 4, 4)),
    ("with a tab inside", "五\t天", 0, 3, 60, Excerpt("五    天", 0, 8)),
    ("to the end of the line", "五天\n六天", 1, 5, 60, Excerpt("五天", 2, 2)),
    ("an empty place", "五天", 1, 1, 60, Excerpt("五天", 2, 1)),
    ("an empty text", "", 0, 0, 60, Excerpt("", 0, 1)),
    ("behind the end", "五天", 2, 2, 60, Excerpt("五天", 4, 1)),
    ("cut on both sides", LONG, 100, 103, 30, Excerpt("…前前前前前公示期后后后后后后…", 11, 6)),
    ("cut on the right", LONG, 0, 2, 30, Excerpt("前" * 14 + "…", 0, 4)),
    ("cut on the left", LONG, 202, 203, 30, Excerpt("…" + "后" * 14, 27, 2)),
    ("the finding itself cut", LONG, 0, 203, 30, Excerpt("前" * 9 + "…", 0, 18)),
]


@pytest.mark.parametrize(
    ("text", "start", "end", "columns", "expected"), [case[1:] for case in CASES], ids=[case[0] for case in CASES]
)
def test_excerpts(text: str, start: int, end: int, columns: int, expected: Excerpt) -> None:
    assert excerpt(text, start, end, columns) == expected


LINES = st.text(st.sampled_from("公示期a1\t\u3000e\u0301\U00020bb7\n\u200b"), max_size=80)


@given(LINES, st.data(), st.integers(0, 60))
def test_the_carets_stand_under_the_finding(text: str, data: st.DataObject, columns: int) -> None:
    start = data.draw(st.integers(0, len(text)))
    end = data.draw(st.integers(start, len(text)))
    shown = excerpt(text, start, end, columns)
    assert "\n" not in shown.line
    assert width(shown.line) <= max(columns, 2 * ENOUGH + 2)
    finding = printable(text[start:end].partition("\n")[0])
    before = next(cut for cut in range(len(shown.line) + 1) if width(shown.line[:cut]) >= shown.before)
    marked = [shown.line[cut:] for cut in range(before, len(shown.line) + 1) if width(shown.line[:cut]) == shown.before]
    assert any(rest.startswith(finding[:1]) for rest in marked)
    assert shown.carets == max(1, min(width(finding), shown.carets))


def test_a_line_of_millions_is_not_looked_at() -> None:
    text = "前" * 3_000_000 + "公示期" + "后" * 3_000_000
    assert excerpt(text, 3_000_000, 3_000_003, 30).line == "…前前前前前公示期后后后后后后…"
