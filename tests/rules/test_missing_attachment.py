"""S106 on pages with links, which a text has not."""

from __future__ import annotations

import pytest

from notices import api
from notices.rules import check_page
from notices.sources.html import read_text

LIST = '<a href="/a/t1.xlsx">拟聘用人员名单</a>'

CASES = [  # the lines of the list, the places of what is missing
    ([f"附件：1.{LIST}", "2.资格复审登记表"], ["资格复审登记表"]),
    ([f"附件：1.{LIST}", "2.资格复审登记表", "3.体检表"], ["资格复审登记表", "体检表"]),
    ([f"附件：1.{LIST}", '2.<a href="/a/t2.docx">资格复审登记表</a>'], []),
    ([f"附件：1.{LIST}", "2.资格复审登记表", '<a href="/a/t2.docx">下载</a>'], []),
    ([f"附件：1.{LIST}", "2.资格复审登记表", '<a href="/index.html">返回首页</a>'], ["资格复审登记表"]),
    (["附件：1.拟聘用人员名单", "2.资格复审登记表", '<a href="/index.html">返回首页</a>'], []),
    (['<a href="/download?id=7">名单</a>'], []),
    (['<a href="/index.html">返回首页</a>'], ["见附件"]),
]


def page_of(lines: list[str]) -> str:
    listed = "".join(f"<p>{line}</p>" for line in lines)
    return (
        "<html><body><h1>青石县2023年拟聘用人员公示</h1><p>名单见附件。公示期：2023年9月11日至9月15日。</p>"
        f"{listed}<p>青石县教育局</p><p>2023年9月11日</p></body></html>"
    )


@pytest.mark.parametrize(("lines", "missing"), CASES)
def test_what_is_neither_linked_nor_appended(lines: list[str], missing: list[str]) -> None:
    page = api.parse_page(read_text(page_of(lines)))
    found = check_page(page, select=["S106"]).diagnostics
    assert [one.span.slice(page.document.text) for one in found if one.span] == missing
