"""S107: does the notice name each attachment that is appended to it?"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import TYPE_CHECKING

from notices.folding import fold
from notices.rules.appendices import Label, folded_text, is_same, labels, listed, speaks_of_attachments
from notices.rules.rule import Context, Found, notice_rule

if TYPE_CHECKING:
    from notices.models.notice import Notice

PAGE_ZH = """
S107 unlisted-attachment：文后的附件正文没有提到，或者与附件说明对不上。

查什么
    文后单独成行的“附件3”，附件说明里没有；正文根本没有提到附件；文后“附件2”的标题，在附件说明里是附件1。
为什么重要
    读者分不清文后的内容是不是这份公示的，也不知道附件是否齐全。
示例
    附件：1.拟聘用人员名单……附件2　递补人员名单
怎么改
    在附件说明里补上；使序号和标题与文后的附件一致。
什么情况下不报
    文后没有带序号的附件标题；带序号的附件标题在落款、公示期之前（这份公示自己就是附件）；没有写序号的附件说明，条数够。
依据
    《党政机关公文格式》（GB/T 9704-2012）要求附件的序号和标题与附件说明一致；公示参照执行。
"""

_SPOKEN_OF = re.compile("附[件表后图:]|后附|随文")
"""How a text says that something is appended."""


@notice_rule("S107", "unlisted-attachment", "warning", since="0.1.0", zh=PAGE_ZH, needs=("document",))
def unlisted_attachment(notice: Notice, context: Context) -> Iterator[Found]:
    """S107 unlisted-attachment: an appendix that the notice does not name, or names otherwise.

    What it finds
        A heading 附件3 below the notice that its list of attachments does not have; an appendix to a text that speaks of no
        attachment; and a heading 附件2 over what is attachment 1 in the list.
    Why it matters
        Readers cannot tell whether what follows belongs to the notice, nor whether all attachments are there.
    Example
        附件：1.拟聘用人员名单……附件2　递补人员名单
    What to do
        Add it to the list; let number and title be those of the appendix.
    Silent when
        no numbered heading stands below; one stands above signature and window (the notice is an attachment
        itself); or a list without numbers has enough lines.
    Source
        《党政机关公文格式》 (GB/T 9704-2012) wants number and title of an attachment to be those of the list; notices follow it.
    """
    start, text = folded_text(notice, context)
    if not speaks_of_attachments(text):
        return
    end = _end_of_body(notice)
    if end is None:
        return
    known = listed(notice)
    is_spoken_of = bool(known) or _SPOKEN_OF.search(text, 0, end - start) is not None
    seen: set[int] = set()
    for label in labels(text, start):
        if not label.is_alone or label.place[0] < end or label.number in seen:
            continue
        seen.add(label.number)
        if not is_spoken_of:
            yield _unnamed(label)
        elif known and label.number not in known:
            yield _unlisted(label)
        elif known:
            yield from _elsewhere(notice, label, known)


def _end_of_body(notice: Notice) -> int | None:
    """Where signature and window end: what stands below them is appended."""
    places = (notice.spans.pieces(loc) for loc in (("issued",), ("issuers", 0), ("period",)))
    return max((pieces[-1][1] for pieces in places if pieces), default=None)


def _unnamed(label: Label) -> Found:
    return Found(
        ("text",),
        f"文后有附件{label.number}，正文没有提到附件",
        f"attachment {label.number} is appended, but the text speaks of none",
        at=label.place,
    )


def _unlisted(label: Label) -> Found:
    return Found(
        ("text",),
        f"文后有附件{label.number}，附件说明里没有",
        f"attachment {label.number} is appended, but not in the list of attachments",
        at=label.place,
    )


def _elsewhere(notice: Notice, label: Label, known: dict[int, int]) -> Iterator[Found]:
    """That the title below the heading is the one of another number in the list."""
    titles = {number: fold(notice.attachments[index].title) for number, index in known.items()}
    if not label.title or is_same(titles[label.number], label.title):
        return
    other = next((number for number, title in titles.items() if is_same(title, label.title)), None)
    if other is not None:
        yield Found(
            ("text",),
            f"文后附件{label.number}的标题，在附件说明里是附件{other}的",
            f"the title of attachment {label.number} is that of attachment {other} in the list",
            at=label.place,
        )
