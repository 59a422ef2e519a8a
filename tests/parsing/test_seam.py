"""Line breaks that were lost, found again: titles, paragraphs, sections, attachments, signatures."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from notices.document import Block, Document
from notices.parsing.seam import SHORTEST_BLOCK, separate

_FILLER = "经个人申报、单位推荐和专家评议，拟定下列单位为本年度示范单位，现予以公示，接受社会监督，如有异议请在公示期内来电来函反映，单位反映的须加盖公章，个人反映的须署真实姓名，逾期不予受理"

CASES = {
    # titles
    "a title before a word that opens a text": ("明湖县2022年示范单位评审结果的公示", f"根据评审办法，{_FILLER}。"),
    "its batch belongs to it": ("明湖县2022年示范单位评审结果的公示（第二批）", f"按照评审办法，{_FILLER}。"),
    "its number too": ("明湖县2022年示范单位评审结果公告第3号", f"按照评审办法，{_FILLER}。"),
    "a title before a blank": ("明湖县2022年办公设备采购更正公告", f"项目概况：{_FILLER}。"),
    "a title in the dump of a page": ("title:明湖县2022年示范单位评审结果的公示", f"time:2022-03-01 08:00content: {_FILLER}。"),
    "a bare title before a text": ("公示", f"根据评审办法，{_FILLER}。"),
    "a label is no title": (f"公示　时间：2022年3月1日至7日，{_FILLER}。",),
    "a sentence is no title": (f"昨日，县教育局发布公告 {_FILLER}。",),
    "titles side by side are a list": (f"明湖县2022年采购更正公告 明湖县2022年招标公告 {_FILLER}。",),
    "a title behind the furniture of a site": ("招考网转载 来源：县教育局 2022-03-01 阅读 512 次", "明湖县2022年示范单位评审结果的公示", f"根据评审办法，{_FILLER}。"),
    "furniture without a title": (f"来源：县教育局 阅读 512 次 昨日，{_FILLER}，特此公示 根据规定执行。",),
    # paragraphs
    "the blanks of an indent": (f"{_FILLER}。", "公示期间可来电反映。"),
    "the blanks before a bracket": (f"{_FILLER}（县教育局：张老师）", "（县财政局：李老师）"),
    "blanks between cells": (f"{_FILLER}：张三　　李四　　王五",),
    # sections
    "numbered sections": (f"{_FILLER}：", "一、基本情况共有服务亭65个", "二、租金每年一付，先付后用", "三、报名地点为县政务大厅"),
    "two numbers are no sections": (f"{_FILLER}：一、基本情况共有服务亭65个。二、租金每年一付，先付后用。",),
    "a count is no section": (f"{_FILLER}，其中设一、二、三等奖若干，星期一、星期二、星期三休息。",),
    "numbers out of order": (f"{_FILLER}：二、基本情况共有服务亭65个三、租金每年一付，先付后用一、其他事项另行通知",),
    # attachments
    "an attachment": (f"{_FILLER}，电话：0999-8765432", "附件：2022年示范单位名单"),
    "two attachments": (f"{_FILLER}。", "附件1：示范单位名单", "附件2：评审办法"),
    "附 and a colon": (f"{_FILLER}。", "附：示范单位名单"),
    "a mention": (f"{_FILLER}，名单见附件：示范单位名单",),
    "a bracket": (f"{_FILLER}（附件：示范单位名单）",),
    "the body behind a file": (f"{_FILLER}", "附件：示范单位名单.docx", "明湖县教育局2022年3月1日"),
    "a file in a sentence": (f"{_FILLER}，请下载报名表.docx填写后发送至邮箱",),
    # several announcements
    "marks": (f"{_FILLER}。", "●陶然遗失公章一枚，声明作废", "●龚露露遗失收据一张，声明作废"),
    "a mark in a sentence": (f"{_FILLER}，带●的为重点单位。",),
    # signatures
    "without a day": (f"{_FILLER}。", "明湖县人民法院"),
    "the words behind the last sentence": (f"{_FILLER}。欢迎来电咨询",),
    "behind a stop": (f"{_FILLER}。", "明湖县教育局2022年3月1日"),
    "with a stop of its own": (f"{_FILLER}。", "明湖县教育局2022年3月1日。"),
    "behind blanks": (f"{_FILLER}，特此公示", "明湖县教育局 2022年3月1日"),
    "behind a phone": (f"{_FILLER}，电话：0999-8765432", "明湖县教育局2022年3月1日"),
    "behind the name of an attachment": (f"{_FILLER}。", "附件：2022年示范单位名单", "明湖县教育局2022.3.1"),
    "behind 特此公示": (f"{_FILLER}，特此公示", "中共明湖县委组织部二〇二二年三月一日"),
    "before the attachment": (f"{_FILLER}。", "明湖县教育局2022年3月1日", "附件：示范单位名单"),
    "a day alone": (f"{_FILLER}。", "2022年3月1日"),
    "a day before the attachment": (f"{_FILLER}", "附件：示范单位名单", "2022年3月1日", "附件1.甲公司2.乙公司"),
    "the end of a window": (f"{_FILLER}，公示时间：2022年3月1日至2022年3月7日",),
    "a day of the text": (f"{_FILLER}，截止日期为2022年3月7日。",),
    "the number of a room": (f"{_FILLER}，地址：县政府5号楼313办公室2022年3月1日",),
    "a day without a year": (f"{_FILLER}。明湖县教育局3月1日",),
    "before what a site adds": (f"{_FILLER}。", "明湖县教育局2022年3月1日", "上一篇：停水通知 下一篇：停电通知"),
    "a day with its time": (f"{_FILLER}。2022年3月1日9:30",),
}  # fmt: skip
"""The lines that were run together."""


SHORT = [
    ("明湖县2022年示范单位评审结果的公示 发布日期：2022-03-01 来源：县教育局", ["明湖县2022年示范单位评审结果的公示", "发布日期：2022-03-01 来源：县教育局"]),
    ("明湖县2022年示范单位评审结果的公示 2022-03-01 阅读：12", ["明湖县2022年示范单位评审结果的公示", "2022-03-01 阅读：12"]),
    ("发布时间：2022-03-01 08:30 来源：县教育局 明湖县2022年示范单位评审结果的公示", ["发布时间：2022-03-01 08:30 来源：县教育局", "明湖县2022年示范单位评审结果的公示"]),
    ("来源：县教育局2022年示范单位评审结果公示", ["来源：县教育局2022年示范单位评审结果公示"]),
    ("县教育局发布2022年示范单位评审结果公示", ["县教育局发布2022年示范单位评审结果公示"]),
    ("来源：县教育局 阅读 12", ["来源：县教育局 阅读 12"]),
]  # fmt: skip
"""Short lines, and the titles with furniture among them."""


@pytest.mark.parametrize(("line", "cut"), SHORT)
def test_a_title_beside_furniture(line: str, cut: list[str]) -> None:
    heading = Document(line, (Block("heading", 0, len(line), 1),))
    assert [line[block.start : block.end] for block in separate(heading)] == cut
    assert {block.kind for block in separate(heading)} == {"heading"}


def document(text: str, *blocks: Block) -> Document:
    return Document(text, blocks or (Block("paragraph", 0, len(text)),))


@pytest.mark.parametrize("lines", CASES.values(), ids=CASES)
def test_lines_are_found_again(lines: tuple[str, ...]) -> None:
    joins = {
        "a title before a blank": " ",
        "a title behind the furniture of a site": " ",
        "the blanks of an indent": "　　",
        "the blanks before a bracket": "　　",
        "behind blanks": "    ",
    }
    name = next(name for name, case in CASES.items() if case is lines)
    text = joins.get(name, "").join(lines)
    cut = separate(document(text))
    assert [text[block.start : block.end] for block in cut] == list(lines)


def test_short_blocks_headings_and_tables_stay() -> None:
    short = "明湖县教育局2022年3月1日"
    text = short + f"{_FILLER}。" + short
    blocks = (Block("paragraph", 0, len(short)), Block("heading", len(short), len(text), 1))
    assert separate(document(text, *blocks)) == blocks


@settings(max_examples=60, deadline=None)
@given(
    st.lists(
        st.sampled_from(["公示", "根据", "附件：", "一、", "二、", "三、", "2022年3月1日", "县教育局", "。　　", "某表.doc", _FILLER, "🙂", "\n"]),
        max_size=30,
    )
)  # fmt: skip
def test_no_visible_character_is_lost(words: list[str]) -> None:
    text = "".join(words)
    if not text.strip() or len(text) < SHORTEST_BLOCK:
        return
    start, end = len(text) - len(text.lstrip()), len(text.rstrip())
    cut = separate(document(text, Block("paragraph", start, end)))
    at = start
    for block in cut:
        assert not text[at : block.start].strip()
        assert block.start < block.end
        assert not text[block.start].isspace()
        assert not text[block.end - 1].isspace()
        at = block.end
    assert at == end
