"""R108: does anybody know what this column is?"""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from notices.rules.rule import Context, Found, notice_rule

if TYPE_CHECKING:
    from notices.models.entry import Entry
    from notices.models.notice import Notice
    from notices.span import Loc

_MOST_NAMED = 5
"""So many headers are named in a message; of the others it gives the number."""

PAGE_ZH = """
R108 unknown-column：表格中有无法识别的列。

查什么
    名单表格中某一列的表头，本类别的条目没有对应的要素。
为什么重要
    这一列的内容只作为“其他”保留，不能按要素检查、查询和统计；也可能是表头写错了。
示例
    姓名 | 岗位 | 天气
怎么改
    表头写错的，改正；用语特殊的，在 notices.toml 的 [headers] 中说明它是哪个要素，例如
    position = ["拟上岗岗位"]。
什么情况下不报
    这一列没有一个条目有内容；表格没有读成名单；它不是一列，而是几个姓名上方的小标题；类别为“其他”，其条目只认姓名和结果。
依据
    无须依据：这是提示，不是错误。
"""


@notice_rule("R108", "unknown-column", "info", since="0.1.0", zh=PAGE_ZH)
def unknown_column(notice: Notice, context: Context) -> Iterator[Found]:
    """R108 unknown-column: a column of the roster's table that no field of its entries carries.

    What it finds
        A header in the table of the roster for which the entries of the notice's kind have no field.
    Why it matters
        What stands in the column is kept as an extra value only, and cannot be checked or counted as what it is;
        or the header is misspelt.
    Example
        姓名 | 岗位 | 天气
    What to do
        Correct the header; or, if it is a word of your house, say in [headers] of notices.toml which field it
        carries, such as position = ["拟上岗岗位"].
    Silent when
        no entry has anything in that column; the table was not read as a roster; it is no column, but a heading over
        names; the kind is ``other``, whose entries know names and outcomes alone.
    Source
        none needed: it is a hint, and no fault.
    """
    from notices.models.kinds import kinds  # rules are listed and explained without the models and the grammars
    from notices.parsing.vocabulary import spoken

    model = kinds()[notice.kind].entry
    if model is None or notice.kind == "other":
        return
    with spoken(context.vocabulary):
        unknown = [(header, loc) for header, loc in _extra(notice).items() if not _is_known(model, header)]
    if not unknown:
        return
    headers = "、".join(f"“{header}”" for header, _ in unknown[:_MOST_NAMED])
    locs = tuple(loc for _, loc in unknown)
    if len(unknown) == 1:
        zh, en = (
            f"表头{headers}无法识别，这一列没有对应的要素",
            f"the header {headers} is not known; no field carries this column",
        )
    else:
        more = "等" if len(unknown) > _MOST_NAMED else ""
        zh = f"表头{headers}{more}无法识别，这{len(unknown)}列没有对应的要素"
        named = headers.replace("、", ", ") + (" and others" if more else "")
        en = f"the headers {named} are not known; no field carries these {len(unknown)} columns"
    yield Found(locs[0], zh, en, also=locs[1:])


def _extra(notice: Notice) -> dict[str, Loc]:
    """The headers of the extra values of the roster, each with its place: in a table, or else the first value.

    A heading over names is none of them: its key is the parser's own word, unless a table has it.
    """
    from notices.parsing.names import GROUP

    found: dict[str, Loc] = {}
    for index, entry in enumerate(notice.entries):
        for header in entry.extra:
            found.setdefault(header, ("entries", index, "extra", header))
    for number, table in enumerate(notice.tables) if found else ():
        for column, header in enumerate(table.columns):
            if found.get(header, ("tables",))[0] == "entries":
                found[header] = ("tables", number, "columns", column)
    if found.get(GROUP, ("tables",))[0] == "entries":
        del found[GROUP]
    return found


def _is_known(model: type[Entry], header: str) -> bool:
    """Whether a field carries such a column: of two columns for one field the second is extra, and so is no score."""
    from notices.parsing.header import find_carrier

    return find_carrier(model, header, tuple(header.split("/"))) is not None
