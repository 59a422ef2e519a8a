"""Headers that no list knows, told by the cells below them."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from notices.parsing.header_shape import heads, may_head


def table(written: str) -> list[list[str]]:
    return [row.split("|") for row in written.split("\n")]


HEADS = {
    "figures": "村组|水浇地|园地\n柳湾村|12.40|0.3\n河口村|3.09|0",
    "codes": "机具|铭牌|出厂码\n旋耕机|东禾|1GKN-250\n打捆机|东禾|9YFQ-2.2",
    "figures and dashes": "村组|水浇地|园地\n柳湾村|12.40|桃\n河口村|-|李",
    "a figure missing": "村组|水浇地|园地\n柳湾村|12.40|桃\n河口村||李",
    "two columns": "村组|户数\n柳湾村|12\n河口村|3",
    "a single row with two tokens": "村组|水浇地|园地\n柳湾村|12.40|0.3",
    "a year in a header": "村组|2031年度|2032年度\n柳湾村|12|13\n河口村|3|4",
    "a remark with figures": "村组|测评(100分)|奖等\n柳湾村|92|甲\n河口村|81|乙",
    "levels": "村组|耕地/水浇地|耕地/旱地\n柳湾村|12.40|0.3\n河口村|3.09|0",
    "texts under short words": "事儿|凭啥|咋改\n公章刻制备案|管理条例第六条|取消\n户外广告登记|广告法第三十条|下放",
    "names under a known word": "户主|村组\n马波|柳湾\n龚露|河口",
}
OTHERS = {
    "names": "游子|简单|山岚\n马波|龚露|武红\n胡涛|石磊|陶然",
    "words alone": "东至|南至\n规划路|柳湾村\n铁路|河口村",
    "texts under names": "马波|龚露|武红\n云溪县第一中学|云溪县第二中学|云溪县第三中学\n云溪县水利局机关|云溪县林业局机关|云溪县教育局机关",
    "texts in one column": "甲方|乙方|事儿\n江左|河口|公章刻制备案\n南山|北坡|户外广告登记",
    "texts under a long word": "公章刻制备案|凭啥|咋改\n户外广告登记|管理条例第六条|予以取消\n出租汽车登记|广告法第三十条|予以下放",
    "a value in the first row": "柳湾|12.40|桃\n河口|3.09|李\n南山|2|杏",
    "the same word twice": "耕地|耕地|面积\n12.40|0.3|1\n3.09|0|2",
    "labels in the first column": "申报主体|江左农场|二期\n建设规模|1200|30\n总投资|3000|40\n占地面积|12|1",
    "two columns without a known word over figures": "项目法人|江左农场\n机井|12\n泵站|3",
    "a label with a colon": "村组|电话:|园地\n柳湾村|12|1\n河口村|13|2",
    "a blank header": "村组||园地\n柳湾村|12|1\n河口村|13|2",
    "days of the week": "一|二|三\n1|2|3\n8|9|10",
    "a sentence": "本表一式两份。|户数\n柳湾村|12\n河口村|13",
    "Latin words": "Name|Score|Rank\n柳湾村|12|1\n河口村|13|2",
    "a single row of two cells": "村组|户数\n柳湾村|12",
    "one column": "村组\n12\n13",
    "no rows": "村组|水浇地",
}


@pytest.mark.parametrize("written", HEADS.values(), ids=HEADS)
def test_headers(written: str) -> None:
    row, *body = table(written)
    assert heads(row, body)


@pytest.mark.parametrize("written", OTHERS.values(), ids=OTHERS)
def test_other_rows(written: str) -> None:
    row, *body = table(written)
    assert not heads(row, body)


@settings(max_examples=100)
@given(st.lists(st.lists(st.text(max_size=6), min_size=1, max_size=4), min_size=1, max_size=4), st.text(max_size=30))
def test_any_cells(rows: list[list[str]], word: str) -> None:
    heads(rows[0], rows[1:])
    may_head(word)
