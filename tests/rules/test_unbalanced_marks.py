"""S110: any text with its marks paired is silent, and speaks when one half is lost."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from notices import api
from notices.rules import check_page
from notices.sources.html import read_text

PAIRS = ("《》", "（）", "()", "〔〕", "【】", "[]", "“”", "「」")
WORDS = st.sampled_from(["青石县", "公开招聘办法", "2020年", "第三批", "拟聘用人员", "试行"])


def nested(inner: st.SearchStrategy[str]) -> st.SearchStrategy[str]:
    paired = st.tuples(st.sampled_from(PAIRS), inner).map(lambda drawn: f"{drawn[0][0]}{drawn[1]}{drawn[0][1]}")
    return st.lists(st.one_of(WORDS, paired), min_size=1, max_size=3).map("".join)


TEXTS = st.recursive(WORDS, nested, max_leaves=6)


def found_in(sentence: str) -> list[str]:
    text = f"青石县2023年拟聘用人员公示\n\n根据{sentence}的规定，现予公示。\n\n公示期：2023年9月11日至9月15日。\n"
    page = api.parse_page(text)
    return [found.messages["zh"] for found in check_page(page, select=["S110"]).diagnostics]


@given(TEXTS)
def test_what_is_paired_is_silent(sentence: str) -> None:
    assert found_in(sentence) == []


@given(TEXTS, st.sampled_from(PAIRS), st.sampled_from([0, 1]))
def test_half_a_pair_is_found(sentence: str, pair: str, half: int) -> None:
    mark, other = pair[half], pair[1 - half]
    lost = f"{sentence}甲{mark}乙"
    assert any(message.startswith(f"没有与{mark}配对的{other}：") for message in found_in(lost))


def test_the_halves_may_stand_three_hundred_characters_apart() -> None:
    assert found_in(f"（{'甲' * 299}）") == []
    assert found_in(f"（{'甲' * 300}）") == ["没有与（配对的）：（甲甲甲甲甲甲甲甲甲甲甲"]


def test_a_half_far_behind_the_table_is_found() -> None:
    table = "| 姓名 | 岗位 |\n| --- | --- |\n| 孙一鸣 | （语文 |\n"
    assert found_in(f"甲》乙。\n\n{table}\n丙《丁") == [
        "没有与》配对的《：根据甲》",
        "没有与《配对的》：《丁的规定，现予公示",
    ]


def test_the_cells_of_a_page_are_left_alone() -> None:
    rows = "".join(f"<tr><td>孙一{at}</td><td>（语文</td><td>教师》</td></tr>" for at in "甲乙丙")
    page = api.parse_page(
        read_text(
            "<html><body><div><a href='/'>首页》</a><a href='/a'>通知公告</a></div><h1>青石县2023年拟聘用人员公示</h1><p>根据甲》乙。</p>"
            f"<table><tr><th>姓名</th><th>学科</th><th>岗位</th></tr>{rows}</table><p>现予《公示。</p>"
            f"<table><tr><th>姓名</th><th>学科</th><th>岗位</th></tr>{rows}</table></body></html>"
        )
    )
    found = [one.messages["zh"] for one in check_page(page, select=["S110"]).diagnostics]
    assert found == ["没有与》配对的《：根据甲》", "没有与《配对的》：《公示"]
