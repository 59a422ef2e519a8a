"""Whether a page may hold a notice: no is certain."""

from __future__ import annotations

from pathlib import Path

import pytest

import notices
from notices.models.vocabulary import Vocabulary
from notices.parsing.screen import may_hold_notice

EXAMPLES = sorted((Path(__file__).parents[2] / "accuracy" / "corpus").rglob("*.html"))

WORTH_A_LOOK = [
    "现将拟聘用人员名单公示如下", "关于张三同志任职的公示", "公示", "公　　示", "明湖县2020年公开招聘成绩", "公示期为7天", "序号\n姓名\n岗位", "考生姓名 性别",
    "张三遗失身份证，声明作废。",
]  # fmt: skip
NOT_WORTH = [
    "",
    "首页\n通知公告\n政务公示\n公示公告>",
    "县长在大会上讲了话，介绍了情况",
    "运动会结果令人满意",
    "他姓李，名字只有一个强",
]


@pytest.mark.parametrize("text", WORTH_A_LOOK)
def test_what_may_be_a_notice_is_looked_at(text: str) -> None:
    assert may_hold_notice(text)


@pytest.mark.parametrize("text", NOT_WORTH)
def test_what_is_none_is_dismissed(text: str) -> None:
    assert not may_hold_notice(text)


@pytest.mark.parametrize("path", EXAMPLES, ids=lambda path: f"{path.parent.name}/{path.stem}")
def test_no_notice_is_lost(path: Path) -> None:
    assert notices.read(path, screened=True) == notices.read(path) or "none" in path.parts


def test_words_of_a_house_are_asked_too() -> None:
    page = "<html><table><tr><td>入选者<td>单位<tr><td>王某<td>一中</table>".encode()
    words = Vocabulary(headers={"name": ("入选者",)})
    kinds_of_blocks = [
        {block.kind for block in notices.read(page, screened=True, vocabulary=vocabulary).blocks}
        for vocabulary in (None, words)
    ]
    assert kinds_of_blocks == [{"paragraph"}, {"table"}]


def test_a_dismissed_page_keeps_its_words_and_places() -> None:
    page = notices.parse_page(
        notices.read("<html>\n<p>县长<b>讲</b>了话</p><table><tr><td>甲<td>乙</table>".encode(), screened=True)
    )
    assert not page.notices
    assert [passage.text for passage in page.passages] == ["县长讲了话\n甲\n乙"]
    assert (page.passages[0].line, page.passages[0].column) == (2, 4)
