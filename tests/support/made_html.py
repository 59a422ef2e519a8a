"""Notices of ``material`` as pages of sites: the same words in the markup that a crawler finds them in."""

from __future__ import annotations

import re
from dataclasses import replace
from html import escape

from hypothesis import strategies as st

from tests.support import material

_DIGITS = re.compile("([0-9]+)")
_HEADS = (
    "",
    "<div class=nav><a href=/>首页</a><a href=/gg>通知公告</a></div><div class=pos>当前位置：<a href=/>首页</a> &gt; 公示公告</div>",
    "<ul id=menu><li><a href=1>关于张三等5名同志任职的公示</a><li><a href=2>教师招聘公告</a></ul><script>var a='公示期为5天'</script>",
    "<table width=100%><tr><td><img src=logo.png></td><td><a href=/>网站首页</a></td></tr></table>",
)
_INFOS = (
    "",
    "<div class=info><span>发布时间：2019-01-02 10:00</span><span>来源：本站</span><span>浏览次数：</span>7</div>",
)
_FEET = (
    "",
    "<p>上一篇：<a href=3>关于李四的公示</a></p><p>下一篇：没有了</p>",
    "<div class=footer><p>地址：云溪县人民路1号　电话：0999-1234567</p><p>版权所有：云溪县人民政府</p></div>",
    "<footer>主办：云溪县人民政府办公室<br>联系电话：0999-7654321</footer>",
)


@st.composite
def pages_of_sites(draw: st.DrawFn) -> material.Written:
    """A notice as an HTML page; its ``text`` is the page."""
    written = draw(material.notices())
    lines = [line for line in written.text.split("\n") if line and not re.fullmatch(r"\|[-|]+\|", line)]
    heading = draw(st.sampled_from(("<h1>{}</h1>", "<div class=title>{}</div>", "<p align=center><b>{}</b></p>")))
    parts = [heading.format(escape(lines[0])), draw(st.sampled_from(_INFOS))]
    rows = [(post, name) for post, name in zip(("岗位", *written.posts), ("姓名", *written.names), strict=True)]
    cells = {re.sub(r"[\s|　]+", "", line) for line in lines}
    is_put = False
    wrap = draw(
        st.sampled_from(
            ("<p>{}</p>", "<p class=MsoNormal>&nbsp;&nbsp;&nbsp;&nbsp;{}</p>\r\n", "<div>　　{}</div>", "{}<br>\n")
        )
    )
    spans = draw(st.sampled_from((r"\1", r"<span lang=EN-US>\1</span>", r"<b><span>\1</span></b>")))
    for line in lines[1:]:
        bare = re.sub(r"[\s|　]+", "", line)
        if any(bare in (post + name, name, post) for post, name in rows) and bare in cells:
            if not is_put:
                parts.append(draw(_tables(rows)))
            is_put = True
        else:
            parts.append(wrap.format(_DIGITS.sub(spans, escape(line))))
    page = (
        f"<!DOCTYPE html><html><head><meta charset=utf-8><title>{written.title}_某站</title></head><body>"
        f"{draw(st.sampled_from(_HEADS))}<div id=zoom>{''.join(parts)}</div>{draw(st.sampled_from(_FEET))}</body></html>"
    )
    return replace(written, text=page)


@st.composite
def _tables(draw: st.DrawFn, rows: list[tuple[str, str]]) -> str:
    """The roster as a table, equal posts merged or repeated, perhaps within a table that lays out."""
    is_merged = draw(st.booleans())
    cell = draw(
        st.sampled_from(("<td>{}</td>", "<td><p align=center><span>{}</span></p></td>", "<td>\n  {}<br>\n</td>"))
    )
    html: list[str] = []
    for index, (post, name) in enumerate(rows):
        first = cell.format(post)
        if is_merged and index:
            height = next((n for n, (other, _) in enumerate(rows[index:]) if other != post), len(rows) - index)
            is_covered = rows[index - 1][0] == post
            first = "" if is_covered else cell.replace("<td>", f'<td rowspan="{height}">').format(post)
        html.append(f"<tr>{first}{cell.format(name)}</tr>")
    table = f"<table border=1>{''.join(html)}</table>"
    return draw(st.sampled_from((table, f"<table><tr><td>{table}</td></tr></table>", f"<p>{table}</p>")))


def spoiled_pages() -> st.SearchStrategy[str]:
    """Such pages after accidents."""
    return pages_of_sites().flatmap(lambda written: material.accidents(written.text))
