"""Marks inside lines: what is emphasis, and what is a mask."""

from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from notices.sources.inline import inline_marks

MARKED = {
    "a label": ("**公示时间**：2020年", "公示时间：2020年"),
    "a label with its colon": ("**公示时间：**2020年", "公示时间：2020年"),
    "a whole line": ("**某某学院公示**\n", "某某学院公示\n"),
    "a line that names a county": ("**县教育局公示**", "县教育局公示"),
    "four signs around a line": ("****某某学院公示****", "某某学院公示"),
    "signs around a line with blanks after them": ("***公示期满***  \n期", "公示期满  \n期"),
    "a word between commas": ("经审查，**王某某**，为拟聘人选", "经审查，王某某，为拟聘人选"),
    "a document in brackets": ("根据**《招聘办法》**的规定", "根据《招聘办法》的规定"),
    "underscores": ("__联系电话__：0571", "联系电话：0571"),
    "a mask within": ("**王*轩**：拟录用", "王*轩：拟录用"),
    "two on a line": ("**甲方**：某局，**乙方**：某院", "甲方：某局，乙方：某院"),
    "a cell": ("| **姓名** | **岗位** |", "| 姓名 | 岗位 |"),
    "a heading": ("## **拟聘名单**", "## 拟聘名单"),
    "a name with blanks in it": ("**王　轩**", "王　轩"),
    "escapes": (r"1\. 王\*轩 a\|b", "1. 王*轩 a|b"),
    "an escaped backslash": (r"甲\\乙", "甲\\乙"),
    "a forced line break": ("公示\\\n期\\", "公示\n期"),
    "tags of line breaks": ("王某<br>李某<BR />赵某", "王某李某赵某"),
    "a link": ("见[附件1：名单](https://example.com/1.xlsx)。", "见附件1：名单。"),
    "a link without a host": ("[附件](./a_b.pdf)", "附件"),
}


@pytest.mark.parametrize(("text", "words"), MARKED.values(), ids=MARKED)
def test_marks_are_what_stands_between_the_words(text: str, words: str) -> None:
    kept, at = "", 0
    for start, end in inline_marks(text):
        kept += text[at:start]
        at = end
    assert kept + text[at:] == words


UNMARKED = {
    "a masked name": "王*轩 420101****1234",
    "a masked body": "****教育厅关于****小学的通知",
    "a masked address": "地 址:**市**路正桐大厦",
    "a masked law": "依照《中华人民**国土地管理法》《中华人民**国草原法》",
    "a masked county": "位于**县多榆镇**村",
    "a masked place between commas": "位于，**县某某镇**，以东",
    "labels of masked values": "供应商:**，地址:**，电话:**",
    "a line of a mask": "****",
    "a mask at the end of a line": "采购人:****",
    "signs that do not hug": "** 公示 **",
    "one that does not close": "**公示时间：2020年",
    "one that closes on the next line": "**公示\n时间**",
    "in the middle of words": "拟聘**王某**等三人",
    "a single character": "**王**",
    "four signs within a line": "采购人****某某****负责",
    "blanks to fill in": "自____年__月__日起",
    "a picture": "![](https://example.com/a.png)",
    "brackets of a document number": "某政办[2020](12号)",
    "a comparison": "成绩<60分，年龄>35岁",
    "a path of Windows": "C:\\公示",
    "nothing": "",
}


@pytest.mark.parametrize("text", UNMARKED.values(), ids=UNMARKED)
def test_masks_and_the_like_are_no_marks(text: str) -> None:
    assert inline_marks(text) == []


@given(st.text(st.sampled_from("公**__\\|<br>[](https:/ \n：")))
def test_marks_are_in_order_and_disjoint(text: str) -> None:
    marks = inline_marks(text)
    assert all(start < end for start, end in marks)
    assert all(one[1] <= next_one[0] for one, next_one in pairwise(marks))
