"""Lines as words at places."""

from __future__ import annotations

import pytest

from notices.parsing.line import Line, Lines, read_line
from notices.sources import read_text


def line(text: str) -> Line:
    document = read_text(text)
    return read_line(document, document.blocks[0])


WORDS = {
    "padded names and headers": ("　序号　姓　名　　性别", ["序号", "姓 名", "性别"]),
    "padded by two blanks": ("柏  舟  男", ["柏  舟", "男"]),
    "two padded names": ("柏 舟 单 雯", ["柏 舟", "单 雯"]),
    "a sex is no half of a name": ("苏 男", ["苏", "男"]),
    "four letters of a header": ("毕 业 院 校 岗 位", ["毕 业 院 校", "岗 位"]),
    "blanks in brackets": ("学科教学（语文 方向） 12", ["学科教学(语文 方向)", "12"]),
    "a bracket that never closes": ("学科教学（语文 a b c d）", ["学科教学(语文", "a", "b", "c", "d)"]),
    "full-width digits": ("３１４　８５．５", ["314", "85.5"]),
}


@pytest.mark.parametrize(("text", "words"), WORDS.values(), ids=WORDS)
def test_words(text: str, words: list[str]) -> None:
    assert [word.text for word in line(text).words] == words


def test_places_are_counted_in_both_ways() -> None:
    first, second = line("  姓名  ab").words
    assert (first.left, first.right, first.narrow_left, first.narrow_right) == (2, 6, 2, 4)
    assert (second.left, second.right, second.narrow_left, second.narrow_right) == (8, 10, 6, 8)
    assert (first.start, first.end) == (2, 4)


def test_the_text_of_a_line_has_no_blanks() -> None:
    read = line("　序号　姓　名　　性别")
    assert read.text == "序号姓名性别"
    assert read.piece == (1, 11)


def test_a_far_indent_costs_nothing() -> None:
    assert line(" " * 100_000 + "姓名 岗位").words[0].text == "姓名"


def test_lines_are_read_on_demand() -> None:
    document = read_text("姓名 岗位\n\n\n\n\n苏念慈 会计\n" + "x" * 500 + "\n# 标题\n")
    lines = Lines(document, document.blocks)
    assert lines.read(-1) is None
    assert lines.read(9) is None
    assert lines.read(2) is None, "too long"
    assert lines.read(3) is None, "a heading"
    assert lines.read(0) is lines.read(0)
    assert not lines.is_near(1)
    assert lines.is_near(2, 1)


def test_only_some_lines_are_remembered() -> None:
    document = read_text("\n".join(f"苏念慈 {at}" for at in range(300)))
    lines = Lines(document, document.blocks)
    assert [found.words[1].text for at in range(300) if (found := lines.read(at))] == [str(at) for at in range(300)]
    assert lines.read(0) is not None
