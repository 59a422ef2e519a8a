"""R111: is somebody in reserve also called admitted?"""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from notices.rules.rule import Context, Found, notice_rule

if TYPE_CHECKING:
    from notices.models.notice import Notice

PAGE_ZH = """
R111 reserve-admitted：候补人员写成了拟聘。

查什么
    列在候补、递补名单里的人，结果一栏写着拟聘、录用、录取。
为什么重要
    读者不知道这个人究竟录没录上，人数也对不上。
示例
    候补	孙一鸣	拟聘用
怎么改
    核对后改正其中一处；已经递补的移到正式名单并注明。
什么情况下不报
    结果写“递补”“候补”或者空着的；不是候补的。
依据
    无需依据：一个人不能既是候补又已录用。
"""

_ADMITTED = ("拟聘", "聘用", "拟录", "录用", "录取", "拟引进", "引进", "拟任", "同意")
"""How an outcome begins that says that somebody is taken."""


@notice_rule("R111", "reserve-admitted", "warning", since="0.1.0", zh=PAGE_ZH)
def reserve_admitted(notice: Notice, _: Context) -> Iterator[Found]:
    """R111 reserve-admitted: somebody in reserve is called admitted.

    What it finds
        An entry of the reserve whose outcome says that the person is hired or admitted.
    Why it matters
        Nobody can tell whether the person is taken, and the numbers do not agree.
    Example
        候补	孙一鸣	拟聘用
    What to do
        Correct one of the two; who has come in stands in the roster itself, with a note.
    Silent when
        the outcome says 递补 or 候补, or nothing; the entry is not in reserve.
    Source
        none needed: nobody is both.
    """
    for index, entry in enumerate(notice.entries):
        if entry.reserve and entry.outcome is not None and entry.outcome.startswith(_ADMITTED):
            name = entry.name or "?"
            yield Found(
                ("entries", index, "outcome"),
                f"“{name}”列为候补，结果却写“{entry.outcome}”",
                f"“{name}” is in reserve, but the outcome says “{entry.outcome}”",
            )
