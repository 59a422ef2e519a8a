"""Plain text and Markdown as documents."""

from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import event, given, settings
from hypothesis import strategies as st

from notices.document import Document
from notices.errors import SourceError
from notices.sources.limits import Limits
from notices.sources.text import read, read_text

Found = list[tuple[str, int, str]]


def blocks(document: Document) -> Found:
    """The kind, level and words of each block."""
    return [
        (block.kind, block.level, document.slice(*document.pieces(block.start, block.end))) for block in document.blocks
    ]


def words_of(source: str) -> list[str]:
    return [words for _, _, words in blocks(read_text(source))]


CASES: dict[str, tuple[str, Found]] = {
    "a line is a block": ("公示\n根据规定\n", [("paragraph", 0, "公示"), ("paragraph", 0, "根据规定")]),
    "blank lines are none": (" \n\n公示\n\u3000\n", [("paragraph", 0, "公示")]),
    "blanks at the edges": ("　　公 示 \t\n", [("paragraph", 0, "公 示")]),
    "a heading": ("# 公示", [("heading", 1, "公示")]),
    "headings of all levels": ("## 甲\n### 乙\n###### 丙", [("heading", 2, "甲"), ("heading", 3, "乙"), ("heading", 6, "丙")]),
    "a heading without a blank": ("##公示", [("heading", 2, "公示")]),
    "a closed heading": ("## 公示 ##", [("heading", 2, "公示")]),
    "a heading that ends in a number sign": ("# C#", [("heading", 1, "C#")]),
    "an indented heading": ("　## 公示", [("heading", 2, "公示")]),
    "a tag": ("#公示#", [("paragraph", 0, "#公示#")]),
    "seven signs": ("####### 公示", [("paragraph", 0, "####### 公示")]),
    "signs alone": ("##\n#", [("paragraph", 0, "##"), ("paragraph", 0, "#")]),
    "bullets": ("- 甲\n* 乙\n+ 丙", [("paragraph", 0, "甲"), ("paragraph", 0, "乙"), ("paragraph", 0, "丙")]),
    "the number of a page": ("- 3 -", [("paragraph", 0, "- 3 -")]),
    "a footnote": ("*注：略", [("paragraph", 0, "*注：略")]),
    "a rule": ("---\n***", [("paragraph", 0, "---"), ("paragraph", 0, "***")]),
    "a dash of a subtitle": ("——公示", [("paragraph", 0, "——公示")]),
    "quotes": ("> 甲\n> > 乙\n> - 丙", [("paragraph", 0, "甲"), ("paragraph", 0, "乙"), ("paragraph", 0, "丙")]),
    "a quoted heading": ("> ## 公示", [("heading", 2, "公示")]),
    "a sign of comparison": (">60分", [("paragraph", 0, ">60分")]),
    "numbers stay": ("1. 甲\n一、乙", [("paragraph", 0, "1. 甲"), ("paragraph", 0, "一、乙")]),
    "a bold line": ("**某局公示**", [("paragraph", 0, "某局公示")]),
    "a bold heading": ("## **公示**", [("heading", 2, "公示")]),
    "a bold label": ("**时间**：9日", [("paragraph", 0, "时间：9日")]),
    "a mask": ("****\n**市**路", [("paragraph", 0, "****"), ("paragraph", 0, "**市**路")]),
    "a frame": ("| 某局公示 |\n| 时间：9日 |", [("paragraph", 0, "某局公示"), ("paragraph", 0, "时间：9日")]),
    "a frame that is not closed": ("| 公示", [("paragraph", 0, "公示")]),
    "a line of marks alone": ("甲\n<br>\n乙", [("paragraph", 0, "甲"), ("paragraph", 0, "乙")]),
    "a table and its surroundings": (
        "# 公示\n姓名\t岗位\n王某\t教师\n## 附\n某局",
        [("heading", 1, "公示"), ("table", 0, "姓名\t岗位王某\t教师"), ("heading", 2, "附"), ("paragraph", 0, "某局")],
    ),
    "tables of both syntaxes": (
        "甲\t乙\n丙\t丁\n| 甲 | 乙 |\n| 丙 | 丁 |\n甲\t乙\n丙\t丁",
        [("table", 0, "甲\t乙丙\t丁"), ("table", 0, "| 甲 | 乙 || 丙 | 丁 |"), ("table", 0, "甲\t乙丙\t丁")],
    ),
    "a labelled line with a tab": ("电话：\t0571", [("paragraph", 0, "电话：\t0571")]),
    "nothing": ("", []),
}  # fmt: skip


@pytest.mark.parametrize(("source", "found"), CASES.values(), ids=CASES)
def test_blocks(source: str, found: Found) -> None:
    assert blocks(read_text(source)) == found


def test_marks_are_listed_in_order() -> None:
    source = "## 公示 ##\n- **时间**：9日\n> 某局\n| 甲 |\n"
    document = read_text(source)
    assert [source[start:end] for start, end in document.marks] == ["## ", "##", "- ", "**", "**", "> ", "| ", "|"]


def test_the_name_and_the_encoding_are_kept() -> None:
    document = read("公示".encode("gbk"), name="a.txt")
    assert (document.text, document.name, document.encoding) == ("公示", "a.txt", "gb18030")
    assert read_text("公示").encoding is None


def test_half_a_table_is_read_as_far_as_it_goes() -> None:
    [table] = [block.table for block in read_text("| 姓名 | 岗位 |\n|---|---|\n| 王").blocks]
    assert table is not None
    assert [len(row) for row in table.rows] == [2, 1]


@pytest.mark.parametrize(
    ("source", "limits", "name"),
    [
        ("公示" * 6, Limits(max_characters=11), "MAX_CHARACTERS = 11"),
        ("\n" * 6, Limits(max_lines=5), "MAX_LINES = 5"),
        ("\r\n" * 6, Limits(max_lines=5), "MAX_LINES = 5"),
        ("\t" * 6, Limits(max_cells=5), "MAX_CELLS = 5"),
        ("|\n" * 6, Limits(max_cells=5), "MAX_CELLS = 5"),
        ("甲\t乙\t丙\n丁\t戊\t己", Limits(max_columns=2), "MAX_COLUMNS = 2"),
    ],
)
def test_what_exceeds_a_limit_is_refused_by_its_name(source: str, limits: Limits, name: str) -> None:
    with pytest.raises(SourceError, match=name):
        read_text(source, limits=limits)


LINES = st.sampled_from(
    ["公示", "## 公示", "某局\t2020年", "姓名\t岗位", "王某\t教师", "\t李某", "| 姓名 | 岗位 |", "|---|---|", "| | 王某 |",
     "**时间**：9日", "- 甲", "> 乙 ", "", "  ", "联系电话：\t0571", "****", "甲 | 乙", "-|-", "\u200b2\u200b0", "𠮷野\ufeff", r"a\|b|", "<br>",
     "---", "| 甲 |", "1.\t丙"]
)  # fmt: skip
SOURCES = st.builds(
    lambda ends, lines: "".join(line + end for line, end in zip(lines, ends, strict=False)),
    st.lists(st.sampled_from(["\n", "\r\n", "\n\n", "\r"]), min_size=12, max_size=12),
    st.lists(st.one_of(LINES, st.text(st.sampled_from("公*_|\\#>-\t :：1a<br>"), max_size=12)), max_size=12),
)


@settings(max_examples=300)
@given(SOURCES)
def test_blocks_and_marks_hold_every_visible_character(source: str) -> None:
    document = read_text(source)
    event("with a table" if any(block.table for block in document.blocks) else "without a table")
    held = bytearray(len(document.text))
    for start, end in [*document.marks, *((block.start, block.end) for block in document.blocks)]:
        held[start:end] = b"\1" * (end - start)
    assert not "".join(char for char, is_held in zip(document.text, held, strict=True) if not is_held).strip()


@settings(max_examples=300)
@given(SOURCES)
def test_blocks_cells_and_marks_are_in_order_and_disjoint(source: str) -> None:
    document = read_text(source)
    for runs in (document.marks, [(block.start, block.end) for block in document.blocks]):
        assert all(start < end for start, end in runs)
        assert all(one[1] <= other[0] for one, other in pairwise(runs))
    for block in document.blocks:
        assert document.text[block.start : block.end].strip() == document.text[block.start : block.end]
        if block.table is None:
            assert "\n" not in document.text[block.start : block.end]
            continue
        cells = [cell for row in block.table.rows for cell in row]
        assert all(block.start <= cell.start <= cell.end <= block.end for cell in cells)
        assert all(one.end <= other.start for one, other in pairwise(cells))


@settings(max_examples=100)
@given(SOURCES)
def test_a_table_loses_no_word(source: str) -> None:
    document = read_text(source)
    for block in document.blocks:
        if block.table is not None:
            outside, at = "", block.start
            for cell in (cell for row in block.table.rows for cell in row):
                outside += document.text[at : cell.start]
                at = max(at, cell.end)
            outside += document.text[at : block.end]
            assert set(outside) <= set("|-:\\*_ \t\n<br>")


@settings(max_examples=100)
@given(SOURCES)
def test_bytes_and_text_make_the_same_document(source: str) -> None:
    one, other = read_text(source), read(source.encode())
    assert (one.text, one.blocks, one.marks) == (other.text, other.blocks, other.marks)


@settings(max_examples=100)
@given(SOURCES)
def test_line_ends_change_nothing_but_places(source: str) -> None:
    unix = source.replace("\r\n", "\n").replace("\r", "\n")
    one, other = read_text(unix), read_text(unix.replace("\n", "\r\n"))
    assert (one.text, one.blocks, one.marks) == (other.text, other.blocks, other.marks)
    assert all(one.source_map.place(at) == other.source_map.place(at) for at in range(len(one.text)))


@settings(max_examples=100)
@given(st.text())
def test_any_text_is_read_and_read_alike(source: str) -> None:
    document = read_text(source)
    assert document == read_text(source)
    assert len(document.folded) == len(document.text)
    for block in document.blocks:
        document.span(*document.pieces(block.start, block.end))


HOSTILE = ["公", "\t", "|", " ", "\u3000", "**a", "**", "\\", "[a](", "__a ", "#", "> ", "\u200b", "a\n", "\t\n", "|\n", "|-|\n",
           "\ta\n\n", "a\ta\n\n", "<br>", ":-|", "|-", "- ", "\r\n", "\r", "1.\ta\n", "a|a\n-|-\n", "<!--", "《"]  # fmt: skip


@pytest.mark.parametrize("piece", HOSTILE)
def test_hostile_texts_are_read(piece: str) -> None:
    read_text(piece * (300_000 // len(piece)), limits=Limits(max_columns=10**6))
