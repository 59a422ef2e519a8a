"""R111: is somebody in reserve also called admitted?"""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from notices.models.header import RESERVE_WORDS
from notices.rules.rule import Context, Found, notice_rule

if TYPE_CHECKING:
    from notices.models.notice import Notice

PAGE_ZH = """
R111 reserve-admitted：候补人员写成了拟聘。

查什么
    列在候补、递补名单里的人，结果一栏写着拟聘、录用、录取；写明的拟聘人数（拟聘用3名）把候补的人也算在内，正文又没有提到候补。
为什么重要
    读者不知道这个人究竟录没录上，人数也对不上。
示例
    候补	孙一鸣	拟聘用
怎么改
    核对后改正其中一处；已经递补的移到正式名单并注明。
什么情况下不报
    结果写“递补”“候补”或者空着的；不是候补的；正文说明了候补人数的。
依据
    无需依据：一个人不能既是候补又已录用。
"""

_ADMITTED = ("拟聘", "聘用", "拟录", "录用", "录取", "拟引进", "引进", "拟任", "同意")
"""How an outcome begins that says that somebody is taken."""
_PROPOSED = "拟"
"""How a number begins that counts those who are taken."""


@notice_rule("R111", "reserve-admitted", "warning", since="0.1.0", zh=PAGE_ZH)
def reserve_admitted(notice: Notice, _: Context) -> Iterator[Found]:
    """R111 reserve-admitted: somebody in reserve is called admitted.

    What it finds
        An entry of the reserve whose outcome says that the person is hired or admitted; and a number of those proposed
        (拟聘用3名) that holds only with the reserves, of whom the text does not speak.
    Why it matters
        Nobody can tell whether the person is taken, and the numbers do not agree.
    Example
        候补	孙一鸣	拟聘用
    What to do
        Correct one of the two; who has come in stands in the roster itself, with a note.
    Silent when
        the outcome says 递补 or 候补, or nothing; the entry is not in reserve; the text says how many are in reserve.
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
    yield from _counted(notice)


def _counted(notice: Notice) -> Iterator[Found]:
    """The number of those proposed that holds only if the reserves are among them, where the text does not speak of these."""
    reserves = sum(entry.reserve is True for entry in notice.entries)
    if not reserves or any(word in passage.text for passage in notice.text for word in RESERVE_WORDS):
        return
    for index, count in enumerate(notice.counts):
        said = count.text or ""
        if count.scope == "total" and count.value == len(notice.entries) and said.startswith(_PROPOSED):
            yield Found(
                ("counts", index),
                f"“{said}”把候补的{reserves}人也算在内",
                f"“{said}” counts the {reserves} in reserve as well",
            )
