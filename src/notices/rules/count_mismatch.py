"""R102: are there as many lines in the roster as the notice says?"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from typing import TYPE_CHECKING

from notices.rules.counted import counted_groups, named_beside
from notices.rules.rule import Context, Found, notice_rule

if TYPE_CHECKING:
    from notices.models.entry import Entry
    from notices.models.field import Count
    from notices.models.notice import Notice
    from notices.parsing.page import Page

ROSTERS = ("名单", "名册", "一览表", "汇总表", "花名册", "人员", "公示表")
"""What an attachment that holds a roster is called."""

REFUSED = ("否", "不", "未", "放弃", "取消", "淘汰", "弃权", "缺考")
"""How an outcome begins that leaves somebody out."""

PAGE_ZH = """
R102 count-mismatch：写明的人数与名单不符。

查什么
    正文或者标题写明的总人数（确定以下12名同志）与名单的条数不符；没有名单而在一句话里列出姓名的，与列出的人数不符；
    小标题写明的人数（一、县第一中学（3人））与其下的条数不符，而其他小标题相符。候补、递补人员不计入，也可以计入；
    未录用、放弃的也一样；同一人占两条的，按一人算也可以：有一种算法相符就不报。
    名单里既有个人又有集体，或者有几种奖项的，可以只是个人的人数，或者其中一种奖项的人数；几个数也可以相加。
为什么重要
    名单可能漏了人或者多了人，也可能是人数写错了。
示例
    确定以下12名同志为拟聘用人员……（名单只有11人）
怎么改
    核对名单和人数，改正其中写错的一个。
什么情况下不报
    没有写总人数；正文里没有名单，或者名单在附件里；写了几个总数，其中有一个与名单相符。
    名单不到写明人数的一半时，其余的可能另有名单，只作提示。
依据
    无须依据：计数。
"""


@notice_rule("R102", "count-mismatch", "warning", since="0.1.0", zh=PAGE_ZH)
def count_mismatch(notice: Notice, context: Context) -> Iterator[Found]:
    """R102 count-mismatch: the stated number is not that of the roster.

    What it finds
        A total that text or title states (确定以下12名同志) and that the roster does not have; or, without a roster, the
        sentence that names everybody; and the number of a heading (一、县第一中学（3人）) that the lines below it do not
        have, where other headings are right.  Reserves may count or not, so may those who are left out or withdrew, and
        one person on two lines may count once: one way of counting that agrees is enough.  Where persons and bodies are
        on the roster, or several awards, the number may be that of the persons, or of one award; and several numbers
        may be those of its parts.
    Why it matters
        Somebody may be missing from the roster, or too many be on it; or the number is wrong.
    Example
        确定以下12名同志为拟聘用人员…… (11 names follow)
    What to do
        Check roster and number, and correct the one that is wrong.
    Silent when
        no total is stated; there is no roster in the text, or one is attached; one of several totals agrees.  Where the
        roster has less than half of them, the rest may stand elsewhere, and the finding only says that it cannot tell.
    Source
        none needed: counting.
    """
    if not notice.counts:
        return
    totals = [(index, count) for index, count in enumerate(notice.counts) if count.scope == "total"]
    if context.page is not None:
        yield from _wrong_groups(notice, context.page)
        if not notice.entries:
            yield from _wrong_sentences(notice, context.page, totals)
    if totals and notice.entries and not attaches_roster(notice):
        yield from _wrong_total(notice.entries, totals)


PART = 2
"""Of a roster that is less than one of so many parts of what is stated, the rest stands elsewhere, or in another form."""
_Totals = list[tuple[int, "Count"]]
"""The stated totals, each with its index among the counts."""


def _wrong_total(entries: tuple[Entry, ...], totals: _Totals) -> Iterator[Found]:
    """That no total is a number of lines, however they are counted."""
    values = [count.value for _, count in totals]
    stated = {*values, sum(values)}
    if len(entries) in stated or stated & _countings(entries):
        return
    index, count = totals[0]
    lines = sum(not entry.reserve for entry in entries)
    apart = len(entries) - lines
    yield Found(
        ("counts", index),
        f"写明{count.value}名，而名单有{lines}条" + (f"（另有候补{apart}条）" if apart else ""),
        f"{count.value} stated, but the roster has {lines}" + (f" (and {apart} in reserve)" if apart else ""),
        uncertain=len(entries) * PART < count.value,
    )


def _wrong_sentences(notice: Notice, page: Page, totals: _Totals) -> Iterator[Found]:
    """The totals of sentences that name more people, or fewer and no others."""
    for index, count in totals:
        listed = named_beside(notice, page, index)
        if listed is not None and (
            listed.named > count.value or (listed.named < count.value and not listed.and_others)
        ):
            yield Found(
                ("counts", index),
                f"写明{count.value}名，而文中列出{listed.named}人",
                f"{count.value} stated, but {listed.named} are named",
            )


def _wrong_groups(notice: Notice, page: Page) -> Iterator[Found]:
    """The numbers of headings that the lines below do not have, where those of as many others are right."""
    wrong: list[Found] = []
    right = 0
    for group in counted_groups(notice, page):
        lines = notice.entries[group.entries.start : group.entries.stop]
        stated = notice.counts[group.number].value
        if stated in {len(lines), *group.borders} or stated in _countings(lines):
            right += 1
        else:
            wrong.append(
                Found(
                    ("counts", group.number),
                    f"写明{stated}名，而这一组有{len(lines)}条",
                    f"{stated} stated for the group, but it has {len(lines)}",
                )
            )
    if len(wrong) <= right:
        yield from wrong


def attaches_roster(notice: Notice) -> bool:
    """Whether an attachment holds a roster, so that the one in the text need not be whole."""
    return any(word in attachment.title for attachment in notice.attachments for word in ROSTERS)


def _countings(entries: tuple[Entry, ...]) -> set[int]:
    """All numbers of people that the roster may be said to have."""
    chosen = [entry for entry in entries if not entry.reserve]
    admitted = [entry for entry in entries if not (entry.outcome or "").startswith(REFUSED)]
    both = [entry for entry in admitted if not entry.reserve]
    named = [entry for entry in entries if entry.name]
    ways: tuple[list[Entry], ...] = (list(entries), chosen, admitted, both, named)
    sizes = {len(way) for way in ways} | {len({entry.name for entry in way}) for way in ways}
    awarded = Counter(getattr(entry, "award", None) for entry in entries)
    return sizes.union(size for award, size in awarded.items() if award)
