"""How wide text is, and what is safe to show."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from notices.report.terminal import head, padded, printable, shortened, styled, tail, width

WIDTHS = [
    ("", 0), ("abc", 3), ("公示", 4), ("ＡＢ１２", 8), ("ｱ", 1), ("e\u0301", 1), ("か\u3099", 2), ("\U00020bb7野", 4),
    ("\u3000", 2), ("“公示”", 6), ("—", 1), ("…", 1), ("😀", 2), ("\u20dd", 0),
]  # fmt: skip


@pytest.mark.parametrize(("text", "columns"), WIDTHS)
def test_width(text: str, columns: int) -> None:
    assert width(text) == columns


SHOWN = [
    ("公示 abc\u3000“—”", "公示 abc\u3000“—”"),
    ("a\tb", "a    b"),
    ("\x1b[31m", "\ufffd[31m"),
    ("a\r\nb\0", "a\ufffd\ufffdb\ufffd"),
    ("\u202e\u200b\u2028\x85", "\ufffd\ufffd\ufffd\ufffd"),
    ("\xa0公", "\xa0公"),
]


@pytest.mark.parametrize(("text", "shown"), SHOWN)
def test_printable(text: str, shown: str) -> None:
    assert printable(text) == shown


def test_padding_and_shortening() -> None:
    assert padded("公示", 6) == "公示  "
    assert padded("公示", 2) == "公示"
    assert shortened("公示公告", 8) == "公示公告"
    assert shortened("公示公告", 7) == "公示公…"
    assert shortened("公示公告", 6) == "公示…"


def test_colours_only_where_asked_for() -> None:
    assert styled("D101", "error", colour=False) == "D101"
    assert styled("D101", "faint", colour=True) == "\x1b[2mD101\x1b[0m"
    assert styled("", "faint", colour=True) == ""


@given(st.text(), st.integers(0, 20))
def test_head_and_tail_are_as_long_as_fits(text: str, columns: int) -> None:
    for part, whole in ((head(text, columns), text.startswith), (tail(text, columns), text.endswith)):
        assert whole(part)
        assert width(part) <= columns
        if len(part) < len(text):
            assert width(part) >= columns - 1


@given(st.text())
def test_nothing_that_steers_a_terminal_is_shown(text: str) -> None:
    shown = printable(text)
    assert not any(ord(sign) < 32 or 127 <= ord(sign) < 160 for sign in shown)
    assert printable(shown) == shown
