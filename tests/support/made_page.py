"""A checked page, made by hand, as the reports' tests need it."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from notices.document import Document
from notices.models.base import LENIENT
from notices.models.notice import Notice
from notices.parsing.page import Page
from notices.report.checked import Checked
from notices.rules import check_page
from notices.sources import read_text
from notices.span import Loc, Piece, Spans

TEXT = """青石县教育局拟聘用人员公示
现将拟聘用人员予以公示。公示时间为2020年6月9日—2020年6月3日。
　　联系电话：\t0571-8800123
序号	岗位	姓名
1	语文教师	孙一鸣
2	语文教师	李双喜
青石县教育局
"""


def place(wording: str) -> tuple[Piece, ...]:
    start = TEXT.index(wording)
    return ((start, start + len(wording)),)


WINDOW = "2020年6月9日—2020年6月3日"
PLACES: dict[Loc, tuple[Piece, ...]] = {
    (): ((0, len(TEXT) - 1),),
    ("title",): place("青石县教育局拟聘用人员公示"),
    ("period",): place(WINDOW),
    ("contacts", 0, "value"): place("0571-8800123"),
}
VALUES: dict[str, Any] = {
    "kind": "recruitment",
    "title": "青石县教育局拟聘用人员公示",
    "issuers": ["青石县教育局"],
    "period": {"start": "2020-06-09", "end": "2020-06-03", "text": WINDOW},
    "contacts": [{"type": "phone", "label": "联系电话", "value": "0571-8800123", "text": "0571-8800123"}],
    "tables": [
        {"columns": ["序号", "岗位", "姓名"], "rows": [["1", "语文教师", "孙一鸣"], ["2", "语文教师", "李双喜"]]}
    ],
    "entries": [
        {"type": "candidate", "serial": 1, "position": "语文教师", "name": "孙一鸣"},
        {"type": "candidate", "serial": 2, "position": "语文教师", "name": "李双喜", "reserve": True},
    ],
}


def page_of(places: dict[Loc, tuple[Piece, ...]] | None = None, **changes: Any) -> Page:
    """The page, with some values of its notice changed."""
    document = read_text(TEXT)
    notice = Notice.model_validate({**VALUES, **changes}, context=LENIENT)
    spans = Spans(document.source_map, PLACES if places is None else places)
    return Page(document, (notice.with_spans(spans),), ())


def empty_page() -> Page:
    return Page(Document("", ()), (), ())


def checked_of(page: Page, source: str = "draft.md") -> Checked:
    return Checked(source, check_page(page).diagnostics, len(page.notices), page.document)


def without_document(checked: Checked) -> Checked:
    return replace(checked, document=None)
