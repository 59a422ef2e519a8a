"""One spelling, of equal length."""

from __future__ import annotations

import sys

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from notices.folding import fold

CASES = {
    "full-width digits and letters": ("２０２０年６月９日ＡＢｃ", "2020年6月9日ABc"),
    "full-width punctuation": ("，：；！？（）％／．＠", ",:;!?()%/.@"),
    "small and vertical forms": ("﹐﹔﹕︰﹗﹖", ",;::!?"),
    "half-width Chinese stops": ("｡､", "。、"),
    "blanks of every width": ("张\u3000三\u00a0李\u2003四\u202f王", "张 三 李 四 王"),
    "tabs and line feeds stay": ("岗位\t姓名\n", "岗位\t姓名\n"),
    "dashes": ("‐‑‒–—―−─━﹘﹣－", "-" * 12),
    "tildes": ("～〜∼˜", "~~~~"),
    "colons": ("∶：︓", ":::"),
    "brackets of document numbers": ("﹝2020﹞〔1〕❲3❳", "〔2020〕〔1〕〔3〕"),
    "square and angle brackets": ("［1］【2】〖3〗〈法〉﹤法﹥«法»", "[1][2][3]〈法〉〈法〉《法》"),
    "middle dots": ("阿‧不·都・力･买•提∙江⋅", "阿·不·都·力·买·提·江·"),
    "corner quotes": ("「公」『示』", "“公”“示”"),
    "traditional labels": ("聯繫電話 公示期間 監督舉報", "联系电话 公示期间 监督举报"),
    "Han that is no label and no surname stays": ("鳳鶴", "鳳鶴"),
    "surnames": ("龍馬陳", "龙马陈"),
    "ideographic stop and comma stay": ("。、《》“”", "。、《》“”"),
    "astral characters": ("𠮷野，👍", "𠮷野,👍"),
    "nothing": ("", ""),
}


@pytest.mark.parametrize(("text", "folded"), CASES.values(), ids=CASES)
def test_folds(text: str, folded: str) -> None:
    assert fold(text) == folded


def test_keeps_the_length_of_every_character() -> None:
    every = [chr(code) for code in range(sys.maxunicode + 1)]
    assert all(len(fold(char)) == 1 for char in every)


def test_says_the_same_of_a_text_and_of_its_characters() -> None:
    every = "".join(map(chr, range(0x11000)))
    assert fold(every) == "".join(map(fold, every))


@settings(max_examples=50)
@given(st.text())
def test_folding_twice_changes_nothing_more(text: str) -> None:
    once = fold(text)
    assert len(once) == len(text)
    assert fold(once) == once


def test_a_long_text_is_folded() -> None:
    assert fold("公示时间：２０２０年６月９日，" * 100_000) == "公示时间:2020年6月9日," * 100_000
