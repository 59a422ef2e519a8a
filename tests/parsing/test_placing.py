"""Words of rows under their headers."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from notices.parsing.headline import HeadWord
from notices.parsing.line import Word, read_line
from notices.parsing.placing import Placer
from notices.sources import read_text


def words(text: str) -> tuple[Word, ...]:
    document = read_text(text)
    return read_line(document, document.blocks[0]).words


def placer(header: str) -> Placer:
    return Placer([HeadWord.of(word) for word in words(header)])


def cells(header: str, row: str) -> list[str | None] | None:
    found = words(row)
    places = placer(header).place(found)
    if places is None:
        return None
    return [None if place is None else " ".join(word.text for word in found[slice(*place)]) for place in places]


HEADER = "序号 姓名 报考岗位 笔试成绩 面试成绩 备注"
PLACED = {
    "full": (HEADER, "1 苏念慈 会计 81.5 80 递补", ["1", "苏念慈", "会计", "81.5", "80", "递补"]),
    "no remark": (HEADER, "1 苏念慈 会计 81.5 80", ["1", "苏念慈", "会计", "81.5", "80", None]),
    "no serial": (HEADER, "苏念慈 会计 81.5 80 递补", [None, "苏念慈", "会计", "81.5", "80", "递补"]),
    "no post": (HEADER, "1 苏念慈 81.5 80 递补", ["1", "苏念慈", None, "81.5", "80", "递补"]),
    "which score is missing nobody can tell": (HEADER, "1 苏念慈 会计 81.5 递补", ["1", "苏念慈", "会计", None, None, "递补"]),
    "a wide gap tells it": (HEADER, "1 苏念慈 会计            81.5 递补", ["1", "苏念慈", "会计", None, "81.5", "递补"]),
    "a blank in a cell": ("姓名 毕业院校 总成绩", "苏念慈 江左师范大学 汉语言文学 81.5", ["苏念慈", "江左师范大学 汉语言文学", "81.5"]),
    "no name": (HEADER, "1 会计 81.5 80", None),
    "a sentence": (HEADER, "公示期间 如有异议 请向县教育局反映", None),
    "one word": (HEADER, "苏念慈", None),
    "far too many words": ("姓名 岗位", "苏念慈 会计 出纳 司机 厨师 保安 门卫 护士", None),
    "names in every place": (HEADER, "苏念慈 闻人越 贺兰亭 柏一鸣 单雯雯 郑小舟", None),
}  # fmt: skip


@pytest.mark.parametrize(("header", "row", "expected"), PLACED.values(), ids=PLACED)
def test_places(header: str, row: str, expected: list[str | None] | None) -> None:
    assert cells(header, row) == expected


def test_places_in_the_line_tell_which_cell_is_empty() -> None:
    header = "姓名      笔试成绩   面试成绩   总成绩"
    full = words("苏念慈    81.5       80         80.6")
    row = words("闻人越               79.5       79.5")
    watching = placer(header)
    watching.watch([full])
    assert watching.aligned == "wide"
    assert watching.place(row) == [(0, 1), None, (1, 2), (2, 3)]
    assert watching.column_of(row[1]) == 2


def test_lines_that_are_not_aligned_tell_no_column() -> None:
    loose = placer("序号 姓名 报考岗位名称 总成绩")
    loose.watch([words("1 苏念慈 会 81.5"), words("1000 古丽扎尔·吐尔逊 财务会计 80")])
    assert loose.column_of(words("会计")[0]) is None


BY_PLACE = """受理号   户主      职业        住房
LX0101   苏念慈    12          60
LX0102   闻人越    3           35
"""


@pytest.mark.parametrize(
    ("row", "places"),
    [
        ("LX0103   Li Na     7           48", [(0, 1), (1, 3), (3, 4), (4, 5)]),
        ("LX0104   贺兰亭                35", [(0, 1), (1, 2), None, (2, 3)]),
        ("LX0105   江左合作社  23        35", [(0, 1), (1, 2), (2, 3), (3, 4)]),
        ("合计                           95", None),
        ("LX0108    Li Na    7           48", [(0, 1), (1, 3), (3, 4), (4, 5)]),
    ],
)
def test_places_in_an_aligned_table_tell_more_than_headers(
    row: str, places: list[tuple[int, int] | None] | None
) -> None:
    header, *rows = BY_PLACE.splitlines()
    watching = placer(header)
    watching.watch([words(full) for full in rows])
    assert watching.place(words(row)) == places


@settings(max_examples=200)
@given(
    st.lists(st.sampled_from(["1", "苏念慈", "会计", "81.5", "女", "云溪县水利局", "x", "（", "20310101"]), max_size=14)
)
def test_words_keep_their_order(row: list[str]) -> None:
    found = words(" ".join(row) or "x")
    for _ in range(2):
        places = placer(HEADER).place(found) or []
        taken = [at for place in places if place for at in range(*place)]
        assert taken == sorted(set(taken))
