"""S108: do the documents on which a notice rests stand in book marks?"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import TYPE_CHECKING

from notices.rules.appendices import folded_text
from notices.rules.rule import Context, Found, notice_rule

if TYPE_CHECKING:
    from notices.models.notice import Notice

PAGE_ZH = """
S108 unmarked-citation：引用的法律、文件没有加书名号。

查什么
    根据、依据、按照后面的文件名称没有书名号：中华人民共和国某某法，常用的法律（公务员法、政府采购法），
    某某管理办法、暂行规定、实施细则、条例，关于某某的通知。
为什么重要
    没有书名号，读者看不出引用的是哪一份文件，名称从哪里到哪里；检索也找不到。
示例
    根据中华人民共和国公务员法和有关规定
怎么改
    写出文件的全称并加书名号，首次引用时注明发文字号。
什么情况下不报
    泛指（有关规定、国家法律法规、上级文件精神、招标文件）；名称很短，或者以本、我、该开头，不一定是文件名称；已经加了书名号或者引号。
依据
    《标点符号用法》（GB/T 15834-2011）：书名号标示书名、篇名、文件名等。
"""

LAWS = (
    "公务员法", "招标投标法", "政府采购法", "土地管理法", "城乡规划法", "环境影响评价法", "环境保护法", "行政许可法", "行政处罚法", "行政强制法",
    "行政诉讼法", "行政复议法", "民事诉讼法", "公司法", "企业破产法", "拍卖法", "民法典", "教育法", "教师法", "义务教育法", "高等教育法",
    "劳动合同法", "劳动法", "村民委员会组织法", "选举法", "道路交通安全法", "安全生产法", "食品安全法", "药品管理法", "商标法", "合伙企业法",
    "城市房地产管理法", "森林法", "社会救助法", "监察法", "公职人员政务处分法", "税收征收管理法", "慈善法", "职业教育法",
)  # fmt: skip
"""Laws that notices often cite by their short names."""

_GENERAL = "有关|相关|上级|法律|法规|政策|招标文件|采购文件|现行|以下|下列|上述|各项|各级|国家和"
"""What names documents in general and no single one."""
_CUE = "(?:根据|依据|按照|依照|遵照|》[和及与、])"
_WORD = f"(?:(?!{_GENERAL})[\u3400-\u9fff0-9()])"
_GOES_ON = "(?=第|的|等|和|及|与|或|有关|相关|规定|要求|精神|文件|之|[,。;、(])"
_RULES = "管理办法|实施办法|暂行办法|试行办法|评审办法|评定办法|管理规定|暂行规定|若干规定|实施细则|工作细则|管理条例|工作条例|暂行条例|条例"
_PAPERS = "通知|公告|批复|通报|指导意见|实施意见|若干意见|实施方案"

_CITED = re.compile(
    f"{_CUE}(?:"
    f"(?P<law>中华人民共和国{_WORD}{{1,24}}?(?:法典?|条例){_GOES_ON})"
    f"|(?P<short>(?:{'|'.join(LAWS)})){_GOES_ON}"
    f"|[\u3400-\u9fff]{{0,20}}?(?P<paper>关于{_WORD}{{4,60}}?的(?:{_PAPERS})){_GOES_ON}"
    f"|(?![本我该其])(?P<rule>{_WORD}{{6,40}}?(?:{_RULES})){_GOES_ON}"
    ")"
)


@notice_rule("S108", "unmarked-citation", "warning", since="0.1.0", zh=PAGE_ZH, needs=("document",))
def unmarked_citation(notice: Notice, context: Context) -> Iterator[Found]:
    """S108 unmarked-citation: a law or document is cited without book marks.

    What it finds
        The name of a document behind 根据, 依据 or 按照 that has no 《》: 中华人民共和国…法, a law that is often cited (公务员法,
        政府采购法), …管理办法, 暂行规定, 实施细则, 条例, 关于…的通知.
    Why it matters
        Without the marks readers cannot see which document is meant, nor where its name begins and ends, and no
        search finds it.
    Example
        根据中华人民共和国公务员法和有关规定
    What to do
        Write the full name in book marks, with the document number where it is cited first.
    Silent when
        documents in general are meant (有关规定, 国家法律法规, 上级文件精神, 招标文件); the name is short or begins with
        本, 我 or 该, and need not be one; or it has book marks or quotation marks.
    Source
        《标点符号用法》 (GB/T 15834-2011): book marks are for the names of books, articles and documents.
    """
    start, text = folded_text(notice, context)
    seen: set[str] = set()
    for found in _CITED.finditer(text):
        kind = found.lastgroup or ""
        name = found[kind]
        if name in seen or _is_in_book_marks(text, found.start(kind)):
            continue
        seen.add(name)
        yield Found(
            ("basis",),
            f"“{name}”是文件名称，应加书名号",
            f"“{name}” is the name of a document and wants book marks",
            at=(start + found.start(kind), start + found.end(kind)),
        )


_LONGEST_NAME = 200
"""Characters before a place in which the book mark is looked for that is open there."""


def _is_in_book_marks(text: str, at: int) -> bool:
    """Whether a place lies within the name of another document: 《关于根据…的通知》."""
    opened = text.rfind("《", max(0, at - _LONGEST_NAME), at)
    return opened > text.rfind("》", max(0, at - _LONGEST_NAME), at)
